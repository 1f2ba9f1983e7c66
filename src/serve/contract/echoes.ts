import { z } from "zod";
import { documentRef, pageOf } from "./common.ts";

/** One document repeats another; `passages` are ranges of both texts. */
export const echo = z.object({
  document: documentRef.describe("the document that repeats"),
  of: documentRef.describe("the document that it repeats"),
  kind: z.string(),
  share: z.number().describe("part of the copy's words that stand in the original, 0 to 1"),
  strength: z.number(),
  confidence: z.number().describe("how sure it is which was first, 0.5 to 1"),
  direction: z.string(),
  reason: z.string(),
  isRejected: z.boolean(),
  passages: z.array(
    z.object({
      start: z.number().int(),
      end: z.number().int(),
      ofStart: z.number().int(),
      ofEnd: z.number().int(),
      how: z.string(),
    }),
  ),
});
export type Echo = z.infer<typeof echo>;

export const echoPage = pageOf(echo);
