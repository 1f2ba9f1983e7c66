import { hash53 } from "../hash.ts";
import { normalForm } from "./normal-form.ts";
import type { JoinFrames, Wording } from "./wording.ts";

/** By what wordings that may say the same are found, without comparing all with all. Integers from 0 to 2^53 - 1. */
export interface JoinKeys {
  /** Wordings of one frame's family about the same two, all of which are compared; null where neither of the two is said. */
  readonly core: number | null;
  /** The further keys under which it is found, and does not look itself. */
  readonly found: readonly number[];
  /** Where besides it looks for those that a person may hold to be the same. */
  readonly asks: readonly number[];
}

/**
 * The keys of a wording: frame, polarity, subject and object, each by its entity. Those who leave open who did it are looked for
 * among all that was done to the same one; what implies something else (a killing, a death) is found by what it implies.
 */
export function joinKeys(wording: Wording, frames: JoinFrames): JoinKeys {
  const { family, subject, object } = normalForm(wording, frames);
  const { polarity, roles } = wording;
  if (subject === null && object === null) return { core: null, found: [], asks: [] };
  const { openSubject, implies } = frames(wording.frame);
  const key = (kind: string, name: string, one: string | undefined, other: string | undefined) =>
    hash53(JSON.stringify([kind, name, polarity, one ?? "", other ?? ""]));
  const found: number[] = [];
  const asks: number[] = [];
  if (openSubject && object !== null)
    if (subject === null) asks.push(key("done-to", family, undefined, object.id));
    else {
      found.push(key("done-to", family, undefined, object.id));
      asks.push(key("core", family, undefined, object.id));
    }
  if (polarity === "positive")
    for (const implied of implies) {
      const parties = [roles[implied.subject]?.id, implied.object && roles[implied.object]?.id] as const;
      found.push(key("implied", implied.frame, parties[0], parties[1] ?? undefined));
      asks.push(key("core", implied.frame, parties[0], parties[1] ?? undefined));
    }
  asks.push(key("implied", family, subject?.id, object?.id));
  return { core: key("core", family, subject?.id, object?.id), found, asks };
}
