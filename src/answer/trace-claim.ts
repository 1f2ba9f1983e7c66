import type {
  AssertionRow,
  ClaimDetail,
  ClaimRow,
  KeptDispute,
  KeptEcho,
  Ledger,
  OriginRow,
} from "../ledger/index.ts";

/** An origin with the assertions that lead to it: those that carry its own words first, then those that only repeat them. */
export interface TracedOrigin extends OriginRow {
  readonly said: readonly AssertionRow[];
}

/** A claim that cannot hold beside the traced one; `other` is null where the claim itself is denied by somebody. */
export interface TracedDispute extends Omit<KeptDispute, "a" | "b"> {
  readonly other: ClaimRow | null;
}

/** Where a claim comes from: what `headwater trace` shows. */
export interface ClaimTrace {
  readonly claim: ClaimDetail;
  readonly origins: readonly TracedOrigin[];
  readonly disputes: readonly TracedDispute[];
  /** How the documents that say it repeat one another, earliest copies first. */
  readonly echoes: readonly KeptEcho[];
  /** Plans and hypotheses: they do not say that it is so, and lead to no origin. */
  readonly supposed: readonly AssertionRow[];
  /** Readers' comments that say it: shown, never evidence. */
  readonly comments: readonly AssertionRow[];
  /** What a person rejected or corrected: shown, in no count. */
  readonly rejected: readonly AssertionRow[];
}

/** A claim is traced from at most this many assertions; the first recorded are shown, the counts are of all. */
const MOST_ASSERTIONS = 1000;

/**
 * Everything about where a claim starts: its origins with the exact words at each step of each chain, what stands against it,
 * and what readers say.
 *
 * @param meant a claim's id or the beginning of it
 * @throws HeadwaterError `not-found`; `bad-usage` when several claims' ids begin so
 */
export async function traceClaim(ledger: Ledger, meant: string): Promise<ClaimTrace> {
  const claim = await ledger.claim(meant);
  const { rows } = await ledger.assertions({ claim: claim.id, limit: MOST_ASSERTIONS });
  const rejected = await ledger.assertions({ claim: claim.id, rejected: true, limit: MOST_ASSERTIONS });
  const disputes: TracedDispute[] = [];
  for (const { a, b, ...dispute } of claim.disputes) {
    const other = a === claim.id ? b : a;
    disputes.push({ ...dispute, other: other === claim.id ? null : await ledger.claim(other) });
  }
  const documents = new Set(rows.map((row) => row.document.id));
  const echoes = await ledger.echoesOf([...documents]);
  return {
    claim,
    echoes: echoes.filter(({ document, of }) => documents.has(document.id) && documents.has(of.id)),
    origins: claim.origins.map((origin) => ({ ...origin, said: saidBy(origin, rows) })),
    disputes,
    supposed: rows.filter((row) => row.origin === null && row.voice !== "comment"),
    comments: rows.filter((row) => row.voice === "comment"),
    rejected: rejected.rows,
  };
}

function saidBy(origin: OriginRow, rows: readonly AssertionRow[]): AssertionRow[] {
  return rows
    .filter((row) => row.origin === origin.key && row.denies === origin.denies)
    .sort(
      (a, b) => Number(a.isEcho) - Number(b.isEcho) || compare(dateOf(a), dateOf(b)) || compare(a.id, b.id),
    );
}

/** Undated documents stand behind dated ones. */
function dateOf(row: AssertionRow): string {
  return row.document.published ?? "9999";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
