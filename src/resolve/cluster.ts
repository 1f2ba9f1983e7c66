import { keyWords } from "./name-key.ts";
import type { Family, Reading } from "./reading.ts";

/** Mentions of one thing. `words` are the folded words that its first names share; none for a thing without a name. */
export interface Cluster {
  readonly family: Family;
  readonly words: readonly string[];
  readonly readings: Reading[];
  /** Names that nobody wrote but that follow from what was written ("his father Orvan": "Orvan Keshani"). */
  readonly inferred: string[];
}

/** Which cluster each mention is in; the one place where things become one. */
export class Clusters {
  readonly #of = new Map<number, Cluster>();
  readonly #byKey = new Map<string, Cluster>();
  readonly #into = new Map<Cluster, Cluster>();

  /** The cluster of a mention, by the mention's index. */
  of(mention: number): Cluster | undefined {
    const cluster = this.#of.get(mention);
    return cluster && this.now(cluster);
  }

  /** What has become of a cluster: itself, or the one that it was joined to. */
  now(cluster: Cluster): Cluster {
    let last = cluster;
    for (let next = this.#into.get(last); next; next = this.#into.get(last)) last = next;
    return last;
  }

  /** The cluster of a family with just these folded words, undefined where no name gave them. */
  named(family: Family, words: readonly string[]): Cluster | undefined {
    const cluster = this.#byKey.get(`${family}:${words.join(" ")}`);
    return cluster && this.now(cluster);
  }

  /** Every cluster once, in order of its first mention. */
  all(): Cluster[] {
    const mentions = [...this.#of.keys()].sort((a, b) => a - b);
    return [...new Set(mentions.map((mention) => this.of(mention)!))];
  }

  /** Puts a name with the others of the same family and folded words. An adjective of a country is one of its names. */
  addName(reading: Reading): void {
    const { family, words } = keyWords(reading.text, reading.type, reading.words);
    const key = `${family}:${words.join(" ")}`;
    let cluster = this.#byKey.get(key);
    if (!cluster) {
      cluster = { family, words, readings: [], inferred: [] };
      this.#byKey.set(key, cluster);
    }
    this.add(reading, cluster);
  }

  /** Puts a mention in a cluster of its own. */
  addAlone(reading: Reading): Cluster {
    const cluster: Cluster = { family: reading.family, words: [], readings: [], inferred: [] };
    this.add(reading, cluster);
    return cluster;
  }

  add(reading: Reading, cluster: Cluster): void {
    const into = this.now(cluster);
    this.#of.set(reading.index, into);
    into.readings.push(reading);
  }

  /** Makes the things of one cluster part of another; nothing happens where they are one already. */
  join(from: Cluster, into: Cluster): void {
    const source = this.now(from);
    const target = this.now(into);
    if (source === target) return;
    for (const reading of source.readings) target.readings.push(reading);
    target.inferred.push(...source.inferred);
    source.readings.length = 0;
    this.#into.set(source, target);
  }
}

/** Clusters by a word or phrase that could stand for them; what several clusters could be called is nobody's. */
export class CalledIndex {
  readonly #called = new Map<string, Set<Cluster>>();

  add(name: string, cluster: Cluster): void {
    const known = this.#called.get(name);
    if (known) known.add(cluster);
    else this.#called.set(name, new Set([cluster]));
  }

  /** The one cluster that can be called so besides `self`; null for none or several. */
  only(name: string, self?: Cluster): Cluster | null {
    let found: Cluster | null = null;
    for (const cluster of this.#called.get(name) ?? []) {
      if (cluster === self) continue;
      if (found) return null;
      found = cluster;
    }
    return found;
  }

  /** Every cluster that can be called so. */
  every(name: string): readonly Cluster[] {
    return [...(this.#called.get(name) ?? [])];
  }
}
