import type { Analysis, Sentence } from "../../language/index.ts";
import {
  type Attribution,
  type Mention,
  type MentionClaim,
  type SegmentKind,
  SPEAKING_KINDS,
} from "../../model/index.ts";
import type { FrameSet } from "../frames/index.ts";
import { findQuantities } from "../quantities/index.ts";
import { findTimes } from "../times/index.ts";
import { withAnswers } from "./answers.ts";
import { type Amounts, type ClaimSentence, claimsOfMatch } from "./build-claims.ts";
import { clauseOf } from "./clause.ts";
import { withContentApart } from "./content-apart.ts";
import { withoutDoubles } from "./doubles.ts";
import { withDoubtedCounts } from "./doubted-counts.ts";
import { isInName, mentionsOf } from "./fillers.ts";
import { inheritEvents } from "./inherited.ts";
import { once } from "./once.ts";
import { joinSaidClauses } from "./said-clauses.ts";
import { findMatches, mayTrigger } from "./triggers.ts";
import { contentsByOrder, voicesOf } from "./voices.ts";

/** What the claims of a document need from outside it: its date as stated (ISO 8601 of any precision), null for none. */
export interface ClaimContext {
  readonly published: string | null;
}

/**
 * The claims that a document makes, in text order: a frame with its roles filled by mentions, its polarity and certainty,
 * when, where and how many, and the innermost attribution that carries it. Claims are taken from what the document's own
 * voice says and from comments; tags, bylines and the like say nothing. A claim is never made of a mention and itself.
 *
 * @param analysis sentences with tags and a parse; without sentences there are no claims
 * @param mentions in text order; roles hold indices into them
 * @param attributions indices into them are the claims' `attribution`
 * @param context the document's date, from which "last week" counts
 */
export function findClaims(
  analysis: Analysis,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  frames: FrameSet,
  context: ClaimContext,
): MentionClaim[] {
  const voices = voicesOf(analysis.text, attributions);
  const contentsOf = contentsByOrder(voices);
  const claims: MentionClaim[] = [];
  let first = 0;
  for (const sentence of analysis.sentences) {
    while (first < mentions.length && mentions[first]!.start < sentence.range[0]) first++;
    const contents = contentsOf(sentence.range);
    if (!speaks(sentence.kind)) continue;
    const named = mentionsOf(sentence, mentions, first);
    if (!mayTrigger(sentence, named, frames)) continue;
    const parsed = withContentApart(analysis.text, sentence, voices, contents);
    const tokens = joinSaidClauses(parsed, voices, contents);
    const clause = clauseOf(tokens, (token) => isInName(named, token));
    const matches = findMatches(clause, named, frames);
    if (matches.length === 0) continue;
    const read: ClaimSentence = {
      text: analysis.text,
      clause,
      mentions: named,
      voices,
      contents,
      amounts: once(() => amountsOf(analysis.text, sentence, context)),
    };
    const made = withoutDoubles(
      matches.flatMap((match) => claimsOfMatch(read, match)),
      frames,
    );
    claims.push(...withAnswers(made, voices, contents));
  }
  const placed = inheritEvents(analysis, mentions, claims);
  return [...withDoubtedCounts(analysis, placed, voices, contentsByOrder(voices))];
}

function speaks(kind: SegmentKind): boolean {
  return SPEAKING_KINDS.has(kind) || kind === "comment";
}

function amountsOf(text: string, { tokens }: Sentence, { published }: ClaimContext): Amounts {
  const times = findTimes(text, tokens, published);
  const quantities = findQuantities(text, tokens, (at) =>
    times.some(({ first, last }) => first <= at && at < last),
  );
  return { times, quantities };
}
