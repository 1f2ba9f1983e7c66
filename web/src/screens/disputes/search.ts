import { z } from "zod";
import type { Asked } from "../../../../src/serve/contract/index.ts";

type Query = NonNullable<NonNullable<Asked<"listDisputes">>["query"]>;

/** Kinds of dispute, and what nobody vouches for, which is none and is shown beside them. */
export const KINDS = [
  "denial",
  "polarity",
  "rival-frames",
  "quantities",
  "dates",
  "places",
  "holders",
  "doers",
  "unconfirmed",
] as const satisfies readonly (Query["kind"] | "unconfirmed")[];

export const STRENGTHS = ["strong", "moderate", "weak"] as const satisfies readonly Query["strength"][];

/** Which disputes are listed: of a kind, of a strength, about somebody; or those that a person rejected. */
export const search = z.object({
  kind: z.enum(KINDS).optional().catch(undefined),
  strength: z.enum(STRENGTHS).optional().catch(undefined),
  about: z
    .string()
    .regex(/^[0-9a-f]{4,64}$/)
    .optional()
    .catch(undefined),
  rejected: z.literal(true).optional().catch(undefined),
});
export type DisputesSearch = z.infer<typeof search>;

/** The same without what is no dispute. */
export type ListedDisputes = Omit<DisputesSearch, "kind"> & Pick<Query, "kind">;
