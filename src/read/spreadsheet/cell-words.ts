/** How a cell's number is shown, as far as it changes what the number says; `month` and `year` are dates that show no day, or no month. */
export type NumberKind = "number" | "percent" | "date" | "month" | "year" | "time" | "date-time" | "elapsed";

/** The formats that a workbook need not state. Source: ECMA-376, part 1, 18.8.30; those of East Asian editions show dates too. */
const BUILT_IN: ReadonlyMap<number, NumberKind> = new Map<number, NumberKind>([
  [9, "percent"],
  [10, "percent"],
  [14, "date"],
  [15, "date"],
  [16, "date"],
  [17, "month"],
  [18, "time"],
  [19, "time"],
  [20, "time"],
  [21, "time"],
  [22, "date-time"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "date"] as const),
  ...[32, 33, 34, 35, 45, 47, 55, 56].map((id) => [id, "time"] as const),
  [46, "elapsed"],
]);

/**
 * What a number format shows: `code` as the workbook states it ("yyyy\-mm\-dd"), or null where it states none and the number of the
 * format says it.
 */
export function numberKind(id: number, code: string | null): NumberKind {
  if (code === null) return BUILT_IN.get(id) ?? "number";
  // Of the up to four parts of a format the first is for positive numbers; words in it and colours say nothing of the kind.
  const first = code
    .slice(0, 300)
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .split(";", 1)[0]!;
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return "elapsed";
  const bare = first.replace(/\[[^\]]*\]/g, "").replace(/general/gi, "");
  if (bare.includes("%")) return "percent";
  const [hasYear, hasDay, hasTime] = [/[ye]/i.test(bare), /d/i.test(bare), /[hs]/i.test(bare)];
  if (!hasYear && !hasDay && !hasTime) return /m/i.test(bare) ? "date" : "number";
  // "E+00" is a number in powers of ten.
  if (/[0#?]\.?[0#?]*e[+-]/i.test(bare)) return "number";
  if (hasTime) return hasYear || hasDay ? "date-time" : "time";
  if (hasDay) return "date";
  return /m/i.test(bare) ? "month" : "year";
}

/** From when days are counted: 1900 as Lotus 1-2-3 counted them, or 1904 as the first Macintosh did. */
export type DateSystem = 1900 | 1904;

/** The last day that a workbook knows, 9999-12-31. */
const MOST_DAYS = 2_958_465;
const DAY_SECONDS = 86_400;

/**
 * A number as words: dates and times as ISO 8601 has them ("2024-03-05", "2024-03-05 09:30", "2024-03"), percents with their sign, all else without
 * the digits that come of counting in binary. What is no number stays as it is written.
 */
export function numberWords(written: string, kind: NumberKind, system: DateSystem): string {
  const value = Number(written);
  if (written.trim() === "" || !Number.isFinite(value)) return written;
  if (kind === "number") return String(rounded(value));
  if (kind === "percent") return `${rounded(value * 100)}%`;
  if (value < 0 || value > MOST_DAYS) return String(rounded(value));
  const seconds = Math.round(value * DAY_SECONDS);
  if (kind === "elapsed") return clock(seconds);
  const time = clock(seconds % DAY_SECONDS);
  if (kind === "time") return value < 1 ? time : `${day(seconds, system)} ${time}`;
  const date = day(seconds, system);
  if (kind === "date-time") return `${date} ${time}`;
  return kind === "date" ? date : date.slice(0, kind === "month" ? 7 : 4);
}

/** Fifteen digits are what a workbook's program counts with. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

function clock(seconds: number): string {
  const pad = (n: number): string => String(n).padStart(2, "0");
  const rest = seconds % 60;
  const hours = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}`;
  return rest === 0 ? hours : `${hours}:${pad(rest)}`;
}

function day(seconds: number, system: DateSystem): string {
  const days = Math.floor(seconds / DAY_SECONDS);
  // In the system of 1900 the 29th of February 1900 is a day, which it was not.
  if (system === 1900 && days === 60) return "1900-02-29";
  const first = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(first + days * DAY_SECONDS * 1000).toISOString().slice(0, 10);
}
