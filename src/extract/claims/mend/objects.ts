import {
  childOf,
  type Draft,
  hasCase,
  hasChild,
  hasFiniteVerb,
  type IsName,
  isBehindComma,
  moveChildren,
  swap,
} from "./draft.ts";

/** "detained *Keshani* in June" with the name under the date or the full stop: a bare name right behind a verb is its object. */
export function objectBehindVerb(tokens: Draft[], at: number, isName: IsName): void {
  const verb = tokens[at]!;
  if (verb.tag !== "VERB" || !/^VB/.test(verb.xpos) || verb.relation === "case") return;
  const from = tokens[at + 1]?.tag === "DET" ? at + 2 : at + 1;
  if (from >= tokens.length || !isName(from) || hasChild(tokens, at, /:pass$/)) return;
  let to = from;
  while (to < tokens.length && isName(to) && tokens[to]!.tag !== "PUNCT") to++;
  let head = -1;
  for (let spot = from; spot < to; spot++)
    if (tokens[spot]!.head < from || tokens[spot]!.head >= to) head = spot;
  if (head < 0 || /^(?:obj|iobj|nsubj)/.test(tokens[head]!.relation)) return;
  // A name that owns or modifies the noun behind it is no object, and neither is a speaker behind "said".
  if (/^(?:NOUN|PROPN|PART|ADJ)$/.test(tokens[to]?.tag ?? "") || tokens[to]?.xpos === "POS") return;
  if (hasChild(tokens, at, /^(?:obj|ccomp)$/)) return;
  const spoken = !hasChild(tokens, at, /^nsubj/, 0, at);
  if (spoken && /^VB[DZPN]$/.test(verb.xpos) && !/^(?:xcomp|conj|advcl|ccomp)/.test(verb.relation)) return;
  // What the parse hung on the name behind it (a date, a place) goes with the verb.
  for (const [child, token] of tokens.entries())
    if (token.head === head && child >= to && hasCase(tokens, child)) {
      token.head = at;
      token.relation = "obl";
    }
  tokens[head]!.head = at;
  tokens[head]!.relation = "obj";
}

/** "the forces maintained *control*" with the object under the forces: nouns have none, the verb behind them has. */
export function giveBackObject(tokens: Draft[], at: number): void {
  const object = tokens[at]!;
  const { head } = object;
  if (object.relation !== "obj" || head < 0 || head > at || !/^(?:NOUN|PROPN)$/.test(tokens[head]!.tag))
    return;
  let verb = childOf(tokens, head, /^acl$/, head + 1, at);
  while (verb >= 0 && tokens[verb]!.tag !== "VERB") verb = childOf(tokens, head, /^acl$/, verb + 1, at);
  if (verb >= 0) object.head = verb;
}

/** An object behind a preposition is none; a bare noun behind a verb without an object is one, and so is a second subject. */
export function moveObject(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  if (token.head < 0 || token.tag === "NUM" || token.head > at) return;
  const verb = tokens[token.head]!;
  if (verb.tag !== "VERB") return;
  const isNoun = token.tag === "NOUN" || token.tag === "PROPN" || /^(?:most|much|half)$/.test(token.text);
  const cased = hasCase(tokens, at);
  if (token.relation === "obj" && cased) token.relation = "obl";
  else if (token.relation === "obl:agent" && !cased && isNoun) token.relation = "obj";
  else if (token.relation.startsWith("nsubj") && isNoun && !cased) {
    // Behind the verb, this one is not among those before it.
    if (hasChild(tokens, token.head, /^nsubj/, 0, token.head)) token.relation = "obj";
  }
}

/** "the army *held* rallies" with the verb as modifier of its object: a modifier has no subject of its own. */
export function takePlaceOfObject(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  takeObjectBehindComma(tokens, at);
  if (verb.tag !== "VERB" || !/^VB[DN]$/.test(verb.xpos)) return;
  const { head } = verb;
  if (verb.relation === "amod" && head > at) {
    const own = childOf(tokens, at, /^(?:nsubj|aux$)/);
    if (own >= 0 && own < at) {
      swap(tokens, at, head, "obj");
      // What stands before the verb goes with the verb.
      moveChildren(tokens, head, at, at);
    } else takePlaceBetweenNames(tokens, at);
    return;
  }
  // "forces *maintained* control": the verb between a subject and the noun that is taken for its predicate.
  if (verb.relation !== "acl" || head > at || head < 0 || !tokens[head]!.relation.startsWith("nsubj")) return;
  const predicate = tokens[head]!.head;
  if (predicate <= at || tokens[predicate]!.tag !== "NOUN" || hasChild(tokens, predicate, /^cop$/)) return;
  const subject = head;
  verb.head = predicate;
  swap(tokens, at, predicate, "obj");
  tokens[subject]!.head = at;
}

/** "The front and the army *attacked* Tolen" with no verb at all: between two bare nouns a past tense is the verb. */
function takePlaceBetweenNames(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const object = verb.head;
  const subject = tokens[object]!.head;
  if (subject < 0 || subject > at || tokens[object]!.tag !== "PROPN" || hasCase(tokens, object)) return;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? "") || tokens[subject]!.head >= 0) return;
  if (hasFiniteVerb(tokens)) return;
  verb.head = -1;
  verb.relation = "root";
  verb.xpos = "VBD";
  tokens[subject]!.head = at;
  tokens[subject]!.relation = "nsubj";
  tokens[object]!.head = at;
  tokens[object]!.relation = "obj";
}

/** "it held the town, *laying* siege" with the participle as modifier of a noun that governs the verb before the comma. */
function takeObjectBehindComma(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const noun = verb.head;
  if (verb.xpos !== "VBG" || verb.relation !== "amod" || noun !== at + 1 || !isBehindComma(tokens, at))
    return;
  let main = 0;
  while (main < at && (tokens[main]!.head !== noun || !/^VB[DPZ]$/.test(tokens[main]!.xpos))) main++;
  if (main === at) {
    const outer = tokens[noun]!.head;
    if (outer < 0 || outer > at || tokens[outer]!.tag !== "VERB") return;
    verb.head = outer;
    verb.relation = "advcl";
    tokens[noun]!.head = at;
    tokens[noun]!.relation = "obj";
    return;
  }
  tokens[main]!.head = tokens[noun]!.head;
  tokens[main]!.relation = tokens[noun]!.relation;
  moveChildren(tokens, noun, main, at);
  verb.head = main;
  verb.relation = "advcl";
  tokens[noun]!.head = at;
  tokens[noun]!.relation = "obj";
}
