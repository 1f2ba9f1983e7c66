import { open, readFile, stat } from "node:fs/promises";
import { HeadwaterError } from "../../model/index.ts";
import type { ForeignFormat } from "./item.ts";

/** A parsed object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** A bundle or a list of annotations is one JSON value, read whole: 256 MiB. */
const MOST_BYTES = 256 * 1024 * 1024;

/** How much is looked at to know a format. */
const HEAD_BYTES = 64 * 1024;

/** Which program's format a file is in, by how it begins; null for what is none of them. Errors of the file system are left to who reads it. */
export async function foreignFormat(path: string): Promise<ForeignFormat | null> {
  const head = await headOf(path).catch(() => "");
  const first = head.split("\n", 1)[0]!;
  if (/^\s*[{[]/.test(head) && head.includes("www.w3.org/ns/anno.jsonld")) return "webannotation";
  if (/^\s*\{/.test(first) && /"schema"\s*:\s*"[A-Z]/.test(first) && /"properties"\s*:\s*\{/.test(first))
    return "followthemoney";
  if (/^\s*\{/.test(head) && /"type"\s*:\s*"bundle"/.test(head)) return "stix";
  if (/^\s*[{[]/.test(head) && /"selector"\s*:/.test(head) && /"user"\s*:\s*"acct:/.test(head))
    return "hypothesis";
  return /^\s*\{\s*"total"\s*:\s*\d+\s*,\s*"rows"\s*:/.test(head) ? "hypothesis" : null;
}

async function headOf(path: string): Promise<string> {
  const handle = await open(path, "r");
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString("utf8", 0, bytesRead).replace(/^\ufeff/, "");
  } finally {
    await handle.close();
  }
}

/**
 * The value of a JSON file.
 *
 * @throws HeadwaterError `too-large`, `malformed`
 */
export async function readJson(path: string): Promise<unknown> {
  const { size } = await stat(path);
  if (size > MOST_BYTES)
    throw new HeadwaterError(
      "too-large",
      "read",
      path,
      `is larger than ${MOST_BYTES / 1024 / 1024} MiB`,
      "export it in parts",
    );
  try {
    return JSON.parse((await readFile(path, "utf8")).replace(/^\ufeff/, ""));
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    throw new HeadwaterError("malformed", "read", path, `is no whole JSON: ${what}`, "export it again", {
      cause: thrown,
    });
  }
}

/** An object, null for anything else. */
export function asObject(value: unknown): Json | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

/** The items of a list, none for anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text without the white space around it, "" for anything else. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

/** A date or an instant of ISO 8601 as stated, null for anything else. */
export function asDate(value: unknown): string | null {
  const date = asText(value);
  return /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(date)
    ? date
    : null;
}

/** An address of the web, null for anything else. */
export function asAddress(value: unknown): string | null {
  const address = asText(value);
  return /^https?:\/\/\S+$/i.test(address) ? address : null;
}
