import { z } from "zod";

/** Kinds of names that can be told apart. */
export const SCHEMAS = ["Person", "Organization", "Company", "PublicBody", "ArmedGroup", "Vessel"] as const;

/** The names asked for (a file is not in the address), as of which day, of whom, and from which score on. */
export const search = z.object({
  names: z.array(z.coerce.string()).max(500).optional().catch(undefined),
  on: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .catch(undefined),
  schema: z.enum(SCHEMAS).optional().catch(undefined),
  threshold: z.coerce.number().gt(0).max(1).optional().catch(undefined),
});

/** The state of the screen, as its address has it. */
export type Shown = z.infer<typeof search>;
