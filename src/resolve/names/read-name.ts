import { takeBodyApart, takePersonApart } from "./name-parts.ts";
import { familyOfSchema, type NameFamily, type NameSchema } from "./schema.ts";
import { soundsOf } from "./sounds.ts";
import { type Spelled, spell } from "./spell-name.ts";
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
