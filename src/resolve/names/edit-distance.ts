/** Longest word that is compared letter by letter; what is beyond does not count. */
export const LETTERS_MAX = 40;

const WIDTH = LETTERS_MAX + 1;
const cells = new Uint8Array(WIDTH * WIDTH);
for (let i = 0; i < WIDTH; i++) {
  cells[i] = i;
  cells[i * WIDTH] = i;
}

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other (optimal string
 * alignment: Damerau 1964, Levenshtein 1966). Words are cut at LETTERS_MAX.
 */
export function editDistance(left: string, right: string): number {
  if (left === right) return 0;
  const n = Math.min(left.length, LETTERS_MAX);
  const m = Math.min(right.length, LETTERS_MAX);
  if (n === 0 || m === 0) return Math.max(n, m);
  for (let i = 1; i <= n; i++) {
    const a = left.charCodeAt(i - 1);
    const row = i * WIDTH;
    for (let j = 1; j <= m; j++) {
      const at = row + j;
      const b = right.charCodeAt(j - 1);
      let best = cells[at - WIDTH - 1]! + (a === b ? 0 : 1);
      const dropped = cells[at - WIDTH]! + 1;
      if (dropped < best) best = dropped;
      const added = cells[at - 1]! + 1;
      if (added < best) best = added;
      if (i > 1 && j > 1 && a === right.charCodeAt(j - 2) && left.charCodeAt(i - 2) === b) {
        const swapped = cells[at - 2 * WIDTH - 2]! + 1;
        if (swapped < best) best = swapped;
      }
      cells[at] = best;
    }
  }
  return cells[n * WIDTH + m]!;
}
