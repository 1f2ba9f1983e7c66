import { remember } from "./remember.ts";
import type { NameFamily } from "./schema.ts";
import type { Spelled } from "./spell-name.ts";
import { tables } from "./tables.ts";

/** What a name is made of: the words that tell, and what was set apart. */
export interface Parts {
  readonly words: readonly Spelled[];
  readonly legal: readonly string[];
  readonly titles: readonly string[];
  readonly whole: string;
}

/** Titles that are no names anywhere in a name; the others of the list are titles only before one. */
const TITLE_ANYWHERE =
  /^(?:ha(?:j|d)j?[iy]?|alhaj|alhaji|mull?ah?|mollah?|ma[wu]l(?:aw|v|aw)[iy]|maulavi|maulana|mawlana|she?[iy]kh|shaikh|shaykh|cheikh|sheik|say+[ie]d|sye?d|sayed|qari|mufti|ayatoll?ah|akhund|'alhaj|dr|mr|mrs|shykh|syd|mla|mlwy|hajy|akhwnd|mwlwy|mla|alhaj|hajj|qary)$/;

const isTitleAnywhere = remember((word) => TITLE_ANYWHERE.test(word));

/** A person's name without its titles, joints and legal forms. */
export function takePersonApart(spelled: readonly Spelled[]): Parts {
  const { titles, personParticles } = tables();
  const taken: string[] = [];
  let words = [...spelled];
  while (
    words.length > 1 &&
    titles.has(words[0]!.text) &&
    !(words.length === 2 && AMBIGUOUS.test(words[0]!.text))
  )
    taken.push(words.shift()!.text);
  const told = words.filter(({ text }) => !isTitleAnywhere(text));
  if (told.length > 0) {
    for (const { text } of words) if (isTitleAnywhere(text)) taken.push(text);
    words = told;
  }
  const legal: string[] = [];
  if (words.length > 2 && /^(?:sa|ltd|llc|inc|gmbh|ag|plc|corp|ooo)$/.test(words.at(-1)!.text))
    legal.push(words.pop()!.text);
  const kept = words.filter(
    ({ text, abjad }) => !(abjad ? /^(?:bn|abn|bnt|wld|al)$/.test(text) : personParticles.has(text)),
  );
  return { words: kept.length > 0 ? kept : words, legal, titles: taken, whole: run(words) };
}

/** Titles that are given names or family names as often. */
const AMBIGUOUS =
  /^(?:amir|emir|malik|hafiz|imam|mirza|ghazi|king|major|marshal|prince|pasha|don|agha|baron|bishop|pope|field|general|m|fr|shahid|pan|queen|princess|sister|brother|duke|count)$/;

/** The name of a body or a thing without its legal form, its joints and the kind of ship. */
export function takeBodyApart(spelled: readonly Spelled[], family: NameFamily): Parts {
  const { bodyParticles } = tables();
  const legal: string[] = [];
  let words = spelled;
  if (family === "body") words = withoutLegal(spelled, legal);
  else if (words.length > 1) words = words.filter(({ text }, i) => !(i === 0 && VESSEL_PREFIX.test(text)));
  const kept = numbered(words.filter(({ text }, i) => !bodyParticles.has(text) && !isEzafe(words, i)));
  const whole = run(numbered(words));
  if (kept.length > 0) return { words: kept, legal, titles: [], whole };
  return {
    words: words.length > 0 ? words : spelled,
    legal: words.length > 0 ? legal : [],
    titles: [],
    whole,
  };
}

/** The vowel that joins Persian, Urdu and Pashto words, written e or i: "Jaish-e-Mohammed". First or last it is something else. */
function isEzafe(words: readonly Spelled[], at: number): boolean {
  const { text } = words[at]!;
  return (text === "e" || text === "i") && at > 0 && at < words.length - 1;
}

function run(words: readonly Spelled[]): string {
  return words.map(({ text }) => text).join("");
}

/** Words before a vessel's name that say what kind of ship it is. */
const VESSEL_PREFIX = /^(?:mv|mt|ms|ss|mts|fv|uss|hms|rv|tss|my|sv|vessel|motor|tanker|imo)$/;

/** Legal forms of one to seven words, the longest first, wherever they stand but never the whole name. */
function withoutLegal(words: readonly Spelled[], legal: string[]): Spelled[] {
  const { legal: forms, legalStarts } = tables();
  const kept: Spelled[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    const most = legalStarts.has(words[at]!.text) ? Math.min(7, words.length - at) : 0;
    for (let length = most; length > 0 && taken === 0; length--) {
      const phrase = words
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(" ");
      const kind = forms.get(phrase);
      const whole = kept.length === 0 && at + length === words.length;
      const edge = at === 0 || at + length >= words.length - 2 || phrase.length > 4;
      if (kind === undefined || whole || !edge || (length === 1 && phrase.length === 1)) continue;
      legal.push(kind);
      taken = length;
    }
    if (taken === 0) kept.push(words[at]!);
    at += Math.max(1, taken);
  }
  return kept;
}

/** Number words as figures: "Forty-Four" is 44. Roman numerals count at the end of a body's name, or after another word. */
function numbered(words: readonly Spelled[]): Spelled[] {
  const { numbers } = tables();
  const kept: Spelled[] = [];
  for (const [i, word] of words.entries()) {
    const figure = numbers.get(word.text) ?? (i > 0 ? romanFigure(word.text) : null) ?? figureOf(word.text);
    const last = kept.at(-1);
    if (figure === null) kept.push(word);
    else if (
      last &&
      /^[2-9]0$/.test(last.text) &&
      figure > 0 &&
      figure < 10 &&
      numbers.has(words[i - 1]!.text)
    )
      kept[kept.length - 1] = { text: String(Number(last.text) + figure), abjad: false };
    else kept.push({ text: String(figure), abjad: false });
  }
  return kept;
}

/** "4" and "4th". */
function figureOf(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return null;
  return /^\d{1,6}$/.test(word) || /^\d{1,3}(?:st|nd|rd|th)$/.test(word) ? Number.parseInt(word, 10) : null;
}

const romanFigure = remember((word) =>
  /^(?=[ivxl])(?:x[lc]|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(word) ? fromRoman(word) : null,
);

function fromRoman(numeral: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  let sum = 0;
  for (const [i, letter] of [...numeral].entries()) {
    const value = values[letter]!;
    sum += value < (values[numeral[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}
