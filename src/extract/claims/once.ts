/** The value of a function, worked out when it is first asked for: most sentences and triggers that are looked at never need it. */
export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
