/**
 * The commonest words of English that no other language written in Latin letters has as a word of its own: "in", "is", "was", "by",
 * "have", "are" and "of" are left out, since German, Danish, Romanian or Dutch texts are full of them.
 */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  "the and that with from which who this they their there were been its but would could said after about when what into than other".split(
    " ",
  ),
);

/** Running English has about 0.14 of these words; half of that leaves room for names, numbers and quotations. */
const ENGLISH_SHARE = 0.08;

/** Fewer words, or fewer different ones of the list, may be a title or a loan. */
const LEAST_WORDS = 20;
const LEAST_DIFFERENT = 3;

/**
 * Whether a text is English beyond doubt, by its commonest words alone. False says nothing: a short text, a list of names or
 * another language; statistics over letters must then decide.
 */
export function isPlainlyEnglish(text: string): boolean {
  let words = 0;
  let common = 0;
  const different = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++;
    if (!ENGLISH_WORDS.has(word)) continue;
    common++;
    different.add(word);
  }
  return words >= LEAST_WORDS && common >= ENGLISH_SHARE * words && different.size >= LEAST_DIFFERENT;
}
