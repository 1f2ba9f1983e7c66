import { z } from "zod";
import { documentRef, limit, words } from "./common.ts";
import { hit } from "./documents.ts";
import { entityRow } from "./entities.ts";
import { claimRow } from "./rows.ts";

export const searchQuery = z.object({
  text: words.describe("the last word may be a beginning"),
  limit: limit(8, 50),
});

/** What one box found: entities by name, documents by their words, claims by their words or those of their passages; best first. */
export const searchResult = z.object({
  documents: z.array(documentRef.extend({ hit })),
  entities: z.array(entityRow),
  claims: z.array(claimRow),
});
export type SearchResult = z.infer<typeof searchResult>;
