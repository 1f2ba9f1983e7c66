/** What `headwater lists update` is told: the file, and what it does not say of itself. */
export const EXAMPLE_LIST: readonly string[];
