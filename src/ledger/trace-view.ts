import type { Certainty, Polarity, Voice } from "../model/index.ts";
import type { ClaimQuantity } from "./content-id.ts";
import { echoSubject } from "./echo-subject.ts";
import { type PostRow, postsIn } from "./find-posts.ts";
import { documentsSharing, type Prints, type SharingRow, type TracedDocument } from "./find-sharing.ts";
import { serialsOf } from "./insert-rows.ts";
import { readChains, type VoiceRow } from "./read-chains.ts";
import { readClaims } from "./read-claims.ts";
import { readStatements, type StatementRow } from "./read-statements.ts";
import {
  type DisputeRow,
  type EchoRow,
  type OriginRow,
  writeDisputes,
  writeEchoes,
  writeOrigins,
} from "./record-trace.ts";
import { standingVerdicts } from "./standing-verdicts.ts";
import { batches, type Store } from "./store.ts";

/**
 * An assertion as tracing needs it. A voice's name is the one this document gives it, so that what is written does not
 * depend on which documents came before. `place` is an entity id; `from` and `to` are of the stated
 * time.
 */
export interface TraceAssertion {
  readonly id: string;
  readonly claim: string;
  readonly document: string;
  readonly published: string | null;
  readonly publisher: string | null;
  /** The agency that its document credits for its text, as written. */
  readonly credit: string | null;
  readonly chain: readonly VoiceRow[];
  readonly certainty: Certainty;
  readonly voice: Voice;
  readonly quote: string;
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A claim as tracing needs it; roles are entity ids by role name, `origins` what was last written for it. */
export interface TraceClaim {
  readonly id: string;
  readonly frame: string;
  readonly polarity: Polarity;
  readonly roles: Readonly<Record<string, string>>;
  readonly quantity: ClaimQuantity | null;
  readonly origins: readonly OriginRow[];
}

/** What tells the fillers of roles apart: only a name does. */
export interface PartyRow {
  readonly named: boolean;
  readonly type: string;
}

/**
 * What tracing claims may ask and write while something is being recorded, in its transaction. Lists are in an order that does
 * not depend on the order in which documents came.
 */
export interface ClaimsView {
  /** Ids of the claims whose trace may have changed: that a document asserts or asserted until now, or that a join moved. */
  touchedClaims(): readonly string[];
  /** Claims by id, sorted by id; an unknown id is left out. */
  claims(ids: readonly string[]): Promise<readonly TraceClaim[]>;
  /** Current assertions of claims, sorted by id. */
  assertionsOf(claims: readonly string[]): Promise<readonly TraceAssertion[]>;
  /** Current assertions of claims that lead to an origin, as disputes see them. */
  statementsOf(claims: readonly string[]): Promise<readonly StatementRow[]>;
  /** Entities by id: whether they have a name, and their type. */
  parties(entities: readonly string[]): Promise<ReadonlyMap<string, PartyRow>>;
  /** Claims that join two entities which this one joins too, or have its frame and exactly its roles; sorted by id. */
  rivalClaims(claim: string): Promise<readonly TraceClaim[]>;
  /** Claims with this frame and this entity in a role: who else is said to lead that group. Sorted by id. */
  claimsLike(frame: string, role: string, entity: string): Promise<readonly TraceClaim[]>;
  /** For each document that repeats others, those others: the earliest published first, undated last. Common quotations are left out. */
  echoesOf(documents: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Who speaks for whom in these documents, as they say themselves: posts held and bodies led, sorted. */
  postsIn(documents: readonly string[]): Promise<readonly PostRow[]>;
  /** Writes the origins of a claim; those written before are replaced. */
  writeOrigins(claim: string, origins: readonly OriginRow[]): Promise<void>;
  /** Writes the disputes that a claim is part of; those written before are replaced. */
  writeDisputes(claim: string, disputes: readonly DisputeRow[]): Promise<void>;
}

/** What tracing may ask and write besides while a document is being recorded. */
export interface TraceView extends ClaimsView {
  /** The document being recorded. */
  readonly document: TracedDocument;
  /** Documents of other publishers with at least `least` of these prints, sorted by id. */
  documentsSharing(prints: Prints, least: number): Promise<readonly SharingRow[]>;
  /** Writes all echoes between this document and others; those written for it before are replaced. */
  writeEchoes(echoes: readonly EchoRow[]): Promise<void>;
}

/** The view of claims (row numbers) in `store`'s transaction. */
export async function viewClaims(store: Store, touched: readonly number[]): Promise<ClaimsView> {
  const ids: string[] = [];
  for (const batch of batches(touched)) {
    const rows = await store.db.selectFrom("claims").select("id").where("serial", "in", batch).execute();
    for (const row of rows) ids.push(row.id);
  }
  ids.sort();
  return {
    touchedClaims: () => ids,
    claims: (wanted) => traceClaims(store, wanted),
    assertionsOf: (claims) => assertionsOf(store, claims),
    statementsOf: (claims) => readStatements(store, claims),
    parties: (entities) => partiesOf(store, entities),
    rivalClaims: async (claim) => traceClaims(store, await rivalIds(store, claim)),
    claimsLike: async (frame, role, entity) => traceClaims(store, await likeIds(store, frame, role, entity)),
    echoesOf: (documents) => echoesOf(store, documents),
    postsIn: (documents) => postsIn(store, documents),
    writeOrigins: (claim, origins) => writeOrigins(store, claim, origins),
    writeDisputes: (claim, disputes) => writeDisputes(store, claim, disputes),
  };
}

/** The view of a document that is being recorded in `store`'s transaction, and of claims (row numbers) that it touches. */
export async function viewTrace(
  store: Store,
  document: TracedDocument & { readonly serial: number },
  touched: readonly number[],
): Promise<TraceView> {
  const { serial, ...own } = document;
  return {
    ...(await viewClaims(store, touched)),
    document: own,
    documentsSharing: (prints, least) => documentsSharing(store, document, prints, least),
    writeEchoes: (echoes) => writeEchoes(store, serial, echoes),
  };
}

async function traceClaims(store: Store, ids: readonly string[]): Promise<readonly TraceClaim[]> {
  const claims = await readClaims(store, ids);
  return claims.map(({ id, frame, polarity, roles, quantity, origins }) => ({
    id,
    frame,
    polarity,
    quantity,
    origins,
    roles: Object.fromEntries(roles.map(({ role, entity }) => [role, entity])),
  }));
}

async function assertionsOf(store: Store, claims: readonly string[]): Promise<readonly TraceAssertion[]> {
  const found: TraceAssertion[] = [];
  for (const batch of batches(claims)) {
    const rows = await store.db
      .selectFrom("claims as c")
      .innerJoin("assertions as a", (join) =>
        join.onRef("a.claim", "=", "c.serial").on("a.is_current", "=", 1),
      )
      .innerJoin("documents as d", "d.serial", "a.document")
      .innerJoin("passages as p", (join) =>
        join.onRef("p.text", "=", "a.text").onRef("p.start", "=", "a.start").onRef("p.end", "=", "a.end"),
      )
      .leftJoin("entities as e", "e.serial", "a.place")
      .select(["a.serial", "a.id", "c.id as claim", "d.id as document", "d.published", "d.publisher"])
      .select(["d.credit", "a.certainty", "a.voice", "a.time", "p.quote", "e.id as place"])
      .where("c.id", "in", batch)
      .execute();
    const chains = await readChains(
      store,
      rows.map((row) => row.serial),
    );
    for (const { serial, time, certainty, voice, ...row } of rows) {
      const stated = time === null ? null : (JSON.parse(time) as { from: string | null; to: string | null });
      found.push({
        ...row,
        certainty: certainty as Certainty,
        voice: voice as Voice,
        chain: (chains.get(serial) ?? []).map(({ attributionSerial: _, nameHere, ...voice }) => ({
          ...voice,
          name: nameHere,
        })),
        from: stated?.from ?? null,
        to: stated?.to ?? null,
      });
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function partiesOf({ db }: Store, entities: readonly string[]): Promise<ReadonlyMap<string, PartyRow>> {
  const found = new Map<string, PartyRow>();
  for (const batch of batches([...new Set(entities)])) {
    const rows = await db
      .selectFrom("entities")
      .select(["id", "named", "type"])
      .where("id", "in", batch)
      .execute();
    for (const { id, named, type } of rows) found.set(id, { named: named === 1, type });
  }
  return found;
}

async function rivalIds(store: Store, claim: string): Promise<string[]> {
  const { db } = store;
  const serial = (await serialsOf(store, "claims", [claim])).get(claim);
  if (serial === undefined) return [];
  const roles = await db
    .selectFrom("claim_roles")
    .select(["role", "entity"])
    .where("claim", "=", serial)
    .execute();
  const entities = [...new Set(roles.map((role) => role.entity))].sort((a, b) => a - b);
  const ids = new Set<string>();
  for (const [i, low] of entities.entries())
    for (const high of entities.slice(i + 1)) {
      const rows = await db
        .selectFrom("claim_pairs as p")
        .innerJoin("claims as c", "c.serial", "p.claim")
        .select("c.id")
        .where("p.low", "=", low)
        .where("p.high", "=", high)
        .where("c.assertions", ">", 0)
        .execute();
      for (const row of rows) ids.add(row.id);
    }
  if (entities.length === 1) {
    const role = roles[0]!;
    const { frame } = await db
      .selectFrom("claims")
      .select("frame")
      .where("serial", "=", serial)
      .executeTakeFirstOrThrow();
    const alike = await db
      .selectFrom("claim_roles as r")
      .innerJoin("claims as c", "c.serial", "r.claim")
      .select("c.id")
      .where("r.entity", "=", role.entity)
      .where("r.role", "=", role.role)
      .where("c.frame", "=", frame)
      .where("c.assertions", ">", 0)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("claim_roles as o")
              .select("o.role")
              .whereRef("o.claim", "=", "r.claim")
              .where("o.role", "!=", role.role),
          ),
        ),
      )
      .execute();
    for (const row of alike) ids.add(row.id);
  }
  ids.delete(claim);
  return [...ids];
}

async function likeIds({ db }: Store, frame: string, role: string, entity: string): Promise<string[]> {
  const rows = await db
    .selectFrom("entities as e")
    .innerJoin("claim_roles as r", "r.entity", "e.serial")
    .innerJoin("claims as c", "c.serial", "r.claim")
    .select("c.id")
    .where("e.id", "=", entity)
    .where("r.role", "=", role)
    .where("c.frame", "=", frame)
    .where("c.assertions", ">", 0)
    .execute();
  return rows.map((row) => row.id);
}

async function echoesOf(
  store: Store,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { db } = store;
  const found = new Map<string, string[]>();
  for (const batch of batches([...new Set(documents)])) {
    const rows = await db
      .selectFrom("documents as d")
      .innerJoin("echoes as e", "e.document", "d.serial")
      .innerJoin("documents as o", "o.serial", "e.original")
      .select(["d.id as document", "o.id as original", "o.published"])
      .where("d.id", "in", batch)
      .where("e.kind", "!=", "quotation")
      .execute();
    rows.sort((a, b) => order(a.published, b.published) || order(a.original, b.original));
    const subjects = rows.map(({ document, original }) => echoSubject(document, original));
    const verdicts = await standingVerdicts(store, "echo", subjects);
    for (const { document, original } of rows) {
      if (verdicts.get(echoSubject(document, original))?.decision === "reject") continue;
      const originals = found.get(document);
      if (originals === undefined) found.set(document, [original]);
      else originals.push(original);
    }
  }
  return found;
}

function order(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
