import type { NameMatch, NameSchema, ReadName } from "../names/index.ts";

/** The most that such a match can have: below `MATCH_THRESHOLD`, and seen by whoever asks for less. */
const MOST_OF_ONE_WORD = 0.45;

/**
 * A person is asked for by several words, and the list's name is one of them: "Maria" of "Maria Ekholt". Lists have hundreds of
 * such names, most of them noms de guerre and called weak by the list itself, and each would come up for thousands of people. The
 * entry's other names are compared as ever; so is a name asked for by one word.
 *
 * @returns the match as it is, or one held below the default threshold, which says why
 */
export function heldIfOneWord(
  match: NameMatch,
  asked: ReadName,
  listed: ReadName,
  schema: NameSchema | undefined,
): NameMatch {
  if (listed.words.length > 1 || asked.words.length === 1 || match.unpaired === 0) return match;
  if (schema !== "Person" && listed.schema !== "Person") return match;
  if (match.score <= MOST_OF_ONE_WORD) return match;
  return {
    score: MOST_OF_ONE_WORD,
    unpaired: match.unpaired,
    get reasons() {
      return [...match.reasons, "The list's name is one word, which says little of a name of several."];
    },
  };
}
