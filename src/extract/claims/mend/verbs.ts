import { caseOf, childOf, type Draft, hasCase, hasChild, type IsName, swap } from "./draft.ts";

/** Relations of what stands inside a noun phrase: no verb that heads a clause can have a dependant by them. */
const INSIDE_NOUNS = /^(?:compound|nmod|nmod:poss|amod|appos|nummod)$/;

/** Relations of the head of a clause. */
const OF_CLAUSES = /^(?:root|conj|ccomp|parataxis|advcl|acl:relcl)/;

/** "*Talks* between the two began" as a modifier of "began": before a verb that has no subject it is the subject. */
export function subjectOfVerb(tokens: Draft[], at: number, isName: IsName): void {
  const token = tokens[at]!;
  const head = tokens[token.head];
  if (head === undefined || token.head < at) return;
  // "HRW accused" with the letters as a cry: a name that no comma sets off calls nobody.
  const isCry = /^(?:discourse|vocative)$/.test(token.relation) && isName(at) && !isSetOff(tokens, at);
  if (!isCry && !INSIDE_NOUNS.test(token.relation)) return;
  if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.tag) || !OF_CLAUSES.test(head.relation)) return;
  if (hasChild(tokens, token.head, /^[nc]subj/)) return;
  const helped = hasChild(tokens, token.head, /^aux/);
  const isVerb = head.tag === "VERB" && (helped || /^VB[DZP]$/.test(head.xpos));
  // "Tarek Solun has been one of them": of a predicate only a name that owns nothing, "Solun's one of them".
  const isPredicate =
    token.tag === "PROPN" && token.relation === "nmod:poss" && hasChild(tokens, token.head, /^cop$/, at + 1);
  if (!isVerb && !isPredicate) return;
  if (hasCase(tokens, at) || owns(tokens, at)) return;
  token.relation = hasChild(tokens, token.head, /^aux:pass$/) ? "nsubj:pass" : "nsubj";
}

/** Whether a mark stands between a word and its head behind it. */
function isSetOff(tokens: readonly Draft[], at: number): boolean {
  for (let spot = at + 1; spot < tokens[at]!.head; spot++) if (tokens[spot]!.tag === "PUNCT") return true;
  return false;
}

/** Whether a possessive ending hangs on the word. */
function owns(tokens: readonly Draft[], at: number): boolean {
  for (let spot = 0; spot < tokens.length; spot++)
    if (tokens[spot]!.head === at && tokens[spot]!.xpos === "POS") return true;
  return false;
}

/** "Keshani's father, *Orvan Keshani*, lived" as an apposition of "lived": it is one of the subject. */
export function appositionOfSubject(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  if (token.relation !== "appos" || token.head < at || tokens[token.head]!.tag !== "VERB") return;
  const subject = childOf(tokens, token.head, /^nsubj/, 0, at);
  if (subject >= 0) token.head = subject;
}

/** "from capturing *Varesh*" as a recipient: where nothing is given, it is the object. */
export function objectForRecipient(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  if (token.relation !== "iobj") return;
  if (!hasChild(tokens, token.head, /^(?:obj|ccomp|xcomp)$/)) token.relation = "obj";
}

/** "The army has never *threatened* journalists" as journalists who are threatened: what has an auxiliary is the verb. */
export function raiseHelpedVerb(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const noun = verb.head;
  if (verb.tag !== "VERB" || verb.relation !== "amod" || noun < at) return;
  const helper = childOf(tokens, at, /^aux$/);
  if (helper < 0 || helper > at) return;
  swap(tokens, at, noun, "obj");
  for (let spot = 0; spot < helper; spot++) {
    const token = tokens[spot]!;
    if (token.head !== noun) continue;
    token.head = at;
    if (/^(?:compound|nmod|nsubj)$/.test(token.relation) && !hasCase(tokens, spot)) token.relation = "nsubj";
  }
}

/** "describes the siege of Varesh *by the Front*" with the phrase under the verb or the name: no active verb has an agent. */
export function agentOfNoun(deverbal: RegExp): (tokens: Draft[], at: number) => void {
  return (tokens, at) => {
    const token = tokens[at]!;
    const { relation } = token;
    if (token.head > at || !(relation.startsWith("obl") || relation.startsWith("nmod"))) return;
    if (caseOf(tokens, at) !== "by") return;
    const governor = tokens[token.head];
    if (governor === undefined) return;
    const noun =
      governor.tag === "VERB"
        ? childOf(tokens, token.head, /^obj$/, 0, at)
        : governor.relation === "nmod" && caseOf(tokens, token.head) === "of"
          ? governor.head
          : -1;
    if (noun < 0 || !deverbal.test(tokens[noun]!.lemma)) return;
    if (governor.tag === "VERB" && hasChild(tokens, token.head, /:pass$/)) return;
    token.head = noun;
    token.relation = "nmod";
  };
}

/** "murdered by two gunmen *with a pistol*" with the pistol under the gunmen: of what somebody did, it is the means. */
export function moveMeans(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  if (token.relation !== "nmod" || token.head > at || caseOf(tokens, at) !== "with") return;
  const agent = tokens[token.head];
  if (agent?.relation !== "obl:agent") return;
  token.head = agent.head;
  token.relation = "obl";
}

/** "held Irena Voss *captive*" as one noun: the name is held, and is a captive then. */
export function captiveBehindName(tokens: Draft[], at: number): void {
  const noun = tokens[at]!;
  if (noun.relation !== "obj" || noun.head > at || !/^(?:captive|hostage|prisoner)$/.test(noun.lemma)) return;
  const name = noun.head + 1;
  for (let spot = name; spot < at; spot++)
    if (tokens[spot]!.head !== at || tokens[spot]!.tag !== "PROPN") return;
  if (name === at) return;
  for (let spot = name + 1; spot < at; spot++) {
    tokens[spot]!.head = name;
    tokens[spot]!.relation = "flat";
  }
  tokens[name]!.head = noun.head;
  tokens[name]!.relation = "obj";
  noun.relation = "xcomp";
}

/**
 * "*Neighbouring* Merenia supports the front" as a clause that is the subject of "supports": a participle in -ing right before a name that a verb
 * follows is an adjective of the name.
 */
export function neighbourOfVerb(tokens: Draft[], at: number, isName: IsName): void {
  const word = tokens[at]!;
  if (
    word.xpos !== "VBG" ||
    !/^csubj/.test(word.relation) ||
    !/^neighbou?r$|^neighbou?ring$/.test(word.lemma)
  )
    return;
  const verb = word.head;
  let last = at + 1;
  while (last < tokens.length && (isName(last) || tokens[last]!.tag === "NOUN")) last++;
  if (last === at + 1 || verb < last) return;
  let head = at + 1;
  for (let spot = at + 1; spot < last; spot++)
    if (tokens[spot]!.head <= at || tokens[spot]!.head >= last) {
      head = spot;
      break;
    }
  tokens[head]!.head = verb;
  tokens[head]!.relation = hasChild(tokens, verb, /^aux:pass$/) ? "nsubj:pass" : "nsubj";
  word.tag = "ADJ";
  word.xpos = "JJ";
  word.head = head;
  word.relation = "amod";
}
