import type { Range } from "../model/index.ts";
import { isUpperAt } from "./characters.ts";
import type { TagPair } from "./tag-words.ts";
import { PADDING } from "./word-traits.ts";

/**
 * A function that takes an adjective with a capital for the end of a name, where it stands behind "of" and a word of a name, and before a verb: "the
 * Ministry of *Interior* denied". An adjective there has no noun. `tags` holds class + 1 by place (index + PADDING).
 */
export function namesBehindOf(classes: readonly TagPair[], tags: Int32Array) {
  const adjective = classes.findIndex(({ tag, xpos }) => tag === "ADJ" && xpos === "JJ") + 1;
  const name = classes.findIndex(({ tag, xpos }) => tag === "PROPN" && xpos === "NNP") + 1;
  const xposAt = (place: number): string => classes[tags[place]! - 1]?.xpos ?? "";
  return (text: string, ranges: readonly Range[]): void => {
    for (let index = 2; index + 1 < ranges.length; index++) {
      const place = index + PADDING;
      if (tags[place] !== adjective || xposAt(place - 1) !== "IN" || xposAt(place - 2) !== "NNP") continue;
      const [start] = ranges[index]!;
      if (!isUpperAt(text, start) || text.slice(...ranges[index - 1]!) !== "of") continue;
      if (/^(?:VB[DNPZ]|MD)$/.test(xposAt(place + 1))) tags[place] = name;
    }
  };
}
