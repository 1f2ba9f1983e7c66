import { z } from "zod";

/** Which claims are listed: those about it, or those it makes. */
export const search = z.object({ claims: z.enum(["by"]).optional().catch(undefined) });
