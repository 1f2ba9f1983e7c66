import type { FrameSet } from "../extract/index.ts";

/**
 * The version of everything between bytes and claims, as code. It goes up with every change that can alter what is extracted
 * from an unchanged document; the ledger then makes new assertions beside the old ones.
 */
const VERSION = "headwater-extract/13";

/** The extractor's full name: its code's version and the id of the frames it looks for, since both decide what is found; and of the tier, where another than the program's own finds who said what. */
export function extractorOf(frames: FrameSet, tier?: string): string {
  return `${VERSION} ${frames.id}${tier === undefined ? "" : ` ${tier}`}`;
}
