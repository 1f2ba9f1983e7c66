/** A stretch of time in milliseconds since 1970 (UTC), half-open. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * All of the time that a stated date may mean: a year is the whole year, a month the month, a day the day. Null for what is no date.
 */
export function extentOf(date: string): Extent | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const to =
    day !== undefined ? Date.UTC(y, m, d + 1) : month !== undefined ? Date.UTC(y, m + 1) : Date.UTC(y + 1, 0);
  return { from: Date.UTC(y, m, d), to };
}

/** From the beginning of one stated date to the end of another; of one alone where the other is not stated. */
export function extentBetween(from: string | null, to: string | null): Extent | null {
  const [start, end] = [from === null ? null : extentOf(from), to === null ? null : extentOf(to)];
  if (start === null || end === null) return start ?? end;
  return { from: start.from, to: Math.max(start.to, end.to) };
}
