import { readFileSync } from "node:fs";
import type { NameSchema } from "../../src/resolve/names/index.ts";

/** An entry of the UN list: its Latin names, the main one first, and its name in its own script ("" where none is stated). */
export interface UnEntry {
  readonly id: number;
  readonly schema: NameSchema;
  readonly names: readonly string[];
  readonly original: string;
}

export const UN_LIST = "../shared/data/lists/un_consolidated.xml";

/** The entries of the UN list; names that are not in Latin letters are left out. */
export function readUnList(): UnEntry[] {
  const entries: UnEntry[] = [];
  for (const [, kind = "", body = ""] of readFileSync(UN_LIST, "utf8").matchAll(
    /<(INDIVIDUAL|ENTITY)>(.*?)<\/\1>/gs,
  )) {
    const of = (tag: string) =>
      [...body.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g"))].map(([, text = ""]) => plain(text));
    const main = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"]
      .flatMap((tag) => of(tag).slice(0, 1))
      .join(" ");
    const names = [main, ...of("ALIAS_NAME")].filter(
      (name) => /[a-z]/i.test(name) && !/[\u0370-\u1dff\u2c00-\uffff]/.test(name),
    );
    const original = of("NAME_ORIGINAL_SCRIPT")[0] ?? "";
    entries.push({
      id: Number(of("DATAID")[0]),
      schema: kind === "INDIVIDUAL" ? "Person" : "Organization",
      names: [...new Set(names)],
      original: /[\u0370-\uffff]/.test(original) ? original : "",
    });
  }
  return entries;
}

function plain(text: string): string {
  return text.replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&").trim();
}
