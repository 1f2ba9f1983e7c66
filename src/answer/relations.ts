import type { ClaimRow, EntityReference, Ledger, RelationFilter } from "../ledger/index.ts";

/** A claim that joins an entity with another. */
export interface RelationClaim {
  readonly claim: ClaimRow;
  /** `out` where the entity asked about is the subject. */
  readonly direction: "out" | "in";
  /** The frame's words between the two. */
  readonly words: string;
  /** The time that it states, from the earliest to the latest; the days of publication where it states none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Somebody or something that claims join an entity with. */
export interface Relation {
  readonly other: { readonly id: string; readonly name: string; readonly type: string };
  readonly claims: readonly RelationClaim[];
  /** The most that one of the claims has: origins of different claims may be the same. */
  readonly independentOrigins: number;
  readonly disputed: boolean;
}

/** Others of one entity that are shown. */
const MOST_OTHERS = 100;

/**
 * Who an entity is said to be related to, those with the most independent origins first.
 *
 * @param entity an entity's id
 */
export async function relationsOf(
  ledger: Ledger,
  entity: string,
  filter: RelationFilter,
): Promise<{ readonly relations: readonly Relation[]; readonly isMore: boolean }> {
  const whole = (await ledger.workbench.entityReferences([entity])).get(entity);
  if (whole === undefined) return { relations: [], isMore: false };
  const { claims, isMore } = await ledger.workbench.relatedClaims(whole.id, filter);
  const times = await ledger.workbench.statedTimes(claims.map(({ id }) => id));
  const ids = claims.flatMap(({ roles }) => roles.map((role) => role.entity));
  const known = await ledger.workbench.entityReferences(ids);
  const others = new Map<string, { reference: EntityReference; claims: RelationClaim[] }>();
  for (const claim of claims)
    for (const { entity: other } of claim.roles) {
      const reference = known.get(other);
      if (reference === undefined || reference.id === whole.id) continue;
      const relation = others.get(other) ?? { reference, claims: [] };
      others.set(other, relation);
      if (!relation.claims.some((one) => one.claim.id === claim.id))
        relation.claims.push(
          asRelation(
            claim,
            whole.id,
            times.get(claim.id),
            ledger.workbench.frameWords(claim.frame, claim.polarity),
          ),
        );
    }
  const relations = [...others.values()].map(({ reference: { id, name, type }, claims: of }) => ({
    other: { id, name, type },
    claims: of,
    independentOrigins: Math.max(...of.map(({ claim }) => claim.independentOrigins)),
    disputed: of.some(({ claim }) => claim.disputed),
  }));
  relations.sort(
    (a, b) =>
      b.independentOrigins - a.independentOrigins ||
      b.claims.length - a.claims.length ||
      (a.other.name < b.other.name ? -1 : 1),
  );
  return { relations: relations.slice(0, MOST_OTHERS), isMore: isMore || relations.length > MOST_OTHERS };
}

function asRelation(
  claim: ClaimRow,
  entity: string,
  time: { readonly from: string | null; readonly to: string | null } | undefined,
  words: string,
): RelationClaim {
  const isSubject = claim.roles.some((role) => role.role === "subject" && role.entity === entity);
  return {
    claim,
    direction: isSubject ? "out" : "in",
    words,
    from: time?.from ?? claim.firstSaid,
    to: time?.to ?? claim.lastSaid,
  };
}
