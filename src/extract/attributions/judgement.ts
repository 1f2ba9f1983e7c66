import { add, type Features, step } from "./features.ts";
import { OUTSIDE, type Signs } from "./signs.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** A cue with the runs of tokens proposed for the other roles; `content` may run over cue and source. */
export interface Proposal {
  readonly head: number;
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: Span;
  /** How probable each decision held its answer to be. */
  readonly headProbability: number;
  readonly sourceProbability: number;
  readonly contentProbability: number;
}

/** The token that heads the source of each proposal, -1 where it has none. */
export function speakersOf(stream: Stream, proposals: readonly Proposal[]): Int32Array {
  return Int32Array.from(proposals, ({ source }) => (source === null ? -1 : topOf(stream, source)));
}

/** The features by which a whole proposal is judged right or wrong, beside the other proposals of its stream. */
export function judgementFeatures(
  stream: Stream,
  signs: Signs,
  proposals: readonly Proposal[],
  speakers: Int32Array,
  index: number,
  features: Features,
): void {
  const { head, cue, source, content, ...probabilities } = proposals[index]!;
  const { lemma, lower, xpos, tag, relation, sense, quoting } = signs;
  const first = stream.sentenceStart[stream.sentenceOf[head]!]!;
  const end = stream.sentenceStart[stream.sentenceOf[head]! + 1]!;
  const c = lemma[head]!;
  const cx = xpos[head]!;
  const sure = logit(probabilities.headProbability);
  const sureSource = logit(probabilities.sourceProbability);
  const sureContent = logit(probabilities.contentProbability);
  features.count = 0;
  add(features, 1, 1);
  add(features, 2, sure);
  add(features, 3, sureSource);
  add(features, 4, sureContent);
  add(features, 5, sure, sureSource, sureContent);
  add(features, 6, sure, sureContent);
  add(features, 7, sure, sureSource);
  add(features, 8, c);
  add(features, 9, c, cx);
  add(features, 10, c, sure);
  add(features, 11, lower[cue[0]]!, lower[cue[1]]!);
  add(features, 12, cue[1] - cue[0], cx);

  const speaker = speakers[index]!;
  const speakerTag = speaker < 0 ? -1 : xpos[speaker]!;
  const gap = source === null ? 99 : source[1] < cue[0] ? step(source[1] - cue[0]) : step(source[0] - cue[1]);
  add(features, 20, speakerTag, cx);
  add(features, 21, speaker < 0 ? -1 : lemma[speaker]!);
  add(features, 22, speaker < 0 ? -1 : lemma[speaker]!, c);
  add(features, 23, speakerTag, c);
  add(features, 24, gap, cx);
  add(features, 25, gap, speakerTag, sure);
  add(features, 26, source === null ? -1 : step(source[1] - source[0] + 1), speakerTag);
  add(features, 27, source === null ? -1 : lower[source[0]]!, speakerTag);
  add(features, 29, Math.min(4, timesSpeaking(signs, speakers, index)), sure);
  add(features, 28, speaker < 0 ? -1 : relation[speaker]!, speakerTag);

  add(features, 30, speaker < 0 ? -1 : sense[speaker]!, sense[head]!, cx);
  add(features, 31, speaker < 0 ? -1 : sense[speaker]!, speakerTag, sure);
  add(features, 32, sense[head]!, cx, sure);

  const top = topOf(stream, content);
  const begins = quoting[content[0]]!;
  const where = content[1] < cue[0] ? 0 : content[0] > cue[1] ? 1 : 2;
  add(features, 40, xpos[top]!, c);
  add(features, 41, lemma[top]!, cx);
  add(features, 42, relation[top]!, xpos[top]!, cx);
  add(features, 54, sense[top]!, xpos[top]!, sense[head]!);
  add(features, 55, relation[top]!, where, c);
  add(features, 43, lower[content[0]]!, where);
  add(features, 44, lower[content[0]]!, c);
  add(features, 45, where, begins, quoting[content[1]]);
  add(features, 46, where, begins, c);
  add(features, 47, step(content[1] - content[0] + 1), xpos[top]);
  add(features, 48, step(content[1] - content[0] + 1), c);
  add(features, 49, speakerTag, xpos[top]!, where);
  add(features, 50, quoting[head] === OUTSIDE ? 0 : 1, begins === OUTSIDE ? 0 : 1, where);
  add(features, 51, quoting[head] === OUTSIDE ? 0 : 1, cx, sure);
  add(features, 52, step(end - first), cx);
  add(features, 53, stream.kind === "headline" ? 1 : 0, cx);

  let holders = 0;
  let rivals = 0;
  let siblings = 0;
  let surest = -9;
  for (let other = Math.max(0, index - 12); other < Math.min(proposals.length, index + 13); other++) {
    if (other === index) continue;
    const { cue: its, content: held, headProbability } = proposals[other]!;
    if (stream.sentenceOf[its[0]] !== stream.sentenceOf[cue[0]]) continue;
    siblings++;
    if (held[0] <= cue[0] && cue[1] <= held[1]) holders++;
    if (its[0] <= cue[1] && cue[0] <= its[1]) {
      rivals++;
      surest = Math.max(surest, logit(headProbability));
    }
  }
  add(features, 60, Math.min(holders, 3), cx);
  add(features, 61, Math.min(siblings, 4), sure);
  add(features, 62, Math.min(rivals, 2), surest, sure);
  add(features, 63, Math.min(holders, 3), speakerTag, tag[top]);
}

/** How often the same word heads the source of a proposal nearby: who has spoken once speaks again. */
function timesSpeaking(signs: Signs, speakers: Int32Array, index: number): number {
  const speaker = speakers[index]!;
  if (speaker < 0) return 0;
  let times = 0;
  const to = Math.min(speakers.length, index + 40);
  for (let other = Math.max(0, index - 40); other < to; other++)
    if (other !== index && speakers[other]! >= 0 && signs.lemma[speakers[other]!] === signs.lemma[speaker])
      times++;
  return times;
}

/** The token of a run that hangs highest, marks of punctuation aside where there is anything else. */
function topOf(stream: Stream, [first, last]: Span): number {
  let top = first;
  for (let at = first; at <= last; at++) {
    if (stream.tokens[at]!.tag === "PUNCT") continue;
    if (stream.tokens[top]!.tag === "PUNCT" || stream.depth[at]! < stream.depth[top]!) top = at;
  }
  return top;
}

/** The logarithm of the odds in steps of a half, from -8 to 8. */
function logit(probability: number): number {
  const odds = Math.log(Math.max(probability, 1e-6) / Math.max(1 - probability, 1e-6));
  return Math.max(-8, Math.min(8, Math.round(odds * 2)));
}
