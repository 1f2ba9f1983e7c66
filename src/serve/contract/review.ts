import { z } from "zod";
import { assertion } from "./claims.ts";
import { count, cursor, limit, meant } from "./common.ts";
import { disputeRow } from "./disputes.ts";
import { echo } from "./echoes.ts";
import { claimRow } from "./rows.ts";

/** Something to look at, with why it comes where it does. */
export const reviewItem = z.object({
  kind: z.enum(["assertion", "dispute", "join", "echo"]),
  id: z.string(),
  says: z.string(),
  matters: z.number(),
  doubt: z.number(),
  reasons: z.array(z.string()),
  assertion: assertion.nullable(),
  claim: claimRow.nullable(),
  dispute: disputeRow.nullable(),
  join: z
    .object({ a: claimRow, b: claimRow, reason: z.string(), isCounted: z.boolean() })
    .nullable()
    .describe(
      "two claims by their own words; `isCounted` where they are counted as one until somebody says otherwise",
    ),
  echo: echo.nullable(),
  echoWords: z
    .array(z.object({ copy: z.string(), original: z.string() }))
    .describe("of an echo the first passages that stand in both, at most 3"),
  context: z
    .object({ start: z.number().int(), text: z.string() })
    .nullable()
    .describe(
      "what stands around an assertion's passage: text from `start` on, at most 400 code units either side",
    ),
});
export type ReviewItem = z.infer<typeof reviewItem>;

export const reviewQuery = z.object({
  about: meant.optional(),
  limit: limit(20, 100),
  cursor: cursor.optional(),
});
export const reviewQueue = z.object({
  rows: z.array(reviewItem),
  isWorking: z
    .boolean()
    .describe("what may be one in other words is still being worked out: ask again in a moment"),
  left: count.describe("what is open, this piece among it"),
  cursor: z.string().nullable(),
});
