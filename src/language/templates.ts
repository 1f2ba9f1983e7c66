import { MULTIPLIER, spread } from "./hash.ts";

/** Where a value stands among the values that features are made of. */
export type Place = number;

/** The tagger makes one number of two as `pair` does; the parser in its own way, which costs a little less. */
export type Joint = "tagger" | "parser";

/** Lists of features that are written out (`unrolled-features.ts`). */
export type ListName = "wordTag" | "contextTag" | "bufferKind" | "stateKind" | "relation";

/**
 * Features as data. A template makes one hashed feature of one or two values (a word's hash, a tag, a distance). They are listed, a
 * few on a line, parted by semicolons: a number from 1 to 255, then one or two values. A value is a name, or two joined by a plus,
 * which are mixed in that order. "pair = st+nt" names a mixed value.
 */
export interface FeatureList {
  readonly name: ListName;
  readonly joint: Joint;
  readonly places: Readonly<Record<string, Place>>;
  readonly lines: string;
}

/** A list as it is worked off. */
export interface Templates {
  /** Of each value that is mixed of two others: where it stands, and where its two parts stand. */
  readonly mixes: readonly { readonly to: Place; readonly left: Place; readonly right: Place }[];
  /** Of each template: its number, which keeps it apart from all others, and where its two values stand. */
  readonly rows: readonly { readonly number: number; readonly first: Place; readonly second: Place }[];
  /** How two numbers are made one: what is added to the second, and whether its upper bits are folded in once more. */
  readonly salt: number;
  readonly folds: boolean;
}

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
 * The templates of a list.
 *
 * @throws Error where a value has no place
 */
export function templatesOf({ joint, places, lines }: FeatureList): Templates {
  const known = new Map<string, Place>([["0", 0], ...Object.entries(places)]);
  const given = known.size;
  const mixes: Templates["mixes"][number][] = [];
  const rows: Templates["rows"][number][] = [];
  const placeOf = (value: string): Place => {
    const place = known.get(value);
    if (place !== undefined) return place;
    const [first, second, more] = value.split("+");
    if (first === undefined || second === undefined || more !== undefined)
      throw new Error(`a template names "${value}", which has no place`);
    const left = placeOf(first);
    const right = placeOf(second);
    const to = given + mixes.length;
    mixes.push({ to, left, right });
    known.set(value, to);
    return to;
  };
  for (const line of lines.split(/[;\n]/u)) {
    const [head, first, second = "0"] = line.trim().split(/\s+/u);
    if (head === undefined || first === undefined) continue;
    if (first === "=") known.set(head, placeOf(second));
    else rows.push({ number: Number(head), first: placeOf(first), second: placeOf(second) });
  }
  return { mixes, rows, salt: joint === "tagger" ? MULTIPLIER : 0x7f4a7c15, folds: joint === "tagger" };
}

/** Most values, mixed ones among them. */
export const MAX_VALUES = 256;

/** Most features of one choice. */
export const MAX_FEATURES = 256;

/** Writes the features of a list from a place on, the mixed values worked out first; returns the place behind the last. */
export type WriteFeatures = (from: number) => number;

/** Makes features of values. */
export interface FeatureWriter {
  /** Place 0 is never written: it holds 0, the second value of a template that has one. */
  readonly values: Int32Array;
  /** Writes the one feature of a number, what every choice has in common, before all others; returns the place behind it. */
  readonly start: (value: number) => number;
  readonly writerOf: (list: FeatureList) => WriteFeatures;
}

/**
 * Where features are made: values by place, and the features that were hashed of them. One is enough for all models, and all
 * share it, since compiled code then holds the addresses and lengths of its arrays.
 */
export interface FeatureRoom extends FeatureWriter {
  readonly features: Int32Array;
}

/**
 * A room without features, which works any list off as it is. Who learns uses it, so that a list can be tried before it is written out; a
 * text is read with an `unrolledRoom`, which gives the same features sooner.
 */
export function featureRoom(): FeatureRoom {
  const values = new Int32Array(MAX_VALUES);
  const features = new Int32Array(MAX_FEATURES);
  const writerOf = (list: FeatureList): WriteFeatures => {
    const { mixes, rows, salt, folds } = templatesOf(list);
    const joined = (a: number, b: number): number =>
      Math.imul(a ^ (b + salt + (a << 6) + (a >>> 2)), MULTIPLIER) ^ (folds ? b >>> 3 : 0);
    return (from) => {
      for (const { to, left, right } of mixes) values[to] = joined(values[left]!, values[right]!);
      let at = from;
      for (const { number, first, second } of rows)
        features[at++] = spread(joined(Math.imul(values[first]!, FIRST) ^ number, values[second]!));
      return at;
    };
  };
  const start = (value: number): number => {
    features[0] = spread(value);
    return 1;
  };
  return { values, features, start, writerOf };
}

/** What a template's first value is multiplied by before its number is added. */
export const FIRST = 0x2c1b3c6d;
