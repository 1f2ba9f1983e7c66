import type { NameFamily } from "./schema.ts";

/** Characters of a name that are read; what is beyond is not compared. The longest entry of the UN and US lists has about 200. */
const NAME_MAX = 400;

/** The words of a name as written, in the order in which they are spoken ("Frost, William" is William Frost). */
export function splitWords(name: string, family: NameFamily): string[] {
  const cut = name.slice(0, NAME_MAX);
  const isPlain = PLAIN.test(cut);
  const text = isPlain ? cut : evened(cut);
  const spoken = family === "person" ? inSpokenOrder(text) : text;
  const dotted =
    family === "person" || !spoken.includes(".")
      ? spoken
      : spoken.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, joinLetters);
  return dotted.match(isPlain ? /[A-Za-z0-9]+/g : /[\p{L}\p{M}\p{N}]+/gu)?.slice(0, WORDS_MAX) ?? [];
}

/** Most names: what is done with the rest of letters and marks changes nothing in them. */
const PLAIN = /^(?!.*[a-z][A-Z]{2,}$)[A-Za-z0-9 ,.()"/;:-]*$/;

/** Apostrophes within and after words go, "&" is a word, and capitals after a small letter begin another ("Kesh GROUP"). */
function evened(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/['’‘`´ʻʼʿʾ′]+(?=[\p{L}\p{M}]|\s|$|-)/gu, "")
    .replace(/&/g, " and ")
    .replace(/(?<=\p{Ll})(?=\p{Lu}{2,}$)/gu, " ");
}

/** Words of a name that are read. */
const WORDS_MAX = 28;

/** "A.B.C. Company" has one word of three letters before "Company". */
function joinLetters(letters: string): string {
  return `${letters.replace(/[.\s]/g, "")} `;
}

/** "FROST, William" as "William FROST", where one comma parts two runs of letters. */
function inSpokenOrder(text: string): string {
  if (!/[,،]/.test(text)) return text;
  const parts = text.split(/[,،]/);
  if (parts.length !== 2) return text;
  const [last = "", first = ""] = parts;
  return /\p{L}/u.test(last) && /\p{L}/u.test(first) ? `${first} ${last}` : text;
}
