import { z } from "zod";

/** A document, or an export, on its way through the queue of a ledger on a server. */
export const queuedJob = z.object({
  id: z.string(),
  name: z.string().describe("the path or the address of the document; of an export its format and path"),
  state: z.enum(["queued", "running", "set aside", "done"]),
  size: z.number().int().describe("bytes"),
  tried: z.number().int().describe("how often it was begun"),
  reason: z
    .string()
    .nullable()
    .describe("why it was not done when it was last tried; of an export that is done, where it is"),
  since: z.string(),
});
export type QueuedJob = z.infer<typeof queuedJob>;

/** What waits for workers, what they have in hand, and what was set aside. What goes into private corpora of others is not there, nor in the counts. */
export const workQueue = z.object({
  isThere: z.boolean().describe("false for a ledger in a file, and before anything was put into its queue"),
  queued: z.number().int(),
  running: z.number().int(),
  setAside: z.number().int(),
  workers: z.array(z.object({ machine: z.string(), process: z.number().int(), began: z.string() })),
  jobs: z
    .array(queuedJob)
    .describe(
      "those set aside first, then those in hand, then those that wait, then exports of the last 7 days that are done: the first 100",
    ),
});
export type WorkQueue = z.infer<typeof workQueue>;

export const queuedId = z.object({ id: z.string().regex(/^[a-f0-9-]{36}$/) });
