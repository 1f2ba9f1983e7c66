import { lookedAt, type ReviewItem } from "../../answer/index.ts";
import { joinItems, type ProposedJoin, proposeJoins } from "../../pipeline/index.ts";
import { framesOf, ledgerOf } from "./state.ts";

/** Claims that may say the same as one (id) in other words, and are not counted with it. */
export async function proposedJoins({
  place,
  claim,
}: {
  readonly place: string;
  readonly claim: string;
}): Promise<readonly ProposedJoin[]> {
  return proposeJoins(await ledgerOf(place, true), await framesOf(), claim);
}

/** What of the claims in the review queue may be one in other words, and what was joined on less than the words themselves. */
export async function openJoins({
  place,
  about,
}: {
  readonly place: string;
  readonly about: string | null;
}): Promise<readonly ReviewItem[]> {
  const ledger = await ledgerOf(place, true);
  const { looked } = await lookedAt(ledger, about === null ? {} : { about });
  return joinItems(ledger, await framesOf(), looked);
}
