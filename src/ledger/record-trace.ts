import { insertRows, serialsOf } from "./insert-rows.ts";
import { batches, type Store } from "./store.ts";

/** `document` repeats `of`; see the `echoes` table. Both are document ids. */
export interface EchoRow {
  readonly document: string;
  readonly of: string;
  readonly kind: string;
  readonly share: number;
  readonly shared: number;
  readonly reason: string;
}

/** An origin of a claim. `first` is a document id, `assertions` and `echoes` are assertion ids; echoes are among the assertions. */
export interface OriginRow {
  readonly key: string;
  readonly name: string;
  readonly kind: "identified" | "unnamed";
  readonly denies: boolean;
  readonly first: string;
  readonly assertions: readonly string[];
  readonly echoes: readonly string[];
}

/** A conflict between two claims (ids), or of one with its own denial. */
export interface DisputeRow {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly reason: string;
}

/** Replaces all echoes that a document is part of. */
export async function writeEchoes(store: Store, document: number, echoes: readonly EchoRow[]): Promise<void> {
  await store.db
    .deleteFrom("echoes")
    .where((eb) => eb.or([eb("document", "=", document), eb("original", "=", document)]))
    .execute();
  const serials = await serialsOf(store, "documents", [
    ...new Set(echoes.flatMap((e) => [e.document, e.of])),
  ]);
  await insertRows(
    store,
    "echoes",
    echoes.map((echo) => ({
      document: serials.get(echo.document)!,
      original: serials.get(echo.of)!,
      kind: echo.kind,
      share: echo.share,
      shared: echo.shared,
      reason: echo.reason,
    })),
  );
}

/** Replaces the origins of a claim, and counts those that are independent: identified sources that say it is so. */
export async function writeOrigins(
  store: Store,
  claim: string,
  origins: readonly OriginRow[],
): Promise<void> {
  const { db } = store;
  const serial = await claimSerial(store, claim);
  await db.deleteFrom("claim_origins").where("claim", "=", serial).execute();
  const firsts = await serialsOf(store, "documents", [...new Set(origins.map((origin) => origin.first))]);
  await insertRows(
    store,
    "claim_origins",
    origins.map((origin) => ({
      claim: serial,
      origin: origin.key,
      denies: origin.denies ? 1 : 0,
      name: origin.name,
      kind: origin.kind,
      first_document: firsts.get(origin.first)!,
      assertions: origin.assertions.length,
      echoes: origin.echoes.length,
    })),
  );
  await leadAssertions(store, serial, origins);
  const independent = new Set(origins.filter((o) => o.kind === "identified" && !o.denies).map((o) => o.key));
  await db.updateTable("claims").set({ origins: independent.size }).where("serial", "=", serial).execute();
}

/** Replaces the disputes that a claim is part of and marks every claim concerned as disputed or not. */
export async function writeDisputes(
  store: Store,
  claim: string,
  disputes: readonly DisputeRow[],
): Promise<void> {
  const { db } = store;
  const serial = await claimSerial(store, claim);
  const before = await db
    .deleteFrom("disputes")
    .where((eb) => eb.or([eb("a", "=", serial), eb("b", "=", serial)]))
    .returning(["a", "b"])
    .execute();
  const serials = await serialsOf(store, "claims", [...new Set(disputes.flatMap((d) => [d.a, d.b]))]);
  await insertRows(
    store,
    "disputes",
    disputes.map(({ a, b, kind, reason }) => ({ a: serials.get(a)!, b: serials.get(b)!, kind, reason })),
  );
  const concerned = [...new Set([serial, ...before.flatMap((d) => [d.a, d.b]), ...serials.values()])];
  if (before.length === 0 && disputes.length === 0) return;
  for (const batch of batches(concerned))
    await db
      .updateTable("claims")
      .set((eb) => ({
        disputed: eb
          .case()
          .when(
            eb.or([
              eb.exists(eb.selectFrom("disputes").select("a").whereRef("a", "=", "claims.serial")),
              eb.exists(eb.selectFrom("disputes").select("b").whereRef("b", "=", "claims.serial")),
            ]),
          )
          .then(1)
          .else(0)
          .end(),
      }))
      .where("serial", "in", batch)
      .execute();
}

/** Leads each current assertion to its origin. Only rows that change are written: a claim may have thousands. */
async function leadAssertions(store: Store, claim: number, origins: readonly OriginRow[]): Promise<void> {
  const leads = new Map<string, { origin: string; denies: number; is_echo: number }>();
  for (const origin of origins) {
    const echoes = new Set(origin.echoes);
    for (const id of origin.assertions)
      leads.set(id, { origin: origin.key, denies: origin.denies ? 1 : 0, is_echo: echoes.has(id) ? 1 : 0 });
  }
  const rows = await store.db
    .selectFrom("assertions")
    .select(["serial", "id", "origin", "denies", "is_echo"])
    .where("claim", "=", claim)
    .where("is_current", "=", 1)
    .execute();
  for (const row of rows) {
    const lead = leads.get(row.id) ?? { origin: null, denies: 0, is_echo: 0 };
    if (row.origin === lead.origin && row.denies === lead.denies && row.is_echo === lead.is_echo) continue;
    await store.db.updateTable("assertions").set(lead).where("serial", "=", row.serial).execute();
  }
}

async function claimSerial(store: Store, claim: string): Promise<number> {
  const serial = (await serialsOf(store, "claims", [claim])).get(claim);
  if (serial === undefined) throw new RangeError(`there is no claim ${claim}`);
  return serial;
}
