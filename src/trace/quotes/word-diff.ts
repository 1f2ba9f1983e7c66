/** A run of words that both have, that only the source has, or that only the quotation has. */
export interface DiffPiece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** A word, and the letters and digits by which it is compared. */
interface Word {
  readonly text: string;
  readonly key: string;
}

/** The most words on a side that are compared one by one; longer texts are cut off here. */
const MOST_WORDS = 600;

/**
 * What a quotation takes out of its source and puts in: words of `source` and `quote` along a longest common run of words.
 *
 * @returns pieces in order; equal neighbours are one piece
 */
export function diffWords(source: string, quote: string): readonly DiffPiece[] {
  const left = wordsOf(source);
  const right = wordsOf(quote);
  const lengths = commonLengths(left, right);
  const pieces: DiffPiece[] = [];
  const add = (kind: DiffPiece["kind"], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: `${last.text} ${text}` };
    else pieces.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i]!.key === right[j]!.key) {
      add("same", right[j]!.text);
      i++;
      j++;
    } else if (j === right.length || (i < left.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      add("removed", left[i]!.text);
      i++;
    } else {
      add("added", right[j]!.text);
      j++;
    }
  }
  return pieces;
}

/** A longest common run of words of two lists: how many words, and the places in the first list of its first and last. */
export interface CommonRun {
  readonly shared: number;
  readonly first: number;
  readonly last: number;
}

/** What two lists of words have in common in the same order; `shared` is 0 and the places are -1 where they have nothing. */
export function commonRun(left: readonly string[], right: readonly string[]): CommonRun {
  const words = (keys: readonly string[]) => keys.map((key) => ({ text: key, key }));
  const lengths = commonLengths(words(left), words(right));
  const shared = lengths[0]![0]!;
  let first = -1;
  let last = -1;
  for (let i = 0, j = 0; i < left.length && j < right.length && lengths[i]![j]! > 0; )
    if (left[i] === right[j]) {
      if (first < 0) first = i;
      last = i;
      i++;
      j++;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  return { shared, first, last };
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [word] of text.matchAll(/\S+/gu)) {
    const key = word
      .normalize("NFKD")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase();
    if (key !== "") words.push({ text: word, key });
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

/** For each pair of places the length of the longest common run of words from there on. */
function commonLengths(left: readonly Word[], right: readonly Word[]): readonly Uint16Array[] {
  const rows = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      rows[i]![j] =
        left[i]!.key === right[j]!.key
          ? rows[i + 1]![j + 1]! + 1
          : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  return rows;
}
