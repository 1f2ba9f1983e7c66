import { contentQuestion } from "./content-span.ts";
import { cueHeadFeatures, mayHeadCue } from "./cue-head.ts";
import { cueSpanQuestion } from "./cue-span.ts";
import { featureList } from "./features.ts";
import { type Signs, signsOf } from "./signs.ts";
import { sourceQuestion } from "./source-span.ts";
import { chooseSpan, type Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";
import { type WeightTable, weigh } from "./weights.ts";

/** The weights of the four decisions, in the order in which they are made. */
export interface CueModel {
  readonly head: WeightTable;
  readonly cue: WeightTable;
  readonly source: WeightTable;
  readonly content: WeightTable;
}

/** A cue with the runs of tokens that play the other roles; `content` may run over cue and source. */
export interface Spoken {
  readonly head: number;
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: Span;
  /** Estimated probability that cue, source and content are all right. */
  readonly probability: number;
}

/** A token less likely than this to head a cue is not looked at further. */
const WORTH_ASKING = 0.15;
/**
 * How probable an attribution must be to be kept: about half of the F1 aimed at, where keeping one more neither helps nor
 * hurts that figure. One that names no source is kept only when it is as good as certain.
 */
const SOURCED = 0.28;
const UNSOURCED = 0.6;

/** Every cue of a stream that is likely enough to be right, in text order; no two share a token. */
export function findSpoken(model: CueModel, stream: Stream): Spoken[] {
  const signs = signsOf(stream);
  const features = featureList(model.head.bits);
  const proposed: Spoken[] = [];
  for (let at = 0; at < stream.tokens.length; at++) {
    if (!mayHeadCue(stream, at)) continue;
    cueHeadFeatures(stream, signs, at, features);
    const likely = 1 / (1 + Math.exp(-weigh(model.head, features)));
    if (likely < WORTH_ASKING) continue;
    const spoken = askFurther(model, stream, signs, at, likely);
    if (spoken !== null && spoken.probability > (spoken.source === null ? UNSOURCED : SOURCED))
      proposed.push(spoken);
  }
  return withoutRivals(proposed);
}

function askFurther(
  model: CueModel,
  stream: Stream,
  signs: Signs,
  head: number,
  likely: number,
): Spoken | null {
  const cue = chooseSpan(model.cue, cueSpanQuestion(stream, signs, head)).span ?? ([head, head] as const);
  const source = chooseSpan(model.source, sourceQuestion(stream, signs, head, cue));
  const content = chooseSpan(model.content, contentQuestion(stream, signs, head, cue, source.span));
  if (content.span === null) return null;
  const probability = likely * source.probability * content.probability;
  return { head, cue, source: source.span, content: content.span, probability };
}

/** Of proposals whose cues share a token, the more probable. */
function withoutRivals(proposed: readonly Spoken[]): Spoken[] {
  const kept: Spoken[] = [];
  for (const spoken of proposed) {
    const rival = kept.at(-1);
    if (rival === undefined || rival.cue[1] < spoken.cue[0]) kept.push(spoken);
    else if (rival.probability < spoken.probability) kept[kept.length - 1] = spoken;
  }
  return kept;
}
