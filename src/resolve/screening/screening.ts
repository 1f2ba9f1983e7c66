import {
  compareReadNames,
  MATCH_THRESHOLD,
  type NameMatch,
  type NameSchema,
  type ReadName,
  readName,
} from "../names/index.ts";
import { GrowingBytes, GrowingUint32 } from "./growing.ts";
import { type NameIndex, NameIndexBuilder } from "./name-index.ts";
import { heldIfOneWord } from "./one-word.ts";
import { indexWords } from "./words.ts";

/** A name of a list's entry. `entry` is the caller's number for it; `isWeak` where the list itself calls the name weak. */
export interface ListedName {
  readonly entry: number;
  readonly name: string;
  readonly schema: NameSchema;
  readonly isWeak: boolean;
}

/** An entry that may be who is asked about: which name of it, and which of the names asked for, agree best, how far and why. */
export interface ScreenedEntry {
  readonly entry: number;
  readonly name: string;
  readonly asked: string;
  /** From 0 to 1, as `compareNames` gives it. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly isWeak: boolean;
}

/** A {@link ScreenedEntry} whose reasons are not yet put in words: most of what is compared is never shown. */
interface Compared extends Omit<ScreenedEntry, "score" | "reasons"> {
  readonly match: NameMatch;
}

/** What a screening takes into account. */
export interface ScreeningOptions {
  /** What the name is the name of; any kind of thing where it is not known. */
  readonly schema?: NameSchema;
  /** Least score; {@link MATCH_THRESHOLD} where not given. */
  readonly threshold?: number;
  /** Most entries; 5 where not given. */
  readonly limit?: number;
}

/** So many of the index's candidates are compared in full at the most. */
const MOST_COMPARED = 40;

/** After the first ten, a candidate whose rank is below this part of the best one's is not compared. */
const ALWAYS_COMPARED = 10;
const LEAST_RANK = 0.6;

/** Names of one entry that are compared: its best ones by rank; an entry may have dozens of spellings of one name. */
const MOST_OF_ENTRY = 4;

/** Names of a kind that were taken apart are remembered, since lists of people ask for the same few entries again and again. */
const REMEMBERED_MAX = 5_000;

const SCHEMAS: readonly NameSchema[] = [
  "Person",
  "Organization",
  "Company",
  "LegalEntity",
  "PublicBody",
  "ArmedGroup",
  "Vessel",
  "Place",
];
const WEAK = 128;

/** The names of designation lists, ready to be screened against. */
export class Screening {
  readonly #index: NameIndex;
  readonly #texts: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #entries: Uint32Array;
  readonly #kinds: Uint8Array;
  /** By kind and text, since lists have many names in common. */
  readonly #read = new Map<NameSchema, Map<string, ReadName>>();
  readonly #decoder = new TextDecoder();

  constructor(
    index: NameIndex,
    texts: Uint8Array,
    starts: Uint32Array,
    entries: Uint32Array,
    kinds: Uint8Array,
  ) {
    this.#index = index;
    this.#texts = texts;
    this.#starts = starts;
    this.#entries = entries;
    this.#kinds = kinds;
  }

  /** How many names there are. */
  get size(): number {
    return this.#index.size;
  }

  /** Memory held, in bytes, without the names taken apart lately (at most some megabytes). */
  get memoryBytes(): number {
    const own = [this.#texts, this.#starts, this.#entries, this.#kinds];
    return this.#index.memoryBytes + own.reduce((sum, array) => sum + array.byteLength, 0);
  }

  /**
   * The entries that may be meant by a name, or by any of several names of one thing, the best first.
   *
   * @returns one match an entry; none where nothing reaches the threshold, or for a name without letters or digits
   */
  screen(names: string | readonly string[], options: ScreeningOptions = {}): readonly ScreenedEntry[] {
    const { threshold = MATCH_THRESHOLD, limit = 5 } = options;
    const best = new Map<number, Compared>();
    for (const asked of typeof names === "string" ? [names] : names)
      for (const found of this.#compare(asked, options.schema, threshold)) {
        const known = best.get(found.entry);
        if (known === undefined || isBetter(found, known)) best.set(found.entry, found);
      }
    return [...best.values()]
      .sort((a, b) => b.match.score - a.match.score || a.entry - b.entry)
      .slice(0, limit)
      .map(({ match: { score, reasons }, ...found }) => ({ ...found, score, reasons }));
  }

  *#compare(asked: string, schema: NameSchema | undefined, threshold: number): Generator<Compared> {
    const readings = new Map<NameSchema, ReadName>();
    const candidates = this.#index.candidates(indexWords(asked), MOST_COMPARED);
    const least = (candidates[0]?.rank ?? 0) * LEAST_RANK;
    const compared = new Map<number, number>();
    const matches = new Map<ReadName, NameMatch>();
    for (const [i, { name, rank }] of candidates.entries()) {
      if (i >= ALWAYS_COMPARED && rank < least) break;
      const entry = this.#entries[name]!;
      const before = compared.get(entry) ?? 0;
      if (before === MOST_OF_ENTRY) continue;
      compared.set(entry, before + 1);
      const kind = SCHEMAS[this.#kinds[name]! & (WEAK - 1)]!;
      if (schema !== undefined && !mayBe(schema, kind)) continue;
      let reading = readings.get(kind);
      if (reading === undefined) {
        reading = readName(asked, kind);
        readings.set(kind, reading);
      }
      const listed = this.#readListed(name, kind);
      const match =
        matches.get(listed) ?? heldIfOneWord(compareReadNames(reading, listed), reading, listed, schema);
      matches.set(listed, match);
      if (match.score < threshold) continue;
      yield { entry, name: listed.text, asked, match, isWeak: this.#kinds[name]! >= WEAK };
    }
  }

  #readListed(name: number, schema: NameSchema): ReadName {
    const text = this.#decoder.decode(this.#texts.subarray(this.#starts[name], this.#starts[name + 1]));
    const remembered = this.#read.get(schema) ?? new Map<string, ReadName>();
    const known = remembered.get(text);
    if (known !== undefined) return known;
    this.#read.set(schema, remembered);
    if (remembered.size >= REMEMBERED_MAX) remembered.clear();
    const read = readName(text, schema);
    remembered.set(text, read);
    return read;
  }
}

/** Takes the names of lists in, one after another, and makes them ready in one pass. */
export class ScreeningBuilder {
  readonly #index = new NameIndexBuilder();
  readonly #texts = new GrowingBytes();
  readonly #starts = new GrowingUint32();
  readonly #entries = new GrowingUint32();
  readonly #kinds = new GrowingBytes();
  readonly #encoder = new TextEncoder();

  /** Adds a name. One without letters or digits is taken and never found. */
  add({ entry, name, schema, isWeak }: ListedName): void {
    this.#index.add(indexWords(name));
    this.#starts.push(this.#texts.length);
    this.#texts.append(this.#encoder.encode(name));
    this.#entries.push(entry);
    this.#kinds.append(Uint8Array.of(Math.max(0, SCHEMAS.indexOf(schema)) + (isWeak ? WEAK : 0)));
  }

  build(): Screening {
    this.#starts.push(this.#texts.length);
    return new Screening(
      this.#index.build(),
      this.#texts.cut(),
      this.#starts.cut(),
      this.#entries.cut(),
      this.#kinds.cut(),
    );
  }
}

/** Whether something of one kind may be listed as another: a person never as a body; a LegalEntity is either. */
function mayBe(asked: NameSchema, listed: NameSchema): boolean {
  if (asked === "LegalEntity" || listed === "LegalEntity") return familyOf(asked) !== "thing";
  return familyOf(asked) === familyOf(listed) && (familyOf(asked) !== "thing" || asked === listed);
}

function familyOf(schema: NameSchema): "person" | "body" | "thing" {
  if (schema === "Person") return "person";
  return schema === "Vessel" || schema === "Place" ? "thing" : "body";
}

/** A strong name before a weak one that agrees as well. */
function isBetter(a: Compared, b: Compared): boolean {
  return a.match.score > b.match.score || (a.match.score === b.match.score && b.isWeak && !a.isWeak);
}
