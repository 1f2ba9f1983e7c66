/** 2 to the 32nd over the golden ratio, made odd: multiplied by it, neighbouring numbers lie far apart. */
export const MULTIPLIER = 0x9e3779b1;

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3); the same on every machine. */
export function spread(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The number that {@link spread} made this one of. */
export function gather(spreadOut: number): number {
  let h = spreadOut ^ (spreadOut >>> 16);
  h = Math.imul(h, 0x7ed1b41d);
  h ^= (h >>> 13) ^ (h >>> 26);
  h = Math.imul(h, 0xa5cb9243);
  return h ^ (h >>> 16);
}

/** One 32-bit number of two, in order. */
export function pair(a: number, b: number): number {
  return Math.imul(a ^ (b + MULTIPLIER + (a << 6) + (a >>> 2)), MULTIPLIER) ^ (b >>> 3);
}

/**
 * Hash of a stretch of text without regard to case, its apostrophes and quotes straightened and its digits made 0, so that
 * "Don’t" is "don't" and "1,200" is "0,000". FNV-1a over UTF-16 code units.
 */
export function hashWord(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let at = start; at < end; at++) h = Math.imul(h ^ foldUnit(text.charCodeAt(at)), 0x01000193);
  return spread(h) || 1;
}

/** The code unit that stands for this one in hashes: lower case, straight quotes, 0 for every digit. */
export function foldUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 65 && unit <= 90) return unit | 32;
    return unit >= 48 && unit <= 57 ? 48 : unit;
  }
  if (unit >= 0x2018 && unit <= 0x201b) return 39;
  if (unit === 0x60 || unit === 0xb4 || unit === 0x2bc) return 39;
  if ((unit >= 0x201c && unit <= 0x201f) || unit === 0xab || unit === 0xbb) return 34;
  if (unit === 0x2010 || unit === 0x2011) return 45;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
