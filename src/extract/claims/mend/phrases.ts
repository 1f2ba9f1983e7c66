import {
  caseOf,
  childOf,
  type Draft,
  hasCase,
  hasChild,
  type IsName,
  isNominal,
  verbUnder,
} from "./draft.ts";

const LOCATIVE = /^(?:in|inside|within|from|near|at|outside|across)$/;

const INSIDE_WORDS = /^(?:inside|outside|near|within|under|behind)$/;

/** Nouns made of verbs take a *by* of their own: "an attack by", "the killing by"; names and other nouns do not. */
export const DEVERBAL =
  /(?:[^sz]ation|[^r]ition|sion|ment|ing|ance|attack|raid|strike|assault|ambush|arrest|capture|murder|siege|use|report)s?$/;

/** "did not act against groups *such as the front*" with the example at the root: a phrase governs no verb before it. */
export function raiseVerbOverPhrase(tokens: Draft[], at: number): void {
  const phrase = tokens[at]!;
  if (!isNominal(phrase) || !hasCase(tokens, at)) return;
  if (phrase.head >= 0 && (caseOf(tokens, at) !== "such" || phrase.relation === "nmod")) return;
  if (hasChild(tokens, at, /^cop$/)) return;
  const verb = verbUnder(tokens, at, /^(?:advcl|parataxis|ccomp|acl|dep)/, at);
  if (verb < 0 && phrase.head < 0) return;
  const lead = childOf(tokens, at, /^case$/);
  let noun = lead - 1;
  while (noun > verb && !isNominal(tokens[noun]!)) noun--;
  if (verb >= 0) {
    tokens[verb]!.head = phrase.head;
    tokens[verb]!.relation = phrase.relation;
  } else if (noun < 0) return;
  phrase.head = Math.max(noun, verb);
  phrase.relation = noun > verb ? "nmod" : "obl";
}

/** "the front, *including* the network, grew" with the network at the head: it is under what includes it. */
export function includeBehindName(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  if (word.relation !== "case" || word.text.length !== 9 || word.text.toLowerCase() !== "including") return;
  const before = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  const whole = tokens[before];
  const member = word.head;
  if (whole === undefined) return;
  if (!isNominal(whole) || member < at) return;
  if (whole.head !== member) {
    // "to the emir, *including* its leader" with the leader under the verb: the words before the comma include it.
    let noun = before;
    while (/^(?:flat|compound)/.test(tokens[noun]!.relation) && tokens[noun]!.head >= 0)
      noun = tokens[noun]!.head;
    if (noun >= at || !/^(?:obl|nmod|conj|appos)$/.test(tokens[member]!.relation)) return;
    tokens[member]!.head = noun;
    tokens[member]!.relation = "nmod";
    return;
  }
  whole.head = tokens[member]!.head;
  whole.relation = tokens[member]!.relation;
  tokens[member]!.head = before;
  tokens[member]!.relation = "nmod";
  for (const [child, token] of tokens.entries())
    if (token.head === member && child > member && !/^(?:flat|conj|cc|nmod|appos)/.test(token.relation))
      token.head = before;
}

/** "the son *of* Orvan gave a speech" with *of* and *Orvan* under the verb: they belong to the noun before them. */
export function giveBackPreposition(tokens: Draft[], at: number): void {
  const preposition = tokens[at]!;
  const noun = tokens[at - 1];
  const { head } = preposition;
  if (preposition.relation !== "case" || noun === undefined || noun.tag !== "NOUN" || head <= at) return;
  const governor = tokens[head]!;
  if (
    governor.tag === "NOUN" ||
    governor.tag === "PROPN" ||
    governor.tag === "PRON" ||
    governor.tag === "NUM"
  )
    return;
  for (let spot = at + 1; spot < head; spot++) {
    const token = tokens[spot]!;
    if (token.head !== head || !/^(?:nsubj|obj|obl|nmod)/.test(token.relation)) continue;
    token.head = at - 1;
    token.relation = "nmod";
    preposition.head = spot;
    return;
  }
}

/** "the group's sanctuary *inside* Merenia is important" with two subjects: the second is where the first is. */
export function giveBackPlaceOfSubject(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  const place = tokens[at + 1];
  if (place === undefined || word.relation !== "advmod" || !INSIDE_WORDS.test(word.text.toLowerCase()))
    return;
  if (!place.relation.startsWith("nsubj") || tokens[at - 1]?.tag !== "NOUN") return;
  place.head = at - 1;
  place.relation = "nmod";
  word.head = at + 1;
  word.relation = "case";
}

/** "the group's sanctuary *inside Merenia* vitally important" under the adjective: a phrase right behind a noun is its own. */
export function giveBackPhrase(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  if (token.tag !== "PROPN" || !/^(?:obl|nmod)$/.test(token.relation) || token.head <= at) return;
  const preposition = childOf(tokens, at, /^case$/);
  if (preposition < 1 || tokens[preposition - 1]!.tag !== "NOUN") return;
  token.head = preposition - 1;
  token.relation = "nmod";
}

/** "was taken off the list *by Merenia*" with the agent under the list: it is that of the passive. */
export function moveAgent(tokens: Draft[], at: number): void {
  if (!tokens[at]!.relation.startsWith("nmod") || caseOf(tokens, at) !== "by") return;
  let spot = tokens[at]!.head;
  if (spot < 0 || DEVERBAL.test(tokens[spot]!.lemma)) return;
  for (let steps = 0; steps < 3 && spot >= 0; steps++) {
    const token = tokens[spot]!;
    if (token.tag === "VERB") {
      if (hasChild(tokens, spot, /:pass$/)) {
        tokens[at]!.head = spot;
        tokens[at]!.relation = "obl:agent";
      }
      return;
    }
    spot = token.head;
  }
}

/** "spoke with *Tarek Solun* last week" with the preposition on the week: it belongs to the name right behind it. */
export function nameBehindPreposition(tokens: Draft[], at: number, isName: IsName): void {
  const preposition = tokens[at]!;
  const outer = preposition.head;
  if (preposition.relation !== "case" || outer < 0 || preposition.xpos === "POS") return;
  const from = tokens[at + 1]?.tag === "DET" ? at + 2 : at + 1;
  let to = from;
  while (to < tokens.length && isName(to)) to++;
  if (to === from || outer <= to || !/^(?:ADJ|DET)$/.test(tokens[to]!.tag)) return;
  let head = from;
  while (head < to && tokens[head]!.head !== outer) head++;
  if (head === to || tokens[head]!.relation !== "compound") return;
  preposition.head = head;
  tokens[head]!.head = tokens[outer]!.head;
  tokens[head]!.relation = tokens[outer]!.relation;
  tokens[outer]!.relation = "obl:unmarked";
}

/** "were trained by the front *in Dunmar*" with the place under the name: a name before a place is no part of it. */
export function movePlace(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  if (!token.relation.startsWith("nmod") || !LOCATIVE.test(caseOf(tokens, at)) || token.head < 0) return;
  const name = tokens[token.head]!;
  if (name.tag !== "PROPN" || name.head < 0 || !/^(?:obl|obj|nmod)/.test(name.relation)) return;
  // "attacks on Varesh *from Merenia*": behind a phrase of the object the place goes with the verb as well.
  const verb = name.relation.startsWith("nmod") ? tokens[name.head]!.head : name.head;
  if (verb < 0 || tokens[verb]!.tag !== "VERB") return;
  token.head = verb;
  token.relation = "obl";
}

/** "exploded *outside* a mosque" with the word as an adverb of the mosque: right before a phrase without a preposition it is its preposition. */
export function placeBehindAdverb(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  if (word.relation !== "advmod" || !/^(?:inside|outside|near)$/i.test(word.text)) return;
  let noun = at + 1;
  while (noun < tokens.length && /^(?:DET|ADJ|NUM)$/.test(tokens[noun]!.tag)) noun++;
  while (tokens[noun]?.relation === "compound" && tokens[noun]!.head > noun) noun = tokens[noun]!.head;
  const phrase = tokens[noun];
  if (phrase === undefined || !isNominal(phrase) || hasCase(tokens, noun) || hasChild(tokens, noun, /^cop$/))
    return;
  const isOwn = word.head === noun && /^(?:obl|nmod)/.test(phrase.relation);
  const isBeside = word.head === phrase.head && word.head < at && /^(?:obj|obl)/.test(phrase.relation);
  if (!isOwn && !isBeside) return;
  word.head = noun;
  word.relation = "case";
  word.tag = "ADP";
  word.xpos = "IN";
  tokens[noun]!.relation = "obl";
}
