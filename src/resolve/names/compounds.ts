import { soundsOf } from "./sounds.ts";

/** The first part of a compound, and how it sounds. */
export interface CompoundStart {
  readonly text: string;
  readonly sounds: string;
}

/** Second parts of Arabic compounds, as they are folded, after three letters: Siraj-uddin, Habib-ullah, Saif-ur-Rahman. */
const SECOND_PART = /(?<=...)(?:din|ullah|(?:[aeou]r)?r[ae]hm[ae]n)$/;

/** The first part of a word that is such a compound; null for another. */
export function compoundOf(word: string): CompoundStart | null {
  const second = SECOND_PART.exec(word);
  if (second === null) return null;
  const text = word.slice(0, second.index);
  return { text, sounds: soundsOf(text) };
}
