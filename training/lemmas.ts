import { hashWord } from "../src/language/hash.ts";
import { lemmaClass, lemmatise } from "../src/language/lemmatise.ts";
import type { Lexicon } from "../src/language/lexicon.ts";
import { readIrregular } from "./lexicon.ts";
import type { GoldSentence } from "./treebank.ts";

/**
 * Lemmas that the rules get wrong: irregular forms from the lists beside this file, and what the treebank says more often
 * than not of a form it has at least twice. "class form" by lemma, sorted.
 */
export function lemmaExceptions(sentences: readonly GoldSentence[], lexicon: Lexicon): Map<string, string> {
  const exceptions = new Map<string, string>();
  for (const [base, forms] of readIrregular("irregular-verbs.txt"))
    for (const form of forms) if (form !== base) exceptions.set(`p ${form}`, base);
  for (const [base, forms] of readIrregular("irregular-plurals.txt"))
    for (const form of forms) exceptions.set(`n ${form}`, base);
  const seen = new Map<string, Map<string, { count: number; tag: string; xpos: string }>>();
  for (const { text, tokens } of sentences)
    for (const { start, end, lemma, tag, xpos } of tokens) {
      if (tag === "PROPN" || tag === "PUNCT" || tag === "SYM" || tag === "X") continue;
      const form = text
        .slice(start, end)
        .replace(/[’‘ʼ`]/gu, "'")
        .toLowerCase();
      const key = `${lemmaClass(xpos)} ${form}`;
      const lemmas = seen.get(key) ?? new Map<string, { count: number; tag: string; xpos: string }>();
      lemmas.set(lemma, { count: (lemmas.get(lemma)?.count ?? 0) + 1, tag, xpos });
      seen.set(key, lemmas);
    }
  const listed = new Set(exceptions.keys());
  for (const [key, lemmas] of seen) {
    if (listed.has(key)) continue;
    const [lemma, { count, tag, xpos }] = [...lemmas].sort((a, b) => b[1].count - a[1].count)[0]!;
    if (count >= 2 && lemmatise(lexicon, exceptions, key.slice(2), tag, xpos) !== lemma)
      exceptions.set(key, lemma);
  }
  return new Map(
    [...exceptions].sort((a, b) => hashWord(a[0], 0, a[0].length) - hashWord(b[0], 0, b[0].length)),
  );
}
