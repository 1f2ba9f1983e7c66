import type { Timeline } from "../../../../src/serve/contract/index.ts";
import { extentOf } from "../../parts/time-extent.ts";

/** One bar of the timeline: the time from its date to the next bar's, with what is said to have happened in it. */
export interface Bar {
  readonly date: string;
  readonly events: number;
}

/** What is said to have happened at some time in a longer stretch: "in 2016" among bars of months. Places of bars, both inclusive. */
export interface Stretch {
  readonly date: string;
  readonly events: number;
  readonly first: number;
  readonly last: number;
}

/** Bars without holes, and what is less exact than a bar. */
export interface Bars {
  readonly bars: readonly Bar[];
  readonly stretches: readonly Stretch[];
}

/** At most so many bars; what is earlier is left out. */
const MOST = 2000;
const DIGITS = { year: 4, month: 7, day: 10 } as const;

/** The bars of a timeline. A span in which nothing is said has a bar of no height; both lists are empty where there is no span. */
export function barsOf({ by, spans }: Timeline): Bars {
  const known = new Map(spans.map((span) => [span.date, span.events]));
  const extents = spans.flatMap(({ date }) => extentOf(date) ?? []);
  if (extents.length === 0) return { bars: [], stretches: [] };
  const from = Math.min(...extents.map((extent) => extent.from));
  const to = Math.max(...extents.map((extent) => extent.to));
  const bars: Bar[] = [];
  for (let at = from; at < to; at = extentOf(textOf(at, by))!.to) {
    const date = textOf(at, by);
    bars.push({ date, events: known.get(date) ?? 0 });
  }
  const kept = bars.slice(-MOST);
  return { bars: kept, stretches: stretchesOf(spans, kept, by) };
}

const textOf = (time: number, by: Timeline["by"]) => new Date(time).toISOString().slice(0, DIGITS[by]);

function stretchesOf(spans: Timeline["spans"], bars: readonly Bar[], by: Timeline["by"]): readonly Stretch[] {
  return spans.flatMap(({ date, events }) => {
    const extent = date.length < DIGITS[by] && events > 0 ? extentOf(date) : null;
    if (extent === null) return [];
    const [first, last] = chosenBars(bars, date, date);
    return [{ date, events, first, last }];
  });
}

/** How finely a timeline is told that spans so many months. */
export const finenessOf = (months: number): Timeline["by"] =>
  months <= 3 ? "day" : months <= 600 ? "month" : "year";

/**
 * The bars that dates of an address mean: places of the first and the last, both inclusive. All where none is meant.
 */
export function chosenBars(
  bars: readonly Bar[],
  since: string | undefined,
  until: string | undefined,
): readonly [number, number] {
  const from = since === undefined ? null : extentOf(since);
  const to = until === undefined ? null : extentOf(until);
  const first = from === null ? 0 : bars.findIndex(({ date }) => extentOf(date)!.to > from.from);
  const last = to === null ? bars.length - 1 : bars.findLastIndex(({ date }) => extentOf(date)!.from < to.to);
  return first < 0 || last < first ? [0, bars.length - 1] : [first, last];
}
