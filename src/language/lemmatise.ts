import { ADJECTIVE, type Lexicon, NOUN, VERB_BASE, wordBits } from "./lexicon.ts";
import type { ModelFile } from "./model-file.ts";

/** Lemmas that no rule gives, by word class and folded form: "p went" is "go". */
export type LemmaExceptions = ReadonlyMap<string, string>;

/** The exceptions in a tagger's file: section `lemmas`, a line each, key and lemma with a tab between. */
export function readExceptions(file: ModelFile): LemmaExceptions {
  const lines = new TextDecoder().decode(file.sections.get("lemmas")).split("\n");
  return new Map(lines.filter((line) => line !== "").map((line) => line.split("\t") as [string, string]));
}

/** An ending, what stands for it in the lemma, and the bit of the dictionary that the lemma must have. */
type Rule = readonly [ending: string, instead: string];

const NOUN_RULES: readonly Rule[] = [
  ["s", ""],
  ["ies", "y"],
  ["es", ""],
  ["ves", "f"],
  ["ves", "fe"],
  ["men", "man"],
];
const VERB_S_RULES: readonly Rule[] = [
  ["s", ""],
  ["ies", "y"],
  ["es", ""],
];
const VERB_PAST_RULES: readonly Rule[] = [
  ["d", ""],
  ["ed", ""],
  ["ied", "y"],
];
const VERB_ING_RULES: readonly Rule[] = [
  ["ing", "e"],
  ["ing", ""],
  ["ying", "ie"],
];
const COMPARED_RULES: readonly Rule[] = [
  ["er", ""],
  ["r", ""],
  ["ier", "y"],
  ["est", ""],
  ["st", ""],
  ["iest", "y"],
];

/**
 * The letter that names a word class in the exceptions: p past forms, v other verbs, n nouns, a adjectives and adverbs, o
 * others. "Lay" is "lie" as p and "lay" as v.
 */
export function lemmaClass(xpos: string): string {
  if (xpos === "VBD" || xpos === "VBN") return "p";
  const first = xpos.charAt(0);
  if (first === "V" || xpos === "MD") return "v";
  if (xpos.startsWith("NN")) return "n";
  return first === "J" || first === "R" ? "a" : "o";
}

/**
 * The lemma of a word: its dictionary form, in lower case but for proper names.
 *
 * @param word as it stands in the text; curly apostrophes are straightened in the lemma
 * @param tag,xpos Universal and Penn tag
 */
export function lemmatise(
  lexicon: Lexicon,
  exceptions: LemmaExceptions,
  word: string,
  tag: string,
  xpos: string,
): string {
  const straight = /[’‘ʼ`]/u.test(word) ? word.replace(/[’‘ʼ`]/gu, "'") : word;
  if (tag === "PROPN" || tag === "X" || tag === "PUNCT" || tag === "SYM")
    return xpos === "NNPS" ? nameInSingular(straight) : tag === "PUNCT" ? word : straight;
  const lower = straight.toLowerCase();
  const exception = exceptions.get(`${lemmaClass(xpos)} ${lower}`);
  if (exception !== undefined) return exception;
  switch (xpos) {
    case "NNS":
      return byRule(lexicon, lower, NOUN_RULES, NOUN, pluralGuess);
    case "VBZ":
      return byRule(lexicon, lower, VERB_S_RULES, VERB_BASE, pluralGuess);
    case "VBD":
    case "VBN":
      return byRule(lexicon, lower, VERB_PAST_RULES, VERB_BASE, pastGuess);
    case "VBG":
      return byRule(lexicon, lower, VERB_ING_RULES, VERB_BASE, ingGuess);
    case "JJR":
    case "JJS":
    case "RBR":
    case "RBS":
      return byRule(lexicon, lower, COMPARED_RULES, ADJECTIVE, (form) => form);
    default:
      return lower;
  }
}

/** The first lemma that a rule gives and the dictionary knows; a guess by spelling where it knows none. */
function byRule(
  lexicon: Lexicon,
  form: string,
  rules: readonly Rule[],
  bit: number,
  guess: (form: string) => string,
): string {
  for (const [ending, instead] of rules) {
    if (!form.endsWith(ending) || form.length <= ending.length + 1) continue;
    const lemma = form.slice(0, form.length - ending.length) + instead;
    if (wordBits(lexicon, lemma) & bit) return lemma;
    const single = undouble(lemma);
    if (single !== lemma && wordBits(lexicon, single) & bit) return single;
  }
  const hyphen = form.lastIndexOf("-");
  if (hyphen > 0)
    return form.slice(0, hyphen + 1) + byRule(lexicon, form.slice(hyphen + 1), rules, bit, guess);
  return guess(form);
}

/** "planned" less "ed" is "plann": one consonant of the two is the lemma's. */
function undouble(stem: string): string {
  return /([bdfgklmnprtvz])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}

function nameInSingular(word: string): string {
  return /[^s]s$/u.test(word) && word.length > 3 ? pluralGuess(word) : word;
}

function pluralGuess(form: string): string {
  if (/(?:ss|us|is)$/u.test(form) || !form.endsWith("s") || form.length < 3) return form;
  if (/[^aeiou]ies$/u.test(form)) return `${form.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh)es$/u.test(form) ? form.slice(0, -2) : form.slice(0, -1);
}

function pastGuess(form: string): string {
  if (!form.endsWith("ed") || form.length < 4) return form;
  if (form.endsWith("ied")) return `${form.slice(0, -3)}y`;
  return undoubleOrClose(form.slice(0, -2));
}

function ingGuess(form: string): string {
  return form.endsWith("ing") && form.length > 5 ? undoubleOrClose(form.slice(0, -3)) : form;
}

/** What a verb's ending leaves: "stopp" is "stop"; "organis" wants its silent e. */
function undoubleOrClose(stem: string): string {
  const single = undouble(stem);
  if (single !== stem && !/(?:ll|ss)$/u.test(stem)) return single;
  return /(?:[aeiou][csvz]|[^aeiou]l|[dlr]g|at|iz|is|u)$/u.test(stem) && !/(?:ss)$/u.test(stem)
    ? `${stem}e`
    : stem;
}
