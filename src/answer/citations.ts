import type { CitationRow, CitingRow, Ledger } from "../ledger/index.ts";

/** A passage of a document that points at others, with how surely it leads there and why. */
export interface Cited extends CitationRow {
  /** 0 to 1; 0 where it leads to no document of the ledger. */
  readonly confidence: number;
  readonly reason: string;
}

/** A passage of another document that points at the one that was asked for. */
export interface CitedFrom extends CitingRow {
  readonly confidence: number;
  readonly reason: string;
}

/** What a document cites, and what cites it, each a piece of its list. */
export interface DocumentCitations {
  readonly document: { readonly id: string; readonly title: string | null };
  readonly cites: readonly Cited[];
  readonly citedBy: readonly CitedFrom[];
  /** Ask for the next piece; null where the list ends. */
  readonly citesCursor: string | null;
  readonly citedByCursor: string | null;
}

/** By what a citation leads to a document: set by hand, not measured. */
const BY: Readonly<Record<string, readonly [confidence: number, reason: string]>> = {
  url: [0.99, "links to its address"],
  edition: [0.95, "names the report and its edition"],
  title: [0.95, "names its title"],
  day: [0.6, "was published that day by a body that the text names near it"],
};

const NOWHERE = [0, "the ledger holds no such document"] as const;

/**
 * What a document cites, and what cites it: a piece of each list.
 *
 * @param meant the document's id or the beginning of it
 * @param piece rows of each list; a cursor goes on with that list where the piece before ended
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so, and for a cursor that is none
 */
export async function citationsOf(
  ledger: Ledger,
  meant: string,
  piece: { readonly limit?: number; readonly citesCursor?: string; readonly citedByCursor?: string } = {},
): Promise<DocumentCitations> {
  const { id, title } = await ledger.document(meant);
  const { limit, citesCursor, citedByCursor } = piece;
  const asked = { document: id, ...(limit === undefined ? {} : { limit }) };
  const cited = await ledger.cited({
    ...asked,
    ...(citesCursor === undefined ? {} : { cursor: citesCursor }),
  });
  const citing = await ledger.citing({
    ...asked,
    ...(citedByCursor === undefined ? {} : { cursor: citedByCursor }),
  });
  return {
    document: { id, title },
    cites: cited.rows.map((row) => ({ ...row, ...surenessOf(row.by, row.documents.length) })),
    citedBy: citing.rows.map((row) => ({ ...row, ...surenessOf(row.by, 1) })),
    citesCursor: cited.cursor,
    citedByCursor: citing.cursor,
  };
}

/** What a document cites, the first `limit` passages, without what cites it. */
export async function citedIn(ledger: Ledger, document: string, limit: number): Promise<readonly Cited[]> {
  const { rows } = await ledger.cited({ document, limit });
  return rows.map((row) => ({ ...row, ...surenessOf(row.by, row.documents.length) }));
}

/** A day leads to all that the body published on it: they share what it is worth. */
function surenessOf(by: string | null, documents: number) {
  const [confidence, reason] = by === null ? NOWHERE : (BY[by] ?? NOWHERE);
  return { confidence: by === "day" ? confidence / documents : confidence, reason };
}
