import type { FrameSet } from "../extract/index.ts";
import type { Judged, Ledger, NewJudgement } from "../ledger/index.ts";
import { traceClaims } from "./trace-document.ts";

/**
 * Keeps a judgement on two entities; their claims are joined or parted, and origins and disputes of those found anew.
 *
 * @throws HeadwaterError as the ledger's `recordJudgement`
 */
export function judge(ledger: Ledger, frames: FrameSet, judgement: NewJudgement): Promise<Judged> {
  return ledger.recordJudgement(judgement, (view) => traceClaims(view, frames));
}
