import { contentQuestion } from "./content-span.ts";
import { cueHeadFeatures, glanceFeatures, mayHeadCue } from "./cue-head.ts";
import { cueSpanQuestion } from "./cue-span.ts";
import { type Features, featureList } from "./features.ts";
import { isVerbOfSentence, reportsByGrammar } from "./grammar.ts";
import { judgementFeatures, type Proposal, speakersOf } from "./judgement.ts";
import { type Signs, signsOf } from "./signs.ts";
import { sourceQuestion } from "./source-span.ts";
import { chooseSpan } from "./span-choice.ts";
import type { Stream } from "./stream.ts";
import { tidy } from "./tidy.ts";
import { likelihood, type WeightTable } from "./weights.ts";

/** The weights of the decisions that propose an attribution, in the order in which they are made. */
export interface ProposalModel {
  readonly glance: WeightTable;
  readonly head: WeightTable;
  readonly cue: WeightTable;
  readonly source: WeightTable;
  readonly content: WeightTable;
}

/** All weights: `judge` decides last, on whole proposals. */
export interface CueModel extends ProposalModel {
  readonly judge: WeightTable;
}

/** A proposal with the probability that cue, source and content are all right. */
export interface Spoken extends Proposal {
  readonly probability: number;
}

/** A token that, at a glance, is less likely than this to head a cue is passed over; most are, and few cues with them. */
const WORTH_A_LOOK = 0.03;
/** A token less likely than this to head a cue is not looked at further. */
const WORTH_ASKING = 0.25;
/** How many cues of one sentence are looked at: more than any sentence that a person wrote has. */
const MOST_HEADS = 24;
/**
 * How probable an attribution must be to be kept: chosen for linked F1 on a seventh of the train part that the weights were not
 * learnt from (docs/decisions/036). One that names no source is kept only when it is nearly certain.
 */
const SOURCED = 0.3;
const UNSOURCED = 0.7;
/** How probable an attribution must be that grammar states by itself: little, since a chain needs its inner voices, which annotators often pass over. */
const PLAIN = 0.1;

/** Every attribution of a stream that is probable enough, in order of cue; no two share a token of their cues. */
export function findSpoken(model: CueModel, stream: Stream): Spoken[] {
  const signs = signsOf(stream);
  const proposals = propose(model, stream, signs);
  const speakers = speakersOf(stream, proposals);
  const features = featureList(model.judge.bits);
  const probable = proposals.flatMap((proposal, index): Spoken[] => {
    const plain = statedByOrder(stream, proposal);
    if (plain !== null) return [{ ...tidy(stream, plain), probability: 1 }];
    judgementFeatures(stream, signs, proposals, speakers, index, features);
    const probability = likelihood(model.judge, features);
    const least = reportsByGrammar(stream, proposal.head)
      ? PLAIN
      : proposal.source === null
        ? UNSOURCED
        : SOURCED;
    return probability > least ? [{ ...tidy(stream, proposal), probability }] : [];
  });
  return withoutRivals(probable);
}

/** "The report points to a rise" where the verb was taken for a noun: the words before and behind it are source and content. */
function statedByOrder(stream: Stream, proposal: Proposal): Proposal | null {
  const { head } = proposal;
  if (!isVerbOfSentence(stream, head)) return null;
  const sentence = stream.sentenceOf[head]!;
  const first = stream.sentenceStart[sentence]!;
  let last = stream.sentenceStart[sentence + 1]! - 1;
  for (let at = first; at < head; at++) if (stream.tokens[at]!.text === ",") return null;
  while (last > head + 2 && stream.tokens[last]!.tag === "PUNCT" && stream.quotationOf[last]! < 0) last--;
  if (last < head + 2) return null;
  return { ...proposal, cue: [head, head + 1], source: [first, head - 1], content: [head + 2, last] };
}

/** Every cue that is worth a look, with the best source and content for it, in text order. */
export function propose(model: ProposalModel, stream: Stream, signs: Signs): Proposal[] {
  const proposals: Proposal[] = [];
  const cueFeatures = featureList(model.cue.bits);
  const sourceFeatures = featureList(model.source.bits);
  const contentFeatures = featureList(model.content.bits);
  for (const { at, headProbability } of likelyHeads(model, stream, signs)) {
    const cue =
      chooseSpan(model.cue, cueSpanQuestion(stream, signs, at), cueFeatures).span ?? ([at, at] as const);
    const source = chooseSpan(model.source, sourceQuestion(stream, signs, at, cue), sourceFeatures);
    const content = chooseSpan(
      model.content,
      contentQuestion(stream, signs, at, cue, source.span),
      contentFeatures,
    );
    if (content.span === null) continue;
    proposals.push({
      head: at,
      cue,
      source: source.span,
      content: content.span,
      headProbability,
      sourceProbability: source.probability,
      contentProbability: content.probability,
    });
  }
  return proposals;
}

/** The words likely enough to head a cue, in text order, the most likely of each sentence. */
function likelyHeads(
  model: ProposalModel,
  stream: Stream,
  signs: Signs,
): { at: number; headProbability: number }[] {
  const features = featureList(model.head.bits);
  const few = featureList(model.glance.bits);
  const heads: { at: number; headProbability: number }[] = [];
  for (let sentence = 0; sentence + 1 < stream.sentenceStart.length; sentence++) {
    const from = heads.length;
    for (let at = stream.sentenceStart[sentence]!; at < stream.sentenceStart[sentence + 1]!; at++) {
      if (!mayHeadCue(stream, at)) continue;
      const plain = reportsByGrammar(stream, at);
      if (!plain && !deservesLook(model.glance, stream, signs, at, few)) continue;
      cueHeadFeatures(stream, signs, at, features);
      const headProbability = likelihood(model.head, features);
      if (headProbability >= WORTH_ASKING || plain) heads.push({ at, headProbability });
    }
    if (heads.length - from <= MOST_HEADS) continue;
    const best = heads.splice(from).sort((a, b) => b.headProbability - a.headProbability);
    heads.push(...best.slice(0, MOST_HEADS).sort((a, b) => a.at - b.at));
  }
  return heads;
}

/** Whether a token, by a few features, could well enough head a cue. */
export function deservesLook(
  glance: WeightTable,
  stream: Stream,
  signs: Signs,
  at: number,
  features: Features,
): boolean {
  glanceFeatures(stream, signs, at, features);
  return likelihood(glance, features) >= WORTH_A_LOOK;
}

/** Of attributions whose cues share a token, or of a cue and the colon behind it, the more probable. */
function withoutRivals(spoken: readonly Spoken[]): Spoken[] {
  const kept: Spoken[] = [];
  for (const next of spoken) {
    const rival = kept.at(-1);
    if (rival === undefined || (rival.cue[1] < next.cue[0] && !saysTheSame(rival, next))) kept.push(next);
    else if (rival.probability < next.probability) kept[kept.length - 1] = next;
  }
  return kept;
}

function saysTheSame(a: Spoken, b: Spoken): boolean {
  return (
    a.source?.[0] === b.source?.[0] &&
    a.source?.[1] === b.source?.[1] &&
    a.content[0] === b.content[0] &&
    a.content[1] === b.content[1]
  );
}
