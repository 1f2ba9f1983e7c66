import { childOf, type Draft, hasCase, type IsName, isNominal, swap } from "./draft.ts";

/**
 * "In the early hours of 11 March 2025 *an armed group* attacked the crossing" with the hours as subject and the group as theirs: a determiner
 * begins a phrase, so that what stands before it is another; and what stands behind a preposition is no subject.
 */
export function subjectBehindPhrase(tokens: Draft[], at: number): void {
  const subject = tokens[at]!;
  const phrase = subject.head;
  if (!isNominal(subject) || phrase < 0 || phrase >= at || !/^(?:nmod|appos|dep|list)/.test(subject.relation))
    return;
  const verb = tokens[phrase]!.head;
  if (verb <= at || tokens[verb]!.tag !== "VERB" || !tokens[phrase]!.relation.startsWith("nsubj")) return;
  if (!hasCase(tokens, phrase)) return;
  const opening = childOf(tokens, at, /^det$/, phrase + 1, at);
  if (opening < 0 || /^(?:ADP|DET)$/.test(tokens[opening - 1]!.tag)) return;
  for (let spot = at + 1; spot < verb; spot++) if (!/^(?:AUX|ADV|PART)$/.test(tokens[spot]!.tag)) return;
  // What stands between the two is the phrase's, under the first of it that can head a phrase.
  let inner = phrase;
  for (let spot = opening - 1; spot > phrase; spot--)
    if (tokens[spot]!.head === at && /^(?:NOUN|PROPN|NUM)$/.test(tokens[spot]!.tag)) inner = spot;
  for (let spot = phrase + 1; spot < opening; spot++)
    if (tokens[spot]!.head === at) tokens[spot]!.head = spot === inner ? phrase : inner;
  subject.head = verb;
  subject.relation = tokens[phrase]!.relation;
  tokens[phrase]!.relation = "obl";
}

/** "*Nine guards* and five officers were killed" with the guards beside the clause: a noun without a preposition that *and* joins to the subject is one. */
export function firstOfSubjects(tokens: Draft[], at: number): void {
  const first = tokens[at]!;
  const verb = first.head;
  if (
    !isNominal(first) ||
    verb <= at ||
    !/^(?:obl|obl:unmarked|dislocated|dep|parataxis)$/.test(first.relation)
  )
    return;
  if (hasCase(tokens, at) || tokens[at + 1]?.text.toLowerCase() !== "and") return;
  let second = at + 2;
  while (second < verb && !(tokens[second]!.head === verb && tokens[second]!.relation.startsWith("nsubj")))
    second++;
  if (second >= verb || !isNominal(tokens[second]!)) return;
  for (let spot = at + 2; spot < second; spot++) {
    const between = tokens[spot]!;
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|ADV)$/.test(between.tag)) return;
    if (between.head <= at) {
      between.head = second;
      between.relation = "compound";
    } else if (between.head < second) between.head = second;
  }
  first.relation = tokens[second]!.relation;
  tokens[at + 1]!.head = second;
  tokens[second]!.head = at;
  tokens[second]!.relation = "conj";
}

/**
 * "Darim Keshani, the son of its *founder*, Orvan Keshani" with Orvan as the son: who stands in apposition to a name already is not called by
 * a second one; that name is the inner noun's.
 */
export function nameOfInnerNoun(tokens: Draft[], at: number, isName: IsName): void {
  const name = tokens[at]!;
  const outer = name.head;
  if (!isName(at) || name.relation !== "appos" || outer < 0 || outer > at) return;
  let start = outer - 1;
  while (start >= 0 && /^(?:DET|ADJ)$/.test(tokens[start]!.tag)) start--;
  if (start < 1 || tokens[start]!.text !== "," || !isName(start - 1)) return;
  if (tokens[outer]!.tag !== "NOUN" || tokens[at - 1]?.text !== ",") return;
  const inner = at - 2;
  if (inner <= outer || tokens[inner]!.tag !== "NOUN" || tokens[inner]!.head !== outer) return;
  if (!/^nmod/.test(tokens[inner]!.relation) || !hasCase(tokens, inner)) return;
  name.head = inner;
  let named = start - 1;
  while (/^(?:flat|compound)/.test(tokens[named]!.relation) && isName(tokens[named]!.head))
    named = tokens[named]!.head;
  tokens[outer]!.head = named;
  tokens[outer]!.relation = "appos";
}

/** "The army *has* between 600 and 900 fighters" with *has* as an auxiliary of the fighters: nouns have none, so that it is the verb. */
export function haveBeforeNoun(tokens: Draft[], at: number): void {
  const have = tokens[at]!;
  const noun = have.head;
  if (have.lemma !== "have" || have.relation !== "aux" || noun <= at || tokens[noun]!.tag !== "NOUN") return;
  if (childOf(tokens, noun, /^(?:cop|aux:pass)$/) >= 0) return;
  have.tag = "VERB";
  swap(tokens, at, noun, "obj");
  for (let spot = 0; spot < at; spot++) {
    const token = tokens[spot]!;
    if (token.head !== noun) continue;
    token.head = at;
    if (isNominal(token)) token.relation = "nsubj";
  }
}
