import type { Range } from "../../model/index.ts";
import { hash53 } from "../hash.ts";
import { wordForm } from "./word-form.ts";

/**
 * What is kept of a document to compare it with others without reading it again: its sentences as numbers, one a word. A number
 * holds a 29-bit hash of the word's stem and three marks, {@link CONTENT}, {@link ANCHOR}, {@link QUOTED}. The words cannot be
 * read back.
 */
export interface Sketch {
  readonly sentences: readonly SketchSentence[];
}

/** `start` and `end`: half-open, UTF-16 code units into the text. */
export interface SketchSentence {
  readonly start: number;
  readonly end: number;
  readonly words: Uint32Array;
}

/** Neither a function word nor a number: reports that are written to a pattern differ by their numbers. */
export const CONTENT = 1;
/** A name or a number: nobody can put a synonym in its place. */
export const ANCHOR = 2;
/** Inside quotation marks. */
export const QUOTED = 4;
/** The word without its marks. */
export const stemOf = (word: number): number => word >>> 3;

const TOKEN = /[\p{L}\p{M}]+(?:['’]\p{L}+)?|\p{N}+(?:[.,]\p{N}+)*|["“”„«»]|''|``/gu;
const OPENING = /^[“„«]|^``/u;
const CLOSING = /^[”»]|^''/u;
/** Where more of the words begin with a capital, capitals say nothing: a headline. */
const TITLE_SHARE = 0.6;

/**
 * @param sentences ranges in the text, in text order: those in which the document itself speaks, quotations included
 */
export function sketchOf(text: string, sentences: Iterable<Range>): Sketch {
  const kept: SketchSentence[] = [];
  let quoted = false;
  let before = 0;
  for (const [start, end] of sentences) {
    // A quotation that goes on in the next paragraph opens anew there.
    if (/\n/u.test(text.slice(before, start))) quoted = false;
    before = end;
    const tokens = text.slice(start, end).match(TOKEN) ?? [];
    const spelt = tokens.filter((token) => /^[\p{L}\p{N}]/u.test(token));
    const titled = spelt.filter((token) => /^\p{Lu}/u.test(token)).length > TITLE_SHARE * spelt.length;
    const words: number[] = [];
    for (const token of tokens) {
      if (OPENING.test(token)) quoted = true;
      else if (CLOSING.test(token)) quoted = false;
      else if (token === '"') quoted = !quoted;
      else {
        const { stem, isContent, isNumber } = wordForm(token);
        const isName = isContent && !titled && words.length > 0 && /^\p{Lu}/u.test(token);
        const marks =
          (isContent && !isNumber ? CONTENT : 0) | (isNumber || isName ? ANCHOR : 0) | (quoted ? QUOTED : 0);
        words.push(((stemHash(stem) << 3) | marks) >>> 0);
      }
    }
    if (words.length > 0) kept.push({ start, end, words: Uint32Array.from(words) });
  }
  return { sentences: kept };
}

/** A sketch as bytes: 32-bit little-endian numbers; for each sentence its start, its end, its number of words, the words. */
export function packSketch({ sentences }: Sketch): Uint8Array {
  const numbers = new Uint32Array(sentences.reduce((sum, { words }) => sum + 3 + words.length, 0));
  let at = 0;
  for (const { start, end, words } of sentences) {
    numbers.set([start, end, words.length], at);
    numbers.set(words, at + 3);
    at += 3 + words.length;
  }
  const bytes = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [i, number] of numbers.entries()) bytes.setUint32(i * 4, number, true);
  return new Uint8Array(bytes.buffer);
}

/** @throws RangeError when the bytes are no sketch */
export function unpackSketch(packed: Uint8Array): Sketch {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const length = packed.byteLength / 4;
  const sentences: SketchSentence[] = [];
  for (let at = 0; at < length; ) {
    const [start, end, count] = [0, 4, 8].map((over) => view.getUint32(at * 4 + over, true)) as [
      number,
      number,
      number,
    ];
    if (at + 3 + count > length) throw new RangeError("these bytes are no sketch of a document");
    const words = new Uint32Array(count);
    for (let i = 0; i < count; i++) words[i] = view.getUint32((at + 3 + i) * 4, true);
    sentences.push({ start, end, words });
    at += 3 + count;
  }
  return { sentences };
}

function stemHash(stem: string): number {
  return hash53(stem) & 0x1fffffff;
}
