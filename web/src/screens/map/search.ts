import { z } from "zod";

const text = z.coerce.string().optional().catch(undefined);

/** Whether events or control; about whom and where (hex of ids); the stretch of time that the brush has, `within` that
 * of the timeline itself; `at` is the chosen mark. */
export const search = z.object({
  view: z.enum(["control"]).optional().catch(undefined),
  about: text,
  place: text,
  frame: z.array(z.string()).optional().catch(undefined),
  since: text,
  until: text,
  within: z
    .string()
    .regex(/^\d{4}[\d-]*~\d{4}[\d-]*$/)
    .optional()
    .catch(undefined),
  at: text,
});

/** The state of the screen, as its address has it. */
export type Shown = z.infer<typeof search>;
