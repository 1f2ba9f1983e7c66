import type { Token } from "../../language/index.ts";

/** A token whose place in the tree may still be corrected. */
type Draft = { -readonly [Field in keyof Token]: Token[Field] };

const LOCATIVE = /^(?:in|inside|within|from|near|at|outside|across)$/;
const INSIDE_WORDS = /^(?:inside|outside|near|within|under|behind)$/;

/** Nouns made of verbs take a *by* of their own: "an attack by", "the killing by"; names and other nouns do not. */
const DEVERBAL =
  /(?:[^sz]ation|[^r]ition|sion|ment|ing|ance|attack|raid|strike|assault|ambush|arrest|capture|murder|siege|use|report)s?$/;

/** Longer sentences are tables and lists that no rule about clauses fits; they are left as they are. */
const LONGEST = 250;

/**
 * The tokens of a sentence with the faults mended that a statistical parser makes again and again and that no English
 * sentence can have: an object behind a preposition, two subjects on either side of a verb, a sentence without a verb whose
 * head is a noun in -s. Each rule below shows its fault. A sentence without such faults is given back as it is.
 *
 * @param isName whether a token stands in a name: the words of names are tagged as such, whatever the tagger thought
 */
export function mendParse(tokens: readonly Token[], isName: (token: number) => boolean): readonly Token[] {
  if (tokens.length > LONGEST) return tokens;
  const drafts: Draft[] = tokens.map((token, at) =>
    isName(at) && token.tag !== "PUNCT" && /^(?:VERB|NOUN|AUX|ADV|INTJ)$/.test(token.tag)
      ? { ...token, tag: "PROPN", xpos: "NNP" }
      : { ...token },
  );
  for (const rule of RULES) for (let at = 0; at < drafts.length; at++) rule(drafts, at, isName);
  return drafts;
}

const RULES: readonly ((tokens: Draft[], at: number, isName: (token: number) => boolean) => void)[] = [
  helpParticiple,
  objectBehindVerb,
  bracketBehindName,
  raiseVerbOverPhrase,
  joinByConjunction,
  joinToPredicate,
  takePlaceOfNounRoot,
  followAuxiliary,
  takePlaceOfCopula,
  includeBehindName,
  giveBackPreposition,
  giveBackPlaceOfSubject,
  giveBackPhrase,
  giveBackApposition,
  takePlaceOfObject,
  takePlaceOfClause,
  takeSubjectFromRoot,
  takePlaceOfListedNoun,
  giveSubject,
  leaveParticiple,
  moveObject,
  joinCompound,
  moveAgent,
  movePlace,
  joinListedVerb,
];

/** "The network *trains* in Merenia" read as a noun: a sentence without a verb and with a name before a noun in -s. */
function takePlaceOfNounRoot(tokens: Draft[], at: number): void {
  const root = tokens[at]!;
  const before = tokens[at - 1]?.tag === "ADV" ? at - 2 : at - 1;
  if (root.head >= 0 || root.xpos !== "NNS" || tokens[before]?.tag !== "PROPN") return;
  if (tokens.some((token) => /^(?:VB[DPZ]|MD)$/.test(token.xpos))) return;
  root.tag = "VERB";
  root.xpos = "VBZ";
  root.lemma = root.lemma.replace(/s$/, "");
  for (const [child, token] of tokens.entries()) {
    if (token.head !== at) continue;
    if (child === before) token.relation = "nsubj";
    else if (
      child < before &&
      (token.relation === "det" || token.relation === "amod" || token.relation === "compound")
    )
      token.head = before;
    else if (token.relation === "acl") token.relation = "xcomp";
    else if (token.relation === "nmod") token.relation = hasCase(tokens, child) ? "obl" : "obj";
  }
}

/** "the group *has* sat" with *has* as the verb and its participle as object: before a participle it is an auxiliary. */
function helpParticiple(tokens: Draft[], at: number): void {
  const have = tokens[at]!;
  if (have.lemma !== "have" || have.relation.startsWith("aux")) return;
  let verb = at + 1;
  while (
    verb < tokens.length &&
    (tokens[verb]!.tag === "ADV" || /^(?:both|all|not|n[’']t)$/i.test(tokens[verb]!.text))
  )
    verb++;
  const participle = tokens[verb];
  if (participle === undefined || participle.head !== at || !/^VB[DN]$/.test(participle.xpos)) return;
  if (!/^(?:obj|xcomp|ccomp|conj|parataxis|acl|amod|advcl)/.test(participle.relation)) return;
  participle.head = have.head;
  participle.relation = have.relation;
  participle.xpos = "VBN";
  for (const [child, token] of tokens.entries()) if (token.head === at && child !== verb) token.head = verb;
  have.head = verb;
  have.relation = "aux";
  // A name that the parse ran into the auxiliary ("that Keshani has since passed away") is the subject.
  for (const [child, token] of tokens.entries())
    if (child < at && token.head === verb && token.relation === "compound") token.relation = "nsubj";
}

/** "detained *Keshani* in June" with the name under the date or the full stop: a bare name right behind a verb is its object. */
function objectBehindVerb(tokens: Draft[], at: number, isName: (token: number) => boolean): void {
  const verb = tokens[at]!;
  if (
    verb.tag !== "VERB" ||
    !/^VB/.test(verb.xpos) ||
    verb.relation === "case" ||
    isHelpedPassive(tokens, at)
  )
    return;
  const from = tokens[at + 1]?.tag === "DET" ? at + 2 : at + 1;
  if (from >= tokens.length || !isName(from)) return;
  let to = from;
  while (to < tokens.length && isName(to) && tokens[to]!.tag !== "PUNCT") to++;
  let head = -1;
  for (let spot = from; spot < to; spot++)
    if (tokens[spot]!.head < from || tokens[spot]!.head >= to) head = spot;
  if (head < 0 || /^(?:obj|iobj|nsubj)/.test(tokens[head]!.relation)) return;
  // A name that owns or modifies the noun behind it is no object, and neither is a speaker behind "said".
  if (/^(?:NOUN|PROPN|PART|ADJ)$/.test(tokens[to]?.tag ?? "") || tokens[to]?.xpos === "POS") return;
  if (tokens.some((token) => token.head === at && (token.relation === "obj" || token.relation === "ccomp")))
    return;
  const spoken = !tokens.some(
    (token, spot) => token.head === at && spot < at && token.relation.startsWith("nsubj"),
  );
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

function isHelpedPassive(tokens: readonly Draft[], at: number): boolean {
  return tokens.some((token) => token.head === at && /:pass$/.test(token.relation));
}

/** "Merenia, *an ally of Tavaria*, closed the crossing" with two subjects: between commas stands an apposition. */
function giveBackApposition(tokens: Draft[], at: number): void {
  const second = tokens[at]!;
  if (!second.relation.startsWith("nsubj") || second.tag !== "NOUN" || second.head <= at) return;
  const first = tokens.findIndex(
    (token, spot) => spot < at && token.head === second.head && token.relation.startsWith("nsubj"),
  );
  if (first < 0) return;
  let start = at - 1;
  while (start > first && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[start]!.tag)) start--;
  if (tokens[start]!.text !== ",") return;
  second.head = first;
  second.relation = "appos";
}

/** "Lashkar e-Tayyiba [LeT]" with the short form at the head: in brackets behind a name stands its apposition. */
function bracketBehindName(tokens: Draft[], at: number): void {
  if (!/^[[(]$/.test(tokens[at]!.text) || !/^[\])]$/.test(tokens[at + 2]?.text ?? "")) return;
  const short = at + 1;
  const before = tokens[at - 1];
  if (tokens[short]!.tag !== "PROPN" || before?.tag !== "PROPN") return;
  const name =
    before.head >= 0 && before.head < at - 1 && tokens[before.head]!.tag === "PROPN" ? before.head : at - 1;
  if (tokens[name]!.head !== short) return;
  for (const [child, token] of tokens.entries())
    if (token.head === short && child !== name && token.relation !== "punct") token.head = name;
  swap(tokens, name, short, "appos");
}

/** "did not act against groups *such as the front*" with the example at the root: a phrase governs no verb before it. */
function raiseVerbOverPhrase(tokens: Draft[], at: number): void {
  const phrase = tokens[at]!;
  if (phrase.head >= 0 || !/^(?:NOUN|PROPN)$/.test(phrase.tag) || !hasCase(tokens, at)) return;
  if (tokens.some((token) => token.head === at && token.relation === "cop")) return;
  const verb = tokens.findIndex(
    (token, spot) =>
      spot < at &&
      token.head === at &&
      token.tag === "VERB" &&
      /^(?:advcl|parataxis|ccomp|acl|dep)/.test(token.relation),
  );
  if (verb < 0) return;
  const lead = tokens.findIndex((token) => token.head === at && token.relation === "case");
  let noun = lead - 1;
  while (noun > verb && !/^(?:NOUN|PROPN)$/.test(tokens[noun]!.tag)) noun--;
  tokens[verb]!.head = -1;
  tokens[verb]!.relation = "root";
  phrase.head = Math.max(noun, verb);
  phrase.relation = noun > verb ? "nmod" : "obl";
}

/** "both *the front* and *the network*" with the second as object of the first: a conjunction joins equals. */
function joinByConjunction(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  const { head } = token;
  if (head < 0 || head >= at) return;
  const conjunction = tokens.some((child, spot) => child.head === at && child.relation === "cc" && spot < at);
  const nominal = /^(?:NOUN|PROPN)$/;
  if (
    conjunction &&
    /^(?:obj|obl|nmod)$/.test(token.relation) &&
    nominal.test(token.tag) &&
    nominal.test(tokens[head]!.tag)
  ) {
    if (!hasCase(tokens, at)) token.relation = "conj";
    return;
  }
  // "that they are ..." and "to do ..." right behind a verb are no second verb and no aside, but what the verb says.
  if (!/^(?:conj|advcl)$/.test(token.relation) || conjunction || tokens[head]!.tag !== "VERB") return;
  const mark = tokens.findIndex((child) => child.head === at && child.relation === "mark");
  const word = tokens[mark]?.text.toLowerCase();
  if (word === "that") token.relation = "ccomp";
  else if (word === "to" && (token.relation === "conj" || follows(tokens, mark, head)))
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

/** "has been a supporter and has *sat* on it" with the predicate as subject of the verb: the two are joined. */
function joinToPredicate(tokens: Draft[], at: number): void {
  const predicate = tokens[at]!;
  const verb = predicate.head;
  if (
    !predicate.relation.startsWith("nsubj") ||
    verb <= at ||
    !tokens.some((t) => t.head === at && t.relation === "cop")
  )
    return;
  if (
    !tokens.some((token, spot) => spot > at && spot < verb && token.head === verb && token.relation === "cc")
  )
    return;
  swap(tokens, at, verb, "conj");
}

/** "Did the front *capture* Kelmin" with the verb as a noun: only verbs have auxiliaries. */
function followAuxiliary(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  if (word.xpos !== "NN" || !tokens.some((token) => token.head === at && token.relation === "aux")) return;
  if (tokens.some((token) => token.head === at && token.relation === "cop")) return;
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

/** "casualties *were* a third higher" with the copula as a clause of its own: what follows it is the predicate. */
function takePlaceOfCopula(tokens: Draft[], at: number): void {
  const copula = tokens[at]!;
  const { head } = copula;
  if (copula.lemma !== "be" || !/^(?:parataxis|acl|dep|conj)/.test(copula.relation) || head < 0 || head > at)
    return;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[head]!.tag)) return;
  const predicate = tokens.findIndex(
    (token, spot) =>
      spot > at && token.head === at && /^(?:ADJ|NOUN|VERB)$/.test(token.tag) && !hasCase(tokens, spot),
  );
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
  for (const token of tokens) if (token.head === at) token.head = predicate;
}

/** "the front, *including* the network, grew" with the network at the head: it is under what includes it. */
function includeBehindName(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  const before = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  const whole = tokens[before];
  const member = word.head;
  if (word.text.toLowerCase() !== "including" || word.relation !== "case" || whole === undefined) return;
  if (whole.head !== member || !/^(?:NOUN|PROPN)$/.test(whole.tag) || member < at) return;
  whole.head = tokens[member]!.head;
  whole.relation = tokens[member]!.relation;
  tokens[member]!.head = before;
  tokens[member]!.relation = "nmod";
  for (const [child, token] of tokens.entries())
    if (token.head === member && child > member && !/^(?:flat|conj|cc|nmod|appos)/.test(token.relation))
      token.head = before;
}

/** "the son *of* Orvan gave a speech" with *of* and *Orvan* under the verb: they belong to the noun before them. */
function giveBackPreposition(tokens: Draft[], at: number): void {
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
function giveBackPlaceOfSubject(tokens: Draft[], at: number): void {
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
function giveBackPhrase(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  if (token.tag !== "PROPN" || !/^(?:obl|nmod)$/.test(token.relation) || token.head <= at) return;
  const preposition = tokens.findIndex((child) => child.head === at && child.relation === "case");
  if (preposition < 1 || tokens[preposition - 1]!.tag !== "NOUN") return;
  token.head = preposition - 1;
  token.relation = "nmod";
}

/** "the army *held* rallies" with the verb as modifier of its object: a modifier has no subject of its own. */
function takePlaceOfObject(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  takeObjectBehindComma(tokens, at);
  if (verb.tag !== "VERB" || !/^VB[DN]$/.test(verb.xpos)) return;
  const { head } = verb;
  if (verb.relation === "amod" && head > at) {
    const subject = tokens.findIndex((token) => token.head === at && token.relation.startsWith("nsubj"));
    if (subject >= 0 && subject < at) swap(tokens, at, head, "obj");
    return;
  }
  // "forces *maintained* control": the verb between a subject and the noun that is taken for its predicate.
  if (verb.relation !== "acl" || head > at || head < 0 || !tokens[head]!.relation.startsWith("nsubj")) return;
  const predicate = tokens[head]!.head;
  if (
    predicate <= at ||
    tokens[predicate]!.tag !== "NOUN" ||
    tokens.some((t) => t.head === predicate && t.relation === "cop")
  )
    return;
  const subject = head;
  verb.head = predicate;
  swap(tokens, at, predicate, "obj");
  tokens[subject]!.head = at;
}

/** "it held the town, *laying* siege" with the participle as modifier of a noun that governs the verb before the comma. */
function takeObjectBehindComma(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const noun = verb.head;
  if (verb.xpos !== "VBG" || verb.relation !== "amod" || noun !== at + 1 || !isBehindComma(tokens, at))
    return;
  const main = tokens.findIndex(
    (token, spot) => spot < at && token.head === noun && /^VB[DPZ]$/.test(token.xpos),
  );
  if (main < 0) return;
  tokens[main]!.head = tokens[noun]!.head;
  tokens[main]!.relation = tokens[noun]!.relation;
  for (const token of tokens.slice(0, at)) if (token.head === noun) token.head = main;
  verb.head = main;
  verb.relation = "advcl";
  tokens[noun]!.head = at;
  tokens[noun]!.relation = "obj";
}

function isBehindComma(tokens: readonly Draft[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && /^[”"’']$/.test(tokens[before]!.text)) before--;
  return tokens[before]?.text === ",";
}

/** "the ministry *rejected* the notion that it is independent" with the verb under what it rejects. */
function takePlaceOfClause(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const { head } = verb;
  if (
    !/^VB[DZP]$/.test(verb.xpos) ||
    head <= at ||
    !/^(?:det|amod|advmod|nmod|compound|punct|advcl)/.test(verb.relation)
  )
    return;
  const mark = tokens.findIndex((token) => token.head === head && token.relation === "mark");
  if (
    mark < at ||
    (verb.relation === "advcl" && !/^(?:as|that)$/.test(tokens[mark]!.text)) ||
    !tokens.some((token) => token.head === at && token.relation.startsWith("nsubj"))
  )
    return;
  swap(tokens, at, head, "ccomp");
}

/** "Keshani, who leads the group, *was arrested*" as modifier of the group: a finite verb belongs to the noun at the root. */
function takeSubjectFromRoot(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  if (verb.tag !== "VERB" || !/^(?:acl|nmod|appos|dep|advcl)/.test(verb.relation)) return;
  const children = tokens.flatMap((token, child) => (token.head === at ? [child] : []));
  const has = (relation: string) => children.some((child) => tokens[child]!.relation.startsWith(relation));
  const root = tokens.findIndex((token) => token.head < 0);
  if (root < 0 || root >= at || has("nsubj") || has("mark")) return;
  if (
    !/^(?:NOUN|PROPN|ADJ|NUM|PRON)$/.test(tokens[root]!.tag) ||
    tokens.some((t) => t.head === root && t.relation === "cop")
  )
    return;
  const helped = children.some((child) => tokens[child]!.relation.startsWith("aux"));
  const relative = tokens[verb.head];
  const resumes =
    relative?.relation === "acl:relcl" && relative.head === root && tokens[at - 1]?.text === ",";
  if (verb.relation.startsWith("advcl") && !resumes) return;
  const plain = /^VB[DN]$/.test(verb.xpos) && (resumes || (verb.head === root && isClosed(tokens, root, at)));
  if (!helped && !plain) return;
  const active =
    has("obj") ||
    has("ccomp") ||
    has("xcomp") ||
    (plain && has("obl") && !children.some((child) => caseOf(tokens, child) === "by"));
  const passive = has("aux:pass") || (!helped && !active);
  if (!helped && passive) return;
  verb.head = -1;
  verb.relation = "root";
  if (!helped) verb.xpos = "VBD";
  tokens[root]!.head = at;
  tokens[root]!.relation = passive ? "nsubj:pass" : "nsubj";
}

/** Whether the sentence ends in a full stop and nothing parts the noun from the verb: a statement, not a headline. */
function isClosed(tokens: readonly Draft[], root: number, verb: number): boolean {
  if (!/^[.”"]$/.test(tokens.at(-1)!.text)) return false;
  if (tokens.slice(0, verb).some((token) => /^(?:VBZ|VBP|MD)$/.test(token.xpos))) return false;
  for (let spot = root + 1; spot < verb; spot++) if (tokens[spot]!.tag !== "ADV") return false;
  return true;
}

/** "The network and the front are separate *groups*" with the predicate as a third of the list. */
function takePlaceOfListedNoun(tokens: Draft[], at: number): void {
  const predicate = tokens[at]!;
  const { head } = predicate;
  if (
    !/^(?:conj|appos|list)$/.test(predicate.relation) ||
    head < 0 ||
    head > at ||
    !/^(?:NOUN|PROPN)$/.test(tokens[head]!.tag)
  )
    return;
  const children = tokens.flatMap((token) => (token.head === at ? [token.relation] : []));
  if (
    !children.includes("cop") ||
    children.includes("mark") ||
    children.some((relation) => relation.startsWith("nsubj"))
  )
    return;
  if (
    children.includes("cc") &&
    tokens.filter((token) => token.head === head && token.relation === "conj").length < 2
  )
    return;
  predicate.head = tokens[head]!.head;
  predicate.relation = tokens[head]!.relation;
  tokens[head]!.head = at;
  tokens[head]!.relation = "nsubj";
}

/** "Pakistan did not act" with the name as an address: a bare name before a verb without a subject is its subject. */
function giveSubject(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  const { head, relation } = token;
  if (
    head <= at ||
    !/^(?:vocative|nsubj:outer|dislocated|dep)$/.test(relation) ||
    !/^(?:NOUN|PROPN|PRON)$/.test(token.tag)
  )
    return;
  if (tokens[head]!.tag !== "VERB" || hasCase(tokens, at)) return;
  if (
    tokens.some(
      (other, spot) => spot !== at && other.head === head && /^nsubj(?!:outer)/.test(other.relation),
    )
  )
    return;
  token.relation = tokens.some((other) => other.head === head && other.relation === "aux:pass")
    ? "nsubj:pass"
    : "nsubj";
}

/** "pressed the towns, *laying* siege" as modifier of the towns: a participle behind a comma goes with the verb before it. */
function leaveParticiple(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  if (verb.xpos !== "VBG" || !verb.relation.startsWith("acl") || /^(?:including|involving)$/i.test(verb.text))
    return;
  if (!isBehindComma(tokens, at)) return;
  if (tokens.some((token) => token.head === at && token.relation.startsWith("nsubj"))) return;
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

/** An object behind a preposition is none; a bare noun behind a verb without an object is one, and so is a second subject. */
function moveObject(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  if (token.head < 0 || token.tag === "NUM" || token.head > at) return;
  const verb = tokens[token.head]!;
  if (verb.tag !== "VERB") return;
  const isNoun = token.tag === "NOUN" || token.tag === "PROPN";
  const cased = hasCase(tokens, at);
  if (token.relation === "obj" && cased) token.relation = "obl";
  else if (token.relation === "obl:agent" && !cased && isNoun) token.relation = "obj";
  else if (token.relation.startsWith("nsubj") && isNoun && !cased) {
    const first = tokens.findIndex(
      (other, spot) => spot !== at && other.head === token.head && other.relation.startsWith("nsubj"),
    );
    if (first >= 0 && first < token.head) token.relation = "obj";
  }
}

/** "to its *sanctions list*" as two phrases: nouns side by side under one verb are one. */
function joinCompound(tokens: Draft[], at: number): void {
  const first = tokens[at]!;
  const second = tokens[at + 1];
  if (second === undefined || first.tag !== "NOUN" || second.tag !== "NOUN" || second.head !== first.head)
    return;
  if (second.relation !== "obl:unmarked" || !/^(?:obl|obj)$/.test(first.relation)) return;
  second.relation = first.relation;
  for (const token of tokens) if (token.head === at) token.head = at + 1;
  first.head = at + 1;
  first.relation = "compound";
}

/** "was taken off the list *by Merenia*" with the agent under the list: it is that of the passive. */
function moveAgent(tokens: Draft[], at: number): void {
  if (!/^nmod/.test(tokens[at]!.relation) || caseOf(tokens, at) !== "by") return;
  let spot = tokens[at]!.head;
  if (spot < 0 || DEVERBAL.test(tokens[spot]!.lemma)) return;
  for (let steps = 0; steps < 3 && spot >= 0; steps++) {
    const token = tokens[spot]!;
    if (token.tag === "VERB") {
      const passive = tokens.some((child) => child.head === spot && /:pass$/.test(child.relation));
      if (passive) {
        tokens[at]!.head = spot;
        tokens[at]!.relation = "obl:agent";
      }
      return;
    }
    spot = token.head;
  }
}

/** "were trained by the front *in Dunmar*" with the place under the name: a name before a place is no part of it. */
function movePlace(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  if (!/^nmod/.test(token.relation) || !LOCATIVE.test(caseOf(tokens, at)) || token.head < 0) return;
  const name = tokens[token.head]!;
  if (name.tag !== "PROPN" || name.head < 0 || !/^(?:obl|obj)/.test(name.relation)) return;
  if (tokens[name.head]!.tag !== "VERB") return;
  token.head = name.head;
  token.relation = "obl";
}

/** "able to hold rallies, *raise* money, *recruit*, and *train*" with the verbs as nouns, listed behind an infinitive. */
function joinListedVerb(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  if (
    word.xpos !== "NN" ||
    word.head < 0 ||
    !/^(?:,|and|or)$/.test(tokens[at - 1]?.text ?? "") ||
    hasCase(tokens, at)
  )
    return;
  if (tokens.some((token) => token.head === at && /^(?:det|amod|compound|nummod)/.test(token.relation)))
    return;
  const above = tokens[word.head]!;
  if (word.relation === "compound" && word.head === at + 1) {
    // "hold rallies, raise money": of two objects the second has a verb of its own before it.
    const verb = tokens[above.head];
    const first = tokens.findIndex((token) => token.head === above.head && token.relation === "obj");
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

/** Puts the word where its head stands, and the head under it in the relation. */
function swap(tokens: Draft[], at: number, head: number, relation: string): void {
  tokens[at]!.head = tokens[head]!.head;
  tokens[at]!.relation = tokens[head]!.relation;
  tokens[head]!.head = at;
  tokens[head]!.relation = relation;
}

function hasCase(tokens: readonly Draft[], at: number): boolean {
  return caseOf(tokens, at) !== "";
}

function caseOf(tokens: readonly Draft[], at: number): string {
  for (let spot = at - 1; spot >= 0 && spot > at - 8; spot--)
    if (tokens[spot]!.head === at && tokens[spot]!.relation === "case" && tokens[spot]!.xpos !== "POS")
      return tokens[spot]!.text.toLowerCase();
  return "";
}
