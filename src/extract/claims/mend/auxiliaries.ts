import { type Draft, hasCase, hasChild, moveChildren, swap } from "./draft.ts";

/** "the group *has* sat" with *has* as the verb and its participle as object: before a participle it is an auxiliary. */
export function helpParticiple(tokens: Draft[], at: number): void {
  const have = tokens[at]!;
  if (have.lemma !== "have" || have.relation.startsWith("aux")) return;
  let verb = at + 1;
  while (
    verb < tokens.length &&
    (tokens[verb]!.tag === "ADV" || /^(?:both|all|not|n[’']t)$/i.test(tokens[verb]!.text))
  )
    verb++;
  const participle = tokens[verb];
  if (participle === undefined || participle.tag !== "VERB" || !/^VB[DN]$/.test(participle.xpos)) return;
  if (participle.head === at) {
    if (!/^(?:obj|xcomp|ccomp|conj|parataxis|acl|amod|advcl)/.test(participle.relation)) return;
    participle.head = have.head;
    participle.relation = have.relation;
  } else if (participle.head > at || have.head > verb || have.head < 0) return;
  participle.xpos = "VBN";
  for (const [child, token] of tokens.entries()) if (token.head === at && child !== verb) token.head = verb;
  have.head = verb;
  have.relation = "aux";
  // A name that the parse ran into the auxiliary ("that Keshani has since passed away") is the subject.
  for (const [child, token] of tokens.entries())
    if (child < at && token.head === verb && token.relation === "compound") token.relation = "nsubj";
}

/** "refused to *pledge* allegiance" with the verb as a noun: behind an infinitive's *to* stands a verb. */
export function verbBehindTo(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  const to = tokens[at - 1];
  if (to?.xpos !== "TO" || to.relation !== "mark" || !/^NNP?$/.test(word.xpos) || !/^[a-z]/.test(word.text))
    return;
  const noun = word.relation === "compound" && to.head === word.head ? word.head : -1;
  if (noun < at) return;
  word.tag = "VERB";
  word.xpos = "VB";
  word.head = tokens[noun]!.head;
  word.relation = "xcomp";
  tokens[noun]!.head = at;
  tokens[noun]!.relation = "obj";
  to.head = at;
}

const AUX = /^aux$/;

/** "Did the front *capture* Kelmin" with the verb as a noun: only verbs have auxiliaries. */
export function followAuxiliary(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  if (word.xpos !== "NN" && word.xpos !== "NNP") return;
  if (!hasChild(tokens, at, AUX) || !/^[a-z]/.test(word.text)) return;
  if (hasChild(tokens, at, /^cop$/)) return;
  word.tag = "VERB";
  word.xpos = "VB";
  for (const [child, token] of tokens.entries()) {
    if (token.head !== at) continue;
    if (child === at - 1 && token.relation === "compound") token.relation = "nsubj";
    else if (child < at && token.relation === "det") token.head = at - 1;
    else if (child > at && /^(?:vocative|appos|nmod)$/.test(token.relation) && !hasCase(tokens, child))
      token.relation = "obj";
  }
}

/** "is *able* to draw on a pool of 2,000 fighters" as modifier of the fighters: what has a copula is a predicate. */
export function raiseAble(tokens: Draft[], at: number): void {
  const predicate = tokens[at]!;
  const noun = predicate.head;
  if (predicate.relation !== "amod" || noun < at || !hasChild(tokens, at, /^cop$/)) return;
  swap(tokens, at, noun, "obl");
  let inner = noun - 1;
  while (inner > at && tokens[inner]!.tag !== "NOUN") inner--;
  if (inner === at) return;
  tokens[noun]!.head = inner;
  tokens[noun]!.relation = "nmod";
}

/** "casualties *were* a third higher" with the copula as a clause of its own: what follows it is the predicate. */
export function takePlaceOfCopula(tokens: Draft[], at: number): void {
  const copula = tokens[at]!;
  const { head } = copula;
  if (copula.lemma !== "be" || !/^(?:parataxis|acl|dep|conj)/.test(copula.relation) || head < 0 || head > at)
    return;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[head]!.tag)) return;
  const predicate = predicateBehind(tokens, at);
  if (predicate < 0) return;
  let subject = at - 1;
  while (subject > head && tokens[subject]!.tag === "ADV") subject--;
  if (subject <= head || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[subject]!.tag) || hasCase(tokens, subject))
    subject = head;
  const outer = subject === head ? tokens[head]! : copula;
  const place = { head: outer.head, relation: outer.relation };
  tokens[predicate]!.head = place.head;
  tokens[predicate]!.relation = place.relation;
  tokens[subject]!.head = predicate;
  tokens[subject]!.relation = "nsubj";
  copula.head = predicate;
  copula.relation = "cop";
  moveChildren(tokens, at, predicate);
}

/** The first noun, adjective or verb behind a copula that hangs on it without a preposition, -1 for none. */
function predicateBehind(tokens: readonly Draft[], copula: number): number {
  for (let spot = copula + 1; spot < tokens.length; spot++) {
    const { head, tag } = tokens[spot]!;
    if (head === copula && /^(?:ADJ|NOUN|VERB)$/.test(tag) && !hasCase(tokens, spot)) return spot;
  }
  return -1;
}

/** "being *affiliated* with" with *being* as a copula: before a participle it makes a passive. */
export function passivateCopula(tokens: Draft[], at: number): void {
  const copula = tokens[at]!;
  const verb = copula.relation === "cop" ? tokens[copula.head] : undefined;
  if (verb === undefined || verb.tag !== "VERB" || !/^VB[DN]$/.test(verb.xpos) || copula.lemma !== "be")
    return;
  copula.relation = "aux:pass";
  verb.xpos = "VBN";
}

/** "has been a supporter and has *sat* on it" with the predicate as subject of the verb: the two are joined. */
export function joinToPredicate(tokens: Draft[], at: number): void {
  const predicate = tokens[at]!;
  const verb = predicate.head;
  if (
    !predicate.relation.startsWith("nsubj") ||
    verb <= at ||
    !hasChild(tokens, at, /^cop$/) ||
    !hasChild(tokens, verb, /^cc$/, at + 1, verb)
  )
    return;
  swap(tokens, at, verb, "conj");
}
