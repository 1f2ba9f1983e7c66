/** How two words agree. */
export type Agreement =
  | "same"
  | "form"
  | "pet"
  | "short"
  | "cut"
  | "sound"
  | "spelling"
  | "initial"
  | "joined";

/** Words of two names that are held to be one: usually one of each side, several where one side runs words together. */
export interface Pair {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly agreement: Agreement;
  /** 0 (nothing) to 1 (the same). */
  readonly likeness: number;
  /** Letters that must be changed; 0 where the two are forms of one name. */
  readonly edits: number;
  /** Letters of the longer one. */
  readonly length: number;
}

/** What of two names is paired, and what is left over on either side (indices of words). */
export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Likeness from which two words may be paired; below, they are two words. */
export const LIKENESS_MIN = 0.5;

/** A word of each side, by their indices. */
export function pairOf(
  i: number,
  j: number,
  length: number,
  agreement: Agreement,
  likeness: number,
  edits: number,
): Pair {
  return { left: [i], right: [j], agreement, likeness, edits, length };
}
