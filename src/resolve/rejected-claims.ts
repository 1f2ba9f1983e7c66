import type { Analysis, Token } from "../language/index.ts";
import type { Reading } from "./reading.ts";

/** Verbs by which somebody says that what is claimed of them is not so. */
const REJECTING: ReadonlySet<string> = new Set([
  "reject",
  "deny",
  "dismiss",
  "refute",
  "rebut",
  "dispute",
  "repudiate",
]);

/** What is rejected: a word for a claim that another makes. */
const CLAIMS: ReadonlySet<string> = new Set([
  "accusation",
  "allegation",
  "assertion",
  "charge",
  "claim",
  "insinuation",
  "report",
  "suggestion",
]);

/**
 * The mention (its place among the readings) that a pronoun stands for in "M. rejected T.'s claim that it shelters the group", or "M. denied that it shelters the group": the one
 * who rejects, since people reject what is said of themselves. Null where the pronoun is not the subject of such a claim.
 */
export function rejecterOf(analysis: Analysis, readings: readonly Reading[], at: number): number | null {
  const pronoun = readings[at]!;
  const { tokens } = analysis.sentences[pronoun.sentence]!;
  const word = tokens.findIndex((token) => token.start === pronoun.start);
  if (word < 0 || !isSubject(tokens[word]!)) return null;
  const above = tokens[tokens[word]!.head]?.head ?? -1;
  // "denied that it ...", and "rejected the claim that it ...", where parsers hang the clause on either.
  const rejecting = CLAIMS.has(tokens[above]?.lemma ?? "") ? tokens[above]!.head : above;
  if (rejecting < 0 || !REJECTING.has(tokens[rejecting]!.lemma)) return null;
  const subject = tokens.find((token) => token.head === rejecting && isSubject(token));
  if (subject === undefined || tokens.indexOf(subject) >= word) return null;
  const found = readings.findIndex(
    ({ sentence, start, end, form }) =>
      sentence === pronoun.sentence && start <= subject.start && subject.end <= end && form !== "pronoun",
  );
  return found < 0 ? null : found;
}

function isSubject({ relation }: Token): boolean {
  return relation === "nsubj" || relation === "nsubj:pass";
}
