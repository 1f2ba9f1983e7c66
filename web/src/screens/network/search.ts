import { z } from "zod";

const text = z.coerce.string().optional().catch(undefined);

/**
 * `around` and `to` are hex of entity ids: the network around one, or the way from it to another. `since` and `until` are months.
 * `at` is the chosen node or claim.
 */
export const search = z.object({
  around: text,
  to: text,
  depth: z.coerce.number().int().min(1).max(2).optional().catch(undefined),
  frame: z.array(z.string()).optional().catch(undefined),
  type: z.array(z.string()).optional().catch(undefined),
  by: text,
  grade: z.enum(["A", "B", "C", "D", "E"]).optional().catch(undefined),
  minOrigins: z.coerce.number().int().min(1).max(1000).optional().catch(undefined),
  disputed: z.boolean().optional().catch(undefined),
  stated: z.boolean().optional().catch(undefined),
  since: text,
  until: text,
  view: z.enum(["table"]).optional().catch(undefined),
  at: text,
});

/** The state of the screen, as its address has it. */
export type Shown = z.infer<typeof search>;
