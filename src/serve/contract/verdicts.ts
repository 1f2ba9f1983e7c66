import { z } from "zod";
import { certainty, cursor, limit, meant, pageOf, polarity } from "./common.ts";

export const SUBJECT_KINDS = ["assertion", "dispute", "claim", "echo", "join", "match", "entity"] as const;

/** The last word on something: who decided what, when and why. `subject` is what was judged. */
export const verdictShown = z.object({
  decision: z.string(),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
  subject: z.string(),
});
export type VerdictShown = z.infer<typeof verdictShown>;

/** What an assertion should have been; what is not given stays as it was read. */
export const correction = z.object({
  frame: z.string().max(60).optional(),
  roles: z
    .record(z.string().max(60), meant.nullable())
    .optional()
    .describe("entities by role; null empties a role"),
  polarity: polarity.optional(),
  certainty: certainty.optional(),
  passage: z
    .tuple([z.number().int().min(0), z.number().int().min(1)])
    .optional()
    .describe("the words, dragged anew"),
});
export type Correction = z.infer<typeof correction>;

/** A verdict as kept. `state`: what became of it, in docs/review.md's words. */
export const verdictRow = z.object({
  id: z.string(),
  subject: z.object({ kind: z.string(), id: z.string() }),
  decision: z.enum(["confirm", "correct", "reject", "withdraw"]),
  correction: z.unknown().optional(),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
  supersedes: z.string().nullable(),
  state: z.enum(["holds", "carried", "unmatched", "replaced", "outspoken", "withdrawn"]).nullable(),
});
export type VerdictRow = z.infer<typeof verdictRow>;

export const verdictQuery = z.object({
  by: z.string().max(200).optional(),
  kind: z.enum(SUBJECT_KINDS).optional(),
  limit: limit(50, 200),
  cursor: cursor.optional(),
});
export const verdictPage = pageOf(verdictRow);

/**
 * What is judged. An assertion, a dispute or a claim (all its passages) by its id. An echo by the copy and the document that it
 * repeats. A join by two entities: confirm says that they are one, reject that they are two. Wordings by two claims: confirm says that
 * they say one thing and are counted as one, reject pulls them apart. A match by an entity and a list's entry.
 */
export const verdictSubject = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["assertion", "dispute", "claim"]), id: meant }),
  z.object({ kind: z.literal("echo"), document: meant, of: meant }),
  z.object({ kind: z.literal("join"), a: meant, b: meant }),
  z.object({ kind: z.literal("wordings"), a: meant, b: meant }),
  z.object({
    kind: z.literal("match"),
    name: meant.describe("the name, or the entity, that was screened"),
    list: meant,
    entry: meant,
  }),
]);
export type VerdictSubject = z.infer<typeof verdictSubject>;

export const newVerdict = z.object({
  subject: verdictSubject,
  decision: z.enum(["confirm", "correct", "reject", "withdraw"]).describe("withdraw leaves it open again"),
  correction: correction.optional().describe("for correct, of an assertion"),
  reason: z.string().max(2000).default(""),
});
export type NewVerdict = z.input<typeof newVerdict>;

/** What came of it: the verdicts kept (one a passage, of a claim), and what stands now. */
export const decided = z.object({
  verdicts: z.array(verdictRow),
  claims: z.array(z.string()).describe("claims whose counts, origins or disputes may be otherwise now"),
  assertion: z.string().nullable().describe("of a correction: the assertion that stands in its place"),
});
export type Decided = z.infer<typeof decided>;

export const undoAsked = z.object({
  verdict: meant.describe("id of the verdict that is taken back; what was said before it holds again"),
  reason: z.string().max(2000).default("undone"),
});
