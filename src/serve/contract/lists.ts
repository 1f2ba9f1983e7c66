import { z } from "zod";
import { askedDay, limit, statedDate, words } from "./common.ts";
import { designation, editionRef } from "./entities.ts";

export const listRow = z.object({
  list: z.string(),
  title: z.string(),
  authority: z.string(),
  maker: z
    .string()
    .nullable()
    .describe("who made its file, where that is not the authority; null for a compilation that does not say"),
  editions: z.number().int(),
  edition: editionRef,
  loadedAt: z.string(),
  entries: z.number().int(),
  names: z.number().int(),
  changes: z
    .object({ added: z.number().int(), removed: z.number().int(), changed: z.number().int() })
    .nullable()
    .describe("what the edition has otherwise than the one before it"),
});
export type ListRow = z.infer<typeof listRow>;
export const lists = z.object({ rows: z.array(listRow) });

export const entryQuery = z.object({
  list: z.string().max(64).optional(),
  entry: z.string().max(200).optional(),
  name: z.string().max(300).optional().describe("a whole name"),
  text: words.optional().describe("words of a name"),
  on: askedDay.optional(),
  limit: limit(20, 100),
});
export const entries = z.object({ on: z.string(), rows: z.array(designation) });

export const listId = z.object({ list: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/) });
export const changeQuery = z.object({ limit: limit(50, 200) });
export const listChange = z.object({
  entry: z.string(),
  name: z.string(),
  kind: z.enum(["added", "removed", "changed"]),
  fields: z.array(z.string()),
});
export const listChanges = z.object({
  edition: editionRef.extend({ published: statedDate.nullable() }),
  rows: z.array(listChange),
  isMore: z.boolean(),
});
