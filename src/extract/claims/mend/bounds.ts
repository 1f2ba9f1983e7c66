import { boundBefore } from "../../quantities/bounds.ts";
import { type Draft, hasCase, hasChild } from "./draft.ts";

/** Numbers that the tagger takes for nouns. */
const MANY = /^(?:dozens?|scores|hundreds?|thousands?)$/;

/** What modifies the noun that a number counts, the number among it. */
const OF_NOUN = /^(?:nummod|compound|amod|det|nmod:unmarked)$/;

/** What may stand between a verb and its object: "shot *dead* at least seven". */
const OF_VERB = /^(?:compound:prt|advmod|xcomp|aux|dep)/;

/** What counts how long or how far, and no one to whom anything is done. */
const MEASURE =
  /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|century|percent|per|%|kilomet(?:er|re)|km|mile|met(?:er|re)|time)$/;

/**
 * "killed *at least* seven soldiers" with *at* as a preposition of the soldiers: what bounds a number is part of the number, and a
 * number's noun right behind an active verb is the verb's object.
 */
export function boundOfNumber(tokens: Draft[], at: number): void {
  const { tag, text } = tokens[at]!;
  if (tag === "NUM" || MANY.test(text)) takeBound(tokens, at);
}

function takeBound(tokens: Draft[], at: number): void {
  const first = tokens[at - 1]?.text === "a" ? at - 1 : at;
  const start = boundBefore((token) => tokens[token]?.text.toLowerCase(), first)?.first ?? first;
  // "killed 12": a bare number right behind a verb.
  if (first === start && tokens[at]!.relation === "obl:unmarked") giveToVerb(tokens, at, at);
  // One word alone ("over", "under", "about") may be a preposition of its own, which its tag tells.
  if (first - start < 2) return;
  const noun = nounOf(tokens, at);
  const lead = tokens[noun]!.head;
  if (lead >= start && lead < first) {
    // "a minimum of 11 miners" with the miners under the minimum.
    const outer = outermost(tokens, lead, start, first);
    tokens[noun]!.head = tokens[outer]!.head;
    tokens[noun]!.relation = tokens[outer]!.relation;
  }
  for (let spot = 0; spot < tokens.length; spot++) {
    const token = tokens[spot]!;
    const isBound = spot >= start && spot < first;
    const hangsOnBound = token.head >= start && token.head < first;
    if (isBound && !hangsOnBound) {
      token.head = at;
      token.relation = "advmod";
    } else if (!isBound && hangsOnBound && spot !== noun && spot !== at) token.head = noun;
  }
  if (tokens[at]!.head >= start && tokens[at]!.head < first) return;
  giveToVerb(tokens, noun, start);
}

/** The noun that a number counts: the word above it that it stands before, or the number itself. */
function nounOf(tokens: readonly Draft[], number: number): number {
  let noun = number;
  while (OF_NOUN.test(tokens[noun]!.relation) && tokens[noun]!.head > noun) noun = tokens[noun]!.head;
  return noun;
}

function outermost(tokens: readonly Draft[], at: number, start: number, end: number): number {
  let spot = at;
  for (let steps = start; steps < end; steps++) {
    const { head } = tokens[spot]!;
    if (head < start || head >= end) break;
    spot = head;
  }
  return spot;
}

function giveToVerb(tokens: Draft[], noun: number, start: number): void {
  const token = tokens[noun]!;
  const verb = token.head;
  if (verb < 0 || verb >= start || !/^(?:obl|obl:unmarked|nmod|nmod:unmarked|dep)$/.test(token.relation))
    return;
  const { tag, xpos, relation } = tokens[verb]!;
  if (tag !== "VERB" || MEASURE.test(token.lemma) || hasCase(tokens, noun)) return;
  if (hasChild(tokens, verb, /^(?:obj|ccomp)$|:pass$/)) return;
  // "soldiers killed at least twice": a participle that modifies a noun is passive.
  if (xpos === "VBN" && /^(?:acl|amod)/.test(relation) && !hasChild(tokens, verb, /^(?:nsubj|aux)/)) return;
  for (let spot = verb + 1; spot < start; spot++)
    if (tokens[spot]!.head !== verb || !OF_VERB.test(tokens[spot]!.relation)) return;
  token.relation = "obj";
}
