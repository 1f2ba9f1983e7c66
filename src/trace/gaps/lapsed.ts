import { ACTIVITY_FRAMES, type Gap, type GapClaim, type GapDesignation, type GapEvidence } from "./gap.ts";
import { designationsOf, endedOf, isListed, listNames, standing } from "./standing.ts";

/**
 * Entities that an authority has let go, all of its entries, and that documents printed after that say are active. Another
 * authority may hold them still, which is said.
 */
export function lapsed(evidence: GapEvidence, claims: readonly GapClaim[]): Gap[] {
  const gaps: Gap[] = [];
  for (const id of evidence.designations.keys()) {
    const entity = evidence.entities.get(id);
    if (entity === undefined) continue;
    const found = lapsedFor(evidence, id, claims);
    if (found.length === 0) continue;
    const still = isListed(evidence, entity) ? [`${standing(evidence, entity)} all the same.`] : [];
    const letGo = found.map(
      ({ ended, day, last }) =>
        `${entity.name} was taken off ${listNames(ended)} on ${day}. Documents as late as ${last.slice(0, 10)} say that it is active.`,
    );
    gaps.push({
      kind: "lapsed",
      entity,
      authorities: found.map(({ authority }) => authority).toSorted(),
      says: [...letGo, ...still],
      claims: [...new Set(found.flatMap(({ active }) => active.map((claim) => claim.id)))],
      designations: found.flatMap(({ ended }) => ended.map((designation) => ({ ...designation, entity }))),
    });
  }
  return gaps;
}

interface Lapse {
  readonly authority: string;
  readonly ended: readonly GapDesignation[];
  /** When the last of its entries ended, and when documents last said that the entity does something. */
  readonly day: string;
  readonly last: string;
  readonly active: readonly GapClaim[];
}

function lapsedFor(evidence: GapEvidence, id: string, claims: readonly GapClaim[]): readonly Lapse[] {
  const entity = evidence.entities.get(id)!;
  const authorities = new Set(evidence.designations.get(id)!.map(({ authority }) => authority));
  return [...authorities].toSorted().flatMap((authority) => {
    if (designationsOf(evidence, entity, [authority]).length > 0) return [];
    const ended = endedOf(evidence, entity, [authority]);
    const day = ended
      .flatMap(({ delistedOn }) => delistedOn ?? [])
      .toSorted()
      .at(-1);
    if (day === undefined) return [];
    const active = claims.filter(
      ({ frame, subject, lastSaid }) =>
        ACTIVITY_FRAMES.includes(frame) && subject === id && lastSaid !== null && lastSaid > day,
    );
    const last = active
      .map(({ lastSaid }) => lastSaid!)
      .toSorted()
      .at(-1);
    return last === undefined ? [] : [{ authority, ended, day, last, active }];
  });
}
