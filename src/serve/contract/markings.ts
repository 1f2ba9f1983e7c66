import { z } from "zod";
import { MARKINGS } from "../../model/marking.ts";
import { meant } from "./common.ts";

const marking = z.enum(MARKINGS).describe("Traffic Light Protocol 2.0");
const subject = z.object({ kind: z.enum(["document", "claim"]), id: z.string() });

export const markingQuery = z.object({ kind: z.enum(["document", "claim"]), id: meant });

/** How far a document or a claim may be handed on. */
export const markings = z.object({
  subject,
  own: marking.nullable().describe("what a person set; null where nobody did"),
  marking: marking
    .nullable()
    .describe("what it bears: of a claim the strictest of its own and of the documents that say it"),
  history: z.array(
    z.object({
      marking: marking.nullable(),
      by: z.string(),
      at: z.string(),
      reason: z.string(),
    }),
  ),
});
export type Markings = z.infer<typeof markings>;

export const newMarking = z.object({
  kind: z.enum(["document", "claim"]),
  id: meant,
  marking: marking.nullable().describe("null takes an earlier one back"),
  reason: z.string().max(2000).default(""),
});
