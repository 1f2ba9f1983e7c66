import { type MentionClaim, overlaps } from "../../model/index.ts";
import type { FrameSet } from "../frames/index.ts";

/**
 * The claims of a sentence, each once: of two that say the same (a symmetric frame's either way round), the one that says
 * more stays, and so does the one with all roles beside one that lacks some. Of "the group's *commander*", who leads it, it is not said too that he is a member. The order
 * is kept.
 */
export function withoutDoubles(claims: readonly MentionClaim[], frames: FrameSet): MentionClaim[] {
  return claims.filter(
    (claim, index) =>
      !claims.some(
        (other, at) =>
          at !== index &&
          (isGreater(other, claim) ||
            (covers(other, claim, frames) && (!covers(claim, other, frames) || at < index))),
      ),
  );
}

/** What a title says by itself, and what it says more than that. */
const GREATER: ReadonlyMap<string, string> = new Map([["member_of", "leads"]]);

/** Whether the same words say of the same two more than `claim` does. */
function isGreater(other: MentionClaim, claim: MentionClaim): boolean {
  return (
    GREATER.get(claim.frame) === other.frame &&
    claim.polarity === other.polarity &&
    claim.passage[0] === other.passage[0] &&
    claim.passage[1] === other.passage[1] &&
    claim.roles.subject === other.roles.subject &&
    claim.roles.object === other.roles.object
  );
}

/** Whether `other` says all that `claim` says. */
function covers(other: MentionClaim, claim: MentionClaim, frames: FrameSet): boolean {
  if (
    other.frame !== claim.frame ||
    other.polarity !== claim.polarity ||
    !overlaps(other.passage, claim.passage)
  )
    return false;
  if (claim.quantity !== undefined && other.quantity?.text !== claim.quantity.text) return false;
  if (claim.time !== undefined && other.time === undefined) return false;
  if (claim.place !== undefined && other.place !== claim.place) return false;
  const same = Object.entries(claim.roles).every(([role, mention]) => other.roles[role] === mention);
  return same || ((frames.frames.get(claim.frame)?.symmetric ?? false) && isMirror(other, claim));
}

function isMirror(other: MentionClaim, claim: MentionClaim): boolean {
  return (
    claim.roles.subject !== undefined &&
    claim.roles.subject === other.roles.object &&
    claim.roles.object === other.roles.subject
  );
}
