/** A stretch of a text that does not look as it reads: half-open, UTF-16 code units. */
export interface OddRun {
  readonly start: number;
  readonly end: number;
  /** `control`: a character without a shape that turns or hides others. `mixed`: a word of letters of several scripts that look alike. */
  readonly kind: "control" | "mixed";
  /** Of a control, its code point ("U+202E"); of a mixed word, its scripts ("Cyrillic, Latin"). */
  readonly says: string;
}

/** Turns the direction of what follows (Trojan Source, CVE-2021-42574), or cannot be seen at all. */
const CONTROLS =
  /[\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\u180e\u115f\u1160\u3164\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
/** Joiners and marks of direction belong in Arabic, Hebrew and Indic writing; between Latin, Greek or Cyrillic letters they hide something. */
const JOINERS =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200c-\u200f](?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])/gu;
const WORDS = /[\p{L}\p{M}]+/gu;
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Armenian", /\p{Script=Armenian}/u],
  ["Cherokee", /\p{Script=Cherokee}/u],
];
/** Texts of none of these have nothing that has to be looked at. */
const SUSPECT =
  /[\u0370-\u058f\u115f\u1160\u13a0-\u13ff\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/;

/**
 * Characters that could deceive a reader: invisible ones, those that turn the direction of a line, and words whose letters are of
 * several scripts. Empty for nearly every text.
 */
export function oddRuns(text: string): readonly OddRun[] {
  if (!SUSPECT.test(text)) return [];
  const found: OddRun[] = [];
  for (const pattern of [CONTROLS, JOINERS])
    for (const { 0: character, index } of text.matchAll(pattern))
      found.push({
        start: index,
        end: index + character.length,
        kind: "control",
        says: codePoint(character),
      });
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const scripts = SCRIPTS.filter(([, pattern]) => pattern.test(word)).map(([name]) => name);
    if (scripts.length > 1)
      found.push({ start: index, end: index + word.length, kind: "mixed", says: scripts.sort().join(", ") });
  }
  return found.sort((a, b) => a.start - b.start);
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
