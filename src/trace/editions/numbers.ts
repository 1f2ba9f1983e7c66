import { stemOf, wordsOf, YEAR } from "./words.ts";

/** A number as a sentence states it, and the words that say what is counted. Offsets are UTF-16 code units into the sentence. */
export interface CountedNumber {
  readonly start: number;
  readonly end: number;
  /** As written: "1,500", "three", "22 percent". */
  readonly text: string;
  readonly value: number;
  /** What is counted, as written: "fighters", "killed and wounded", "percent"; '' where nothing follows. */
  readonly unit: string;
  /** The word before it, as it is compared. */
  readonly previous: string;
}

/** A number that is another in the later edition. */
export interface MovedNumber {
  readonly before: CountedNumber;
  readonly after: CountedNumber;
}

const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{
      no: 0,
      zero: 0,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
    },
    ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17 },
    ...{ eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70 },
    ...{ eighty: 80, ninety: 90, dozen: 12, half: 0.5, third: 1 / 3, quarter: 0.25, fifth: 0.2 },
  }),
);
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12 },
  }),
);
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;
/** Words behind which what is counted is over. */
const BREAK =
  /^(?:in|at|on|by|from|to|for|with|during|since|than|as|that|which|who|was|were|is|are|be|been|had|has|have|of|but|or|per|over|under|between|through|until|while|when|after|before|against|more|less|fewer|higher|lower)$/u;
const FRACTIONS: ReadonlySet<string> = new Set(["half", "third", "quarter", "fifth"]);
const MOST_UNIT_WORDS = 4;

/** The numbers of a sentence, without years, days of a month and the numbers of chapters. */
export function numbersOf(sentence: string): CountedNumber[] {
  const words = wordsOf(sentence);
  const numbers: CountedNumber[] = [];
  for (let i = 0; i < words.length; i++) {
    const { key, start } = words[i]!;
    const first = numberOf(key);
    if (first === null) continue;
    const previous = words[i - 1]?.key ?? "";
    const next = words[i + 1]?.key ?? "";
    const fraction = FRACTIONS.has(key);
    if (fraction && !/^(?:a|one|by)$/u.test(previous)) continue;
    if (key === "one" && /^(?:of|another|another's)$/u.test(next)) continue;
    if (key === "no" && !/^\p{L}+s$/u.test(next)) continue;
    if (YEAR.test(key) || MONTH.test(previous) || MONTH.test(next) || LABELLED.test(previous)) continue;
    let last = i;
    let value = first;
    for (let at = i + 1; at < words.length; at++) {
      const scale = SCALES.get(words[at]!.key);
      const small = /^-$/u.test(sentence.slice(words[at - 1]!.end, words[at]!.start))
        ? numberOf(words[at]!.key)
        : null;
      if (scale !== undefined) value *= scale;
      else if (small !== null && small < 10 && value >= 20 && value % 10 === 0) value += small;
      else break;
      last = at;
    }
    const { end } = words[last]!;
    const unit = unitBehind(sentence, words.slice(last + 1, last + 1 + MOST_UNIT_WORDS), end);
    const sign = /[$€£]\s?$/u.exec(sentence.slice(Math.max(0, start - 2), start))?.[0].trim() ?? "";
    numbers.push({
      ...{ start, end, text: sentence.slice(start - (sign ? 1 : 0), end), value, previous },
      unit: [sign, unit].filter(Boolean).join(" "),
    });
    i = last;
  }
  return numbers;
}

const LABELLED =
  /^(?:chapter|section|part|annex|article|paragraph|page|no|number|resolution|figure|table|note|class)$/u;

function numberOf(key: string): number | null {
  if (/^\d[\d.,]*$/u.test(key)) {
    const value = Number(key.replace(/,(?=\d{3}(?!\d))/gu, ""));
    return Number.isFinite(value) ? value : null;
  }
  return WORDS.get(key) ?? null;
}

/** The words of what is counted: up to a stop, a number, or a word that goes on to something else. */
function unitBehind(
  sentence: string,
  words: readonly { key: string; start: number; end: number }[],
  from: number,
) {
  let end = from;
  let at = from;
  if (/^\s?%/u.test(sentence.slice(from, from + 2))) return "percent";
  for (const word of words) {
    const between = sentence.slice(at, word.start);
    if (/[^\s-]/u.test(between) || BREAK.test(word.key) || numberOf(word.key) !== null) break;
    at = word.end;
    if (word.key === "and") continue;
    end = word.end;
    if (word.key === "percent") break;
  }
  return `${sentence.slice(from, end)} ${befell(sentence.slice(end))}`.trim();
}

/** What befell whom is counted is part of what is counted, where it is told of them: "(88 civilians) were killed or wounded". '' where nothing is. */
const BEFELL =
  /^\s+(?:(?:was|were|are|is|being)|(?:had|has|have)\s+been)\s+(\p{L}+(?:ed|en|wn)(?:\s*,?\s*(?:and|or)\s+\p{L}+(?:ed|en|wn))?)\b/u;

function befell(rest: string): string {
  return BEFELL.exec(rest)?.[1] ?? "";
}

/**
 * The numbers that moved between two wordings of one sentence. Numbers are paired in order, by what they count and the words
 * around them; a number that has no partner is left to the word diff.
 */
export function movedNumbers(before: string, after: string): readonly MovedNumber[] {
  const left = numbersOf(before).slice(0, MOST_NUMBERS);
  const right = numbersOf(after).slice(0, MOST_NUMBERS);
  const best = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(
        best[i + 1]![j]!,
        best[i]![j + 1]!,
        fit(left[i]!, right[j]!) + best[i + 1]![j + 1]!,
      );
  const moved: MovedNumber[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const one = left[i]!;
    const other = right[j]!;
    const paired = fit(one, other);
    if (paired > 0 && best[i]![j] === paired + best[i + 1]![j + 1]!) {
      if (one.value !== other.value) moved.push({ before: one, after: other });
      i++;
      j++;
    } else if (best[i]![j] === best[i + 1]![j]!) i++;
    else j++;
  }
  return moved;
}

/** A sentence with more numbers than this is a table's row: the first are looked at. */
const MOST_NUMBERS = 40;

/** How well two numbers fit as one that moved: by shared words of what they count, the word before, and equality; 0: not at all. */
function fit(a: CountedNumber, b: CountedNumber): number {
  const left = unitStems(a.unit);
  const right = unitStems(b.unit);
  const shared = left.filter((stem) => right.includes(stem)).length;
  const previous = a.previous !== "" && a.previous === b.previous ? 1 : 0;
  const both = left.length === 0 && right.length === 0 ? 0.5 : 0;
  const score = 2 * Math.min(2, shared) + previous + both;
  return score === 0 ? 0 : score + (a.value === b.value ? 1.5 : 0);
}

/** What is counted, word by word in its stems, without "and" and "or". */
export function unitStems(unit: string): string[] {
  return wordsOf(unit)
    .map(({ key }) => key)
    .filter((key) => key !== "and" && key !== "or" && key !== "the")
    .map(stemOf);
}
