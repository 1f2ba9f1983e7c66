import { ACTIVITY_FRAMES, GAP_KINDS, type Gap, type GapClaim, type GapEvidence } from "./gap.ts";
import { designationsOf, isListed, listNames, standing } from "./standing.ts";
import { listedLeaders, tiedGroups } from "./ties.ts";

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

function unlistedNames(evidence: GapEvidence): Gap[] {
  const ids = [...new Set(evidence.unlistedNames.map(({ entity }) => entity))];
  return ids.flatMap((id) => {
    const names = evidence.unlistedNames.filter((unlisted) => unlisted.entity === id);
    const entity = evidence.entities.get(id);
    if (entity === undefined || !isListed(evidence, entity)) return [];
    const quoted = names.map(({ name }) => `“${name}”`).join(", ");
    const says = `${standing(evidence, entity)}. Documents also call it ${quoted}, which is like none of the names that the list gives: whoever screens for that name finds nothing.`;
    return [
      {
        kind: "unlisted-name" as const,
        entity,
        authorities: [
          ...new Set(designationsOf(evidence, entity).map(({ authority }) => authority)),
        ].toSorted(),
        says: [says],
        claims: [],
        designations: designationsOf(evidence, entity),
      },
    ];
  });
}

function lapsed(evidence: GapEvidence, claims: readonly GapClaim[]): Gap[] {
  const gaps: Gap[] = [];
  for (const [id, all] of evidence.designations) {
    const entity = evidence.entities.get(id);
    if (entity === undefined || isListed(evidence, entity)) continue;
    const ended = all
      .flatMap(({ delistedOn }) => delistedOn ?? [])
      .toSorted()
      .at(-1);
    if (ended === undefined || (evidence.on !== null && ended > evidence.on)) continue;
    const active = claims.filter(
      ({ frame, subject, lastSaid }) =>
        ACTIVITY_FRAMES.includes(frame) && subject === id && lastSaid !== null && lastSaid > ended,
    );
    if (active.length === 0) continue;
    const last = active
      .map(({ lastSaid }) => lastSaid!)
      .toSorted()
      .at(-1)!;
    const says = `${entity.name} was taken off ${listNames(all)} on ${ended}. Documents as late as ${last.slice(0, 10)} say that it is active.`;
    const designations = all.map((designation) => ({ ...designation, entity }));
    gaps.push({
      kind: "lapsed",
      entity,
      authorities: [...new Set(all.map(({ authority }) => authority))].toSorted(),
      says: [says],
      claims: active.map((claim) => claim.id),
      designations,
    });
  }
  return gaps;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
