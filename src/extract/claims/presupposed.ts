import { type Clause, dependents, isPassive, isVerb, relationOf } from "./clause.ts";

/** Nouns whose clause says what they are: "the claim *that it killed nine*" describes no thing that did. */
const SAID: ReadonlySet<string> = new Set(
  (
    "claim charge accusation allegation assertion report rumour rumor notion idea suggestion argument view belief theory account version " +
    "statement story news fact evidence proof sign finding assumption impression"
  ).split(" "),
);

/** How many words up a clause is looked for: "those killed in *the attack* on the town". */
const REACH = 4;

/** How many words a noun's phrase has before the noun. */
const LONGEST = 8;

/**
 * Whether a denial of the whole leaves it standing that what a trigger says happened, since grammar marks that as known: it stands in a clause that says
 * which one is meant ("denied that the shells *that killed nine* were its own", "that the man *killed in Harl* was a teacher"), or behind what a
 * cleft sets apart ("that it was from its territory *that the rockets were fired*"). A cleft that sets apart who did it ("that it was its soldiers who killed
 * them") is a denial that they did.
 */
export function isPresupposed(clause: Clause, trigger: number): boolean {
  let at = trigger;
  for (let steps = 0; steps <= REACH; steps++) {
    if (/^VB/.test(clause.tokens[at]!.xpos)) return saysWhich(clause, at) || isBehindCleft(clause, at);
    const { head } = clause.tokens[at]!;
    if (head < 0 || head >= clause.tokens.length) return false;
    if (!/^(?:obl|nmod|obj|nsubj|compound)$/.test(relationOf(clause, at))) return false;
    at = head;
  }
  return false;
}

/**
 * Whether a denied passive says nothing of its own but where, how or by whom, which is what is denied: "that *the shells that killed nine were fired*
 * from its territory". All that the claim names stands before the verb, in the phrase of something that is known by what it did.
 *
 * @param named tokens of those that fill the claim's roles
 */
export function isBesideDenied(clause: Clause, verb: number, named: readonly number[]): boolean {
  const { tokens } = clause;
  if (!isVerb(clause, verb) || !isPassive(clause, verb)) return false;
  const subject = dependents(clause, verb, "nsubj").find((at) => at < verb);
  if (subject === undefined || named.some((at) => at > verb)) return false;
  if (!dependents(clause, verb, "obl").some((at) => at > verb)) return false;
  for (let at = subject + 1; at < verb; at++)
    if (/^VB/.test(tokens[at]!.xpos) && tokens[at]!.head === subject) return saysWhich(clause, at);
  return false;
}

/** Whether a verb's clause, without a comma, says which of its kind a definite noun before it means. */
function saysWhich(clause: Clause, verb: number): boolean {
  const { tokens } = clause;
  let before = verb - 1;
  while (before > 0 && /^(?:AUX|ADV)$/.test(tokens[before]!.tag)) before--;
  const noun = /^(?:who|which|that)$/i.test(tokens[before]?.text ?? "") ? before - 1 : modified(clause, verb);
  if (noun < 0 || SAID.has(tokens[noun]!.lemma)) return false;
  const first = definiteFrom(clause, noun);
  if (first < 0) return false;
  return !(tokens[first - 1]?.lemma === "be" && tokens[first - 2]?.text.toLowerCase() === "it");
}

/** The noun right before a participle ("the man *killed* in Harl") or before the pronoun of its clause ("the town *which they attacked*"); -1 for none. */
function modified(clause: Clause, verb: number): number {
  const { tokens } = clause;
  const { head, relation, xpos } = tokens[verb]!;
  if (head < 0 || head >= verb) return -1;
  if (relation === "acl:relcl") return /^(?:who|whom|which|that)$/i.test(tokens[head + 1]!.text) ? head : -1;
  if (relation !== "acl" || xpos !== "VBN" || dependents(clause, verb, "mark").length > 0) return -1;
  return head === verb - 1 ? head : -1;
}

/** Where the phrase of a noun begins that has a definite article or a possessor; -1 for any other. */
function definiteFrom({ tokens }: Clause, noun: number): number {
  if (/^(?:those|these)$/i.test(tokens[noun]!.text)) return noun;
  if (tokens[noun]!.tag !== "NOUN") return -1;
  for (let at = noun - 1; at >= Math.max(0, noun - LONGEST); at--) {
    const { tag, text, xpos } = tokens[at]!;
    if (/^(?:the|those|these)$/i.test(text) || xpos === "PRP$") return at;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|VERB|ADV)$/.test(tag)) return -1;
  }
  return -1;
}

/** "it was *from its territory* that the rockets were fired": a phrase with a preposition stands before, and what follows is known. */
function isBehindCleft(clause: Clause, verb: number): boolean {
  const { head, relation } = clause.tokens[verb]!;
  if (head < 0 || head >= verb || !/^(?:advcl|acl:relcl|ccomp|csubj)$/.test(relation)) return false;
  return (
    dependents(clause, head, "cop").length > 0 &&
    dependents(clause, head, "case").length > 0 &&
    dependents(clause, head, "nsubj", "expl").some((at) => /^it$/i.test(clause.tokens[at]!.text))
  );
}
