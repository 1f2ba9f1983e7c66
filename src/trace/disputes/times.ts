/** Two dates of publication no further apart are held to speak of one time where the words do not say which; days. */
const NEAR_DAYS = 366;
/** The same for numbers, which change from one yearly report to the next. */
const NEAR_DAYS_OF_NUMBERS = 183;

const DAY_MS = 86_400_000;

/** A time as stated: ISO dates of any precision, null where that end is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** How two stated times lie: `part` is the one inside the other or across its end; `unstated` where one or both say nothing. */
export type Fit = "same" | "part" | "apart" | "unstated";

/** How two stated times lie to each other. An open end reaches without end. */
export function fitOfTimes(a: Period, b: Period): Fit {
  if (!states(a) || !states(b)) return "unstated";
  const [aFrom, aTo, bFrom, bTo] = [first(a.from), last(a.to), first(b.from), last(b.to)];
  if (aTo < bFrom || bTo < aFrom) return "apart";
  return aFrom === bFrom && aTo === bTo ? "same" : "part";
}

/** Whether any time is stated. */
export function states({ from, to }: Period): boolean {
  return from !== null || to !== null;
}

/** Whether two dates of publication are near enough that their documents speak of one time; false where one is missing. */
export function near(a: string | null, b: string | null, areNumbers: boolean): boolean {
  if (a === null || b === null) return false;
  const days = Math.abs(Date.parse(first(a)) - Date.parse(first(b))) / DAY_MS;
  return days <= (areNumbers ? NEAR_DAYS_OF_NUMBERS : NEAR_DAYS);
}

/** The whole time that periods cover together; null when there are none. */
export function hullOf(periods: readonly Period[]): Period | null {
  if (periods.length === 0) return null;
  const open = (end: "from" | "to") => periods.some((period) => period[end] === null);
  const sorted = (end: "from" | "to") => periods.map((period) => period[end] ?? "").sort();
  return {
    from: open("from") ? null : sorted("from")[0]!,
    to: open("to") ? null : sorted("to").at(-1)!,
  };
}

/** A time in words: "2016", "2016-01 to 2016-03", "since 2015". */
export function timeWords({ from, to }: Period): string {
  if (from !== null && to !== null) return from === to ? from : `${from} to ${to}`;
  if (from !== null) return `since ${from}`;
  return to === null ? "no stated time" : `until ${to}`;
}

/** The first day of a date of any precision; before all days where the end is open. */
function first(date: string | null): string {
  if (date === null) return "0000-01-01";
  return `${date.slice(0, 10)}${"-01-01".slice(Math.max(0, date.length - 4))}`.slice(0, 10);
}

/** The last day of a date of any precision (day 31 of every month: only compared, never shown). */
function last(date: string | null): string {
  if (date === null) return "9999-12-31";
  return `${date.slice(0, 10)}${"-12-31".slice(Math.max(0, date.length - 4))}`.slice(0, 10);
}
