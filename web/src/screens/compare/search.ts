import { z } from "zod";

const text = z.coerce.string().optional().catch(undefined);

/** Kinds of change that can be shown alone. */
export const KINDS = ["changed", "reworded", "new", "dropped", "moved", "number", "dated", "claim"] as const;

/** Which report and editions, about whom (hex of an id), which kind of change; everything where none is given. */
export const search = z.object({
  work: text,
  publisher: text,
  before: text,
  after: text,
  about: text,
  kind: z.enum(KINDS).optional().catch(undefined),
});
