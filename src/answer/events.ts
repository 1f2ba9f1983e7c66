import type { ClaimRow, EventFilter, EventOutline, EventRow, Ledger, PlacePoint } from "../ledger/index.ts";

/** Something that a claim says to have happened, with the words that say it. */
export interface Happening {
  readonly assertion: EventRow;
  readonly claim: ClaimRow;
  /** When: the time stated, else the day of publication; null where neither is stated. */
  readonly date: string | null;
  readonly until: string | null;
  readonly isPublication: boolean;
  readonly place: PlacePoint | null;
}

/** A piece of what happened; `total` counts what the answer was made from. */
export interface Happenings {
  readonly rows: readonly Happening[];
  readonly total: number;
  readonly isMore: boolean;
}

/** What is said to have happened, the latest first, from the place `begin` on. */
export async function happenings(
  ledger: Ledger,
  filter: EventFilter & { readonly located?: boolean },
  begin: number,
  limit: number,
): Promise<Happenings> {
  const { events, isMore } = await ledger.workbench.gatherEvents(filter);
  const points = filter.located === undefined ? null : await pointsOf(ledger, events);
  const kept = events.filter(({ place }) => points === null || isLocated(points, place) === filter.located);
  const shown = kept.slice(begin, begin + limit);
  const known = points ?? (await pointsOf(ledger, shown));
  const assertions = await ledger.workbench.eventRows(shown.map(({ id }) => id));
  const claims = await ledger.workbench.claimRows([...assertions.values()].map(({ claim }) => claim));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const rows = shown.flatMap(({ id, date, until, isPublication, place }): Happening[] => {
    const assertion = assertions.get(id);
    const claim = assertion === undefined ? undefined : byId.get(assertion.claim);
    if (assertion === undefined || claim === undefined) return [];
    return [
      {
        ...{ assertion, claim, isPublication },
        date: date || null,
        until: until || null,
        place: place === null ? null : (known.get(place) ?? null),
      },
    ];
  });
  return { rows, total: kept.length, isMore };
}

/** A claim and when what it says was so, from the earliest to the latest of its assertions. */
export interface ClaimSpan {
  readonly claim: ClaimRow;
  readonly from: string | null;
  readonly to: string | null;
}

/** Claims of some frames with the time that they are said of, the latest first. */
export async function claimSpans(
  ledger: Ledger,
  filter: EventFilter,
  limit: number,
): Promise<{ readonly rows: readonly ClaimSpan[]; readonly isMore: boolean }> {
  const { events, isMore } = await ledger.workbench.gatherEvents(filter);
  const spans = new Map<number, { from: string; to: string }>();
  for (const { claim, date, until } of events) {
    const known = spans.get(claim);
    if (known === undefined) spans.set(claim, { from: date, to: until });
    else {
      if (date !== "" && (known.from === "" || date < known.from)) known.from = date;
      if (until > known.to) known.to = until;
    }
  }
  const shown = [...spans.keys()].slice(0, limit);
  const claims = await ledger.workbench.claimsBySerial(shown);
  const rows = shown.flatMap((serial): ClaimSpan[] => {
    const [claim, span] = [claims.get(serial), spans.get(serial)!];
    return claim === undefined ? [] : [{ claim, from: span.from || null, to: span.to || null }];
  });
  return { rows, isMore: isMore || spans.size > limit };
}

/** A place and what is said to have happened there. */
export interface EventPlace {
  readonly place: PlacePoint;
  readonly events: number;
  readonly claims: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** Places with a point, those with the most events first. */
export async function eventPlaces(
  ledger: Ledger,
  filter: EventFilter,
  limit: number,
): Promise<{ readonly rows: readonly EventPlace[]; readonly isMore: boolean }> {
  const { events, isMore } = await ledger.workbench.gatherEvents(filter);
  const byPlace = new Map<number, EventOutline[]>();
  for (const event of events)
    if (event.place !== null) byPlace.set(event.place, [...(byPlace.get(event.place) ?? []), event]);
  const most = [...byPlace].sort(([, a], [, b]) => b.length - a.length).slice(0, limit);
  const points = await ledger.workbench.placePoints(most.map(([place]) => place));
  const rows = most.flatMap(([place, there]): EventPlace[] => {
    const point = points.get(place);
    if (point?.location == null) return [];
    const dates = there
      .map(({ date }) => date)
      .filter(Boolean)
      .sort();
    return [
      {
        place: point,
        events: there.length,
        claims: new Set(there.map(({ claim }) => claim)).size,
        first: dates[0] ?? null,
        last: dates.at(-1) ?? null,
      },
    ];
  });
  return { rows, isMore: isMore || byPlace.size > limit };
}

/** How much there is in each span of time. */
export interface EventSpans {
  readonly spans: ReadonlyMap<string, number>;
  readonly undated: number;
  readonly isMore: boolean;
}

/** How many events fall in each day, month or year: by the first letters of their dates, of those whose dates have so many. */
export async function eventSpans(ledger: Ledger, filter: EventFilter, letters: number): Promise<EventSpans> {
  const { events, isMore } = await ledger.workbench.gatherEvents(filter);
  const spans = new Map<string, number>();
  let undated = 0;
  for (const { date } of events) {
    const span = date.slice(0, letters);
    if (span === "") undated += 1;
    else spans.set(span, (spans.get(span) ?? 0) + 1);
  }
  return { spans, undated, isMore };
}

function isLocated(points: ReadonlyMap<number, PlacePoint>, place: number | null): boolean {
  return place !== null && points.get(place)?.location != null;
}

async function pointsOf(
  ledger: Ledger,
  events: readonly EventOutline[],
): Promise<ReadonlyMap<number, PlacePoint>> {
  return ledger.workbench.placePoints(events.flatMap(({ place }) => place ?? []));
}
