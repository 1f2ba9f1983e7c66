import type { SharedText } from "./evidence.ts";

/**
 * How one document repeats another. `identical`: word for word. `near-identical`: the whole, a few words changed. `trimmed`: all of
 * it stands in the other, which is longer. `partial-copy`: three tenths of it and more. `excerpt`: some sentences. `spun`: the
 * other's sentences with words swapped one by one. `paraphrase`: its sentences in other words. `quotation`: only what somebody
 * is quoted with; two papers may have heard it themselves, so that nothing is said of a copy.
 */
export const ECHO_KINDS = [
  "identical",
  "near-identical",
  "trimmed",
  "partial-copy",
  "excerpt",
  "spun",
  "paraphrase",
  "retelling",
  "quotation",
] as const;

export type EchoKind = (typeof ECHO_KINDS)[number];

const WHOLE = 0.95;
const MOST = 0.8;
const MUCH = 0.3;
const MOST_OF_SHARED = 0.7;
/** So many words of whole sentences outside quotation marks are not found alike by chance (see docs/echoes.md). */
const LEAST_COPIED_WORDS = 20;
const LEAST_IN_SEVERAL = 25;
/** Weights of reworded sentences; of 4,000 pairs of reports of one event without shared text one in five hundred reaches them. */
const LEAST_ROW = 2.6;
const LEAST_WEIGHT = 3.5;
const LEAST_SCATTERED = 0.3;
/** A swapped word for every so many words tells a spun sentence from one that was told anew. */
const SWAPPED_ONE_IN = 12;

/**
 * What the copy's shared sentences show, or null when they do not show that it repeats the other.
 *
 * @param copy as seen from the document that is held to repeat
 * @param first as seen from the one that is repeated
 */
export function kindOf(copy: SharedText, first: SharedText): EchoKind | null {
  const [share, firstShare] = [shareOf(copy, "copiedWords"), shareOf(first, "copiedWords")];
  // A short sentence that a longer one tells of ("it says that") is all in it, and is no copy.
  const copied = isCopied(copy) || (copy.copied > 0 && isCopied(first));
  if (copied) {
    if (share >= WHOLE && firstShare >= WHOLE) return allSame(copy) ? "identical" : "near-identical";
    if (share >= MOST) return firstShare >= MOST ? "near-identical" : "trimmed";
    // Spun lightly, many sentences stay as they are: what most of the shared words are in decides.
    if (copy.copiedWords >= MOST_OF_SHARED * copy.sharedWords)
      return share >= MUCH ? "partial-copy" : "excerpt";
  }
  if (isReworded(copy) || isReworded(first)) return isSpun(copy) ? "spun" : "paraphrase";
  if (copied) return share >= MUCH ? "partial-copy" : "excerpt";
  return copy.sentences.some(({ isQuoted }) => isQuoted) ? "quotation" : null;
}

export function shareOf(text: SharedText, of: "copiedWords" | "sharedWords"): number {
  return text.words === 0 ? 0 : Math.min(1, text[of] / text.words);
}

/** Words of whole sentences: those of quotations count where something else is copied with them. */
function isCopied(text: SharedText): boolean {
  if (text.copied === 0) return false;
  if (text.copied > 1 && text.copiedOwnWords >= LEAST_IN_SEVERAL) return true;
  if (
    text.sentences.some(
      ({ how, words, isQuotation: quoted }) => how === "same" && !quoted && words >= LEAST_COPIED_WORDS,
    )
  )
    return true;
  return text.copiedWords >= LEAST_COPIED_WORDS && shareOf(text, "copiedWords") >= 0.5;
}

function isReworded(text: SharedText): boolean {
  // Scattered sentences prove something of a text that is not very long: two that run on for pages have some alike.
  return (
    text.row >= LEAST_ROW || (text.weight >= LEAST_WEIGHT && text.sharedWords >= LEAST_SCATTERED * text.words)
  );
}

function allSame({ sentences }: SharedText): boolean {
  return sentences.every(({ how }) => how === "same");
}

function isSpun({ sentences }: SharedText): boolean {
  const reworded = sentences.filter(({ how }) => how === "reworded");
  const swaps = reworded.reduce((sum, sentence) => sum + sentence.swaps, 0);
  return swaps * SWAPPED_ONE_IN >= reworded.reduce((sum, { words }) => sum + words, 0);
}
