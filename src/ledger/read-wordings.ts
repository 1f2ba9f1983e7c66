import { sql } from "kysely";
import type { Polarity } from "../model/index.ts";
import type { ClaimQuantity } from "./content-id.ts";
import { knownIn } from "./known-in.ts";
import { placeOf, type StatementPlace } from "./read-statements.ts";
import { batches, type Store } from "./store.ts";

/** Who fills a role of a wording; `local` where only its own document knows it: a description, the name of a person or of a ministry of no state. */
export interface WordedPartyRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly named: boolean;
  readonly local: boolean;
}

/** When and where a wording is said to hold; null where not stated. */
export interface WordedTimeRow {
  readonly from: string | null;
  readonly to: string | null;
  readonly published: string | null;
  readonly place: StatementPlace | null;
}

/** A claim by its own words, with joined entities in its roles. `said` holds each time and place of it once, those of readers, plans and hypotheses left out. */
export interface WordingRow {
  readonly id: string;
  /** The claim (id) that it is counted under: itself where it stands alone or for others. */
  readonly standing: string;
  readonly frame: string;
  readonly polarity: Polarity;
  readonly quantity: ClaimQuantity | null;
  readonly roles: Readonly<Record<string, WordedPartyRow>>;
  readonly said: readonly WordedTimeRow[];
  readonly denied: boolean;
}

/** So many times and places of one wording are told apart; the first by their content. */
const MOST_SAID = 200;

/** So many assertions of a wording are looked at for them: the first by their ids, which are like lots. */
const MOST_LOOKED_AT = 400;

/** Wordings by claim id, sorted; an unknown id is left out. */
export async function readWordings(store: Store, ids: readonly string[]): Promise<readonly WordingRow[]> {
  const found: WordingRow[] = [];
  for (const batch of batches([...new Set(ids)])) {
    const claims = await store.db
      .selectFrom("claims as c")
      .leftJoin("claims as s", "s.serial", "c.standing")
      .select(["c.serial", "c.id", "c.frame", "c.polarity", "c.quantity", "s.id as standing"])
      .where("c.id", "in", batch)
      .execute();
    const serials = claims.map(({ serial }) => serial);
    const roles = await rolesOf(store, serials);
    const said = await saidOf(store, serials);
    const denied = await deniedAmong(store, serials);
    for (const { serial, id, standing, frame, polarity, quantity } of claims)
      found.push({
        id,
        standing: standing ?? id,
        frame,
        polarity: polarity as Polarity,
        quantity: quantity === null ? null : (JSON.parse(quantity) as ClaimQuantity),
        roles: Object.fromEntries(roles.get(serial) ?? []),
        said: firstOf(said.get(serial)),
        denied: denied.has(serial),
      });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function rolesOf({ db }: Store, claims: readonly number[]) {
  const rows = await db
    .selectFrom("claim_roles as r")
    .innerJoin("entities as e", "e.serial", "r.entity")
    .select(["r.claim", "r.role", "e.id", "e.name", "e.type", "e.named", "e.key"])
    .where("r.claim", "in", claims)
    .execute();
  const found = new Map<number, [role: string, party: WordedPartyRow][]>();
  for (const { claim, role, id, name, type, named, key } of rows) {
    const local = key === null || /^(?:person|office|local):/.test(key);
    const filled: [string, WordedPartyRow] = [role, { id, name, type, named: named === 1, local }];
    const known = found.get(claim);
    if (known === undefined) found.set(claim, [filled]);
    else known.push(filled);
  }
  return found;
}

async function saidOf({ db, dialect }: Store, claims: readonly number[]) {
  const found = new Map<number, Map<string, WordedTimeRow>>();
  // The assertions of a wording are those that say so, and those of the claim that nothing else words.
  for (const column of ["a.worded", "a.claim"] as const) {
    const query = db
      .selectFrom("claims as w")
      .innerJoin("assertions as a", (join) => join.on(dialect.isAmong("a.serial", someOf(column))))
      .innerJoin("documents as d", "d.serial", "a.document")
      .leftJoin("entities as e", "e.serial", "a.place")
      .select(["w.serial as wording", "a.time", "d.published", "e.id as place", "e.name", "e.type"])
      .select((eb) =>
        eb
          .selectFrom("extraction_entities as m")
          .select((m) => m.fn.min("m.location").as("location"))
          .where(knownIn("a.place", "a.document"))
          .as("location"),
      )
      .where("w.serial", "in", claims);
    for (const { wording, time, published, place, name, type, location } of await query.execute()) {
      const known = found.get(wording) ?? new Map<string, WordedTimeRow>();
      found.set(wording, known);
      const stated = time === null ? null : (JSON.parse(time) as { from: string | null; to: string | null });
      const said: WordedTimeRow = {
        from: stated?.from ?? null,
        to: stated?.to ?? null,
        published,
        place: place === null ? null : placeOf({ id: place, name: name ?? "", type }, location),
      };
      const key = JSON.stringify([said.from, said.to, published, place, said.place?.within]);
      known.set(key, said);
    }
  }
  return found;
}

/** Some assertions that word claim `w`: no readers' words, plans or hypotheses. */
function someOf(column: "a.worded" | "a.claim") {
  const own = column === "a.claim" ? sql`b.claim = w.serial and b.worded is null` : sql`b.worded = w.serial`;
  return sql<number>`select b.serial from assertions b where ${own} and b.is_current = 1
    and b.voice != 'comment' and b.certainty != 'hypothetical' order by b.id limit ${sql.lit(MOST_LOOKED_AT)}`;
}

/** Which of some wordings (row numbers) somebody denies. */
async function deniedAmong({ db }: Store, claims: readonly number[]): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ serial: number }>`
    select w.serial from claims w where w.serial in (${sql.join(claims)}) and (
      exists (select 1 from assertions b where b.claim = w.serial and b.worded is null and b.is_current = 1
        and b.certainty = 'denied' and b.voice != 'comment')
      or exists (select 1 from assertions b where b.worded = w.serial and b.is_current = 1
        and b.certainty = 'denied' and b.voice != 'comment'))`.execute(db);
  return new Set(rows.map(({ serial }) => serial));
}

/** In an order of their content, whatever the order in which documents came. */
function firstOf(times: ReadonlyMap<string, WordedTimeRow> | undefined): readonly WordedTimeRow[] {
  return [...(times ?? [])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST_SAID)
    .map(([, said]) => said);
}
