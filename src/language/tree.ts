import type { Range } from "../model/index.ts";
import type { Sentence } from "./analysis.ts";

const CHILDREN = new WeakMap<Sentence, readonly (readonly number[])[]>();

/** Indices of the words that each word governs, in text order; by word index. Worked out once for a sentence. */
export function children(sentence: Sentence): readonly (readonly number[])[] {
  const known = CHILDREN.get(sentence);
  if (known) return known;
  const found: number[][] = sentence.tokens.map(() => []);
  for (let index = 0; index < found.length; index++) found[sentence.tokens[index]!.head]?.push(index);
  CHILDREN.set(sentence, found);
  return found;
}

/** Index of the word without a governor; -1 in a sentence without words. */
export function rootOf(sentence: Sentence): number {
  return sentence.tokens.findIndex(({ head }) => head < 0);
}

/** The first word governed by `index` through one of the relations, -1 where there is none. A relation without its subtype ("nsubj") stands for all of them ("nsubj:pass"). */
export function childBy(sentence: Sentence, index: number, ...relations: readonly string[]): number {
  return (
    children(sentence)[index]?.find((child) => relations.some((name) => isRelation(sentence, child, name))) ??
    -1
  );
}

/** All words governed by `index` through one of the relations, in text order. */
export function childrenBy(
  sentence: Sentence,
  index: number,
  ...relations: readonly string[]
): readonly number[] {
  return (children(sentence)[index] ?? []).filter((child) =>
    relations.some((name) => isRelation(sentence, child, name)),
  );
}

/** Whether a word hangs by a relation: the very one, or any subtype of one that is named without. */
export function isRelation(sentence: Sentence, index: number, name: string): boolean {
  const relation = sentence.tokens[index]?.relation ?? "";
  return relation === name || (relation.startsWith(name) && relation.charAt(name.length) === ":");
}

/**
 * A word and all that hangs from it, as indices in text order.
 *
 * @param isCut words for which it is true are left out with all that hangs from them; never asked of `index` itself
 */
export function subtree(
  sentence: Sentence,
  index: number,
  isCut: (child: number) => boolean = () => false,
): readonly number[] {
  const below = children(sentence);
  const found = [index];
  for (let at = 0; at < found.length; at++)
    for (const child of below[found[at]!] ?? []) if (!isCut(child)) found.push(child);
  return found.sort((a, b) => a - b);
}

/** Whether `index` is `ancestor` or hangs from it, however deep. */
export function isUnder(sentence: Sentence, index: number, ancestor: number): boolean {
  for (let at = index; at >= 0; at = sentence.tokens[at]?.head ?? -1) if (at === ancestor) return true;
  return false;
}

/** The smallest range that holds the words at these indices, UTF-16 code units; null for none. */
export function rangeOf(sentence: Sentence, indices: readonly number[]): Range | null {
  if (indices.length === 0) return null;
  return [sentence.tokens[Math.min(...indices)]!.start, sentence.tokens[Math.max(...indices)]!.end];
}

/** The ranges of the words at these indices, in text order, neighbours joined to one range; none for none. */
export function rangesOf(sentence: Sentence, indices: readonly number[]): readonly Range[] {
  const sorted = [...new Set(indices)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const index of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs.map(([first, last]) => [sentence.tokens[first]!.start, sentence.tokens[last]!.end]);
}

/** Indices of the words that lie wholly inside a range, in text order; none where it holds no word. */
export function tokensIn(sentence: Sentence, [start, end]: Range): readonly number[] {
  return sentence.tokens.flatMap((token, index) => (token.start >= start && token.end <= end ? [index] : []));
}

/**
 * The word of a run that governs the run: the first whose own governor stands outside. -1 for no words.
 * Of "the Merenian interior ministry" it is "ministry".
 */
export function headOf(sentence: Sentence, indices: readonly number[]): number {
  const inside = new Set(indices);
  return indices.find((index) => !inside.has(sentence.tokens[index]?.head ?? -1)) ?? -1;
}
