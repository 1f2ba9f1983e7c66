import { type Draft, hasCase, isBehindComma, swap } from "./draft.ts";

/** "both *the front* and *the network*" with the second as object of the first: a conjunction joins equals. */
export function joinByConjunction(tokens: Draft[], at: number): void {
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
  if (
    !/^(?:conj|advcl|obl|obj|nmod|dep)$/.test(token.relation) ||
    conjunction ||
    tokens[head]!.tag !== "VERB"
  )
    return;
  const mark = tokens.findIndex((child) => child.head === at && child.relation === "mark");
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

/** "did not act against the groups, which *continued* to train" with the relative clause at the root. */
export function lowerRelativeClause(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  if (verb.head >= 0 || verb.tag !== "VERB") return;
  const pronoun = tokens.findIndex(
    (token) => token.head === at && token.relation.startsWith("nsubj") && /^(?:which|who)$/i.test(token.text),
  );
  if (pronoun < 1) return;
  const main = tokens.findIndex(
    (token, spot) =>
      spot < pronoun &&
      token.head === at &&
      token.tag === "VERB" &&
      /^(?:ccomp|advcl|parataxis|dep)/.test(token.relation),
  );
  let noun = pronoun - 1;
  while (noun > main && !/^(?:NOUN|PROPN)$/.test(tokens[noun]!.tag)) noun--;
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

/** "able to hold rallies, *raise* money, *recruit*, and *train*" with the verbs as nouns, listed behind an infinitive. */
export function joinListedVerb(tokens: Draft[], at: number): void {
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
  if (tokens[at - 2]?.xpos === "VB" && word.relation !== "compound") {
    word.head = at - 2;
  } else if (word.relation === "compound" && word.head === at + 1) {
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
