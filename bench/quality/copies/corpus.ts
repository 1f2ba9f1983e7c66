import {
  type ComparedDocument,
  type Echo,
  findEchoes,
  LEAST_SHARED_PRINTS,
  sentencePrints,
  sketchOf,
  wordPrints,
} from "../../../src/trace/index.ts";
import { sentencesOf } from "./articles.ts";
import { wordsOf } from "./shared-runs.ts";

/** A document of a measured corpus with the prints by which others find it. */
export interface CorpusDocument extends ComparedDocument {
  readonly prints: readonly number[];
  readonly words: readonly string[];
}

export function corpusDocument(id: string, text: string, published: string | null): CorpusDocument {
  const sentences = sentencesOf(text);
  const sketch = sketchOf(text, sentences);
  // Sentence prints stand beside word prints in the ledger; below zero here, so that they do not meet.
  const whole = sentencePrints(text, sentences).map(({ hash }) => -hash - 1);
  return {
    document: id,
    published,
    publisherKey: null,
    publisher: null,
    credit: null,
    sketch,
    prints: [...new Set([...whole, ...wordPrints(sketch)])],
    words: wordsOf(text),
  };
}

/** All echoes in a corpus, found as the ledger finds them: by shared prints, then by comparing. */
export function echoesIn(documents: readonly CorpusDocument[]): { echoes: Echo[]; compared: number } {
  const holders = new Map<number, number[]>();
  const echoes: Echo[] = [];
  let compared = 0;
  for (const [i, document] of documents.entries()) {
    const shared = new Map<number, number>();
    for (const print of document.prints) {
      const known = holders.get(print);
      if (known === undefined) holders.set(print, [i]);
      else {
        for (const j of known) shared.set(j, (shared.get(j) ?? 0) + 1);
        known.push(i);
      }
    }
    const candidates = [...shared]
      .filter(([, count]) => count >= LEAST_SHARED_PRINTS)
      .map(([j]) => documents[j]!);
    compared += candidates.length;
    echoes.push(...findEchoes(document, candidates));
  }
  return { echoes, compared };
}
