import { joinedWords, nameWords } from "../fold-name.ts";
import { readName } from "../names/index.ts";

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Characters of a name that are looked at; no list has a longer one. */
const NAME_UNITS = 1000;

/**
 * The words by which a name is indexed and looked up: folded, in Latin letters, none left out. Latin names take the short way,
 * which is several times faster than taking a name apart and enough to find candidates.
 *
 * @returns none for a name without letters or digits
 */
export function indexWords(name: string): readonly string[] {
  const cut = name.slice(0, NAME_UNITS);
  if (OTHER_SCRIPT.test(cut)) return readName(cut, "Person").words.map(({ text }) => withoutAyn(text));
  return joinedWords(nameWords(cut));
}

/** A first ayn or alef is the vowel that Latin letters begin with: "عمر" is "'mr" and Omar. Elsewhere they are left out. */
function withoutAyn(word: string): string {
  return word.replace(/^'(?=[^aeiou'])/, "a").replaceAll("'", "");
}
