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

/** How many words such an aside has at most. */
const LONGEST_ASIDE = 24;

/**
 * "Karvia and Helion, *all of which the panel contacted*, denied it" with the companies as who contacted: what stands before the comma is of the verb behind
 * the aside, and the aside's verb has its own subject.
 */
export function asideOfPart(tokens: Draft[], at: number): void {
  if (!/^(?:which|whom)$/i.test(tokens[at]!.text) || tokens[at - 1]?.text.toLowerCase() !== "of") return;
  const part = at - 2;
  if (tokens[part - 1]?.text !== "," || part < 2) return;
  let noun = part - 2;
  while (
    /^(?:conj|flat|compound|appos)/.test(tokens[noun]!.relation) &&
    tokens[noun]!.head >= 0 &&
    tokens[noun]!.head < part
  )
    noun = tokens[noun]!.head;
  let inner = -1;
  let comma = at + 1;
  for (; comma < Math.min(tokens.length, at + LONGEST_ASIDE); comma++) {
    if (tokens[comma]!.text === "," && inner >= 0) break;
    if (tokens[comma]!.tag === "VERB" && /^VB[DZPN]?$/.test(tokens[comma]!.xpos)) inner = comma;
  }
  let verb = comma + 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[verb]?.tag ?? "")) verb++;
  if (tokens[comma]?.text !== "," || tokens[verb]?.tag !== "VERB" || !isNominal(tokens[noun]!)) return;
  if (verb === comma + 1 && !/^VB[DZP]$/.test(tokens[verb]!.xpos)) return;
  const isOutside = (spot: number): boolean => spot < part - 1 || spot > comma;
  // Whatever stood for the whole sentence gives its place to the verb behind the aside.
  for (const top of [inner, noun])
    if (
      top !== verb &&
      (tokens[top]!.head < 0 || (isOutside(tokens[top]!.head) && tokens[verb]!.head === top))
    ) {
      tokens[verb]!.head = tokens[top]!.head;
      tokens[verb]!.relation = tokens[top]!.relation;
    }
  for (let spot = 0; spot < tokens.length; spot++)
    if (tokens[spot]!.head === inner && isOutside(spot) && spot !== verb) tokens[spot]!.head = verb;
  tokens[noun]!.head = verb;
  tokens[noun]!.relation = hasChild(tokens, verb, /^aux:pass$/) ? "nsubj:pass" : "nsubj";
  tokens[inner]!.head = noun;
  tokens[inner]!.relation = "acl:relcl";
  const hasOwn = childOf(tokens, inner, /^nsubj/, at, inner) > at;
  tokens[part]!.head = inner;
  tokens[part]!.relation = hasOwn ? "obj" : "nsubj";
  tokens[at]!.head = part;
  tokens[at]!.relation = "nmod";
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
