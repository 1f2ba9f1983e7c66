import { add, step } from "./features.ts";
import type { Signs } from "./signs.ts";
import type { SpanQuestion } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** How far a cue may reach to either side of its head: "have both repeatedly and publicly rejected". */
const REACH = 8;

/** Which tokens around its head make up the cue: auxiliaries, negation, adverbs, particles and prepositions belong to it. */
export function cueSpanQuestion(stream: Stream, signs: Signs, cueHead: number): SpanQuestion {
  const sentence = stream.sentenceOf[cueHead]!;
  const first = stream.sentenceStart[sentence]!;
  const end = stream.sentenceStart[sentence + 1]!;
  const { lemma, lower, xpos, tag, relation } = signs;
  const lefts: number[] = [];
  const rights: number[] = [];
  for (let at = Math.max(first, cueHead - REACH); at <= cueHead; at++) lefts.push(at);
  for (let at = cueHead; at < Math.min(end, cueHead + REACH + 1); at++) rights.push(at);
  const near = (at: number, row: Int32Array): number => (at >= first && at < end ? row[at]! : -7);
  const bond = (at: number): number => {
    const up = stream.head[at]!;
    return up === cueHead
      ? 1
      : at === stream.head[cueHead]
        ? 2
        : up >= 0 && stream.head[up] === cueHead
          ? 3
          : 4;
  };
  return {
    lefts,
    rights,
    head: stream.head,
    depth: stream.depth,
    allows: () => true,
    isTaken: () => false,
    left(at, features) {
      const distance = cueHead - at;
      add(features, 100, distance);
      add(features, 101, distance, xpos[cueHead], lemma[cueHead]);
      add(features, 102, xpos[at]!, relation[at], bond(at));
      add(features, 103, lower[at]!, distance === 0 ? 0 : 1, tag[cueHead]);
      add(features, 104, near(at - 1, xpos), near(at - 1, relation), at > first ? bond(at - 1) : 0);
      add(features, 105, near(at - 1, lower), distance === 0 ? 0 : 1);
      add(features, 106, near(at - 1, lower), lower[at], lemma[cueHead]);
      add(features, 107, near(at - 1, xpos), xpos[at], distance);
      add(features, 108, near(at - 1, tag), near(at - 2, tag), tag[at]);
    },
    right(at, features) {
      const distance = at - cueHead;
      add(features, 120, distance);
      add(features, 121, distance, xpos[cueHead], lemma[cueHead]);
      add(features, 122, xpos[at]!, relation[at], bond(at));
      add(features, 123, lower[at]!, distance === 0 ? 0 : 1, tag[cueHead]);
      add(features, 124, near(at + 1, xpos), near(at + 1, relation), at + 1 < end ? bond(at + 1) : 0);
      add(features, 125, near(at + 1, lower), distance === 0 ? 0 : 1);
      add(features, 126, near(at + 1, lower), lower[at], lemma[cueHead]);
      add(features, 127, near(at + 1, xpos), xpos[at], distance);
      add(features, 128, near(at + 1, lower), lemma[cueHead], distance);
      add(features, 129, near(at + 1, tag), near(at + 2, tag), tag[at]);
    },
    pair(left, right, shape, features) {
      add(features, 140, cueHead - left, right - cueHead, tag[cueHead]);
      add(features, 141, step(shape.roots), step(right - left));
    },
  };
}
