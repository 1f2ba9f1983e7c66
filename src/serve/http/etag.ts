import { createHash } from "node:crypto";
import type { Context } from "hono";

/**
 * A weak tag for an answer that is made from the ledger alone: from the last entry of its log, the question, the program's version and
 * the day (designations are shown as they stand today).
 */
export function tagOf(head: string, url: URL, version: string, day: string): string {
  const asked = `${head} ${url.pathname}${url.search} ${version} ${day}`;
  return `W/"${createHash("sha256").update(asked).digest("base64url").slice(0, 27)}"`;
}

/** Whether the asker has that answer already. */
export function isKnown(c: Context, tag: string): boolean {
  const known = c.req.header("if-none-match");
  if (known === undefined) return false;
  return known.split(",").some((one) => one.trim() === tag || one.trim() === "*");
}
