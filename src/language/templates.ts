import { MULTIPLIER, spread } from "./hash.ts";

/** Where a value stands among the values that features are made of. */
export type Place = number;

/**
 * Features as data. A template makes one hashed feature of one or two values (a word's hash, a tag, a distance). They are
 * listed, not written out as calls, so that one short loop hashes them all: a hundred calls take several times as long.
 */
export interface Templates {
  /** Of each value that is mixed of two others: where it stands, and where its two parts stand, a byte each from the lowest. */
  readonly mixes: Int32Array;
  /** Of each template: its number, which keeps it apart from all others, and where its two values stand, a byte each. */
  readonly rows: Int32Array;
  /** How two numbers are made one: what is added to the second, and which bits of it are folded in once more. */
  readonly salt: number;
  readonly fold: number;
}

/** The tagger makes one number of two as `pair` does; the parser in its own way, which costs a little less. */
export type Joint = "tagger" | "parser";

/** The words of a string, parted by single spaces, as a type. */
type WordsOf<Text extends string, Found = never> = Text extends `${infer First} ${infer Rest}`
  ? WordsOf<Rest, Found | First>
  : Found | Text;

/** A place for each of the names that stand in lines, from 1. */
export function placesOf<Line extends string>(
  ...lines: readonly Line[]
): Readonly<Record<WordsOf<Line> & string, Place>> {
  const names = lines.flatMap((line) => line.split(" "));
  return Object.fromEntries(names.map((name, index) => [name, index + 1])) as Record<
    WordsOf<Line> & string,
    Place
  >;
}

/**
 * Templates as they are listed, a few on a line, parted by semicolons: a number from 1 to 255, then one or two values. A value
 * is a name, or two joined by a plus, which are mixed in that order. "pair = st+nt" names a mixed value.
 *
 * @throws Error where a value has no place
 */
export function templates(joint: Joint, places: Readonly<Record<string, Place>>, list: string): Templates {
  const known = new Map<string, Place>([["0", 0], ...Object.entries(places)]);
  const given = known.size;
  const mixes: [Place, Place][] = [];
  const rows: [number, Place, Place][] = [];
  const placeOf = (value: string): Place => {
    let place = known.get(value);
    if (place !== undefined) return place;
    const [left, right, more] = value.split("+");
    if (left === undefined || right === undefined || more !== undefined)
      throw new Error(`a template names "${value}", which has no place`);
    mixes.push([placeOf(left), placeOf(right)]);
    place = given + mixes.length - 1;
    known.set(value, place);
    return place;
  };
  for (const line of list.split(/[;\n]/u)) {
    const [head, first, second = "0"] = line.trim().split(/\s+/u);
    if (head === undefined || first === undefined) continue;
    if (first === "=") known.set(head, placeOf(second));
    else rows.push([Number(head), placeOf(first), placeOf(second)]);
  }
  return {
    mixes: Int32Array.from(mixes, ([left, right], at) => (given + at) | (left << 8) | (right << 16)),
    rows: Int32Array.from(rows, ([number, first, second]) => number | (first << 8) | (second << 16)),
    salt: joint === "tagger" ? MULTIPLIER : 0x7f4a7c15,
    fold: joint === "tagger" ? -1 : 0,
  };
}

/** Most values, mixed ones among them. */
export const MAX_VALUES = 256;

/** Most features of one choice. */
export const MAX_FEATURES = 256;

/** Makes features of values. */
export interface FeatureWriter {
  /** Place 0 is never written: it holds 0, the second value of a template that has one. */
  readonly values: Int32Array;
  /** Writes the one feature of a number, what every choice has in common, before all others; returns the place behind it. */
  readonly start: (value: number) => number;
  /** Writes the features of templates from a place on, the mixed values worked out first; returns the place behind the last. */
  readonly write: (templates: Templates, from: number) => number;
}

/**
 * Where features are made: values by place, and the features that were hashed of them. One is enough for all models, and all
 * share it, since compiled code then holds the addresses and lengths of its arrays.
 */
export interface FeatureRoom extends FeatureWriter {
  readonly features: Int32Array;
}

/** A room without features. */
export function featureRoom(): FeatureRoom {
  const values = new Int32Array(MAX_VALUES);
  const features = new Int32Array(MAX_FEATURES);
  const write = ({ mixes, rows, salt, fold }: Templates, from: number): number => {
    for (let at = 0; at < mixes.length; at++) {
      const parts = mixes[at]!;
      const a = values[(parts >> 8) & 255]!;
      const b = values[parts >>> 16]!;
      values[parts & 255] = Math.imul(a ^ (b + salt + (a << 6) + (a >>> 2)), MULTIPLIER) ^ ((b >>> 3) & fold);
    }
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const a = Math.imul(values[(row >> 8) & 255]!, 0x2c1b3c6d) ^ (row & 255);
      const b = values[row >>> 16]!;
      features[from + at] = spread(
        Math.imul(a ^ (b + salt + (a << 6) + (a >>> 2)), MULTIPLIER) ^ ((b >>> 3) & fold),
      );
    }
    return from + rows.length;
  };
  const start = (value: number): number => {
    features[0] = spread(value);
    return 1;
  };
  return { values, features, start, write };
}
