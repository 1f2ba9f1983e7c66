import type { Certainty, Polarity, Voice } from "../model/index.ts";
import type { ClaimQuantity } from "./content-id.ts";
import { countsUnder, keepCountKeys } from "./count-keys.ts";
import {
  type CopiedRow,
  type CopyRow,
  copiedIn,
  copiesOf,
  localWordings,
  type WordedAt,
  wordedAt,
} from "./find-copied.ts";
import {
  type JudgedJoinRow,
  joinedUnder,
  judgedJoins,
  type KeyedWording,
  keepJoinKeys,
  standingWith,
  wordingsUnder,
} from "./find-joinable.ts";
import { type PostRow, postsIn } from "./find-posts.ts";
import { documentsSharing, type Prints, type SharingRow, type TracedDocument } from "./find-sharing.ts";
import { voicesOf } from "./find-voices.ts";
import { canGrow, type Growth, growingClaims, growOrigins, repeating } from "./growth.ts";
import { serialsOf } from "./insert-rows.ts";
import { echoSubject } from "./pair-subject.ts";
import { readChains, type VoiceRow } from "./read-chains.ts";
import { readTraceClaims } from "./read-claims.ts";
import { readStatements, type StatementRow } from "./read-statements.ts";
import { readWordings, type WordingRow } from "./read-wordings.ts";
import { type JoinRow, writeJoins } from "./record-joins.ts";
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

/** A claim as tracing needs it; roles are entity ids by role name, `origins` what was last written for it, without the assertions that lead there. */
export interface TraceClaim {
  readonly id: string;
  readonly frame: string;
  readonly polarity: Polarity;
  readonly roles: Readonly<Record<string, string>>;
  readonly quantity: ClaimQuantity | null;
  readonly origins: readonly OriginRow[];
}

/** What tells the fillers of roles apart: only a name does. Of one without a name, `name` is its description. */
export interface PartyRow {
  readonly name: string;
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
  /** Current assertions of claims, in some documents alone where these are given; sorted by id. */
  assertionsOf(claims: readonly string[], documents?: readonly string[]): Promise<readonly TraceAssertion[]>;
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
  /** Of keys of names those whose bearer was joined with another, each with the key of the one that stands for both. */
  standingKeys(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Who speaks for whom in these documents, as they say themselves: posts held and bodies led, sorted. */
  postsIn(documents: readonly string[]): Promise<readonly PostRow[]>;
  /** Claims by their own words, sorted by id; an unknown id is left out. */
  wordings(ids: readonly string[]): Promise<readonly WordingRow[]>;
  /** Keeps the keys by which wordings are found. */
  keepJoinKeys(keyed: readonly KeyedWording[]): Promise<void>;
  /** Wordings under keys that a source or an author states now, sorted; null for a key with more than `most`. */
  wordingsUnder(
    keys: readonly number[],
    most: number,
  ): Promise<ReadonlyMap<number, readonly string[] | null>>;
  /** Keeps the keys of counts of people without a name, in place of those kept before; returns claims whose disputes must be found anew. */
  keepCountKeys(keyed: readonly KeyedWording[]): Promise<readonly string[]>;
  /** Claims under keys of counts, as they are counted; those under a crowded key are left out. */
  countsUnder(keys: readonly number[]): Promise<readonly string[]>;
  /** Wordings under keys that are counted together with others. */
  joinedUnder(keys: readonly number[]): Promise<readonly string[]>;
  /** All wordings that are counted together with some, these included; sorted. */
  standingWith(ids: readonly string[]): Promise<readonly string[]>;
  /** The last word of a person on pairs that have one of these wordings on a side; sorted. */
  judgedJoins(ids: readonly string[]): Promise<readonly JudgedJoinRow[]>;
  /** Where documents say wordings; sorted. */
  wordedAt(ids: readonly string[]): Promise<readonly WordedAt[]>;
  /** Where documents say claims of some frames that speak of somebody known to them alone; sorted. */
  localWordings(documents: readonly string[], frames: readonly string[]): Promise<readonly WordedAt[]>;
  /** Copies with one of these documents on either side; of each document those of the earliest published come first. */
  copiesOf(documents: readonly string[]): Promise<readonly CopyRow[]>;
  /** Who says wordings, a list an assertion from the publisher inwards, by keys of names that documents share; null where there is none. */
  voicesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly (readonly (string | null)[])[]>>;
  /** The copied sentences of copies, in the same order. */
  copiedIn(copies: readonly CopyRow[]): Promise<readonly CopiedRow[]>;
  /** Counts wordings under the claims that stand for them; returns the claims that gained or lost assertions. */
  writeJoins(wordings: readonly string[], joins: readonly JoinRow[]): Promise<readonly string[]>;
  /** Writes the origins of a claim, and the key of each assertion's source; those written before are replaced. */
  writeOrigins(
    claim: string,
    origins: readonly OriginRow[],
    sources: ReadonlyMap<string, string>,
  ): Promise<void>;
  /** Where a new document is all that changed: what adds to the claims that only grow by it. Null otherwise. */
  readonly growing: GrowingView | null;
  /** Writes the disputes that a claim is part of; those written before are replaced. */
  writeDisputes(claim: string, disputes: readonly DisputeRow[]): Promise<void>;
}

/** What tracing may ask and write of claims that only grow by a new document. */
export interface GrowingView {
  /** The new document's id. */
  readonly document: string;
  /** Of claims those that only grow, and had at least so many assertions before. */
  claims(among: readonly string[], least: number): Promise<readonly string[]>;
  /** Documents that repeat the new one. */
  repeating(): Promise<readonly string[]>;
  /** Whether the origins of the new document's assertions can be added to a claim's without its others being read. */
  canGrow(claim: string, origins: readonly OriginRow[]): Promise<boolean>;
  /** Adds them. */
  growOrigins(
    claim: string,
    origins: readonly OriginRow[],
    sources: ReadonlyMap<string, string>,
  ): Promise<void>;
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
export async function viewClaims(
  store: Store,
  touched: readonly number[],
  growth: Growth | null = null,
): Promise<ClaimsView> {
  const ids: string[] = [];
  for (const batch of batches(touched)) {
    const rows = await store.db.selectFrom("claims").select("id").where("serial", "in", batch).execute();
    for (const row of rows) ids.push(row.id);
  }
  ids.sort();
  return {
    touchedClaims: () => ids,
    claims: (wanted) => traceClaims(store, wanted),
    assertionsOf: (claims, documents) => assertionsOf(store, claims, documents),
    statementsOf: (claims) => readStatements(store, claims),
    parties: (entities) => partiesOf(store, entities),
    rivalClaims: async (claim) => traceClaims(store, await rivalIds(store, claim)),
    claimsLike: async (frame, role, entity) => traceClaims(store, await likeIds(store, frame, role, entity)),
    echoesOf: (documents) => echoesOf(store, documents),
    postsIn: (documents) => postsIn(store, documents),
    wordings: (wanted) => readWordings(store, wanted),
    standingKeys: (keys) => standingKeys(store, keys),
    keepJoinKeys: (keyed) => keepJoinKeys(store, keyed),
    wordingsUnder: (keys, most) => wordingsUnder(store, keys, most),
    keepCountKeys: (keyed) => keepCountKeys(store, keyed),
    countsUnder: (keys) => countsUnder(store, keys),
    joinedUnder: (keys) => joinedUnder(store, keys),
    standingWith: (wanted) => standingWith(store, wanted),
    judgedJoins: (wanted) => judgedJoins(store, wanted),
    wordedAt: (wanted) => wordedAt(store, wanted),
    localWordings: (documents, frames) => localWordings(store, documents, frames),
    copiesOf: (documents) => copiesOf(store, documents),
    copiedIn: (copies) => copiedIn(store, copies),
    voicesOf: (ids) => voicesOf(store, ids),
    writeJoins: (wordings, joins) => writeJoins(store, wordings, joins, growth),
    writeOrigins: (claim, origins, sources) => writeOrigins(store, claim, origins, sources),
    growing: null,
    writeDisputes: (claim, disputes) => writeDisputes(store, claim, disputes),
  };
}

/** The view of a document that is being recorded in `store`'s transaction, and of claims (row numbers) that it touches. */
export async function viewTrace(
  store: Store,
  document: TracedDocument & { readonly serial: number },
  touched: readonly number[],
  growth: Growth | null = null,
): Promise<TraceView> {
  const { serial, ...own } = document;
  return {
    ...(await viewClaims(store, touched, growth)),
    growing:
      growth === null
        ? null
        : {
            document: own.document,
            claims: (among, least) => growingClaims(store, growth, among, least),
            repeating: () => repeating(store, growth),
            canGrow: (claim, origins) => canGrow(store, growth, claim, origins),
            growOrigins: (claim, origins, sources) => growOrigins(store, growth, claim, origins, sources),
          },
    document: own,
    documentsSharing: (prints, least) => documentsSharing(store, document, prints, least),
    writeEchoes: (echoes) => writeEchoes(store, serial, echoes),
  };
}

/** What tracing has to know of a document (row number). */
export async function tracedDocument(
  { db }: Store,
  document: number,
): Promise<TracedDocument & { readonly serial: number }> {
  return db
    .selectFrom("documents")
    .select(["serial", "id as document", "published", "publisher", "publisher_key as publisherKey", "credit"])
    .where("serial", "=", document)
    .executeTakeFirstOrThrow();
}

async function traceClaims(store: Store, ids: readonly string[]): Promise<readonly TraceClaim[]> {
  const claims = await readTraceClaims(store, ids);
  return claims.map(({ id, frame, polarity, roles, quantity, origins }) => ({
    id,
    frame,
    polarity,
    quantity,
    origins,
    roles: Object.fromEntries(roles.map(({ role, entity }) => [role, entity])),
  }));
}

async function assertionsOf(
  store: Store,
  claims: readonly string[],
  documents?: readonly string[],
): Promise<readonly TraceAssertion[]> {
  const among =
    documents === undefined ? null : [...(await serialsOf(store, "documents", documents)).values()];
  if (among?.length === 0) return [];
  const found: TraceAssertion[] = [];
  for (const batch of batches(claims)) {
    const rows = await store.db
      .selectFrom("claims as c")
      .innerJoin("assertions as a", (join) => {
        const said = join.onRef("a.claim", "=", "c.serial").on("a.is_current", "=", 1);
        return among === null ? said : said.on("a.document", "in", among);
      })
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
      true,
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

async function standingKeys({ db }: Store, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const batch of batches([...new Set(keys)])) {
    const rows = await db
      .selectFrom("entities as e")
      .innerJoin("entities as c", "c.serial", "e.canonical")
      .select(["e.key", "c.key as standing"])
      .where("e.key", "in", batch)
      .where("e.type", "in", ["Organization", "PublicBody", "ArmedGroup"])
      .orderBy("e.id")
      .execute();
    for (const { key, standing } of rows)
      if (key !== null && standing !== null && !found.has(key)) found.set(key, standing);
  }
  return found;
}

async function partiesOf({ db }: Store, entities: readonly string[]): Promise<ReadonlyMap<string, PartyRow>> {
  const found = new Map<string, PartyRow>();
  for (const batch of batches([...new Set(entities)])) {
    const rows = await db
      .selectFrom("entities")
      .select(["id", "name", "named", "type"])
      .where("id", "in", batch)
      .execute();
    for (const { id, name, named, type } of rows) found.set(id, { name, named: named === 1, type });
  }
  return found;
}

/** So many claims are set against one, of each kind of rival: those with the most independent origins. */
const MOST_RIVALS = 120;

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
        .orderBy("c.origins", "desc")
        .orderBy("c.serial", "desc")
        .limit(MOST_RIVALS)
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
      .where("r.frame", "=", frame)
      .where("r.assertions", ">", 0)
      .where("r.role", "=", role.role)
      .whereRef("r.counted", "=", "r.claim")
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
      .orderBy("r.origins", "desc")
      .orderBy("r.counted", "desc")
      .limit(MOST_RIVALS)
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
    .where("r.frame", "=", frame)
    .where("r.assertions", ">", 0)
    .where("r.role", "=", role)
    .whereRef("r.counted", "=", "r.claim")
    .orderBy("r.origins", "desc")
    .orderBy("r.counted", "desc")
    .limit(MOST_RIVALS)
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
