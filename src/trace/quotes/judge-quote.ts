import { checkQuote, type QuoteCheck, type QuoteSource } from "./check-quote.ts";

/**
 * What comes of looking a quotation up. `verbatim`, `shortened`, `altered`: so it stands in a document of the source it names; where
 * the source has none, `altered` may be against another document with nearly the words.
 * `not-there`: the source's documents do not have it, nor has any other. `elsewhere`: another document has it, and not the
 * source's. `source-absent`: no document of the source is there to look it up in.
 */
export type QuoteVerdict = "verbatim" | "shortened" | "altered" | "elsewhere" | "not-there" | "source-absent";

/** A document that a quotation is looked for in. */
export interface QuotedDocument {
  /** The document's id. */
  readonly document: string;
  readonly source: QuoteSource;
}

/** A quotation's verdict, with where it stands. */
export interface JudgedQuote {
  readonly verdict: QuoteVerdict;
  /** The document that has it, or has it most nearly; null where none does. */
  readonly document: string | null;
  readonly check: QuoteCheck;
}

const RANK = { verbatim: 3, shortened: 2, altered: 1, absent: 0 } as const;

const NOWHERE: QuoteCheck = { standing: "absent", passage: null, difference: [] };

/**
 * Looks a quotation up in the documents of the source that it names, then in all others.
 *
 * @param own documents of the source; the first of equals is taken
 * @param others other documents that may have the words; they count only where they have them letter by letter, or where the source has no document
 */
export function judgeQuote(
  quote: string,
  own: readonly QuotedDocument[],
  others: readonly QuotedDocument[],
): JudgedQuote {
  const best = bestOf(quote, own);
  if (best !== null && best.check.standing !== "absent") {
    // Altered in the source's document and exact in another's: the words are the other's.
    if (best.check.standing !== "altered") return { ...best, verdict: best.check.standing };
  }
  const other = bestOf(quote, others);
  if (other !== null && RANK[other.check.standing] >= RANK.shortened)
    return { ...other, verdict: "elsewhere" };
  if (best !== null && best.check.standing === "altered") return { ...best, verdict: "altered" };
  if (own.length === 0 && other?.check.standing === "altered") return { ...other, verdict: "altered" };
  return { verdict: own.length === 0 ? "source-absent" : "not-there", document: null, check: NOWHERE };
}

function bestOf(
  quote: string,
  documents: readonly QuotedDocument[],
): { readonly document: string; readonly check: QuoteCheck } | null {
  let best: { document: string; check: QuoteCheck } | null = null;
  for (const { document, source } of documents) {
    const check = checkQuote(quote, source);
    if (best === null || RANK[check.standing] > RANK[best.check.standing]) best = { document, check };
    if (check.standing === "verbatim") break;
  }
  return best;
}
