import type { Stance } from "../../model/index.ts";
import { DENYING } from "./denial.ts";
import type { Span } from "./span-choice.ts";
import { STANCE_OF_STEM } from "./stance-lexicon.ts";
import type { Stream } from "./stream.ts";

/**
 * What the source does with the content, by the cue's words: the strongest stance among them, a denial before all others
 * and a plain statement last. A negated opinion ("doesn't believe", "does not agree") denies; a statement that is not made ("did
 * not confirm", "would not say") doubts, and so does a denial that is not made ("did not deny").
 */
export function stanceOf(stream: Stream, [first, last]: Span): Stance {
  let stance: Stance = "asserts";
  let negated = false;
  let opinion = false;
  let denied = false;
  for (let at = first; at <= last; at++) {
    const { lemma, text } = stream.tokens[at]!;
    const word = text.toLowerCase();
    if (NEGATIONS.has(word)) negated = true;
    if (OPINIONS.has(lemma)) opinion = true;
    if (negated && DENYING.has(lemma)) denied = true;
    const stated = STANCE_OF_STEM.get(lemma) ?? STANCE_OF_STEM.get(stemOf(word));
    if (stated !== undefined && ORDER.indexOf(stated) > ORDER.indexOf(stance)) stance = stated;
  }
  if (!negated) return stance;
  if (stance === "denies" && denied) return "doubts";
  if (stance !== "asserts" && stance !== "estimates") return stance;
  return opinion ? "denies" : "doubts";
}

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never", "no", "neither", "nor"]);

const OPINIONS: ReadonlySet<string> = new Set(
  "believe think accept agree support endorse recognise recognize consider see expect favour favor".split(
    " ",
  ),
);

const ORDER: readonly Stance[] = ["asserts", "estimates", "hopes", "asks", "orders", "doubts", "denies"];

/** A verb form without its ending, for text whose lemmas are not known. */
function stemOf(word: string): string {
  return word
    .replace(/(?:ied|ies)$/u, "y")
    .replace(/(?:ing|ed|es|s)$/u, "")
    .replace(/([^aeiouls])\1$/u, "$1");
}
