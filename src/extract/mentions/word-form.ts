import { rememberWords } from "../../language/index.ts";
import type { EntityType } from "../../model/index.ts";
import { type ClassNoun, classNoun } from "./class-nouns.ts";
import { foldWord } from "./fold.ts";
import { listingOf } from "./gazetteer.ts";
import type { Listing } from "./listing.ts";
import { PRONOUNS } from "./pronoun-words.ts";
import type { Shape } from "./word.ts";
import { hintsOf } from "./word-hints.ts";

/** What is known of a word by its letters alone. */
export interface WordForm {
  readonly folded: string;
  /** The folded word in its hyphen-separated pieces; never empty. */
  readonly parts: readonly string[];
  readonly shape: Shape;
  /** Whether it holds no hyphen and no apostrophe, so that it is one word and owns nothing. */
  readonly isPlain: boolean;
  readonly isNumeral: boolean;
  /** Bits of `HINT`. */
  readonly hints: number;
  /** What it can stand for as a pronoun; undefined for any other word. */
  readonly pronoun: EntityType | undefined;
  readonly noun: ClassNoun | undefined;
  readonly listing: Listing;
}

const NUMBER =
  /^(?:\d[\d,.]*(?:[-–]\d[\d,.]*)?(?:k|m|bn|th|st|nd|rd)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores|tens)$/;

/** The form of a word as it stands in a text. */
export const formOf: (text: string) => WordForm = rememberWords(readForm);

function readForm(text: string): WordForm {
  const folded = foldWord(text);
  const parts = /[-‐‑]/.test(folded) ? folded.split(/[-‐‑]/).filter(Boolean) : [folded];
  if (parts.length === 0) parts.push(folded);
  const shape = shapeOf(text);
  return {
    folded,
    parts,
    shape,
    isPlain: !/[-'’‐‑]/.test(text),
    isNumeral: shape !== "mark" && NUMBER.test(folded),
    hints: hintsOf(text, folded, parts, shape),
    pronoun: PRONOUNS.get(folded),
    noun: classNoun(folded),
    listing: listingOf(text, folded, parts, shape),
  };
}

function shapeOf(text: string): Shape {
  if (/^[a-z]+$/.test(text)) return "lower";
  if (/^[A-Z][a-z]*$/.test(text)) return "title";
  if (/^[!-/:-@[-`{-~]+$/.test(text)) return "mark";
  if (/^\p{Ll}+$/u.test(text)) return "lower";
  if (!/[\p{L}\p{N}]/u.test(text)) return "mark";
  if (/^[\p{N}]/u.test(text) && !/\p{Lu}/u.test(text)) return "number";
  if (!/\p{Lu}/u.test(text)) return "lower";
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && /^\p{Lu}+s?$/u.test(letters)) return "upper";
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(text)) return "title";
  return "mixed";
}
