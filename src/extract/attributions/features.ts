/**
 * A reused list of hashed features. `indices` point into a weight table of 2^`bits` entries; only the first `count` hold.
 */
export interface Features {
  readonly bits: number;
  readonly indices: Int32Array;
  count: number;
}

/** An empty list with room for more features than any template set adds. */
export function featureList(bits: number): Features {
  return { bits, indices: new Int32Array(256), count: 0 };
}

/** Adds the conjunction of up to three values under a template's number. */
export function add(features: Features, template: number, a: number, b = 0, c = 0): void {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ c, 0x27d4eb2f);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x165667b1);
  features.indices[features.count++] = hash >>> (32 - features.bits);
}

/** FNV-1a over UTF-16 code units: the same number for the same word on every machine. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** A distance in coarse steps, the sign kept: 0 1 2 3 4 then 5-6, 7-9, 10-15, 16-30, more. */
export function step(distance: number): number {
  const size = Math.abs(distance);
  const coarse = size <= 4 ? size : size <= 6 ? 5 : size <= 9 ? 6 : size <= 15 ? 7 : size <= 30 ? 8 : 9;
  return distance < 0 ? -coarse : coarse;
}
