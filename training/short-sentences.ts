import type { GoldSentence, GoldToken } from "./treebank.ts";

/** Parts of a clause that a short sentence keeps where they are short. */
const CORE = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "xcomp", "ccomp"]);
/** Words that are kept with the verb whatever stands below them. */
const WITH_VERB = new Set(["aux", "aux:pass", "cop", "compound:prt", "expl", "mark"]);
const MAX_PART = 6;
const MAX_WORDS = 14;

/**
 * The sentence cut to its main clause: the verb with its auxiliaries, negation, and those of its subject, objects and obliques
 * that are short. A treebank's sentences are long, and what was learnt from them alone errs where little stands around a verb.
 *
 * @returns null where the sentence has no verb with a subject at its root, or is as short already
 */
export function shortened(sentence: GoldSentence): GoldSentence | null {
  const { text, tokens } = sentence;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || tokens[root]!.tag !== "VERB") return null;
  const below = belowRoot(tokens, root);
  const size = new Map<number, number>();
  for (const child of below) size.set(child, (size.get(child) ?? 0) + 1);
  const keeps = tokens.map((_, index) => {
    if (index === root) return true;
    const child = tokens[below[index]!];
    if (child === undefined) return false;
    if (child.relation === "advmod") return child.lemma === "not";
    if (child.relation === "punct") return index === tokens.length - 1;
    const short = size.get(below[index]!)! <= MAX_PART;
    return (CORE.has(child.relation) && short) || WITH_VERB.has(child.relation);
  });
  const hasSubject = tokens.some(
    ({ relation, head }, index) => keeps[index] && head === root && relation.startsWith("nsubj"),
  );
  const count = keeps.filter(Boolean).length;
  if (!hasSubject || count < 4 || count > MAX_WORDS || count > tokens.length - 3) return null;
  return rebuilt(sentence, keeps, (token) => text.slice(token.start, token.end));
}

/** The sentence with every name replaced by one that no dictionary has, so that what stands around a name is learnt. */
export function renamed(sentence: GoldSentence, random: () => number): GoldSentence | null {
  const { text, tokens } = sentence;
  const isName = ({ tag, start, end }: GoldToken): boolean =>
    tag === "PROPN" && /^\p{Lu}\p{Ll}{2,}$/u.test(text.slice(start, end));
  if (!tokens.some(isName)) return null;
  return rebuilt(
    sentence,
    tokens.map(() => true),
    (token) => (isName(token) && random() < 0.7 ? inventedName(random) : text.slice(token.start, token.end)),
  );
}

/** For each word the child of the root that it hangs from, itself where it is one; the root's is itself. */
function belowRoot(tokens: readonly GoldToken[], root: number): number[] {
  return tokens.map((_, index) => {
    let at = index;
    while (at !== root && tokens[at]!.head >= 0 && tokens[at]!.head !== root) at = tokens[at]!.head;
    return at;
  });
}

function rebuilt(
  sentence: GoldSentence,
  keeps: readonly boolean[],
  formOf: (token: GoldToken) => string,
): GoldSentence {
  const place: number[] = [];
  let count = 0;
  for (const keep of keeps) place.push(keep ? count++ : -1);
  let text = "";
  let before = -1;
  const tokens: GoldToken[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    if (!keeps[index]) continue;
    const close = before === index - 1 && before >= 0 && sentence.tokens[before]!.end === token.start;
    if (before >= 0 && !close && token.tag !== "PUNCT") text += " ";
    else if (before === index - 1 && before >= 0 && !close) text += " ";
    const form = formOf(token);
    const first = tokens.length === 0 ? form.charAt(0).toUpperCase() + form.slice(1) : form;
    const head = token.head < 0 ? -1 : place[token.head]!;
    tokens.push({ ...token, start: text.length, end: text.length + first.length, head });
    text += first;
    before = index;
  }
  return { ...sentence, text, tokens };
}

const ONSETS = [
  "b",
  "d",
  "f",
  "g",
  "h",
  "k",
  "kh",
  "l",
  "m",
  "n",
  "r",
  "s",
  "sh",
  "t",
  "v",
  "z",
  "y",
  "dr",
  "tr",
];
const VOWELS = ["a", "a", "e", "i", "o", "u", "aa", "ei", "ou"];
const CODAS = ["", "", "", "n", "r", "l", "s", "m", "k", "sh", "d", "t"];

function inventedName(random: () => number): string {
  const one = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  let name = "";
  const syllables = 2 + Math.floor(random() * 2);
  for (let k = 0; k < syllables; k++) name += one(ONSETS) + one(VOWELS) + one(CODAS);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
