import { findDate } from "../stated-date.ts";

/**
 * A date or instant as a page states it, in ISO 8601 of the stated precision: "2017", "2017-07", "2017-07-20", or an
 * instant with its zone. A clock time without a zone names no instant: only its date is kept. Read are ISO 8601,
 * RFC 5322, `20170720`, `2017/07/20`, and dates in words (see {@link findDate}). Null for anything else, and for 04/05/2017, which
 * is read as April by some and as May by others.
 */
export function statedDate(text: string): string | null {
  const value = text.trim();
  return isoDate(value) ?? compactDate(value) ?? slashedDate(value) ?? wordedDate(value);
}

const MAIL_TIME = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(GMT|UTC|Z|[+-]\d{4})\b/;

function isoDate(value: string): string | null {
  const match =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]+(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?.*)?$/i.exec(
      value,
    );
  if (!match) return null;
  const [, year, month, day, time, zone] = match;
  const date = dateOf(year!, month, day);
  return date !== null && time && zone && day ? `${date}T${time}${isoZone(zone)}` : date;
}

function compactDate(value: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(value);
  return match ? dateOf(match[1]!, match[2], match[3]) : null;
}

function slashedDate(value: string): string | null {
  const match = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(value);
  return match ? dateOf(match[1]!, match[2], match[3]) : null;
}

function wordedDate(value: string): string | null {
  const date = findDate(value)?.iso ?? null;
  const time = date?.length === DAY_LENGTH ? MAIL_TIME.exec(value) : null;
  return time
    ? `${date}T${time[1]!.padStart(2, "0")}:${time[2]}:${time[3] ?? "00"}${isoZone(time[4]!)}`
    : date;
}

const DAY_LENGTH = "2017-07-20".length;

function isoZone(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** Null where the calendar has no such day; years before the first news page and after 2199 are typing errors. */
function dateOf(year: string, month: string | undefined, day: string | undefined): string | null {
  if (Number(year) < 1450 || Number(year) > 2199) return null;
  if (!month) return year;
  const [m, d] = [Number(month), Number(day ?? "1")];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return null;
  const yearMonth = `${year}-${month.padStart(2, "0")}`;
  return day ? `${yearMonth}-${day.padStart(2, "0")}` : yearMonth;
}
