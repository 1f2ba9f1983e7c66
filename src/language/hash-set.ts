/** A set of 32-bit hashes, none of them 0. */
export interface HashSet {
  readonly slots: Int32Array;
  readonly shift: number;
}

/** The set of these hashes. */
export function hashSet(hashes: Iterable<number>): HashSet {
  const list = [...hashes];
  const bits = Math.max(4, Math.ceil(Math.log2(list.length * 2 + 1)));
  const slots = new Int32Array(1 << bits);
  for (const hash of list) slots[slotOf(slots, 32 - bits, hash | 0)] = hash | 0;
  return { slots, shift: 32 - bits };
}

/** Whether the set holds a hash. */
export function holds({ slots, shift }: HashSet, hash: number): boolean {
  return slots[slotOf(slots, shift, hash)] === hash;
}

function slotOf(slots: Int32Array, shift: number, hash: number): number {
  let slot = hash >>> shift;
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (slots.length - 1);
  return slot;
}
