import { readSigns } from "./east-asian.ts";
import { evenSlavicEnding, romanise } from "./romanise.ts";
import { familyOfSchema, type NameFamily, type NameSchema } from "./schema.ts";
import { soundsOf } from "./sounds.ts";
import { splitWords } from "./split-words.ts";
import { type GivenForm, tables } from "./tables.ts";

/** A word of a name, with what is known of it. */
export interface NameWord {
  /** Latin letters, lower case, without marks. */
  readonly text: string;
  readonly sounds: string;
  /** From a script without short vowels. */
  readonly abjad: boolean;
  /** Chinese or Korean signs as written; "" for other scripts. */
  readonly signs: string;
  /** How much the word tells about who is named, from 0 to about 1. */
  readonly weight: number;
  readonly kind: "name" | "initial" | "number" | "generic" | "country" | "junior" | "patronymic" | "kunya";
  readonly given: GivenForm | null;
  /** The number that it stands for, the country's code, or the class of a word of bodies' names. */
  readonly value: string | null;
  /** One bit for each letter of the word, for quick refusal. */
  readonly letters: number;
  /** One bit for each class of consonants, for quick refusal across scripts. */
  readonly classes: number;
}

/** A name taken apart once, so that it can be compared often. Made by `readName`. */
export interface ReadName {
  readonly text: string;
  readonly schema: NameSchema;
  readonly family: NameFamily;
  /** The words that tell; no titles, joints or legal forms unless there is nothing else. */
  readonly words: readonly NameWord[];
  /** All words of `words`, run together. */
  readonly joined: string;
  /** The same with joints ("van", "al") left in. */
  readonly whole: string;
  /** A father is named: "Ahmad bin Hasan". The order of such words tells. */
  readonly fathered: boolean;
  readonly legal: readonly string[];
  readonly titles: readonly string[];
  /** First letters of the words, joints left out, and with them. */
  readonly initials: readonly string[];
  readonly weight: number;
  readonly sex: "m" | "f" | null;
}

/**
 * Takes a name apart: words in Latin letters, what each is, and how much it tells.
 *
 * @param name in any script; at most the first NAME_MAX characters are read
 * @returns no words for a name without letters or digits
 */
export function readName(name: string, schema: NameSchema): ReadName {
  const family = familyOfSchema(schema);
  const spelled = spell(splitWords(name, family), family);
  const parts = family === "person" ? takePersonApart(spelled) : takeBodyApart(spelled, family);
  const words = parts.words.map((word, i) => describe(word, i, parts.words.length, family));
  return {
    text: name,
    schema,
    family,
    words,
    joined: words.map(({ text }) => text).join(""),
    whole: parts.whole,
    fathered: spelled.some(({ text }) => /^(?:bin|ben|ibn|bn)$/.test(text)),
    legal: parts.legal,
    titles: parts.titles,
    initials: family === "person" ? [] : initialsOf(spelled),
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    sex: sexOf(words, spelled),
  };
}

interface Spelled {
  readonly text: string;
  readonly abjad: boolean;
  readonly signs?: string;
}

interface Parts {
  readonly words: readonly Spelled[];
  readonly legal: readonly string[];
  readonly titles: readonly string[];
  readonly whole: string;
}

/** Words in Latin letters, with Arabic joints made one. */
function spell(raw: readonly string[], family: NameFamily): Spelled[] {
  const spelled: Spelled[] = [];
  for (const run of raw) {
    const signs = readSigns(run, family);
    if (signs) {
      for (const { text, signs: written } of signs)
        if (text !== "") spelled.push({ text, abjad: false, signs: written });
      continue;
    }
    const { text, abjad } = romanise(run);
    if (text === "" || text === "'") continue;
    if (abjad) spelled.push(...arabicWords(text, run));
    else spelled.push({ text: family === "person" ? lettersForDigits(text) : text, abjad });
  }
  return join(spelled);
}

/** The article, and names that are written together, parted: "عبدالرحمن" is "abd" and "rhmn". */
function arabicWords(text: string, run: string): Spelled[] {
  if (!/\p{Script=Arabic}/u.test(run)) return [{ text, abjad: true }];
  const glued = /^(..+?)(allh)$/.exec(text) ?? /^('bd)al(..+)$/.exec(text) ?? /^(..+?)al(dyn)$/.exec(text);
  const words = glued ? [glued[1]!, glued[2]!] : [text];
  return words.map((word) => ({
    text: /^al..+/.test(word) && word !== "allh" && !/^al(?:y|yas|as)$/.test(word) ? word.slice(2) : word,
    abjad: true,
  }));
}

/** "Ig0r Sech1n": figures among letters stand for the letters they look like. */
function lettersForDigits(text: string): string {
  if (!/[a-z]/.test(text) || !/\d/.test(text)) return text;
  return text.replace(/\d/g, (digit) => "oizeasgtbg"[Number(digit)]!);
}

const ARTICLE = /^(?:al|el|ul|ud|ur|us|un|as|ash|an|ar|at|az|ad|il)$/;

/** "Abd al-Rahman" and "Abdulrahman", "Siraj ud-Din" and "Sirajuddin", "Haibat Allah" and "Haibatullah" become one word each. */
function join(words: readonly Spelled[]): Spelled[] {
  const joined: Spelled[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const last = joined.at(-1);
    const next = words[i + 1];
    if (
      last &&
      next &&
      ARTICLE.test(word.text) &&
      (/^'?abd(?:u|[aeou]l)?$|^'bd$/.test(last.text) || /^(?:[dz][aei]+e?ne?|dyn|allah)$/.test(next.text))
    )
      continue;
    if (last && /^(?:allah|ullah|ollah|allh)$/.test(word.text))
      replace(joined, `${last.text}ullah`, last.abjad);
    else if (
      last &&
      joined.length > 0 &&
      /^(?:(?:[aeu][ld]-?)?d[aei]+e?ne?|dyn)$/.test(word.text) &&
      !/^(?:bin|ben|ibn)$/.test(last.text)
    )
      replace(joined, `${last.text.replace(/(?<=..)(?:ud|al|ad|ed|u)$/, "")}din`, last.abjad);
    else if (
      last &&
      /^'?abd(?:u|[aeou][lr])?$|^'bd$/.test(last.text) &&
      word.text.length > (word.abjad ? 1 : 2)
    )
      replace(joined, `${last.abjad ? "'bd" : "abd"}${word.text}`, last.abjad || word.abjad);
    else if (last && /^(?:zad(?:a|ah|eh|e)|zadh)$/.test(word.text))
      replace(joined, `${last.text}${word.text}`, last.abjad);
    else joined.push(word);
  }
  return joined.map((word) => (word.abjad ? word : { ...word, text: evenEnding(word.text) }));
}

function replace(joined: Spelled[], text: string, abjad: boolean): void {
  joined[joined.length - 1] = { text, abjad };
}

function evenEnding(word: string): string {
  if (word.length < 6) return word;
  return evenSlavicEnding(word)
    .replace(/(?<=...)[aeu]?d?-?d[ie]+ne?$/, (end) => (/d/.test(end) && /dd|[aeu]d/.test(end) ? "din" : end))
    .replace(/^bin-?al(?=....)/, "")
    .replace(/^abd(?:[aeou]l(?!l?ah?$)(?=l?[a-z]{3})|[aeiou]r(?=r)|[aeou]s(?=s)|e(?=rr|ss)|i(?=r))/, "abd")
    .replace(/(?<=...)(?:ollah|allah|ulla|olla)$/, "ullah");
}

/** Titles that are no names anywhere in a name; the others of the list are titles only before one. */
const TITLE_ANYWHERE =
  /^(?:ha(?:j|d)j?[iy]?|alhaj|alhaji|mull?ah?|mollah?|ma[wu]l(?:aw|v|aw)[iy]|maulavi|maulana|mawlana|she?[iy]kh|shaikh|shaykh|cheikh|sheik|say+[ie]d|sye?d|sayed|qari|mufti|ayatoll?ah|akhund|'alhaj|dr|mr|mrs|shykh|syd|mla|mlwy|hajy|akhwnd|mwlwy|mla|alhaj|hajj|qary)$/;

function takePersonApart(spelled: readonly Spelled[]): Parts {
  const { titles, personParticles } = tables();
  const taken: string[] = [];
  let words = [...spelled];
  while (
    words.length > 1 &&
    titles.has(words[0]!.text) &&
    !(words.length === 2 && AMBIGUOUS.test(words[0]!.text))
  )
    taken.push(words.shift()!.text);
  const told = words.filter(({ text }) => !TITLE_ANYWHERE.test(text));
  if (told.length > 0) {
    for (const { text } of words) if (TITLE_ANYWHERE.test(text)) taken.push(text);
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

function takeBodyApart(spelled: readonly Spelled[], family: NameFamily): Parts {
  const { bodyParticles } = tables();
  const legal: string[] = [];
  let words = spelled;
  if (family === "body") words = withoutLegal(spelled, legal);
  else if (words.length > 1) words = words.filter(({ text }, i) => !(i === 0 && VESSEL_PREFIX.test(text)));
  const kept = numbered(words.filter(({ text }) => !bodyParticles.has(text)));
  const whole = run(numbered(words));
  if (kept.length > 0) return { words: kept, legal, titles: [], whole };
  return {
    words: words.length > 0 ? words : spelled,
    legal: words.length > 0 ? legal : [],
    titles: [],
    whole,
  };
}

function run(words: readonly Spelled[]): string {
  return words.map(({ text }) => text).join("");
}

/** Words before a vessel's name that say what kind of ship it is. */
const VESSEL_PREFIX = /^(?:mv|mt|ms|ss|mts|fv|uss|hms|rv|tss|my|sv|vessel|motor|tanker|imo)$/;

/** Legal forms of one to seven words, the longest first, wherever they stand but never the whole name. */
function withoutLegal(words: readonly Spelled[], legal: string[]): Spelled[] {
  const forms = tables().legal;
  const kept: Spelled[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let length = Math.min(7, words.length - at); length > 0 && taken === 0; length--) {
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
    const { text } = word;
    const roman =
      i > 0 && /^(?=[ivxl])(?:x[lc]|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text) ? fromRoman(text) : undefined;
    const value =
      numbers.get(text) ??
      roman ??
      (/^\d{1,3}(?:st|nd|rd|th)$/.test(text) ? Number.parseInt(text, 10) : undefined);
    const figure = value ?? (/^\d{1,6}$/.test(text) ? Number(text) : undefined);
    const last = kept.at(-1);
    if (figure === undefined) kept.push(word);
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

function fromRoman(numeral: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  let sum = 0;
  for (const [i, letter] of [...numeral].entries()) {
    const value = values[letter]!;
    sum += value < (values[numeral[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}

const PATRONYMIC = /(?:[oe]vi[ct]h|[oe]vi[ct]z|[oe]vy[ct]h|[oe]vitch|[oe]vna|ivna|[oe]vic|yevich|ich|ovits)$/;

function describe(
  { text, abjad, signs = "" }: Spelled,
  at: number,
  count: number,
  family: NameFamily,
): NameWord {
  const lists = tables();
  const given = family === "person" && !abjad ? (lists.given.get(text) ?? null) : null;
  const sounds = soundsOf(text);
  const word = { text, sounds, abjad, signs, given, letters: letterBits(text), classes: classBits(sounds) };
  const length = Math.min(1, 0.45 + 0.09 * text.length);
  if (/^\d+$/.test(text)) return { ...word, kind: "number", weight: 0.8, value: text };
  if (family === "person") {
    if (text.length === 1) return { ...word, kind: "initial", weight: 0.3, value: null };
    if (lists.junior.has(text) && at > 0) return { ...word, kind: "junior", weight: 0.5, value: null };
    if (/^(?:abu|abou|abo|abi|bu|umm|um|oum|aw?bw|am|abw|aby)$/.test(text) && at < count - 1)
      return { ...word, kind: "kunya", weight: 0.35, value: /m/.test(text) ? "f" : "m" };
    if (
      at > 0 &&
      at < count &&
      text.length > 6 &&
      /(?:vi[ct]c?h|vy[ct]h|vitch|vna|ivna|yevich)$/.test(text) &&
      PATRONYMIC.test(text) &&
      at < Math.max(2, count)
    )
      return { ...word, kind: "patronymic", weight: 0.5, value: null };
    return { ...word, kind: "name", weight: length * (lists.common.has(text) ? 0.65 : 1), value: null };
  }
  const country = lists.countries.get(text);
  if (country !== undefined) return { ...word, kind: "country", weight: 0.8, value: country };
  const value = lists.bodyWords.get(text) ?? null;
  if (lists.generic.has(text) || (value !== null && lists.generic.has(value)))
    return { ...word, kind: "generic", weight: 0.5, value: value ?? text };
  return { ...word, kind: "name", weight: length, value };
}

function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) % 31);
  return bits;
}

/** Consonants that scripts and schools may exchange have one bit. */
const CLASS_BITS = new Uint8Array(128);
for (const [at, letters] of ["kqgGx", "szcSZCjTD", "td", "pbf", "mn", "l", "r"].entries())
  for (const letter of letters) CLASS_BITS[letter.charCodeAt(0)]! |= 1 << at;

function classBits(sounds: string): number {
  let bits = 0;
  for (let i = 0; i < sounds.length; i++) bits |= CLASS_BITS[sounds.charCodeAt(i) & 127]!;
  return bits;
}

function initialsOf(words: readonly Spelled[]): string[] {
  const { bodyParticles } = tables();
  const all = words.map(({ text }) => text[0]).join("");
  const told = words
    .filter(({ text }) => !bodyParticles.has(text))
    .map(({ text }) => text[0])
    .join("");
  return [...new Set([told, all])].filter((letters) => letters.length >= 3);
}

/** The sex that a name shows: by its given name, by Abu and Umm, by bint, by a patronymic. Null where it does not, or in two ways. */
function sexOf(words: readonly NameWord[], spelled: readonly Spelled[]): "m" | "f" | null {
  if (spelled.some(({ text }) => /^(?:bint|binti|binte|qizi|kyzy|mrs|mme|madam|madame)$/.test(text)))
    return "f";
  for (const { kind, text, value } of words) {
    if (kind === "kunya") return value as "m" | "f";
    if (kind === "patronymic") return /na$/.test(text) ? "f" : "m";
  }
  return words[0]?.given?.sex ?? null;
}
