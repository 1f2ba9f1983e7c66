import { wordKind } from "../../language/index.ts";
import { gazetteer } from "./gazetteer.ts";
import type { Span } from "./span.ts";
import type { Word, WordSentence } from "./word.ts";

/** What stands before a title that no quotation marks set off: "publishes Security in the Region", "a report entitled Two Winters". */
const BEFORE = /^(?:publish(?:es|ed)?|issue[sd]|release[sd]|entitled|titled)$/;

/** Small words inside a title. */
const SMALL = /^(?:of|on|the|and|for|in|to|from|a|an|at|by|with|after|over|against|into|under|since)$/;

/** A title has so many words at least: two are as often a name. */
const LEAST_WORDS = 3;
const MOST_WORDS = 16;

/**
 * Titles of what is published, in the words of a sentence: capitalised words with small ones between them behind a word of publishing. The
 * first is a word of the dictionary, since what a body releases may also be a person: "released Orvan Sadar in Kelmin".
 */
export function findTitles({ words, casing }: WordSentence): Span[] {
  if (casing !== "normal") return [];
  const titles: Span[] = [];
  for (let at = 0; at + LEAST_WORDS < words.length; at++) {
    const from = at + 1;
    if (words[from]!.shape !== "title" || !BEFORE.test(words[at]!.folded)) continue;
    const to = endOfTitle(words, from);
    if (to - from >= LEAST_WORDS) titles.push({ from, to, type: "Document", form: "name" });
  }
  return titles;
}

/** Behind the last capitalised word of the row that begins here; `from` where no title does. */
function endOfTitle(words: readonly Word[], from: number): number {
  const first = words[from]!;
  if (wordKind(first.folded) !== "other" || gazetteer().given.has(first.folded)) return from;
  let to = from;
  for (let at = from; at < Math.min(words.length, from + MOST_WORDS); at++) {
    const { shape, folded } = words[at]!;
    if (shape === "lower" && SMALL.test(folded)) continue;
    if (shape === "lower" || shape === "mark") break;
    to = at + 1;
    if (words[at]!.possessive) break;
  }
  return to;
}
