import { rememberNames } from "../../../language/index.ts";
import type { Mend } from "./draft.ts";

/** Which words a rule can change at all: those that meet all that is given. What is left open any word meets. */
export interface Where {
  readonly relation?: RegExp;
  readonly tag?: RegExp;
  readonly xpos?: RegExp;
  /** Lemmas, with a blank between them. */
  readonly lemma?: string;
  /** Words in lower case, with a blank between them; a text may be in capitals. */
  readonly text?: string;
  /** The same of the word right before. */
  readonly behind?: string;
  /** On which side of the word its head stands: before it, behind it, or nowhere, where the word is the root. */
  readonly head?: Side;
}

type Side = "before" | "behind" | "none";

/** A rule with the words that it is asked of. A rule asks again for itself: what stands here only says where it would ask in vain. */
export interface Rule {
  readonly mend: Mend;
  /** Any of these; every word where there are none. */
  readonly where: readonly Where[];
}

export function rule(mend: Mend, ...where: readonly Where[]): Rule {
  return { mend, where };
}

/** A set of places in a list of conditions, 32 of them a number. */
type Mask = Int32Array;

/** The conditions of many rules, made ready to be asked all at once. */
interface Conditions {
  /** Numbers that a mask takes. */
  readonly width: number;
  /** For each rule the number of a mask in which its conditions lie, and their bits in it. */
  readonly rules: readonly { readonly mend: Mend; readonly word: number; readonly bits: number }[];
  readonly ofRelation: (relation: string) => Mask;
  readonly ofTag: (tag: string) => Mask;
  readonly ofXpos: (xpos: string) => Mask;
  readonly ofLemma: (lemma: string) => Mask;
  /** What a word's text meets of itself, and, behind that, what the next word meets by it. */
  readonly ofText: (text: string) => Mask;
  readonly ofSide: Readonly<Record<Side, Mask>>;
}

/** The conditions of rules, in their order. Those of one rule lie in one number. */
export function conditionsOf(rules: readonly Rule[]): Conditions {
  const list: Where[] = [];
  const places = rules.map(({ mend, where }) => {
    const own = where.length === 0 ? [{}] : where;
    while ((list.length & 31) + own.length > 32) list.push(NEVER);
    const first = list.length;
    list.push(...own);
    const bits = own.reduce((all, _, at) => all | (1 << ((first + at) & 31)), 0);
    return { mend, word: first >> 5, bits };
  });
  const width = (list.length + 31) >> 5;
  const maskOf = (meets: (where: Where, at: number) => boolean): Mask => {
    const mask = new Int32Array(width);
    for (const [at, where] of list.entries()) if (meets(where, at)) mask[at >> 5]! |= 1 << (at & 31);
    return mask;
  };
  const by = (field: "relation" | "tag" | "xpos") =>
    rememberNames((value) => maskOf((where) => where[field]?.test(value) ?? true));
  const ofSide = (side: Side) => maskOf(({ head }) => head === undefined || head === side);
  const fields = ["lemma", "text", "behind"] as const;
  const words = Object.fromEntries(
    fields.map((field) => [field, list.map((where) => wordsOf(where[field]))]),
  );
  const wordsIn = (field: (typeof fields)[number]) => [
    ...new Set(words[field]!.flatMap((some) => [...some])),
  ];
  const among = (field: (typeof fields)[number], word: string) =>
    maskOf((where, at) => where[field] === undefined || words[field]![at]!.has(word));
  const lemmas = new Map(wordsIn("lemma").map((lemma) => [lemma, among("lemma", lemma)]));
  const otherLemma = among("lemma", "");
  const textMask = (word: string) => Int32Array.from([...among("text", word), ...among("behind", word)]);
  const texts = new Map(
    [...new Set([...wordsIn("text"), ...wordsIn("behind")])].flatMap((word) => {
      const mask = textMask(word);
      return [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()].map(
        (text) => [text, mask] as const,
      );
    }),
  );
  const otherText = textMask("");
  return {
    width,
    rules: places,
    ofRelation: by("relation"),
    ofTag: by("tag"),
    ofXpos: by("xpos"),
    ofLemma: (lemma) => lemmas.get(lemma) ?? otherLemma,
    ofText: (text) => texts.get(text) ?? otherText,
    ofSide: { before: ofSide("before"), behind: ofSide("behind"), none: ofSide("none") },
  };
}

/** Fills the bits that are left where a rule's own would not fit. */
const NEVER: Where = { tag: /(?!)/ };

function wordsOf(words = ""): ReadonlySet<string> {
  return new Set(words.split(" ").filter((word) => word !== ""));
}
