import { z } from "zod";
import { askedDay, cursor, entityRef, limit, statedDate } from "./common.ts";
import { verdictShown } from "./verdicts.ts";

export const NAME_SCHEMAS = [
  "Person",
  "Organization",
  "Company",
  "PublicBody",
  "ArmedGroup",
  "Vessel",
] as const;

const how = {
  schema: z.enum(NAME_SCHEMAS).optional(),
  lists: z.array(z.string().max(64)).max(50).default([]),
  on: askedDay.optional(),
  threshold: z.number().gt(0).max(1).optional(),
  limit: z.number().int().min(1).max(20).default(5),
};

export const screenAsked = z.object({
  names: z.array(z.string().trim().min(2).max(300)).min(1).max(500),
  ...how,
});
export type ScreenAsked = z.input<typeof screenAsked>;

/** Of a CSV with a heading row, in the body as text/csv; at most 2 MB and 5,000 rows. */
export const csvQuery = z.object({
  column: z.string().max(200).default("name"),
  schema: z.enum(NAME_SCHEMAS).optional(),
  on: askedDay.optional(),
  threshold: z.coerce.number().gt(0).max(1).optional(),
  limit: limit(5, 20),
});

/** An entry that may be meant: a proposal for a person to look at. It does not say that two people are one. */
export const candidate = z.object({
  list: z.string(),
  title: z.string(),
  authority: z.string(),
  entry: z.string(),
  schema: z.string(),
  listedAs: z.string(),
  name: z.string().describe("the listed name that agrees best"),
  asked: z.string().describe("the name asked for that agrees best"),
  score: z.number(),
  reasons: z.array(z.string()),
  isWeak: z.boolean().describe("the list itself calls that name weak"),
  programs: z.array(z.string()),
  listedOn: statedDate.nullable(),
  delistedOn: statedDate.nullable(),
  droppedOn: z
    .string()
    .nullable()
    .describe("the day of the first edition that came without it; null while it is in the present one"),
  status: z.string().nullable(),
  standing: z.enum(["in-force", "not-yet", "no-longer", "not-stated"]),
  verdict: verdictShown.nullable().describe("what a person said of this pair"),
});
export type Candidate = z.infer<typeof candidate>;

export const screened = z.object({
  name: z.string(),
  row: z.number().int().nullable().describe("of a CSV, from 1"),
  entity: entityRef.nullable(),
  candidates: z.array(candidate),
});
export type Screened = z.infer<typeof screened>;

export const screening = z.object({
  on: z.string(),
  lists: z.array(z.object({ list: z.string(), title: z.string(), entries: z.number().int() })),
  rows: z.array(screened),
  isMore: z.boolean(),
  note: z.string().describe("what a match does not mean"),
});
export type ScreeningResult = z.infer<typeof screening>;

export const screenEntitiesQuery = z.object({
  on: askedDay.optional(),
  threshold: z.coerce.number().gt(0).max(1).optional(),
  limit: limit(50, 100),
  cursor: cursor.optional(),
});
export const screeningPage = screening.omit({ isMore: true }).extend({ cursor: z.string().nullable() });
