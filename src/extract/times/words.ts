const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** Months by name and usual short form, 1-12. Only a capitalised word is looked up: "may" and "march" are verbs too. */
const MONTH_BY_WORD: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTHS.flatMap((name, index) => [[name, index + 1] as const, [`${name}.`, index + 1] as const]),
  ["sept", 9],
  ["sept.", 9],
]);

/** Units that relative times are counted in. */
export type TimeUnit = "day" | "week" | "month" | "year" | "decade";

const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  (["day", "week", "month", "year", "decade"] as const).flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}s`, unit] as const,
  ]),
);

/** Seasons as the months they cover in the northern half of the world; winter is left to January and February. */
const SEASONS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["autumn", [9, 11]],
  ["fall", [9, 11]],
  ["winter", [1, 2]],
]);

const SMALL_NUMBERS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** The month (1-12) that a capitalised word names, or undefined. */
export function monthNamed(word: string): number | undefined {
  const first = word.charCodeAt(0);
  return first >= 65 && first <= 90 ? MONTH_BY_WORD.get(word.toLowerCase()) : undefined;
}

/** Whether the word is a month's short form, which may carry a full stop. */
export function isMonthAbbreviation(word: string): boolean {
  return !MONTH_NAMES.includes(word.toLowerCase());
}

/** The day of the week (0 for Sunday) that a capitalised word names, or -1. */
export function weekdayNamed(word: string): number {
  const first = word.charCodeAt(0);
  return first >= 65 && first <= 90 ? WEEKDAYS.indexOf(word.toLowerCase()) : -1;
}

/** The unit of time that a word in lower case names, or undefined. */
export function unitNamed(word: string): TimeUnit | undefined {
  return UNITS.get(word);
}

/** The first and last month of the season that a word in lower case names, or undefined. */
export function seasonNamed(word: string): readonly [first: number, last: number] | undefined {
  return SEASONS.get(word);
}

/** A whole number up to 999 in digits or up to twelve in words, "a" and "an" counting as one; null for any other word. */
export function smallNumber(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  if (word === "a" || word === "an") return 1;
  const spelled = SMALL_NUMBERS.indexOf(word);
  return spelled > 0 ? spelled : null;
}
