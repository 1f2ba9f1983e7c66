import type { Analysis } from "../../language/index.ts";
import type { Mention, MentionClaim } from "../../model/index.ts";

/** What an attack comes to: counts of people. */
const RESULTS: ReadonlySet<string> = new Set(["casualties", "dies", "kills", "wounds"]);
/** What they come of. */
const EVENTS: ReadonlySet<string> = new Set(["attacks", "perpetrates", "destroys", "abducts"]);

/**
 * Gives a count of people the place and day of the attack that it is told with: "An armed group attacked the crossing in Kelmin Province on 11 March. Nine
 * persons were killed." That holds where the count states neither and counts people without a name, and where the attack stands before it in the
 * same sentence or in the one before it of the same segment, in the same voice. The claim's passage then begins with the attack, so that its
 * words show what it rests on.
 *
 * @param claims in text order
 */
export function inheritEvents(
  { sentences }: Analysis,
  mentions: readonly Mention[],
  claims: readonly MentionClaim[],
): MentionClaim[] {
  let at = 0;
  let before: MentionClaim | null = null;
  let beforeAt = -1;
  return claims.map((claim) => {
    const start = claim.passage[0];
    while (at + 1 < sentences.length && sentences[at + 1]!.range[0] <= start) at++;
    const near =
      beforeAt === at ||
      (beforeAt === at - 1 && sentences[beforeAt]?.segment === sentences[at]?.segment && beforeAt >= 0);
    const from = near ? before : null;
    if (
      EVENTS.has(claim.frame) &&
      claim.polarity === "positive" &&
      (claim.time !== undefined || claim.place !== undefined)
    ) {
      before = claim;
      beforeAt = at;
    }
    if (from === null || !RESULTS.has(claim.frame) || claim.quantity === undefined) return claim;
    if (claim.time !== undefined || claim.place !== undefined || claim.polarity === "negative") return claim;
    if ((claim.attribution === null) !== (from.attribution === null) || from.passage[0] > start) return claim;
    const counted = claim.roles["object"] ?? claim.roles["subject"];
    if (counted === undefined || mentions[counted]!.form === "name") return claim;
    return {
      ...claim,
      passage: [Math.min(from.passage[0], start), claim.passage[1]],
      ...(from.time === undefined ? {} : { time: from.time }),
      ...(from.place === undefined ? {} : { place: from.place }),
    };
  });
}
