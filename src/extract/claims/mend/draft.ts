import type { Token } from "../../../language/index.ts";

/** A token whose place in the tree may still be corrected. */
export type Draft = { -readonly [Field in keyof Token]: Token[Field] };

/** Whether a token stands in a name. */
export type IsName = (token: number) => boolean;

/** One fault that parsers make: looks at one token of a sentence and, where the fault is there, corrects the drafts. */
export type Mend = (tokens: Draft[], at: number, isName: IsName) => void;

/** Whether the word is a noun or a name. */
export function isNominal({ tag }: Draft): boolean {
  return tag === "NOUN" || tag === "PROPN";
}

/** Puts the word where its head stands, and the head under it in the relation. */
export function swap(tokens: Draft[], at: number, head: number, relation: string): void {
  tokens[at]!.head = tokens[head]!.head;
  tokens[at]!.relation = tokens[head]!.relation;
  tokens[head]!.head = at;
  tokens[head]!.relation = relation;
}

/**
 * The first token between two places that hangs on `head` by a relation, -1 for none. Rules look for dependants this way, not
 * by a function each: most rules look at most tokens in vain, and a function that sees their variables costs memory even then.
 *
 * @param from,to half-open; the whole sentence where they are left out
 */
export function childOf(
  tokens: readonly Draft[],
  head: number,
  relation: RegExp,
  from = 0,
  to = tokens.length,
): number {
  for (let spot = from; spot < to; spot++)
    if (tokens[spot]!.head === head && relation.test(tokens[spot]!.relation)) return spot;
  return -1;
}

/** Whether a token between two places hangs on `head` by a relation; see {@link childOf}. */
export function hasChild(
  tokens: readonly Draft[],
  head: number,
  relation: RegExp,
  from = 0,
  to = tokens.length,
): boolean {
  return childOf(tokens, head, relation, from, to) >= 0;
}

/** The first verb before a place that hangs on `head` by a relation, -1 for none. */
export function verbUnder(tokens: readonly Draft[], head: number, relation: RegExp, before: number): number {
  let verb = childOf(tokens, head, relation, 0, before);
  while (verb >= 0 && tokens[verb]!.tag !== "VERB") verb = childOf(tokens, head, relation, verb + 1, before);
  return verb;
}

/** Whether the sentence has a finite verb by its tags. */
export function hasFiniteVerb(tokens: readonly Draft[]): boolean {
  for (let spot = 0; spot < tokens.length; spot++) if (FINITE.test(tokens[spot]!.xpos)) return true;
  return false;
}

const FINITE = /^(?:VB[DPZ]|MD)$/;

/** Hangs all that hangs on one token before a place on another. */
export function moveChildren(tokens: Draft[], head: number, to: number, before = tokens.length): void {
  for (let spot = 0; spot < before; spot++) if (tokens[spot]!.head === head) tokens[spot]!.head = to;
}

/** Whether the phrase stands behind a preposition. */
export function hasCase(tokens: readonly Draft[], at: number): boolean {
  return caseAt(tokens, at) >= 0;
}

/** The first word of the preposition that a phrase stands behind, in lower case; "" for none. Possessive endings are none. */
export function caseOf(tokens: readonly Draft[], at: number): string {
  const spot = caseAt(tokens, at);
  return spot < 0 ? "" : tokens[spot]!.text.toLowerCase();
}

function caseAt(tokens: readonly Draft[], at: number): number {
  for (let spot = at - 1; spot >= 0 && spot > at - 8; spot--)
    if (tokens[spot]!.head === at && tokens[spot]!.relation === "case" && tokens[spot]!.xpos !== "POS")
      return spot;
  return -1;
}

/** Whether a comma stands before the word, quotation marks left aside. */
export function isBehindComma(tokens: readonly Draft[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && /^[”"’']$/.test(tokens[before]!.text)) before--;
  return tokens[before]?.text === ",";
}

/** Makes a passive of what was read as what somebody is like: "12 were *injured*", "four are *accused*"; nothing where no "be" leads to it. */
export function passiveBehindCopula(tokens: Draft[], at: number, lemma: string): void {
  const word = tokens[at]!;
  const copula = childOf(tokens, at, /^cop$/, 0, at);
  if (word.tag !== "ADJ" || copula < 0 || tokens[copula]!.lemma !== "be") return;
  word.tag = "VERB";
  word.xpos = "VBN";
  word.lemma = lemma;
  tokens[copula]!.relation = "aux:pass";
  const subject = childOf(tokens, at, /^nsubj$/, 0, copula);
  if (subject >= 0) tokens[subject]!.relation = "nsubj:pass";
}
