import { z } from "zod";

/** Kinds of alert. */
export const KINDS = ["new-claim", "new-dispute", "changed-page", "list-change"] as const;

/** Which kind is listed. */
export const search = z.object({ kind: z.enum(KINDS).optional().catch(undefined) });
