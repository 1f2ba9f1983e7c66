/**
 * Places by size, the largest first, of equals in their order: a counting sort, for sizes that are small whole numbers.
 *
 * @param sizes from 0 to `most`, by place
 */
export function largestFirst(sizes: ArrayLike<number>, most: number): Int32Array {
  const from = new Int32Array(most + 2);
  for (let at = 0; at < sizes.length; at++) from[most - sizes[at]! + 1]!++;
  for (let size = 1; size < from.length; size++) from[size]! += from[size - 1]!;
  const order = new Int32Array(sizes.length);
  for (let at = 0; at < sizes.length; at++) order[from[most - sizes[at]!]!++] = at;
  return order;
}
