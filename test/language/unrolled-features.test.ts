import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unrolledFeatures } from "../../scripts/unroll-features.ts";
import { gather, pair, spread } from "../../src/language/hash.ts";
import { BUFFER_KIND, STATE_KIND } from "../../src/language/kind-features.ts";
import { RELATION } from "../../src/language/relation-features.ts";
import { CONTEXT_TAG, WORD_TAG } from "../../src/language/tag-features.ts";
import { type FeatureList, featureRoom, templatesOf } from "../../src/language/templates.ts";
import { writeKnown } from "../../src/language/unrolled-features.ts";
import { unrolledRoom } from "../../src/language/unrolled-room.ts";

/** Numbers of every size, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = spread(state + 0x9e3779b9);
    return state % 3 === 0 ? state & 63 : state;
  };
}

function filled(values: Int32Array, seed: number): void {
  const next = numbers(seed);
  for (let at = 1; at < values.length; at++) values[at] = next();
}

const SPREAD = [WORD_TAG, CONTEXT_TAG, RELATION];
const KNOWN = [BUFFER_KIND, STATE_KIND];

describe("features that are written out", () => {
  it("are those of the lists: npx tsx scripts/unroll-features.ts", () => {
    const file = new URL("../../src/language/unrolled-features.ts", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(unrolledFeatures());
  });

  it.each(SPREAD)("give what a loop over the list gives: $name", (list: FeatureList) => {
    const loop = featureRoom();
    const unrolled = unrolledRoom();
    for (let seed = 1; seed <= 50; seed++) {
      filled(loop.values, seed);
      filled(unrolled.values, seed);
      const from = seed % 2;
      expect(unrolled.writerOf(list)(from)).toBe(loop.writerOf(list)(from));
      expect(unrolled.features).toEqual(loop.features);
    }
  });

  it.each(KNOWN)("leave out what has no bit, and nothing else: $name", (list: FeatureList) => {
    const loop = featureRoom();
    const values = new Int32Array(loop.values.length);
    const hits = new Int32Array(loop.features.length);
    // The uppermost bit of a number says which of the two lowest bits tells whether it is known.
    for (const present of [0b10, 0b01, 0b11, 0]) {
      const write = writeKnown[list.name]!(values, hits, Int32Array.of(present, present), 31, 31);
      for (let seed = 1; seed <= 20; seed++) {
        filled(loop.values, seed);
        filled(values, seed);
        const all = Array.from(loop.features.subarray(0, loop.writerOf(list)(0)));
        const kept = Array.from(hits.subarray(0, write(0)), spread);
        expect(kept).toEqual(all.filter((feature) => (present >>> (gather(feature) >>> 31)) & 1));
      }
    }
  });

  it("mix two values as the tagger and the parser are taught to", () => {
    const places = { a: 1, b: 2, c: 3 };
    const list = { name: "wordTag", joint: "tagger", places, lines: "ab = a+b\n 5 ab c; 6 a" } as const;
    const room = featureRoom();
    room.values.set([0, 11, 22, 33]);
    expect(room.writerOf(list)(0)).toBe(2);
    const first = (value: number, number: number) => Math.imul(value, 0x2c1b3c6d) ^ number;
    expect(Array.from(room.features.subarray(0, 2))).toEqual([
      spread(pair(first(pair(11, 22), 5), 33)),
      spread(pair(first(11, 6), 0)),
    ]);
    expect(() => templatesOf({ ...list, lines: "1 d" })).toThrow('"d", which has no place');
  });
});
