/** A number or a vague count read at a word: its bounds and where it ends (a word index, excluded). */
export interface ReadNumber {
  readonly min: number | null;
  readonly max: number | null;
  readonly end: number;
  /** Whether the words name an amount without counting ("dozens"): such a number never takes part in a range. */
  readonly vague: boolean;
}

const UNITS = words(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  (index) => index,
);
const TENS = words("twenty thirty forty fifty sixty seventy eighty ninety", (index) => (index + 2) * 10);
const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);

/**
 * Counts by plural words, as the range that newsroom style gives them: at least two of the unit, fewer than one of the
 * next ("dozens" up to ninety-nine, "hundreds" up to 999).
 */
const VAGUE = new Map<string, readonly [min: number, max: number]>([
  ["dozens", [24, 99]],
  ["scores", [40, 199]],
  ["hundreds", [200, 999]],
  ["thousands", [2_000, 9_999]],
  ["millions", [2_000_000, 9_999_999]],
]);

/** How many of a scale "several", "a few" and "a couple of" stand for. */
const FEW = new Map<string, readonly [min: number, max: number]>([
  ["several", [2, 9]],
  ["few", [2, 5]],
  ["couple", [2, 2]],
]);

/**
 * The number that starts at a word of a sentence in lower case: digits ("10,000", "3.5 million"), words ("two hundred and
 * fourteen", "twenty-one"), a scale made vague ("several hundred", "tens of thousands") or "a dozen"; null for none.
 */
export function readNumber(lower: readonly string[], at: number): ReadNumber | null {
  return readVague(lower, at) ?? readDigits(lower, at) ?? readSpelled(lower, at);
}

function readVague(lower: readonly string[], at: number): ReadNumber | null {
  const word = lower[at] ?? "";
  if ((word === "tens" || word === "hundreds") && lower[at + 1] === "of") {
    const scale = VAGUE.get(lower[at + 2] ?? "");
    const times = word === "tens" ? 10 : 100;
    if (scale !== undefined && scale[0] >= 2_000)
      return { min: scale[0] * times, max: scale[0] * times * 5 - 1, end: at + 3, vague: true };
  }
  const vague = VAGUE.get(word);
  if (vague !== undefined) return { min: vague[0], max: vague[1], end: at + 1, vague: true };
  let next = word === "a" ? at + 1 : at;
  const few = FEW.get(lower[next] ?? "");
  if (few !== undefined) {
    if (lower[next + 1] === "of") next++;
    const scale = lower[next + 1] === "dozen" ? 12 : SCALES.get(lower[next + 1] ?? "");
    if (scale === undefined) return null;
    const max = lower[next] === "couple" || few[1] === 2 ? 2 * scale : few[1] * scale + scale - 1;
    return { min: few[0] * scale, max, end: next + 2, vague: true };
  }
  const dozens = lower[next] === "dozen" ? 1 : (UNITS.get(lower[next] ?? "") ?? 0);
  const dozenAt = lower[next] === "dozen" ? next : next + 1;
  if (dozens > 0 && lower[dozenAt] === "dozen")
    return { min: dozens * 12, max: dozens * 12, end: dozenAt + 1, vague: false };
  return null;
}

function readDigits(lower: readonly string[], at: number): ReadNumber | null {
  const word = lower[at] ?? "";
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word)) return null;
  let value = Number(word.replaceAll(",", ""));
  let end = at + 1;
  for (let scale = SCALES.get(lower[end] ?? ""); scale !== undefined; scale = SCALES.get(lower[end] ?? "")) {
    value *= scale;
    end++;
  }
  return { min: round(value), max: round(value), end, vague: false };
}

/** "fourteen", "two hundred and fourteen", "twenty - one", "a hundred", "three thousand five hundred". */
function readSpelled(lower: readonly string[], at: number): ReadNumber | null {
  let total = 0;
  let part: number | null = null;
  let end = at;
  if (lower[at] === "a" && SCALES.has(lower[at + 1] ?? "")) {
    part = 1;
    end = at + 1;
  }
  for (; end < lower.length; end++) {
    const word = lower[end]!;
    const small = smallNumeral(word);
    const scale = SCALES.get(word);
    if (small !== null && (part === null || part % 100 === 0 || (part % 10 === 0 && small < 10)))
      part = (part ?? 0) + small;
    else if (scale !== undefined && part !== null && scale === 100) part *= 100;
    else if (scale !== undefined && part !== null) {
      total += part * scale;
      part = 0;
    } else if (
      (word === "and" || word === "-") &&
      part !== null &&
      smallNumeral(lower[end + 1] ?? "") !== null
    ) {
      const joins = word === "-" ? part % 10 === 0 && part % 100 >= 20 : SCALES.has(lower[end - 1]!);
      if (!joins) break;
    } else break;
  }
  if (part === null) return null;
  return { min: total + part, max: total + part, end, vague: false };
}

function smallNumeral(word: string): number | null {
  const known = UNITS.get(word) ?? TENS.get(word);
  if (known !== undefined) return known;
  const [tens, unit] = word.split("-");
  const high = TENS.get(tens ?? "");
  const low = unit === undefined ? undefined : UNITS.get(unit);
  return high !== undefined && low !== undefined && low > 0 && low < 10 ? high + low : null;
}

function words(list: string, value: (index: number) => number): ReadonlyMap<string, number> {
  return new Map(list.split(" ").map((word, index) => [word, value(index)]));
}

/** "3.1 million" in floating point is not whole; amounts are given to the thousandth. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
