import { z } from "zod";
import { meant } from "./common.ts";

export const JUDGEMENTS = ["same", "different", "unsure"] as const;

/** Whether two entities are one, as somebody judged it; the last word on a pair counts. */
export const judgement = z.object({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  judgement: z.enum(JUDGEMENTS),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
});
export type Judgement = z.infer<typeof judgement>;

export const newJudgement = z.object({
  a: meant,
  b: meant,
  judgement: z.enum(JUDGEMENTS).describe("unsure takes an earlier word back"),
  reason: z.string().max(2000).default(""),
});
export type NewJudgement = z.input<typeof newJudgement>;

/** What came of judgements: who stands for whom now, and what they contradict. */
export const judged = z.object({
  judgements: z.array(judgement),
  standing: z.array(z.string()).describe("entities that now stand for those named: one where they are one"),
  contradicts: z.array(judgement),
  claims: z.number().int().describe("claims counted again"),
});
export type Judged = z.infer<typeof judged>;

export const mergeAsked = z.object({
  entities: z.array(meant).min(2).max(20),
  reason: z.string().max(2000).default(""),
});

export const splitAsked = z.object({
  parts: z
    .array(meant)
    .max(50)
    .default([])
    .describe("those that are somebody else; of two parts none need be named"),
  reason: z.string().max(2000).default(""),
});
