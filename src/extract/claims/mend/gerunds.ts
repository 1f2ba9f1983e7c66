import {
  caseOf,
  childOf,
  type Draft,
  hasCase,
  hasChild,
  hasFiniteVerb,
  isNominal,
  passiveBehindCopula,
  swap,
} from "./draft.ts";

/** Verbs and nouns of charges, which lead by "of" to what was done. */
const CHARGING = /^(?:accuse|suspect|convict|accusation|allegation|charge|claim|suspicion)$/;

/** "accused the front of *killing* civilians" with civilians who kill: behind the "of" of a charge stands what was done, and to whom. */
export function gerundOfCharge(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const noun = verb.head;
  if (verb.xpos !== "VBG" || verb.relation !== "amod" || noun < at || !isNominal(tokens[noun]!)) return;
  const of = at - 1;
  if (tokens[of]?.head !== noun || caseOf(tokens, noun) !== "of") return;
  let charge = tokens[noun]!.head;
  if (charge < 0 || charge > of) return;
  // Hung on the one accused, it belongs to the accusation.
  const above = tokens[charge]!.head;
  if (!CHARGING.test(tokens[charge]!.lemma) && tokens[charge]!.relation === "obj" && above >= 0)
    charge = above;
  if (!CHARGING.test(tokens[charge]!.lemma)) return;
  verb.head = charge;
  verb.relation = tokens[charge]!.tag === "VERB" ? "advcl" : "acl";
  tokens[of]!.head = at;
  tokens[of]!.relation = "mark";
  tokens[noun]!.head = at;
  tokens[noun]!.relation = "obj";
}

/** "denied being *part* of it" with the part as what is denied: what has a copula is a predicate, of the one who denies. */
export function predicateOfVerb(tokens: Draft[], at: number): void {
  const predicate = tokens[at]!;
  if (predicate.relation !== "obj" || predicate.head < 0 || predicate.head > at) return;
  const copula = childOf(tokens, at, /^cop$/, predicate.head + 1, at);
  if (copula < 0 || tokens[copula]!.xpos !== "VBG" || hasChild(tokens, at, /^nsubj/)) return;
  predicate.relation = "xcomp";
}

/** What can be denied as somebody's words. */
const CHARGE = /^(?:accusation|allegation|charge|claim|report|rumou?r|suggestion|assertion)$/;

const DENYING = /^(?:deny|reject|dismiss|refute|dispute|rebut|repudiate)$/;

/** "The ministry *rejected* accusations" as accusations of a rejected ministry: between the two, in a sentence without a verb, it is the verb. */
export function verbBeforeCharge(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const charge = at + 1;
  if (verb.xpos !== "VBN" || verb.relation !== "acl" || !DENYING.test(verb.lemma)) return;
  const subject = verb.head;
  if (subject < 0 || subject >= at || tokens[subject]!.head !== charge || hasFiniteVerb(tokens)) return;
  if (!CHARGE.test(tokens[charge]!.lemma) || hasCase(tokens, subject)) return;
  verb.xpos = "VBD";
  verb.head = tokens[charge]!.head;
  verb.relation = tokens[charge]!.relation;
  tokens[charge]!.head = at;
  tokens[charge]!.relation = "obj";
  tokens[subject]!.head = at;
  tokens[subject]!.relation = "nsubj";
}

/** "denies *arming* the front" with the arming as what describes the denial: a verb is not described, and what is denied is a deed of who denies it. */
export function gerundOfDenial(tokens: Draft[], at: number): void {
  const gerund = tokens[at]!;
  const denial = tokens[gerund.head];
  if (gerund.xpos !== "VBG" || gerund.relation !== "acl" || denial === undefined || gerund.head > at) return;
  if (denial.tag === "VERB" && DENYING.test(denial.lemma)) gerund.relation = "xcomp";
}

/** Verbs of charges that never go without an object where they are active. */
const CHARGED = /^(?:accuse|suspect|convict|acquit)$/;

/**
 * "The man *accused* of killing Tomas Hale was arrested" with a man who accuses, and Hale as who was arrested: without an object such a verb is a
 * participle, and the finite verb behind it is that of the one accused.
 */
export function accusedBehindNoun(tokens: Draft[], at: number): void {
  const charge = tokens[at]!;
  if (charge.tag !== "VERB" || !CHARGED.test(charge.lemma) || !/^VB[DN]$/.test(charge.xpos)) return;
  if (!/^(?:of|in)$/i.test(tokens[at + 1]?.text ?? "") || hasChild(tokens, at, /^(?:obj|aux|mark)/)) return;
  const subject = childOf(tokens, at, /^nsubj/);
  if (subject < 0 || subject !== at - 1 || !isNominal(tokens[subject]!)) return;
  const verb = finiteBehind(tokens, at);
  if (verb < 0) return;
  const between = childOf(tokens, verb, /^nsubj/, at, verb);
  if (between >= 0) giveToGerund(tokens, between, at);
  tokens[verb]!.head = charge.head;
  tokens[verb]!.relation = charge.relation;
  tokens[subject]!.head = verb;
  tokens[subject]!.relation = hasChild(tokens, verb, /^aux:pass$/) ? "nsubj:pass" : "nsubj";
  charge.head = subject;
  charge.relation = "acl";
  charge.xpos = "VBN";
}

/** The first finite verb behind a place that hangs below it without a word of its own to lead to it; -1 for none. */
function finiteBehind(tokens: readonly Draft[], at: number): number {
  for (let spot = at + 1; spot < tokens.length; spot++) {
    if (tokens[spot]!.text === ",") return -1;
    if (tokens[spot]!.tag !== "VERB" || hasChild(tokens, spot, /^(?:mark|cc)/)) continue;
    if (!/^(?:ccomp|conj|advcl|parataxis|dep|acl)$/.test(tokens[spot]!.relation)) continue;
    if (hasChild(tokens, spot, /^aux/, at, spot) || /^VB[DZ]$/.test(tokens[spot]!.xpos)) return spot;
  }
  return -1;
}

/** Gives a word, and what it ends the name of, to the verb in -ing before it, whose object it is. */
function giveToGerund(tokens: Draft[], at: number, from: number): void {
  let gerund = at - 1;
  while (gerund > from && tokens[gerund]!.xpos !== "VBG") gerund--;
  if (gerund === from) return;
  const object = childOf(tokens, gerund, /^obj$/, gerund, at);
  tokens[at]!.head = object < 0 ? gerund : object;
  tokens[at]!.relation = object < 0 ? "obj" : "flat";
}

/** "arrested ten people suspected of *having* detonated a bomb" with the bomb as the arrest's: behind the "of" of a charge stands what the one charged did. */
export function gerundBehindCharge(tokens: Draft[], at: number): void {
  const gerund = tokens[at]!;
  const helper = tokens[at - 1]?.lemma === "have" && tokens[at - 1]!.head === at ? at - 1 : at;
  const charge = helper - 2;
  if (tokens[helper]!.xpos !== "VBG" || tokens[helper - 1]?.text.toLowerCase() !== "of" || charge < 0) return;
  const { tag, lemma, xpos, relation, head } = tokens[charge]!;
  if (tag !== "VERB" || !CHARGED.test(lemma) || xpos !== "VBN" || relation !== "acl" || head < 0) return;
  if (gerund.head === charge || gerund.head > at || !/^(?:advcl|obl|nmod|acl)$/.test(gerund.relation)) return;
  gerund.head = charge;
  gerund.relation = "advcl";
}

const CHARGED_AS: ReadonlyMap<string, string> = new Map([
  ["accused", "accuse"],
  ["suspected", "suspect"],
  ["convicted", "convict"],
]);

/** "Four soldiers are *accused of* the murder" with accused as what they are like: before "of" such a word is the participle of a passive. */
export function chargeAsPassive(tokens: Draft[], at: number): void {
  const lemma = CHARGED_AS.get(tokens[at]!.text.toLowerCase());
  if (lemma === undefined || tokens[at + 1]?.text.toLowerCase() !== "of") return;
  passiveBehindCopula(tokens, at, lemma);
}

/** "blamed the murder of two nuns *on the rebels*" with the rebels as theirs: what is blamed is blamed on somebody. */
export function onBehindBlame(tokens: Draft[], at: number): void {
  const blame = tokens[at]!;
  if (blame.tag !== "VERB" || blame.lemma !== "blame") return;
  const object = childOf(tokens, at, /^(?:obj|nsubj:pass)$/);
  if (object < 0) return;
  for (let spot = Math.max(at, object) + 1; spot < tokens.length; spot++) {
    if (tokens[spot]!.relation !== "nmod" || caseOf(tokens, spot) !== "on") continue;
    let above = tokens[spot]!.head;
    for (let steps = 0; steps < MOST_STEPS && above > object && tokens[above]!.relation === "nmod"; steps++)
      above = tokens[above]!.head;
    if (above !== object) continue;
    tokens[spot]!.head = at;
    tokens[spot]!.relation = "obl";
    return;
  }
}

/** How far below what is blamed the one it is blamed on may have been hung. */
const MOST_STEPS = 3;

/**
 * "said that *alleged* rebels killed four" with somebody who alleges them: right before those who do something, such a word without a subject of its own
 * describes them.
 */
export function allegedBeforeNoun(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  if (word.tag !== "VERB" || !/^(?:alleged|presumed|suspected|supposed)$/i.test(word.text)) return;
  const noun = childOf(tokens, at, /^obj$/, at + 1);
  const verb = noun < 0 ? -1 : childOf(tokens, at, /^ccomp$/, noun + 1);
  if (verb < 0 || tokens[verb]!.tag !== "VERB" || hasChild(tokens, verb, /^(?:nsubj|mark)/)) return;
  for (let spot = 0; spot < at; spot++) {
    const { head, relation, text } = tokens[spot]!;
    if (head === at && /^(?:nsubj|aux)/.test(relation) && text.toLowerCase() !== "that") return;
  }
  for (let spot = at + 1; spot < noun; spot++) if (tokens[spot]!.head < at) return;
  swap(tokens, verb, at, "amod");
  word.head = noun;
  word.tag = "ADJ";
  word.xpos = "JJ";
  tokens[noun]!.head = verb;
  tokens[noun]!.relation = "nsubj";
  for (let spot = 0; spot < tokens.length; spot++) {
    if (spot === noun || tokens[spot]!.head !== at) continue;
    tokens[spot]!.head = verb;
    if (spot < at && tokens[spot]!.relation === "nsubj") tokens[spot]!.relation = "mark";
  }
}
