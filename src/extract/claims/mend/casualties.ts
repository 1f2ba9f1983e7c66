import { childOf, type Draft, hasCase, hasChild, isNominal, passiveBehindCopula } from "./draft.ts";

/** Participles that the tagger takes for adjectives, and the lemmas of their verbs. */
export const HARMED: ReadonlyMap<string, string> = new Map([
  ["wounded", "wound"],
  ["injured", "injure"],
  ["killed", "kill"],
  ["hurt", "hurt"],
]);

/**
 * Numbers of people that are told in a row, "12 killed and 30 wounded", where the second has left out what the first has: its noun,
 * its auxiliary, or both.
 */
export function joinCasualties(tokens: Draft[], at: number): void {
  const lemma = HARMED.get(tokens[at]!.text);
  if (lemma === undefined) return;
  passiveBehindCopula(tokens, at, lemma);
  verbBeforeNumber(tokens, at, lemma);
  numberOfSecond(tokens, at);
  if (!/^conj/.test(tokens[at]!.relation) || tokens[at]!.head < 0 || tokens[at]!.head > at) return;
  const { head } = tokens[at]!;
  const counted = childOf(tokens, at, /^(?:nummod|det|amod|compound|nsubj)/, head + 1, at);
  if (counted < 0) return;
  // "12 people dead and 30 *wounded*" with the wounded joined to what the people are: with a number it is joined to the people.
  if (/^(?:amod|nmod)/.test(tokens[head]!.relation) && tokens[head]!.tag === "ADJ")
    tokens[at]!.head = tokens[head]!.head;
  if (tokens[head]!.tag !== "VERB") return;
  if (hasChild(tokens, head, /^(?:nsubj|aux):pass$/)) passiveLikeFirst(tokens, at, lemma);
  else joinToObject(tokens, at);
}

/** Words that say how many of some. */
const SOME = /^(?:some|several|many|most|few|one|none)$/i;

/**
 * "Eight of the *wounded* died" with the wounded as an adjective or as a verb: behind "of the" they are people, of whom the number before them is some, and it is
 * the number that did what follows. "12 of the 40 *wounded*" says how many were wounded and is left as it is.
 */
export function someOfWounded(tokens: Draft[], at: number): void {
  const number = at - 3;
  if (number < 0 || !/^(?:wounded|injured)$/.test(tokens[at]!.text)) return;
  if (tokens[at - 1]!.text.toLowerCase() !== "the" || tokens[at - 2]!.text !== "of") return;
  if (tokens[number]!.tag !== "NUM" && !SOME.test(tokens[number]!.text)) return;
  const word = tokens[at]!;
  if (isNominal(tokens[at + 1] ?? word)) return;
  let verb = at + 1;
  while (/^(?:ADV|AUX|PART)$/.test(tokens[verb]?.tag ?? "")) verb++;
  const isTensed = verb > at + 1 || /^VB[DPZ]$/.test(tokens[verb]?.xpos ?? "");
  if (tokens[verb]?.tag === "VERB" && isTensed && !hasChild(tokens, verb, /^nsubj/, at))
    giveVerb(tokens, number, at, verb);
  word.tag = "NOUN";
  word.xpos = "NNS";
  word.lemma = word.text.toLowerCase();
  word.head = number;
  word.relation = "nmod";
  for (const part of [tokens[at - 2]!, tokens[at - 1]!]) part.head = at;
  tokens[at - 2]!.relation = "case";
  tokens[at - 1]!.relation = "det";
}

/** Makes a number the subject of the verb behind the people that it is some of; "after" before it then leads to the verb. */
function giveVerb(tokens: Draft[], number: number, people: number, verb: number): void {
  const { head, relation } = tokens[number]!;
  const isAbove = head === verb;
  for (let spot = 0; spot < tokens.length; spot++) {
    const token = tokens[spot]!;
    if (spot === verb || (token.head !== number && token.head !== people)) continue;
    if (spot > people) token.head = verb;
    if (spot === number - 1 && /^(?:case|mark)$/.test(token.relation) && CONJOINING.test(token.text)) {
      token.head = verb;
      token.relation = "mark";
      token.tag = "SCONJ";
      if (!isAbove) {
        tokens[verb]!.head = head;
        tokens[verb]!.relation = "advcl";
      }
    }
  }
  if (!isAbove && (tokens[verb]!.head === number || tokens[verb]!.head === people || head < 0)) {
    tokens[verb]!.head = head;
    tokens[verb]!.relation = relation;
  }
  tokens[number]!.head = verb;
  tokens[number]!.relation = hasChild(tokens, verb, /^aux:pass$/) ? "nsubj:pass" : "nsubj";
}

/** Words that lead to a noun or to a clause. */
const CONJOINING = /^(?:after|before|since|until)$/i;

/** "shot seven soldiers *dead*" with dead soldiers as whom they shot: what stands behind the object is what became of it. */
export function deadBehindObject(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  const { head: object } = word;
  if (word.text !== "dead" || word.relation !== "amod" || object < 0 || object > at) return;
  const verb = tokens[object]!.head;
  if (tokens[object]!.relation !== "obj" || verb < 0 || tokens[verb]!.lemma !== "shoot") return;
  word.head = verb;
  word.relation = "xcomp";
  for (let spot = at + 1; spot < tokens.length; spot++)
    if (tokens[spot]!.head === at && hasCase(tokens, spot)) {
      tokens[spot]!.head = verb;
      tokens[spot]!.relation = "obl";
    }
}

/** "killed 12 and *wounded* 30" with *wounded* as an adjective of the 30: a bare number has none. */
function verbBeforeNumber(tokens: Draft[], at: number, lemma: string): void {
  const word = tokens[at]!;
  const { head: number } = word;
  if (word.relation !== "amod" || number < at || tokens[number]!.tag !== "NUM") return;
  const verb = verbOfNumber(tokens, number, at);
  if (verb < 0) return;
  word.tag = "VERB";
  word.xpos = "VBD";
  word.lemma = lemma;
  word.head = verb;
  word.relation = "conj";
  for (let spot = 0; spot < at; spot++)
    if (tokens[spot]!.head === number && tokens[spot]!.relation === "cc") tokens[spot]!.head = at;
  for (let spot = number + 1; spot < tokens.length; spot++)
    if (tokens[spot]!.head === number && hasCase(tokens, spot)) {
      tokens[spot]!.head = at;
      tokens[spot]!.relation = "obl";
    }
  tokens[number]!.head = at;
  tokens[number]!.relation = "obj";
}

/** "killed 12 people and *wounded* 30" with the 30 as a loose end of the killing: the number right behind the second verb is its object. */
function numberOfSecond(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  const { head } = word;
  if (
    word.tag !== "VERB" ||
    word.relation !== "conj" ||
    head < 0 ||
    head > at ||
    tokens[head]!.tag !== "VERB"
  )
    return;
  if (hasChild(tokens, head, /^(?:nsubj|aux):pass$/) || hasChild(tokens, at, /^(?:obj|nsubj|aux)/)) return;
  let number = at + 1;
  if (/^(?:at|more|nearly|about|some|over)$/i.test(tokens[number]?.text ?? "")) number++;
  if (/^(?:least|than)$/i.test(tokens[number]?.text ?? "")) number++;
  const counted = tokens[number];
  if (
    counted?.tag !== "NUM" ||
    counted.head !== head ||
    !/^(?:dep|obl|nummod|obj|conj)/.test(counted.relation)
  )
    return;
  word.xpos = "VBD";
  counted.head = at;
  counted.relation = "obj";
}

/** The verb whose object the number is joined to. */
function verbOfNumber(tokens: readonly Draft[], number: number, before: number): number {
  const first = tokens[number]!;
  if (!/^conj/.test(first.relation) || first.head < 0 || first.head >= before) return -1;
  if (tokens[first.head]!.tag === "VERB") return first.head;
  const { head, relation } = tokens[first.head]!;
  return head >= 0 && tokens[head]!.tag === "VERB" && /^ob[jl]/.test(relation) ? head : -1;
}

/** "were killed and six *wounded*": what is joined to a passive and has a number before it is passive too. */
function passiveLikeFirst(tokens: Draft[], at: number, lemma: string): void {
  if (hasChild(tokens, at, /^(?:obj|aux)/)) return;
  const word = tokens[at]!;
  word.tag = "VERB";
  word.xpos = "VBN";
  word.lemma = lemma;
  let subject = at - 1;
  while (subject > word.head && tokens[subject]!.head !== at) subject--;
  for (let spot = subject - 1; spot > word.head; spot--)
    if (tokens[spot]!.head === at && tokens[spot]!.relation !== "cc" && tokens[spot]!.relation !== "punct")
      tokens[spot]!.head = subject;
  tokens[subject]!.relation = "nsubj:pass";
}

/** "left 12 dead and 30 *wounded*" with the wounded joined to the leaving: a number without a verb is joined to the object. */
function joinToObject(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  if (word.tag === "VERB") return;
  const object = childOf(tokens, word.head, /^obj$/, word.head + 1, at);
  if (object >= 0) word.head = object;
}
