import type { Polarity } from "../model/index.ts";
import { type ClaimQuantity, claimId } from "./content-id.ts";
import { NO_PLACES } from "./count-places.ts";
import { insertRows, keepRows } from "./insert-rows.ts";
import { batches, type Store } from "./store.ts";

/** A claim by what makes it one. Roles hold entities by id and row number. */
export interface ClaimContent {
  readonly frame: string;
  readonly polarity: Polarity;
  readonly quantity: ClaimQuantity | null;
  readonly roles: readonly (readonly [
    role: string,
    entity: { readonly id: string; readonly serial: number },
  ])[];
}

/** The id of a claim with these contents. */
export function idOfClaim({ frame, roles, polarity, quantity }: ClaimContent): string {
  return claimId(frame, Object.fromEntries(roles.map(([role, { id }]) => [role, id])), polarity, quantity);
}

/**
 * Makes sure that claims are there with their roles; counts are nothing yet for those that were not.
 *
 * @returns row numbers by claim id
 */
export async function keepClaims(
  store: Store,
  claims: ReadonlyMap<string, ClaimContent>,
): Promise<ReadonlyMap<string, number>> {
  const rows = [...claims].map(([id, { frame, polarity, quantity }]) => ({
    id,
    frame,
    polarity,
    quantity: quantity === null ? null : JSON.stringify(quantity),
    ...NOTHING_COUNTED,
  }));
  const kept = await keepRows(store, "claims", rows);
  const fresh = [...claims].filter(([id]) => kept.get(id)!.isNew);
  await insertRows(
    store,
    "claim_roles",
    fresh.flatMap(([id, { roles, frame }]) =>
      roles.map(([role, entity]) => {
        const { serial } = kept.get(id)!;
        return { claim: serial, role, entity: entity.serial, frame, counted: serial };
      }),
    ),
  );
  const pairs = fresh.flatMap(([id, { roles }]) => pairsOf(kept.get(id)!.serial, roles));
  await insertRows(store, "claim_pairs", pairs, "keep");
  return new Map([...kept].map(([id, { serial }]) => [id, serial]));
}

const NOTHING_COUNTED = {
  ...NO_PLACES,
  assertions: 0,
  documents: 0,
  origins: 0,
  denying: 0,
  disputed: 0,
  first_said: "",
  last_said: "",
} as const;

function pairsOf(claim: number, roles: ClaimContent["roles"]) {
  const entities = [...new Set(roles.map(([, { serial }]) => serial))].sort((a, b) => a - b);
  return entities.flatMap((low, i) => entities.slice(i + 1).map((high) => ({ low, high, claim })));
}

/** What makes claims the ones they are, by row number. */
export async function contentsOf(
  { db }: Store,
  claims: readonly number[],
): Promise<ReadonlyMap<number, ClaimContent>> {
  const found = new Map<number, ClaimContent>();
  for (const batch of batches(claims)) {
    const rows = await db
      .selectFrom("claims")
      .select(["serial", "frame", "polarity", "quantity"])
      .where("serial", "in", batch)
      .orderBy("serial")
      .execute();
    const filled = await db
      .selectFrom("claim_roles as r")
      .innerJoin("entities as e", "e.serial", "r.entity")
      .select(["r.claim", "r.role", "e.id", "e.serial"])
      .where("r.claim", "in", batch)
      .orderBy("r.claim")
      .orderBy("r.role")
      .execute();
    for (const { serial, frame, polarity, quantity } of rows)
      found.set(serial, {
        frame,
        polarity: polarity as Polarity,
        quantity: quantity === null ? null : (JSON.parse(quantity) as ClaimQuantity),
        roles: filled
          .filter((row) => row.claim === serial)
          .map(({ role, id, serial: entity }) => [role, { id, serial: entity }]),
      });
  }
  return found;
}
