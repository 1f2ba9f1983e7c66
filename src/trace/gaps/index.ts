import { GAP_KINDS, type Gap, type GapEvidence } from "./gap.ts";
import { lapsed } from "./lapsed.ts";
import { listedLeaders, tiedGroups } from "./ties.ts";
import { unlistedNames } from "./unlisted-names.ts";

export {
  ACTIVITY_FRAMES,
  GAP_KINDS,
  type Gap,
  type GapClaim,
  type GapDesignation,
  type GapEntity,
  type GapEvidence,
  type GapKind,
  TIE_FRAMES,
  type UnlistedName,
} from "./gap.ts";
export { heldOn } from "./standing.ts";

/**
 * The gaps between what documents say and what lists hold. Nothing here judges: a list may have its reasons.
 *
 * @returns in the order of {@link GAP_KINDS}, then by name; empty where nothing is amiss
 */
export function findGaps(evidence: GapEvidence): readonly Gap[] {
  const positive = evidence.claims.filter(({ polarity }) => polarity === "positive");
  const found = [
    ...tiedGroups(evidence, positive),
    ...listedLeaders(evidence, positive),
    ...unlistedNames(evidence),
    ...lapsed(evidence, positive),
  ];
  return found.toSorted(
    (a, b) =>
      GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind) ||
      compare(a.entity.name, b.entity.name) ||
      compare(a.entity.id, b.entity.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
