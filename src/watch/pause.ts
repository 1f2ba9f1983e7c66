/** A watch that fails is looked at less and less often, up to a week. */
const MOST_MS = 7 * 24 * 3600 * 1000;
const LEAST_MS = 60_000;

/**
 * How long to wait after something went wrong, in milliseconds: twice as long with each time in a row, and at least as long as the server
 * asked for.
 *
 * @param faults how often in a row, this time included
 * @param retryAfter what the server said: seconds, or a date
 */
export function pauseAfterFault(
  faults: number,
  everySeconds: number,
  now: Date,
  retryAfter?: string,
): number {
  const grown = Math.max(LEAST_MS, everySeconds * 1000) * 2 ** Math.min(20, Math.max(0, faults - 1));
  return Math.min(MOST_MS, Math.max(grown, asked(retryAfter, now)));
}

function asked(retryAfter: string | undefined, now: Date): number {
  if (retryAfter === undefined) return 0;
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : date - now.getTime();
}
