import type { Metadata } from "../../model/index.ts";
import { findDate } from "../stated-date.ts";

/** What a file's front matter states, and how many UTF-16 code units of the source it takes; 0 where there is none. */
export interface FrontMatter {
  readonly metadata: Metadata;
  readonly length: number;
}

/**
 * The block of `key: value` lines between two lines of three dashes that opens many Markdown files. Values may be quoted,
 * lists may be `[a, b]` or lines of `- a`; nothing else of YAML is read. Keys that state nothing we keep, and values that
 * are no dates where a date belongs, are passed over.
 */
export function readFrontMatter(source: string): FrontMatter {
  const block = BLOCK.exec(source);
  if (!block?.groups) return { metadata: {}, length: 0 };
  const values = new Map<string, readonly string[]>();
  let key = "";
  for (const line of block.groups.lines!.split(/\r?\n/)) {
    const item = /^\s+-\s+(.+)$|^-\s+(.+)$/.exec(line);
    if (item) values.set(key, [...(values.get(key) ?? []), unquoted(item[1] ?? item[2]!)]);
    const pair = /^([\w-]+)\s*:\s*(.*)$/.exec(line);
    if (!pair) continue;
    key = pair[1]!.toLowerCase();
    values.set(key, listed(pair[2]!));
  }
  return { metadata: metadataFrom(values), length: block[0].length };
}

const BLOCK = /^---[ \t]*\r?\n(?<lines>(?:[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

function listed(value: string): string[] {
  const inner = /^\[(.*)\]\s*$/.exec(value.trim());
  const parts = inner ? inner[1]!.split(",") : [value];
  return parts.map(unquoted).filter((part) => part !== "");
}

function unquoted(value: string): string {
  const bare = value.trim();
  return /^"(.*)"$|^'(.*)'$/.exec(bare)?.slice(1).find(Boolean) ?? bare;
}

/** The first of these keys that is there is what the file states. */
const FIELDS = {
  title: ["title"],
  publisher: ["publisher", "source", "outlet", "site"],
  published: ["published", "date", "pubdate"],
  modified: ["modified", "updated", "lastmod"],
  url: ["url", "link", "canonical"],
  language: ["language", "lang"],
  work: ["work", "series"],
  edition: ["edition"],
} as const;
const AUTHOR_KEYS = ["authors", "author", "by", "byline"];

function metadataFrom(values: ReadonlyMap<string, readonly string[]>): Metadata {
  const metadata: Record<string, { value: string | readonly string[]; from: "front-matter" }> = {};
  for (const [field, keys] of Object.entries(FIELDS)) {
    const stated = first(values, keys)?.join(", ");
    const value = stated !== undefined && isDateField(field) ? isoDate(stated) : stated;
    if (value)
      metadata[field] = { value: field === "language" ? value.toLowerCase() : value, from: "front-matter" };
  }
  const authors = first(values, AUTHOR_KEYS)?.flatMap((value) => value.split(/\s*(?:,|&|\band\b)\s*/));
  const named = authors?.filter((name) => name !== "") ?? [];
  if (named.length > 0) metadata.authors = { value: named, from: "front-matter" };
  return metadata;
}

function first(
  values: ReadonlyMap<string, readonly string[]>,
  keys: readonly string[],
): readonly string[] | undefined {
  const key = keys.find((one) => (values.get(one)?.length ?? 0) > 0);
  return key === undefined ? undefined : values.get(key);
}

function isDateField(field: string): boolean {
  return field === "published" || field === "modified";
}

/** A year or a month stays what it is; anything longer has to be a whole date. */
function isoDate(stated: string): string | null {
  return /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(stated) ? stated : (findDate(stated)?.iso ?? null);
}
