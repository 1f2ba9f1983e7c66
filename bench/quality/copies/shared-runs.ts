/** A text's words for looking up what it shares with another, word for word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * How many words of `own` stand in `other` in runs of at least `run` words: plain text matching that knows nothing of the
 * detector, so that what the detector says of real articles can be held against it.
 */
export function wordsInRuns(own: readonly string[], other: readonly string[], run = 8): number {
  const known = new Set<string>();
  for (let i = 0; i + run <= other.length; i++) known.add(other.slice(i, i + run).join(" "));
  const shared = new Uint8Array(own.length);
  for (let i = 0; i + run <= own.length; i++)
    if (known.has(own.slice(i, i + run).join(" "))) shared.fill(1, i, i + run);
  return shared.reduce((sum, one) => sum + one, 0);
}
