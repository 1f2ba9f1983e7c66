import { z } from "zod";
import { pageOf } from "./common.ts";
import { apiError } from "./error.ts";

export const JOB_STATES = ["waiting", "running", "done", "stopped"] as const;

/** What became of one file or address of a job. */
export const jobItem = z.object({
  name: z.string(),
  state: z
    .enum(["waiting", "reading", "added", "read-anew", "unchanged", "opened", "failed"])
    .describe(
      "`opened`: an archive or a mailbox, which is no document; what it holds are items of their own",
    ),
  document: z.string().nullable().describe("its id, once it is in the ledger"),
  claims: z.number().int(),
  notes: z.array(z.string()),
  error: apiError.shape.error.nullable(),
});
export type JobItem = z.infer<typeof jobItem>;

/** Documents on their way into the ledger. Jobs live while the server runs; what they added stays. */
export const job = z.object({
  id: z.string(),
  state: z.enum(JOB_STATES),
  at: z.string(),
  total: z.number().int(),
  done: z.number().int(),
  failed: z.number().int(),
  claims: z.number().int(),
  items: z.array(jobItem).describe("the first 1,000"),
});
export type Job = z.infer<typeof job>;

/** A job without its items. */
export const jobSummary = job.omit({ items: true });
export type JobSummary = z.infer<typeof jobSummary>;
export const jobPage = pageOf(jobSummary);
export const jobId = z.object({ id: z.string().regex(/^[a-z0-9-]{1,40}$/) });

/**
 * Server-Sent Events. `event: job` carries a {@link jobSummary} each time something becomes of it, with the item that changed and its place; `event: ledger` says that the ledger
 * changed (ask again for what is on the screen); `event: bye` that the server stops. A comment line every 15 s keeps the line open.
 */
export const serverEvent = z.discriminatedUnion("event", [
  z.object({
    event: z.literal("job"),
    data: jobSummary.extend({ index: z.number().int().nullable(), item: jobItem.nullable() }),
  }),
  z.object({ event: z.literal("ledger"), data: z.object({ head: z.string() }) }),
  z.object({ event: z.literal("bye"), data: z.object({}) }),
]);
export type ServerEvent = z.infer<typeof serverEvent>;
