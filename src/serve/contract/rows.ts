import { z } from "zod";
import { certainty, polarity, quantity, statedDate } from "./common.ts";

/** A role of a claim and who fills it; `named` is false where only a description was read. */
export const filledRole = z.object({
  role: z.string(),
  entity: z.string(),
  name: z.string(),
  named: z.boolean(),
});
export type FilledRole = z.infer<typeof filledRole>;

/** A claim as lists show it. `independentOrigins` is the number that matters. */
export const claimRow = z.object({
  id: z.string(),
  label: z.string(),
  frame: z.string(),
  polarity,
  roles: z.array(filledRole),
  quantity: quantity.nullable(),
  certainty: certainty
    .nullable()
    .describe("the surest of those who say it is so; null where nobody does now"),
  assertions: z.number().int(),
  documents: z.number().int(),
  independentOrigins: z.number().int(),
  disputed: z.boolean(),
  firstSaid: statedDate.nullable(),
  lastSaid: statedDate.nullable(),
});
export type ClaimRow = z.infer<typeof claimRow>;
