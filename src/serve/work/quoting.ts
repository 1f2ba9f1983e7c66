import type { AssertionRow, Ledger, SaidRow } from "../../ledger/index.ts";
import { type CheckedQuote, QuoteChecker } from "../../pipeline/index.ts";
import { ledgerOf } from "./state.ts";

/** A piece of checked quotations: `at` is where the next begins among the attributions, null at the end. */
export interface QuotePiece {
  readonly quotes: readonly CheckedQuote[];
  readonly at: number | null;
}

interface Piece {
  readonly place: string;
  readonly begin: number;
  readonly limit: number;
}

/** Attributions whose quotations are found at once. */
const MOST_SAID = 1000;

/** Quotations of a document that is shown in a list are looked up among so many attributions. */
const MOST_TALLIED = 300;

/** Verdicts by which a quotation is not as its source has it. One with an ellipsis is, and of one that another document has too nothing is known. */
const CHANGED: ReadonlySet<string> = new Set(["altered", "another-mouth", "not-there"]);
const STANDS: ReadonlySet<string> = new Set(["verbatim", "shortened"]);

/** The quotations that stand in a part of a document (id), looked up where they are said to come from. */
export async function quotesOfDocument({
  place,
  document,
  start,
  end,
  ...piece
}: Piece & {
  readonly document: string;
  readonly start: number;
  readonly end: number | null;
}): Promise<QuotePiece> {
  const ledger = await ledgerOf(place, true);
  const { rows } = await ledger.said({ document, limit: MOST_SAID });
  const until = end ?? Number.POSITIVE_INFINITY;
  const inside = rows.filter(({ content }) => content.some((one) => one.start < until && one.end > start));
  return check(ledger, inside, piece, () => true);
}

/** The quotations that carry a claim (id). */
export async function quotesOfClaim({
  place,
  claim,
  ...piece
}: Piece & { readonly claim: string }): Promise<QuotePiece> {
  const ledger = await ledgerOf(place, true);
  const { rows } = await ledger.assertions({ claim, limit: MOST_SAID });
  const said = new Map<string, { readonly said: SaidRow; readonly passage: AssertionRow["passage"] }>();
  for (const { chain, document, passage, voice } of rows) {
    const step = chain.at(-1);
    if (voice === "comment" || step?.attribution == null) continue;
    said.set(step.attribution.id, {
      said: { ...step.attribution, document, speakerName: step.name },
      passage,
    });
  }
  const isOfClaim = ({ said: of, quote }: CheckedQuote) => {
    const { passage } = said.get(of.id)!;
    return quote.start < passage.end && passage.start < quote.end;
  };
  return check(
    ledger,
    [...said.values()].map((one) => one.said),
    piece,
    isOfClaim,
  );
}

/** How many quotations in each document (id) are not as their source has them. */
export async function changedQuotes({
  place,
  documents,
}: {
  readonly place: string;
  readonly documents: readonly string[];
}): Promise<readonly (readonly [document: string, changed: number])[]> {
  const ledger = await ledgerOf(place, true);
  const checker = new QuoteChecker(ledger);
  const found: (readonly [string, number])[] = [];
  for (const document of documents) {
    const { rows } = await ledger.said({ document, limit: MOST_TALLIED });
    // What a paper quotes from an agency that quotes a minister is one quotation, and stands if it does with either.
    const [changed, standing] = [new Set<number>(), new Set<number>()];
    for (const said of rows)
      for (const { quote, verdict } of await checker.check(said)) {
        if (CHANGED.has(verdict)) changed.add(quote.start);
        if (STANDS.has(verdict)) standing.add(quote.start);
      }
    found.push([document, [...changed].filter((start) => !standing.has(start)).length]);
  }
  return found;
}

/** Checks as many as a piece holds; attributions without a quotation cost nothing. */
async function check(
  ledger: Ledger,
  said: readonly SaidRow[],
  { begin, limit }: Omit<Piece, "place">,
  isWanted: (quote: CheckedQuote) => boolean,
): Promise<QuotePiece> {
  const checker = new QuoteChecker(ledger);
  const quotes: CheckedQuote[] = [];
  let at = begin;
  for (; at < said.length && quotes.length < limit; at++)
    quotes.push(...(await checker.check(said[at]!)).filter(isWanted));
  return { quotes, at: at < said.length ? at : null };
}
