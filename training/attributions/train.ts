import type { GoldAttribution } from "../../bench/quality/polnear.ts";
import { contentQuestion } from "../../src/extract/attributions/content-span.ts";
import { cueHeadFeatures, glanceFeatures, mayHeadCue } from "../../src/extract/attributions/cue-head.ts";
import { cueSpanQuestion } from "../../src/extract/attributions/cue-span.ts";
import { featureList } from "../../src/extract/attributions/features.ts";
import {
  type CueModel,
  deservesLook,
  type ProposalModel,
  propose,
} from "../../src/extract/attributions/find-spoken.ts";
import { judgementFeatures, speakersOf } from "../../src/extract/attributions/judgement.ts";
import { type Signs, signsOf } from "../../src/extract/attributions/signs.ts";
import { sourceQuestion } from "../../src/extract/attributions/source-span.ts";
import type { Span } from "../../src/extract/attributions/span-choice.ts";
import { type Stream, streamsOf } from "../../src/extract/attributions/stream.ts";
import type { WeightTable } from "../../src/extract/attributions/weights.ts";
import type { Analysis } from "../../src/language/index.ts";
import { type GoldSpans, goldSpansOf } from "./gold-spans.ts";
import { type Learner, learner, learnSpan, learnToken } from "./learn.ts";

/** An analysed article with what people found in it. */
export interface Lesson {
  readonly analysis: Analysis;
  readonly gold: readonly GoldAttribution[];
}

interface Exercise {
  readonly stream: Stream;
  readonly signs: Signs;
  readonly gold: readonly GoldSpans[];
}

/** In how many parts the articles are cut for the judge: with more, its proposals are made by weights more like the final ones. */
const PARTS = 5;

/** Learns the six decisions from annotated articles, in a fixed order: the same lessons give the same weights. */
export function trainCueModel(
  lessons: readonly Lesson[],
  epochs: number,
  report: (line: string) => void,
): CueModel {
  const articles = lessons.map(({ analysis, gold }) =>
    streamsOf(analysis).map(
      (stream): Exercise => ({ stream, signs: signsOf(stream), gold: goldSpansOf(stream, gold) }),
    ),
  );
  const exercises = articles.flat();
  // The judge must see proposals for articles that their makers did not learn from: each part is judged by those of all others.
  const parts = Array.from({ length: PARTS }, (_, part) =>
    articles.filter((_, index) => index % PARTS === part).flat(),
  );
  const verdicts = parts.flatMap((part, index) => {
    const others = parts.filter((other) => other !== part).flat();
    const makers = learnProposals(others, epochs, (line) => report(`without part ${index + 1}, ${line}`));
    return part.flatMap((exercise) => verdictsOn(makers, exercise));
  });
  const judge = tableOf(learnJudge(verdicts, epochs, report));
  return { ...learnProposals(exercises, epochs, report), judge };
}

function learnProposals(
  exercises: readonly Exercise[],
  epochs: number,
  report: (line: string) => void,
): ProposalModel {
  const glance = tableOf(learnGlance(exercises, epochs, report));
  return {
    glance,
    head: tableOf(learnHeads(glance, exercises, epochs, report)),
    cue: tableOf(learnSpans("cue", exercises, epochs, report)),
    source: tableOf(learnSpans("source", exercises, epochs, report)),
    content: tableOf(learnSpans("content", exercises, epochs, report)),
  };
}

interface Case {
  readonly indices: Int32Array;
  readonly isRight: boolean;
}

const JUDGE_BITS = 16;

/** The proposals for a stream, each with whether a person found it too, by the measure of the linked score. */
function verdictsOn(model: ProposalModel, { stream, signs, gold }: Exercise): Case[] {
  const features = featureList(JUDGE_BITS);
  const proposals = propose(model, stream, signs);
  const speakers = speakersOf(stream, proposals);
  return proposals.map((proposal, index) => {
    judgementFeatures(stream, signs, proposals, speakers, index, features);
    const isRight = gold.some(
      (spans) =>
        spans.cue[0] <= proposal.cue[1] &&
        proposal.cue[0] <= spans.cue[1] &&
        sharesHalf(spans.source, proposal.source) &&
        sharesHalf(spans.content, proposal.content),
    );
    return { indices: features.indices.slice(0, features.count), isRight };
  });
}

function sharesHalf(a: Span | null, b: Span | null): boolean {
  if (a === null || b === null) return a === b;
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1;
  return both > 0 && 2 * both >= Math.max(a[1], b[1]) - Math.min(a[0], b[0]) + 1;
}

function learnJudge(cases: readonly Case[], epochs: number, report: (line: string) => void): Learner {
  const to = learner(JUDGE_BITS, 0.03, 1);
  learnCases("judge", to, cases, epochs, report);
  return to;
}

function learnCases(
  name: string,
  to: Learner,
  cases: readonly Case[],
  epochs: number,
  report: (line: string) => void,
): void {
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let loss = 0;
    for (const index of shuffled(cases.length, epoch))
      loss += learnToken(to, cases[index]!.indices, cases[index]!.isRight);
    report(`${name}, epoch ${epoch}: ${(loss / cases.length).toFixed(5)} nats a case of ${cases.length}`);
  }
}

const GLANCE_BITS = 16;
const HEAD_BITS = 19;
const SPAN_BITS = { cue: 17, source: 19, content: 19 } as const;

function learnGlance(
  exercises: readonly Exercise[],
  epochs: number,
  report: (line: string) => void,
): Learner {
  const to = learner(GLANCE_BITS, 0.05, 1);
  const features = featureList(to.bits);
  const cases: Case[] = [];
  for (const { stream, signs, gold } of exercises) {
    const heads = new Set(gold.map((spans) => spans.head));
    for (let at = 0; at < stream.tokens.length; at++) {
      if (!mayHeadCue(stream, at)) continue;
      glanceFeatures(stream, signs, at, features);
      cases.push({ indices: features.indices.slice(0, features.count), isRight: heads.has(at) });
    }
  }
  learnCases("glance", to, cases, epochs, report);
  return to;
}

/** Learns from the tokens that a glance does not pass over, and from all heads of cues. */
function learnHeads(
  glance: WeightTable,
  exercises: readonly Exercise[],
  epochs: number,
  report: (line: string) => void,
): Learner {
  const to = learner(HEAD_BITS, 0.05, 1);
  const features = featureList(to.bits);
  const few = featureList(glance.bits);
  const cases: Case[] = [];
  for (const { stream, signs, gold } of exercises) {
    const heads = new Set(gold.map((spans) => spans.head));
    for (let at = 0; at < stream.tokens.length; at++) {
      if (!mayHeadCue(stream, at)) continue;
      if (!heads.has(at) && !deservesLook(glance, stream, signs, at, few)) continue;
      cueHeadFeatures(stream, signs, at, features);
      cases.push({ indices: features.indices.slice(0, features.count), isRight: heads.has(at) });
    }
  }
  learnCases("head", to, cases, epochs, report);
  return to;
}

function learnSpans(
  role: "cue" | "source" | "content",
  exercises: readonly Exercise[],
  epochs: number,
  report: (line: string) => void,
): Learner {
  const to = learner(SPAN_BITS[role], 0.1, 1e-2);
  const cases = exercises.flatMap(({ stream, signs, gold }) =>
    gold.map((spans) => ({ stream, signs, spans })),
  );
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let loss = 0;
    let learnt = 0;
    for (const index of shuffled(cases.length, epoch)) {
      const { stream, signs, spans } = cases[index]!;
      const question =
        role === "cue"
          ? cueSpanQuestion(stream, signs, spans.head)
          : role === "source"
            ? sourceQuestion(stream, signs, spans.head, spans.cue)
            : contentQuestion(stream, signs, spans.head, spans.cue, spans.source);
      const nats = learnSpan(to, question, spans[role]);
      if (nats === null) continue;
      loss += nats;
      learnt++;
    }
    report(
      `${role}, epoch ${epoch}: ${(loss / learnt).toFixed(4)} nats a span, ${learnt} of ${cases.length} spans`,
    );
  }
  return to;
}

/** Numbers below `count` in an order that depends on the seed alone (Fisher-Yates over a linear congruential generator). */
function shuffled(count: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 0x100000000) * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** Weights as signed bytes: the largest becomes 127. */
function tableOf({ bits, values }: Learner): WeightTable {
  let largest = 1e-9;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const scale = largest / 127;
  return { bits, scale, values: Int8Array.from(values, (value) => Math.round(value / scale)) };
}
