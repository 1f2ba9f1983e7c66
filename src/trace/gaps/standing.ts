import type { GapDesignation, GapEntity, GapEvidence } from "./gap.ts";

/** Whether a designation held on a day; with null, whether it holds by the lists as they are. An unstated beginning counts as held. */
export function heldOn(
  { listedOn, delistedOn, status }: Pick<GapDesignation, "listedOn" | "delistedOn" | "status">,
  on: string | null,
): boolean {
  if (on === null) return delistedOn === null && !/^(?:delisted|removed|revoked)$/i.test(status ?? "");
  return (listedOn === null || listedOn <= on) && (delistedOn === null || delistedOn > on);
}

/** An entry of a list, with the entity that it is about. */
export type EntityDesignation = GapDesignation & { readonly entity: GapEntity };

/** The designations of an entity that hold; those of some authorities alone where they are given. */
export function designationsOf(
  { designations, on }: GapEvidence,
  entity: GapEntity,
  authorities?: readonly string[],
): readonly EntityDesignation[] {
  return (designations.get(entity.id) ?? [])
    .filter((designation) => heldOn(designation, on))
    .filter(({ authority }) => authorities === undefined || authorities.includes(authority))
    .map((designation) => ({ ...designation, entity }));
}

/** The designations of an entity that ended, by the day that is asked about; those of some authorities alone where they are given. */
export function endedOf(
  { designations, on }: GapEvidence,
  entity: GapEntity,
  authorities?: readonly string[],
): readonly GapDesignation[] {
  return (designations.get(entity.id) ?? [])
    .filter(({ delistedOn }) => delistedOn !== null && (on === null || delistedOn <= on))
    .filter(({ authority }) => authorities === undefined || authorities.includes(authority));
}

export function isListed(evidence: GapEvidence, entity: GapEntity): boolean {
  return designationsOf(evidence, entity).length > 0;
}

/** The authorities that designate one and not the other, in alphabetical order: two lists of one authority are held together. */
export function authoritiesOfOne(evidence: GapEvidence, one: GapEntity, other: GapEntity): readonly string[] {
  const others = new Set(designationsOf(evidence, other).map(({ authority }) => authority));
  const own = new Set(designationsOf(evidence, one).map(({ authority }) => authority));
  return [...own].filter((authority) => !others.has(authority)).toSorted();
}

/** "Kesh Network is designated (Merenian list, since 2021-05-04)"; by some authorities alone where they are given. */
export function standing(evidence: GapEvidence, entity: GapEntity, authorities?: readonly string[]): string {
  return `${entity.name} is designated (${listsOf(designationsOf(evidence, entity, authorities))})`;
}

/**
 * "on no list that is loaded", or on whose lists it is missing and on which it stands all the same; and until when it stood on
 * those where it is missing.
 */
export function absence(evidence: GapEvidence, entity: GapEntity, authorities: readonly string[]): string {
  const elsewhere = designationsOf(evidence, entity);
  const ended = endedOf(evidence, entity, authorities);
  const was = ended.length === 0 ? "" : `; it was on one until it was taken off (${spansOf(ended)})`;
  if (elsewhere.length === 0) return `on no list that is loaded${was}`;
  const rest = `it stands on another (${listsOf(elsewhere)})`;
  return `on no loaded list of ${authorities.join(" or ")}${was}; ${rest}`;
}

function listsOf(designations: readonly GapDesignation[]): string {
  const where = designations.map(
    ({ title, listedOn }) =>
      `${title}, ${listedOn === null ? "since when is not stated" : `since ${listedOn}`}`,
  );
  return [...new Set(where)].join("; ");
}

function spansOf(ended: readonly GapDesignation[]): string {
  const spans = ended.map(
    ({ title, listedOn, delistedOn }) => `${title}, ${listedOn ?? "a day not stated"} to ${delistedOn}`,
  );
  return [...new Set(spans)].join("; ");
}

export function listNames(designations: readonly GapDesignation[]): string {
  return [...new Set(designations.map(({ title }) => title))].join(" and ");
}
