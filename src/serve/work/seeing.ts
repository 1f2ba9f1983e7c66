import { copyLists, type MarkingRow, type NewMarking } from "../../ledger/index.ts";
import type { Marking } from "../../model/index.ts";
import { type Followed, followDecisions, followSeen } from "../../pipeline/index.ts";
import { framesOf, ledgerOf } from "./state.ts";

/** Makes the ledger of what may be seen under a ceiling, at a place where nothing is yet. Returns the last entry of the log that it follows. */
export async function makeSeen({
  place,
  seen,
  ceiling,
}: {
  readonly place: string;
  readonly seen: string;
  readonly ceiling: Marking;
}): Promise<Followed> {
  await copyLists(place, seen);
  return bringSeen({ place, seen, ceiling, after: 0 });
}

/** Brings it up to what was recorded since. */
export async function bringSeen({
  place,
  seen,
  ceiling,
  after,
}: {
  readonly place: string;
  readonly seen: string;
  readonly ceiling: Marking;
  readonly after: number;
}): Promise<Followed> {
  const whole = await ledgerOf(place, true);
  return followSeen(
    {
      ...{ whole, seen: await ledgerOf(seen, false), frames: await framesOf() },
      hidden: await whole.hiddenAbove(ceiling),
    },
    after,
  );
}

/** Records in the whole ledger what was decided by somebody who sees a part of it. */
export async function handOn({
  place,
  seen,
  after,
}: {
  readonly place: string;
  readonly seen: string;
  readonly after: number;
}): Promise<void> {
  const [whole, part] = [await ledgerOf(place, false), await ledgerOf(seen, true)];
  await followDecisions({ whole, seen: part, frames: await framesOf() }, after);
}

/** Keeps a marking. */
export async function keepMarking({
  place,
  ...marking
}: NewMarking & { readonly place: string }): Promise<MarkingRow> {
  return (await ledgerOf(place, false)).recordMarking(marking);
}
