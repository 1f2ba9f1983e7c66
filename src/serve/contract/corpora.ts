import { z } from "zod";
import { CORPUS_ROLES } from "../../model/account.ts";
import { meant } from "./common.ts";

const role = z
  .enum(CORPUS_ROLES)
  .describe("reader sees it; keeper also adds documents to it and lets people in");

/** A named set of documents: open, which everybody sees, or private, which its members see. */
export const corpus = z.object({
  id: z.string(),
  name: z.string(),
  isPrivate: z.boolean().describe("its members alone see what lies in it and nowhere else"),
  documents: z
    .number()
    .int()
    .nullable()
    .describe("of those that you see; null where you do not see what lies in it, or nothing was counted"),
  mayAdd: z.boolean().describe("you may add documents to it"),
  mayLetIn: z.boolean().describe("you may say who its members are"),
  isMember: z.boolean().describe("you see what lies in it; of an open one everybody does"),
  members: z
    .array(z.object({ id: z.string(), name: z.string(), role }))
    .describe("of a private one, for its members and for admins"),
});
export type Corpus = z.infer<typeof corpus>;

export const corpora = z.object({ rows: z.array(corpus) });

export const newCorpus = z.object({
  name: z.string().trim().min(1).max(200),
  isPrivate: z.boolean().default(false).describe("whoever makes it keeps it from the beginning"),
});

export const corpusId = z.object({ id: meant });

export const memberAsked = z.object({
  person: meant.describe("name or id of an account"),
  role: role.nullable().describe("null: no member any more"),
});
