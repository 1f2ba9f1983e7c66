import type { Shape, Word } from "./word.ts";

/**
 * What a word may be or begin, by its letters alone, a bit each. They are worked out once for every word that is met: most words have none, so that
 * one look says that nothing more need be asked of them.
 */
export const HINT = {
  /** A time may begin with it. */
  opensTime: 1,
  /** "today": a time by itself. */
  day: 2,
  /** "early", "mid". */
  early: 4,
  /** "last", "this", "next". */
  deictic: 8,
  /** "the *end* of". */
  edge: 16,
  /** "two", "several", "a", as they stand before a unit of time. */
  count: 32,
  /** "weeks". */
  unit: 64,
  /** "spring", "Ramadan". */
  season: 128,
  /** "morning". */
  part: 256,
  /** It may stand for people whom no noun names: "no *one*", "nobody", "a 34-year-*old*". */
  counted: 512,
  /** So short and common that a title in capitals still writes it small. */
  small: 1024,
  /** "bin", "al": in small letters it may open a name. */
  opensName: 2048,
} as const;

const ALONE = /^(?:today|yesterday|tomorrow|tonight|overnight)$/;
const EARLY = /^(?:early|late|mid|mid-|middle)$/;
const DEICTIC = /^(?:last|this|next|past|previous|following|recent|coming|same|current)$/;
const EDGE = /^(?:end|start|beginning|eve|middle)$/;
const COUNTS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|several|few|many|couple|dozen|a|an)$/;
const UNITS =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|quarters?)$/;
const SEASONS = /^(?:spring|summer|autumn|fall|winter|thanksgiving|christmas|easter|ramadan|eid|nowruz)$/;
const PARTS = /^(?:morning|afternoon|evening|night|noon|midnight|dawn|dusk)$/;
const COUNTED = /^(?:one|nobody|none|olds?)$/;
const SMALL = /^(?:an?|the|of|in|on|at|to|by|for|and|or|as|is|but|nor|with|from|over|into|s|vs)$/;
const OPENS_NAME = /^(?:al|bin|ibn|abu)$/;
const ALSO_OPENS_TIME = /^(?:the|early|late|mid|middle)$/;

const BY_FOLDED: readonly (readonly [pattern: RegExp, hint: number])[] = [
  [ALONE, HINT.day | HINT.opensTime],
  [EARLY, HINT.early],
  [DEICTIC, HINT.deictic | HINT.opensTime],
  [EDGE, HINT.edge | HINT.opensTime],
  [COUNTS, HINT.count | HINT.opensTime],
  [UNITS, HINT.unit | HINT.opensTime],
  [SEASONS, HINT.season | HINT.opensTime],
  [PARTS, HINT.part],
  [ALSO_OPENS_TIME, HINT.opensTime],
  [COUNTED, HINT.counted],
  [SMALL, HINT.small],
];

/** The hints of a word, of which `parts` are those of its folded text. */
export function hintsOf(text: string, folded: string, parts: readonly string[], shape: Shape): number {
  let hints = OPENS_NAME.test(text) ? HINT.opensName : 0;
  for (const [pattern, hint] of BY_FOLDED) if (pattern.test(folded)) hints |= hint;
  // Days, months and years are told by their capitals or figures, and words with a hyphen by their parts.
  if (shape === "mark") return hints & ~HINT.opensTime;
  return shape !== "lower" || parts.length > 1 ? hints | HINT.opensTime : hints;
}

/** Whether there is a word, and it has one of the hints. */
export function hasHint(word: Word | undefined, hint: number): boolean {
  return word !== undefined && (word.hints & hint) !== 0;
}
