import { z } from "zod";

const text = z.coerce.string().optional().catch(undefined);

/** What is shown: kinds of rows and columns, whose words, which report; `cell` is the open one, as `actor~target` in hex. */
export const search = z.object({
  rows: z.enum(["states", "anyone"]).optional().catch(undefined),
  columns: z.enum(["groups", "anyone"]).optional().catch(undefined),
  by: text,
  work: text,
  edition: text,
  cell: text,
});
