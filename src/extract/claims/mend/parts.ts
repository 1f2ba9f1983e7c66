import { childOf, type Draft, hasChild, isNominal } from "./draft.ts";

/** Tags of the words of a phrase without prepositions: "four police officers". */
const IN_PHRASE = /^(?:DET|ADJ|NUM|NOUN|PROPN)$/;

/**
 * "Nine civilians, *including* two children, were killed" with the children as who was killed, and "twelve people, *among them* three soldiers, ..."
 * likewise: what stands behind these words is a part of what stands before them, and the verb is said of the whole.
 */
export function partOfWhole(tokens: Draft[], at: number): void {
  const last = leadEnd(tokens, at);
  if (last < at) return;
  const before = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  let whole = before;
  if (whole < 0 || !isNominal(tokens[whole]!)) return;
  while (/^(?:flat|compound)/.test(tokens[whole]!.relation) && tokens[whole]!.head >= 0)
    whole = tokens[whole]!.head;
  const part = headOfPhrase(tokens, last + 1);
  if (part < 0 || whole >= at) return;
  const verb = tokens[part]!.head;
  if (!tokens[part]!.relation.startsWith("nsubj") || verb <= part || tokens[verb]!.tag !== "VERB") return;
  const { relation } = tokens[part]!;
  if (tokens[whole]!.head === verb) {
    if (hasChild(tokens, whole, /^case$/)) return;
  } else if (tokens[verb]!.head === whole || tokens[verb]!.head === tokens[whole]!.head) {
    if (tokens[verb]!.head === whole || /^(?:root|ccomp)/.test(tokens[whole]!.relation)) {
      tokens[verb]!.head = tokens[whole]!.head;
      tokens[verb]!.relation = tokens[whole]!.relation;
    }
    tokens[whole]!.head = verb;
  } else return;
  tokens[whole]!.relation = relation;
  tokens[part]!.head = whole;
  tokens[part]!.relation = "nmod";
  if (last > at) return;
  tokens[at]!.head = part;
  tokens[at]!.relation = "case";
}

/** The last of the words that lead from a whole to a part of it, where they begin at a place; -1 where none do. */
function leadEnd(tokens: readonly Draft[], at: number): number {
  const word = tokens[at]!.text;
  if (word.length === 9 && word.toLowerCase() === "including") return at;
  const isAmong = word.length === 5 && word.toLowerCase() === "among";
  return isAmong && /^(?:them|whom)$/i.test(tokens[at + 1]?.text ?? "") ? at + 1 : -1;
}

/** The word of the phrase that starts at a place on which the others hang; -1 where none starts there. */
function headOfPhrase(tokens: readonly Draft[], first: number): number {
  let end = first;
  while (end < tokens.length && IN_PHRASE.test(tokens[end]!.tag)) end++;
  for (let spot = end - 1; spot >= first; spot--) {
    const { head } = tokens[spot]!;
    if (head < first || head >= end) return isNominal(tokens[spot]!) ? spot : -1;
  }
  return -1;
}

/** Verbs that lead to what is said. */
const SAYING =
  /^(?:say|report|claim|add|believe|think|find|confirm|announce|allege|state|note|write|warn|estimate|conclude|acknowledge|admit|know|suggest|insist|suspect|fear)$/;

/**
 * "Officials said *14 people*, including two teachers, *were wounded*" with the people as what is said, and the wounding joined to the saying: a finite
 * verb without a subject, behind an aside between commas, goes on with what stands before the aside.
 */
export function subjectBeforeAside(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const said = verb.head;
  if (verb.tag !== "VERB" || said < 0 || said > at || !SAYING.test(tokens[said]!.lemma)) return;
  if (!/^(?:ccomp|dep|conj|parataxis|advcl)$/.test(verb.relation)) return;
  if (hasChild(tokens, at, /^(?:nsubj|csubj|expl|mark|cc)/)) return;
  const help = childOf(tokens, at, /^aux/);
  if (help > at || (help < 0 && !/^VB[DZP]$/.test(verb.xpos))) return;
  const first = help < 0 ? at : help;
  if (tokens[first - 1]?.text !== "," || hasChild(tokens, at, /^(?!aux|punct|advmod)/, said, first)) return;
  let noun = said + 1;
  while (noun < first && !(tokens[noun]!.head === said && isNominal(tokens[noun]!))) noun++;
  if (noun >= first || !/^(?:obj|ccomp|nsubj)/.test(tokens[noun]!.relation)) return;
  let end = noun + 1;
  while (end < first && /^(?:flat|compound)/.test(tokens[end]!.relation) && tokens[end]!.head < end) end++;
  if (tokens[end]?.text !== "," || end === first - 1 || hasChild(tokens, noun, /^(?:cop|case)$/)) return;
  tokens[noun]!.head = at;
  tokens[noun]!.relation = hasChild(tokens, at, /^aux:pass$/) ? "nsubj:pass" : "nsubj";
  verb.relation = "ccomp";
}

/** Verbs that say something, and have nobody for an object. */
const SAYING_ALONE = /^(?:say|add|think|note|claim|state|conclude|estimate)$/;

/**
 * "The army said *31 militants* and one soldier had been killed" with the militants as what is said, and the killing joined to the saying: what "and" joins
 * to the subject right behind it is subject too.
 */
export function listBeforeVerb(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const said = verb.head;
  if (verb.tag !== "VERB" || verb.relation !== "conj" || said < 0 || said > at) return;
  if (!SAYING_ALONE.test(tokens[said]!.lemma)) return;
  const second = childOf(tokens, at, /^nsubj/, said, at);
  const first = childOf(tokens, said, /^obj$/, said, second < 0 ? said : second);
  if (second < 0 || first < 0 || tokens[first]!.tag !== "NOUN" || hasChild(tokens, first, /^case$/)) return;
  const joint = first + 1;
  if (tokens[joint]?.tag !== "CCONJ" || tokens[joint]!.text.toLowerCase() !== "and") return;
  for (let spot = joint + 1; spot < second; spot++) if (!IN_PHRASE.test(tokens[spot]!.tag)) return;
  tokens[first]!.head = at;
  tokens[first]!.relation = tokens[second]!.relation;
  tokens[second]!.head = first;
  tokens[second]!.relation = "conj";
  tokens[joint]!.head = second;
  tokens[joint]!.relation = "cc";
  verb.relation = "ccomp";
}
