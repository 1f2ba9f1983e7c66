import type { Token } from "../../language/index.ts";
import type { StatedTime } from "../../model/index.ts";
import { type CalendarDate, isoOf, parseIso, type Span } from "./calendar.ts";
import { type ReadTime, readTime, type TimeContext } from "./expression.ts";
import { monthNamed, weekdayNamed } from "./words.ts";

/** A time as stated, and the tokens of its sentence that say it: `[first, last)`. */
export interface TimeMention extends StatedTime {
  readonly first: number;
  readonly last: number;
}

const STARTS = new Set(["since", "after", "following"]);
const ENDS = new Set(["until", "till", "by", "before"]);
const INSIDE = new Set(["in", "on", "during", "throughout", "at", "over", "within", "of", "than", "around"]);
const HINTS = new Set(
  "yesterday today tomorrow last past previous this next coming earlier later early mid late ago spring summer autumn fall winter half quarter beginning start end first second third fourth the day days week weeks month months year years".split(
    " ",
  ),
);

/**
 * The times stated in a sentence, in order, not overlapping. Dates have the stated precision: "in 2016" is 2016 to 2016,
 * "since March 2015" is 2015-03 to null. A time that cannot be anchored ("last week" without a date of publication, or one
 * that states the year alone) has null at both ends. No times give an empty list. Linear in the number of tokens.
 *
 * @param text the document's text, which the tokens point into
 * @param tokens the tokens of one sentence
 * @param published the document's date, ISO 8601 of any precision, or null
 */
export function findTimes(text: string, tokens: readonly Token[], published: string | null): TimeMention[] {
  if (!tokens.some((token) => mayStart(token.text))) return [];
  const context: TimeContext = {
    text: tokens.map((token) => token.text),
    lower: tokens.map((token) => token.text.toLowerCase()),
    anchor: parseIso(published),
  };
  const times: TimeMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = mayStart(tokens[at]!.text) ? readWithin(context, tokens, at) : null;
    if (read === null) {
      at++;
      continue;
    }
    const start = tokens[read.first]!.start;
    const end = tokens[read.last - 1]!.end;
    times.push({ ...read, text: text.slice(start, end), range: [start, end] });
    at = read.last;
  }
  return times;
}

interface ReadSpan {
  readonly first: number;
  readonly last: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** The time at a word with what stands before it (since, in, between) and the second end of a range behind it. */
function readWithin(context: TimeContext, tokens: readonly Token[], at: number): ReadSpan | null {
  const read = readTime(context, at);
  if (read === null) return null;
  const before = context.lower[at - 1] === "the" ? at - 2 : at - 1;
  const word = context.lower[before] ?? "";
  const range = readRange(context, at, read, word);
  if (range !== null) return { first: word === "between" || word === "from" ? before : at, ...range };
  if (!read.certain && !isPlausible(context, tokens, at, read)) return null;
  const { from, to } = isoEnds(read.span);
  if (STARTS.has(word) || (word === "from" && read.span !== null))
    return { first: before, last: read.end, from, to: null };
  if (ENDS.has(word)) return { first: before, last: read.end, from: null, to };
  return {
    first: INSIDE.has(word) && word !== "of" && word !== "than" ? before : at,
    last: read.end,
    from,
    to,
  };
}

/** "between March and June 2016", "from 2014 to 2016", "2014 to 2016". */
function readRange(
  context: TimeContext,
  at: number,
  first: ReadTime,
  word: string,
): Omit<ReadSpan, "first"> | null {
  const joint = context.lower[first.end] ?? "";
  const joins =
    word === "between"
      ? joint === "and"
      : ["to", "until", "till", "through", "–", "-", "and"].includes(joint) &&
        (word === "from" || joint !== "and") &&
        joint !== "and";
  if (!joins) return null;
  const second = readTime(context, first.end + 1, first.span?.from.year);
  if (second === null) return null;
  const stated = readTime(context, first.end + 1);
  const secondYear = yearStated(context, first.end + 1, second.end) ? stated?.span?.to.year : undefined;
  const start = secondYear === undefined ? first : (readTime(context, at, secondYear) ?? first);
  const end = secondYear === undefined ? second : stated!;
  const { from } = isoEnds(start.span);
  const { to } = isoEnds(end.span);
  return { last: second.end, from, to };
}

function yearStated({ text }: TimeContext, from: number, to: number): boolean {
  return text.slice(from, to).some((word) => /^(?:1[5-9]|20)\d\d$/.test(word));
}

function isoEnds(span: Span | null): { from: string | null; to: string | null } {
  return span === null ? { from: null, to: null } : { from: isoEnd(span.from), to: isoEnd(span.to) };
}

const isoEnd = (date: CalendarDate): string => isoOf(date);

/** A bare year, month or weekday is a time behind a preposition, in brackets, or where nothing is counted with it. */
function isPlausible(context: TimeContext, tokens: readonly Token[], at: number, read: ReadTime): boolean {
  const before = context.lower[at - 1] ?? "";
  const led =
    STARTS.has(before) || ENDS.has(before) || INSIDE.has(before) || before === "from" || before === "(";
  if (weekdayNamed(context.text[at]!) >= 0) return true;
  if (monthNamed(context.text[at]!) !== undefined) return led || before === "late" || before === "early";
  const next = tokens[read.end];
  const counts = next !== undefined && next.tag === "NOUN" && next.text.endsWith("s");
  return (led || before === "year" || before === "and") && !counts;
}

function mayStart(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  if (first >= 65 && first <= 90)
    return monthNamed(word) !== undefined || weekdayNamed(word) >= 0 || HINTS.has(word.toLowerCase());
  return (
    HINTS.has(word) ||
    /^(?:early|mid|late)-/.test(word) ||
    word === "a" ||
    (word.length < 7 && COUNTS.has(word))
  );
}

const COUNTS = new Set("one two three four five six seven eight nine ten eleven twelve an".split(" "));
