import { LETTERS_MAX } from "./edit-distance.ts";

/**
 * Words as sounds, one letter each, so that schools of transliteration can be compared: kh is x, gh is G, sh is S, ch is C, zh is
 * Z, th is T, dh is D, ts is c; ou and oo are u. Doubled letters are one, a final h after a vowel goes.
 */
export function soundsOf(word: string): string {
  let sounds = "";
  for (let at = 0; at < word.length && sounds.length < LETTERS_MAX; ) {
    const three = DIGRAPHS.get(word.slice(at, at + 3));
    const two = three === undefined ? DIGRAPHS.get(word.slice(at, at + 2)) : undefined;
    const letter = three ?? two ?? single(word, at);
    at += three !== undefined ? 3 : two !== undefined ? 2 : 1;
    if (letter !== "" && !(sounds.endsWith(letter) && letter.length === 1)) sounds += letter;
  }
  return sounds.length > 2 ? sounds.replace(/(?<=[aeiou])h$/, "") : sounds;
}

const DIGRAPHS: ReadonlyMap<string, string> = new Map(
  "tch C sch S shc S dzh j sh S ch C kh x gh G zh Z th T dh D ph f ck k cz C ts c tz c dj j ou u oo u ee i iy i yy i ij i ii i yi i ei e ey e"
    .split(" ")
    .flatMap((cell, i, cells) => (i % 2 === 0 ? [[cell, cells[i + 1]!] as const] : [])),
);

function single(word: string, at: number): string {
  const letter = word[at]!;
  const next = word[at + 1] ?? "";
  switch (letter) {
    case "c":
      return /[eiy]/.test(next) ? "s" : "k";
    case "x":
      return at === 0 && /[iu]/.test(next) ? "S" : at === 0 ? "x" : "ks";
    case "q":
      return at === 0 && next === "i" && /^qi(?:n|a|u|$)/.test(word) ? "C" : "q";
    case "h":
      return word.startsWith("hsi") && at === 0 ? "" : letter;
    case "y":
      return /[aeou]/.test(next) ? "y" : "i";
    case "'":
      return "'";
    default:
      return letter;
  }
}

const SIZE = 128;
const swap = new Float32Array(SIZE * SIZE).fill(1);
const drop = new Float32Array(SIZE).fill(1);
const swapAbjad = new Float32Array(SIZE * SIZE).fill(1);
const dropWritten = new Float32Array(SIZE).fill(1);
const dropSpoken = new Float32Array(SIZE).fill(1);

/** Pairs of sounds that schools of transliteration exchange, with what the exchange costs (a change of letters costs 1). */
const CLOSE =
  "qk10 qg20 kg40 gG10 qG20 kG40 xh15 xk20 xG30 gh30 Gx30 jZ20 jg30 jy40 jx30 CS20 Ck50 Cj25 Ss40 Cs50 Cc30 Zz30 Zj20 sz30 Tt20 Ts25 Td40 Dd15 Dz20 DT30 Dt40 " +
  "dt40 zj50 fv40 vw10 bv40 bp50 fp40 cs30 cz30 ct50 mn60 yi05 wu10 wo20 ae20 ai40 ao30 au40 ei15 eo40 eu50 io50 iu50 ou15 ye20 Sx50 vu40 sS40 Gr60 lr70";

fill();

function fill(): void {
  for (const letter of "aeiouAy'") drop[letter.charCodeAt(0)] = 0.5;
  drop["h".charCodeAt(0)] = 0.4;
  drop["'".charCodeAt(0)] = 0.05;
  for (let i = 0; i < SIZE; i++) swap[i * SIZE + i] = swapAbjad[i * SIZE + i] = 0;
  for (const cell of CLOSE.split(" ")) {
    const [a, b] = [cell.charCodeAt(0), cell.charCodeAt(1)];
    const cost = Number(cell.slice(2)) / 100;
    for (const table of [swap, swapAbjad]) table[a * SIZE + b] = table[b * SIZE + a] = cost;
  }
  for (const letter of "aeiou") dropSpoken[letter.charCodeAt(0)] = 0.04;
  dropSpoken["y".charCodeAt(0)] = 0.4;
  dropSpoken["w".charCodeAt(0)] = 0.5;
  dropSpoken["h".charCodeAt(0)] = 0.4;
  dropSpoken["'".charCodeAt(0)] = 0;
  for (const [letter, cost] of [
    ["a", 0.3],
    ["'", 0.05],
    ["i", 0.35],
    ["y", 0.35],
    ["w", 0.5],
    ["h", 0.3],
    ["e", 0.2],
  ] as const)
    dropWritten[letter.charCodeAt(0)] = cost;
  // Written letter first: alif, ayn, waw and ya stand for several vowels.
  for (const cell of "aa00 ae05 ai25 ao20 au25 'a00 'e05 'i05 'o05 'u05 wu00 wo00 ww00 wv10 yi00 yy00 ye05 ya20 ii00 ie05 iy00 ia30 ha15 ha05 he10 ea10 ei05 bb00 bv10 pf10".split(
    " ",
  ))
    swapAbjad[cell.charCodeAt(0) * SIZE + cell.charCodeAt(1)] = Number(cell.slice(2)) / 100;
}

const WIDTH = LETTERS_MAX + 2;
const costs = new Float64Array(WIDTH * WIDTH);

/** Cost of making one word of sounds the other, both with their vowels; 0 for words that only schools of writing part. */
export function soundDistance(left: string, right: string): number {
  return align(left, right, swap, drop, drop);
}

/** Cost of reading an unvocalised word (Arabic, Hebrew) as a word with vowels: vowels that are not written cost next to nothing. */
export function abjadDistance(written: string, spoken: string): number {
  return align(written, spoken, swapAbjad, dropWritten, dropSpoken);
}

function align(
  left: string,
  right: string,
  swaps: Float32Array,
  dropLeft: Float32Array,
  dropRight: Float32Array,
): number {
  const n = Math.min(left.length, LETTERS_MAX);
  const m = Math.min(right.length, LETTERS_MAX);
  costs[0] = 0;
  for (let j = 1; j <= m; j++) costs[j] = costs[j - 1]! + dropRight[right.charCodeAt(j - 1) & 127]!;
  for (let i = 1; i <= n; i++) {
    const a = left.charCodeAt(i - 1) & 127;
    const row = i * WIDTH;
    const out = dropLeft[a]!;
    costs[row] = costs[row - WIDTH]! + out;
    for (let j = 1; j <= m; j++) {
      const b = right.charCodeAt(j - 1) & 127;
      const at = row + j;
      let best = costs[at - WIDTH - 1]! + swaps[a * SIZE + b]!;
      const dropped = costs[at - WIDTH]! + out;
      if (dropped < best) best = dropped;
      const added = costs[at - 1]! + dropRight[b]!;
      if (added < best) best = added;
      costs[at] = best;
    }
  }
  return costs[n * WIDTH + m]!;
}
