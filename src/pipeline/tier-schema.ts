import { z } from "zod";
import { STANCES } from "../model/index.ts";

const proposedAttribution = z.object({
  source: z.array(z.string()),
  cue: z.array(z.string()),
  content: z.array(z.string()),
  stance: z.enum(STANCES),
});

/** What a tier returns for so many paragraphs: a list of attributions in words for each. */
export function proposals(paragraphs: number) {
  return z.array(z.array(proposedAttribution)).length(paragraphs);
}

/** The module of a tier. */
export const tierModule = z.object({
  default: z.object({
    name: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'is not like "my-model/1"'),
    propose: z.custom<(paragraphs: readonly string[]) => unknown>(
      (value) => typeof value === "function",
      "is not a function",
    ),
  }),
});
