import { HeadwaterError } from "../model/index.ts";
import { type CheckedTimestamp, checkTimestamp, type TimestampChecks } from "./check-timestamp.ts";
import { readAnswer } from "./read-answer.ts";

/** A time-stamp that holds. */
export interface TakenTimestamp extends CheckedTimestamp {
  readonly time: string;
}

/**
 * Looks at an authority's answer to a question that was just asked: it answers this question and no other, and holds.
 *
 * @param nonce the number of the question
 * @throws HeadwaterError `malformed` for what is no answer; `bad-answer` for a refusal and for one that does not hold
 */
export async function checkReply(
  answer: Uint8Array,
  { tsa, nonce, ...checks }: TimestampChecks & { readonly tsa: string; readonly nonce: string },
): Promise<TakenTimestamp> {
  const read = readAnswer(answer, tsa);
  const bad = (what: string) =>
    new HeadwaterError("bad-answer", "read", tsa, what, "nothing was kept; ask another authority");
  if (read.nonce !== nonce)
    throw bad("answers another question: it does not repeat the number that was sent");
  const checked = await checkTimestamp(answer, checks);
  const { time, problems } = checked;
  if (problems.length > 0 || time === null)
    throw bad(`gives a time-stamp that does not hold: ${problems.join("; ") || "it states no time"}`);
  return { ...checked, time };
}
