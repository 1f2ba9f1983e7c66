/** Words that carry grammar more than content, and the verbs by which news says who said it: any two texts share them. */
const FUNCTION_WORDS = new Set(
  `a about above according after again against ago all also am among an and any are around as at away back be because been
  before being below between both but by can could did do does doing done down during each either else ever every few for from
  further get gets getting go going gone got had has have having he her here hers herself him himself his how however i if in
  into is it its itself just least less like made make makes making many may me might more most much must my near neither never
  no nor not now of off on once one only onto or other others our out over own per quite rather s said same say saying says she
  should since so some still such t tell telling tells than that the their them themselves then there these they this those
  though through thus to told too toward towards under until up upon us very was we were what when where whether which while who
  whom whose why will with within without would yet you your`.split(/\s+/),
);

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  `two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen
  16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90`
    .split(/\s+/)
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1]!] as const] : [])),
);

/** A word as copies are compared by it. */
export interface WordForm {
  /** Without case, inflection and, for a number, spelling: "attacked" and "attacks" are one, "fourteen" and "14" as well. */
  readonly stem: string;
  readonly isContent: boolean;
  readonly isNumber: boolean;
}

/** Forms of the words seen most; the list is emptied when it is full, so that memory stays flat. */
const known = new Map<string, WordForm>();
const MOST_KNOWN = 20_000;

/** @param word letters and digits as they stand in the text, without white space */
export function wordForm(word: string): WordForm {
  let form = known.get(word);
  if (form === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    form = read(word);
    known.set(word, form);
  }
  return form;
}

function read(word: string): WordForm {
  const lower = word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’].*$/u, "");
  const number = /^\p{N}/u.test(lower) ? lower.replace(/[.,]/gu, "") : NUMBER_WORDS.get(lower);
  if (number !== undefined) return { stem: number, isContent: true, isNumber: true };
  if (FUNCTION_WORDS.has(lower)) return { stem: lower, isContent: false, isNumber: false };
  return { stem: stem(lower), isContent: true, isNumber: false };
}

/** English endings only: what is left need not be a word, it has to be the same for the forms of one word. */
function stem(word: string): string {
  let rest = word;
  if (rest.length > 4 && rest.endsWith("ies")) rest = `${rest.slice(0, -3)}y`;
  else if (rest.length > 3 && rest.endsWith("s") && !/(?:ss|us|is)$/u.test(rest)) rest = rest.slice(0, -1);
  if (rest.length > 5 && rest.endsWith("ing")) rest = undouble(rest.slice(0, -3));
  else if (rest.length > 4 && rest.endsWith("ed")) rest = undouble(rest.slice(0, -2));
  return rest.length > 3 && rest.endsWith("e") ? rest.slice(0, -1) : rest;
}

function undouble(word: string): string {
  return /([bdfgmnprt])\1$/u.test(word) ? word.slice(0, -1) : word;
}
