import { searchMatches } from "../../answer/index.ts";
import type { SavedSearch } from "../../ledger/index.ts";
import { ledgerOf } from "./state.ts";

/** Saves a search under a name: what it matches now is known, what comes is reported. */
export async function keepSearch({
  place,
  name,
  filter,
  at,
}: {
  readonly place: string;
  readonly name: string;
  readonly filter: SavedSearch["filter"];
  readonly at: string;
}): Promise<SavedSearch> {
  const ledger = await ledgerOf(place, false);
  const { ids } = await searchMatches(ledger, filter, name);
  return ledger.watching.saveSearch({ name, filter, addedAt: at, known: ids });
}

/** Removes a saved search; its alerts stay. */
export async function dropSearch({
  place,
  name,
}: {
  readonly place: string;
  readonly name: string;
}): Promise<null> {
  await (await ledgerOf(place, false)).watching.removeSearch(name);
  return null;
}
