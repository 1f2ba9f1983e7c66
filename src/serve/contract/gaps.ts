import { z } from "zod";
import { assertion } from "./claims.ts";
import { askedDay, entityRef, limit, statedDate } from "./common.ts";
import { claimRow } from "./rows.ts";

export const GAP_KINDS = ["tied-to-designated", "listed-leader", "unlisted-name", "lapsed"] as const;

/** Something that ought to be there and is not: a question, not a finding. */
export const gap = z.object({
  kind: z.enum(GAP_KINDS),
  entity: entityRef,
  authorities: z.array(z.string()),
  says: z.array(z.string()),
  designations: z.array(
    z.object({
      entity: entityRef,
      list: z.string(),
      title: z.string(),
      authority: z.string(),
      entry: z.string(),
      listedAs: z.string(),
      listedOn: statedDate.nullable(),
      delistedOn: statedDate.nullable(),
      score: z.number(),
      reasons: z.array(z.string()),
    }),
  ),
  evidence: z.array(z.object({ claim: claimRow, said: z.array(assertion) })),
  naming: z.array(assertion),
});
export type Gap = z.infer<typeof gap>;

export const gapQuery = z.object({
  kind: z.enum(GAP_KINDS).optional(),
  on: askedDay.optional(),
  threshold: z.coerce.number().gt(0).max(1).default(0.85),
  limit: limit(50, 200),
});

/** `isReady` is false while the lists are compared for the first time since something changed: ask again after `retryMs`. */
export const gaps = z.object({
  isReady: z.boolean(),
  retryMs: z.number().int().nullable(),
  entries: z.number().int().describe("list entries that were looked at"),
  total: z.number().int(),
  rows: z.array(gap),
});
export type Gaps = z.infer<typeof gaps>;
