/** Random numbers that are the same in every run. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
}

/** Marsaglia's xorshift, 32 bits. */
export function seeded(seed: number): Random {
  let state = seed >>> 0 || 1;
  return {
    below(limit) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % Math.max(1, limit);
    },
  };
}
