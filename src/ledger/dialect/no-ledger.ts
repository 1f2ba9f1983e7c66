import { HeadwaterError } from "../../model/index.ts";

/** Nothing was recorded at a location yet, and whoever opens it does not want to make a ledger there. */
export function noLedger(place: string): HeadwaterError {
  const remedy = "add a document first, or name another ledger with --db or HEADWATER_DB";
  return new HeadwaterError("not-found", "ledger", place, "there is no ledger here yet", remedy);
}
