import { z } from "zod";
import {
  askedDate,
  certainty,
  citedWords,
  count,
  cursor,
  entityRef,
  limit,
  meant,
  pageOf,
  point,
  quantity,
  several,
  statedDate,
  statedTime,
} from "./common.ts";

const filter = {
  about: meant.optional(),
  frame: several.optional(),
  since: askedDate
    .optional()
    .describe("what happened, or was published where no time is stated, on or after"),
  until: askedDate.optional(),
};

/** Something that a claim says to have happened or been so, with when and where as stated. */
export const event = z.object({
  assertion: z.string(),
  claim: z.string(),
  label: z.string(),
  frame: z.string(),
  polarity: z.enum(["positive", "negative"]),
  certainty,
  denies: z.boolean(),
  independentOrigins: z.number().int(),
  disputed: z.boolean(),
  date: statedDate.nullable().describe("when: the time stated, else the day of publication"),
  until: statedDate.nullable(),
  time: statedTime.nullable().describe("as stated; null where the date is that of publication"),
  place: entityRef.nullable(),
  point: point.nullable(),
  quantity: quantity.nullable(),
  words: citedWords,
});
export type Event = z.infer<typeof event>;

export const eventQuery = z.object({
  ...filter,
  located: z.enum(["true", "false"]).optional().describe("true: only those with a point on the map"),
  place: meant.optional(),
  limit: limit(100, 500),
  cursor: cursor.optional(),
});
export const eventPage = pageOf(event).extend({
  total: count.describe("what matches; isMore where there is more than was looked at"),
});

/** A place with a point and what is said to have happened there. */
export const place = z.object({
  entity: entityRef,
  point,
  events: z.number().int(),
  claims: z.number().int(),
  first: statedDate.nullable(),
  last: statedDate.nullable(),
});
export type Place = z.infer<typeof place>;

export const placeQuery = z.object({
  ...filter,
  limit: limit(500, 2000),
});
export const places = z.object({ rows: z.array(place), isMore: z.boolean() });

/** Who is said to hold, capture or besiege a place, and when. */
export const control = z.object({
  place: entityRef,
  point: point.nullable(),
  holder: entityRef,
  frame: z.string(),
  polarity: z.enum(["positive", "negative"]),
  from: statedDate.nullable(),
  to: statedDate.nullable(),
  independentOrigins: z.number().int(),
  disputed: z.boolean(),
  isHedged: z.boolean(),
  isOnlyDenied: z.boolean().describe("somebody denies it, and nobody says it"),
  claim: z.string(),
});
export type Control = z.infer<typeof control>;
export const controlQuery = z.object({ ...filter, limit: limit(500, 2000) });
export const controls = z.object({ rows: z.array(control), isMore: z.boolean() });

/** How much was published and said to happen in each span of time, for the brush. */
export const timelineQuery = z.object({
  ...filter,
  by: z.enum(["day", "month", "year"]).default("month"),
});
export const timeline = z.object({
  by: z.enum(["day", "month", "year"]),
  spans: z.array(z.object({ date: z.string(), documents: z.number().int(), events: z.number().int() })),
  undated: z.object({ documents: z.number().int(), events: z.number().int() }),
  isMore: z.boolean(),
});
export type Timeline = z.infer<typeof timeline>;
