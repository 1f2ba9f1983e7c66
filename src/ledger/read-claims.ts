import type { Polarity } from "../model/index.ts";
import { claimLabel, type FilledRole } from "./claim-label.ts";
import type { ClaimQuantity } from "./content-id.ts";
import { type ClaimTally, type CountedPlaces, tallyOf } from "./count-places.ts";
import { type Held, heldByLists } from "./find-held.ts";
import type { OriginRow } from "./record-trace.ts";
import { batches, type Store } from "./store.ts";

/** A claim as lists show it. Dates are of publication, in stated precision, null where no document states one. */
export interface ClaimRow {
  readonly id: string;
  readonly label: string;
  readonly frame: string;
  readonly polarity: Polarity;
  readonly roles: readonly FilledRole[];
  readonly quantity: ClaimQuantity | null;
  /** Assertions and documents that carry it now. */
  readonly assertions: number;
  readonly documents: number;
  /** Independent origins: the number that matters. */
  readonly independentOrigins: number;
  /** By what they do: who denies a claim does not say it. */
  readonly tally: ClaimTally;
  readonly disputed: boolean;
  readonly firstSaid: string | null;
  readonly lastSaid: string | null;
  /** For how long lists have had a designation; null for what no list's record says. */
  readonly held: Held | null;
}

/** A claim with where it starts. */
export interface ClaimWithOrigins extends ClaimRow {
  readonly origins: readonly OriginRow[];
}

/** Claims by id with their origins, sorted by id; an unknown id is left out. */
export async function readClaims(store: Store, ids: readonly string[]): Promise<readonly ClaimWithOrigins[]> {
  const found: ClaimWithOrigins[] = [];
  for (const batch of batches([...new Set(ids)])) {
    const rows = await store.db.selectFrom("claims").selectAll().where("id", "in", batch).execute();
    const claims = await describeClaims(store, rows);
    const origins = await readOrigins(
      store,
      rows.map((row) => row.serial),
    );
    for (const [i, claim] of claims.entries())
      found.push({ ...claim, origins: origins.get(rows[i]!.serial) ?? [] });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Claims by id for tracing, sorted by id: their origins come without the assertions that lead there. */
export async function readTraceClaims(
  store: Store,
  ids: readonly string[],
): Promise<
  readonly Pick<ClaimWithOrigins, "id" | "frame" | "polarity" | "quantity" | "roles" | "origins">[]
> {
  const found: ClaimWithOrigins[] = [];
  for (const batch of batches([...new Set(ids)])) {
    const rows = await store.db.selectFrom("claims").selectAll().where("id", "in", batch).execute();
    const claims = await describeClaims(store, rows);
    const origins = await originRows(
      store,
      rows.map((row) => row.serial),
    );
    for (const [i, claim] of claims.entries()) {
      const own = origins.filter((row) => row.claim === rows[i]!.serial);
      found.push({ ...claim, origins: own.map((row) => originOf(row, [])) });
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Rows of the claims table with their roles and words, in the same order. */
export async function describeClaims(
  store: Store,
  rows: readonly ({
    readonly serial: number;
    readonly id: string;
    readonly frame: string;
    readonly polarity: string;
    readonly quantity: string | null;
    readonly assertions: number;
    readonly documents: number;
    readonly origins: number;
    readonly disputed: number;
    readonly first_said: string;
    readonly last_said: string;
    readonly denying: number;
  } & CountedPlaces)[],
): Promise<readonly ClaimRow[]> {
  const { db, frameWords } = store;
  const held = await heldByLists(store, rows);
  const roles = new Map<number, (FilledRole & { readonly type: string })[]>(
    rows.map((row) => [row.serial, []]),
  );
  for (const batch of batches(rows)) {
    const filled = await db
      .selectFrom("claim_roles as r")
      .innerJoin("entities as e", "e.serial", "r.entity")
      .select(["r.claim", "r.role", "e.id as entity", "e.name", "e.named", "e.type"])
      .where(
        "r.claim",
        "in",
        batch.map((row) => row.serial),
      )
      .orderBy("r.claim")
      .orderBy("r.role")
      .execute();
    for (const { claim, role, entity, name, named, type } of filled)
      roles.get(claim)!.push({ role, entity, name, named: named === 1, type });
  }
  // Whole lists pass here: objects are written out, since taking them apart and spreading them takes most of the time.
  return rows.map((row) => {
    const { id, frame } = row;
    const polarity = row.polarity as Polarity;
    const filled = roles.get(row.serial)!;
    const quantity = row.quantity === null ? null : (JSON.parse(row.quantity) as ClaimQuantity);
    return {
      id,
      label: claimLabel({ frame, polarity, roles: filled, quantity }, frameWords.get(frame)),
      frame,
      polarity,
      roles: filled.map(({ role, entity, name, named }): FilledRole => ({ role, entity, name, named })),
      quantity,
      assertions: row.assertions,
      documents: row.documents,
      independentOrigins: row.origins,
      tally: claimTally(row),
      disputed: row.disputed === 1,
      firstSaid: row.first_said || null,
      lastSaid: row.last_said || null,
      held: held.get(row.serial) ?? null,
    };
  });
}

function claimTally(row: CountedPlaces & { readonly origins: number; readonly denying: number }): ClaimTally {
  const { said, denied, ...rest } = tallyOf(row);
  return { said: { ...said, origins: row.origins }, denied: { ...denied, origins: row.denying }, ...rest };
}

/** Origins of claims, those with the most assertions first, then by key. */
async function originRows({ db }: Store, claims: readonly number[]) {
  if (claims.length === 0) return [];
  return db
    .selectFrom("claim_origins as o")
    .innerJoin("documents as d", "d.serial", "o.first_document")
    .select(["o.claim", "o.origin", "o.denies", "o.name", "o.kind", "d.id as first"])
    .where("o.claim", "in", claims)
    .orderBy("o.claim")
    .orderBy("o.assertions", "desc")
    .orderBy("o.origin")
    .orderBy("o.denies")
    .execute();
}

function originOf(
  row: Awaited<ReturnType<typeof originRows>>[number],
  leads: readonly { readonly id: string; readonly is_echo: number }[],
): OriginRow {
  return {
    key: row.origin,
    name: row.name,
    kind: row.kind as OriginRow["kind"],
    denies: row.denies === 1,
    first: row.first,
    assertions: leads.map((a) => a.id),
    echoes: leads.filter((a) => a.is_echo === 1).map((a) => a.id),
  };
}

/** The same by claim, with the assertions that lead to each. */
async function readOrigins(
  store: Store,
  claims: readonly number[],
): Promise<ReadonlyMap<number, readonly OriginRow[]>> {
  const { db } = store;
  const rows = await originRows(store, claims);
  if (rows.length === 0) return new Map();
  const leads = await db
    .selectFrom("assertions")
    .select(["id", "claim", "origin", "denies", "is_echo"])
    .where("claim", "in", claims)
    .where("is_current", "=", 1)
    .where("origin", "is not", null)
    .orderBy("id")
    .execute();
  const led = new Map<string, typeof leads>();
  for (const lead of leads) {
    const key = `${lead.claim} ${lead.denies} ${lead.origin}`;
    const same = led.get(key);
    if (same === undefined) led.set(key, [lead]);
    else same.push(lead);
  }
  const origins = new Map<number, OriginRow[]>();
  for (const row of rows) {
    const origin = originOf(row, led.get(`${row.claim} ${row.denies} ${row.origin}`) ?? []);
    const known = origins.get(row.claim);
    if (known === undefined) origins.set(row.claim, [origin]);
    else known.push(origin);
  }
  return origins;
}
