import type { SearchTerms } from "./dialect/index.ts";

/** More phrases than a person types; what follows is not looked for. */
const MOST_PHRASES = 32;

/**
 * What a person typed as phrases that must all be there. Words in quotation marks stay together and a `*` at the end of a
 * word lets it go on; nothing else has a meaning, so nothing typed can be wrong.
 *
 * @returns empty when nothing typed holds a letter or a digit
 */
export function searchTerms(typed: string): SearchTerms {
  const phrases = typed.replace(/[“”„«»]/gu, '"').match(/"[^"]*"?|[^\s"]+/gu) ?? [];
  return phrases
    .map((phrase) => ({
      words: phrase.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [],
      prefix: phrase.endsWith("*"),
    }))
    .filter(({ words }) => words.length > 0)
    .slice(0, MOST_PHRASES);
}
