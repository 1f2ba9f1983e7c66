import type { Token } from "../../language/index.ts";
import type { Range } from "../../model/index.ts";
import type { Voices } from "./voices.ts";

/**
 * The tokens with what is said kept apart from who says it: in "Abu Rafi said that Halimar was alive and still *led* the front" a parser may join
 * the leading to the saying, so that the speaker would lead. A verb inside a content is joined to what is said before it there. The same tokens where
 * there is nothing to change.
 *
 * @param contents those that reach into the sentence
 */
export function joinSaidClauses(
  tokens: readonly Token[],
  { attributions }: Voices,
  contents: Voices["contents"],
): readonly Token[] {
  let changed: Token[] | null = null;
  for (const { range, attribution } of contents) {
    const cue = attributions[attribution]!.cue;
    for (let at = 0; at < tokens.length; at++) {
      const { start, head, relation, tag } = tokens[at]!;
      if (relation !== "conj" || head < 0 || tag !== "VERB" || start < range[0] || start >= range[1])
        continue;
      const above = tokens[head];
      if (above === undefined || !holds(cue, above)) continue;
      const said = clauseBefore(tokens, at, range);
      if (said < 0) continue;
      changed ??= [...tokens];
      changed[at] = { ...tokens[at]!, head: said };
    }
  }
  return changed ?? tokens;
}

function holds(ranges: readonly Range[], { start }: Token): boolean {
  return ranges.some(([from, to]) => from <= start && start < to);
}

/** The first clause in a range that stands before a word and hangs where it does; -1 for none. */
function clauseBefore(tokens: readonly Token[], at: number, range: Range): number {
  const { head } = tokens[at]!;
  return tokens.findIndex(
    (other, spot) =>
      spot < at &&
      other.head === head &&
      CLAUSE.test(other.relation) &&
      range[0] <= other.start &&
      other.start < range[1],
  );
}

/** How what is said hangs on the word of saying. */
const CLAUSE = /^(?:ccomp|parataxis|xcomp)/;
