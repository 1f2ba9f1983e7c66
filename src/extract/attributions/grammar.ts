import { governsClauseBehind } from "./clause-edges.ts";
import { CHARGES, DENYING, deniesDeed } from "./denial.ts";
import type { Stream } from "./stream.ts";

/** Verbs that report words or beliefs wherever they govern a clause (Quirk et al. 1985, 16.31: factual speech-act and mental verbs). */
const REPORTING: ReadonlySet<string> = new Set(
  (
    "say tell report claim believe think estimate state announce deny warn allege argue assert insist admit acknowledge " +
    "concede confirm declare suggest maintain contend predict suspect conclude note add explain write testify reveal " +
    "complain boast assume presume fear expect"
  ).split(" "),
);

/**
 * Prepositional verbs that report, each with the prepositions that lead to what is reported as a noun phrase (Quirk et al. 1985,
 * 16.28): "the paper points to a rise in prices", "the envoy spoke of two convoys".
 */
const PREPOSITIONS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "point:to refer:to allude:to attest:to testify:to speak:of,about tell:of,about write:of,about " +
    "warn:of,about,against complain:of,about boast:of,about hint:at insist:on call:for"
  )
    .split(" ")
    .map((entry): [string, readonly string[]] => {
      const [verb, prepositions] = entry.split(":");
      return [verb!, prepositions!.split(",")];
    }),
);

/**
 * Whether grammar alone says that a token reports: a verb of saying or believing that governs a clause of its own, or the
 * preposition through which it reports, and has a subject, or stands in the passive ("it is believed that", "are said to
 * have"). People who annotate news often pass over such a verb inside another one's content; a chain of voices needs both.
 */
export function reportsByGrammar(stream: Stream, at: number): boolean {
  const { tag, lemma, xpos } = stream.tokens[at]!;
  if (tag === "NOUN") return isVerbOfSentence(stream, at);
  if (tag !== "VERB") return false;
  if (TAKING_SIDES.has(lemma) && takesSides(stream, at)) return true;
  const leads = PREPOSITIONS_OF.get(lemma);
  if (!REPORTING.has(lemma) && leads === undefined) return false;
  let clause = false;
  let subject = false;
  for (let child = stream.first[at]!; child <= stream.last[at]!; child++) {
    if (stream.head[child] !== at) continue;
    const { relation, text } = stream.tokens[child]!;
    if (relation.startsWith("nsubj") && OWN_VOICE.has(text.toLowerCase())) return false;
    if (relation === "ccomp" || relation === "csubj:pass" || (relation === "xcomp" && xpos === "VBN"))
      clause = true;
    else if (relation === "obl" && leads !== undefined && leads.includes(prepositionOf(stream, child)))
      clause = true;
    else if (relation.startsWith("nsubj") || relation.startsWith("expl")) subject = true;
  }
  return subject && (clause || (lemma === "say" && governsClauseBehind(stream, at)));
}

/** Verbs by which somebody takes a side to what is said, as a noun with a clause says it: "rejected the notion that ...". */
const TAKING_SIDES: ReadonlySet<string> = new Set(
  "reject deny dismiss dispute refute rebut repeat reiterate voice express accept endorse share support".split(
    " ",
  ),
);

const SAID: ReadonlySet<string> = new Set(
  "notion idea claim allegation suggestion view belief charge accusation assertion argument assumption opinion".split(
    " ",
  ),
);

/** How many words stand between such a verb and its noun at most: "rejected *the widely held* notion". */
const BETWEEN = 4;

function takesSides(stream: Stream, verb: number): boolean {
  const { tokens, head, sentenceOf } = stream;
  for (let child = Math.max(0, verb - 12); child < verb; child++)
    if (head[child] === verb && OWN_VOICE.has(tokens[child]!.text.toLowerCase())) return false;
  if (deniesDeed(stream, verb)) return true;
  const denies = DENYING.has(tokens[verb]!.lemma);
  for (let at = verb + 1; at <= verb + BETWEEN && sentenceOf[at] === sentenceOf[verb]; at++) {
    const { lemma, tag } = tokens[at]!;
    if (tag === "NOUN" && (SAID.has(lemma) || (denies && CHARGES.has(lemma))))
      return leadsToClause(stream, at + 1, denies);
    if (!/^(?:DET|ADJ|ADV|PRON)$/.test(tag)) return false;
  }
  return false;
}

/** "the claim *that* it is armed", "accusations *of* arming it"; what is denied may be a noun too, "reports *of* support for it". */
function leadsToClause({ tokens }: Stream, at: number, takesNoun: boolean): boolean {
  const word = tokens[at]?.text.toLowerCase();
  return word === "that" || (word === "of" && (takesNoun || tokens[at + 1]?.xpos === "VBG"));
}

/** "The report *points* to a rise" as a noun: in a sentence without a verb, before the preposition of a verb that reports. */
export function isVerbOfSentence(stream: Stream, at: number): boolean {
  const { xpos, lemma } = stream.tokens[at]!;
  const leads = xpos === "NNS" ? PREPOSITIONS_OF.get(lemma) : undefined;
  if (leads === undefined || !leads.includes(stream.tokens[at + 1]?.text.toLowerCase() ?? "")) return false;
  const sentence = stream.sentenceOf[at]!;
  const first = stream.sentenceStart[sentence]!;
  const end = stream.sentenceStart[sentence + 1]!;
  if (at === first) return false;
  for (let other = first; other < end; other++)
    if (/^(?:VB[DPZ]|MD)$/.test(stream.tokens[other]!.xpos)) return false;
  return true;
}

/** "I think" adds no voice to the one that says it. */
const OWN_VOICE: ReadonlySet<string> = new Set(["i", "we", "you"]);

/** The preposition that marks a phrase, "" where it has none. */
function prepositionOf(stream: Stream, noun: number): string {
  for (let at = stream.first[noun]!; at < noun; at++)
    if (stream.head[at] === noun && stream.tokens[at]!.relation === "case") return stream.tokens[at]!.lemma;
  return "";
}
