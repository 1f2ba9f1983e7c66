import type { Random } from "../seeded.ts";

/**
 * Eight ways in which names go wrong, for measuring. Each is a rule applied at random places with a seeded generator, so that
 * every run makes the same names. A rule returns null for a name that it cannot be applied to.
 */
export const MECHANISMS = {
  "typing errors": typingErrors,
  "swapped order": swappedOrder,
  "dropped parts": droppedPart,
  initials: initialOf,
  "other transliteration": otherTransliteration,
  spacing,
  honorifics: honorific,
} as const satisfies Readonly<Record<string, (name: string, random: Random) => string | null>>;

export type Mechanism = keyof typeof MECHANISMS;

/** One or two keys hit wrong: a letter changed, lost, doubled or swapped with the next; two in names of ten letters and more. */
function typingErrors(name: string, random: Random): string | null {
  if (name.length < 5) return null;
  let typed = name;
  for (let errors = name.length >= 10 ? 2 : 1; errors > 0; errors--) typed = typingError(typed, random);
  return typed === name ? null : typed;
}

function typingError(name: string, random: Random): string {
  const letters = [...name.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const at = letters[random.below(letters.length)] ?? 0;
  const letter = name[at] ?? "";
  switch (random.below(4)) {
    case 0:
      return name.slice(0, at) + (NEIGHBOURS[letter.toLowerCase()] ?? "e") + name.slice(at + 1);
    case 1:
      return name.slice(0, at) + name.slice(at + 1);
    case 2:
      return name.slice(0, at) + letter + name.slice(at);
    default:
      return name.slice(0, at) + (name[at + 1] ?? "") + letter + name.slice(at + 2);
  }
}

/** A key beside each key of the usual keyboard. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ...{
    a: "s",
    b: "v",
    c: "x",
    d: "f",
    e: "r",
    f: "d",
    g: "h",
    h: "j",
    i: "o",
    j: "k",
    k: "l",
    l: "k",
    m: "n",
  },
  ...{
    n: "b",
    o: "p",
    p: "o",
    q: "w",
    r: "t",
    s: "a",
    t: "y",
    u: "i",
    v: "c",
    w: "e",
    x: "z",
    y: "u",
    z: "x",
  },
};

/** The last word first, with the comma of a register or without. */
function swappedOrder(name: string, random: Random): string | null {
  const words = wordsOf(name);
  if (words.length < 2) return null;
  const last = words.pop()!;
  return `${last}${random.below(2) === 0 ? "," : ""} ${words.join(" ")}`;
}

/** One word left out of three or more. */
function droppedPart(name: string, random: Random): string | null {
  const words = wordsOf(name);
  if (words.length < 3) return null;
  words.splice(random.below(words.length), 1);
  return words.join(" ");
}

/** The first word as its initial. */
function initialOf(name: string): string | null {
  const words = wordsOf(name);
  if (words.length < 2 || words[0]!.length < 3) return null;
  return [`${words[0]![0]}.`, ...words.slice(1)].join(" ");
}

/** Other letters for the same sounds, as other romanisations have them; up to two of the rules that apply. */
function otherTransliteration(name: string, random: Random): string | null {
  const rules = RESPELLINGS.filter(([pattern]) => pattern.test(name));
  if (rules.length === 0) return null;
  let spelled = name;
  for (let i = 0; i < 2; i++) {
    const [pattern, replacement] = rules[random.below(rules.length)]!;
    spelled = spelled.replace(pattern, replacement);
  }
  return spelled.toLowerCase() === name.toLowerCase() ? null : spelled;
}

/** From the tables of ALA-LC, BGN/PCGN and ISO 9 beside press spelling. */
const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ou/i, "u"],
  [/oo/i, "u"],
  [/u/i, "ou"],
  [/ee/i, "i"],
  [/q/i, "k"],
  [/k(?!h)/i, "q"],
  [/kh/i, "h"],
  [/gh/i, "g"],
  [/dh/i, "d"],
  [/j/i, "dj"],
  [/sh/i, "ch"],
  [/ay/i, "ai"],
  [/aw/i, "au"],
  [/w/i, "v"],
  [/mohammed|muhammad|mohammad|mohamed/i, "Mehmed"],
  [/ah\b/i, "a"],
  [/\bal-/i, "el-"],
  [/([a-z])\1/i, "$1"],
  [/yy?[ae]n?v\b/i, "iev"],
  [/iy\b/i, "y"],
];

/** Two words as one, or one as two. */
function spacing(name: string, random: Random): string | null {
  const words = wordsOf(name);
  const long = words.findIndex((word) => word.length >= 6);
  if (words.length >= 2 && (long < 0 || random.below(2) === 0)) {
    const at = random.below(words.length - 1);
    words.splice(at, 2, words[at]! + words[at + 1]!);
  } else if (long >= 0) {
    const cut = 3 + random.below(words[long]!.length - 5);
    words[long] = `${words[long]!.slice(0, cut)} ${words[long]!.slice(cut)}`;
  } else return null;
  return words.join(" ");
}

const HONORIFICS = ["Sheikh", "Mullah", "Haji", "Dr.", "General", "Mr", "Commander", "Maulvi", "Colonel"];

/** A title before the name. */
function honorific(name: string, random: Random): string | null {
  return `${HONORIFICS[random.below(HONORIFICS.length)]} ${name}`;
}

function wordsOf(name: string): string[] {
  return name.split(/[\s,]+/).filter((word) => word !== "");
}
