import { renamed, shortened } from "./short-sentences.ts";
import { randomFrom } from "./shuffle.ts";
import type { GoldSentence, GoldToken } from "./treebank.ts";

/** Share of the sentences that are learnt from a second time, their letters' case as headlines and comments have it. */
const SHARE = 0.15;

/** Share of the sentences that are learnt from once more cut to their main clause, and with other names. */
const SHORT_SHARE = 0.5;
const RENAMED_SHARE = 0.15;

/**
 * The sentences, some followed by a copy cut short, by one with other names, and by one as it would be printed in a headline: every word with a capital, all capitals, or none. A
 * treebank of letters and web logs has few, and a tagger that never saw one calls every word of them a name.
 */
export function withVariants(sentences: readonly GoldSentence[]): GoldSentence[] {
  const random = randomFrom(7);
  const found: GoldSentence[] = [];
  for (const sentence of sentences) {
    found.push(sentence);
    const short = shortened(sentence);
    if (short !== null && random() < SHORT_SHARE) found.push(renamed(short, random) ?? short);
    const other = random() < RENAMED_SHARE ? renamed(sentence, random) : null;
    if (other !== null) found.push(other);
    if (sentence.tokens.length < 4 || random() >= SHARE) continue;
    const kind = random();
    const text = kind < 0.5 ? titled(sentence) : kind < 0.75 ? upper(sentence.text) : lower(sentence.text);
    if (text.length === sentence.text.length && text !== sentence.text) found.push({ ...sentence, text });
  }
  return found;
}

/** Capitals as in "Ministry Denies Talks With the Front": short words of grammar stay small. */
function titled({ text, tokens }: GoldSentence): string {
  const units = [...text.split("")];
  for (const token of tokens) if (takesCapital(token)) units[token.start] = upper(units[token.start]!);
  return units.join("");
}

function takesCapital({ start, end, tag }: GoldToken): boolean {
  return end - start > 3 || !["ADP", "CCONJ", "DET", "PART", "SCONJ"].includes(tag);
}

/** Upper case that keeps the length; a letter whose capital is two letters stays small. */
function upper(text: string): string {
  return text.replace(/\p{Ll}/gu, (letter) =>
    letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter,
  );
}

function lower(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter,
  );
}
