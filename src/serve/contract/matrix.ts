import { z } from "zod";
import { certainty, citedWords, cursor, entityRef, limit, meant, several } from "./common.ts";

/** What is said in one cell by one claim: that it is so, or (negative) that it is not, as loudly. */
export const stanceSaid = z.object({
  claim: z.string(),
  label: z.string(),
  frame: z.string(),
  stance: z.enum(["against", "for", "talks"]),
  polarity: z.enum(["positive", "negative"]),
  origins: z.number().int(),
  denials: z.number().int(),
  unnamed: z.number().int(),
  supposed: z.number().int(),
  isHedged: z.boolean(),
  isOnlyDenied: z.boolean().describe("somebody denies it, and nobody here says it"),
  said: z
    .array(
      citedWords.extend({
        source: z.string().nullable(),
        certainty,
        work: z.string().nullable(),
        edition: z.string().nullable(),
      }),
    )
    .describe("at most 8"),
});
export type StanceSaid = z.infer<typeof stanceSaid>;

export const stanceEnd = entityRef.extend({
  isNamed: z
    .boolean()
    .describe("false for one without a name, such as “the attackers”: of its document alone"),
});
export type StanceEnd = z.infer<typeof stanceEnd>;

export const stanceCell = z.object({
  actor: stanceEnd,
  target: stanceEnd,
  said: z.array(stanceSaid),
});
export type StanceCell = z.infer<typeof stanceCell>;

export const matrixQuery = z.object({
  actor: meant.optional(),
  by: meant.optional(),
  actorType: several.optional().describe("types of actors, such as Country and PublicBody"),
  targetType: several.optional(),
  work: z.string().max(300).optional(),
  edition: z.string().max(100).optional().describe("only with work"),
  limit: limit(200, 1000),
  cursor: cursor.optional(),
});

/** Cells, those in which most origins speak first. An empty cell is silence, not a no. */
export const matrix = z.object({
  cells: z.array(stanceCell),
  isMore: z.boolean(),
  cursor: z.string().nullable(),
});
export type Matrix = z.infer<typeof matrix>;
