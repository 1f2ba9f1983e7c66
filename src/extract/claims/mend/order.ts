import { caseOf, type Draft, hasCase, hasChild, type IsName } from "./draft.ts";

/** "Merenia, Tavaria*'s* partner" with the ending under Merenia: a possessive ending is that of the word right before it. */
export function endingOfWordBefore(tokens: Draft[], at: number): void {
  const ending = tokens[at]!;
  const owner = tokens[at - 1];
  if (ending.xpos !== "POS" || owner === undefined || !/^(?:NOUN|PROPN)$/.test(owner.tag)) return;
  let top = at - 1;
  while (/^(?:flat|compound)/.test(tokens[top]!.relation) && tokens[top]!.head >= 0) top = tokens[top]!.head;
  const wrong = ending.head;
  if (wrong < 0 || wrong >= at - 1 || wrong === top || tokens[top]!.head !== wrong) return;
  const noun = tokens.findIndex((token, spot) => spot > at && token.head === wrong && token.tag === "NOUN");
  if (noun < 0) return;
  ending.head = top;
  tokens[top]!.head = noun;
  tokens[top]!.relation = "nmod:poss";
  if (!hasCase(tokens, noun)) tokens[noun]!.relation = "appos";
}

/** "added *Darim Keshani* to its list" as a part of the list: what stands before a noun's preposition is no part of its phrase. */
export function nameBeforePreposition(tokens: Draft[], at: number, isName: IsName): void {
  const name = tokens[at]!;
  const noun = name.head;
  if (!isName(at) || noun < at || !/^(?:compound|amod|nmod|flat)$/.test(name.relation)) return;
  const preposition = tokens.findIndex(
    ({ head, relation, tag }, spot) =>
      spot > at && spot < noun && head === noun && relation === "case" && tag === "ADP",
  );
  const verb = tokens[noun]!.head;
  if (preposition < 0 || verb < 0 || verb >= at || tokens[verb]!.tag !== "VERB") return;
  name.head = verb;
  name.relation = "obj";
  if (tokens[noun]!.relation === "obj") tokens[noun]!.relation = "obl";
}

/**
 * "the command *of* Darim Keshani, whose father founded the group" with the preposition under "founded": a verb has none, so that
 * it is that of the name right behind it. A relative clause between the name and the verb is then about the name.
 */
export function prepositionOfVerb(tokens: Draft[], at: number, isName: IsName): void {
  const preposition = tokens[at]!;
  const verb = preposition.head;
  if (preposition.relation !== "case" || preposition.tag !== "ADP" || verb <= at + 1 || at === 0) return;
  if (tokens[verb]!.tag !== "VERB" || !isName(at + 1)) return;
  let name = at + 1;
  while (/^(?:flat|compound)/.test(tokens[name]!.relation) && isName(tokens[name]!.head))
    name = tokens[name]!.head;
  let last = name;
  while (last + 1 < verb && isName(last + 1)) last++;
  const relative = tokens[last + 1]?.text === "," && /^W/.test(tokens[last + 2]?.xpos ?? "");
  if (!relative || tokens[name]!.head !== verb) return;
  const before = tokens[at - 1]!;
  preposition.head = name;
  tokens[name]!.head = at - 1;
  tokens[name]!.relation = before.tag === "VERB" ? "obl" : "nmod";
  tokens[verb]!.head = name;
  tokens[verb]!.relation = "acl:relcl";
}

/** "which was founded *by Orvan Keshani*, attacked" with the agent under the next verb: right behind a passive it is its own. */
export function agentBehindPassive(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  if (!/^(?:obl|nmod)/.test(token.relation) || caseOf(tokens, at) !== "by") return;
  const by = tokens.findIndex(({ head, relation }, spot) => spot < at && head === at && relation === "case");
  const verb = by - 1;
  if (verb < 0 || token.head === verb || tokens[verb]!.xpos !== "VBN") return;
  if (!tokens.some(({ head, relation }) => head === verb && relation === "aux:pass")) return;
  token.head = verb;
  token.relation = "obl:agent";
}

/** "There is no evidence *that it funds* them" as an aside: a clause with "that" right behind a noun says what the noun is about. */
export function clauseOfNoun(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  if (verb.relation !== "parataxis") return;
  const mark = tokens.findIndex(({ head, relation }) => head === at && relation === "mark");
  const noun = mark - 1;
  if (noun < 0 || tokens[mark]!.text.toLowerCase() !== "that" || tokens[noun]!.tag !== "NOUN") return;
  if (tokens[noun]!.head !== verb.head) return;
  verb.head = noun;
  verb.relation = "acl";
}

/** "The Kesh Network *used* rockets" with no other verb, as rockets that it used: a name of its own before it is the subject. */
export function verbBehindName(tokens: Draft[], at: number, isName: IsName): void {
  const verb = tokens[at]!;
  const object = verb.head;
  if (verb.tag !== "VERB" || verb.relation !== "amod" || object < at || !isName(at - 1)) return;
  if (!/^VB[DN]$/.test(verb.xpos) || tokens[object]!.head >= 0 || hasCase(tokens, object)) return;
  if (!/[.”"]$/.test(tokens.at(-1)!.text) || tokens.some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos))) return;
  let name = at - 1;
  while (tokens[name]!.head < at && tokens[name]!.head >= 0) name = tokens[name]!.head;
  if (tokens[name]!.head !== object) return;
  for (const [spot, token] of tokens.entries())
    if (token.head === object && spot < at) token.head = token.relation === "det" ? name : at;
  tokens[name]!.head = at;
  tokens[name]!.relation = "nsubj";
  verb.head = -1;
  verb.relation = "root";
  verb.xpos = "VBD";
  tokens[object]!.head = at;
  tokens[object]!.relation = "obj";
  for (const token of tokens) if (token.head === object && token.relation === "punct") token.head = at;
}

/** "did not take action or *launch* attacks" with the verb as a second object: of three nouns in a row the middle one is it. */
export function verbBetweenObjects(tokens: Draft[], at: number): void {
  const word = tokens[at]!;
  if (word.xpos !== "NN" || word.relation !== "conj" || !/^(?:or|and)$/.test(tokens[at - 1]?.text ?? ""))
    return;
  const first = tokens[word.head];
  const verb = first?.head ?? -1;
  if (first?.relation !== "obj" || verb < 0 || tokens[verb]!.xpos !== "VB") return;
  let object = at + 1;
  while (/^(?:DET|ADJ)$/.test(tokens[object]?.tag ?? "")) object++;
  if (tokens[object]?.head !== verb || tokens[object]!.relation !== "obj") return;
  word.tag = "VERB";
  word.xpos = "VB";
  word.head = verb;
  tokens[at - 1]!.head = at;
  tokens[object]!.head = at;
}

/** "Haris Mirov, *who* was killed in 2017, *led* the front" with the killing as the statement: what has "who" for subject is none. */
export function lowerRelativeRoot(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const relative = verb.head;
  if (!/^(?:conj|parataxis|advcl|dep)$/.test(verb.relation) || relative < 0 || relative > at) return;
  if (verb.tag !== "VERB" || verb.xpos === "VBG" || tokens[at - 1]?.text !== ",") return;
  if (tokens.some(({ head, relation }) => head === at && /^(?:nsubj|cc|mark|aux:pass)/.test(relation)))
    return;
  const pronoun = tokens.findIndex(
    ({ head, relation, xpos }) =>
      head === relative && relation.startsWith("nsubj") && /^W(?:P|DT)$/.test(xpos),
  );
  if (pronoun < 2 || tokens[pronoun - 1]!.text !== ",") return;
  const noun = tokens.findIndex(
    ({ head, tag }, spot) => spot < pronoun - 1 && head === relative && /^(?:NOUN|PROPN)$/.test(tag),
  );
  if (noun < 0 || hasCase(tokens, noun)) return;
  verb.head = tokens[relative]!.head;
  verb.relation = tokens[relative]!.relation;
  tokens[noun]!.head = at;
  tokens[noun]!.relation = "nsubj";
  tokens[relative]!.head = noun;
  tokens[relative]!.relation = "acl:relcl";
}

/** Verbs that help others. */
const HELPERS =
  /^(?:be|have|do|can|could|may|might|must|shall|should|will|would|get|go|use|need|dare|let|keep)$/;

/** "*refers* to the network as being affiliated" as an auxiliary of "affiliated": only a few verbs help others. */
export function raiseFullVerb(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const below = verb.head;
  if (verb.relation !== "aux" || below < at || !/^VB[DPZ]$/.test(verb.xpos) || HELPERS.test(verb.lemma))
    return;
  const mark = tokens.findIndex(
    ({ head, relation }, spot) => spot > at && spot < below && head === below && relation === "mark",
  );
  verb.tag = "VERB";
  verb.head = tokens[below]!.head;
  verb.relation = tokens[below]!.relation;
  tokens[below]!.head = at;
  tokens[below]!.relation = mark >= 0 ? "advcl" : "xcomp";
  for (const [spot, token] of tokens.entries())
    if (token.head === below && spot < (mark >= 0 ? mark : at)) token.head = at;
}

/** "summoned his adviser, Haris Mirov, *to the council*" under the adviser: behind what is set off by commas the verb goes on. */
export function phraseBehindApposition(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  const noun = token.head;
  if (token.relation !== "nmod" || noun < 0 || noun > at) return;
  const lead = tokens.findIndex(({ head, relation }) => head === at && relation === "case");
  if (lead < 2 || tokens[lead - 1]!.text !== ",") return;
  const verb = tokens[noun]!.head;
  if (verb < 0 || tokens[verb]!.tag !== "VERB") return;
  if (!tokens.some(({ head, relation }, spot) => spot < lead && head === noun && relation === "appos"))
    return;
  token.head = verb;
  token.relation = "obl";
}

/**
 * "Merenia *trains* and equips the front" with trains of Merenia's: what "and" joins to a verb in -s right behind it is one too, and the name before it
 * is the subject of both.
 */
export function verbJoinedToVerb(tokens: Draft[], at: number, isName: IsName): void {
  const noun = tokens[at]!;
  const second = at + 2;
  if (noun.xpos !== "NNS" || tokens[at + 1]?.tag !== "CCONJ" || tokens[second]?.xpos !== "VBZ") return;
  if (at === 0 || !isName(at - 1) || isName(at) || tokens[at - 1]!.head !== at) return;
  if (hasChild(tokens, second, /^(?:nsubj|aux|mark)/)) return;
  noun.tag = "VERB";
  noun.xpos = "VBZ";
  noun.lemma = noun.lemma.replace(/s$/, "");
  noun.head = tokens[second]!.head;
  noun.relation = tokens[second]!.relation;
  if (noun.head === at) return;
  tokens[at - 1]!.relation = "nsubj";
  tokens[at + 1]!.head = second;
  tokens[at + 1]!.relation = "cc";
  tokens[second]!.head = at;
  tokens[second]!.relation = "conj";
}
