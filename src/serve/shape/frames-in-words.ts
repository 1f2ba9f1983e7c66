import type { Ledger } from "../../ledger/index.ts";

/** Ids of frames, such as `part_of`: what reasons for disputes have of them is for a person to read. */
const FRAME = /\b[a-z]+(?:_[a-z]+)+\b/g;

/** A reason with the frames in it by their words: "“is part of” and “is affiliated with” cannot both hold". */
export function framesInWords(ledger: Ledger, reason: string): string {
  return reason.replace(FRAME, (frame) => `“${ledger.workbench.frameWords(frame, "positive")}”`);
}
