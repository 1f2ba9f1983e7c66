import { childOf, type Draft, hasChild, isNominal, moveChildren, swap } from "./draft.ts";

const MARK = /^[[\](){}“”"‘’,;:]$/;

/** A bracket or a quotation mark taken for a word: what hangs on it hangs on what it hangs on. */
export function demoteMark(tokens: Draft[], at: number): void {
  const mark = tokens[at]!;
  if (mark.relation === "punct" || mark.head < 0 || !MARK.test(mark.text) || mark.xpos === "POS") return;
  moveChildren(tokens, at, mark.head);
  mark.relation = "punct";
}

/** Every word that can be tagged as a preposition and is one; the class is closed, so an unknown word in it is a noun. */
const PREPOSITIONS = new Set(
  "aboard about above according across after against ahead along alongside although amid amidst among amongst around as aside astride at atop away because before behind below beneath beside besides between beyond but by circa concerning considering depending despite down due during except excluding following for forward from given if in including inside instead into lest like minus near next notwithstanding of off on once onto opposite other out outside over owing past pending per plus prior regarding regardless respecting round save since so such than that though through throughout till to together toward towards under underneath unless unlike until unto up upon upwards via versus vs whereas whether while whilst with within without worth".split(
    " ",
  ),
);

/** "in a Tavarian *airstrike* in Merenia" as a preposition: a long word of a closed class that the class does not have. */
export function nounByShape(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  const before = tokens[at - 1];
  if (word.xpos !== "IN" || word.text.length < 5 || PREPOSITIONS.has(word.text.toLowerCase())) return;
  if (before === undefined || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(before.tag)) return;
  word.tag = "NOUN";
  word.xpos = "NN";
  if (word.relation !== "case" && word.relation !== "mark") return;
  if (before.tag === "DET" || before.tag === "ADJ" || before.head < 0) return;
  moveChildren(tokens, at - 1, at);
  word.head = before.head;
  word.relation = before.relation;
  before.head = at;
  before.relation = "compound";
}

/** "*The ministry*: the army left" with two subjects: what stands before a colon speaks, and does nothing. */
export function headBeforeColon(tokens: Draft[], at: number): void {
  const speaker = tokens[at]!;
  if (!speaker.relation.startsWith("nsubj") || tokens[at + 1]?.text !== ":" || speaker.head <= at) return;
  speaker.relation = "dislocated:speaker";
}

const CLAUSE_OR_PHRASE = /^(?:advcl|acl|ccomp|obl|nmod)/;

/** "cooperated *with* its foe" with the noun as a clause: a noun without a verb behind a preposition is a phrase. */
export function restoreCase(tokens: Draft[], at: number): void {
  const noun = tokens[at]!;
  if (!isNominal(noun) || !CLAUSE_OR_PHRASE.test(noun.relation)) return;
  if (!hasChild(tokens, at, /^mark$/, Math.max(0, at - 9), at)) return;
  if (hasChild(tokens, at, /^(?:cop|nsubj|aux)/)) return;
  let mark = childOf(tokens, at, /^mark$/);
  while (mark >= 0 && tokens[mark]!.xpos !== "IN") mark = childOf(tokens, at, /^mark$/, mark + 1);
  if (mark < 0 || /^(?:that|if|while|as)$/.test(tokens[mark]!.text.toLowerCase())) return;
  tokens[mark]!.relation = "case";
  if (!/^(?:obl|nmod)/.test(noun.relation)) noun.relation = "obl";
}

/** "Lashkar e-Tayyiba [LeT]" with the short form at the head: in brackets behind a name stands its apposition. */
export function bracketBehindName(tokens: Draft[], at: number): void {
  const { text } = tokens[at]!;
  if ((text !== "[" && text !== "(") || !/^[\])]$/.test(tokens[at + 2]?.text ?? "")) return;
  const short = at + 1;
  const before = tokens[at - 1];
  if (tokens[short]!.tag !== "PROPN" || before?.tag !== "PROPN") return;
  const name =
    before.head >= 0 && before.head < at - 1 && tokens[before.head]!.tag === "PROPN" ? before.head : at - 1;
  if (tokens[name]!.head !== short) return;
  for (const [child, token] of tokens.entries())
    if (token.head === short && child !== name && token.relation !== "punct") token.head = name;
  swap(tokens, name, short, "appos");
}

/** "to its *sanctions list*" as two phrases: nouns side by side under one verb are one. */
export function joinCompound(tokens: Draft[], at: number): void {
  const first = tokens[at]!;
  const second = tokens[at + 1];
  if (second === undefined || first.tag !== "NOUN" || second.tag !== "NOUN" || second.head !== first.head)
    return;
  if (second.relation !== "obl:unmarked" || !/^(?:obl|obj)$/.test(first.relation)) return;
  second.relation = first.relation;
  moveChildren(tokens, at, at + 1);
  first.head = at + 1;
  first.relation = "compound";
}

/** Offices that are written in three words and two hyphens, by their last. */
const OFFICE = /^(?:command|chief)$/i;

/** "The front's *second-in-command*, Rafi Moss" in pieces: an office so written is one noun, and its last word heads it. */
export function joinOffice(tokens: Draft[], at: number): void {
  const [first, opened, , closed] = tokens.slice(at - 4, at);
  const last = tokens[at]!;
  if (
    first === undefined ||
    at < 4 ||
    !OFFICE.test(last.text) ||
    opened!.text !== "-" ||
    closed!.text !== "-"
  )
    return;
  if (
    first.end !== opened!.start ||
    closed!.end !== last.start ||
    tokens[at - 2]!.text.toLowerCase() !== "in"
  )
    return;
  const isOut = (head: number) => head < at - 4 || head > at;
  const outer = isOut(last.head) ? last : first;
  if (!isOut(outer.head)) return;
  const { head, relation } = outer;
  const verb = tokens[head];
  const bears = /^(?:nsubj|obj|iobj|obl|nmod|appos|conj|xcomp|root|nsubj:pass|compound)$/.test(relation);
  const behind = verb?.tag === "VERB" && head < at && !hasChild(tokens, head, /^obj$/);
  if (!bears && !behind) return;
  last.tag = "NOUN";
  last.xpos = "NN";
  last.head = head;
  last.relation = bears ? relation : "obj";
  moveChildren(tokens, at - 4, at);
  for (let spot = at - 4; spot < at; spot++) {
    tokens[spot]!.head = at;
    tokens[spot]!.relation = tokens[spot]!.text === "-" ? "punct" : "compound";
  }
}
