import type { Range } from "../model/index.ts";
import type { TagPair } from "./tag-words.ts";
import { PADDING } from "./word-traits.ts";

/** What can end a subject: "the army *shot*", "gunmen *shot*". */
const SUBJECT_ENDS = /^(?:NN|NNS|NNP|NNPS|PRP)$/;
/** Tags of verbs that can be a clause's own. */
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/**
 * A function that takes "shot", where it was tagged as a noun, for the verb that it must be: behind a subject and before "dead" or "and killed",
 * and before a number or an article where its sentence has no other verb. `tags` holds class + 1 by place (index + PADDING).
 */
export function shotAsVerb(classes: readonly TagPair[], tags: Int32Array) {
  const noun = classes.findIndex(({ tag, xpos }) => tag === "NOUN" && xpos === "NN") + 1;
  const past = classes.findIndex(({ tag, xpos }) => tag === "VERB" && xpos === "VBD") + 1;
  const xposAt = (place: number): string => classes[tags[place]! - 1]?.xpos ?? "";
  return (text: string, ranges: readonly Range[]): void => {
    const wordAt = (index: number): string => {
      const range = ranges[index];
      return range === undefined ? "" : text.slice(range[0], range[1]);
    };
    for (let index = 1; index + 1 < ranges.length; index++) {
      const place = index + PADDING;
      if (tags[place] !== noun || !SUBJECT_ENDS.test(xposAt(place - 1))) continue;
      const [start, end] = ranges[index]!;
      if (end - start !== 4 || text.slice(start, end) !== "shot") continue;
      const next = wordAt(index + 1);
      const isJoined = next === "and" && /^(?:killed|wounded|injured)$/.test(wordAt(index + 2));
      if (next === "dead" || isJoined) tags[place] = past;
      else if (/^(?:CD|DT|PRP\$)$/.test(xposAt(place + 1)) && !hasFiniteVerb(ranges.length))
        tags[place] = past;
    }
  };

  function hasFiniteVerb(count: number): boolean {
    for (let at = PADDING; at < PADDING + count; at++) if (FINITE.test(xposAt(at))) return true;
    return false;
  }
}
