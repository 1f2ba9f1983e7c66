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

/**
 * How often it is said and how often denied: who denies a claim does not say it. `times` are places: readings of one clause by one voice of one
 * document count once.
 */
export const wordingTally = z.object({
  said: z.object({
    times: z.number().int(),
    hedged: z.number().int().describe("of the times: with a hedge, or reported as unconfirmed"),
    documents: z.number().int(),
  }),
  denied: z.object({ times: z.number().int(), documents: z.number().int() }),
  supposed: z.number().int().describe("planned, hoped or supposed: nobody says then that it is so"),
  comments: z.number().int().describe("readers' comments: never evidence"),
});
const claimTally = wordingTally.extend({
  said: wordingTally.shape.said.extend({ origins: z.number().int().describe("independent") }),
  denied: wordingTally.shape.denied.extend({
    origins: z.number().int().describe("independent, of those who deny it"),
  }),
});

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
  assertions: z.number().int().describe("of every kind together; `tally` tells them apart"),
  documents: z.number().int(),
  independentOrigins: z.number().int(),
  tally: claimTally,
  disputed: z.boolean(),
  firstSaid: statedDate.nullable(),
  lastSaid: statedDate.nullable(),
});
export type ClaimRow = z.infer<typeof claimRow>;
