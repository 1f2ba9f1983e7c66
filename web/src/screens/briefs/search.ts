import { z } from "zod";

/**
 * A small brief stands in its own address: its title and the hex of its claims, so that it can be sent. `gather` names whom a new
 * one is gathered on.
 */
export const search = z.object({
  title: z.coerce.string().max(300).optional().catch(undefined),
  claims: z.array(z.coerce.string()).max(30).optional().catch(undefined),
  gather: z.coerce.string().optional().catch(undefined),
});
