import { caseOf, type Draft, hasCase, type IsName, swap } from "./draft.ts";

/** "Pakistan did not act" with the name as an address: a bare name before a verb without a subject is its subject. */
export function giveSubject(tokens: Draft[], at: number): void {
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

/** "The state “*did* not *act*" as an apposition of the state: a finite verb right behind a noun has it as subject. */
export function giveSubjectBeside(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const { head } = verb;
  if (verb.tag !== "VERB" || !/^(?:appos|acl|nmod|dep)$/.test(verb.relation) || head < 0 || head > at) return;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[head]!.tag)) return;
  const aux = tokens.findIndex((token) => token.head === at && token.relation.startsWith("aux"));
  if (aux < head || aux > at || tokens[aux]!.text.toLowerCase() === "to") return;
  for (let spot = head + 1; spot < aux; spot++)
    if (tokens[spot]!.tag !== "PUNCT" || tokens[spot]!.text === ",") return;
  if (tokens.some((token) => token.head === at && /^(?:nsubj|mark)/.test(token.relation))) return;
  const passive = tokens.some((token) => token.head === at && token.relation === "aux:pass");
  swap(tokens, at, head, passive ? "nsubj:pass" : "nsubj");
}

/** "Keshani, who leads the group, *was arrested*" as modifier of the group: a finite verb belongs to the noun at the root. */
export function takeSubjectFromRoot(tokens: Draft[], at: number): void {
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
  const behindRelative =
    verb.head === root && tokens.slice(root, at).some((t) => t.head === root && t.relation === "acl:relcl");
  const inRelative = relative?.relation === "acl:relcl" && relative.head === root;
  const resumes = (behindRelative || inRelative) && tokens[at - 1]?.text === ",";
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

/** "Merenia, *an ally of Tavaria*, closed the crossing" with two subjects: between commas stands an apposition. */
export function giveBackApposition(tokens: Draft[], at: number): void {
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
  if (tokens.some((token) => token.head === verb && token.relation === "obj")) return;
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
  const head = tokens.findIndex(
    (token, spot) => spot >= at && spot < end && (token.head < at || token.head >= end),
  );
  if (head < 0 || !tokens[head]!.relation.startsWith("nsubj") || caseOf(tokens, noun) !== "") return;
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
  const siblings = tokens.filter((token) => token.head === verb).map((token) => token.relation);
  if (siblings.includes("obj") && !siblings.includes("aux:pass")) subject.relation = "nsubj";
}

/** "The attack *carried out* by them wounded two" with the participle as the verb: the finite verb behind it is. */
export function raiseFiniteVerb(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const { head } = verb;
  if (
    verb.xpos !== "VBD" ||
    !/^(?:advcl|ccomp|parataxis|conj|xcomp)$/.test(verb.relation) ||
    head < 0 ||
    head > at
  )
    return;
  const participle = tokens[head]!;
  if (participle.xpos !== "VBN" || tokens.slice(head, at).some((token) => token.tag === "PUNCT")) return;
  if (tokens.some((token) => token.head === head && token.relation.startsWith("aux"))) return;
  if (tokens.some((token) => token.head === at && /^(?:nsubj|mark|cc)/.test(token.relation))) return;
  const subject = tokens.findIndex((token) => token.head === head && token.relation.startsWith("nsubj"));
  if (subject < 0 || subject !== head - 1) return;
  verb.head = participle.head;
  verb.relation = participle.relation;
  tokens[subject]!.head = at;
  tokens[subject]!.relation = "nsubj";
  participle.head = subject;
  participle.relation = "acl";
}

/** "The network and the front are separate *groups*" with the predicate as a third of the list. */
export function takePlaceOfListedNoun(tokens: Draft[], at: number): void {
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

/** "The network *trains* in Merenia" read as a noun: a sentence without a verb and with a name before a noun in -s. */
export function takePlaceOfNounRoot(tokens: Draft[], at: number): void {
  const root = tokens[at]!;
  const before = tokens[at - 1]?.tag === "ADV" ? at - 2 : at - 1;
  if (root.xpos !== "NNS" || tokens[before]?.tag !== "PROPN") return;
  const infinitive = root.head;
  if (infinitive >= 0) {
    // "The front *plans* to attack" with the noun as subject of the infinitive.
    const isSubject = root.relation.startsWith("nsubj") && tokens[at + 1]?.text.toLowerCase() === "to";
    const plans = isSubject && tokens[infinitive]!.xpos === "VB";
    // "The network *raises* money" with the noun as part of a compound.
    const takes = root.relation === "compound" && infinitive === at + 1 && tokens[infinitive]!.head < 0;
    if (!plans && !takes) return;
  }
  if (tokens.some((token) => /^(?:VB[DPZ]|MD)$/.test(token.xpos))) return;
  if (infinitive >= 0) swap(tokens, at, infinitive, root.relation === "compound" ? "obj" : "xcomp");
  if (tokens[before]!.head === infinitive) tokens[before]!.head = at;
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
