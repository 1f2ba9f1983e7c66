import type { AssertionRow, ClaimRow, DisputeDetail, Ledger } from "../ledger/index.ts";
import { assertionsById } from "./claim-page.ts";
import { isDeniedSide } from "./tally.ts";

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

/**
 * A dispute with both sides' passages: at the most a thousand of either claim, the first recorded, are put in order.
 *
 * @param meant a dispute's id or the beginning of it
 * @param most passages of either claim that are read
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function disputeSides(ledger: Ledger, meant: string, most = 1000): Promise<DisputeSides> {
  const dispute = await ledger.dispute(meant);
  const { a, b, kind } = dispute;
  if (a.id !== b.id) {
    const side = async (claim: ClaimRow) => {
      const denied = isDeniedSide(dispute, claim);
      const said = await evidence(ledger, claim.id, most, [denied]);
      return { claim, apart: denied ? "denied" : null, said };
    };
    return { ...dispute, sides: [await side(a), await side(b)] };
  }
  const ofA = await evidence(ledger, a.id, most, [false, true]);
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

/** Assertions that lead to an origin, those that say so and those that deny it apart, echoes last, then by date; so many of either. */
async function evidence(
  ledger: Ledger,
  claim: string,
  most: number,
  denying: readonly boolean[],
): Promise<readonly AssertionRow[]> {
  const { said } = await ledger.workbench.claimOutline(claim);
  const led = said.filter(({ origin }) => origin !== null);
  const wanted = denying.flatMap((denies) => led.filter((row) => row.denies === denies).slice(0, most));
  const rows = await assertionsById(
    ledger,
    wanted.map(({ id }) => id),
  );
  return wanted.flatMap(({ id }) => rows.get(id) ?? []);
}
