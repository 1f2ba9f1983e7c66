import { bitCount } from "./bit-count.ts";
import { type CompoundStart, compoundOf } from "./compounds.ts";
import { takeBodyApart, takePersonApart } from "./name-parts.ts";
import { remember } from "./remember.ts";
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
  /** The first part of a compound that is often cut to it: "siraj" of "sirajdin". */
  readonly compound: CompoundStart | null;
  /** The number that it stands for, the country's code, or the class of a word of bodies' names. */
  readonly value: string | null;
  /** One bit for each letter of the word, for quick refusal, and how many bits there are. */
  readonly letters: number;
  readonly letterCount: number;
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
    fathered: spelled.some(({ text }) => SON_OF.has(text)),
    legal: parts.legal,
    titles: parts.titles,
    initials: family === "person" ? [] : initialsOf(spelled),
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    sex: sexOf(words, spelled),
  };
}

/** What a word is wherever it stands, and what it is instead in the places where it means something else. */
interface Described {
  readonly anywhere: NameWord;
  /** In a person's name, but for its first word. */
  readonly afterFirst: NameWord | null;
  /** In a person's name, but for its last word. */
  readonly beforeLast: NameWord | null;
}

function describe(spelled: Spelled, at: number, count: number, family: NameFamily): NameWord {
  const isPerson = family === "person";
  const { anywhere, afterFirst, beforeLast } =
    spelled.abjad || spelled.signs !== undefined
      ? describeSpelled(spelled, isPerson)
      : (isPerson ? personWord : bodyWord)(spelled.text);
  if (afterFirst !== null && at > 0) return afterFirst;
  return beforeLast !== null && at < count - 1 ? beforeLast : anywhere;
}

const personWord = remember((text) => describeSpelled({ text, abjad: false }, true));
const bodyWord = remember((text) => describeSpelled({ text, abjad: false }, false));

const KUNYA = /^(?:abu|abou|abo|abi|bu|umm|um|oum|aw?bw|am|abw|aby)$/;
const PATRONYMIC = /(?:[oe]vi[ct]h|[oe]vi[ct]z|[oe]vy[ct]h|[oe]vitch|[oe]vna|ivna|[oe]vic|yevich|ich|ovits)$/;
const PATRONYMIC_END = /(?:vi[ct]c?h|vy[ct]h|vitch|vna|ivna|yevich)$/;

function describeSpelled({ text, abjad, signs = "" }: Spelled, isPerson: boolean): Described {
  const lists = tables();
  const given = isPerson && !abjad ? (lists.given.get(text) ?? null) : null;
  const sounds = soundsOf(text);
  const compound = compoundOf(text);
  const letters = letterBits(text);
  const quick = { letters, letterCount: bitCount(letters), classes: classBits(sounds) };
  const word = { text, sounds, abjad, signs, given, compound, ...quick };
  const length = Math.min(1, 0.45 + 0.09 * text.length);
  if (/^\d+$/.test(text)) return everywhere({ ...word, kind: "number", weight: 0.8, value: text });
  if (isPerson) {
    if (text.length === 1) return everywhere({ ...word, kind: "initial", weight: 0.3, value: null });
    const weight = length * (lists.common.has(text) ? 0.65 : 1);
    return {
      anywhere: { ...word, kind: "name", weight, value: null },
      afterFirst: lists.junior.has(text)
        ? { ...word, kind: "junior", weight: 0.5, value: null }
        : text.length > 6 && PATRONYMIC_END.test(text) && PATRONYMIC.test(text)
          ? { ...word, kind: "patronymic", weight: 0.5, value: null }
          : null,
      beforeLast: KUNYA.test(text)
        ? { ...word, kind: "kunya", weight: 0.35, value: /m/.test(text) ? "f" : "m" }
        : null,
    };
  }
  const country = lists.countries.get(text);
  if (country !== undefined) return everywhere({ ...word, kind: "country", weight: 0.8, value: country });
  const value = lists.bodyWords.get(text) ?? null;
  if (lists.generic.has(text) || (value !== null && lists.generic.has(value)))
    return everywhere({ ...word, kind: "generic", weight: 0.5, value: value ?? text });
  return everywhere({ ...word, kind: "name", weight: length, value });
}

function everywhere(anywhere: NameWord): Described {
  return { anywhere, afterFirst: null, beforeLast: null };
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
  let all = "";
  let told = "";
  for (const { text } of words) {
    all += text.charAt(0);
    if (!bodyParticles.has(text)) told += text.charAt(0);
  }
  const initials = told.length >= 3 ? [told] : [];
  if (all.length >= 3 && all !== told) initials.push(all);
  return initials;
}

const SON_OF = new Set(["bin", "ben", "ibn", "bn"]);
const FEMALE_MARKS = new Set(["bint", "binti", "binte", "qizi", "kyzy", "mrs", "mme", "madam", "madame"]);

/** The sex that a name shows: by its given name, by Abu and Umm, by bint, by a patronymic. Null where it does not, or in two ways. */
function sexOf(words: readonly NameWord[], spelled: readonly Spelled[]): "m" | "f" | null {
  if (spelled.some(({ text }) => FEMALE_MARKS.has(text))) return "f";
  for (const { kind, text, value } of words) {
    if (kind === "kunya") return value as "m" | "f";
    if (kind === "patronymic") return /na$/.test(text) ? "f" : "m";
  }
  return words[0]?.given?.sex ?? null;
}
