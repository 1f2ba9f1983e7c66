import type { Ledger } from "../../ledger/index.ts";
import { openLedger } from "../../ledger/index.ts";
import { loadFrames, loadFrameWords } from "../../pipeline/index.ts";

// A worker keeps what it opened: its ledger and the compiled frames.

const ledgers = new Map<string, Promise<Ledger>>();
let frames: ReturnType<typeof loadFrames> | null = null;

/** This worker's own connection to a ledger. */
export function ledgerOf(place: string, readonly: boolean): Promise<Ledger> {
  const key = `${place} ${readonly}`;
  let opened = ledgers.get(key);
  if (opened === undefined) {
    opened = loadFrameWords().then((frameWords) => openLedger(place, { readonly, frameWords }));
    opened.catch(() => ledgers.delete(key));
    ledgers.set(key, opened);
  }
  return opened;
}

/** The frames, compiled once. */
export function framesOf(): ReturnType<typeof loadFrames> {
  frames ??= loadFrames();
  return frames;
}
