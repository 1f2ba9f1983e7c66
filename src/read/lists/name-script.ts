/** Scripts that lists use, by ISO 15924 code and Unicode property; the letters of a name decide. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = (
  [
    ["Latn", "Latin"],
    ["Arab", "Arabic"],
    ["Cyrl", "Cyrillic"],
    ["Hang", "Hangul"],
    ["Kana", "Katakana"],
    ["Hira", "Hiragana"],
    ["Hani", "Han"],
    ["Hebr", "Hebrew"],
    ["Grek", "Greek"],
    ["Deva", "Devanagari"],
    ["Beng", "Bengali"],
    ["Taml", "Tamil"],
    ["Sinh", "Sinhala"],
    ["Thai", "Thai"],
    ["Mymr", "Myanmar"],
    ["Khmr", "Khmer"],
    ["Laoo", "Lao"],
    ["Ethi", "Ethiopic"],
    ["Geor", "Georgian"],
    ["Armn", "Armenian"],
  ] as const
).map(([code, property]) => [code, new RegExp(`\\p{Script=${property}}`, "gu")]);

/** Most names of most lists: there is nothing to count. */
const ASCII = /^[ -~]*$/;

/** The ISO 15924 code of the writing that most letters of a name are of; null where it has none of a known one. */
export function scriptOf(name: string): string | null {
  if (ASCII.test(name)) return /[A-Za-z]/.test(name) ? "Latn" : null;
  let best: string | null = null;
  let most = 0;
  for (const [code, letters] of SCRIPTS) {
    const count = name.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}
