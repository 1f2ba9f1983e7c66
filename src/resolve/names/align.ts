import { addJoined } from "./joined-words.ts";
import type { Alignment, Pair } from "./pair.ts";
import { pairWords } from "./pair-words.ts";
import type { NameWord, ReadName } from "./read-name.ts";

/** Pairs the words of two names, the most alike first, each word once. */
export function alignNames(left: ReadName, right: ReadName): Alignment {
  const candidates: Pair[] = [];
  let matched = 0;
  for (let i = 0; i < left.words.length; i++)
    for (let j = 0; j < right.words.length; j++) {
      const pair = pairWords(left.words[i]!, right.words[j]!, i, j);
      if (pair === null) continue;
      candidates.push(pair);
      if (pair.agreement === "same") matched++;
    }
  if (matched < left.words.length || matched < right.words.length) {
    addJoined(left.words, right.words, candidates, false);
    addJoined(right.words, left.words, candidates, true);
  }
  return choose(candidates, left, right);
}

function rank({ likeness, left, right }: Pair): number {
  return likeness + 0.12 * (left.length + right.length - 2) - 0.01 * Math.abs(left[0]! - right[0]!);
}

function choose(candidates: Pair[], left: ReadName, right: ReadName): Alignment {
  if (candidates.length === 0) return { pairs: [], left: rest(left.words, 0), right: rest(right.words, 0) };
  if (candidates.length > 1) candidates.sort((a, b) => rank(b) - rank(a));
  let usedLeft = 0;
  let usedRight = 0;
  const pairs: Pair[] = [];
  for (const pair of candidates) {
    const [bitsLeft, bitsRight] = [bits(pair.left), bits(pair.right)];
    if (usedLeft & bitsLeft || usedRight & bitsRight) continue;
    usedLeft |= bitsLeft;
    usedRight |= bitsRight;
    pairs.push(pair);
  }
  return { pairs, left: rest(left.words, usedLeft), right: rest(right.words, usedRight) };
}

function bits(indices: readonly number[]): number {
  let all = 0;
  for (const index of indices) all |= 1 << index;
  return all;
}

function rest(words: readonly NameWord[], used: number): number[] {
  const indices: number[] = [];
  for (let i = 0; i < words.length; i++) if (!(used & (1 << i))) indices.push(i);
  return indices;
}
