/** How many digits of an id are shown: among a million claims, two share their first eight with a chance of 1 in 4 for one pair at all. */
const SHOWN_DIGITS = 8;

/** An id as people type it: the first digits, without its kind. Commands take any beginning that fits one thing alone. */
export function shortId(id: string): string {
  const digits = id.slice(id.indexOf(":") + 1);
  return digits.slice(0, SHOWN_DIGITS);
}
