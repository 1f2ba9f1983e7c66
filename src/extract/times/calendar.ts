/** A day, month or year of the Gregorian calendar; `month` and `day` count from 1 and are absent where not stated. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** From and to, both of one precision, `to` included. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The span of one date: from it to itself. */
export function spanOf(date: CalendarDate): Span {
  return { from: date, to: date };
}

/** The date at the head of an ISO 8601 date or instant of any precision, or null where there is none. */
export function parseIso(text: string | null): CalendarDate | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text ?? "");
  if (found === null) return null;
  const [, year, month, day] = found;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** The date as ISO 8601 of its own precision: "2016", "2016-03" or "2016-03-09". */
export function isoOf({ year, month, day }: CalendarDate): string {
  const parts = [String(year).padStart(4, "0")];
  if (month !== undefined) parts.push(String(month).padStart(2, "0"));
  if (day !== undefined) parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}

/** Whether the date is in the calendar: month 1-12 and a day that the month has. */
export function exists({ year, month, day }: CalendarDate): boolean {
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month));
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `count` days later (earlier where negative); null where `date` has no day. */
export function addDays(date: CalendarDate, count: number): CalendarDate | null {
  if (date.month === undefined || date.day === undefined) return null;
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + count));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The month `count` months later, without a day; null where `date` has no month. */
export function addMonths(date: CalendarDate, count: number): CalendarDate | null {
  if (date.month === undefined) return null;
  const months = date.year * 12 + date.month - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The day of the week, 0 for Sunday; null where `date` has no day. */
export function weekdayOf(date: CalendarDate): number | null {
  if (date.month === undefined || date.day === undefined) return null;
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
}
