/**
 * The order in which features are laid into a table of slots: those of most weight first. They are the ones that texts are full of, and
 * each then lies in the very slot that its hash says; the seldom ones make way, and are looked for in the slots behind.
 *
 * @param sizes how much a feature weighs, by its place among the keys; at most `most`
 * @returns places among the keys, of equals in their order
 */
export function heaviestFirst(sizes: ArrayLike<number>, most: number): Int32Array {
  const from = new Int32Array(most + 2);
  for (let at = 0; at < sizes.length; at++) from[most - sizes[at]! + 1]!++;
  for (let size = 1; size < from.length; size++) from[size]! += from[size - 1]!;
  const order = new Int32Array(sizes.length);
  for (let at = 0; at < sizes.length; at++) order[from[most - sizes[at]!]!++] = at;
  return order;
}
