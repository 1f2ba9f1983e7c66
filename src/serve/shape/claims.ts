import { originsOfSides } from "../../answer/index.ts";
import type { DisputedPair, ClaimRow as KeptClaim, Ledger } from "../../ledger/index.ts";
import type { ClaimRow, DisputeRow } from "../contract/index.ts";
import { framesInWords } from "./frames-in-words.ts";

/** Claims as the contract has them: each with the surest certainty of those who say it. */
export async function claimRowsOf(ledger: Ledger, rows: readonly KeptClaim[]): Promise<ClaimRow[]> {
  const certainties = await ledger.workbench.surestCertainties(rows.map(({ id }) => id));
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    frame: row.frame,
    polarity: row.polarity,
    roles: row.roles.map((role) => ({ ...role })),
    quantity: row.quantity === null ? null : { ...row.quantity },
    certainty: certainties.get(row.id) ?? null,
    assertions: row.assertions,
    documents: row.documents,
    independentOrigins: row.independentOrigins,
    tally: row.tally,
    disputed: row.disputed,
    firstSaid: row.firstSaid,
    lastSaid: row.lastSaid,
  }));
}

/** Disputes as the contract has them. */
export async function disputeRowsOf(ledger: Ledger, rows: readonly DisputedPair[]): Promise<DisputeRow[]> {
  const claims = await claimRowsOf(
    ledger,
    rows.flatMap(({ a, b }) => [a, b]),
  );
  return rows.map((row, i) => ({
    id: row.id,
    kind: row.kind,
    reason: framesInWords(ledger, row.reason),
    strength: row.strength,
    why: row.why,
    wouldAgree: row.wouldAgree.map((one) => ({ ...one })),
    ownWords: row.ownWords.map((one) => ({ ...one })),
    oneDocument: row.oneDocument,
    isRejected: row.isRejected,
    a: claims[2 * i]!,
    b: claims[2 * i + 1]!,
    origins: originsOfSides(row),
  }));
}
