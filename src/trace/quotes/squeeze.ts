/** A text with nothing left but letters and digits in lower case, and where each stood. */
export interface Squeezed {
  readonly text: string;
  /** For each character of `text` its place in the original; one more for the end. UTF-16 code units. */
  readonly places: Int32Array;
}

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;

/**
 * Takes out everything that is no difference between a quotation and its source: case, white space, quotation marks, dashes,
 * hyphens over line ends, ligatures, accents. What is left is compared letter by letter.
 */
export function squeeze(text: string): Squeezed {
  const kept: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const lower = code >= 65 && code <= 90 ? code + 32 : code;
      if ((lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)) {
        kept.push(String.fromCharCode(lower));
        places.push(at);
      }
      at++;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at)!);
    for (const plain of character.normalize("NFKD").toLowerCase())
      if (LETTER.test(plain) && !MARK.test(plain))
        for (let unit = 0; unit < plain.length; unit++) {
          kept.push(plain[unit]!);
          places.push(at);
        }
    at += character.length;
  }
  places.push(text.length);
  return { text: kept.join(""), places: Int32Array.from(places) };
}

/**
 * The same with letters that scanners take for one another made alike: `rn` and `m`, `vv` and `w`, and, beside letters, `0` and
 * `o`, `1` and `l`. Numbers stay: "5,000" and "8,000" are never a slip.
 */
export function despeckle({ text, places }: Squeezed): Squeezed {
  const kept: string[] = [];
  const where: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const two = text.slice(at, at + 2);
    const one = text[at]!;
    const pair = two === "rn" ? "m" : two === "vv" ? "w" : null;
    kept.push(pair ?? likeLetter(text, at) ?? one);
    where.push(places[at]!);
    if (pair !== null) at++;
  }
  where.push(places[text.length]!);
  return { text: kept.join(""), places: Int32Array.from(where) };
}

/** The letter that a digit is mistaken for, where it stands between letters; `l` and `i` are one letter here. */
function likeLetter(text: string, at: number): string | null {
  const one = text[at]!;
  if (one === "i") return "l";
  if (one !== "0" && one !== "1") return null;
  const letter = (c: string | undefined) => c !== undefined && /[a-z]/.test(c);
  if (!letter(text[at - 1]) || !letter(text[at + 1])) return null;
  return one === "0" ? "o" : "l";
}
