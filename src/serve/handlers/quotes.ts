import { citationsOf } from "../../answer/index.ts";
import type { CitationEnd } from "../../ledger/index.ts";
import type { CheckedQuote } from "../../pipeline/index.ts";
import type { Citation, QuoteCheck } from "../contract/index.ts";
import type { Handlers, Serve } from "../serve.ts";
import type { QuotePiece } from "../work/quoting.ts";
import { offsetCursor, offsetOf } from "./offset.ts";

/** Quotations looked up where they are said to come from (in a thread beside: each is sought in many documents), and documents that cite one another. */
export const quoteHandlers: Handlers<"checkDocumentQuotes" | "checkClaimQuotes" | "listCitations"> = {
  async checkDocumentQuotes(serve, { params, query }) {
    const { id } = await serve.ledger.workbench.documentLength(params.id);
    const { start = 0, end = null, ...piece } = query;
    return pageOf(
      serve,
      await serve.tasks.run("quotesOfDocument", {
        place: serve.place,
        document: id,
        start,
        end,
        ...pieceOf(piece),
      }),
    );
  },

  async checkClaimQuotes(serve, { params, query }) {
    const { claim } = await serve.ledger.workbench.claimOutline(params.id);
    return pageOf(
      serve,
      await serve.tasks.run("quotesOfClaim", { place: serve.place, claim: claim.id, ...pieceOf(query) }),
    );
  },

  async listCitations({ ledger }, { params, query }) {
    const { id } = await ledger.workbench.documentLength(params.id);
    const { limit } = query;
    const found = await citationsOf(ledger, id, { limit });
    const leads = found.cites.flatMap((one) =>
      one.documents.length === 0
        ? [{ one, by: id, to: null }]
        : one.documents.map((to) => ({ one, by: id, to: to as CitationEnd | null })),
    );
    const back = found.citedBy.map((one) => ({ one, by: one.from.id, to: { ...one.from, id } }));
    const standing = [...leads, ...back].filter(({ to }) => to === null || !to.isRejected);
    const documents = await ledger.workbench.documentReferences([
      id,
      ...standing.flatMap(({ by, to }) => (to === null ? [by] : [by, to.id])),
    ]);
    const shape = ({ one, by, to }: (typeof standing)[number]): Citation => ({
      kind: one.kind as Citation["kind"],
      words: { start: one.start, end: one.end, quote: one.quote, document: documents.get(by)! },
      document: to === null ? null : (documents.get(to.id) ?? null),
      names: {
        url: one.url,
        title: one.title,
        work: one.work,
        edition: one.edition,
        published: one.published,
      },
      confidence: one.confidence,
      reason: one.reason,
      isCircle: to?.isCircle ?? false,
    });
    return {
      cites: standing.filter(({ by }) => by === id).map(shape),
      citedBy: standing.filter(({ by }) => by !== id).map(shape),
      isMore: found.citesCursor !== null || found.citedByCursor !== null,
    };
  },
};

function pieceOf({ limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined }) {
  return { limit, begin: cursor === undefined ? 0 : offsetOf(cursor) };
}

async function pageOf({ ledger }: Serve, { quotes, at }: QuotePiece) {
  const found = await ledger.workbench.documentReferences(
    quotes.flatMap((quote) => quote.found?.document ?? []),
  );
  return {
    rows: quotes.map((quote) => checkOf(quote, found)),
    cursor: at === null ? null : offsetCursor(at),
  };
}

function checkOf(
  { said, quote, verdict, found, difference }: CheckedQuote,
  documents: Awaited<ReturnType<Serve["ledger"]["workbench"]["documentReferences"]>>,
): QuoteCheck {
  const there = documents.get(found?.document ?? "");
  const { id, title, publisher, published } = said.document;
  return {
    attribution: said.id,
    speaker: said.speaker,
    speakerName: said.speakerName,
    quote: {
      start: quote.start,
      end: quote.end,
      quote: quote.quote,
      document: { id, title, publisher, published },
    },
    verdict,
    found:
      found === null || there === undefined
        ? null
        : { start: found.start, end: found.end, quote: found.quote, document: there, speaker: found.speaker },
    difference: difference.map((piece) => ({ ...piece })),
  };
}
