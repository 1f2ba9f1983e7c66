import anyAscii from "any-ascii";

/**
 * Latin letters for a name in any script. Arabic, Hebrew, Cyrillic and Greek go by our own tables, made for names as passports
 * and news agencies romanise them; the rest goes by any-ascii. Arabic and Hebrew leave short vowels out, and so does what comes
 * of them: such words are compared by their consonants (`sounds.ts`).
 */
export interface Romanised {
  readonly text: string;
  /** The script writes consonants and long vowels only. */
  readonly abjad: boolean;
}

const ARABIC = pairs(
  "ا a آ a أ a إ i ٱ a ء ' ئ y ؤ w ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع ' غ gh " +
    "ف f ق q ک k ك k گ g ل l م m ن n ه h ة h ۀ h ۃ h ہ h ۂ h و w ی y ي y ى y ې e ۍ y ے e ۓ e ټ t ٹ t ډ d ڈ d ړ r ڑ r ښ sh ږ zh څ ts ځ z ڼ n ں n ھ h ګ g ڤ v ڭ ng ۇ u ۆ o ۈ u ۋ v ە e ێ e ۆ o ڕ r ڵ l ",
);
const HEBREW = pairs(
  "א ' ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע ' פ p ף f צ ts ץ ts ק k ר r ש sh ת t",
);
const CYRILLIC = pairs(
  "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya " +
    "і i ї yi є ye ґ g ў w ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz қ k ғ g ұ u ү u ә a ө o һ h ң n ҷ j ҳ h ӣ i ӯ u ҡ k ҙ z ҫ s җ j ӏ _ ӷ g ӑ a ӗ e",
);
const GREEK = pairs(
  "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o",
);

/** Romanises one word, in lower case, marks left out. A word of marks alone becomes empty. */
export function romanise(word: string): Romanised {
  if (/^[A-Za-z0-9]+$/.test(word)) return { text: word.toLowerCase(), abjad: false };
  // й is a letter of its own: its mark stays.
  const plain = word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^й]+/g, (part) => part.normalize("NFKD").replace(/\p{M}|ـ/gu, ""));
  if (/\p{Script=Arabic}/u.test(plain)) return { text: map(plain, ARABIC), abjad: true };
  if (/\p{Script=Hebrew}/u.test(plain)) return { text: map(plain, HEBREW), abjad: true };
  if (/\p{Script=Cyrillic}/u.test(plain)) return { text: cyrillic(plain), abjad: false };
  if (/\p{Script=Greek}/u.test(plain)) return { text: greek(plain), abjad: false };
  return { text: ascii(plain), abjad: false };
}

/** Endings of Slavic adjectives as the schools of transliteration write them: Zelenskyy, Zelenskyi and Zelenskij are Zelensky. */
export function evenSlavicEnding(word: string): string {
  return word.length < 6
    ? word
    : word.replace(/(?:yy|yi|iy|ii|ij|yj|yj)$/, "y").replace(/(?<=[nkgv])(?:aia|aja)$/, "aya");
}

/** Ukrainian and Belarusian show themselves by letters of their own; there г is h, and Ukrainian и is y. */
function cyrillic(word: string): string {
  const ukrainian = /[іїєґ]/.test(word);
  const belarusian = /[ў]/.test(word) || (ukrainian && /[ыэ]/.test(word));
  const own = ukrainian || belarusian ? word.replaceAll("г", "h") : word;
  return map(ukrainian && !belarusian ? own.replaceAll("и", "y") : own, CYRILLIC);
}

function greek(word: string): string {
  const joined = word
    .replaceAll("ου", "u")
    .replace(/^μπ/, "b")
    .replaceAll("μπ", "mb")
    .replace(/^ντ/, "d")
    .replaceAll("ντ", "nt")
    .replaceAll("γκ", "g")
    .replaceAll("γγ", "ng")
    .replace(/([αε])υ/g, "$1v");
  return map(joined, GREEK);
}

function ascii(word: string): string {
  const latin = word.replaceAll("ß", "ss").replaceAll("ı", "i");
  return /^[a-z0-9]*$/.test(latin)
    ? latin
    : anyAscii(latin)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "");
}

function map(word: string, table: ReadonlyMap<string, string>): string {
  let text = "";
  for (const letter of word) text += table.get(letter) ?? ascii(letter);
  return text;
}

function pairs(text: string): ReadonlyMap<string, string> {
  const cells = text.trim().split(" ");
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < cells.length; i += 2) table.set(cells[i]!, cells[i + 1]!.replace("_", ""));
  return table;
}
