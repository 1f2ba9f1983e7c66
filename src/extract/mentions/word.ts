import type { Token } from "../../language/index.ts";
import type { EntityType, SegmentKind } from "../../model/index.ts";
import type { ClassNoun } from "./class-nouns.ts";
import type { Listing } from "./listing.ts";

/** How a word is written. `mixed` holds a capital behind its first letter or behind a hyphen ("al-Nurin", "MiG"). */
export type Shape = "lower" | "title" | "upper" | "mixed" | "number" | "mark";

/**
 * A word as names are read: tokens that stand together around a hyphen are one word ("Lashkar-e-Tayyiba", "Merenia-backed"),
 * and a possessive ending is never part of one. `from` and `to` are token indices (half-open), `start` and `end` UTF-16
 * code units. `parts` is the folded word in its hyphen-separated pieces: what lists are searched by.
 */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly folded: string;
  readonly parts: readonly string[];
  readonly shape: Shape;
  /** Whether it is a number, in figures or in letters. */
  readonly isNumeral: boolean;
  /** What the word may be or begin, by its letters: bits of `HINT`. */
  readonly hints: number;
  /** What it can stand for as a pronoun; undefined for any other word. */
  readonly pronoun: EntityType | undefined;
  /** What the lists say of the word by itself. */
  readonly noun: ClassNoun | undefined;
  readonly listing: Listing;
  /** Universal POS tag of the last token, "X" where there is no tagger. */
  readonly tag: string;
  /** Universal Dependencies relation of the last token. */
  readonly relation: string;
  readonly possessive: boolean;
}

/** How the capitals of a sentence can be trusted. */
export type Casing = "normal" | "title" | "caps";

/** A sentence's words and how it is written. */
export interface WordSentence {
  readonly words: readonly Word[];
  readonly casing: Casing;
  readonly kind: SegmentKind;
  readonly tokens: readonly Token[];
}

/** Whether a word opens its sentence or stands behind a mark. */
export function isOpeningWord(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at - 1]!.shape === "mark";
}

/** Whether a text is a hyphen and nothing else. */
export function isHyphen(text: string): boolean {
  return text === "-" || text === "\u2010" || text === "\u2011";
}
