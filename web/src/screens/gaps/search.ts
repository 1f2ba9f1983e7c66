import { z } from "zod";

/** Kinds of gap. */
export const KINDS = ["tied-to-designated", "listed-leader", "unlisted-name", "lapsed"] as const;

/** Which kind, and by the lists as they stood on which day. */
export const search = z.object({
  kind: z.enum(KINDS).optional().catch(undefined),
  on: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .catch(undefined),
});
