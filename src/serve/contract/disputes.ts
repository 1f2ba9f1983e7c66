import { z } from "zod";
import { cursor, flag, limit, meant, pageOf, statedDate } from "./common.ts";
import { claimRow } from "./rows.ts";

/** Over what two claims stand against each other: all that the tracing of disputes tells apart. */
export const DISPUTE_KINDS = [
  "denial",
  "polarity",
  "rival-frames",
  "quantities",
  "dates",
  "places",
  "holders",
  "doers",
] as const;

/** Two claims that cannot both hold; `b` equals `a` where the statements of one claim differ. */
export const disputeRow = z.object({
  id: z.string(),
  kind: z.string(),
  reason: z.string(),
  strength: z.string().describe("weak, moderate, strong; empty where not weighed"),
  why: z.string(),
  wouldAgree: z.array(z.object({ by: z.string(), words: z.string() })),
  ownWords: z
    .array(z.object({ source: z.string(), a: statedDate.nullable(), b: statedDate.nullable() }))
    .describe("sources on both sides, with their earliest date on either"),
  oneDocument: z.boolean(),
  isRejected: z.boolean(),
  a: claimRow,
  b: claimRow,
  origins: z
    .object({
      a: z.number().int(),
      b: z.number().int().nullable(),
      denies: z.enum(["a", "b"]).nullable().describe("the side that is a denial of its claim"),
    })
    .describe(
      "independent ones of either side: of one that denies, of those who deny; `b` null where one claim is said of two times or places",
    ),
});
export type DisputeRow = z.infer<typeof disputeRow>;

export const disputeId = z.object({ id: meant });
export const disputeQuery = z.object({
  about: meant.optional(),
  kind: z.enum(DISPUTE_KINDS).optional(),
  strength: z.enum(["weak", "moderate", "strong"]).optional(),
  rejected: flag.optional().describe("true for those that a person rejected, which are left out otherwise"),
  limit: limit(50, 200),
  cursor: cursor.optional(),
});
export const disputePage = pageOf(disputeRow);

export const unconfirmedQuery = z.object({ about: meant.optional(), limit: limit(50, 200) });
export const claimRows = z.object({ rows: z.array(claimRow) });
