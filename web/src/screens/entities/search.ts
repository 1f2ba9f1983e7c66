import { z } from "zod";

/** Words of a name, a type, and whether pairs that may be one are shown in place of the list. */
export const search = z.object({
  text: z.coerce.string().optional().catch(undefined),
  type: z.string().optional().catch(undefined),
  view: z.enum(["pairs"]).optional().catch(undefined),
});
