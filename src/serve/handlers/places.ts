import { claimSpans, eventPlaces, eventSpans, type Happenings, happenings } from "../../answer/index.ts";
import { isOnlyDenied } from "../../ledger/index.ts";
import { loadControl } from "../../pipeline/index.ts";
import type { Event } from "../contract/index.ts";
import type { Handlers } from "../serve.ts";
import { pointOf } from "../shape/entities.ts";
import { given } from "../shape/given.ts";
import { offsetCursor, offsetOf } from "./offset.ts";

/** Letters of a date that say its day, month or year. */
const LETTERS = { day: 10, month: 7, year: 4 } as const;

const MOST_SPANS = 1500;

/** What happened where and when, as it is said. */
export const placeHandlers: Handlers<
  "listPlaces" | "listControl" | "listEvents" | "listEntityEvents" | "getTimeline"
> = {
  async listPlaces({ ledger }, { query }) {
    const { rows, isMore } = await eventPlaces(ledger, filterOf(query), query.limit);
    return {
      rows: rows.map(({ place, ...counts }) => ({
        entity: { id: place.id, name: place.name, type: place.type },
        point: pointOf(place.location!),
        ...counts,
      })),
      isMore,
    };
  },

  async listControl({ ledger }, { query }) {
    const control = await loadControl();
    const asked = query.frame ?? [];
    const frames = asked.length === 0 ? control : control.filter((frame) => asked.includes(frame));
    const { rows, isMore } = await claimSpans(ledger, { ...filterOf(query), frames }, query.limit);
    const outright = await ledger.workbench.statedOutright(rows.map(({ claim }) => claim.id));
    const filled = (claim: (typeof rows)[number]["claim"], role: string) =>
      claim.roles.find((one) => one.role === role)?.entity ?? "";
    const known = await ledger.workbench.entityReferences(
      rows.flatMap(({ claim }) => claim.roles.map(({ entity }) => entity)),
    );
    const points = await ledger.workbench.pointsOfEntities(rows.map(({ claim }) => filled(claim, "object")));
    return {
      rows: rows.flatMap(({ claim, from, to }) => {
        const [holder, place] = [known.get(filled(claim, "subject")), known.get(filled(claim, "object"))];
        if (holder === undefined || place === undefined) return [];
        const location = points.get(place.id);
        return [
          {
            place: { id: place.id, name: place.name, type: place.type },
            point: location === undefined ? null : pointOf(location),
            holder: { id: holder.id, name: holder.name, type: holder.type },
            frame: claim.frame,
            polarity: claim.polarity,
            from,
            to,
            independentOrigins: claim.independentOrigins,
            disputed: claim.disputed,
            isHedged: !outright.has(claim.id) && !isOnlyDenied(claim.tally),
            isOnlyDenied: isOnlyDenied(claim.tally),
            claim: claim.id,
          },
        ];
      }),
      isMore,
    };
  },

  async listEvents({ ledger }, { query }) {
    const begin = query.cursor === undefined ? 0 : offsetOf(query.cursor);
    return pageOf(await happenings(ledger, filterOf(query), begin, query.limit), begin);
  },

  async listEntityEvents({ ledger }, { params, query }) {
    const begin = query.cursor === undefined ? 0 : offsetOf(query.cursor);
    const about = await ledger.entityId(params.id);
    return pageOf(await happenings(ledger, { ...filterOf(query), about }, begin, query.limit), begin);
  },

  async getTimeline({ ledger }, { query }) {
    const letters = LETTERS[query.by];
    const filter = filterOf(query);
    const { spans, undated, isMore } = await eventSpans(ledger, filter, letters);
    const isWhole = query.about === undefined && query.frame === undefined;
    const documents = isWhole
      ? await ledger.workbench.documentSpans(query.by, given(query), MOST_SPANS)
      : new Map<string, number>();
    const dates = [...new Set([...spans.keys(), ...documents.keys()])].sort().slice(-MOST_SPANS);
    return {
      by: query.by,
      spans: dates.map((date) => ({
        date,
        documents: documents.get(date) ?? 0,
        events: spans.get(date) ?? 0,
      })),
      undated: { documents: isWhole ? await ledger.workbench.undatedDocuments() : 0, events: undated },
      isMore,
    };
  },
};

interface Filterable {
  readonly about?: string | undefined;
  readonly frame?: readonly string[] | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly place?: string | undefined;
  readonly located?: "true" | "false" | undefined;
}

function filterOf({ about, frame, since, until, place, located }: Filterable) {
  return {
    ...given({ about, since, until, place }),
    ...(frame === undefined ? {} : { frames: frame }),
    ...(located === undefined ? {} : { located: located === "true" }),
  };
}

function pageOf({ rows, total, isMore }: Happenings, begin: number) {
  const next = begin + rows.length;
  return {
    rows: rows.map(eventOf),
    cursor: rows.length > 0 && next < total ? offsetCursor(next) : null,
    total: { count: total, isMore },
  };
}

function eventOf({ assertion, claim, date, until, isPublication, place }: Happenings["rows"][number]): Event {
  const { time, document, quantity, start, end, quote } = assertion;
  return {
    assertion: assertion.id,
    claim: claim.id,
    label: claim.label,
    frame: claim.frame,
    polarity: claim.polarity,
    certainty: assertion.certainty,
    denies: assertion.denies,
    independentOrigins: claim.independentOrigins,
    disputed: claim.disputed,
    date,
    until,
    time: time === null || isPublication ? null : { text: time.text, from: time.from, to: time.to },
    place: place === null ? null : { id: place.id, name: place.name, type: place.type },
    point: place?.location == null ? null : pointOf(place.location),
    quantity:
      quantity === null
        ? null
        : { min: quantity.min, max: quantity.max, unit: quantity.unit, change: quantity.change ?? null },
    words: { start, end, quote, document: { ...document } },
  };
}
