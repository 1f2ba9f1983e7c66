import type { Event } from "../../../../src/serve/contract/index.ts";
import { type Extent, extentBetween } from "../../parts/time-extent.ts";

/** A claim at a time: all the statements of it with that time are one mark. */
export interface Mark {
  readonly key: string;
  readonly event: Event;
  readonly extent: Extent;
  /** No time is stated: it stands at the day of publication. */
  readonly isPublication: boolean;
  readonly isNo: boolean;
  readonly isHedged: boolean;
}

/** The marks of one frame, or of all that have no lane of their own (`frame` is null). */
export interface Lane {
  readonly frame: string | null;
  readonly marks: readonly Mark[];
}

/** Sorts events into lanes: the frames with most marks have one each, at most `most`; the rest shares the last. */
export function lanesOf(events: readonly Event[], most = 8): readonly Lane[] {
  const byFrame = new Map<string, Map<string, Mark>>();
  for (const event of events) {
    const mark = markOf(event);
    if (mark === null) continue;
    const marks = byFrame.get(event.frame) ?? new Map<string, Mark>();
    byFrame.set(event.frame, marks);
    if (!marks.has(mark.key)) marks.set(mark.key, mark);
  }
  const lanes = [...byFrame]
    .map(([frame, marks]) => ({ frame, marks: [...marks.values()] }))
    .sort((a, b) => b.marks.length - a.marks.length);
  if (lanes.length <= most) return lanes;
  const rest = lanes.slice(most - 1).flatMap(({ marks }) => marks);
  return [...lanes.slice(0, most - 1), { frame: null, marks: rest }];
}

function markOf(event: Event): Mark | null {
  const extent = extentBetween(event.date, event.until);
  if (extent === null) return null;
  const isNo = (event.polarity === "negative") !== event.denies;
  return {
    key: `${event.claim} ${event.date} ${event.until} ${isNo}`,
    event,
    extent,
    isPublication: event.time === null,
    isNo,
    isHedged: event.certainty !== "stated" && event.certainty !== "denied",
  };
}
