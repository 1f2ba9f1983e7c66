import { englishLexicon, FORM_BITS, wordBits } from "../../language/index.ts";
import type { Mention } from "../../model/index.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** WordNet's lexicographer files of verbs (verb.competition, verb.contact, verb.motion), as the lexicon counts them. */
const DEEDS: ReadonlySet<number> = new Set([5, 7, 10]);

/**
 * A test for what is done and not said: "*attacked* the crossing", "*left* the valley". Nobody says a place: a verb whose object is one, with nothing
 * quoted and no other clause behind it, carries no words. States are no places here: one can criticise them.
 */
export function deedFinder(
  mentions: readonly Mention[],
): (stream: Stream, head: number, content: Span) => boolean {
  const places = new Set(mentions.filter(({ type }) => type === "Place").map(({ end }) => end));
  return (stream, head, [first, last]) => {
    const { tokens, quotationOf } = stream;
    const sense = wordBits(englishLexicon(), tokens[head]!.lemma.toLowerCase()) >> (FORM_BITS + 5);
    if (!DEEDS.has(sense)) return false;
    let object = -1;
    for (let at = first; at <= last; at++) {
      if (quotationOf[at]! >= 0) return false;
      const { relation, tag } = tokens[at]!;
      if (relation === "obj" && stream.head[at] === head) object = at;
      else if (tag === "VERB" && /^(?:ccomp|xcomp|parataxis|acl)/.test(relation)) return false;
    }
    return object >= 0 && places.has(tokens[object]!.end);
  };
}
