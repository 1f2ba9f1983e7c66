import { z } from "zod";
import { assertion } from "./claims.ts";
import { disputeRow } from "./disputes.ts";
import { claimRow } from "./rows.ts";
import { verdictRow } from "./verdicts.ts";

/** One side of a dispute; `apart` sets it apart from another side of the same claim: "denied", "in 2016". */
export const disputeSide = z.object({
  claim: claimRow,
  apart: z.string().nullable(),
  said: z.array(assertion).describe("at most 20; those of named origins first"),
  isMore: z.boolean(),
});
export type DisputeSide = z.infer<typeof disputeSide>;

export const disputeDetail = disputeRow.extend({
  sides: z.array(disputeSide),
  verdicts: z.array(verdictRow),
});
export type DisputeDetail = z.infer<typeof disputeDetail>;
