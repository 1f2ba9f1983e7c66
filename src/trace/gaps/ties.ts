import type { Gap, GapClaim, GapEntity, GapEvidence, GapKind } from "./gap.ts";
import {
  absence,
  authoritiesOfOne,
  designationsOf,
  type EntityDesignation,
  isListed,
  standing,
} from "./standing.ts";

/** The places that a person can hold in a group, in words. */
const PLACES: Readonly<Record<string, string>> = {
  leads: "leads",
  deputy_of: "is second to the leader of",
  member_of: "is a member of",
  succeeds: "took over from the leader of",
};

/** A person's place in a group and the claims that say so: two where the person is second to its leader, or took over from them. */
interface Place {
  readonly person: GapEntity;
  readonly group: GapEntity;
  readonly words: string;
  readonly claims: readonly string[];
}

function placesIn(evidence: GapEvidence, claims: readonly GapClaim[], frames: readonly string[]): Place[] {
  return claims.flatMap(({ id, frame, subject, object }) => {
    const [person, other] = [entityOf(evidence, subject), entityOf(evidence, object)];
    if (!frames.includes(frame) || person === null || other === null || person.type !== "Person") return [];
    const words = PLACES[frame]!;
    if (other.type !== "Person")
      return frame === "succeeds" ? [] : [{ person, group: other, words, claims: [id] }];
    if (frame !== "deputy_of" && frame !== "succeeds") return [];
    return claims.flatMap((lead) => {
      const group = entityOf(evidence, lead.object);
      if (lead.frame !== "leads" || lead.subject !== other.id || group === null) return [];
      return [{ person, group, words, claims: [id, lead.id] }];
    });
  });
}

/** Groups that a designated one is part of, that are part of one, or that a designated one's leader holds a place in. */
export function tiedGroups(evidence: GapEvidence, claims: readonly GapClaim[]): Gap[] {
  const gaps = new Ties(evidence, "tied-to-designated");
  for (const { id, frame, subject, object } of claims) {
    const [part, whole] = [entityOf(evidence, subject), entityOf(evidence, object)];
    if (part === null || whole === null || frame !== "part_of") continue;
    gaps.add(
      whole,
      part,
      (is, missing) => `${is}. It is said to be part of ${whole.name}, which is ${missing}.`,
      [id],
    );
    gaps.add(
      part,
      whole,
      (is, missing) => `${is}. ${part.name} is said to be part of it and is ${missing}.`,
      [id],
    );
  }
  const places = placesIn(evidence, claims, Object.keys(PLACES));
  for (const { person, group: led, claims: lead } of placesIn(evidence, claims, ["leads"]))
    for (const { person: same, group, words, claims: place } of places) {
      if (same !== person || group === led) continue;
      gaps.add(
        group,
        led,
        (is, missing) =>
          `${is}. Its leader is said to be ${person.name}, who is also said to hold a place in ${group.name}, which is ${missing}: ${person.name} ${words} ${group.name}.`,
        [...lead, ...place],
      );
    }
  return gaps.found();
}

/** Groups whose leader is designated by an authority that does not designate them. */
export function listedLeaders(evidence: GapEvidence, claims: readonly GapClaim[]): Gap[] {
  const gaps = new Ties(evidence, "listed-leader");
  for (const { id, frame, subject, object } of claims) {
    const [leader, group] = [entityOf(evidence, subject), entityOf(evidence, object)];
    if (frame !== "leads" || leader === null || group === null || leader.type !== "Person") continue;
    gaps.add(
      group,
      leader,
      (is, missing) => `${is}. ${group.name}, which ${leader.name} is said to lead, is ${missing}.`,
      [id],
    );
  }
  return gaps.found();
}

/** A gap that grows as claims are met. */
interface Growing {
  readonly entity: GapEntity;
  readonly authorities: Set<string>;
  readonly says: Set<string>;
  readonly claims: Set<string>;
  readonly designations: Map<string, EntityDesignation>;
}

/** Gaps of one kind by the group that they are about. */
class Ties {
  readonly #evidence: GapEvidence;
  readonly #kind: GapKind;
  readonly #growing = new Map<string, Growing>();

  constructor(evidence: GapEvidence, kind: GapKind) {
    this.#evidence = evidence;
    this.#kind = kind;
  }

  /**
   * Takes in that a group is tied to another entity, if an authority designates that one and not the group.
   *
   * @param says the sentence, from the other's standing and where the group is missing
   */
  add(
    group: GapEntity,
    other: GapEntity,
    says: (standing: string, missing: string) => string,
    claims: readonly string[],
  ): void {
    const evidence = this.#evidence;
    if (!isGroup(group) || !isListed(evidence, other)) return;
    const authorities = authoritiesOfOne(evidence, other, group);
    if (authorities.length === 0) return;
    const gap = this.#growing.get(group.id) ?? {
      entity: group,
      authorities: new Set(),
      says: new Set(),
      claims: new Set(),
      designations: new Map(),
    };
    this.#growing.set(group.id, gap);
    for (const authority of authorities) gap.authorities.add(authority);
    gap.says.add(says(standing(evidence, other, authorities), absence(evidence, group, authorities)));
    for (const id of claims) gap.claims.add(id);
    for (const designation of [
      ...designationsOf(evidence, other, authorities),
      ...designationsOf(evidence, group),
    ])
      gap.designations.set(`${designation.list} ${designation.entry} ${designation.entity.id}`, designation);
  }

  /** The gaps, with what documents themselves say of a missing designation. */
  found(): Gap[] {
    return [...this.#growing.values()].map(({ entity, authorities, says, claims, designations }) => {
      const denials = this.#evidence.claims.filter(
        ({ frame, polarity, object }) =>
          frame === "designates" && polarity === "negative" && object === entity.id,
      );
      if (denials.length > 0) says.add(`Documents say themselves that ${entity.name} is not designated.`);
      return {
        kind: this.#kind,
        entity,
        authorities: [...authorities].toSorted(),
        says: [...says],
        claims: [...claims, ...denials.map(({ id }) => id)],
        designations: [...designations.values()],
      };
    });
  }
}

/** Groups alone: that a ministry is led by somebody on a list is no gap in the list. */
function isGroup({ type, named }: GapEntity): boolean {
  return named && (type === "ArmedGroup" || type === "Organization");
}

function entityOf({ entities }: GapEvidence, id: string | null): GapEntity | null {
  return id === null ? null : (entities.get(id) ?? null);
}
