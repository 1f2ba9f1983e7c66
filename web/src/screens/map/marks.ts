import type { Control, Event, Point } from "../../../../src/serve/contract/index.ts";

/** Something with a place on the map: a claim at a time and place, however many say it. */
export interface Mark {
  readonly key: string;
  readonly point: Point;
  readonly place: string | null;
  readonly origins: number;
  /** Place of its holder among those shown, for the colour; null for an event. */
  readonly holder: number | null;
}

/** Events of one claim at one time and place are one; the first said stands for all. */
export function distinct(events: readonly Event[]): readonly Event[] {
  const seen = new Map<string, Event>();
  for (const event of events) {
    const key = `${event.claim} ${event.date} ${event.until} ${event.place?.id} ${event.denies}`;
    if (!seen.has(key)) seen.set(key, event);
  }
  return [...seen.values()];
}

/** Marks of events that have a point. */
export const marksOfEvents = (events: readonly Event[]): readonly Mark[] =>
  events.flatMap(({ assertion, point, place, independentOrigins }) =>
    point === null
      ? []
      : [{ key: assertion, point, place: place?.id ?? null, origins: independentOrigins, holder: null }],
  );

/** Who holds something, those with most places first. */
export function holdersOf(controls: readonly Control[]): readonly Control["holder"][] {
  const counts = new Map<string, { readonly holder: Control["holder"]; count: number }>();
  for (const { holder } of controls) {
    const held = counts.get(holder.id) ?? { holder, count: 0 };
    held.count++;
    counts.set(holder.id, held);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ holder }) => holder);
}

/** Marks of places that somebody is said to hold; where it is said that somebody does not, there is none. */
export function marksOfControl(controls: readonly Control[]): readonly Mark[] {
  const order = new Map(holdersOf(controls).map(({ id }, index) => [id, index]));
  return controls.flatMap(({ claim, point, place, polarity, independentOrigins, holder }) =>
    point === null || polarity === "negative"
      ? []
      : [
          {
            key: `${claim} ${place.id}`,
            point,
            place: place.id,
            origins: independentOrigins,
            holder: order.get(holder.id) ?? 0,
          },
        ],
  );
}
