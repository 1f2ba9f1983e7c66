import { bearsTense } from "./clause-edges.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** Who a clause is according to, where that stands before it. */
export interface According {
  readonly cue: Span;
  readonly source: Span;
  readonly content: Span;
}

/** What opens a description behind a comma, and no clause: "the police, *who* ...", "a report, *published* in May, ...". */
const DESCRIBING = /^(?:WDT|WP|WP\$|WRB|VBN|VBG)$/;

/**
 * Every sentence that opens with whom it is according to: "*According to General Volkan, the army's chief of staff, the front has left.*" The source
 * goes on over what describes it; the clause begins behind the first comma that a phrase with a preposition or words with a finite verb follow.
 */
export function findAccording(stream: Stream): According[] {
  const { tokens, sentenceStart } = stream;
  const found: According[] = [];
  for (let sentence = 0; sentence + 1 < sentenceStart.length; sentence++) {
    const begin = sentenceStart[sentence]!;
    const end = sentenceStart[sentence + 1]!;
    if (end - begin < 6 || !/^according$/i.test(tokens[begin]!.text) || tokens[begin + 1]!.text !== "to")
      continue;
    const comma = startOfClause(stream, begin + 2, end);
    let last = end - 1;
    while (last > comma && tokens[last]!.tag === "PUNCT" && stream.quotationOf[last]! < 0) last--;
    if (comma < 0 || last <= comma) continue;
    found.push({ cue: [begin, begin + 1], source: [begin + 2, comma - 1], content: [comma + 1, last] });
  }
  return found;
}

/** The comma behind which the clause begins, -1 where none does. */
function startOfClause(stream: Stream, from: number, end: number): number {
  const { tokens, quotationOf } = stream;
  for (let at = from + 1; at + 1 < end; at++) {
    if (quotationOf[at]! >= 0) return -1;
    if (tokens[at]!.text !== ",") continue;
    const { xpos, tag } = tokens[at + 1]!;
    if (DESCRIBING.test(xpos)) continue;
    if (tag === "ADP" || tag === "SCONJ" || quotationOf[at + 1]! >= 0) return at;
    for (let word = at + 1; word < end && tokens[word]!.text !== ","; word++)
      if (bearsTense(stream, word)) return at;
  }
  return -1;
}
