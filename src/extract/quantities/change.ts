/** A relative change read around a percentage: its sign and where the words that say it end (excluded). */
export interface ReadChange {
  readonly sign: 1 | -1;
  readonly end: number;
}

const UP = new Set(
  "higher more greater larger up increase rise growth jump surge increased upsurge".split(" "),
);
const DOWN = new Set(
  "lower fewer less smaller down decrease decline drop fall reduction decreased".split(" "),
);
const ROSE = new Set(
  "rose risen rise rises rising increased increase increases increasing grew grown grow grows climbed climb jumped jump surged surge".split(
    " ",
  ),
);
const FELL = new Set(
  "fell fallen fall falls falling declined decline declines dropped drop drops decreased decrease shrank shrunk reduced sank".split(
    " ",
  ),
);

/** Words that change a number by themselves, as the share by which they change it. */
const MULTIPLES = new Map([
  ["doubled", 1],
  ["tripled", 2],
  ["trebled", 2],
  ["quadrupled", 3],
  ["halved", -0.5],
]);

/** How many words may stand between a percentage and the word that says which way it goes. */
const REACH = 3;

/** The change that a percentage (or fraction) at words `[from, to)` states, or null where it states a plain share. */
export function readChange(lower: readonly string[], from: number, to: number): ReadChange | null {
  for (let at = to; at < Math.min(lower.length, to + REACH); at++) {
    const word = lower[at]!;
    if (UP.has(word)) return { sign: 1, end: at + 1 };
    if (DOWN.has(word)) return { sign: -1, end: at + 1 };
    if (word === "of" || word === "the" || word === ",") break;
  }
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (ROSE.has(lower[at]!) || lower[at] === "up") return { sign: 1, end: to };
    if (FELL.has(lower[at]!) || lower[at] === "down") return { sign: -1, end: to };
    // "rose to 30 percent" states where it stands, not by how much it moved.
    if (lower[at] === "to" || lower[at] === "of") break;
  }
  return null;
}

/** The share by which a single word changes a number ("doubled": 1), or undefined. */
export function changeWord(word: string): number | undefined {
  return MULTIPLES.get(word);
}

/**
 * What a change is compared with: the index of the first word behind "than", "compared with" or "from" within reach of
 * `at`, up to the clause's end; null where nothing is compared.
 */
export function basisAfter(lower: readonly string[], at: number): readonly [from: number, to: number] | null {
  for (let spot = at; spot < Math.min(lower.length, at + 6); spot++) {
    const word = lower[spot]!;
    if (/^[.;:!?]$/.test(word)) return null;
    const skipped =
      word === "than" || (word === "from" && spot === at)
        ? 1
        : (word === "compared" || word === "relative") && /^(?:with|to)$/.test(lower[spot + 1] ?? "")
          ? 2
          : 0;
    if (skipped === 0) continue;
    let end = spot + skipped;
    while (end < lower.length && end < spot + 10 && !/^[,.;:!?)"”’—–]$/.test(lower[end]!)) end++;
    return end > spot + skipped ? [spot + skipped, end] : null;
  }
  return null;
}
