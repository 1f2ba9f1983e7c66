import { z } from "zod";
import { documentRef, meant, placedWords } from "./common.ts";

/** A draft as the analyst orders it: claims by id, words between them, headings. */
export const draftItem = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("claim"), id: meant }),
  z.object({ kind: z.literal("text"), text: z.string().max(20_000) }),
  z.object({ kind: z.literal("heading"), text: z.string().trim().min(1).max(300) }),
]);
export type DraftItem = z.infer<typeof draftItem>;

export const draft = z.object({
  title: z.string().trim().min(1).max(300),
  items: z.array(draftItem).min(1).max(200),
});
export type Draft = z.infer<typeof draft>;

/** What to gather: an entity by id or name; any other words are a topic. */
export const topic = z.object({
  subject: z.string().trim().min(1).max(300),
  limit: z.number().int().min(1).max(60).default(20),
});
export type Topic = z.input<typeof topic>;

export const briefSentence = z.object({ text: z.string(), cites: z.array(z.number().int()) });
export const briefPoint = z.object({
  claim: z.string().nullable().describe("the claim's id, of a point of a draft"),
  isOnlyDenied: z.boolean().describe("nobody says that the claim is so, and somebody denies it"),
  head: briefSentence,
  more: z.array(briefSentence),
});

/** A passage with its number in the brief. `document.id` holds the SHA-256 of its preserved bytes. */
export const briefCitation = placedWords.extend({
  number: z.number().int(),
  document: documentRef.extend({ url: z.string().nullable() }),
  voices: z.array(z.string()),
});

/** A cited brief, ready to be shown. */
export const brief = z.object({
  title: z.string(),
  made: z.string(),
  sections: z.array(
    z.object({ heading: z.string(), note: z.string().nullable(), points: z.array(briefPoint) }),
  ),
  sourceSummary: z.array(z.string()),
  sources: z.array(
    z.object({
      name: z.string(),
      grade: z.string(),
      gradeWords: z.string(),
      claims: z.number().int(),
      notes: z.array(z.string()),
    }),
  ),
  citations: z.array(briefCitation),
  method: z.array(z.string()),
});
export type Brief = z.infer<typeof brief>;

export const BRIEF_FORMATS = ["md", "html", "docx", "csl"] as const;
export const formatQuery = z.object({ format: z.enum(BRIEF_FORMATS).default("docx") });
