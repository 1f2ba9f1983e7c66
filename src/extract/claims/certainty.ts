import type { Attribution, Certainty, Range } from "../../model/index.ts";
import {
  type Clause,
  dependents,
  grammaticalSubjects,
  isInfinitive,
  isPassive,
  isPredicate,
  isVerb,
  relationOf,
} from "./clause.ts";
import { type Anchor, seatOf } from "./slots.ts";
import { isWithheld } from "./withheld.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const HEDGES = set(
  "reportedly allegedly apparently seemingly probably likely possibly perhaps maybe supposedly purportedly presumably ostensibly potentially",
);
const UNSURE_VERBS = set(
  "fear believe think suspect allege report rumour rumor assume presume consider estimate understand suppose seem appear suggest expect claim accuse blame purport",
);
const UNSURE_ADJECTIVES = set(
  "likely alleged suspected probable possible apparent presumed purported reported supposed",
);
const UNREAL_MODALS = set("could would should can");
const OPEN_MODALS = set("may might");
const PROMISE_MODALS = set("will shall ’ll 'll");

/** Verbs whose infinitive is a plan, a wish or an attempt: it says nothing of what happened. */
const UNREAL_VERBS = set(
  "plan hope seek want wish intend try attempt aim threaten vow pledge promise swear urge call demand ask order propose offer consider agree prepare expect need ready struggle aspire desire refuse decline fail encourage instruct request warn decide plot conspire advise recommend invite",
);
const UNREAL_NOUNS = set(
  "plan hope attempt effort bid intention intent desire threat vow pledge promise proposal offer decision ambition aim goal willingness readiness call demand request order plot ability capability possibility prospect risk fear opportunity chance recommendation",
);
/** Verbs whose object, where it is an event, has not happened. */
const UNREAL_OBJECTS = set(
  "plan threaten consider propose seek want demand urge order request postpone fear",
);
/** Verbs whose object may have happened or not: of "a new offensive" that somebody opposes there is none yet, of "the offensive" there is. */
const OPEN_OBJECTS = set(
  "oppose support discuss debate favour favor back reject veto approve authorise authorize",
);
const REFUSALS = set("refuse decline fail");
/** Verbs of what ought to be done: their "that" leads to something not done yet, whatever form the verb behind it has. */
const OUGHT_VERBS = set("recommend propose urge demand request order ask instruct");
const DENIALS = set("deny reject dismiss refute dispute rebut");
const CHARGES = set("accusation allegation charge suspicion rumour rumor");
const REPORTS = set("report allegation claim rumour rumor account");
const HEARSAY = set("say report know rumour rumor hear");
const CHARGING =
  /^(?:arrest|detain|charge|indict|investigate|prosecute|try|sanction|designate|blacklist|list|want|expel|sentence|convict|jail|imprison|kill|execute|hang|attack|target)$/;
const CONDITIONS = set("if unless whether lest");

const RANK: Readonly<Record<Certainty, number>> = {
  stated: 0,
  hedged: 1,
  hypothetical: 2,
  unconfirmed: 3,
  denied: 4,
};

/** Whether an adverb says that its clause is not sure: "probably". */
export function isHedge(lemma: string): boolean {
  return HEDGES.has(lemma);
}

/** How many clauses up a hedge is looked for. */
const REACH = 6;

/** The less sure of two. Denied outweighs unconfirmed, unconfirmed hypothetical, hypothetical hedged, hedged stated. */
export function lessSure(a: Certainty, b: Certainty): Certainty {
  return RANK[a] >= RANK[b] ? a : b;
}

/**
 * How sure the words of the sentence are of the trigger's proposition: hedges, modals, conditions, plans and attempts at the
 * trigger and at every clause that it is a complement of. Attributions are not looked at; see {@link certaintyOfVoices}.
 */
export function certaintyOf(clause: Clause, anchor: Anchor): Certainty {
  const { noun } = anchor;
  const at = seatOf(clause, anchor);
  let sure = lessSure(certaintyAt(clause, at), modifiersOf(clause, anchor.at));
  if (noun !== null) sure = lessSure(sure, modifiersOf(clause, noun));
  let spot = at;
  for (let steps = 0; steps < REACH; steps++) {
    const { head } = clause.tokens[spot]!;
    if (head < 0 || head >= clause.tokens.length) break;
    const relation = relationOf(clause, spot);
    const under = certaintyUnder(clause, spot, head, relation);
    if (under === null) break;
    sure = lessSure(sure, under);
    spot = head;
  }
  return asksItself(clause) ? lessSure(sure, "hypothetical") : sure;
}

/**
 * Whether a claim is made in passing by a noun that names somebody ("its spokesman, Tarek Nuvali, ..."). Who denies the
 * sentence around it takes it for granted: what is presupposed stands outside the reach of a denial.
 */
export function isTakenForGranted({ tokens }: Clause, { naming, at }: Anchor): boolean {
  const isPredicate = ["root", "ccomp", "xcomp", "parataxis"].includes(tokens[at]!.relation);
  return naming && !isPredicate && !tokens.some(({ head, relation }) => head === at && relation === "cop");
}

/**
 * How sure the voices are that carry a claim, by their stances and by what is said of the source ("unconfirmed reports").
 *
 * @param takenForGranted the claim is made in passing, so that no denial is about it
 */
export function certaintyOfVoices(
  text: string,
  voices: readonly Attribution[],
  takenForGranted: boolean,
): Certainty {
  let sure: Certainty = "stated";
  for (const { stance, source, cue } of voices) {
    if (stance === "denies") sure = takenForGranted ? sure : lessSure(sure, "denied");
    // Who does not deny it says no more that it is so than who does not confirm it.
    else if (stance === "doubts" && saysNeither(text, source, cue)) {
      sure = lessSure(sure, "hypothetical");
      continue;
    } else if (stance === "doubts" || stance === "estimates") sure = lessSure(sure, "hedged");
    else if (stance === "hopes" || stance === "asks" || stance === "orders")
      sure = lessSure(sure, "hypothetical");
    for (const [start, end] of [...source, ...cue]) {
      const words = text.slice(start, end);
      if (/\b(?:unconfirmed|unverified|not (?:been )?(?:confirmed|verified))\b/i.test(words))
        sure = lessSure(sure, "unconfirmed");
      else if (
        /\b(?:allege|alleges|alleged|rumou?rs?|suspects?|suspected|believes?|believed|thinks?|thought|accus(?:e[sd]?|ing))\b/i.test(
          words,
        )
      )
        sure = lessSure(sure, "hedged");
    }
  }
  return sure;
}

/** Whether somebody is named who does not say it: "did *not* confirm", "*refused* to deny", "*no* official has denied". */
function saysNeither(text: string, source: readonly Range[], cue: readonly Range[]): boolean {
  const named = source[0];
  if (named === undefined) return false;
  return (
    /^(?:no|none|nobody|neither)\b/i.test(text.slice(...named)) ||
    cue.some((range) =>
      /\b(?:not|never|neither|nor|cannot|refus|declin|fail|unable|unwilling)|n[’']t\b/i.test(
        text.slice(...range),
      ),
    )
  );
}

/** Whether a noun has an indefinite article. */
function isIndefinite(clause: Clause, noun: number): boolean {
  return dependents(clause, noun, "det").some((child) => /^an?$/i.test(clause.tokens[child]!.text));
}

/** What a clause above says of the one under it, or null where the one under it stands for itself. */
function certaintyUnder(clause: Clause, at: number, head: number, relation: string): Certainty | null {
  const { tokens } = clause;
  const { lemma, tag } = tokens[head]!;
  const above = () => certaintyAt(clause, head);
  switch (relation) {
    case "xcomp":
    case "ccomp":
    case "csubj":
      if (REFUSALS.has(lemma)) return above();
      if (UNREAL_VERBS.has(lemma) && isVerb(clause, head) && !isFiniteClause(clause, at))
        return lessSure("hypothetical", above());
      if (OUGHT_VERBS.has(lemma) && isVerb(clause, head) && hasMark(clause, at, set("that")))
        return lessSure("hypothetical", above());
      // "took measures *to stop* it": what the measures are for.
      if (relation === "xcomp" && isInfinitive(clause, at) && takesSteps(clause, head))
        return lessSure("hypothetical", above());
      // "The agency reported that ..." says so; "it was reported that" leaves open who does.
      if (lemma === "report" && isVerb(clause, head) && isSaid(clause, head)) return above();
      if (UNSURE_VERBS.has(lemma) && (isVerb(clause, head) || tag === "VERB"))
        return lessSure("hedged", above());
      if (isWithheld(clause, head)) return lessSure("hypothetical", above());
      if (DENIALS.has(lemma) || isUntrue(clause, head)) return lessSure("denied", above());
      if (relation === "xcomp" && HEARSAY.has(lemma) && isPassive(clause, head))
        return lessSure("hedged", above());
      if (UNSURE_ADJECTIVES.has(lemma)) return lessSure("hedged", above());
      if (lacksProof(clause, head) || statesNoProof(clause, head)) return lessSure("unconfirmed", above());
      return above();
    case "advcl":
      if (statesNoProof(clause, head)) return "unconfirmed";
      if (hasMark(clause, at, CONDITIONS)) return "hypothetical";
      // "It is untrue that ...".
      if (hasMark(clause, at, set("that")) && isUntrue(clause, head)) return lessSure("denied", above());
      if (UNSURE_VERBS.has(lemma) && /^(?:accuse|suspect|blame|believe)$/.test(lemma)) return "hedged";
      // "arrested for leading it": that he did is not said but by those who arrest.
      if (CHARGING.test(lemma) && hasMark(clause, at, set("for of with"))) return lessSure("hedged", above());
      // "took steps to stop it *from recruiting*": as sure as the stopping.
      if (hasMark(clause, at, set("from"))) return above();
      return isInfinitive(clause, at) && !/^(?:continue|go|manage)$/.test(lemma) && tag !== "ADJ"
        ? "hypothetical"
        : null;
    case "acl":
      if (lacksProof(clause, head)) return "unconfirmed";
      if (REPORTS.has(lemma) && isUnverified(clause, head)) return "unconfirmed";
      if (isDeniedNoun(clause, head)) return "denied";
      if (hasMark(clause, at, set("of that")) && isCalledUntrue(clause, head)) return "denied";
      if (CHARGES.has(lemma) && hasMark(clause, at, set("of that"))) return "hedged";
      if (hasMark(clause, at, set("of")) && isAccused(clause, head)) return "hedged";
      if (UNREAL_NOUNS.has(lemma) && (isInfinitive(clause, at) || hasMark(clause, at, set("of that"))))
        return "hypothetical";
      return isInfinitive(clause, at) ? "hypothetical" : null;
    case "conj":
      return isPredicate(clause, head) && !isFiniteSentence(clause, at)
        ? sharedCertainty(clause, head)
        : null;
    case "obj":
    case "obl":
      if (isVerb(clause, head) && !isVerb(clause, at)) {
        if (isWithheld(clause, head)) return lessSure("hypothetical", above());
        if (lemma === "deny") return lessSure("denied", above());
        if (
          relation === "obj" &&
          (UNREAL_OBJECTS.has(lemma) || (OPEN_OBJECTS.has(lemma) && isIndefinite(clause, at)))
        )
          return lessSure("hypothetical", above());
        return above();
      }
      return lemma === "deny" ? (isWithheld(clause, head) ? "hypothetical" : "denied") : null;
    case "nsubj":
      if (tokens[at]!.relation !== "nsubj:pass") return null;
      if (isWithheld(clause, head)) return lessSure("unconfirmed", above());
      // "losses are estimated at 900": the number is a guess.
      return /^(?:estimate|reckon|guess)$/.test(lemma) ? lessSure("hedged", above()) : above();
    case "nmod":
    case "compound":
      if (isVerb(clause, at) && hasMark(clause, at, set("of")) && isAccused(clause, head)) return "hedged";
      if (relation === "nmod" && REPORTS.has(lemma) && isUnverified(clause, head)) return "unconfirmed";
      if (relation === "nmod" && isCalledUntrue(clause, head)) return "denied";
      return UNREAL_NOUNS.has(lemma) && relation === "nmod" ? "hypothetical" : null;
    default:
      return null;
  }
}

/** "Reports of 40 deaths *could not be verified*". */
function isUnverified(clause: Clause, noun: number): boolean {
  const { head, relation } = clause.tokens[noun]!;
  if (head < 0 || relation !== "nsubj:pass" || !/^(?:verify|confirm)$/.test(clause.tokens[head]!.lemma))
    return false;
  return isWithheld(clause, head);
}

/** Whether a verb's object is a thing done, or meant, for what stands behind it. */
function takesSteps(clause: Clause, verb: number): boolean {
  return dependents(clause, verb, "obj").some((object) => {
    const { lemma } = clause.tokens[object]!;
    return UNREAL_NOUNS.has(lemma) || /^(?:step|measure|action)$/.test(lemma);
  });
}

/** Whether a verb of saying has somebody who says it: it is active and has a subject, its own or one it shares. */
function isSaid(clause: Clause, verb: number): boolean {
  return !isPassive(clause, verb) && grammaticalSubjects(clause, verb).length > 0;
}

/** Over "and" a modal or a hedge of the first verb holds for a second that has no auxiliary or subject of its own. */
function sharedCertainty(clause: Clause, head: number): Certainty {
  return certaintyAt(clause, head);
}

function certaintyAt(clause: Clause, at: number): Certainty {
  let sure = modifiersOf(clause, at);
  for (const child of clause.children[at]!) {
    const { relation, text, tag } = clause.tokens[child]!;
    const lower = text.toLowerCase();
    if (relation.startsWith("aux") || tag === "AUX") {
      if (UNREAL_MODALS.has(lower) || PROMISE_MODALS.has(lower)) sure = lessSure(sure, "hypothetical");
      else if (OPEN_MODALS.has(lower)) sure = lessSure(sure, "hedged");
    } else if (relation === "mark" && CONDITIONS.has(lower)) sure = lessSure(sure, "hypothetical");
  }
  return sure;
}

function modifiersOf(clause: Clause, at: number): Certainty {
  let sure: Certainty = "stated";
  for (const child of dependents(clause, at, "advmod", "amod")) {
    const { text, lemma } = clause.tokens[child]!;
    const lower = text.toLowerCase();
    if (lower === "unconfirmed" || lower === "unverified") sure = lessSure(sure, "unconfirmed");
    else if (HEDGES.has(lower) || UNSURE_ADJECTIVES.has(lower) || UNSURE_ADJECTIVES.has(lemma))
      sure = lessSure(sure, "hedged");
    else if (/^(?:planned|potential|hypothetical|possible|future|threatened|proposed)$/.test(lower))
      sure = lessSure(sure, "hypothetical");
  }
  return sure;
}

/** "There is no evidence that", "no proof of". */
function lacksProof(clause: Clause, noun: number): boolean {
  if (!/^(?:evidence|proof|indication|sign|suggestion)$/.test(clause.tokens[noun]!.lemma)) return false;
  return clause.children[noun]!.some((child) => /^(?:no|little|any)$/i.test(clause.tokens[child]!.text));
}

/** "There *is* no evidence that": the clause hangs on the verb, or on the noun. */
function statesNoProof(clause: Clause, verb: number): boolean {
  return (
    clause.tokens[verb]!.lemma === "be" &&
    dependents(clause, verb, "nsubj").some((noun) => lacksProof(clause, noun))
  );
}

/** "accused the coalition of killing": said of the object of an accusation. */
function isAccused(clause: Clause, noun: number): boolean {
  const { head, relation } = clause.tokens[noun]!;
  return relation === "obj" && head >= 0 && /^(?:accuse|suspect)$/.test(clause.tokens[head]!.lemma);
}

/** "rejected the notion that", "denied allegations that". */
function isDeniedNoun(clause: Clause, noun: number): boolean {
  const { lemma, head, relation } = clause.tokens[noun]!;
  if (!/^(?:notion|idea|claim|allegation|accusation|report|suggestion|charge|assertion|rumou?r)$/.test(lemma))
    return false;
  return relation === "obj" && head >= 0 && DENIALS.has(clause.tokens[head]!.lemma);
}

/** What may be called untrue of what is said: words that say it, and numbers. */
const SAYINGS =
  /^(?:notion|idea|claim|allegation|accusation|report|suggestion|charge|assertion|rumou?r|account|story|statement|figure|number|toll|count)$/;

const UNTRUE =
  /^(?:false|untrue|wrong|incorrect|baseless|unfounded|groundless|fabricated|fabrication|invented|lie|nonsense|propaganda|falsehood|disinformation|fake)$/;

/** "The report that ... is *false*", "the figure of 37 dead was *a lie*": a noun for what is said is the subject of a word for what is not true. */
function isCalledUntrue(clause: Clause, noun: number): boolean {
  const { lemma, head, relation } = clause.tokens[noun]!;
  return SAYINGS.test(lemma) && head >= 0 && /^nsubj/.test(relation) && isUntrue(clause, head);
}

/** Whether a predicate says, without a negation, that its subject is not true: "is *false*", "was *fabricated*". */
function isUntrue(clause: Clause, predicate: number): boolean {
  const { text, lemma } = clause.tokens[predicate]!;
  if (!UNTRUE.test(text.toLowerCase()) && !UNTRUE.test(lemma)) return false;
  const parts = clause.children[predicate]!;
  const isSaidOf = parts.some((child) => /^(?:cop|aux:pass)$/.test(clause.tokens[child]!.relation));
  return isSaidOf && !parts.some((child) => NEGATION.test(clause.tokens[child]!.text));
}

const NEGATION = /^(?:not|n[’']t|never|no|neither|nor|hardly)$/i;

function hasMark(clause: Clause, at: number, words: ReadonlySet<string>): boolean {
  return dependents(clause, at, "mark").some((child) => words.has(clause.tokens[child]!.text.toLowerCase()));
}

function isFiniteClause(clause: Clause, at: number): boolean {
  return !isInfinitive(clause, at) && /^(?:VB[DPZ]|MD)$/.test(clause.tokens[at]!.xpos);
}

function isFiniteSentence(clause: Clause, at: number): boolean {
  return dependents(clause, at, "nsubj", "aux").length > 0;
}

function asksItself({ tokens }: Clause): boolean {
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - 3); at--)
    if (tokens[at]!.text === "?") return true;
  return false;
}
