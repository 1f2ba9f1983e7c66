import { GrowingUint32 } from "./growing.ts";
import { type NearWord, NearWords } from "./near-words.ts";
import { WordTable } from "./word-table.ts";

/** A name of the index that may be meant, by its number; the higher the rank, the more of the two names agrees. */
export interface Candidate {
  readonly name: number;
  readonly rank: number;
}

/** Words of a name that are looked at; the rest of a longer one is not. */
const MOST_WORDS = 24;

/** How many of the best are weighed word by word before the last cut. */
const MOST_WEIGHED = 300;

/** A word so common that it only adds to names which rarer words have found, when they have found enough. */
const COMMON_NAMES = 20_000;
const ENOUGH_NAMES = 4_000;

/** The weight of a word that every name has; one that a single name has weighs 1 more. */
const LEAST_WEIGHT = 0.3;

/** How much an initial says, beside the whole word. */
const INITIAL_LIKENESS = 0.5;

/** A part of what is searched for, and the words of the index that may stand for it, the most alike first. */
interface Part {
  readonly near: readonly NearWord[];
  readonly weight: number;
  readonly names: number;
}

/**
 * An inverted index of names in flat arrays. Names are lists of folded words. What is searched for is taken word by word: the
 * words of the index like it are found ({@link NearWords}), their names are added up, each word by its rarity, and the best are
 * weighed once more word by word. No name is looked at that shares nothing with what is searched for.
 */
export class NameIndex {
  readonly #table: WordTable;
  readonly #nearWords: NearWords;
  /** Words of name n: #words[#firsts[n] .. #firsts[n + 1]). */
  readonly #firsts: Uint32Array;
  readonly #words: Uint32Array;
  /** Names with word w: #names[#lists[w] .. #lists[w + 1]). */
  readonly #lists: Uint32Array;
  readonly #names: Uint32Array;
  readonly #weights: Float32Array;
  readonly #sums: Float32Array;
  readonly #turns: Uint8Array;

  constructor(table: WordTable, firsts: Uint32Array, words: Uint32Array) {
    this.#table = table;
    this.#firsts = firsts;
    this.#words = words;
    this.#lists = new Uint32Array(table.size + 1);
    for (const word of words) this.#lists[word + 1]!++;
    for (let i = 1; i <= table.size; i++) this.#lists[i]! += this.#lists[i - 1]!;
    this.#names = new Uint32Array(words.length);
    this.#weights = new Float32Array(this.size);
    this.#sums = new Float32Array(this.size);
    this.#turns = new Uint8Array(this.size);
    const filled = this.#lists.slice(0, table.size);
    for (let name = 0; name < this.size; name++) {
      for (let at = firsts[name]!; at < firsts[name + 1]!; at++) {
        const word = words[at]!;
        this.#names[filled[word]!++] = name;
        this.#weights[name]! += this.#weightOf(this.#count(word));
      }
    }
    this.#nearWords = new NearWords(table);
  }

  /** How many names there are. */
  get size(): number {
    return this.#firsts.length - 1;
  }

  /** Memory held, in bytes, with what a search writes on. */
  get memoryBytes(): number {
    const arrays = [
      this.#firsts,
      this.#words,
      this.#lists,
      this.#names,
      this.#weights,
      this.#sums,
      this.#turns,
    ];
    const own = arrays.reduce((sum, array) => sum + array.byteLength, 0);
    return own + this.#table.memoryBytes + this.#nearWords.memoryBytes;
  }

  /**
   * The names that may be meant, the best first, at most `limit`; none for a name without words.
   *
   * @param words folded words of what is searched for
   */
  candidates(words: readonly string[], limit: number): readonly Candidate[] {
    const searched = words.slice(0, MOST_WORDS);
    const parts = searched.map((word) => this.#part(this.#nearWords.near(word)));
    const wholes = this.#joined(searched, parts);
    const touched = this.#addUp([...parts, ...wholes]);
    const sought = parts.reduce((sum, { weight }) => sum + weight, 0);
    const best = this.#best(touched, sought);
    for (let i = 0; i < touched.length; i++) {
      this.#sums[touched.at(i)] = 0;
      this.#turns[touched.at(i)] = 0;
    }
    return best
      .map(({ name, rank }) => ({ name, rank: Math.max(rank * 0.9, this.#weigh(name, searched, parts, wholes)) }))
      .sort((a, b) => b.rank - a.rank || a.name - b.name)
      .slice(0, limit);
  }

  #part(near: readonly NearWord[], share = 1): Part {
    let names = 0;
    let same = 0;
    for (const { word, likeness } of near) {
      names += this.#count(word);
      if (likeness > 0.85) same += this.#count(word);
    }
    return { near, weight: share * this.#weightOf(same), names };
  }

  /** Two words written as one, and one written as two: "Abdul Rahman" and "Abdulrahman". */
  #joined(words: readonly string[], parts: readonly Part[]): Part[] {
    const joined: Part[] = [];
    for (const [i, word] of words.entries()) {
      const next = words[i + 1];
      if (next !== undefined && word.length + next.length > 3) {
        const near = this.#nearWords.near(word + next).filter(({ likeness }) => likeness > 0.8);
        const weight = parts[i]!.weight + parts[i + 1]!.weight;
        if (near.length > 0) joined.push({ ...this.#part(near), weight });
      }
      for (let cut = 2; cut <= word.length - 2; cut++) {
        const [left, right] = [this.#table.find(word.slice(0, cut)), this.#table.find(word.slice(cut))];
        if (left < 0 || right < 0) continue;
        for (const half of [left, right])
          joined.push({ ...this.#part([{ word: half, likeness: 0.9 }]), weight: parts[i]!.weight / 2 });
      }
    }
    return joined;
  }

  /** Adds up, for every name with one of the parts, what the parts weigh; the names that were touched. */
  #addUp(parts: readonly Part[]): GrowingUint32 {
    const touched = new GrowingUint32();
    const rarestFirst = parts.toSorted((a, b) => a.names - b.names);
    for (const [i, { near, weight, names }] of rarestFirst.entries()) {
      const turn = i + 1;
      const isClosed = names > COMMON_NAMES && touched.length > ENOUGH_NAMES;
      for (const { word, likeness } of near) {
        const end = this.#lists[word + 1]!;
        for (let at = this.#lists[word]!; at < end; at++) {
          const name = this.#names[at]!;
          const last = this.#turns[name]!;
          // Near words come the most alike first: what a name has for this part already is no less.
          if (last === turn) continue;
          if (last === 0) {
            if (isClosed) continue;
            touched.push(name);
          }
          this.#turns[name] = turn;
          this.#sums[name]! += weight * likeness;
        }
      }
    }
    return touched;
  }

  /** The names with the highest sums for their length, found by counting sums in steps instead of sorting them. */
  #best(touched: GrowingUint32, sought: number): Candidate[] {
    const steps = new Uint32Array(STEPS + 1);
    const stepOf = (name: number) => {
      const rank = this.#sums[name]! / (0.6 * sought + 0.4 * this.#weights[name]!);
      return Math.min(STEPS, Math.floor(rank * STEPS));
    };
    for (let i = 0; i < touched.length; i++) steps[stepOf(touched.at(i))]!++;
    let step = STEPS;
    for (let kept = steps[step]!; step > 0 && kept + steps[step - 1]! <= MOST_WEIGHED; kept += steps[--step]!);
    const best: Candidate[] = [];
    const room = MOST_WEIGHED - steps.subarray(step).reduce((sum, count) => sum + count, 0);
    let rest = Math.max(0, room);
    for (let i = 0; i < touched.length && best.length < MOST_WEIGHED; i++) {
      const at = stepOf(touched.at(i));
      if (at >= step || (at === step - 1 && rest-- > 0)) best.push({ name: touched.at(i), rank: at / STEPS });
    }
    return best;
  }

  /** How much of two names agrees: the mean of what they share of both, and of the lesser. */
  #weigh(name: number, searched: readonly string[], parts: readonly Part[], wholes: readonly Part[]): number {
    const own = this.#words.subarray(this.#firsts[name]!, this.#firsts[name + 1]!);
    const free = new Set(own);
    let agreed = 0;
    let sought = 0;
    const alone: number[] = [];
    for (const [i, { near, weight }] of parts.entries()) {
      sought += weight;
      const found = near.find(({ word }) => free.has(word));
      if (found === undefined) alone.push(i);
      else {
        free.delete(found.word);
        agreed += weight * found.likeness;
      }
    }
    for (const i of alone) {
      const first = searched[i]!;
      const initial = [...free].find((word) => this.#isInitial(first, word));
      if (initial === undefined) continue;
      free.delete(initial);
      agreed += parts[i]!.weight * INITIAL_LIKENESS;
    }
    for (const { near, weight } of wholes) {
      const found = near.find(({ word }) => free.has(word));
      if (found === undefined) continue;
      free.delete(found.word);
      agreed += weight * found.likeness;
    }
    const [more, less] = [Math.max(sought, this.#weights[name]!), Math.min(sought, this.#weights[name]!)];
    agreed = Math.min(agreed, less);
    return less === 0 ? 0 : 0.5 * (agreed / more) + 0.5 * (agreed / less);
  }

  /** Whether one of the two is the other's first letter. */
  #isInitial(searched: string, word: number): boolean {
    const start = this.#table.start(word);
    const isOneLetter = searched.length === 1 || this.#table.end(word) - start === 1;
    return isOneLetter && searched.charCodeAt(0) === this.#table.byteAt(start);
  }

  #count(word: number): number {
    return this.#lists[word + 1]! - this.#lists[word]!;
  }

  #weightOf(names: number): number {
    return LEAST_WEIGHT + Math.log((this.size + 1) / (names + 1)) / Math.log(this.size + 2);
  }
}

const STEPS = 2000;

/** Takes names in, one after another, and makes their index in one pass. */
export class NameIndexBuilder {
  readonly #table = new WordTable();
  readonly #firsts = new GrowingUint32();
  readonly #words = new GrowingUint32();

  /** Adds a name by its folded words; its number is the count of those before it. */
  add(words: readonly string[]): void {
    this.#firsts.push(this.#words.length);
    const known = new Set<number>();
    for (const word of words.slice(0, MOST_WORDS)) {
      const number = this.#table.add(word);
      if (known.has(number)) continue;
      known.add(number);
      this.#words.push(number);
    }
  }

  build(): NameIndex {
    this.#firsts.push(this.#words.length);
    return new NameIndex(this.#table, this.#firsts.cut(), this.#words.cut());
  }
}
