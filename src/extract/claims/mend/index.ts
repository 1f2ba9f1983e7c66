import type { Token } from "../../../language/index.ts";
import type { Draft, IsName } from "./draft.ts";
import { correctedTokens, menderOf } from "./mender.ts";
import { RULES } from "./rules.ts";

/** Longer sentences are tables and lists that no rule about clauses fits; they are left as they are. At most 255. */
const LONGEST = 250;

const mend = menderOf(RULES, LONGEST);

/**
 * The tokens of a sentence with the faults mended that a statistical parser makes again and again and that no English
 * sentence can have: an object behind a preposition, two subjects on either side of a verb, a sentence without a verb whose
 * head is a noun in -s. Each rule shows its fault. A sentence without such faults is given back as it is.
 *
 * @param isName whether a token stands in a name: the words of names are tagged as such, whatever the tagger thought
 */
export function mendParse(tokens: readonly Token[], isName: IsName): readonly Token[] {
  if (tokens.length > LONGEST) return tokens;
  const drafts = mend(tokens, isName);
  return isTree(drafts) ? correctedTokens(tokens, drafts) : tokens;
}

/** Whether every token comes to the root by its heads: two mended faults may, rarely, tie a knot. */
function isTree(tokens: readonly Draft[]): boolean {
  // By which token, from 1, each was first come to: a way that meets its own track goes round.
  const reached = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    let spot = at;
    while (spot >= 0 && spot < tokens.length && reached[spot] === 0) {
      reached[spot] = at + 1;
      spot = tokens[spot]!.head;
    }
    if (spot >= 0 && spot < tokens.length && reached[spot] === at + 1) return false;
  }
  return true;
}
