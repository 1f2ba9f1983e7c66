import { z } from "zod";
import { cursor, diffPiece, limit, meant, placedWords, statedDate } from "./common.ts";

/** A report series and its editions, the latest last. */
export const work = z.object({
  work: z.string(),
  publisher: z.string().nullable(),
  editions: z.array(
    z.object({
      edition: z.string().nullable(),
      published: statedDate.nullable(),
      documents: z.number().int(),
    }),
  ),
});
export type Work = z.infer<typeof work>;
export const works = z.object({ rows: z.array(work), isMore: z.boolean() });

export const compareQuery = z.object({
  work: z.string().min(1).max(300),
  before: z.string().min(1).max(100),
  after: z.string().min(1).max(100),
  publisher: z.string().max(300).optional(),
  about: meant.optional().describe("only sentences that speak of this entity"),
  section: z.string().max(300).optional().describe("words of the heading"),
  kind: z.enum(["section", "new", "dropped", "reworded", "number", "moved", "dated", "claim"]).optional(),
  limit: limit(200, 1000),
  cursor: cursor.optional(),
});

const side = placedWords.extend({ document: z.string(), section: z.string() });

/** A sentence that is not as it was; `same` sentences are in the page for reading side by side where no kind is asked for. */
export const sentenceChange = z.object({
  kind: z.enum(["same", "new", "dropped", "reworded", "moved", "moved-reworded", "dated"]),
  before: side.nullable(),
  after: side.nullable(),
  likeness: z.number().nullable(),
  difference: z.array(diffPiece),
  numbers: z.array(z.object({ before: z.string(), after: z.string(), unit: z.string() })),
  warnings: z.array(z.object({ kind: z.string(), says: z.string() })),
});
export type SentenceChange = z.infer<typeof sentenceChange>;

const editionClaim = z.object({
  id: z.string(),
  label: z.string(),
  frame: z.string(),
  polarity: z.enum(["positive", "negative"]),
  certainty: z.string(),
  source: z.string().nullable(),
});

export const claimChange = z.object({
  kind: z.enum(["new", "dropped", "changed"]),
  before: editionClaim.nullable(),
  after: editionClaim.nullable(),
  differences: z.array(z.object({ what: z.string(), before: z.string(), after: z.string() })),
});
export type ClaimChange = z.infer<typeof claimChange>;

export const sectionChange = z.object({
  kind: z.enum(["same", "renumbered", "renamed", "new", "dropped"]),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** Two editions side by side: sections and claims whole, sentences a piece at a time in the later one's order. */
export const comparison = z.object({
  work: z.string(),
  before: z.object({ edition: z.string(), documents: z.array(z.string()) }),
  after: z.object({ edition: z.string(), documents: z.array(z.string()) }),
  counts: z.record(z.string(), z.number().int()).describe("sentences of each kind"),
  sections: z.array(sectionChange),
  claims: z.array(claimChange),
  sentences: z.array(sentenceChange),
  cursor: z.string().nullable(),
});
export type Comparison = z.infer<typeof comparison>;
