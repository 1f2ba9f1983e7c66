import { GrowingUint32 } from "./growing.ts";
import { type Near, NearWords } from "./near-words.ts";
import { type Ordered, orderBySound } from "./order.ts";
import { joinedParts, type Part } from "./part.ts";
import { PartLikeness } from "./part-likeness.ts";
import { Tally } from "./tally.ts";
import { WORD_BYTES, type Words, WordTable } from "./word-table.ts";

/** A name of the index that may be meant, by its number; the higher the rank, the more of the two names agrees. */
export interface Candidate {
  readonly name: number;
  readonly rank: number;
}

/** Words of a name that are looked at; the rest of a longer one is not. At most 32, as they are told apart by bits. */
const MOST_WORDS = 24;

/** The weight of a word that every name has; one that a single name has weighs 1 more. */
const LEAST_WEIGHT = 0.3;

/** How much an initial says, beside the whole word. */
const INITIAL_LIKENESS = 0.5;

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
  /** The number under which each name was added: what it is called outside. */
  readonly #order: Uint32Array;
  readonly #tally: Tally;
  readonly #likeness = new PartLikeness();

  constructor({ table, firsts, words, order }: Ordered) {
    this.#order = order;
    this.#table = table;
    this.#spelled = table.words();
    this.#firsts = firsts;
    this.#words = words;
    const counts = new Uint32Array(table.size);
    for (const word of words) counts[word]!++;
    this.#lists = new Uint32Array(table.size + 1);
    this.#lists.set(counts, 1);
    for (let i = 1; i <= table.size; i++) this.#lists[i]! += this.#lists[i - 1]!;
    this.#names = new Uint32Array(words.length);
    this.#weights = new Float32Array(this.size);
    const filled = this.#lists.slice(0, table.size);
    for (let name = 0; name < this.size; name++) {
      for (let at = firsts[name]!; at < firsts[name + 1]!; at++) {
        const word = words[at]!;
        this.#names[filled[word]!++] = name;
        this.#weights[name]! += this.#weightOf(this.#count(word));
      }
    }
    this.#tally = new Tally(this.#weights);
    this.#nearWords = new NearWords(this.#spelled, counts);
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
      this.#order,
      this.#spelled.bytes,
      this.#spelled.starts,
    ];
    const own = arrays.reduce((sum, array) => sum + array.byteLength, 0);
    return own + this.#table.memoryBytes + this.#nearWords.memoryBytes + this.#tally.memoryBytes;
  }

  /**
   * The names that may be meant, the best first, at most `limit`; none for a name without words.
   *
   * @param words folded words of what is searched for
   */
  candidates(words: readonly string[], limit: number): readonly Candidate[] {
    const searched = words.slice(0, MOST_WORDS).map((word) => word.slice(0, WORD_BYTES));
    const parts = searched.map((word) => this.#part(this.#nearWords.near(word), word.length === 1));
    const wholes = joinedParts(searched, parts, {
      near: (word, least) => this.#nearWords.near(word, least),
      part: (near) => this.#part(near),
      find: (word) => this.#table.find(word),
    });
    const sought = parts.reduce((sum, { weight }) => sum + weight, 0);
    const best = this.#tally.best([...parts, ...wholes], sought, this.#lists, this.#names);
    this.#likeness.take([...parts, ...wholes]);
    return best
      .map((name) => ({ name: this.#order[name]!, rank: this.#weigh(name, searched, parts, wholes) }))
      .sort((a, b) => b.rank - a.rank || a.name - b.name)
      .slice(0, limit);
  }

  #part(near: Near, isInitial = false): Part {
    let names = 0;
    let same = 0;
    for (const [i, word] of near.words.entries()) {
      names += this.#count(word);
      if (near.likeness[i]! > 0.85) same += this.#count(word);
    }
    return { near, weight: this.#weightOf(same), names, isInitial };
  }

  /** How much of two names agrees: the mean of what they share of both, and of the lesser. */
  #weigh(name: number, searched: readonly string[], parts: readonly Part[], wholes: readonly Part[]): number {
    const first = this.#firsts[name]!;
    const count = this.#firsts[name + 1]! - first;
    const likeness = this.#likeness;
    let taken = 0;
    let agreed = 0;
    let sought = 0;
    for (let part = 0; part < parts.length + wholes.length; part++) {
      const isWhole = part >= parts.length;
      const { weight } = isWhole ? wholes[part - parts.length]! : parts[part]!;
      if (!isWhole) sought += weight;
      let best = 0;
      let at = -1;
      for (let i = 0; i < count; i++) {
        if (taken & (1 << i)) continue;
        const word = this.#words[first + i]!;
        const alike = likeness.of(part, word) || (isWhole ? 0 : this.#initial(searched[part]!, word));
        if (alike <= best) continue;
        best = alike;
        at = i;
      }
      if (at >= 0) taken |= 1 << at;
      agreed += weight * best;
    }
    const listed = this.#weights[name]!;
    const [more, less] = [Math.max(sought, listed), Math.min(sought, listed)];
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
    return new NameIndex(orderBySound(this.#table, this.#firsts.cut(), this.#words.cut()));
  }
}
