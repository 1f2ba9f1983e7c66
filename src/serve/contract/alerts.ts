import { z } from "zod";
import { askedDate, cursor, limit, meant, pageOf, words } from "./common.ts";

export const ALERT_KINDS = ["new-claim", "new-dispute", "changed-page", "list-change"] as const;

/** Something that was found and that somebody asked to hear of, with what it rests on (ids); null where it rests on no such thing. */
export const alert = z.object({
  id: z.string(),
  kind: z.enum(ALERT_KINDS),
  at: z.string().describe("when it was found, ISO 8601"),
  subject: z.string().describe("the claim, dispute, document or list edition"),
  label: z.string(),
  reason: z.string(),
  search: z.string().nullable().describe("name of the saved search"),
  watch: z.string().nullable().describe("address of what is watched"),
  claim: z.string().nullable(),
  document: z.string().nullable(),
  assertion: z.string().nullable(),
  before: z.string().nullable().describe("the document that was there before"),
  seenAt: z.string().nullable(),
});
export type Alert = z.infer<typeof alert>;

export const alertQuery = z.object({
  kind: z.enum(ALERT_KINDS).optional(),
  limit: limit(50, 200),
  cursor: cursor.optional(),
});
export const alertPage = pageOf(alert);

/** What a saved search asks: the conditions of claims. */
const conditions = z.object({
  about: meant.optional(),
  by: meant.optional(),
  place: meant.optional(),
  corpus: meant.optional(),
  frame: z.string().max(60).optional(),
  text: words.optional(),
  since: askedDate.optional(),
  until: askedDate.optional(),
  disputed: z.boolean().optional(),
  minOrigins: z.number().int().min(0).max(1000).optional(),
});

/** A search for claims whose new matches become alerts. */
export const savedSearch = z.object({
  id: z.string(),
  name: z.string(),
  filter: conditions,
  addedAt: z.string(),
});
export type SavedSearch = z.infer<typeof savedSearch>;

/** Saved searches, and what is watched: when it is looked at next, and what went wrong the last time. */
export const watching = z.object({
  searches: z.array(savedSearch),
  watches: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["feed", "sitemap", "page", "folder"]),
      address: z.string(),
      everySeconds: z.number().int(),
      items: z.number().int(),
      checkedAt: z.string().nullable(),
      dueAt: z.string(),
      fault: z.string().nullable(),
      faults: z.number().int(),
    }),
  ),
});
export type Watching = z.infer<typeof watching>;

export const newSearch = z.object({
  name: z.string().trim().min(1).max(100),
  filter: conditions.refine(
    (filter) => Object.values(filter).some((value) => value !== undefined),
    "a search without conditions matches everything: choose one",
  ),
});

export const searchName = z.object({ name: z.string().trim().min(1).max(100) });
