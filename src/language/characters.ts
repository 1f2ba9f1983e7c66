/** What a UTF-16 code unit is, for the tokeniser. A surrogate that stands alone is a `SYMBOL`. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const HYPHEN = 4;
export const DASH = 5;
export const STOP = 6;
const OPEN = 7;
export const CLOSE = 8;
const MARK = 9;
export const SYMBOL = 10;

/** Zero-width characters that join or steer their neighbours; they are part of the word they stand in. */
const JOINER = /\u200c|\u200d|\u2060|\ufeff|\ufe0e|\ufe0f|\u00ad/u;
const CLASSES = new Uint8Array(0x10000).fill(255);

/** The class of the code unit at an index of a text; letters beyond the Basic Multilingual Plane are `LETTER`s by their pair. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = CLASSES[unit]!;
  if (known !== 255) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) return astralClass(text, at, unit);
  const found = classify(String.fromCharCode(unit));
  CLASSES[unit] = found;
  return found;
}

/** Whether the letter at an index is upper case (title case included). */
export function isUpperAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  return /\p{Lu}|\p{Lt}/u.test(text.charAt(at));
}

/** Whether the letter at an index is lower case. */
export function isLowerAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 97 && unit <= 122;
  return /\p{Ll}/u.test(text.charAt(at));
}

function astralClass(text: string, at: number, unit: number): number {
  const start = unit >= 0xdc00 ? at - 1 : at;
  const point = start < 0 ? 0 : (text.codePointAt(start) ?? 0);
  return point > 0xffff && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point)) ? LETTER : SYMBOL;
}

function classify(character: string): number {
  if (/[\s\u0085\u200b\u2028\u2029]/u.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{L}\p{M}\p{N}_]/u.test(character) || JOINER.test(character)) return LETTER;
  if (/['’‘`´ʼ]/u.test(character)) return APOSTROPHE;
  if (/[-‐‑]/u.test(character)) return HYPHEN;
  if (/[–—―‒−]/u.test(character)) return DASH;
  if (/[.!?…。؟]/u.test(character)) return STOP;
  if (/[\p{Ps}\p{Pi}"„]/u.test(character)) return OPEN;
  if (/[\p{Pe}\p{Pf}]/u.test(character)) return CLOSE;
  if (/[,;:،]/u.test(character)) return MARK;
  return SYMBOL;
}
