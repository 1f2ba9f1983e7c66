import { type HandedTo, openSeen as openSeenBy, type SeenLedger } from "../handed/index.ts";
import { openToRead } from "./open-to-read.ts";

/** A ledger as somebody sees it for whom something is handed on; one of an older version is brought up to this one first. */
export function openSeen(db: string, handedTo: HandedTo): Promise<SeenLedger> {
  return openSeenBy(db, handedTo, openToRead);
}
