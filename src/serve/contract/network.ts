import { z } from "zod";
import { askedDate, entityRef, flag, meant, several, statedDate } from "./common.ts";
import { claimRow } from "./rows.ts";

/** An entity as a node; `weight` is the independent origins of its edges together. */
export const networkNode = entityRef.extend({ documents: z.number().int(), weight: z.number().int() });
export type NetworkNode = z.infer<typeof networkNode>;

/**
 * A claim that joins two entities: a line for each claim. `weight` is its independent origins; `from` and `to` are the first and last
 * publication of it, for the time slider.
 */
export const networkEdge = z.object({
  claim: z.string(),
  source: z.string(),
  target: z.string(),
  frame: z.string(),
  label: z.string().describe("the frame's words between the two"),
  polarity: z.enum(["positive", "negative"]),
  weight: z.number().int(),
  disputed: z.boolean(),
  isHedged: z.boolean().describe("everybody who says it hedges; false where nobody says it"),
  isOnlyDenied: z.boolean().describe("somebody denies it, and nobody says it"),
  from: statedDate.nullable(),
  to: statedDate.nullable(),
});
export type NetworkEdge = z.infer<typeof networkEdge>;

const filter = {
  frame: several.optional(),
  by: meant.optional().describe("only what this source says, or this publisher carries"),
  grade: z
    .string()
    .regex(/^[A-F]$/)
    .optional()
    .describe("only by sources with this reliability or a better one"),
  since: askedDate.optional(),
  until: askedDate.optional(),
  minOrigins: z.coerce.number().int().min(0).max(1000).optional(),
  disputed: flag.optional(),
  hedged: flag.optional(),
};

export const networkQuery = z.object({
  ...filter,
  type: several.optional().describe("types of entities"),
  limit: z.coerce.number().int().min(1).max(20000).default(1000).describe("edges at the most: the heaviest"),
});

/** Nodes and edges; `isMore` where there are more edges than were asked for. */
export const network = z.object({
  nodes: z.array(networkNode),
  edges: z.array(networkEdge),
  isMore: z.boolean(),
});
export type Network = z.infer<typeof network>;

export const egoQuery = z.object({
  ...filter,
  depth: z.coerce.number().int().min(1).max(2).default(1),
  limit: z.coerce.number().int().min(1).max(2000).default(300),
});

export const pathQuery = z.object({
  ...filter,
  from: meant,
  to: meant,
  longest: z.coerce.number().int().min(1).max(6).default(4).describe("steps at the most"),
});

/** The shortest way between two entities over claims; `steps` is empty where none was found within the bounds. */
export const path = z.object({
  from: entityRef,
  to: entityRef,
  nodes: z.array(networkNode),
  steps: z.array(z.object({ source: z.string(), target: z.string(), claims: z.array(claimRow) })),
  isBounded: z.boolean().describe("the search ended at its bound: there may be a way that was not looked at"),
});
export type Path = z.infer<typeof path>;
