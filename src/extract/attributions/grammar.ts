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
  if (tag !== "VERB") return false;
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
  return clause && subject;
}

/** "I think" adds no voice to the one that says it. */
const OWN_VOICE: ReadonlySet<string> = new Set(["i", "we", "you"]);

/** The preposition that marks a phrase, "" where it has none. */
function prepositionOf(stream: Stream, noun: number): string {
  for (let at = stream.first[noun]!; at < noun; at++)
    if (stream.head[at] === noun && stream.tokens[at]!.relation === "case") return stream.tokens[at]!.lemma;
  return "";
}
