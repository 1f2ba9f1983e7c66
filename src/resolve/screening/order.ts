import { skeletonOf } from "./skeleton.ts";
import { WordTable } from "./word-table.ts";

/** Names and words in the order in which they are kept. `order` has the number under which each name was added. */
export interface Ordered {
  readonly table: WordTable;
  /** Words of name n: words[firsts[n] .. firsts[n + 1]). */
  readonly firsts: Uint32Array;
  readonly words: Uint32Array;
  readonly order: Uint32Array;
}

/**
 * Puts side by side in memory what one search looks at: words by their skeletons, and names by the rarest of their words. Nearly
 * all the time of a search in a million names goes by waiting for memory, and names that come to mind together then share it.
 */
export function orderBySound(table: WordTable, firsts: Uint32Array, words: Uint32Array): Ordered {
  const { sorted, numbers } = sortWords(table);
  const moved = words.map((word) => numbers[word]!);
  const order = sortNames(table.size, firsts, moved);
  const newFirsts = new Uint32Array(firsts.length);
  const newWords = new Uint32Array(words.length);
  let at = 0;
  for (const [name, old] of order.entries()) {
    newFirsts[name] = at;
    for (let i = firsts[old]!; i < firsts[old + 1]!; i++) newWords[at++] = moved[i]!;
  }
  newFirsts[order.length] = at;
  return { table: sorted, firsts: newFirsts, words: newWords, order };
}

/** The words in the order of their skeletons, and the new number of each. */
function sortWords(table: WordTable): { readonly sorted: WordTable; readonly numbers: Uint32Array } {
  const spelled = table.list();
  const skeletons = spelled.map(skeletonOf);
  const order = Uint32Array.from(spelled, (_, word) => word).sort((a, b) => {
    const [one, other] = [skeletons[a]!, skeletons[b]!];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
  const sorted = new WordTable();
  const numbers = new Uint32Array(spelled.length);
  for (const word of order) numbers[word] = sorted.add(spelled[word]!);
  return { sorted, numbers };
}

/** Numbers of names, those with the same rarest word together, by counting. */
function sortNames(size: number, firsts: Uint32Array, words: Uint32Array): Uint32Array {
  const names = firsts.length - 1;
  const counts = new Uint32Array(size);
  for (const word of words) counts[word]!++;
  // One place more than there are words: for names without any.
  const starts = new Uint32Array(size + 2);
  const rarest = new Uint32Array(names);
  for (let name = 0; name < names; name++) {
    let best = size;
    for (let at = firsts[name]!; at < firsts[name + 1]!; at++) {
      const word = words[at]!;
      if (best === size || counts[word]! < counts[best]!) best = word;
    }
    rarest[name] = best;
    starts[best + 1]!++;
  }
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const order = new Uint32Array(names);
  for (let name = 0; name < names; name++) order[starts[rarest[name]!]!++] = name;
  return order;
}
