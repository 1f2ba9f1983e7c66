import type { Analysis } from "../../language/index.ts";
import type { Attribution, Mention, Range } from "../../model/index.ts";
import { findAccording } from "./according.ts";
import { type Said, withCited } from "./cited.ts";
import { citingPhrases } from "./citing-phrase.ts";
import { findCounters, withCounters } from "./counters.ts";
import { cueModel } from "./cue-model.ts";
import { deedFinder } from "./deeds.ts";
import { callsUntrue } from "./denial.ts";
import { findEstimates } from "./estimates.ts";
import { findSpoken, type Spoken } from "./find-spoken.ts";
import { findHeadlineReport } from "./headline.ts";
import { findHearsay } from "./hearsay.ts";
import { withoutParticiplesSaid } from "./medial-report.ts";
import { nameEdges } from "./name-edges.ts";
import { nest } from "./nesting.ts";
import { isSaidByNobody, saysNothing } from "./nobody.ts";
import { withOwnCues } from "./own-cue.ts";
import { piecesOf } from "./pieces.ts";
import { nestQuotedData } from "./quoted-data.ts";
import { quotedSpeaker } from "./quoted-speaker.ts";
import { withRejections } from "./rejections.ts";
import { withinSemicolons } from "./semicolons.ts";
import { sourceEdges } from "./source-edges.ts";
import type { Span } from "./span-choice.ts";
import { speakerFinder } from "./speaker.ts";
import { stanceOf } from "./stance.ts";
import { type Stream, streamsOf } from "./stream.ts";

export { type Grounded, groundAttributions, type ProposedPassage } from "./grounding.ts";

/**
 * Who is said to say, believe, deny or estimate what.
 *
 * @param analysis sentences with their tokens; one without sentences gives no attributions
 * @param mentions in any order; used to name the `speaker` of an attribution
 * @returns attributions in order of their cue; ranges are half-open UTF-16 code units, `content` is never empty, and none
 *   runs from one kind of segment into another
 * @throws HeadwaterError `not-found` or `malformed` when the model's file is not there or is none
 */
export function findAttributions(analysis: Analysis, mentions: readonly Mention[]): Attribution[] {
  const model = cueModel();
  const speakerOf = speakerFinder(analysis.text, mentions);
  const names = nameEdges(mentions);
  const isDeed = deedFinder(mentions);
  const withEdges = sourceEdges(mentions);
  // "Merenia: militia attacks town": before the colon of a headline stands where the news is from.
  const labels = (stream: Stream, [first, last]: Span, source: Span | null): boolean => {
    if (stream.kind !== "headline" || source === null || first !== last || stream.tokens[first]!.text !== ":")
      return false;
    const speaker = speakerOf([rangeOf(stream, source)]);
    return speaker !== null && !SPEAKERS.has(mentions[speaker]!.type);
  };
  const phrasesOf = citingPhrases(mentions);
  const citerOf = new Map<Attribution, Attribution>();
  const found = streamsOf(analysis).flatMap((stream) => {
    const spoken = withinSemicolons(stream, withOwnCues(stream, findSpoken(model, stream)));
    const cued = new Set(spoken.flatMap(({ cue: [first, last] }) => range(first, last)));
    const hearsay = findHearsay(stream)
      .filter(({ cue: [at] }) => !cued.has(at))
      .map((heard) => ({ ...heard, source: null }));
    const according = findAccording(stream).filter(({ cue: [at] }) => !cued.has(at));
    const estimates = findEstimates(stream).filter(({ cue: [at] }) => !cued.has(at));
    const headline = findHeadlineReport(stream);
    const speaker = headline === null ? null : speakerOf([rangeOf(stream, headline.source)]);
    const speaks = speaker !== null && SPEAKERS.has(mentions[speaker]!.type) && !cued.has(headline!.cue[0]);
    const said = withRejections(stream, withoutDescriptions(withoutParticiplesSaid(stream, spoken))).flatMap(
      (runs) => {
        const { cue, head } = runs;
        const spokenBy = quotedSpeaker(stream, head) ?? runs.source;
        const { source, content } = withEdges(stream, { ...runs, source: spokenBy });
        // "Country *Reports on* Terrorism": the words of a name report nothing.
        if (names.holds(stream, cue) || isDeed(stream, head, content)) return [];
        if (isSaidByNobody(stream, source, content) || saysNothing(stream, { ...runs, content })) return [];
        if (labels(stream, cue, source)) return [];
        if (source === null) return [runs];
        const verb = names.behindName(stream, cue, source);
        return [{ ...runs, content, cue: verb, source: names.whole(stream, source, verb) }];
      },
    );
    const others = [...hearsay, ...estimates, ...according, ...(speaks ? [headline!] : [])];
    const answered: readonly Said[] = withCounters([...said, ...others], findCounters(stream));
    const all = [...withCited(stream, answered, phrasesOf(stream))].sort((a, b) => a.cue[0] - b.cue[0]);
    const made = new Map<Said, Attribution | null>();
    for (const runs of all) made.set(runs, attributionOf(stream, runs, speakerOf));
    for (const runs of all) {
      const [cited, citer] = [made.get(runs), "by" in runs ? made.get(runs.by) : null];
      if (cited != null && citer != null) citerOf.set(cited, citer);
    }
    return [...made.values()].filter((one) => one !== null);
  });
  const placeOf = new Map(found.map((attribution, index) => [attribution, index]));
  const citers = new Map(
    [...citerOf].map(([cited, citer]) => [placeOf.get(cited)!, placeOf.get(citer)!] as const),
  );
  return nestQuotedData(analysis.text, mentions, nest(found, citers));
}

/** Who speaks before the colon of a headline; a place there is most often where the news is from. */
const SPEAKERS: ReadonlySet<Mention["type"]> = new Set([
  "Person",
  "Organization",
  "PublicBody",
  "ArmedGroup",
]);

/**
 * "Two officials who asked not to be named": what a source is described with is no attribution beside the one it is the source of.
 * A cue is looked for among the sources that begin before it by how far they reach, not in each of them: a text without a full
 * stop has a hundred thousand.
 */
function withoutDescriptions(spoken: readonly Spoken[]): readonly Spoken[] {
  const sources = spoken.flatMap(({ source }) => (source === null ? [] : [source]));
  sources.sort((a, b) => a[0] - b[0]);
  const reach: number[] = [];
  for (const [, last] of sources) reach.push(Math.max(reach.at(-1) ?? -1, last));
  return spoken.filter(({ cue }) => {
    let low = 0;
    let high = sources.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sources[middle]![0] <= cue[0]) low = middle + 1;
      else high = middle;
    }
    return low === 0 || reach[low - 1]! < cue[1];
  });
}

/** The attribution of some runs of tokens; none where source and cue leave nothing to be the content. */
function attributionOf(
  stream: Stream,
  {
    cue,
    source,
    content,
    asides = [],
  }: {
    readonly cue: Span;
    readonly source: Span | null;
    readonly content: Span;
    readonly asides?: readonly Span[];
  },
  speakerOf: (source: readonly Range[]) => number | null,
): Attribution | null {
  const pieces = piecesOf(stream, content, [cue, ...(source === null ? [] : [source]), ...asides]);
  if (pieces.length === 0) return null;
  const sources = source === null ? [] : [rangeOf(stream, source)];
  return {
    source: sources,
    cue: [rangeOf(stream, cue)],
    content: pieces,
    stance: callsUntrue(stream, cue, content) ? "denies" : stanceOf(stream, cue, content[0], source),
    speaker: speakerOf(sources),
    parent: null,
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function rangeOf(stream: Stream, [first, last]: Span): Range {
  return [stream.tokens[first]!.start, stream.tokens[last]!.end];
}
