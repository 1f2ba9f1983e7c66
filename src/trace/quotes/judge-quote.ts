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

/** The document that has a quotation best, and how. */
export interface BestStanding {
  readonly document: string;
  readonly check: QuoteCheck;
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
  const best = bestStanding(quote, own);
  return judgeStandings(best, isAsSaid(best) ? null : bestStanding(quote, others));
}

/** Where a quotation stands best among some documents, the first of equals; null without documents. */
export function bestStanding(quote: string, documents: readonly QuotedDocument[]): BestStanding | null {
  let best: BestStanding | null = null;
  for (const { document, source } of documents) {
    const check = checkQuote(quote, source);
    if (best === null || RANK[check.standing] > RANK[best.check.standing]) best = { document, check };
    if (check.standing === "verbatim") break;
  }
  return best;
}

/** Whether the source's own documents have the words, so that no other need be asked. */
export function isAsSaid(own: BestStanding | null): boolean {
  return own !== null && RANK[own.check.standing] >= RANK.shortened;
}

/**
 * The verdict on a quotation, from how it stands in the documents of its source and in others.
 *
 * @param own null where the source has no document
 * @param other null where no other document was found, or where none was asked: see {@link isAsSaid}
 */
export function judgeStandings(own: BestStanding | null, other: BestStanding | null): JudgedQuote {
  if (own !== null && (own.check.standing === "verbatim" || own.check.standing === "shortened"))
    return { ...own, verdict: own.check.standing };
  // Altered in the source's document and exact in another's: the words are the other's.
  if (other !== null && RANK[other.check.standing] >= RANK.shortened)
    return { ...other, verdict: "elsewhere" };
  const altered = own ?? other;
  if (altered?.check.standing === "altered") return { ...altered, verdict: "altered" };
  return { verdict: own === null ? "source-absent" : "not-there", document: null, check: NOWHERE };
}
