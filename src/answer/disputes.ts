import type { AssertionRow, ClaimRow, DisputeDetail, Ledger } from "../ledger/index.ts";

/** One side of a dispute: what it says, and the passages that say it, those of named origins first. */
export interface DisputeSide {
  readonly claim: ClaimRow;
  /** What sets this side apart from another of the same claim: "denied", "in 2016", "in Kelmin"; null for a claim of its own. */
  readonly apart: string | null;
  readonly said: readonly AssertionRow[];
}

/** A dispute with the words of all sides: two, or as many as there are dates or places that differ. */
export interface DisputeSides extends DisputeDetail {
  readonly sides: readonly DisputeSide[];
}

/** So many assertions of a claim are read; the first recorded. */
const MOST_ASSERTIONS = 1000;

/**
 * A dispute with both sides' passages.
 *
 * @param meant a dispute's id or the beginning of it
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function disputeSides(ledger: Ledger, meant: string): Promise<DisputeSides> {
  const dispute = await ledger.dispute(meant);
  const { a, b, kind } = dispute;
  const ofA = await evidence(ledger, a.id);
  if (a.id !== b.id) {
    const ofB = await evidence(ledger, b.id);
    const side = (claim: ClaimRow, rows: readonly AssertionRow[]) => ({
      claim,
      apart: null,
      said: rows.filter((row) => !row.denies),
    });
    return { ...dispute, sides: [side(a, ofA), side(b, ofB)] };
  }
  const groups = new Map<string, AssertionRow[]>();
  for (const row of ofA) {
    const apart = await setApart(ledger, kind, row);
    if (apart !== null) groups.set(apart, [...(groups.get(apart) ?? []), row]);
  }
  const sides = [...groups].sort(([x], [y]) => (x < y ? -1 : 1));
  return { ...dispute, sides: sides.map(([apart, said]) => ({ claim: a, apart, said })) };
}

async function setApart(ledger: Ledger, kind: string, row: AssertionRow): Promise<string | null> {
  if (kind === "denial") return row.denies ? "denied" : "asserted";
  if (row.denies) return null;
  if (kind === "dates") return row.time === null ? null : row.time.text;
  return row.place === null ? null : `in ${(await ledger.entity(row.place)).name}`;
}

/** Assertions that lead to an origin, echoes last. */
async function evidence(ledger: Ledger, claim: string): Promise<readonly AssertionRow[]> {
  const { rows } = await ledger.assertions({ claim, limit: MOST_ASSERTIONS });
  return rows
    .filter((row) => row.origin !== null)
    .sort(
      (x, y) =>
        Number(x.isEcho) - Number(y.isEcho) || (dateOf(x) < dateOf(y) ? -1 : dateOf(x) > dateOf(y) ? 1 : 0),
    );
}

/** Undated documents stand behind dated ones. */
function dateOf(row: AssertionRow): string {
  return row.document.published ?? "9999";
}
