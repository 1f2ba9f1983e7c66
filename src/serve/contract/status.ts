import { z } from "zod";
import { count } from "./common.ts";

/** What the server holds and does: the first thing that a screen asks. */
export const status = z.object({
  version: z.string(),
  ledger: z.object({
    name: z.string().describe("the file's name, without its folder"),
    head: z.string().describe("hash of the last entry of its log: changes when anything was recorded"),
    entries: z.number().int(),
    isEmpty: z.boolean().describe("no document yet: show how to begin"),
    isExample: z.boolean().describe("every document is of the example corpus: offer the tour"),
  }),
  counts: z.object({
    documents: count,
    claims: count,
    assertions: count,
    entities: count,
    disputes: count,
    works: count,
    verdicts: count,
    lists: count,
  }),
  analyst: z.string().describe("who decides where no X-Headwater-Analyst header says otherwise"),
  jobs: z.object({ running: z.number().int(), waiting: z.number().int() }),
});
export type Status = z.infer<typeof status>;

/** A frame: a kind of claim, with its roles, for filters and corrections. */
export const frame = z.object({
  id: z.string(),
  label: z.string().describe("between subject and object: harbours"),
  negative: z.string(),
  says: z.string(),
  roles: z.array(z.object({ role: z.string(), types: z.array(z.string()), required: z.boolean() })),
});
export type Frame = z.infer<typeof frame>;

/** All frames, by id. */
export const frames = z.object({ frames: z.array(frame) });

/** A run of text in a page of prose: plain words, or words with a weight or an address (of a page of the documentation). */
export const inline = z.object({
  kind: z.enum(["text", "strong", "code", "link"]),
  text: z.string(),
  href: z.string().optional(),
});
export type Inline = z.infer<typeof inline>;

/** What Headwater cannot tell you: docs/limits.md as blocks of plain text, to be drawn by the screen. */
export const limits = z.object({
  title: z.string(),
  blocks: z.array(
    z.object({
      kind: z.enum(["heading", "paragraph", "item"]),
      level: z.number().int().optional(),
      parts: z.array(inline),
    }),
  ),
});
export type Limits = z.infer<typeof limits>;
