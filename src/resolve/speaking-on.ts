import type { Analysis, Token } from "../language/index.ts";
import type { Reading } from "./reading.ts";

/** Verbs by which a body says what it has to say. */
const SAYING: ReadonlySet<string> = new Set(
  (
    "say write state report note add warn conclude repeat reiterate claim argue acknowledge declare announce maintain insist allege " +
    "describe find accuse deny reject explain estimate"
  ).split(" "),
);

/**
 * Whether a pronoun is who says what stands before it: "“The army fled,” *it* says". Nobody is named in what they say themselves and
 * then called "it" beside it.
 */
export function saysWhatIsBefore(analysis: Analysis, pronoun: Reading): boolean {
  const tokens = tokensOf(analysis, pronoun);
  const at = tokens.findIndex(({ start }) => start === pronoun.start);
  const verb = tokens[at]?.head ?? -1;
  if (at < 1 || verb < 0 || !isSubject(tokens[at]!) || !isSaying(tokens[verb]!)) return false;
  if (!/^[,”"’]$/u.test(tokens[at - 1]!.text)) return false;
  if (/^(?:parataxis|conj)/.test(tokens[verb]!.relation) && tokens[verb]!.head < at) return true;
  return tokens.some(
    ({ head, relation }, spot) => head === verb && spot < at && /^(?:ccomp|parataxis)/.test(relation),
  );
}

/**
 * The mention (its place among the readings) that was speaking in the sentence before: the subject of its main verb, where that is one of saying.
 * Who has spoken speaks on. Null where nobody did.
 */
export function speakerBefore(analysis: Analysis, readings: readonly Reading[], at: number): number | null {
  const pronoun = readings[at]!;
  const sentence = analysis.sentences[pronoun.sentence - 1];
  if (sentence === undefined || sentence.segment !== analysis.sentences[pronoun.sentence]!.segment)
    return null;
  const { tokens } = sentence;
  const subject = tokens.find((token) => {
    const verb = tokens[token.head];
    return verb !== undefined && verb.head < 0 && isSubject(token) && isSaying(verb);
  });
  if (subject === undefined) return null;
  for (let spot = at - 1; spot >= 0 && readings[spot]!.sentence >= pronoun.sentence - 1; spot--) {
    const { sentence: where, start, end, outerEnd, form, text } = readings[spot]!;
    if (where !== pronoun.sentence - 1 || outerEnd !== null) continue;
    if (form === "pronoun" && text.toLowerCase() !== pronoun.text.toLowerCase()) continue;
    if (start <= subject.start && subject.end <= end) return spot;
  }
  return null;
}

function tokensOf(analysis: Analysis, { sentence }: Reading): readonly Token[] {
  return analysis.sentences[sentence]?.tokens ?? [];
}

function isSubject({ relation }: Token): boolean {
  return relation === "nsubj";
}

function isSaying({ lemma, tag }: Token): boolean {
  return tag === "VERB" && SAYING.has(lemma);
}
