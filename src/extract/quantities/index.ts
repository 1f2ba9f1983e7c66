import type { Token } from "../../language/index.ts";
import type { StatedQuantity } from "../../model/index.ts";
import { boundBefore } from "./bounds.ts";
import { basisAfter, changeWord, readChange } from "./change.ts";
import { type ReadNumber, readNumber } from "./numerals.ts";

/**
 * A quantity as stated and the tokens of its sentence that say it: `[first, last)`. `head` is the token that the number
 * counts, or the number's last word where it counts nothing.
 */
export interface QuantityMention extends StatedQuantity {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const CURRENCY = new Map([
  ["$", "dollars"],
  ["us$", "dollars"],
  ["€", "euros"],
  ["£", "pounds"],
]);
/** Whether a quantity's unit is money: sums are no numbers of people or things. */
export function isMoney({ unit }: QuantityMention): boolean {
  return unit !== null && [...CURRENCY.values()].includes(unit);
}

const FRACTIONS = new Map([
  ["half", 0.5],
  ["third", 1 / 3],
  ["quarter", 0.25],
  ["fifth", 0.2],
]);

/**
 * The quantities stated in a sentence, in order, not overlapping: counts with the noun they count, ranges, vague amounts
 * ("several hundred": 200 to 999), percentages, and relative changes ("30 percent higher": `change` 0.3, with `basis`).
 * Numbers that are times (tokens of `times`), ordinals or parts of names are left out. No quantities give an empty list.
 *
 * @param text the document's text, which the tokens point into
 * @param tokens the tokens of one sentence
 * @param taken for each token whether a time already holds it
 */
export function findQuantities(
  text: string,
  tokens: readonly Token[],
  taken: (token: number) => boolean,
): QuantityMention[] {
  if (!tokens.some((token) => token.tag === "NUM" || isCountWord(token.text))) return [];
  const lower = tokens.map((token) => token.text.toLowerCase());
  const found: QuantityMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read =
      taken(at) || !isCountWord(tokens[at]!.text)
        ? null
        : readQuantity(text, tokens, lower, at, at > 0 && taken(at - 1));
    if (read === null || isTaken(read, taken)) at++;
    else {
      found.push(read);
      at = Math.max(read.last, at + 1);
    }
  }
  return found;
}

/** Only the number and what it counts: "than in 2015" behind it is a time and stays one. */
function isTaken({ first, head }: QuantityMention, taken: (token: number) => boolean): boolean {
  for (let at = first; at <= head; at++) if (taken(at)) return true;
  return false;
}

function readQuantity(
  text: string,
  tokens: readonly Token[],
  lower: readonly string[],
  at: number,
  isBehindTime: boolean,
): QuantityMention | null {
  const single = changeWord(lower[at]!);
  if (single !== undefined)
    return made(text, tokens, lower, { first: at, last: at + 1, head: at, change: single });
  const fraction = readFraction(lower, at);
  if (fraction !== null) {
    const change = readChange(lower, at, fraction.end);
    if (change === null) return null;
    const share = round(change.sign * fraction.share);
    return made(text, tokens, lower, { first: at, last: change.end, head: change.end - 1, change: share });
  }
  const number = readRange(lower, at);
  // "On 3 March 11 people": behind a time a number counts, and is no part of its name.
  if (number === null || (!isBehindTime && isPartOfName(tokens, at, number))) return null;
  const { first, bounds } = readBounds(lower, at, number);
  const percent = percentAfter(lower, number.end);
  if (percent > number.end) {
    const change = readChange(lower, first, percent);
    return made(text, tokens, lower, {
      first,
      last: change?.end ?? percent,
      head: percent - 1,
      ...bounds,
      unit: "percent",
      ...(change === null || number.min === null ? {} : { change: round((change.sign * number.min) / 100) }),
    });
  }
  const currency = CURRENCY.get(lower[first - 1] ?? "") ?? CURRENCY.get(lower[at - 1] ?? "");
  if (currency !== undefined)
    return made(text, tokens, lower, {
      first: first - 1,
      last: number.end,
      head: number.end - 1,
      ...bounds,
      unit: currency,
    });
  const unitAt = unitAfter(tokens, number.end);
  // "a 2008 raid": before one thing a year is a year.
  if (/^(?:19|20)\d\d$/.test(lower[at]!) && unitAt !== null && tokens[unitAt]!.xpos === "NN") return null;
  const unit = unitAt === null ? null : lower[unitAt]!;
  return made(text, tokens, lower, {
    first,
    last: unitAt === null ? number.end : unitAt + 1,
    head: unitAt ?? number.end - 1,
    ...bounds,
    unit,
  });
}

interface Draft {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: string | null;
  readonly change?: number;
}

function made(
  text: string,
  tokens: readonly Token[],
  lower: readonly string[],
  draft: Draft,
): QuantityMention {
  const { first, head, min = null, max = null, unit = null, change } = draft;
  const basis = change === undefined ? null : basisAfter(lower, draft.last);
  const last = basis?.[1] ?? draft.last;
  const range = [tokens[first]!.start, tokens[last - 1]!.end] as const;
  return {
    text: text.slice(...range),
    range,
    first,
    last,
    head,
    min,
    max,
    unit,
    ...(change === undefined ? {} : { change }),
    ...(basis === null ? {} : { basis: text.slice(tokens[basis[0]]!.start, tokens[basis[1] - 1]!.end) }),
  };
}

/** "50 to 60", "between 50 and 60", "50-60", "50 or 60", or one number. */
function readRange(lower: readonly string[], at: number): ReadNumber | null {
  const dashed = /^(\d{1,3}(?:,\d{3})*|\d+)[-–](\d{1,3}(?:,\d{3})*|\d+)$/.exec(lower[at]!);
  if (dashed !== null) {
    const [min, max] = [dashed[1]!, dashed[2]!].map((digits) => Number(digits.replaceAll(",", ""))) as [
      number,
      number,
    ];
    return min < max ? { min, max, end: at + 1, vague: false } : null;
  }
  const first = readNumber(lower, at);
  if (first === null || first.vague) return first;
  const joint = lower[first.end] ?? "";
  const between = lower[at - 1] === "between";
  if (!(between ? joint === "and" : /^(?:to|or|-|–)$/.test(joint))) return first;
  const second = readNumber(lower, first.end + 1);
  if (second === null || second.vague || second.max === null || first.min === null) return first;
  return second.max > first.min ? { min: first.min, max: second.max, end: second.end, vague: false } : first;
}

function readBounds(
  lower: readonly string[],
  at: number,
  number: ReadNumber,
): { first: number; bounds: { min: number | null; max: number | null } } {
  const { min, max } = number;
  const start = CURRENCY.has(lower[at - 1] ?? "") ? at - 1 : at;
  if (lower[start - 1] === "between" || (lower[start - 1] === "from" && min !== max))
    return { first: start - 1, bounds: { min, max } };
  const bound = boundBefore((token) => lower[token], start);
  if (bound === null) return { first: at, bounds: { min, max } };
  const { first, keeps } = bound;
  if (keeps === "min") return { first, bounds: { min, max: null } };
  if (keeps === "max") return { first, bounds: { min: null, max } };
  return { first, bounds: { min, max } };
}

function percentAfter(lower: readonly string[], end: number): number {
  if (lower[end] === "-" && lower[end + 1] === "percent") return end + 2;
  if (lower[end] === "percent" || lower[end] === "%") return end + 1;
  return lower[end] === "per" && lower[end + 1] === "cent" ? end + 2 : end;
}

function readFraction(lower: readonly string[], at: number): { share: number; end: number } | null {
  const next = lower[at] === "a" || lower[at] === "one" ? at + 1 : -1;
  const share = FRACTIONS.get(lower[next] ?? "");
  return share === undefined ? null : { share, end: next + 1 };
}

/** The noun that a number counts: the last of the nouns behind it, over adjectives and "of"; null where there is none. */
function unitAfter(tokens: readonly Token[], end: number): number | null {
  let at = end;
  if (tokens[at]?.text === "of" && tokens[at + 1]?.tag !== "DET" && tokens[at + 1]?.tag !== "PRON") at++;
  while (
    at < tokens.length &&
    at < end + 5 &&
    (tokens[at]!.tag === "ADJ" || tokens[at]!.tag === "PROPN" || /^(?:VBN|VBG)$/.test(tokens[at]!.xpos))
  )
    at++;
  let unit: number | null = null;
  for (; at < tokens.length && at < end + 7; at++) {
    const tag = tokens[at]!.tag;
    if (tag === "NOUN") unit = at;
    else if (tag !== "ADJ" || unit !== null) break;
  }
  return unit;
}

/** "3rd Battalion", "Resolution 2254", "Article 5": a number beside a name counts nothing. */
function isPartOfName(tokens: readonly Token[], at: number, { end }: ReadNumber): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && before.tag === "PROPN" && /^\d/.test(tokens[at]!.text)) return true;
  if (tokens[at]!.text.toLowerCase() === "one") return tokens[end]?.tag !== "NOUN";
  return tokens[end]?.text === "-" || (tokens[at - 1]?.text === "-" && tokens[at - 2]?.tag === "PROPN");
}

const STARTERS = new Set(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety a tens dozens scores hundreds thousands millions several few dozen doubled tripled trebled quadrupled halved".split(
    " ",
  ),
);

function isCountWord(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  if (first < 65) return false;
  return STARTERS.has(word.toLowerCase()) || (word.includes("-") && /^[a-z]+ty-/i.test(word));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
