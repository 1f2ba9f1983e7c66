import type { ReadName } from "./read-name.ts";

/** One name is the first letters of the other's words: PLA, People's Liberation Army. */
export function isAcronym(short: ReadName, long: ReadName): boolean {
  if (short.family === "person" || long.words.length < 3) return false;
  return short.words.some(
    ({ text, kind }, i) =>
      (i === 0 || kind === "name") &&
      text.length >= 3 &&
      text.length <= 8 &&
      long.initials.includes(text) &&
      short.words.length <= 2,
  );
}
