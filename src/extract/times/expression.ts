import {
  addDays,
  addMonths,
  type CalendarDate,
  daysIn,
  exists,
  type Span,
  spanOf,
  weekdayOf,
} from "./calendar.ts";
import {
  isMonthAbbreviation,
  monthNamed,
  seasonNamed,
  smallNumber,
  type TimeUnit,
  unitNamed,
  weekdayNamed,
} from "./words.ts";

/**
 * The words of a sentence as the grammar of times reads them: `text` as written, `lower` in lower case. `anchor` is the
 * date that "last week" counts from, null where the document states none.
 */
export interface TimeContext {
  readonly text: readonly string[];
  readonly lower: readonly string[];
  readonly anchor: CalendarDate | null;
}

/** A time read at a word: where it ends (a word index, excluded) and what it spans, null where it cannot be anchored. */
export interface ReadTime {
  readonly end: number;
  readonly span: Span | null;
  /** Whether the words can only mean a time: "March 2018", "yesterday", against "2016" or "May". */
  readonly certain: boolean;
}

const PARTS = new Set(["early", "mid", "late", "mid-", "middle"]);

/**
 * The time that starts at a word, the longest that can be read there, or null. Prepositions before it are not read here.
 * `year` is what a month without a year belongs to, where the words around it say so.
 */
export function readTime(context: TimeContext, at: number, year?: number): ReadTime | null {
  return readIso(context, at) ?? readPart(context, at, year) ?? readWhole(context, at, year);
}

function readWhole(context: TimeContext, at: number, year?: number): ReadTime | null {
  return (
    readDayMonth(context, at, year) ??
    readMonth(context, at, year) ??
    readDecade(context, at, "") ??
    readYear(context, at) ??
    readSeason(context, at) ??
    readFraction(context, at) ??
    readRelative(context, at)
  );
}

function readIso({ text }: TimeContext, at: number): ReadTime | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text[at] ?? "");
  if (found === null) return null;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return exists(date) ? { end: at + 1, span: spanOf(date), certain: true } : null;
}

/** "early 2016", "mid-1980s", "late March". */
function readPart(context: TimeContext, at: number, year?: number): ReadTime | null {
  const word = context.lower[at] ?? "";
  const joined = /^(early|mid|late)-(.+)$/.exec(word);
  if (joined !== null) {
    const rest = context.text[at]!.slice(joined[1]!.length + 1);
    const text = [...context.text];
    const lower = [...context.lower];
    text[at] = rest;
    lower[at] = rest.toLowerCase();
    return partOf(readWhole({ ...context, text, lower }, at, year), joined[1]!);
  }
  if (!PARTS.has(word)) return null;
  let next = at + 1;
  while (context.lower[next] === "-" || context.lower[next] === "of" || context.lower[next] === "to") next++;
  if (word === "early" && context.lower[next] === "mid") next++;
  return partOf(readWhole(context, next, year), word);
}

/** The named third of a decade, a year or a month; anything else is left whole. */
function partOf(whole: ReadTime | null, word: string): ReadTime | null {
  if (whole === null || whole.span === null) return whole;
  const third = word === "early" ? 0 : word === "late" ? 2 : 1;
  const { from, to } = whole.span;
  const kept = { end: whole.end, certain: true };
  if (from.month === undefined && to.year - from.year === 9) {
    const [first, last] = [
      [0, 3],
      [4, 6],
      [7, 9],
    ][third] as [number, number];
    return { ...kept, span: { from: { year: from.year + first }, to: { year: from.year + last } } };
  }
  if (from.month === undefined && from.year === to.year) {
    const first = third * 4 + 1;
    return {
      ...kept,
      span: { from: { year: from.year, month: first }, to: { year: from.year, month: first + 3 } },
    };
  }
  if (from.month !== undefined && from.day === undefined && from.month === to.month) {
    const { year, month } = from;
    const last = third === 2 ? daysIn(year, month) : third * 10 + 10;
    return {
      ...kept,
      span: { from: { year, month, day: third * 10 + 1 }, to: { year, month, day: last } },
    };
  }
  return whole;
}

/** "3 May 2019", "3rd of May", "May 3, 2019", "October 25-26, 2016", "25 and 26 October". */
function readDayMonth(context: TimeContext, at: number, year?: number): ReadTime | null {
  const { text, lower } = context;
  const monthFirst = monthNamed(text[at] ?? "");
  if (monthFirst !== undefined) {
    const days = readDays(text, at + 1);
    if (days === null) return null;
    let end = days.end;
    const stated = yearAt(text, lower[end] === "," ? end + 1 : end);
    if (stated !== null) end = (lower[end] === "," ? end + 1 : end) + 1;
    return daysOf(context, days, monthFirst, stated ?? year, end);
  }
  const days = readDays(text, at);
  if (days === null) return null;
  const monthAt = lower[days.end] === "of" ? days.end + 1 : days.end;
  const month = monthNamed(text[monthAt] ?? "");
  if (month === undefined) return null;
  const comma = lower[monthAt + 1] === "," ? 1 : 0;
  const stated = yearAt(text, monthAt + 1 + comma);
  return daysOf(context, days, month, stated ?? year, stated === null ? monthAt + 1 : monthAt + 2 + comma);
}

interface ReadDays {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/** "3", "3rd", and "25-26" as one word or as three. */
function readDays(text: readonly string[], at: number): ReadDays | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?(?:[-–](\d{1,2})(?:st|nd|rd|th)?)?$/.exec(text[at] ?? "");
  if (found === null) return null;
  const first = Number(found[1]);
  const dashed = /^[-–]$/.test(text[at + 1] ?? "") && /^\d{1,2}$/.test(text[at + 2] ?? "");
  const last = dashed ? Number(text[at + 2]) : Number(found[2] ?? found[1]);
  return first >= 1 && first <= last && last <= 31 ? { first, last, end: dashed ? at + 3 : at + 1 } : null;
}

function daysOf(
  { anchor }: TimeContext,
  { first, last }: ReadDays,
  month: number,
  stated: number | undefined,
  end: number,
): ReadTime | null {
  const year = stated ?? yearOfPast(anchor, month, first);
  if (year === null) return { end, span: null, certain: true };
  const from = { year, month, day: first };
  const to = { year, month, day: last };
  return exists(from) && exists(to) ? { end, span: { from, to }, certain: true } : null;
}

/** "March 2018", "Dec. 2016", "March of 2018", "March". */
function readMonth({ text, lower, anchor }: TimeContext, at: number, year?: number): ReadTime | null {
  const month = monthNamed(text[at] ?? "");
  if (month === undefined) return null;
  let next = at + 1;
  if (lower[next] === "." || lower[next] === "," || lower[next] === "of") next++;
  const stated = yearAt(text, next);
  if (stated !== null) return { end: next + 1, span: spanOf({ year: stated, month }), certain: true };
  const meant = year ?? yearOfPast(anchor, month);
  const end = lower[at + 1] === "." && isMonthAbbreviation(text[at]!) ? at + 2 : at + 1;
  return { end, span: meant === null ? null : spanOf({ year: meant, month }), certain: false };
}

/** The latest year in which the month (and day) was not after the anchor: news speaks of what has been. */
function yearOfPast(anchor: CalendarDate | null, month: number, day = 1): number | null {
  if (anchor === null) return null;
  if (anchor.month === undefined) return anchor.year;
  const after =
    month > anchor.month || (month === anchor.month && anchor.day !== undefined && day > anchor.day);
  return after ? anchor.year - 1 : anchor.year;
}

function readDecade({ lower }: TimeContext, at: number, part: string): ReadTime | null {
  const found = /^((?:1[5-9]|20)\d)0[’']?s$/.exec(lower[at] ?? "");
  if (found === null) return null;
  const year = Number(found[1]) * 10;
  return { end: at + 1, span: { from: { year }, to: { year: year + 9 } }, certain: part === "" };
}

/** "2016", and "2014-16" or "2014–2016" as one word. */
function readYear({ text }: TimeContext, at: number): ReadTime | null {
  const range = /^((?:1[5-9]|20)\d\d)[-–](\d\d|\d{4})$/.exec(text[at] ?? "");
  if (range !== null) {
    const from = Number(range[1]);
    const to = range[2]!.length === 2 ? Math.floor(from / 100) * 100 + Number(range[2]) : Number(range[2]);
    return to > from && to - from < 100
      ? { end: at + 1, span: { from: { year: from }, to: { year: to } }, certain: true }
      : null;
  }
  const year = yearAt(text, at);
  return year === null ? null : { end: at + 1, span: spanOf({ year }), certain: false };
}

function yearAt(text: readonly string[], at: number): number | null {
  return /^(?:1[5-9]|20)\d\d$/.test(text[at] ?? "") ? Number(text[at]) : null;
}

/** "the summer of 2016", "spring 2015", "last winter". */
function readSeason({ text, lower, anchor }: TimeContext, at: number): ReadTime | null {
  let next = at;
  if (lower[next] === "the") next++;
  const relative = lower[next] === "last" || lower[next] === "this" ? lower[next] : undefined;
  if (relative !== undefined) next++;
  const months = seasonNamed(lower[next] ?? "");
  if (months === undefined) return null;
  const yearSpot = lower[next + 1] === "of" ? next + 2 : next + 1;
  const stated = yearAt(text, yearSpot);
  if (stated === null && relative === undefined) return null;
  const [first, last] = months;
  const year =
    stated ??
    (relative === "this" ? (anchor?.year ?? null) : yearOfPast(anchor && addMonths(anchor, -1), last));
  const span =
    year === null || year === undefined ? null : { from: { year, month: first }, to: { year, month: last } };
  return { end: stated === null ? next + 1 : yearSpot + 1, span, certain: true };
}

/** "the first half of 2016", "the second quarter of 2017", "the end of 2018". */
function readFraction({ text, lower }: TimeContext, at: number): ReadTime | null {
  const start = lower[at] === "the" ? at + 1 : at;
  const ordinal = ["first", "second", "third", "fourth"].indexOf(lower[start] ?? "");
  const edge = ["beginning", "start", "end"].indexOf(lower[start] ?? "");
  const unitSpot = ordinal >= 0 ? start + 1 : start;
  const months = edge >= 0 ? 2 : lower[unitSpot] === "half" ? 6 : lower[unitSpot] === "quarter" ? 3 : 0;
  if (months === 0 || (ordinal < 0 && edge < 0) || lower[unitSpot + 1] !== "of") return null;
  const year = yearAt(text, unitSpot + 2);
  if (year === null) return null;
  const first = edge >= 0 ? (edge === 2 ? 11 : 1) : ordinal * months + 1;
  if (first + months - 1 > 12) return null;
  const span = { from: { year, month: first }, to: { year, month: first + months - 1 } };
  return { end: unitSpot + 3, span, certain: true };
}

/** "yesterday", "last Tuesday", "earlier this year", "two years ago", "the past three months", "Tuesday". */
const STEPS: ReadonlyMap<string, number> = new Map(
  Object.entries({ last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 }),
);

function readRelative(context: TimeContext, at: number): ReadTime | null {
  const { text, lower, anchor } = context;
  const day = ["yesterday", "today", "tomorrow"].indexOf(lower[at] ?? "");
  if (day >= 0) return { end: at + 1, span: shifted(anchor, "day", day - 1), certain: true };
  let next = at;
  if (lower[next] === "earlier" || lower[next] === "later") next++;
  if (lower[next] === "the") next++;
  const step = STEPS.get(lower[next] ?? "");
  if (step !== undefined) {
    const weekday = weekdayNamed(text[next + 1] ?? "");
    if (weekday >= 0) return { end: next + 2, span: weekdayFrom(anchor, weekday, step > 0), certain: true };
    const unit = unitNamed(lower[next + 1] ?? "");
    if (unit !== undefined && !lower[next + 1]!.endsWith("s"))
      return { end: next + 2, span: shifted(anchor, unit, step), certain: true };
    const count = smallNumber(lower[next + 1] ?? "");
    const counted = unitNamed(lower[next + 2] ?? "");
    if (step < 0 && count !== null && counted !== undefined)
      return { end: next + 3, span: lastOf(anchor, counted, count), certain: true };
    return null;
  }
  const count = smallNumber(lower[at] ?? "");
  const unit = unitNamed(lower[at + 1] ?? "");
  if (count !== null && unit !== undefined && (lower[at + 2] === "ago" || lower[at + 2] === "earlier"))
    return { end: at + 3, span: shifted(anchor, unit, -count), certain: true };
  const weekday = weekdayNamed(text[at] ?? "");
  return weekday < 0 ? null : { end: at + 1, span: weekdayFrom(anchor, weekday, false), certain: false };
}

/** The whole unit that lies `count` units from the anchor's, as precise as the unit. */
function shifted(anchor: CalendarDate | null, unit: TimeUnit, count: number): Span | null {
  if (anchor === null) return null;
  if (unit === "year") return spanOf({ year: anchor.year + count });
  if (unit === "decade") {
    const year = Math.floor(anchor.year / 10) * 10 + count * 10;
    return { from: { year }, to: { year: year + 9 } };
  }
  if (unit === "month") return spanOrNull(addMonths(anchor, count));
  if (unit === "day") return spanOrNull(addDays(anchor, count));
  const weekday = weekdayOf(anchor);
  if (weekday === null) return null;
  const monday = addDays(anchor, count * 7 - ((weekday + 6) % 7))!;
  return { from: monday, to: addDays(monday, 6)! };
}

/** From `count` units before the anchor up to the anchor, as precise as the unit. */
function lastOf(anchor: CalendarDate | null, unit: TimeUnit, count: number): Span | null {
  const start = unit === "decade" ? shifted(anchor, "year", -count * 10) : shifted(anchor, unit, -count);
  const end = shifted(anchor, unit === "decade" ? "year" : unit, 0);
  return start === null || end === null ? null : { from: start.from, to: end.to };
}

/** The last such weekday on or before the anchor, or the first after it. */
function weekdayFrom(anchor: CalendarDate | null, weekday: number, after: boolean): Span | null {
  const today = anchor === null ? null : weekdayOf(anchor);
  if (anchor === null || today === null) return null;
  const back = (today - weekday + 7) % 7;
  return spanOrNull(addDays(anchor, after ? 7 - back : -back));
}

function spanOrNull(date: CalendarDate | null): Span | null {
  return date === null ? null : spanOf(date);
}
