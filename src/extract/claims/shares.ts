import type { QuantityMention } from "../quantities/index.ts";
import { type Clause, dependents, prepositionOf } from "./clause.ts";

/** Parts of a whole in hundredths, by the noun that says them. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["quarter", 25],
  ["fifth", 20],
]);

/** More than half of it. */
const MOST: ReadonlySet<string> = new Set(["most", "majority", "bulk"]);

/** How many of such parts: "*two* thirds". */
const TIMES: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
]);

/**
 * How much of what stands behind "of" a word says: "*a third* of the province" is 33.3 percent, "*most* of it" more than 50. Null for a word that
 * says no share, or says one without a number ("parts of the province").
 *
 * @param text the document's text, which the tokens point into
 * @param word the head of the phrase
 */
export function shareAt(text: string, clause: Clause, word: number): QuantityMention | null {
  const { tokens } = clause;
  const lemma = tokens[word]!.lemma.toLowerCase();
  const part = PARTS.get(lemma);
  if (part === undefined && !MOST.has(lemma)) return null;
  if (!dependents(clause, word, "nmod", "obl").some((child) => prepositionOf(clause, child) === "of"))
    return null;
  let first = word;
  while (first > 0 && tokens[first - 1]!.head === word && /^(?:DET|ADJ|NUM)$/.test(tokens[first - 1]!.tag))
    first--;
  const times =
    tokens.slice(first, word).flatMap((token) => TIMES.get(token.text.toLowerCase()) ?? [])[0] ?? 1;
  const share = part === undefined ? 50 : Math.round(part * times * 10) / 10;
  const range = [tokens[first]!.start, tokens[word]!.end] as const;
  return {
    text: text.slice(...range),
    range,
    first,
    last: word + 1,
    head: word,
    min: share,
    max: part === undefined ? null : share,
    unit: "percent",
  };
}
