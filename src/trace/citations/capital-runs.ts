/** A word with its place in the text: UTF-16 code units, half-open. */
interface RunWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

/** Words in a row that begin with capitals, with the small words between them: where names of works and titles stand. */
export interface CapitalRun {
  readonly words: readonly RunWord[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const CAPITAL = "(?:\\p{Lu}(?:\\.\\p{Lu})+\\.?|\\p{Lu}[\\p{L}\\p{N}’'-]*)";
const SMALL =
  "(?:of|on|the|and|for|in|to|from|a|an|at|by|with|as|is|are|after|over|against|into|under)(?![\\p{L}\\p{N}])";
const GAP = "(?:, |: |[ \\u00a0]|\\n(?!\\n))";
const RUN = new RegExp(`(?<![\\p{L}\\p{N}’'-])${CAPITAL}(?:${GAP}(?:${CAPITAL}|${SMALL})){1,15}`, "gu");
const WORD = /[^\s,:]+/gu;

/** The runs of a text, in text order: two words at the least, so that a sentence's first word alone is none. */
export function capitalRuns(text: string): readonly CapitalRun[] {
  return [...text.matchAll(RUN)].map(({ index, 0: run }) => {
    const words = [...run.matchAll(WORD)].map(({ index: at, 0: word }) => ({
      word,
      start: index + at,
      end: index + at + word.length,
      isCapital: /^\p{Lu}/u.test(word),
    }));
    return { words, start: index, end: index + run.length, text: run };
  });
}

/** A part of a run that begins or ends where a capitalised word does. */
interface RunPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The run up to its last capitalised word without its first words, one capitalised word after the other: the longest part first, `least`
 * words at the least.
 */
export function endsOf(run: CapitalRun, least: number): RunPart[] {
  const last = run.words.findLastIndex(({ isCapital }) => isCapital);
  const words = run.words.slice(0, last + 1);
  const { end } = words[last]!;
  return words.flatMap(({ start, isCapital }, i) =>
    isCapital && words.length - i >= least ? [part(run, start, end)] : [],
  );
}

/** The same without its last words. */
export function beginningsOf(run: CapitalRun, least: number): RunPart[] {
  const { words, start } = run;
  return words
    .flatMap(({ end, isCapital }, i) => (isCapital && i + 1 >= least ? [part(run, start, end)] : []))
    .reverse();
}

function part(run: CapitalRun, start: number, end: number): RunPart {
  return { start, end, text: run.text.slice(start - run.start, end - run.start) };
}
