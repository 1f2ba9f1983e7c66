import type { EntityType, Polarity } from "../model/index.ts";

/** An entity as far as gaps need it. */
export interface GapEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** False for a thing that is only described, such as "the group". */
  readonly named: boolean;
}

/** A claim as far as gaps need it: roles are entity ids. Dates are of publication, in stated precision. */
export interface GapClaim {
  readonly id: string;
  readonly frame: string;
  readonly polarity: Polarity;
  readonly subject: string | null;
  readonly object: string | null;
  readonly lastSaid: string | null;
}

/** A list's entry that an entity is held to be. `authority` is who designates; dates are the list's own. */
export interface GapDesignation {
  readonly list: string;
  readonly title: string;
  readonly authority: string;
  /** The list's own reference, and the name it is listed under. */
  readonly entry: string;
  readonly listedAs: string;
  readonly listedOn: string | null;
  readonly delistedOn: string | null;
  readonly status: string | null;
  /** The name of the list and the name of the documents that agree, how far (0 to 1), and why. */
  readonly name: string;
  readonly asked: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A name by which documents call a designated entity and that is like none of its listed names. */
export interface UnlistedName {
  readonly entity: string;
  readonly name: string;
}

/**
 * `tied-to-designated`: a group on no list, of which a designated one is said to be a part, that is itself said to be a part of
 * one, or that is said to be led by a designated one's leader. `listed-leader`: a group on no list whose leader is on one.
 * `unlisted-name`: a designated entity that documents call by a name which no list gives it. `lapsed`: an entity that every
 * list has let go, and that documents printed after that say is active.
 */
export const GAP_KINDS = ["tied-to-designated", "listed-leader", "unlisted-name", "lapsed"] as const;

export type GapKind = (typeof GAP_KINDS)[number];

/** Something that ought to be there and is not, as a question for a person. `says` has the reasons in sentences. */
export interface Gap {
  readonly kind: GapKind;
  /** The entity that something is missing for. */
  readonly entity: GapEntity;
  readonly says: readonly string[];
  /** Ids of the claims that it rests on. */
  readonly claims: readonly string[];
  /** What it rests on in lists, with the entity each is about. */
  readonly designations: readonly (GapDesignation & { readonly entity: GapEntity })[];
}

/** What gaps are found in. */
export interface GapEvidence {
  readonly entities: ReadonlyMap<string, GapEntity>;
  readonly claims: readonly GapClaim[];
  /** By entity id; entities on no list are left out. */
  readonly designations: ReadonlyMap<string, readonly GapDesignation[]>;
  readonly unlistedNames: readonly UnlistedName[];
  /** The day whose lists count, ISO; null for the lists as they are now. */
  readonly on: string | null;
}

/** Frames by which one group is inside another, or a person holds a place in a group. */
export const TIE_FRAMES: readonly string[] = [
  "part_of",
  "leads",
  "deputy_of",
  "member_of",
  "succeeds",
  "designates",
];

/** Frames whose subject is doing something: what a group that a list let go would not be expected to do. */
export const ACTIVITY_FRAMES: readonly string[] = [
  "attacks",
  "claims_responsibility",
  "kills",
  "abducts",
  "controls",
  "captures",
  "besieges",
  "launches_from",
  "operates_in",
  "recruits_in",
  "raises_money_in",
  "trains_in",
];

/** Whether a designation held on a day; with null, whether it holds by the lists as they are. An unstated beginning counts as held. */
export function heldOn(
  { listedOn, delistedOn, status }: Pick<GapDesignation, "listedOn" | "delistedOn" | "status">,
  on: string | null,
): boolean {
  if (on === null) return delistedOn === null && !/^(?:delisted|removed|revoked)$/i.test(status ?? "");
  return (listedOn === null || listedOn <= on) && (delistedOn === null || delistedOn > on);
}

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

/** A gap that grows as claims are met. */
interface Growing {
  readonly entity: GapEntity;
  readonly says: Set<string>;
  readonly claims: Set<string>;
  readonly designated: Set<string>;
}

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

function tiedGroups(evidence: GapEvidence, claims: readonly GapClaim[]): Gap[] {
  const growing = new Map<string, Growing>();
  const tie = (group: GapEntity, other: GapEntity, says: string, ids: readonly string[]) => {
    const gap = growing.get(group.id) ?? {
      entity: group,
      says: new Set(),
      claims: new Set(),
      designated: new Set(),
    };
    growing.set(group.id, gap);
    gap.says.add(says);
    for (const id of ids) gap.claims.add(id);
    gap.designated.add(other.id);
  };
  for (const { id, frame, subject, object } of claims) {
    const [part, whole] = [entityOf(evidence, subject), entityOf(evidence, object)];
    if (part === null || whole === null || frame !== "part_of") continue;
    if (isListed(evidence, part) && isUnlistedGroup(evidence, whole))
      tie(
        whole,
        part,
        `${standing(evidence, part)}. It is said to be part of ${whole.name}, which is on no list that is loaded.`,
        [id],
      );
    if (isListed(evidence, whole) && isUnlistedGroup(evidence, part))
      tie(
        part,
        whole,
        `${standing(evidence, whole)}. ${part.name} is said to be part of it and is on no list that is loaded.`,
        [id],
      );
  }
  for (const { person, group: led, words: _, claims: lead } of placesIn(evidence, claims, ["leads"]))
    for (const { person: same, group, words, claims: place } of placesIn(
      evidence,
      claims,
      Object.keys(PLACES),
    )) {
      if (same !== person || !isListed(evidence, led) || !isUnlistedGroup(evidence, group)) continue;
      tie(
        group,
        led,
        `${standing(evidence, led)}. Its leader is said to be ${person.name}, who is also said to hold a place in ${group.name}, which is on no list that is loaded: ${person.name} ${words} ${group.name}.`,
        [...lead, ...place],
      );
    }
  return finish(evidence, growing, "tied-to-designated");
}

function listedLeaders(evidence: GapEvidence, claims: readonly GapClaim[]): Gap[] {
  const growing = new Map<string, Growing>();
  for (const { id, frame, subject, object } of claims) {
    const [leader, group] = [entityOf(evidence, subject), entityOf(evidence, object)];
    if (frame !== "leads" || leader === null || group === null) continue;
    if (leader.type !== "Person" || !isListed(evidence, leader) || !isUnlistedGroup(evidence, group))
      continue;
    const gap = growing.get(group.id) ?? {
      entity: group,
      says: new Set(),
      claims: new Set(),
      designated: new Set(),
    };
    growing.set(group.id, gap);
    gap.says.add(
      `${standing(evidence, leader)}. ${group.name}, which ${leader.name} is said to lead, is on no list that is loaded.`,
    );
    gap.claims.add(id);
    gap.designated.add(leader.id);
  }
  return finish(evidence, growing, "listed-leader");
}

/** Adds what documents themselves say of a missing designation, and the entries of the lists. */
function finish(evidence: GapEvidence, growing: ReadonlyMap<string, Growing>, kind: GapKind): Gap[] {
  return [...growing.values()].map(({ entity, says, claims, designated }) => {
    const denials = evidence.claims.filter(
      ({ frame, polarity, object }) =>
        frame === "designates" && polarity === "negative" && object === entity.id,
    );
    if (denials.length > 0) says.add(`Documents say themselves that ${entity.name} is not designated.`);
    return {
      kind,
      entity,
      says: [...says],
      claims: [...claims, ...denials.map(({ id }) => id)],
      designations: [...designated].flatMap((id) => designationsOf(evidence, evidence.entities.get(id)!)),
    };
  });
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
      says: [says],
      claims: active.map((claim) => claim.id),
      designations,
    });
  }
  return gaps;
}

function entityOf({ entities }: GapEvidence, id: string | null): GapEntity | null {
  return id === null ? null : (entities.get(id) ?? null);
}

/** Groups alone: that a ministry is led by somebody on a list is no gap in the list. */
function isUnlistedGroup(evidence: GapEvidence, entity: GapEntity): boolean {
  const isGroup = entity.type === "ArmedGroup" || entity.type === "Organization";
  return isGroup && entity.named && !isListed(evidence, entity);
}

function isListed({ designations, on }: GapEvidence, entity: GapEntity): boolean {
  return (designations.get(entity.id) ?? []).some((designation) => heldOn(designation, on));
}

function designationsOf({ designations, on }: GapEvidence, entity: GapEntity) {
  const held = (designations.get(entity.id) ?? []).filter((designation) => heldOn(designation, on));
  return held.map((designation) => ({ ...designation, entity }));
}

/** "Kesh Network is designated (Merenian list, since 2021-05-04)". */
function standing(evidence: GapEvidence, entity: GapEntity): string {
  const held = designationsOf(evidence, entity);
  const where = held.map(
    ({ title, listedOn }) =>
      `${title}, ${listedOn === null ? "since when is not stated" : `since ${listedOn}`}`,
  );
  return `${entity.name} is designated (${[...new Set(where)].join("; ")})`;
}

function listNames(designations: readonly GapDesignation[]): string {
  return [...new Set(designations.map(({ title }) => title))].join(" and ");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
