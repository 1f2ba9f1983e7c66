/** A date as a page writes it, in ISO 8601 of the stated precision ("2017-07-20", "2017-07", an instant), and its range. */
export interface StatedDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first whole date in a short text: "July 20, 2017", "20 July 2017", "2017-07-20", "20.07.2017", "July 2017", or a
 * slashed date that can be read in one way alone ("7/20/2017"). null where there is none, the year is not written, or the
 * day does not exist. English month names; offsets are UTF-16 code units.
 */
export function findDate(text: string): StatedDate | null {
  let first: StatedDate | null = null;
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    if (!match?.groups || (first !== null && match.index >= first.start)) continue;
    const iso = read(match.groups);
    if (iso !== null) first = { iso, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

/** Whether a line holds a date and nothing else but its label ("Published:"), a place, a weekday, and a time of day. */
export function isDateLine(line: string): boolean {
  if (line.length > 120) return false;
  const date = findDate(line);
  if (date === null) return false;
  const rest = line.slice(0, date.start).replace(PLACE_BEFORE, "") + line.slice(date.end);
  return !/[\p{L}\p{N}]/u.test(rest.replace(BESIDE_DATE, " "));
}

/** "Orsk Dal, 21 January 2025", as letters and statements are dated. */
const PLACE_BEFORE = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3},\s$/u;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";

type Parts = Readonly<Record<string, string | undefined>>;

/** Longest forms first: where two begin at one place, the earlier in this list is kept. */
const FORMS: readonly (readonly [RegExp, (parts: Parts) => string | null])[] = [
  [
    /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<number>[01]\d)-(?<day>[0-3]\d)(?<time>T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?(?![\d-])/,
    (p) => isoDay(p, Number(p.number)),
  ],
  [new RegExp(`\\b${MONTH}\\s+${DAY}(?:,\\s*|\\s+)${YEAR}`, "i"), (p) => isoDay(p, monthNumber(p))],
  [new RegExp(`\\b${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}`, "i"), (p) => isoDay(p, monthNumber(p))],
  [/\b(?<day>[0-3]?\d)\.(?<number>[01]?\d)\.(?<year>(?:19|20)\d\d)\b/, (p) => isoDay(p, Number(p.number))],
  [/\b(?<a>[0-3]?\d)\/(?<b>[0-3]?\d)\/(?<year>(?:19|20)\d\d)\b/, slashed],
  [
    new RegExp(`(?<!\\d\\s)\\b${MONTH},?\\s+${YEAR}`, "i"),
    (p) => `${p.year}-${String(monthNumber(p)).padStart(2, "0")}`,
  ],
];

const BESIDE_DATE =
  /\b(?:(?:first |originally )?(?:published|posted|created|issued|updated|modified|filed)|last|date|release date|on|at|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|\d\d?[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?)?|\d\d?\s*[ap]\.?m\b\.?|gmt|utc|bst|[ecmp][sd]?t)\b\.?/giu;

function monthNumber(parts: Parts): number {
  return MONTHS.indexOf(parts.month?.slice(0, 3).toLowerCase() ?? "") + 1;
}

function isoDay(parts: Parts, month: number): string | null {
  const { year, day, time } = parts;
  const iso = `${year}-${String(month).padStart(2, "0")}-${day?.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return null;
  return `${iso}${time ?? ""}`;
}

/** Day first or month first is a country's habit: only a number over twelve tells. */
function slashed(parts: Parts): string | null {
  const { a, b, year } = parts;
  if (Number(a) > 12 && Number(b) <= 12) return isoDay({ year, day: a }, Number(b));
  if (Number(b) > 12 && Number(a) <= 12) return isoDay({ year, day: b }, Number(a));
  return null;
}
