import type { Range } from "../model/index.ts";

/** Words written together that are two, and where they part. Negations without their apostrophe are common in comments. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["arent", 3],
  ["havent", 4],
  ["hasnt", 3],
  ["couldnt", 5],
  ["wouldnt", 5],
]);

const LONGEST_FUSED = 8;
/** Words that keep an apostrophe and a clitic's letters do not match: "o'clock"; "ma'am" and "Qur'an" do not end so. */
const NEGATION = /n['’`´ʼ]t$/iu;
const CLITIC = /['’`´ʼ](?:s|ll|re|ve|m|d)$/iu;

/** The code units of those marks: U+02BC is a letter to Unicode, and stands for an apostrophe here. */
const APOSTROPHES: readonly number[] = Array.from("'’`´ʼ", (mark) => mark.charCodeAt(0));

/**
 * Adds a word to the tokens, its clitics apart: "don’t" as "do" and "n’t", "they've" as "they" and "'ve", "Keshani's" as
 * "Keshani" and "'s". A word without clitics is added whole; an empty one not at all.
 */
export function splitClitics(text: string, start: number, end: number, tokens: Range[]): void {
  if (start >= end) return;
  const at = end - start > 64 ? end : cliticStart(text, start, end);
  if (at > start && at < end) {
    if (hasApostrophe(text, start, at)) splitClitics(text, start, at, tokens);
    else tokens.push([start, at]);
    tokens.push([at, end]);
  } else tokens.push([start, end]);
}

function cliticStart(text: string, start: number, end: number): number {
  if (hasApostrophe(text, start, end)) {
    const word = text.slice(start, end);
    const found = NEGATION.exec(word) ?? CLITIC.exec(word);
    return found ? start + found.index : end;
  }
  if (end - start > LONGEST_FUSED || !endsFused(text.charCodeAt(end - 1))) return end;
  const parts = FUSED.get(text.slice(start, end).toLowerCase());
  return parts === undefined ? end : start + parts;
}

function hasApostrophe(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (APOSTROPHES.includes(text.charCodeAt(at))) return true;
  return false;
}

/** Whether a word that ends with this code unit may be a fused one: all end in t or a. */
function endsFused(unit: number): boolean {
  const small = unit | 32;
  return small === 97 || small === 116;
}
