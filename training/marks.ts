import {
  emptyTree,
  MAX_MARK_FEATURES,
  type MarkedTree,
  markCandidates,
  markFeatures,
  measureSpans,
} from "../src/language/attach-marks.ts";
import { hashWord } from "../src/language/hash.ts";
import { Perceptron } from "./perceptron.ts";
import { shuffle } from "./shuffle.ts";
import type { GoldSentence } from "./treebank.ts";

const MIN_UPDATES = 2;

/** Trains the ranking of the words that a mark may hang from, on gold trees: the gold word against the one that ranks first. */
export function trainMarks(
  sentences: readonly GoldSentence[],
  tagClasses: readonly string[],
  labels: readonly string[],
  rounds: number,
): Perceptron {
  const model = new Perceptron(MIN_UPDATES);
  const tree = emptyTree(1024);
  const found = new Int32Array(64);
  const order = sentences.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, round + 1);
    for (const at of order) {
      const sentence = sentences[at]!;
      fillTree(tree, sentence, tagClasses, labels);
      measureSpans(tree);
      for (const [mark, token] of sentence.tokens.entries())
        if (tree.isMark[mark] === 1) learn(model, tree, mark, token.head, found);
    }
  }
  return model;
}

function learn(model: Perceptron, tree: MarkedTree, mark: number, gold: number, found: Int32Array): void {
  const count = markCandidates(tree, mark, found);
  const scores = new Int32Array(1);
  const rows = Array.from({ length: count }, () => new Int32Array(MAX_MARK_FEATURES));
  let top = -1;
  let topScore = 0;
  let goldAt = -1;
  let size = 0;
  for (let k = 0; k < count; k++) {
    size = markFeatures(tree, mark, found[k]!, rows[k]!);
    scores[0] = 0;
    model.addScores(rows[k]!, size, scores);
    if (found[k] === gold) goldAt = k;
    if (top < 0 || scores[0]! > topScore) {
      top = k;
      topScore = scores[0]!;
    }
  }
  if (goldAt >= 0) model.rank(rows[goldAt]!, rows[top]!, size);
}

function fillTree(
  tree: MarkedTree,
  { text, tokens }: GoldSentence,
  tagClasses: readonly string[],
  labels: readonly string[],
): void {
  tree.count = tokens.length;
  const isMark = tokens.map(({ tag }) => tag === "PUNCT");
  if (isMark.every((mark) => mark)) isMark[tokens.findIndex(({ head }) => head < 0)] = false;
  for (const [index, token] of tokens.entries()) {
    let head = token.head;
    while (head >= 0 && isMark[head]) head = tokens[head]!.head;
    tree.head[index] = head;
    tree.label[index] = labels.indexOf(token.relation) + 1;
    tree.tag[index] = tagClasses.indexOf(`${token.tag} ${token.xpos}`) + 1;
    tree.form[index] = hashWord(text, token.start, token.end);
    tree.isMark[index] = isMark[index] ? 1 : 0;
  }
}
