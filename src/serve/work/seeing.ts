import { copyLists, type Hidden, type MarkingRow, type NewMarking } from "../../ledger/index.ts";
import {
  type Brought,
  type Followed,
  FROM_NOTHING,
  followDecisions,
  followSeen,
} from "../../pipeline/index.ts";
import { framesOf, ledgerOf } from "./state.ts";

/** Where a whole ledger is, where that of what may be seen is or is to be, and what is left out. */
interface Seeing {
  readonly place: string;
  readonly seen: string;
  readonly hidden: Hidden;
}

/** Makes the ledger of what may be seen, at a place where nothing is yet. Returns how far it follows the whole. */
export async function makeSeen(asked: Seeing): Promise<Brought> {
  await copyLists(asked.place, asked.seen);
  return bringSeen({ ...asked, after: FROM_NOTHING });
}

/** Brings it up to what was recorded since. */
export async function bringSeen({
  place,
  seen,
  hidden,
  after,
}: Seeing & { readonly after: Followed }): Promise<Brought> {
  const [whole, part] = [await ledgerOf(place, true), await ledgerOf(seen, false)];
  return followSeen({ whole, seen: part, frames: await framesOf(), hidden }, after);
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
