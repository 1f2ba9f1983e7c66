import type { Polarity } from "../../model/index.ts";
import { type Clause, dependents, isPredicate, isVerb, relationOf } from "./clause.ts";
import { type Anchor, seatOf } from "./slots.ts";

const NEGATORS = new Set([
  "not",
  "n't",
  "n’t",
  "never",
  "no",
  "neither",
  "nor",
  "hardly",
  "nobody",
  "none",
  "cannot",
]);

/** Verbs whose complement did not happen: "failed to act", "prevented it from capturing", "stopped recruiting". */
const FAILING = new Set(
  "fail refuse decline neglect omit refrain abstain prevent stop cease halt avoid forbid prohibit bar block thwart foil forgo forego reject".split(
    " ",
  ),
);

/** Those that negate the act they carry as an object too: "rejected an alliance with", "halted attacks". */
const FAILING_OF_OBJECTS = new Set(
  "prevent thwart foil avert avoid reject refuse rule decline stop cease halt end suspend".split(" "),
);

/** Verbs whose complement is said by somebody to be so, or not to be so; attribution knows whether it is. */
const DENYING = new Set("deny dispute refute rebut contest confirm verify corroborate".split(" "));

/** Nouns whose complement did not happen: "failure to act", "refusal to negotiate". */
const FAILING_NOUNS = new Set(["failure", "refusal", "inability", "reluctance", "unwillingness"]);

/** How many clauses up a negation is looked for. */
const REACH = 5;

/**
 * Whether the words say that the trigger's proposition is so or is not so. A negation reaches the trigger from its own
 * clause, from the noun that completes it, from a verb that takes it as complement ("was not able to", "refused to"), and
 * over "or" from the verb it is joined to. Two negations cancel out ("did not refuse to").
 */
export function polarityOf(clause: Clause, anchor: Anchor): Polarity {
  const { noun } = anchor;
  const at = seatOf(clause, anchor);
  let negations =
    negatorsAt(clause, at) + negatedParts(clause, at, noun) + (noun === null ? 0 : negatorsAt(clause, noun));
  let spot = at;
  for (let steps = 0; steps < REACH; steps++) {
    const { head } = clause.tokens[spot]!;
    if (head < 0 || head >= clause.tokens.length) break;
    const relation = relationOf(clause, spot);
    if (!reaches(clause, spot, relation, head)) break;
    if (relation !== "conj") negations += failsAt(clause, spot, head, relation);
    negations += negatorsAt(clause, head);
    spot = head;
  }
  return negations % 2 === 1 ? "negative" : "positive";
}

/** "*No soldiers* were killed", "it killed *nobody*": a negation in the subject or the object is the clause's. */
function negatedParts(clause: Clause, at: number, noun: number | null): number {
  let count = 0;
  for (const part of dependents(clause, at, "nsubj", "obj")) {
    if (part === noun) continue;
    const { text, relation } = clause.tokens[part]!;
    const own = /^(?:none|nobody|neither)$/i.test(text);
    const determined = dependents(clause, part, "det", "cc:preconj").some(
      (child) => /^(?:no|neither)$/i.test(clause.tokens[child]!.text) && !bounds(clause, child),
    );
    if ((own || determined) && relation !== "nsubj:outer") count++;
  }
  return count;
}

/** "*no fewer than* 19 farmers", "*not more than* ten": before a comparative with "than" it bounds a number and denies nothing. */
function bounds({ tokens }: Clause, negator: number): boolean {
  return (
    /^(?:fewer|less|more)$/i.test(tokens[negator + 1]?.text ?? "") &&
    /^than$/i.test(tokens[negator + 2]?.text ?? "")
  );
}

/** Whether a negation of `head` also holds for what stands at `at` under it. */
function reaches(clause: Clause, at: number, relation: string, head: number): boolean {
  const { tokens } = clause;
  switch (relation) {
    case "xcomp":
      // "did not deny supporting it": what is not denied is not said not to be so.
      return !DENYING.has(tokens[head]!.lemma);
    case "advcl":
      // "stopped when it was attacked", "rejected that it arms them": a clause with a finite verb is not what one fails to do.
      return (FAILING.has(tokens[head]!.lemma) && !isFiniteForm(clause, at)) || tokens[head]!.tag === "ADJ";
    case "acl":
      return FAILING_NOUNS.has(tokens[head]!.lemma);
    case "ccomp":
      return FAILING.has(tokens[head]!.lemma) && !isFiniteForm(clause, at);
    case "obj":
    case "nsubj":
      // A noun is negated with the verb that carries it ("took no part", "no attack was launched"), not with any other.
      return (
        !isVerb(clause, at) &&
        isVerb(clause, head) &&
        !DENYING.has(tokens[head]!.lemma) &&
        (relation === "obj" || tokens[at]!.relation === "nsubj:pass")
      );
    case "obl":
      return FAILING.has(tokens[head]!.lemma) && tokens[at]!.xpos === "VBG";
    case "conj":
      return isPredicate(clause, head) && sharesNegation(clause, at, head);
    default:
      return false;
  }
}

function failsAt(clause: Clause, at: number, head: number, relation: string): number {
  const { lemma } = clause.tokens[head]!;
  if (FAILING_NOUNS.has(lemma)) return 1;
  // "stopped short of attacking", "fell short of".
  if (lemma === "short" && /^(?:stop|fall)$/.test(clause.tokens[clause.tokens[head]!.head]?.lemma ?? ""))
    return 1;
  if (clause.tokens[at]!.lemma === "short") return 0;
  if (relation === "obj" || relation === "nsubj") return FAILING_OF_OBJECTS.has(lemma) ? 1 : 0;
  if (!FAILING.has(lemma)) return 0;
  // "stopped to negotiate" is no stop of negotiating; "rejected that" is a denial, which attribution knows.
  if ((lemma === "stop" || lemma === "cease") && clause.tokens[at]!.xpos !== "VBG" && lemma === "stop")
    return 0;
  return 1;
}

/** "did not attack or besiege": over "or" and "nor" a negation holds on; over "and" or "but" it ends. */
function sharesNegation(clause: Clause, at: number, head: number): boolean {
  const joint = dependents(clause, at, "cc")[0];
  if (joint !== undefined)
    return /^n?or$/i.test(clause.tokens[joint]!.text) && dependents(clause, at, "nsubj").length === 0;
  const last = dependents(clause, head, "conj").at(-1);
  if (last === undefined || last === at || dependents(clause, at, "nsubj").length > 0) return false;
  const lastJoint = dependents(clause, last, "cc")[0];
  return lastJoint !== undefined && /^n?or$/i.test(clause.tokens[lastJoint]!.text);
}

function isFiniteForm(clause: Clause, at: number): boolean {
  const isTensed = (word: number): boolean => /^(?:VB[DPZ]|MD)$/.test(clause.tokens[word]!.xpos);
  return isTensed(at) || dependents(clause, at, "aux", "cop").some(isTensed);
}

function negatorsAt(clause: Clause, at: number): number {
  const { tokens, children } = clause;
  let count = 0;
  for (const child of children[at]!) {
    const { relation, text } = tokens[child]!;
    // "no longer": the negation stands under the adverb.
    if (text.toLowerCase() === "longer" && tokens[child - 1]?.text.toLowerCase() === "no") count++;
    if (!NEGATORS.has(text.toLowerCase()) || bounds(clause, child)) continue;
    // "not only ... but also" affirms both.
    if (text.toLowerCase() === "not" && tokens[child + 1]?.text.toLowerCase() === "only") continue;
    if (/^(?:advmod|det|neg|cc:preconj|aux|discourse|dep)/.test(relation)) count++;
  }
  return count;
}
