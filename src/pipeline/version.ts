import type { FrameSet } from "../extract/index.ts";

/**
 * The version of everything between bytes and claims, as code. It goes up with every change that can alter what is extracted
 * from an unchanged document; the ledger then makes new assertions beside the old ones.
 */
const VERSION = "headwater-extract/1";

/** The extractor's full name: its code's version and the id of the frames it looks for, since both decide what is found. */
export function extractorOf(frames: FrameSet): string {
  return `${VERSION} ${frames.id}`;
}
