/** Texts that nobody would write, by what is wrong with them; each is made as long as asked, in UTF-16 code units. */
export const HOSTILE: Readonly<Record<string, (units: number) => string>> = {
  "binary junk": junk,
  "no full stop": (units) =>
    filled("the army said that the front in Kelmin had attacked a village near Varesh while ", units),
  "one word": (units) => "a".repeat(units),
  "straight quotation marks": (units) => '"'.repeat(units),
  "curly quotation marks, never closed": (units) => "“".repeat(units),
  "curly quotation marks, opened and then closed": (units) =>
    "“".repeat(units / 2) + "”".repeat(units - Math.floor(units / 2)),
  "quotation marks of all kinds": (units) => filled("“a\" 'b’ ” said ", units),
  "quotations that never close": (units) => filled("“The army said. ", units),
  "right-to-left text": (units) => filled("قال الجيش إن القوات تقدمت نحو المدينة. ", units),
  emoji: (units) => filled("👩‍👩‍👧 said 😀 the army 🚀. ", units),
  "unpaired surrogates": (units) => filled("\ud800 army \udc00 said ", units),
  "deep brackets": (units) => `${"(".repeat(units / 2)}the army${")".repeat(units / 2)}`,
  commas: (units) => ",".repeat(units),
  "names and commas": (units) => filled("Kelmin, ", units),
  NULs: (units) => "\0".repeat(units),
  hyphens: (units) => filled("A-", units),
  apostrophes: (units) => "'".repeat(units),
  "accents on one letter": (units) => `a${"\u0301".repeat(units)}`,
  pronouns: (units) => filled("He said that they knew it. ", units),
  descriptions: (units) => filled("The officials met the leader of the group. ", units),
  "names that are all different": manyNames,
  "words that every object of the language has": (units) =>
    filled(
      "The Constructor Front of Constructor killed 3 constructor in valueOf the constructor month, toString said. ",
      units,
    ),
  "a paragraph a sentence": (units) => filled("The army said.\n\n", units),
};

/** A text repeated to a length. */
function filled(text: string, units: number): string {
  return text.repeat(Math.ceil(units / text.length)).slice(0, units);
}

/** Code units in an order that is always the same (a linear congruential generator), unpaired surrogates among them. */
function junk(units: number): string {
  let state = 7;
  let text = "";
  while (text.length < units) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += String.fromCharCode(state >>> 16);
  }
  return text;
}

function manyNames(units: number): string {
  let text = "";
  for (let number = 0; text.length < units; number++) {
    const name = [...number.toString(26)].map((digit) => LETTERS[Number.parseInt(digit, 26)]).join("");
    text += `General Tarek Qa${name}ov attacked Kelmin. `;
  }
  return text;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
