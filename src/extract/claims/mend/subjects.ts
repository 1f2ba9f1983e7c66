import {
  caseOf,
  childOf,
  type Draft,
  hasCase,
  hasChild,
  hasFiniteVerb,
  type IsName,
  isNominal,
  swap,
} from "./draft.ts";

const ASIDE = /^(?:vocative|nsubj:outer|dislocated|dep|reparandum)$/;

/** "Pakistan did not act" with the name as an address: a bare name before a verb without a subject is its subject. */
export function giveSubject(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  const { head, relation } = token;
  if (head <= at || !ASIDE.test(relation) || (token.tag !== "PRON" && !isNominal(token))) return;
  if (hasCase(tokens, at)) return;
  // "Voss, a nurse, was among the dead", taken for a slip of the tongue: a copula has its subject before it too.
  if (tokens[head]!.tag !== "VERB" && !(relation === "reparandum" && hasChild(tokens, head, /^cop$/, at)))
    return;
  // Its own relation, of the three above, is no subject's but for "nsubj:outer".
  if (hasChild(tokens, head, /^nsubj(?!:outer)/)) return;
  token.relation = hasChild(tokens, head, /^aux:pass$/) ? "nsubj:pass" : "nsubj";
}

/** "The state “*did* not *act*" as an apposition of the state: a finite verb right behind a noun has it as subject. */
export function giveSubjectBeside(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const { head } = verb;
  if (verb.tag !== "VERB" || !/^(?:appos|acl|nmod|dep)$/.test(verb.relation) || head < 0 || head > at) return;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[head]!.tag)) return;
  const aux = childOf(tokens, at, /^aux/);
  if (aux < head || aux > at || tokens[aux]!.text.toLowerCase() === "to") return;
  for (let spot = head + 1; spot < aux; spot++)
    if (tokens[spot]!.tag !== "PUNCT" || tokens[spot]!.text === ",") return;
  if (hasChild(tokens, at, /^(?:nsubj|mark)/)) return;
  swap(tokens, at, head, hasChild(tokens, at, /^aux:pass$/) ? "nsubj:pass" : "nsubj");
}

/** "Keshani, who leads the group, *was arrested*" as modifier of the group: a finite verb belongs to the noun at the root. */
export function takeSubjectFromRoot(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  if (verb.tag !== "VERB" || !/^(?:acl|nmod|appos|dep|advcl)/.test(verb.relation)) return;
  let root = 0;
  while (root < at && tokens[root]!.head >= 0) root++;
  if (root === at || hasChild(tokens, at, /^(?:nsubj|mark)/)) return;
  if (!/^(?:NOUN|PROPN|ADJ|NUM|PRON)$/.test(tokens[root]!.tag) || hasChild(tokens, root, /^cop$/)) return;
  const helped = hasChild(tokens, at, /^aux/);
  const relative = tokens[verb.head];
  const behindRelative = verb.head === root && hasChild(tokens, root, /^acl:relcl$/, root, at);
  const inRelative = relative?.relation === "acl:relcl" && relative.head === root;
  const resumes = (behindRelative || inRelative) && tokens[at - 1]?.text === ",";
  // "Keshani, now past eighty, *is believed*": what stands between commas behind the root is an aside, and the clause goes on.
  const aux = childOf(tokens, at, /^aux/, root + 1, at);
  const behindAside = tokens[root + 1]?.text === "," && aux > root + 2 && tokens[aux - 1]?.text === ",";
  if (verb.relation.startsWith("advcl") && !resumes && !behindAside) return;
  const plain = /^VB[DN]$/.test(verb.xpos) && (resumes || (verb.head === root && isClosed(tokens, root, at)));
  if (!helped && !plain) return;
  const active =
    hasChild(tokens, at, /^(?:obj|ccomp|xcomp)/) ||
    (plain && hasChild(tokens, at, /^obl/) && !hasChildBehindBy(tokens, at));
  const passive = hasChild(tokens, at, /^aux:pass/) || (!helped && !active);
  if (!helped && passive) return;
  verb.head = -1;
  verb.relation = "root";
  if (!helped) verb.xpos = "VBD";
  tokens[root]!.head = at;
  tokens[root]!.relation = passive ? "nsubj:pass" : "nsubj";
  // "A bomb exploded, *killing 15*": what goes on behind the verb is the verb's.
  for (let spot = at + 1; spot < tokens.length; spot++)
    if (tokens[spot]!.head === root && /^(?:advcl|punct)$/.test(tokens[spot]!.relation))
      tokens[spot]!.head = at;
}

function hasChildBehindBy(tokens: readonly Draft[], at: number): boolean {
  for (let child = 0; child < tokens.length; child++)
    if (tokens[child]!.head === at && caseOf(tokens, child) === "by") return true;
  return false;
}

/** Whether the sentence ends in a full stop and nothing parts the noun from the verb: a statement, not a headline. */
function isClosed(tokens: readonly Draft[], root: number, verb: number): boolean {
  if (!/^[.”"]$/.test(tokens.at(-1)!.text)) return false;
  for (let spot = 0; spot < verb; spot++) if (/^(?:VBZ|VBP|MD)$/.test(tokens[spot]!.xpos)) return false;
  for (let spot = root + 1; spot < verb; spot++) if (tokens[spot]!.tag !== "ADV") return false;
  return true;
}

/** "Merenia, *an ally of Tavaria*, closed the crossing" with two subjects: between commas stands an apposition. */
export function giveBackApposition(tokens: Draft[], at: number): void {
  const second = tokens[at]!;
  if (!second.relation.startsWith("nsubj") || second.tag !== "NOUN" || second.head <= at) return;
  const first = childOf(tokens, second.head, /^nsubj/, 0, at);
  if (first < 0) return;
  let start = at - 1;
  while (start > first && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[start]!.tag)) start--;
  if (tokens[start]!.text !== ",") return;
  second.head = first;
  second.relation = "appos";
}

/** "Keshani, who leads *the network*, was arrested" with two subjects: the one behind the relative clause's verb is its object. */
export function objectOfRelative(tokens: Draft[], at: number): void {
  const noun = tokens[at]!;
  if (!noun.relation.startsWith("nsubj") || noun.head < at || hasCase(tokens, at)) return;
  let verb = at - 1;
  while (verb > 0 && /^(?:DET|ADJ|NUM|PROPN|NOUN)$/.test(tokens[verb]!.tag)) verb--;
  const relative = tokens[verb];
  if (relative === undefined) return;
  if (
    relative.tag !== "VERB" ||
    !relative.relation.startsWith("acl") ||
    tokens[relative.head]?.head !== noun.head
  )
    return;
  if (!tokens[relative.head]!.relation.startsWith("nsubj")) return;
  if (hasChild(tokens, verb, /^obj$/)) return;
  noun.head = verb;
  noun.relation = "obj";
}

/** "his father, *Orvan Keshani*, lived there" with the name as subject: a name between commas names what stands before. */
export function nameBetweenCommas(tokens: Draft[], at: number, isName: IsName): void {
  if (!isName(at) || isName(at - 1) || tokens[at - 1]?.text !== "," || tokens[at - 2]?.tag !== "NOUN") return;
  let end = at;
  while (end < tokens.length && isName(end)) end++;
  if (tokens[end]?.text !== "," || tokens[end + 1]?.tag === "CCONJ") return;
  const noun = at - 2;
  let head = at;
  while (head < end && tokens[head]!.head >= at && tokens[head]!.head < end) head++;
  if (head === end || !tokens[head]!.relation.startsWith("nsubj") || caseOf(tokens, noun) !== "") return;
  const verb = tokens[head]!.head;
  if (verb < end || (tokens[noun]!.head !== verb && tokens[verb]!.head !== noun)) return;
  if (tokens[verb]!.head === noun) swap(tokens, verb, noun, tokens[head]!.relation);
  else tokens[noun]!.relation = tokens[head]!.relation;
  tokens[head]!.head = noun;
  tokens[head]!.relation = "appos";
}

/** "The front *lost* Kelmin" as a passive: without an auxiliary and with an object a verb is none. */
export function activateSubject(tokens: Draft[], at: number): void {
  const subject = tokens[at]!;
  const verb = subject.head;
  if (subject.relation !== "nsubj:pass" || verb < 0) return;
  if (hasChild(tokens, verb, /^obj$/) && !hasChild(tokens, verb, /^aux:pass$/)) subject.relation = "nsubj";
}

/**
 * "The attack *carried out* by them wounded two", "the number of people *killed* in 2016 was higher" with the participle as the verb: the finite verb or
 * the predicate behind it is, and the participle says of the noun before it what was done to it.
 */
export function raiseFiniteVerb(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const { head } = verb;
  if (
    (verb.xpos !== "VBD" && !/^(?:JJR?|CD|NN)$/.test(verb.xpos)) ||
    !/^(?:advcl|ccomp|parataxis|conj|xcomp)$/.test(verb.relation) ||
    head < 0 ||
    head > at
  )
    return;
  const participle = tokens[head]!;
  if (participle.xpos !== "VBN") return;
  if (verb.xpos !== "VBD" && !hasChild(tokens, at, /^cop$/, head, at)) return;
  for (let spot = head; spot < at; spot++) if (tokens[spot]!.tag === "PUNCT") return;
  if (hasChild(tokens, head, /^aux/) || hasChild(tokens, at, /^(?:nsubj|mark|cc)/)) return;
  const subject = childOf(tokens, head, /^nsubj/);
  if (subject < 0) return;
  // "the number of *people* killed": it is they who were.
  const nearest = head - 1;
  const isOfSubject = nearest > subject && tokens[nearest]!.head === subject && hasCase(tokens, nearest);
  if (subject !== nearest && !isOfSubject) return;
  verb.head = participle.head;
  verb.relation = participle.relation;
  tokens[subject]!.head = at;
  tokens[subject]!.relation = "nsubj";
  participle.head = nearest;
  participle.relation = "acl";
}

const LISTED = /^(?:conj|appos|list)$/;

/** "The network and the front are separate *groups*" with the predicate as a third of the list. */
export function takePlaceOfListedNoun(tokens: Draft[], at: number): void {
  const predicate = tokens[at]!;
  const { head } = predicate;
  if (head < 0 || head > at || !LISTED.test(predicate.relation) || !isNominal(tokens[head]!)) return;
  if (!hasChild(tokens, at, /^cop$/) || hasChild(tokens, at, /^(?:mark$|nsubj)/)) return;
  if (hasChild(tokens, at, /^cc$/) && !hasTwoChildren(tokens, head, /^conj$/)) return;
  predicate.head = tokens[head]!.head;
  predicate.relation = tokens[head]!.relation;
  tokens[head]!.head = at;
  tokens[head]!.relation = "nsubj";
}

function hasTwoChildren(tokens: readonly Draft[], head: number, relation: RegExp): boolean {
  const first = childOf(tokens, head, relation);
  return first >= 0 && hasChild(tokens, head, relation, first + 1);
}

/**
 * "The network *trains* in Merenia" read as a noun: a sentence without a verb and with a name before a noun in -s. "The forces
 * *patrol* Kelmin" likewise, behind a name in the plural and before another name.
 */
export function takePlaceOfNounRoot(tokens: Draft[], at: number): void {
  const root = tokens[at]!;
  const before = tokens[at - 1]?.tag === "ADV" ? at - 2 : at - 1;
  if (tokens[before]?.tag !== "PROPN") return;
  const plural = root.xpos === "NN" && root.head < 0 && /s$/.test(tokens[before].text);
  const isPlain = plural && /^(?:PROPN|DET)$/.test(tokens[at + 1]?.tag ?? "");
  if (root.xpos !== "NNS" && !isPlain) return;
  const infinitive = root.head;
  if (infinitive >= 0) {
    // "The front *plans* to attack" with the noun as subject of the infinitive.
    const isSubject = root.relation.startsWith("nsubj") && tokens[at + 1]?.text.toLowerCase() === "to";
    const plans = isSubject && tokens[infinitive]!.xpos === "VB";
    // "The network *raises* money" with the noun as part of a compound.
    // "The army *numbers* between 500 and 700 fighters" likewise, over the number.
    const counted = tokens.slice(at + 1, infinitive).every(({ tag }) => /^(?:NUM|ADP|CCONJ|ADV)$/.test(tag));
    const takes = root.relation === "compound" && counted && tokens[infinitive]!.head < 0;
    if (!plans && !takes) return;
  }
  if (hasFiniteVerb(tokens)) return;
  if (infinitive >= 0) swap(tokens, at, infinitive, root.relation === "compound" ? "obj" : "xcomp");
  if (tokens[before]!.head === infinitive) tokens[before]!.head = at;
  root.tag = "VERB";
  root.xpos = isPlain ? "VBP" : "VBZ";
  if (!isPlain) root.lemma = root.lemma.replace(/s$/, "");
  for (const [child, token] of tokens.entries()) {
    if (token.head !== at) continue;
    if (child === before) token.relation = "nsubj";
    else if (
      child < before &&
      (token.relation === "det" || token.relation === "amod" || token.relation === "compound")
    )
      token.head = before;
    else if (token.relation === "acl") token.relation = "xcomp";
    else if (/^(?:nmod|appos)$/.test(token.relation)) token.relation = hasCase(tokens, child) ? "obl" : "obj";
  }
}

/**
 * "The Northern Shield, a militia, *abducted* 19 men" with the men as those of an abducted militia: behind the comma that closes an apposition, in a
 * sentence that has no other verb, a participle with an object is the verb, and what the apposition describes its subject.
 */
export function raiseVerbBehindApposition(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  if (!/^VB[DN]$/.test(verb.xpos) || verb.relation !== "acl" || tokens[at - 1]?.text !== ",") return;
  const described = verb.head;
  if (described < 0 || described > at || !hasChild(tokens, at, /^obj$/, at + 1)) return;
  const subject = tokens[described]!.relation === "appos" ? tokens[described]!.head : described;
  if (subject < 0 || subject > described || tokens[subject]!.relation !== "root") return;
  if (!isNominal(tokens[subject]!) || hasCase(tokens, subject)) return;
  if (!hasChild(tokens, subject, /^appos$/, subject + 1, at)) return;
  for (let spot = 0; spot < tokens.length; spot++)
    if (spot !== at && /^(?:VB[DPZ]|MD)$/.test(tokens[spot]!.xpos)) return;
  verb.xpos = "VBD";
  swap(tokens, at, subject, "nsubj");
}

/** Nouns that without a preposition say when, and never who. */
const WHEN =
  /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|today|yesterday|tomorrow|tonight|morning|afternoon|evening|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|time)$/i;

/**
 * "*Shelling* killed 37 civilians" with the shelling as when it was: a bare noun right before a past form that has an object, and no subject and no
 * auxiliary of its own, is who or what did it.
 */
export function bareSubject(tokens: Draft[], at: number): void {
  const noun = tokens[at]!;
  const verb = at + 1;
  if (noun.relation !== "obl:unmarked" || noun.head !== verb || !isNominal(noun) || WHEN.test(noun.lemma))
    return;
  if (tokens[verb]!.tag !== "VERB" || !/^VB[DN]$/.test(tokens[verb]!.xpos) || hasCase(tokens, at)) return;
  if (!hasChild(tokens, verb, /^obj$/, verb + 1) || hasChild(tokens, verb, /^(?:[nc]subj|aux)/)) return;
  noun.relation = "nsubj";
  tokens[verb]!.xpos = "VBD";
}
