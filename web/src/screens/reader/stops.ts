import type { Reading } from "../../../../src/serve/contract/index.ts";

/** Where the walk through a document stops: what somebody is said to say, or what the author says that is a claim. */
export interface Stop {
  readonly start: number;
  readonly end: number;
  /** Null where the author, or a reader, speaks. */
  readonly attribution: string | null;
  /** Entity id of the speaker; null where nobody was found, or the author speaks. */
  readonly speaker: string | null;
}

/**
 * The stops of what was read so far, in text order, an outer attribution before those inside it. Claims that an attribution carries
 * are met at that attribution; several of the author's at one passage are one stop.
 */
export function stopsOf(readings: readonly Pick<Reading, "attributions" | "assertions">[]): readonly Stop[] {
  const stops = new Map<string, Stop>();
  for (const { attributions, assertions } of readings) {
    for (const { id, content, speaker } of attributions) {
      const [start, end] = hull(content);
      stops.set(id, { start, end, attribution: id, speaker });
    }
    for (const { passage, voice } of assertions)
      if (voice !== "source" && !attributions.some(({ content }) => overlaps(hull(content), passage))) {
        const { start, end } = passage;
        stops.set(`${start}-${end}`, { start, end, attribution: null, speaker: null });
      }
  }
  return [...stops.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The stop after a place in the text (or before it, going back), of one voice where one is asked for. */
export function nextStop(
  stops: readonly Stop[],
  from: { readonly start: number; readonly end: number } | null,
  way: 1 | -1,
  voice?: string,
): Stop | undefined {
  const open = voice === undefined ? stops : stops.filter(({ speaker }) => speaker === voice);
  if (from === null) return way === 1 ? open[0] : open.at(-1);
  const isBeyond = ({ start, end }: Stop) =>
    way === 1
      ? start > from.start || (start === from.start && end < from.end)
      : start < from.start || (start === from.start && end > from.end);
  return way === 1 ? open.find(isBeyond) : open.findLast(isBeyond);
}

/** From where the first range begins to where the last one ends. */
export function hull(ranges: readonly { readonly start: number; readonly end: number }[]): [number, number] {
  return [Math.min(...ranges.map(({ start }) => start)), Math.max(...ranges.map(({ end }) => end))];
}

const overlaps = ([start, end]: readonly [number, number], other: { start: number; end: number }): boolean =>
  start < other.end && other.start < end;
