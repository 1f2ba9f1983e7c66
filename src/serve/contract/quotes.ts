import { z } from "zod";
import { citedWords, diffPiece, pageOf } from "./common.ts";

/** How a quotation stands to the documents of its source (docs/limits.md: what "verbatim" does not mean). */
export const QUOTE_VERDICTS = [
  "verbatim",
  "shortened",
  "altered",
  "elsewhere",
  "another-mouth",
  "not-there",
  "source-absent",
] as const;

export const quoteCheck = z.object({
  attribution: z.string(),
  speaker: z.string().nullable(),
  speakerName: z.string().nullable(),
  quote: citedWords,
  verdict: z.enum(QUOTE_VERDICTS),
  found: citedWords
    .extend({
      speaker: z.string().nullable().describe("whose words they are there, where that document says so"),
    })
    .nullable(),
  difference: z.array(diffPiece),
});
export type QuoteCheck = z.infer<typeof quoteCheck>;
export type QuoteVerdict = (typeof QUOTE_VERDICTS)[number];

export const quotePage = pageOf(quoteCheck);
