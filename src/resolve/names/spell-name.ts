import { readSigns } from "./east-asian.ts";
import { remember } from "./remember.ts";
import { evenSlavicEnding, romanise } from "./romanise.ts";
import type { NameFamily } from "./schema.ts";

/** A word in Latin letters. */
export interface Spelled {
  readonly text: string;
  readonly abjad: boolean;
  readonly signs?: string;
}

/** Words in Latin letters, with Arabic joints made one. */
export function spell(raw: readonly string[], family: NameFamily): Spelled[] {
  const spelled: Spelled[] = [];
  for (const run of raw) {
    const signs = readSigns(run, family);
    if (signs) {
      for (const { text, signs: written } of signs)
        if (text !== "") spelled.push({ text, abjad: false, signs: written });
      continue;
    }
    const { text, abjad } = romanise(run);
    if (text === "" || text === "'") continue;
    if (abjad) spelled.push(...arabicWords(text, run));
    else spelled.push({ text: family === "person" ? lettersForDigits(text) : text, abjad });
  }
  return join(spelled);
}

/** The article, and names that are written together, parted: "عبدالرحمن" is "abd" and "rhmn". */
function arabicWords(text: string, run: string): Spelled[] {
  if (!/\p{Script=Arabic}/u.test(run)) return [{ text, abjad: true }];
  const glued = /^(..+?)(allh)$/.exec(text) ?? /^('bd)al(..+)$/.exec(text) ?? /^(..+?)al(dyn)$/.exec(text);
  const words = glued ? [glued[1]!, glued[2]!] : [text];
  return words.map((word) => ({
    text: /^al..+/.test(word) && word !== "allh" && !/^al(?:y|yas|as)$/.test(word) ? word.slice(2) : word,
    abjad: true,
  }));
}

/** "Ig0r Sech1n": figures among letters stand for the letters they look like. */
function lettersForDigits(text: string): string {
  if (!/\d/.test(text) || !/[a-z]/.test(text)) return text;
  return text.replace(/\d/g, (digit) => "oizeasgtbg"[Number(digit)]!);
}

const ARTICLE = /^(?:al|el|ul|ud|ur|us|un|as|ash|an|ar|at|az|ad|il)$/;

/** "Abd al-Rahman" and "Abdulrahman", "Siraj ud-Din" and "Sirajuddin", "Haibat Allah" and "Haibatullah" become one word each. */
function join(words: readonly Spelled[]): Spelled[] {
  const joined: Spelled[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const last = joined.at(-1);
    const next = words[i + 1];
    if (
      last &&
      next &&
      ARTICLE.test(word.text) &&
      (/^'?abd(?:u|[aeou]l)?$|^'bd$/.test(last.text) || /^(?:[dz][aei]+e?ne?|dyn|allah)$/.test(next.text))
    )
      continue;
    if (last && /^(?:allah|ullah|ollah|allh)$/.test(word.text))
      replace(joined, `${last.text}ullah`, last.abjad);
    else if (
      last &&
      joined.length > 0 &&
      /^(?:(?:[aeu][ld]-?)?d[aei]+e?ne?|dyn)$/.test(word.text) &&
      !/^(?:bin|ben|ibn)$/.test(last.text)
    )
      replace(joined, `${last.text.replace(/(?<=..)(?:ud|al|ad|ed|u)$/, "")}din`, last.abjad);
    else if (
      last &&
      /^'?abd(?:u|[aeou][lr])?$|^'bd$/.test(last.text) &&
      word.text.length > (word.abjad ? 1 : 2)
    )
      replace(joined, `${last.abjad ? "'bd" : "abd"}${word.text}`, last.abjad || word.abjad);
    else if (last && /^(?:zad(?:a|ah|eh|e)|zadh)$/.test(word.text))
      replace(joined, `${last.text}${word.text}`, last.abjad);
    else joined.push(word);
  }
  return joined.map((word) => (word.abjad ? word : { ...word, text: evenEnding(word.text) }));
}

function replace(joined: Spelled[], text: string, abjad: boolean): void {
  joined[joined.length - 1] = { text, abjad };
}

const evenEnding = remember(evenedEnding);

function evenedEnding(word: string): string {
  if (word.length < 6) return word;
  return evenSlavicEnding(word)
    .replace(/(?<=...)[aeu]?d?-?d[ie]+ne?$/, (end) => (/d/.test(end) && /dd|[aeu]d/.test(end) ? "din" : end))
    .replace(/^bin-?al(?=....)/, "")
    .replace(/^abd(?:[aeou]l(?!l?ah?$)(?=l?[a-z]{3})|[aeiou]r(?=r)|[aeou]s(?=s)|e(?=rr|ss)|i(?=r))/, "abd")
    .replace(/(?<=...)(?:ollah|allah|ulla|olla)$/, "ullah");
}
