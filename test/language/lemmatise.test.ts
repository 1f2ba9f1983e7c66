import { describe, expect, it } from "vitest";
import { lemmatise, readExceptions } from "../../src/language/lemmatise.ts";
import { englishLexicon } from "../../src/language/lexicon.ts";
import { loadModel } from "../../src/language/model-file.ts";
import cases from "./lemmatise.cases.json" with { type: "json" };

describe("lemmatise", () => {
  const exceptions = readExceptions(loadModel("en-tagger.bin"));
  it.each(cases)("$word as $xpos is $lemma", ({ word, tag, xpos, lemma }) => {
    expect(lemmatise(englishLexicon(), exceptions, word, tag, xpos)).toBe(lemma);
  });
});
