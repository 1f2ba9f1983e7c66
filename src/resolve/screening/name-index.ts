import { GrowingUint32 } from "./growing.ts";
import { type Near, NearWords } from "./near-words.ts";
import { WORD_BYTES, type Words, WordTable } from "./word-table.ts";

/** A name of the index that may be meant, by its number; the higher the rank, the more of the two names agrees. */
export interface Candidate {
  readonly name: number;
  readonly rank: number;
}

/** Words of a name that are looked at; the rest of a longer one is not. */
const MOST_WORDS = 24;

/** How many of the best are weighed word by word before the last cut. */
const MOST_WEIGHED = 150;

/** A word so common that it only adds to names which rarer words have found, when they have found enough. */
const COMMON_NAMES = 20_000;
const ENOUGH_NAMES = 4_000;

/** The weight of a word that every name has; one that a single name has weighs 1 more. */
const LEAST_WEIGHT = 0.3;

/** How much an initial says, beside the whole word. */
const INITIAL_LIKENESS = 0.5;

/** How alike two words written as one must be to a word; and how many such readings of a name are tried. */
const JOINED_LIKENESS = 0.8;
const MOST_JOINED = 60;

/** Ranks are told apart in so many steps. */
const STEPS = 2000;

/** Sums are kept in ten-thousandths, in the low 24 bits: {@link MOST_WORDS} words stay far below. */
const UNITS = 10_000;
const SUM = (1 << 24) - 1;

/** A part of what is searched for, and the words of the index that may stand for it, the most alike first. */
interface Part {
  readonly near: Near;
  readonly weight: number;
  readonly names: number;
}

/** A part with its near words by number. */
interface Weighed {
  readonly likeness: ReadonlyMap<number, number>;
  readonly weight: number;
}

/**
 * An inverted index of names in flat arrays. Names are lists of folded words. What is searched for is taken word by word: the
 * words of the index like it are found ({@link NearWords}), their names are added up, each word by its rarity, and the best are
 * weighed once more word by word. No name is looked at that shares nothing with what is searched for.
 */
export class NameIndex {
  readonly #table: WordTable;
  readonly #spelled: Words;
  readonly #nearWords: NearWords;
  /** Words of name n: #words[#firsts[n] .. #firsts[n + 1]). */
  readonly #firsts: Uint32Array;
  readonly #words: Uint32Array;
  /** Names with word w: #names[#lists[w] .. #lists[w + 1]). */
  readonly #lists: Uint32Array;
  readonly #names: Uint32Array;
  readonly #weights: Float32Array;
  /** While searching, of each name: the last part added in the high eight bits, below them the sum in {@link UNITS}. */
  readonly #sums: Uint32Array;
  readonly #touched: Uint32Array;

  constructor(table: WordTable, firsts: Uint32Array, words: Uint32Array) {
    this.#table = table;
    this.#spelled = table.words();
    this.#firsts = firsts;
    this.#words = words;
    this.#lists = new Uint32Array(table.size + 1);
    for (const word of words) this.#lists[word + 1]!++;
    for (let i = 1; i <= table.size; i++) this.#lists[i]! += this.#lists[i - 1]!;
    this.#names = new Uint32Array(words.length);
    this.#weights = new Float32Array(this.size);
    this.#sums = new Uint32Array(this.size);
    this.#touched = new Uint32Array(this.size);
    const filled = this.#lists.slice(0, table.size);
    for (let name = 0; name < this.size; name++) {
      for (let at = firsts[name]!; at < firsts[name + 1]!; at++) {
        const word = words[at]!;
        this.#names[filled[word]!++] = name;
        this.#weights[name]! += this.#weightOf(this.#count(word));
      }
    }
    this.#nearWords = new NearWords(this.#spelled);
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
      this.#touched,
      this.#spelled.bytes,
      this.#spelled.starts,
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
    const searched = words.slice(0, MOST_WORDS).map((word) => word.slice(0, WORD_BYTES));
    const parts = searched.map((word) => this.#part(this.#nearWords.near(word)));
    const wholes = this.#joined(searched, parts);
    const touched = this.#addUp([...parts, ...wholes]);
    const sought = parts.reduce((sum, { weight }) => sum + weight, 0);
    const best = this.#best(touched, sought);
    for (const name of touched) this.#sums[name] = 0;
    const weighed = parts.map(asWeighed);
    const weighedWholes = wholes.map(asWeighed);
    return best
      .map((name) => ({ name, rank: this.#weigh(name, searched, weighed, weighedWholes) }))
      .sort((a, b) => b.rank - a.rank || a.name - b.name)
      .slice(0, limit);
  }

  #part(near: Near): Part {
    let names = 0;
    let same = 0;
    for (const [i, word] of near.words.entries()) {
      names += this.#count(word);
      if (near.likeness[i]! > 0.85) same += this.#count(word);
    }
    return { near, weight: this.#weightOf(same), names };
  }

  /** Two words written as one, and one written as two: "Abdul Rahman" and "Abdulrahman". */
  #joined(words: readonly string[], parts: readonly Part[]): Part[] {
    const joined: Part[] = [];
    for (const [i, word] of words.entries()) {
      const next = words[i + 1];
      if (next !== undefined && word.length + next.length > 3) {
        const near = atLeast(this.#nearWords.near(word + next), JOINED_LIKENESS);
        const weight = parts[i]!.weight + parts[i + 1]!.weight;
        if (near.words.length > 0) joined.push({ ...this.#part(near), weight });
      }
      for (let cut = 2; cut <= word.length - 2; cut++) {
        const [left, right] = [this.#table.find(word.slice(0, cut)), this.#table.find(word.slice(cut))];
        if (left < 0 || right < 0) continue;
        for (const half of [left, right]) {
          const near = { words: Uint32Array.of(half), likeness: Float32Array.of(0.9) };
          joined.push({ near, weight: parts[i]!.weight / 2, names: this.#count(half) });
        }
      }
    }
    return joined.slice(0, MOST_JOINED);
  }

  /** Adds up, for every name with one of the parts, what the parts weigh; the names that were touched. */
  #addUp(parts: readonly Part[]): Uint32Array {
    const [names, lists, sums, touched] = [this.#names, this.#lists, this.#sums, this.#touched];
    let count = 0;
    let turn = 0;
    for (const { near, weight, names: many } of parts.toSorted((a, b) => a.names - b.names)) {
      turn++;
      const isClosed = many > COMMON_NAMES && count > ENOUGH_NAMES;
      for (let i = 0; i < near.words.length; i++) {
        const word = near.words[i]!;
        const more = Math.round(weight * near.likeness[i]! * UNITS);
        const end = lists[word + 1]!;
        for (let at = lists[word]!; at < end; at++) {
          const name = names[at]!;
          const sum = sums[name]!;
          if (sum === 0) {
            if (isClosed) continue;
            touched[count++] = name;
          } else if (sum >>> 24 === turn) continue;
          // Near words come the most alike first: what a name has for this part already was no less.
          sums[name] = ((turn << 24) | ((sum & SUM) + more)) >>> 0;
        }
      }
    }
    return touched.subarray(0, count);
  }

  /** The names with the highest sums for their length, found by counting instead of sorting. */
  #best(touched: Uint32Array, sought: number): number[] {
    const counts = new Uint32Array(STEPS + 1);
    const steps = new Uint16Array(touched.length);
    const [sums, weights] = [this.#sums, this.#weights];
    for (let i = 0; i < touched.length; i++) {
      const name = touched[i]!;
      const rank = (sums[name]! & SUM) / UNITS / (0.6 * sought + 0.4 * weights[name]!);
      const step = Math.min(STEPS, Math.floor(rank * STEPS));
      steps[i] = step;
      counts[step]!++;
    }
    let least = STEPS;
    let above = 0;
    while (least > 0 && above + counts[least]! <= MOST_WEIGHED) above += counts[least--]!;
    let room = MOST_WEIGHED - above;
    const best: number[] = [];
    for (let i = 0; i < touched.length && best.length < MOST_WEIGHED; i++)
      if (steps[i]! > least || (steps[i] === least && room-- > 0)) best.push(touched[i]!);
    return best;
  }

  /** How much of two names agrees: the mean of what they share of both, and of the lesser. */
  #weigh(
    name: number,
    searched: readonly string[],
    parts: readonly Weighed[],
    wholes: readonly Weighed[],
  ): number {
    const free = [...this.#words.subarray(this.#firsts[name]!, this.#firsts[name + 1]!)];
    let agreed = 0;
    let sought = 0;
    for (const [i, { likeness, weight }] of parts.entries()) {
      sought += weight;
      agreed += weight * takeBest(free, (word) => likeness.get(word) ?? this.#initial(searched[i]!, word));
    }
    for (const { likeness, weight } of wholes)
      agreed += weight * takeBest(free, (word) => likeness.get(word) ?? 0);
    const [more, less] = [Math.max(sought, this.#weights[name]!), Math.min(sought, this.#weights[name]!)];
    agreed = Math.min(agreed, less);
    return less === 0 ? 0 : 0.5 * (agreed / more) + 0.5 * (agreed / less);
  }

  /** How much it says that one of the two is the other's first letter; 0 where it is not. */
  #initial(searched: string, word: number): number {
    const { bytes, starts } = this.#spelled;
    const isOneLetter = searched.length === 1 || starts[word + 1]! - starts[word]! === 1;
    return isOneLetter && searched.charCodeAt(0) === bytes[starts[word]!] ? INITIAL_LIKENESS : 0;
  }

  #count(word: number): number {
    return this.#lists[word + 1]! - this.#lists[word]!;
  }

  #weightOf(names: number): number {
    return LEAST_WEIGHT + Math.log((this.size + 1) / (names + 1)) / Math.log(this.size + 2);
  }
}

/** The beginning of near words that are at least so alike. */
function atLeast({ words, likeness }: Near, least: number): Near {
  let count = 0;
  while (count < words.length && likeness[count]! >= least) count++;
  return { words: words.subarray(0, count), likeness: likeness.subarray(0, count) };
}

function asWeighed({ near, weight }: Part): Weighed {
  const likeness = new Map<number, number>();
  for (const [i, word] of near.words.entries()) likeness.set(word, near.likeness[i]!);
  return { likeness, weight };
}

/** Takes the best of some words out of them; its likeness, 0 where none has any. */
function takeBest(words: number[], likenessOf: (word: number) => number): number {
  let best = 0;
  let at = -1;
  for (const [i, word] of words.entries()) {
    const likeness = likenessOf(word);
    if (likeness > best) {
      best = likeness;
      at = i;
    }
  }
  if (at >= 0) words.splice(at, 1);
  return best;
}

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
