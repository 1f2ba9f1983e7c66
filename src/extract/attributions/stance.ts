import type { Stance } from "../../model/index.ts";
import { DENYING } from "./denial.ts";
import type { Span } from "./span-choice.ts";
import { STANCE_OF_STEM } from "./stance-lexicon.ts";
import type { Stream } from "./stream.ts";

/**
 * What the source does with the content, by the cue's words: the strongest stance among them, a denial before all others
 * and a plain statement last. A negated opinion ("doesn't believe", "does not agree") denies; a statement that is not made ("did
 * not confirm", "would not say", "refused to confirm") doubts, and so does a denial that is not made ("did not deny", "no official has denied").
 *
 * @param from where the content begins: words between it and a cue that refuses are the cue's ("declined to *confirm or deny*")
 */
export function stanceOf({ tokens }: Stream, [first, end]: Span, from: number, source: Span | null): Stance {
  let stance: Stance = "asserts";
  const nobody = source !== null && NO_SOURCE.has(tokens[source[0]]!.text.toLowerCase());
  let negated = false;
  let refused = false;
  let opinion = false;
  let denied = false;
  const behind = from > end && from - end <= GAP ? from - 1 : end;
  for (let at = first; at <= (refused ? behind : end); at++) {
    const { lemma, text } = tokens[at]!;
    const word = text.toLowerCase();
    if (NEGATIONS.has(word)) negated = true;
    if (REFUSING.has(lemma)) refused = true;
    else if (refused && WITHHELD.has(lemma)) negated = true;
    if (OPINIONS.has(lemma)) opinion = true;
    if ((negated || nobody) && DENYING.has(lemma)) denied = true;
    const stated = STANCE_OF_STEM.get(lemma) ?? STANCE_OF_STEM.get(stemOf(word));
    if (stated !== undefined && ORDER.indexOf(stated) > ORDER.indexOf(stance)) stance = stated;
  }
  if (stance === "denies" && denied) return "doubts";
  if (nobody && stance === "asserts") return "doubts";
  if (!negated) return stance;
  if (stance !== "asserts" && stance !== "estimates") return stance;
  return opinion ? "denies" : "doubts";
}

/** Words that stand between a cue and its content at most. */
const GAP = 5;

/** A source that is nobody: what it does is not done. */
const NO_SOURCE: ReadonlySet<string> = new Set(["no", "none", "nobody", "neither"]);

const REFUSING: ReadonlySet<string> = new Set("refuse decline fail unable unwilling".split(" "));

/** What one refuses to do who says neither that it is so nor that it is not. */
const WITHHELD: ReadonlySet<string> = new Set([
  ...DENYING,
  ..."confirm verify corroborate say comment acknowledge admit disclose reveal".split(" "),
]);

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
