import { pair, spread } from "./hash.ts";
import type { LinearScorer } from "./linear-model.ts";
import { MAX_SENTENCE_TOKENS } from "./split-sentences.ts";

/**
 * A sentence's tree by token index while its marks of punctuation are still to be attached. `head` is -1 at the root;
 * `label` numbers relations; `form` is the hash of the token's letters. Marks govern nothing.
 */
export interface MarkedTree {
  count: number;
  readonly head: Int32Array;
  readonly label: Int32Array;
  readonly tag: Int32Array;
  readonly form: Int32Array;
  readonly isMark: Uint8Array;
  /** Whether an odd number of the same mark stands before it: the second of two straight quotes closes what the first opens. */
  readonly isOdd: Uint8Array;
}

/** Room for trees of up to `capacity` tokens. */
export function emptyTree(capacity = MAX_SENTENCE_TOKENS): MarkedTree {
  const places = (): Int32Array => new Int32Array(capacity);
  return {
    count: 0,
    head: places(),
    label: places(),
    tag: places(),
    form: places(),
    isMark: new Uint8Array(capacity),
    isOdd: new Uint8Array(capacity),
  };
}

/** Most words that a mark may be attached to, and the features of one. */
const MAX_CANDIDATES = 24;
export const MAX_MARK_FEATURES = 16;

const candidates = new Int32Array(MAX_CANDIDATES);
const first = new Int32Array(4096);
const last = new Int32Array(4096);

/**
 * Attaches every mark to the word that the model ranks highest among those it may hang from without crossing an arc's foot:
 * the words at its sides and their governors as far as they stand on the same side.
 */
export function attachMarks(
  scorer: LinearScorer,
  model: number,
  features: Int32Array,
  tree: MarkedTree,
): void {
  const { scores } = scorer;
  measureSpans(tree);
  for (let mark = 0; mark < tree.count; mark++) {
    if (tree.isMark[mark] === 0) continue;
    const count = markCandidates(tree, mark, candidates);
    let top = -1;
    let topScore = -0x80000000;
    for (let k = 0; k < count; k++) {
      scores[0] = 0;
      scorer.add(model, markFeatures(tree, mark, candidates[k]!, features));
      if (scores[0]! > topScore) {
        topScore = scores[0]!;
        top = candidates[k]!;
      }
    }
    tree.head[mark] = top;
  }
}

/**
 * Works out where the words below each word begin and end, and which marks are odd; must be called before candidates and
 * features are asked for.
 */
export function measureSpans(tree: MarkedTree): void {
  const { count, head, isMark } = tree;
  for (let index = 0; index < count; index++) {
    first[index] = index;
    last[index] = index;
  }
  for (let index = 0; index < count; index++) {
    if (isMark[index] === 1) continue;
    for (let at = head[index]!; at >= 0; at = head[at]!) {
      if (first[at]! > index) first[at] = index;
      if (last[at]! < index) last[at] = index;
    }
  }
  for (let mark = 0; mark < count; mark++) if (isMark[mark] === 1) tree.isOdd[mark] = parity(tree, mark);
}

/** Writes the words that a mark may hang from, the nearest first on either side, and returns how many there are. */
export function markCandidates({ count, head, isMark }: MarkedTree, mark: number, found: Int32Array): number {
  let size = 0;
  let left = mark - 1;
  while (left >= 0 && isMark[left] === 1) left--;
  for (let at = left; at >= 0 && at < mark && size < MAX_CANDIDATES / 2; at = head[at]!) found[size++] = at;
  let right = mark + 1;
  while (right < count && isMark[right] === 1) right++;
  if (right < count)
    for (let at = right; at > mark && size < MAX_CANDIDATES; at = head[at]!) found[size++] = at;
  return size;
}

/** Writes the hashed features of hanging a mark from a word and returns how many there are. */
export function markFeatures(tree: MarkedTree, mark: number, word: number, found: Int32Array): number {
  const { count, head, label, tag, form, isMark, isOdd } = tree;
  const isLeft = word < mark;
  const governor = head[word]!;
  const from = first[word]!;
  const to = last[word]!;
  const crosses = isLeft ? to > mark : from < mark;
  const touches = isLeft ? to : from;
  const isNear = Math.abs(touches - mark) === 1;
  const reach = governor < 0 ? 0 : governor < mark === isLeft ? 1 : 2;
  const farMark = isLeft ? from - 1 : to + 1;
  const far = farMark >= 0 && farMark < count && isMark[farMark] === 1 ? form[farMark]! : 0;
  const isTaken = far !== 0 && farMark < mark && head[farMark] === word;
  const isLast = mark === count - 1 || (isMark[mark + 1] === 1 && mark === count - 2);
  const where = mark === 0 ? 0 : isLast ? 1 : 2;
  const m = form[mark]!;
  const place = (isLeft ? 1 : 0) | (crosses ? 2 : 0) | (isNear ? 4 : 0) | (reach << 3) | (where << 5);
  const kind = pair(m, place);
  const ofLabel = pair(kind, label[word]!);
  const ofFar = pair(kind, far);
  const near = mark > 0 ? form[mark - 1]! : 0;
  let k = 0;
  found[k++] = spread(pair(1, kind));
  found[k++] = spread(pair(2, ofLabel));
  found[k++] = spread(pair(3, ofFar));
  found[k++] = spread(pair(4, pair(ofFar, label[word]!)));
  found[k++] = spread(pair(5, pair(kind, tag[word]!)));
  found[k++] = spread(pair(6, pair(pair(place, label[word]!), far)));
  found[k++] = spread(pair(7, pair(ofFar, isTaken ? 1 : 2)));
  found[k++] = spread(pair(8, pair(ofLabel, governor < 0 ? -1 : label[governor]!)));
  found[k++] = spread(pair(9, pair(ofLabel, governor < 0 ? -1 : tag[governor]!)));
  found[k++] = spread(pair(10, pair(ofFar, Math.min(3, Math.abs(word - mark)))));
  found[k++] = spread(pair(11, pair(pair(kind, near), isTaken ? 1 : 2)));
  found[k++] = spread(pair(12, pair(ofLabel, mark + 1 < count ? tag[mark + 1]! : 0)));
  found[k++] = spread(pair(13, pair(ofLabel, isOdd[mark]!)));
  found[k++] = spread(pair(14, pair(ofFar, isOdd[mark]!)));
  return k;
}

function parity({ form }: MarkedTree, mark: number): number {
  let odd = 0;
  for (let at = 0; at < mark; at++) if (form[at] === form[mark]) odd ^= 1;
  return odd;
}
