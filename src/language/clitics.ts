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
const NEGATION = /n['’`´ʼ]t$/iu;
const CLITIC = /['’`´ʼ](?:s|ll|re|ve|m|d)$/iu;

/** Words that keep an apostrophe and a clitic's letters: "o'clock" does not match, "ma'am" and "Qur'an" do not end so. */
const APOSTROPHE = /['’`´ʼ]/u;

/**
 * Adds a word to the tokens, its clitics apart: "don’t" as "do" and "n’t", "they've" as "they" and "'ve", "Keshani's" as
 * "Keshani" and "'s". A word without clitics is added whole; an empty one not at all.
 */
export function splitClitics(text: string, start: number, end: number, tokens: Range[]): void {
  if (start >= end) return;
  const at = end - start > 64 ? end : cliticStart(text.slice(start, end), start);
  if (at > start && at < end) {
    if (APOSTROPHE.test(text.slice(start, at))) splitClitics(text, start, at, tokens);
    else tokens.push([start, at]);
    tokens.push([at, end]);
  } else tokens.push([start, end]);
}

function cliticStart(word: string, start: number): number {
  const end = start + word.length;
  if (!APOSTROPHE.test(word)) {
    const parts = word.length <= LONGEST_FUSED ? FUSED.get(word.toLowerCase()) : undefined;
    return parts === undefined ? end : start + parts;
  }
  const found = NEGATION.exec(word) ?? CLITIC.exec(word);
  return found ? start + found.index : end;
}
