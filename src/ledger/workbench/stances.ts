import { sql } from "kysely";
import type { Certainty } from "../../model/index.ts";
import { partsOf } from "../canonical.ts";
import { claimsOfVoice } from "../claim-conditions.ts";
import { findEntitySerials } from "../find-entities.ts";
import { batches, type Store } from "../store.ts";

/** Which stances. */
export interface StanceFilter {
  /** Frames that show a stance. */
  readonly frames: readonly string[];
  /** Who acts: an entity's id, the beginning of it, or a name; where several are called so, all of them. */
  readonly actor?: string;
  /** Only what this voice says: an entity as above, or a publisher's name. */
  readonly by?: string;
  /** Only what stands in documents of this report series, or of this edition of it; as stated. */
  readonly editions?: readonly { readonly work: string; readonly edition: string | null }[];
  readonly actorTypes?: readonly string[];
  readonly targetTypes?: readonly string[];
}

/** Who stands how to whom by one wording of a claim, with the assertions that say so. */
export interface StanceOutline {
  /** Row number of the wording, and of the claim that it is counted under. */
  readonly wording: number;
  readonly claim: number;
  readonly frame: string;
  readonly actor: number;
  readonly target: number;
  /** Independent origins of the claim, all of its wordings together. */
  readonly origins: number;
  readonly said: readonly StanceAssertion[];
  /** Whether there may be more assertions of it than these. */
  readonly isMore: boolean;
}

/** An assertion as far as a stance is counted from it. */
export interface StanceAssertion {
  readonly serial: number;
  readonly origin: string | null;
  readonly denies: boolean;
  readonly certainty: Certainty;
}

/** Claims whose cells one matrix shows, those with the most independent origins. */
const MOST_CLAIMS = 400;

/** Assertions of a claim that are looked at, the first recorded. */
const MOST_SAID = 24;
/** Claims of an actor that are looked at for these frames. */
const MOST_LOOKED_AT = 3000;
/** Documents of an edition that are looked at. */
const MOST_DOCUMENTS = 1000;

/** Stances that a filter matches, as far as one matrix shows them. */
export async function stanceOutlines(
  store: Store,
  filter: StanceFilter,
): Promise<{ readonly stances: readonly StanceOutline[]; readonly isMore: boolean }> {
  const actors = filter.actor === undefined ? null : await findEntitySerials(store, filter.actor);
  const documents = filter.editions === undefined ? null : await documentsOf(store, filter.editions);
  const candidates = await candidatesFor(store, filter, actors, documents);
  const best = candidates.toSorted((a, b) => b.origins - a.origins || a.serial - b.serial);
  const chosen = best.slice(0, MOST_CLAIMS).map(({ serial }) => serial);
  const first = await wordingsOf(store, chosen, filter, actors);
  // What else is said of the same two, a denial above all, stands in the same cell however few say it.
  const beside = await claimsBetween(store, first, filter.frames, new Set(chosen));
  const wordings = [...first, ...(await wordingsOf(store, beside, filter, actors))];
  const said = await saidOf(store, [...new Set(wordings.map(({ claim }) => claim))], filter.by, documents);
  return {
    stances: wordings.flatMap((wording) => {
      const mine = said.get(wording.wording);
      return mine === undefined ? [] : [{ ...wording, said: mine, isMore: mine.length >= MOST_SAID }];
    }),
    isMore: candidates.length > MOST_CLAIMS,
  };
}

interface Candidate {
  readonly serial: number;
  readonly origins: number;
}

/** Claims that may show a stance: of the actor, of the voice or the documents where these are few, else the best supported of each frame. */
async function candidatesFor(
  store: Store,
  { frames, by }: StanceFilter,
  actors: readonly number[] | null,
  documents: readonly number[] | null,
): Promise<readonly Candidate[]> {
  const { db } = store;
  const few =
    documents === null
      ? by === undefined
        ? null
        : await claimsOfVoice(store, by)
      : await claimsIn(store, documents);
  if (few !== null) {
    const found: Candidate[] = [];
    for (const batch of batches(few))
      found.push(
        ...(await db
          .selectFrom("claims")
          .select(["serial", "origins"])
          .where("serial", "in", batch)
          .where("assertions", ">", 0)
          .execute()),
      );
    return found;
  }
  const found = new Map<number, Candidate>();
  for (const actor of actors ?? []) {
    const rows = await db
      .selectFrom("claim_roles as r")
      .select(["r.counted as serial", "r.origins", "r.role"])
      .where("r.entity", "=", actor)
      .where("r.assertions", ">", 0)
      .orderBy("r.origins", "desc")
      .orderBy("r.counted", "desc")
      .limit(MOST_LOOKED_AT)
      .execute();
    for (const { serial, origins, role } of rows)
      if (role === "subject") found.set(serial!, { serial: serial!, origins });
  }
  if (actors === null)
    for (const frame of frames) {
      const rows = await db
        .selectFrom("claims")
        .select(["serial", "origins"])
        .where("frame", "=", frame)
        .where("assertions", ">", 0)
        .orderBy("origins", "desc")
        .orderBy("serial", "desc")
        .limit(MOST_CLAIMS + 1)
        .execute();
      for (const row of rows) found.set(row.serial, row);
    }
  return [...found.values()];
}

async function claimsIn({ db }: Store, documents: readonly number[]): Promise<readonly number[]> {
  const found = new Set<number>();
  for (const batch of batches(documents)) {
    const rows = await db
      .selectFrom("assertions")
      .select("claim")
      .where("document", "in", batch)
      .where("is_current", "=", 1)
      .limit(MOST_LOOKED_AT)
      .execute();
    for (const { claim } of rows) found.add(claim);
  }
  return [...found];
}

async function documentsOf(
  { db }: Store,
  editions: readonly { readonly work: string; readonly edition: string | null }[],
): Promise<readonly number[]> {
  const found = new Set<number>();
  for (const { work, edition } of editions) {
    let query = db.selectFrom("documents").select("serial").where("work", "=", work);
    if (edition !== null) query = query.where("edition", "=", edition);
    const rows = await query.orderBy("sort_date").orderBy("id").limit(MOST_DOCUMENTS).execute();
    for (const { serial } of rows) found.add(serial);
  }
  return [...found].slice(0, MOST_DOCUMENTS);
}

/** The wordings of claims (row numbers) that are of one of the frames, with who acts on whom: as each wording has it. */
async function wordingsOf(
  { db }: Store,
  claims: readonly number[],
  { frames, actorTypes, targetTypes }: StanceFilter,
  actors: readonly number[] | null,
) {
  const found = [];
  for (const batch of batches(claims))
    for (const side of ["w.serial", "w.standing"] as const) {
      let query = db
        .selectFrom("claims as w")
        .innerJoin("claims as c", (join) =>
          join.on((eb) => eb("c.serial", "=", eb.fn.coalesce("w.standing", "w.serial"))),
        )
        .innerJoin("claim_roles as s", (join) =>
          join.onRef("s.claim", "=", "w.serial").on("s.role", "=", "subject"),
        )
        .innerJoin("claim_roles as o", (join) =>
          join.onRef("o.claim", "=", "w.serial").on("o.role", "=", "object"),
        )
        .innerJoin("entities as a", "a.serial", "s.entity")
        .innerJoin("entities as t", "t.serial", "o.entity")
        .select(["w.serial as wording", "c.serial as claim", "w.frame", "c.origins"])
        .select(["s.entity as actor", "o.entity as target"])
        .where(side, "in", batch);
      if (actorTypes !== undefined) query = query.where("a.type", "in", actorTypes);
      if (targetTypes !== undefined) query = query.where("t.type", "in", targetTypes);
      found.push(...(await query.orderBy("w.serial").execute()));
    }
  const shown = new Set(frames);
  return found.filter(({ frame, actor }) => shown.has(frame) && (actors === null || actors.includes(actor)));
}

/** Further claims of the frames between the same two. */
async function claimsBetween(
  { db }: Store,
  cells: readonly { readonly actor: number; readonly target: number }[],
  frames: readonly string[],
  known: ReadonlySet<number>,
): Promise<readonly number[]> {
  const pairs = new Set(
    cells.map(({ actor, target }) => `${Math.min(actor, target)} ${Math.max(actor, target)}`),
  );
  const found = new Set<number>();
  for (const batch of batches([...pairs])) {
    const values = sql.join(
      batch.map(
        (pair) => sql`(${sql.join(pair.split(" ").map((end) => sql`cast(${Number(end)} as bigint)`))})`,
      ),
    );
    const { rows } = await sql<{ serial: number }>`
      with pairs(low, high) as (values ${values})
      select c.serial from pairs q join claim_pairs p on p.low = q.low and p.high = q.high
      join claims c on c.serial = p.claim
      where c.assertions > 0 and c.frame in (${sql.join(frames)}) limit ${MOST_LOOKED_AT}`.execute(db);
    for (const { serial } of rows) if (!known.has(serial)) found.add(serial);
  }
  return [...found];
}

/** What sources and authors say of claims (row numbers), by wording: some of each. */
async function saidOf(
  store: Store,
  claims: readonly number[],
  by: string | undefined,
  documents: readonly number[] | null,
): Promise<ReadonlyMap<number, readonly StanceAssertion[]>> {
  const speakers = by === undefined ? [] : await partsOf(store, await findEntitySerials(store, by));
  const among = documents === null ? null : new Set(documents);
  const found = new Map<number, StanceAssertion[]>();
  for (const batch of batches(claims)) {
    const heard =
      by === undefined
        ? sql`1 = 1`
        : sql`(${speakers.length === 0 ? sql`1 = 0` : sql`exists (select 1 from chain_links l where l.assertion = b.serial and l.entity in (${sql.join(speakers)}))`}
            or exists (select 1 from documents d where d.serial = b.document and d.publisher = ${by}))`;
    const written = among === null ? sql`1 = 1` : sql`b.document in (${sql.join(documents!)})`;
    const some = sql`
      select b.serial from assertions b where b.claim = c.serial and b.is_current = 1 and b.voice != 'comment'
        and ${heard} and ${written} order by b.document, b.serial limit ${MOST_SAID}`;
    const { rows } = await sql<{
      serial: number;
      wording: number;
      origin: string | null;
      denies: number;
      certainty: string;
    }>`select a.serial, coalesce(a.worded, a.claim) as wording, a.origin, a.denies, a.certainty
      from claims c join assertions a on ${store.dialect.isAmong("a.serial", some)}
      where c.serial in (${sql.join(batch)}) order by a.claim, a.document, a.serial`.execute(store.db);
    for (const { serial, wording, origin, denies, certainty } of rows) {
      const one = { serial, origin, denies: denies === 1, certainty: certainty as Certainty };
      const known = found.get(wording);
      if (known === undefined) found.set(wording, [one]);
      else known.push(one);
    }
  }
  return found;
}

/** Words that a stance rests on, and whose they are. */
export interface StanceWords {
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
  };
  readonly work: string | null;
  readonly edition: string | null;
  /** The innermost voice; null where none is named. */
  readonly source: string | null;
  readonly certainty: Certainty;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The words of assertions (row numbers). */
export async function stanceWords(
  { db }: Store,
  assertions: readonly number[],
): Promise<ReadonlyMap<number, StanceWords>> {
  const found = new Map<number, StanceWords>();
  for (const batch of batches(assertions)) {
    const rows = await db
      .selectFrom("assertions as a")
      .innerJoin("documents as d", "d.serial", "a.document")
      .innerJoin("passages as p", (join) =>
        join.onRef("p.text", "=", "a.text").onRef("p.start", "=", "a.start").onRef("p.end", "=", "a.end"),
      )
      .innerJoin("chain_links as l", (join) =>
        join.onRef("l.assertion", "=", "a.serial").on((eb) =>
          eb(
            "l.position",
            "=",
            eb
              .selectFrom("chain_links as m")
              .select((m) => m.fn.max("m.position").as("last"))
              .whereRef("m.assertion", "=", "a.serial"),
          ),
        ),
      )
      .leftJoin("entities as v", "v.serial", "l.entity")
      .leftJoin("entities as e", (join) =>
        join.on((eb) => eb("e.serial", "=", eb.fn.coalesce("v.canonical", "v.serial"))),
      )
      .select([
        "a.serial",
        "a.certainty",
        "p.start",
        "p.end",
        "p.quote",
        "l.kind",
        "l.name",
        "e.name as speaker",
      ])
      .select(["d.id", "d.title", "d.publisher", "d.published", "d.work", "d.edition"])
      .where("a.serial", "in", batch)
      .execute();
    for (const row of rows)
      found.set(row.serial, {
        document: { id: row.id, title: row.title, publisher: row.publisher, published: row.published },
        work: row.work,
        edition: row.edition,
        source: row.kind === "publisher" ? row.publisher : row.kind === "entity" ? row.speaker : row.name,
        certainty: row.certainty as Certainty,
        start: row.start,
        end: row.end,
        quote: row.quote,
      });
  }
  return found;
}

/** Who stands in a stance; one that is not named belongs to its document alone. */
export interface StanceParty {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly isNamed: boolean;
}

/** Entities by row number. */
export async function entitiesBySerial({ db }: Store, serials: readonly number[]) {
  const found = new Map<number, StanceParty>();
  for (const batch of batches([...new Set(serials)])) {
    const rows = await db
      .selectFrom("entities")
      .select(["serial", "id", "name", "type", "named"])
      .where("serial", "in", batch)
      .execute();
    for (const { serial, named, ...row } of rows) found.set(serial, { ...row, isNamed: named === 1 });
  }
  return found;
}
