import { z } from "zod";
import { cursor, limit, meant, pageOf } from "./common.ts";

/** A grade as a person set it: A to F for a source, 1 to 6 for a claim (NATO Admiralty). */
export const gradeRow = z.object({
  id: z.string(),
  subject: z.object({ kind: z.enum(["source", "claim"]), id: z.string(), name: z.string() }),
  grade: z.string(),
  likelihood: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
});
export type GradeRow = z.infer<typeof gradeRow>;

/** What a claim is held to be worth: what a person set over what is proposed, with the reason in words. It never hides a claim. */
export const claimGrade = z.object({
  grade: z.string(),
  proposed: z.string(),
  reason: z.string(),
  set: gradeRow.nullable(),
  likelihood: gradeRow.nullable(),
});
export type ClaimGrade = z.infer<typeof claimGrade>;

/** A source that claims start with, and the grade that counts; null for F, which cannot be judged. */
export const sourceRow = z.object({
  key: z.string(),
  name: z.string(),
  claims: z.number().int(),
  grade: gradeRow.nullable(),
});
export type SourceRow = z.infer<typeof sourceRow>;
export const sourceQuery = z.object({ limit: limit(50, 200), cursor: cursor.optional() });
export const sourcePage = pageOf(sourceRow);

export const gradeQuery = z.object({ subject: meant.describe("a claim's id, or a source's name") });

/** Everything that was set for a subject, the last word last, and the words for every grade. */
export const gradeHistory = z.object({
  subject: z.object({ kind: z.enum(["source", "claim"]), id: z.string(), name: z.string() }),
  history: z.array(gradeRow),
  proposed: claimGrade.nullable().describe("of a claim"),
  scale: z.array(z.object({ grade: z.string(), words: z.string() })),
  likelihoods: z.array(z.object({ words: z.string(), from: z.number(), to: z.number() })),
});
export type GradeHistory = z.infer<typeof gradeHistory>;

export const newGrade = z.object({
  subject: meant.describe("a claim's id, or a source's name"),
  grade: z
    .string()
    .regex(/^[A-Fa-f1-6]$/, "give A to F for a source, 1 to 6 for a claim")
    .optional(),
  likelihood: z.string().max(40).optional().describe("words of estimative probability (ICD 203), of a claim"),
  reason: z.string().trim().min(1).max(2000),
});
export type NewGrade = z.infer<typeof newGrade>;
