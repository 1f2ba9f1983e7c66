import type { Range } from "../model/index.ts";
import type { TagPair } from "./tag-words.ts";
import { PADDING } from "./word-traits.ts";

/** Nouns in -ing that name a place one can point to. Behind a noun and before no object they are seldom verbs: "the border crossing in Kelmin". */
const PLACES = /^(?:crossing|building|dwelling|clearing|landing|housing)$/iu;

/** What begins the object of a verb, so that the word before is one: "people crossing the river". */
const OBJECTS = /^(?:DT|PDT|PRP|PRP\$|CD|NN|NNS|NNP|NNPS|JJ)$/u;

/**
 * A function that takes such words, where they were tagged as verbs behind a singular noun or a name, for the nouns that they are. `tags` holds
 * class + 1 by place (index + PADDING).
 */
export function nounsInIng(classes: readonly TagPair[], tags: Int32Array) {
  const gerund = classes.findIndex(({ tag, xpos }) => tag === "VERB" && xpos === "VBG") + 1;
  const noun = classes.findIndex(({ tag, xpos }) => tag === "NOUN" && xpos === "NN") + 1;
  const xposAt = (place: number): string => classes[tags[place]! - 1]?.xpos ?? "";
  return (text: string, ranges: readonly Range[]): void => {
    for (let index = 1; index < ranges.length; index++) {
      const place = index + PADDING;
      if (tags[place] !== gerund || !/^NNP?$/.test(xposAt(place - 1))) continue;
      if (!PLACES.test(text.slice(ranges[index]![0], ranges[index]![1]))) continue;
      if (index + 1 === ranges.length || !OBJECTS.test(xposAt(place + 1))) tags[place] = noun;
    }
  };
}
