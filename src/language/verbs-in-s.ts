import type { Range } from "../model/index.ts";
import { isUpperAt } from "./characters.ts";
import { VERB_S } from "./lexicon.ts";
import type { TagPair } from "./tag-words.ts";
import { PADDING, type WordTraits } from "./word-traits.ts";

/** Tags of verbs that can be a clause's own. A past participle may be a past tense that the tagger took for one. */
const FINITE = /^(?:VBD|VBN|VBZ|VBP|MD)$/;
/** What ends the clause in which a verb is looked for. */
const CLAUSE_ENDS = /^(?:CC|,|\.|:)$/;
/** What can follow a verb that has just had its subject: "shelters *leaders* of the network". */
const OBJECT_BEGINS = /^(?:DT|PRP\$|NNPS?|NNS|JJ|CD)$/;

/**
 * A function that takes words in -s, which were tagged as plural nouns, for the verbs that they must be, since their clause has no other:
 * "claims that Yusan Halimar *lives* in Tolen and leads ...", "The ministry *arms* the network."; and one that was tagged as a verb, with a capital between
 * a name and a verb, for the end of that name: "the Lom *Brigades* has". `tags` holds class + 1 by place (index + PADDING).
 */
export function verbsInS(classes: readonly TagPair[], traits: WordTraits, tags: Int32Array) {
  const plural = classes.findIndex(({ tag, xpos }) => tag === "NOUN" && xpos === "NNS") + 1;
  const verb = classes.findIndex(({ tag, xpos }) => tag === "VERB" && xpos === "VBZ") + 1;
  const name = classes.findIndex(({ tag, xpos }) => tag === "PROPN" && xpos === "NNPS") + 1;
  const xposAt = (place: number): string => classes[tags[place]! - 1]?.xpos ?? "";
  const isCandidate = (place: number): boolean =>
    tags[place] === plural && (traits.bits[place]! & VERB_S) !== 0;
  const hasVerb = (from: number, to: number, ends: RegExp | null): boolean => {
    for (let place = from; place < to; place++) {
      const xpos = xposAt(place);
      if (FINITE.test(xpos)) return true;
      if (ends?.test(xpos)) return false;
    }
    return false;
  };
  return (text: string, ranges: readonly Range[]): void => {
    const end = ranges.length + PADDING;
    /** Whether nothing but a name stands before a word, and no verb between it and a comma after which somebody says so: "..., the ministry said." */
    const opens = (place: number): boolean => {
      for (let at = PADDING; at < place; at++) if (!/^(?:DT|NNP)$/.test(xposAt(at))) return false;
      for (let at = place + 1; at < end; at++) {
        const xpos = xposAt(at);
        if (FINITE.test(xpos)) return false;
        if (xpos === ",") return hasVerb(at + 1, end, null);
      }
      return false;
    };
    const isClosed = /^[.”"]$/.test(text.slice(...(ranges.at(-1) ?? [0, 0])));
    let isVerbless: boolean | null = null;
    for (let place = PADDING + 1; place < end - 1; place++) {
      const before = xposAt(place - 1);
      if (tags[place] === verb && before === "NNP" && /^(?:VBD|VBZ|MD)$/.test(xposAt(place + 1))) {
        if (isUpperAt(text, ranges[place - PADDING]![0])) tags[place] = name;
        continue;
      }
      if (!isCandidate(place)) continue;
      if (before === "NNP") {
        let first = place - 1;
        while (first > PADDING && xposAt(first - 1) === "NNP") first--;
        const opening = ranges[first - 1 - PADDING];
        const isSaid = opening !== undefined && text.slice(opening[0], opening[1]).toLowerCase() === "that";
        if (isSaid && xposAt(first - 1) === "IN" && !hasVerb(place + 1, end, CLAUSE_ENDS)) {
          tags[place] = verb;
          continue;
        }
      }
      if (before === "NNP" && OBJECT_BEGINS.test(xposAt(place + 1)) && opens(place)) {
        tags[place] = verb;
        continue;
      }
      const [start] = ranges[place - 1 - PADDING]!;
      // The last word of a name may be an adjective: "the Ministry of Interior".
      const isNoun = /^NNP?$/.test(before) || (before === "JJ" && isUpperAt(text, start));
      if (!isClosed || !isNoun || !/^(?:DT|PRP\$|NNP)$/.test(xposAt(place + 1))) continue;
      isVerbless ??= !hasVerb(PADDING, end, null);
      if (isVerbless) {
        tags[place] = verb;
        return;
      }
    }
  };
}
