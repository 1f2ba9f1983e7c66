import { childOf, type Draft, hasCase, isNominal } from "./draft.ts";

/**
 * "The ministry *neither* confirmed *nor* denied that Karvia arms the front" with the verbs joined to the ministry, or said of the arming: two verbs that "neither"
 * and "nor" join are what the noun before them does not do, and what follows behind "that" is said by the last.
 */
export function verbsOfNeither(tokens: Draft[], at: number): void {
  const verb = at + 1;
  if (tokens[at]!.text.toLowerCase() !== "neither" || !isPastForm(tokens[verb])) return;
  const last = tokens.findIndex(({ text }, spot) => spot > verb && /^nor$/i.test(text)) + 1;
  if (last === 0 || !isPastForm(tokens[last]) || tokens[last]!.head !== verb) return;
  const noun = nounBefore(tokens, at);
  if (noun < 0) return;
  const said = tokens[last + 1]?.text.toLowerCase() === "that" ? tokens[last + 1]!.head : -1;
  if (tokens[verb]!.head === noun) takePlaceOf(tokens, verb, noun);
  else if (said > last && tokens[verb]!.head === said && tokens[noun]!.head === said) {
    takePlaceOf(tokens, verb, said);
    tokens[at]!.head = verb;
    tokens[at]!.relation = "cc:preconj";
  } else if (tokens[noun]!.head !== verb) return;
  for (const each of [verb, last]) tokens[each]!.xpos = "VBD";
  tokens[noun]!.head = verb;
  tokens[noun]!.relation = "nsubj";
  if (said <= last || childOf(tokens, said, /^(?:mark|obj)$/, last, said) < 0) return;
  tokens[said]!.head = last;
  tokens[said]!.relation = "ccomp";
}

function isPastForm(token: Draft | undefined): boolean {
  return token?.tag === "VERB" && /^VB[DN]$/.test(token.xpos);
}

/** The head of the noun phrase right before a word that no preposition leads to and that has no predicate of its own; -1 for none. */
function nounBefore(tokens: readonly Draft[], at: number): number {
  let noun = at - 1;
  if (noun < 0 || !isNominal(tokens[noun]!)) return -1;
  while (/^(?:flat|compound|nmod)/.test(tokens[noun]!.relation)) {
    const { head } = tokens[noun]!;
    if (head < 0 || head > at) return -1;
    noun = head;
  }
  return hasCase(tokens, noun) || childOf(tokens, noun, /^(?:nsubj|cop|aux)/) >= 0 ? -1 : noun;
}

/** Puts a verb where another word stood, with the marks and clauses behind it. */
function takePlaceOf(tokens: Draft[], verb: number, other: number): void {
  tokens[verb]!.head = tokens[other]!.head;
  tokens[verb]!.relation = tokens[other]!.relation;
  if (other < verb)
    for (let spot = verb + 1; spot < tokens.length; spot++)
      if (tokens[spot]!.head === other) tokens[spot]!.head = verb;
}
