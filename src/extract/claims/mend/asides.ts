import { childOf, type Draft, hasChild, isNominal } from "./draft.ts";

/**
 * "The brigades, a faction that split off in 2012, *claimed* it" with the claiming joined to the splitting: a finite verb behind the comma that closes
 * an aside is that of the noun before the aside, which has no other.
 */
export function resumeBehindAside(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const inner = verb.head;
  if (verb.relation !== "conj" || verb.tag !== "VERB" || inner < 0 || inner > at) return;
  if (tokens[inner]!.relation !== "acl:relcl") return;
  const help = childOf(tokens, at, /^aux/);
  if (help > at || (help < 0 && !/^VB[DZP]$/.test(verb.xpos))) return;
  if (tokens[(help < 0 ? at : help) - 1]?.text !== "," || hasChild(tokens, at, /^(?:cc|nsubj|mark)/)) return;
  let noun = tokens[inner]!.head;
  if (noun >= 0 && tokens[noun]!.relation === "appos") noun = tokens[noun]!.head;
  if (noun < 0 || noun > inner || !isNominal(tokens[noun]!)) return;
  // Alone at the head of its sentence, or of what is said, a noun waits for its verb.
  if (!/^(?:root|ccomp)$/.test(tokens[noun]!.relation) || hasChild(tokens, noun, /^(?:cop|nsubj)/)) return;
  verb.head = tokens[noun]!.head;
  verb.relation = tokens[noun]!.relation;
  tokens[noun]!.head = at;
  tokens[noun]!.relation = hasChild(tokens, at, /^aux:pass$/) ? "nsubj:pass" : "nsubj";
}

/**
 * "The network, which broke away in 2010, attacked Varesh and *killed* twelve" with the killing joined to the breaking: nothing behind a verb hangs on a
 * clause inside the subject before it.
 */
export function leaveSubjectClause(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  const inner = token.head;
  if (token.relation !== "conj" || inner < 0 || inner > at || tokens[inner]!.relation !== "acl:relcl") return;
  const subject = tokens[inner]!.head;
  if (subject < 0 || !/^nsubj/.test(tokens[subject]!.relation)) return;
  const verb = tokens[subject]!.head;
  if (inner < verb && verb < at && tokens[verb]!.tag === "VERB") token.head = verb;
}

/** Verbs that take somebody for their object, and never what somebody does. */
const CHARGING = /^(?:accuse|blame|charge|condemn|criticise|criticize|denounce|suspect)$/;

/**
 * "accuses *neighbouring* Merenia of it" with the country as what is neighboured: a participle right behind such a verb and right before its object
 * describes the object.
 */
export function participleBeforeObject(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  const verb = at - 1;
  if (verb < 0 || word.xpos !== "VBG" || word.head !== verb || !CHARGING.test(tokens[verb]!.lemma)) return;
  const object = childOf(tokens, at, /^obj$/);
  if (object < at || !isNominal(tokens[object]!) || hasChild(tokens, verb, /^i?obj$/)) return;
  for (let spot = at + 1; spot < object; spot++) if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[spot]!.tag)) return;
  tokens[object]!.head = verb;
  tokens[object]!.relation = "obj";
  for (let spot = object + 1; spot < tokens.length; spot++)
    if (tokens[spot]!.head === at) tokens[spot]!.head = verb;
  word.head = object;
  word.relation = "amod";
  word.tag = "ADJ";
  word.xpos = "JJ";
}

/**
 * "The attack, which killed *14 soldiers*, was condemned" with the soldiers as who was condemned: one comma parts no subject from its verb, and the
 * verb of the aside has its object right behind it.
 */
export function objectInAside(tokens: Draft[], at: number): void {
  const object = tokens[at]!;
  const verb = object.head;
  if (!object.relation.startsWith("nsubj") || verb < at + 2 || tokens[at + 1]!.text !== ",") return;
  if (!isNominal(object) || tokens[verb]!.tag !== "VERB") return;
  for (let spot = at + 2; spot < verb; spot++) if (!/^(?:AUX|ADV|PART)$/.test(tokens[spot]!.tag)) return;
  let inner = at - 1;
  while (inner > 0 && /^(?:DET|ADJ|NUM|NOUN|PROPN|ADP|PART)$/.test(tokens[inner]!.tag)) inner--;
  if (inner <= 0 || tokens[inner]!.relation !== "acl:relcl" || tokens[inner]!.tag !== "VERB") return;
  if (hasChild(tokens, inner, /^(?:obj|ccomp|xcomp|aux:pass)/, inner) || hasChild(tokens, at, /^case$/))
    return;
  let noun = tokens[inner]!.head;
  while (noun >= 0 && /^(?:nmod|appos|conj)/.test(tokens[noun]!.relation)) noun = tokens[noun]!.head;
  if (noun < 0 || noun > inner || !isNominal(tokens[noun]!)) return;
  if (tokens[noun]!.head !== verb) {
    if (!/^(?:root|ccomp)$/.test(tokens[noun]!.relation) || hasChild(tokens, noun, /^(?:cop|nsubj)/)) return;
    tokens[verb]!.head = tokens[noun]!.head;
    tokens[verb]!.relation = tokens[noun]!.relation;
    tokens[noun]!.head = verb;
  }
  tokens[noun]!.relation = object.relation;
  object.head = inner;
  object.relation = "obj";
}
