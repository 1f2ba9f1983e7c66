import { memo, useEffect, useMemo, useRef } from "react";
import type { Reading, Segment } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import { Folded } from "./folded.tsx";
import { Part } from "./part.tsx";
import type { Item, Stretch as StretchPlan } from "./plan.ts";
import { type Layer, layersOf } from "./runs.ts";
import classes from "./stretch.module.css";
import { OTHER_VOICES, type Voice } from "./voices.ts";
import type { Look } from "./words.tsx";

interface StretchProps {
  readonly place: number;
  readonly plan: StretchPlan;
  readonly text: string;
  readonly reading: Reading | undefined;
  /** What was read in the stretch before: an attribution may end in this one. */
  readonly before: Reading | undefined;
  readonly voices: readonly Voice[];
  /** What the address names and what is decided on, where it is in this stretch. */
  readonly marks: readonly Layer[];
  readonly pointed: string | null;
  readonly only: string | undefined;
  /** Where the headline is that is the page's heading; null where no segment is one. */
  readonly titleAt: number | null;
  readonly want: (place: number) => void;
  readonly onClaims: (segment: Segment) => void;
}

/** How far from the screen a stretch is already read. */
const NEAR = "1200px 0px";

/** A page or so of the document: its words at once, who says them as soon as it comes near the screen. */
export const Stretch = memo(function Stretch(props: StretchProps) {
  const { place, plan, text, reading, before, voices, marks, pointed, only, titleAt, want, onClaims } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return;
    const near = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) want(place);
      },
      { rootMargin: NEAR },
    );
    near.observe(box.current);
    return () => near.disconnect();
  }, [place, want]);
  const read = useMemo(
    () =>
      [before, reading]
        .flatMap((one) => (one === undefined ? [] : layersOf(one)))
        .filter(({ end }) => end > plan.start),
    [before, reading, plan.start],
  );
  const layers = useMemo(() => [...read, ...marks], [read, marks]);
  const colours = useMemo(() => coloursOf([before, reading], voices), [before, reading, voices]);
  const look = useMemo<Look>(() => ({ colours, only, pointed }), [colours, only, pointed]);
  const part = (segment: Segment) => (
    <Part
      key={segment.start}
      segment={segment}
      text={text}
      layers={layers}
      look={look}
      isTitle={segment.start === titleAt}
      aside={<Claims segment={segment} reading={reading} onClaims={onClaims} />}
    />
  );
  return (
    <div
      ref={box}
      className={classes.stretch}
      data-read={reading !== undefined || undefined}
      data-place={place}
    >
      {plan.items.map((item) =>
        item.kind === "segment" ? (
          part(item.segment)
        ) : (
          <Folded
            key={item.start}
            kind={item.kind}
            count={countOf(item)}
            isAsked={marks.some(({ start, end }) => start < item.end && end > item.start)}
          >
            {item.segments.map(part)}
          </Folded>
        ),
      )}
    </div>
  );
});

function Claims(props: {
  readonly segment: Segment;
  readonly reading: Reading | undefined;
  readonly onClaims: (segment: Segment) => void;
}) {
  const { start, end } = props.segment;
  const here = props.reading?.assertions.filter(
    ({ passage }) => passage.start >= start && passage.start < end,
  );
  if (here === undefined || here.length === 0) return null;
  return (
    <button
      type="button"
      className={classes.claims}
      onClick={() => props.onClaims(props.segment)}
      aria-label={strings.reader.claimsHere(here.length)}
      title={strings.reader.claimsHere(here.length)}
    >
      {here.length}
    </button>
  );
}

const countOf = ({ kind, segments }: Exclude<Item, { kind: "segment" }>): number =>
  kind === "comments" ? segments.filter((segment) => segment.kind === "comment").length : segments.length;

function coloursOf(
  readings: readonly (Reading | undefined)[],
  voices: readonly Voice[],
): ReadonlyMap<string, string> {
  const bySpeaker = new Map(voices.map(({ speaker, colour }) => [speaker, colour]));
  return new Map(
    readings.flatMap((reading) =>
      (reading?.attributions ?? []).map(
        ({ id, speaker }) => [id, bySpeaker.get(speaker ?? "") ?? OTHER_VOICES] as const,
      ),
    ),
  );
}
