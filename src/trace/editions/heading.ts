import type { Segment } from "../../model/index.ts";
import { stemOf, wordsOf, YEAR } from "./words.ts";

/** More words than headings have: fourteen may be one, fifteen are not. */
const MOST_WORDS = 14;

const NUMBERED =
  /^(?:(?:chapter|part|section|annex|appendix|volume|title)\s+(?:\d+|[ivxlc]+|[a-z])\b|\d+(?:\.\d+)*\.?\s|[ivxlc]+\.\s|[a-h][.)]\s)[\s.:)–—-]*/iu;
const SMALL = /^(?:a|an|the|and|or|of|on|in|to|for|by|from|with|at|as|its|their|vs?)$/u;

/**
 * Whether a segment is a heading: the reader says so, or a line without a full stop is numbered as a chapter, in capitals
 * throughout, or in title case. Plain text and PDF do not mark their headings, and the reader is careful there.
 *
 * @param text the segment's own words
 */
export function isHeading(kind: Segment["kind"], text: string): boolean {
  if (kind === "heading" || kind === "headline") return true;
  if (kind !== "body" && kind !== "list") return false;
  const line = text.trim();
  if (line.includes("\n") || /[.!?;,”"]$/u.test(line.replace(/^(?:\d+|[ivxlc]+)\.$/iu, ""))) return false;
  const words = line.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS || !/\p{L}{2}/u.test(line)) return false;
  if (line === line.toUpperCase()) return true;
  const named = words.filter((word) => !SMALL.test(word));
  const capital = named.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (NUMBERED.test(line)) return capital.length * 2 >= named.length;
  return kind === "body" && named.length > 0 && capital.length === named.length && !/[“"]/u.test(line);
}

/** A heading without its number and its years, by which it is known in another edition: "Chapter 5. Safe Havens 2016": "safe havens". */
export function headingKey(title: string): string {
  return headingWords(title).join(" ");
}

/** The words of {@link headingKey}; the title's own where nothing but numbers is left. */
function headingWords(title: string): string[] {
  const line = title.trim();
  const keys = (text: string) => wordsOf(text).map(({ key }) => key);
  const bare = keys(line.replace(NUMBERED, "")).filter((key) => !YEAR.test(key));
  return bare.length > 0 ? bare : keys(line);
}

/** The number that a heading bears, in small letters: "chapter 5"; null where it has none. */
export function headingNumber(title: string): string | null {
  const number = NUMBERED.exec(title.trim())?.[0].replace(/[\s.:)–—-]+$/u, "");
  return number === undefined ? null : number.toLowerCase();
}

/** How much of two headings' words agree, 0 to 1 (Dice over stems). */
export function headingLikeness(a: string, b: string): number {
  const stems = (title: string) =>
    new Set(
      headingWords(title)
        .filter((w) => !SMALL.test(w))
        .map(stemOf),
    );
  const left = stems(a);
  const right = stems(b);
  let shared = 0;
  for (const stem of left) if (right.has(stem)) shared++;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}
