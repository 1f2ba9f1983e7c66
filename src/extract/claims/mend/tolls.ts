import { EVENT_NOUNS } from "../event-nouns.ts";
import { caseOf, type Draft, hasCase, hasChild, moveChildren, swap } from "./draft.ts";

/** "*Shelling* killed three people" with the event as a clause of its own: before a verb that has no subject it is the subject. */
export function eventBeforeVerb(tokens: Draft[], at: number): void {
  const event = tokens[at]!;
  const { head } = event;
  if (event.tag !== "VERB" || head <= at || !isEvent(event)) return;
  const verb = tokens[head]!;
  const isOpening = at === 0 || /^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[at - 1]!.tag);
  if (!isOpening || !/^VB[DN]$/.test(verb.xpos) || hasChild(tokens, head, /^(?:aux|nsubj:pass)/)) return;
  if (hasChild(tokens, at, /^obj$/) || hasChild(tokens, head, /^nsubj/, at + 1)) return;
  // "Fighting *on Saturday* killed": nothing but its own phrase stands between.
  for (let spot = at + 1; spot < head; spot++)
    if (tokens[spot]!.head < at || tokens[spot]!.head >= head || tokens[spot]!.text === ",") return;
  if (EVENT_NOUNS.has(event.text.toLowerCase())) event.lemma = event.text.toLowerCase();
  event.tag = "NOUN";
  event.xpos = event.xpos === "VBZ" ? "NNS" : "NN";
  event.relation = "nsubj";
  verb.xpos = "VBD";
}

function isEvent({ text, lemma }: Draft): boolean {
  return EVENT_NOUNS.has(text.toLowerCase()) || EVENT_NOUNS.has(lemma);
}

/** "The number of dead *rose* to 22" with the verb as a flower: before "to" or "by" and a number it is a verb. */
export function riseToNumber(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  if (word.text !== "rose" || word.xpos !== "NN" || !/^(?:to|by|from)$/.test(tokens[at + 1]?.text ?? ""))
    return;
  if (tokens[at - 1]?.tag === "DET") return;
  const { head } = word;
  word.tag = "VERB";
  word.xpos = "VBD";
  word.lemma = "rise";
  if (head < 0 || head > at || !/^(?:nmod|compound|obj|dep)/.test(word.relation)) return;
  const nearest = at - 1;
  // What stood before it as its modifiers, "of dead", is a phrase of the noun above.
  if (nearest > head && tokens[nearest]!.head === at) {
    moveChildren(tokens, at, nearest, nearest);
    tokens[nearest]!.head = head;
    tokens[nearest]!.relation = "nmod";
  }
  swap(tokens, at, head, "nsubj");
  for (let spot = at + 1; spot < tokens.length; spot++)
    if (tokens[spot]!.head === at && hasCase(tokens, spot)) tokens[spot]!.relation = "obl";
}

/** "brings the total *dead* to 112" with the dead as a clause: behind an article they are people, and the object of the verb before them. */
export function deadAsPeople(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  if (!/^(?:dead|wounded|injured|missing)$/.test(word.text) || word.tag === "NOUN") return;
  const { head } = word;
  if (!/^(?:advcl|ccomp|xcomp)$/.test(word.relation) || head < 0 || head > at) return;
  const verb = tokens[head]!;
  if (verb.tag !== "VERB" || !hasChild(tokens, at, /^det$/, head + 1, at)) return;
  if (hasChild(tokens, head, /^obj$/) || hasChild(tokens, at, /^(?:cop|nsubj|mark|aux)/)) return;
  word.tag = "NOUN";
  word.xpos = "NNS";
  word.relation = "obj";
  for (let spot = at + 1; spot < tokens.length; spot++)
    if (tokens[spot]!.head === at && tokens[spot]!.relation === "obl") tokens[spot]!.head = head;
}

/** "said *fifteen* died" with fifteen as what was said: before the verb of what was said a number is its subject. */
export function numberBeforeVerb(tokens: Draft[], at: number): void {
  const number = tokens[at]!;
  const verb = tokens[at + 1];
  if (number.tag !== "NUM" || !/^(?:ccomp|obj)$/.test(number.relation) || number.head > at) return;
  if (verb?.xpos !== "VBD" || verb.relation !== "ccomp" || verb.head !== number.head) return;
  if (hasChild(tokens, at + 1, /^(?:nsubj|mark)/)) return;
  number.head = at + 1;
  number.relation = "nsubj";
}

/** "The dead *included* four children" with included children who are dead: behind "the dead" it is the verb, which says who is among them. */
export function includeBehindDead(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const [object, dead, article] = [verb.head, tokens[at - 1], tokens[at - 2]];
  if (verb.relation !== "amod" || object < at || dead?.head !== object || article === undefined) return;
  if (!/^(?:dead|wounded|injured)$/i.test(dead.text) || !/^the$/i.test(article.text)) return;
  swap(tokens, at, object, "obj");
  verb.tag = "VERB";
  verb.xpos = "VBD";
  verb.lemma = "include";
  dead.tag = "NOUN";
  dead.xpos = "NNS";
  dead.head = at;
  dead.relation = "nsubj";
  article.head = at - 1;
  for (let spot = 0; spot < tokens.length; spot++)
    if (tokens[spot]!.head === object && (spot < at || tokens[spot]!.relation === "punct"))
      tokens[spot]!.head = at;
}

/** "had *retaken* Tolen" with the participle as a noun or a name for the place: behind "have" and "be" such a word is a participle. */
export function participleByShape(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  if (word.tag === "VERB" || !/^(?:retaken|overtaken|undertaken)$/.test(word.text)) return;
  const helper = tokens[at - 1]?.tag === "ADV" ? at - 2 : at - 1;
  if (!/^(?:have|be)$/.test(tokens[helper]?.lemma ?? "")) return;
  const have = tokens[helper]!;
  word.tag = "VERB";
  word.xpos = "VBN";
  word.lemma = `${word.text.slice(0, -"taken".length)}take`;
  if (have.lemma !== "have") return;
  const object = word.head;
  if (have.head === at) return;
  // "had" with the place as its object: the object is that of the participle, and so is all else.
  if (object > at && tokens[object]!.head === helper) {
    word.head = have.head;
    word.relation = have.relation;
    for (let spot = 0; spot < tokens.length; spot++)
      if (spot !== at && tokens[spot]!.head === helper) tokens[spot]!.head = at;
    have.head = at;
    have.tag = "AUX";
    have.relation = "aux";
  }
}

/** What is put at a number, or rises to one. */
const TOLL = /^(?:toll|tally|count|number|total)$/;

/** "put the toll from the shelling on Monday *at 41*" with the number under the day: behind its "at" or "to" stands what the verb puts the toll at. */
export function numberOfToll(tokens: Draft[], at: number): void {
  const number = tokens[at]!;
  if (number.tag !== "NUM" || number.relation === "nummod" || !/^(?:at|to)$/.test(caseOf(tokens, at))) return;
  let verb = at - 1;
  while (verb >= 0 && tokens[verb]!.tag !== "VERB") verb--;
  if (verb < 0 || number.head <= verb || number.head > at) return;
  let toll = 0;
  while (toll < at && !(tokens[toll]!.head === verb && TOLL.test(tokens[toll]!.lemma))) toll++;
  if (toll === at || !/^(?:obj|nsubj)/.test(tokens[toll]!.relation)) return;
  number.head = verb;
  number.relation = "obl";
}
