import {
  caseOf,
  childOf,
  type Draft,
  hasCase,
  hasChild,
  isBehindComma,
  isNominal,
  swap,
  verbUnder,
} from "./draft.ts";

const JOINED = /^(?:conj|advcl|obl|obj|nmod|dep)$/;

/** "both *the front* and *the network*" with the second as object of the first: a conjunction joins equals. */
export function joinByConjunction(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  const { head } = token;
  if (head < 0 || head >= at) return;
  if (!JOINED.test(token.relation)) return;
  const conjunction = hasChild(tokens, at, /^cc$/, 0, at);
  if (
    conjunction &&
    /^(?:obj|obl|nmod)$/.test(token.relation) &&
    isNominal(token) &&
    isNominal(tokens[head]!)
  ) {
    if (!hasCase(tokens, at)) token.relation = "conj";
    return;
  }
  // "receives money and *has* 400 fighters" with the having as an aside: a finite verb that "and" joins to another is its equal.
  if (
    conjunction &&
    token.relation === "advcl" &&
    /^VB[DPZ]$/.test(token.xpos) &&
    /^VB[DPZ]$/.test(tokens[head]!.xpos) &&
    !hasChild(tokens, at, /^(?:mark|nsubj|advmod)/, 0, at)
  )
    token.relation = "conj";
  // "that they are ..." and "to do ..." right behind a verb are no second verb and no aside, but what the verb says.
  if (conjunction || tokens[head]!.tag !== "VERB") return;
  const mark = childOf(tokens, at, /^mark$/);
  const word = tokens[mark]?.text.toLowerCase();
  if (word === "that") token.relation = "ccomp";
  else if (
    word === "to" &&
    token.tag === "VERB" &&
    (token.relation === "conj" || follows(tokens, mark, head))
  )
    token.relation = "xcomp";
}

/** Whether the word stands right behind a verb, over quotation marks and a pronoun: "allowed it “*to* press". */
function follows(tokens: Draft[], at: number, verb: number): boolean {
  for (let spot = verb + 1; spot < at; spot++) {
    const { tag, head, relation } = tokens[spot]!;
    if (tag === "PRON" && head === verb && /^(?:obj|expl|iobj)$/.test(relation))
      tokens[spot]!.relation = "obj";
    else if (tag !== "PUNCT" && tag !== "ADV") return false;
  }
  return true;
}

/** "the ministry *rejected* the notion that it is independent" with the verb under what it rejects. */
export function takePlaceOfClause(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const { head } = verb;
  if (
    head <= at ||
    !/^VB[DZP]$/.test(verb.xpos) ||
    !/^(?:det|amod|advmod|nmod|compound|punct|advcl)/.test(verb.relation)
  )
    return;
  const mark = childOf(tokens, head, /^mark$/);
  if (
    mark < at ||
    (verb.relation === "advcl" && !/^(?:as|that)$/.test(tokens[mark]!.text)) ||
    !hasChild(tokens, at, /^nsubj/)
  )
    return;
  swap(tokens, at, head, "ccomp");
}

/** "did not act against the groups, which *continued* to train" with the relative clause at the root. */
export function lowerRelativeClause(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  if (verb.head >= 0 || verb.tag !== "VERB") return;
  let pronoun = childOf(tokens, at, /^nsubj/);
  while (pronoun >= 0 && !/^(?:which|who)$/i.test(tokens[pronoun]!.text))
    pronoun = childOf(tokens, at, /^nsubj/, pronoun + 1);
  if (pronoun < 1) return;
  const main = verbUnder(tokens, at, /^(?:ccomp|advcl|parataxis|dep)/, pronoun);
  let noun = pronoun - 1;
  while (noun > main && !isNominal(tokens[noun]!)) noun--;
  if (main < 0 || noun <= main) return;
  tokens[main]!.head = -1;
  tokens[main]!.relation = "root";
  verb.head = noun;
  verb.relation = "acl:relcl";
}

/** "pressed the towns, *laying* siege" as modifier of the towns: a participle behind a comma goes with the verb before it. */
export function leaveParticiple(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  if (verb.xpos !== "VBG" || !verb.relation.startsWith("acl") || /^(?:including|involving)$/i.test(verb.text))
    return;
  if (!isBehindComma(tokens, at)) return;
  if (hasChild(tokens, at, /^nsubj/)) return;
  let spot = verb.head;
  for (let steps = 0; spot >= 0 && steps < 5; steps++) {
    if (tokens[spot]!.tag === "VERB") {
      verb.head = spot;
      verb.relation = "advcl";
      return;
    }
    spot = tokens[spot]!.head;
  }
}

/** "147 soldiers *killed*" as a past tense: what hangs on a noun without a subject or an object of its own is a participle. */
export function participleOfNoun(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  if (verb.xpos !== "VBD" || verb.relation !== "acl" || verb.head < 0 || verb.head > at) return;
  if (!isNominal(tokens[verb.head]!) || hasChild(tokens, at, /^(?:nsubj|obj|mark|aux)/)) return;
  verb.xpos = "VBN";
}

const JOINT = /^(?:,|and|or)$/;

/** "able to hold rallies, *raise* money, *recruit*, and *train*" with the verbs as nouns, listed behind an infinitive. */
export function joinListedVerb(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  if (word.xpos !== "NN" || word.head < 0 || !JOINT.test(tokens[at - 1]?.text ?? "") || hasCase(tokens, at))
    return;
  if (hasChild(tokens, at, /^(?:det|amod|compound|nummod)/)) return;
  const above = tokens[word.head]!;
  if (tokens[at - 2]?.xpos === "VB" && word.relation !== "compound") {
    word.head = at - 2;
  } else if (word.relation === "compound" && word.head === at + 1) {
    // "hold rallies, raise money": of two objects the second has a verb of its own before it.
    const verb = tokens[above.head];
    const first = childOf(tokens, above.head, /^obj$/);
    if (
      verb?.xpos !== "VB" ||
      !/^ob[jl]$/.test(above.relation) ||
      hasCase(tokens, at + 1) ||
      first < 0 ||
      first >= at
    )
      return;
    above.relation = "obj";
    word.head = above.head;
    above.head = at;
  } else if (/^(?:obl:unmarked|obl|appos|parataxis|conj|xcomp|obj)$/.test(word.relation) && word.head < at) {
    const outer = /^(?:ob[jl]|conj)$/.test(above.relation) ? above.head : word.head;
    const verb = tokens[word.head]!.xpos === "VB" ? word.head : outer;
    if (tokens[verb]?.xpos !== "VB" || (word.relation === "conj" && tokens[word.head]!.tag !== "VERB"))
      return;
    if (word.relation === "obj" && word.head === at - 1) return;
    word.head = verb;
  } else return;
  word.tag = "VERB";
  word.xpos = "VB";
  word.relation = "conj";
}

/** Words that lead to a noun phrase as well as to a clause: "after *the founder was killed*". */
const LEADS_CLAUSE = /^(?:after|before|since|until|till|because|as|than|once)$/i;

/**
 * "It moved after the founder, Salim Kor, *was killed*" with the verb joined to the one before and the founder behind a preposition: a verb that is
 * joined to another has a conjunction before it, and one without has the phrase right before it for its subject.
 */
export function clauseBehindSubordinator(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const { head } = verb;
  if (verb.relation !== "conj" || verb.tag !== "VERB" || head < 0 || head >= at) return;
  if (hasChild(tokens, at, /^(?:nsubj|nsubj:pass|cc|mark)$/) || !isClause(tokens, at)) return;
  let start = at;
  while (start - 1 > head && tokens[start - 1]!.tag === "AUX") start--;
  for (let noun = start - 1; noun > head; noun--) {
    if (tokens[noun]!.head !== head || !isNominal(tokens[noun]!)) continue;
    // "took *over after* the founder": the preposition next to the phrase leads it.
    let led = noun - 1;
    while (led > head && (tokens[led]!.head !== noun || tokens[led]!.relation !== "case")) led--;
    if (led <= head || !LEADS_CLAUSE.test(tokens[led]!.text) || !isPhraseUpTo(tokens, noun, start)) return;
    tokens[led]!.head = at;
    tokens[led]!.relation = "mark";
    tokens[noun]!.head = at;
    tokens[noun]!.relation = hasChild(tokens, at, /^aux:pass$/, start, at) ? "nsubj:pass" : "nsubj";
    verb.relation = "advcl";
    return;
  }
}

/** Whether a verb bears tense or has an auxiliary that may. */
function isClause(tokens: readonly Draft[], at: number): boolean {
  return /^VB[DZP]$/.test(tokens[at]!.xpos) || hasChild(tokens, at, /^aux(?::pass)?$/, 0, at);
}

/** Whether nothing but a noun's own phrase, and marks, stands between the noun and a place. */
function isPhraseUpTo(tokens: readonly Draft[], noun: number, end: number): boolean {
  for (let spot = noun + 1; spot < end; spot++) {
    if (tokens[spot]!.tag === "PUNCT") continue;
    let up = spot;
    for (let steps = 0; steps < 6 && up > noun; steps++) up = tokens[up]!.head;
    if (up !== noun) return false;
  }
  return true;
}

/** Verbs that nothing is done by, so that their past form behind a noun is no participle of it. */
const UNDONE =
  /^(?:die|perish|arrive|resign|collapse|escape|flee|return|retire|defect|vanish|disappear|happen|occur|come|go|fall|rise|remain)$/;

/** "after *his father died*" as a father who was died: behind a word that leads to a clause too, such a verb has the noun for its subject. */
export function clauseBehindPreposition(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const noun = verb.head;
  if (verb.relation !== "acl" || !/^VB[DN]$/.test(verb.xpos) || noun < 0 || noun > at) return;
  if (!UNDONE.test(verb.lemma) || hasChild(tokens, at, /^(?:nsubj|aux|mark)/)) return;
  if (!/^(?:after|before|since|until)$/.test(caseOf(tokens, noun))) return;
  const preposition = childOf(tokens, noun, /^case$/);
  tokens[preposition]!.head = at;
  tokens[preposition]!.relation = "mark";
  verb.head = tokens[noun]!.head;
  verb.relation = "advcl";
  verb.xpos = "VBD";
  tokens[noun]!.head = at;
  tokens[noun]!.relation = "nsubj";
}
