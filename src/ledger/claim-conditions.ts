import { type Selectable, sql } from "kysely";
import { partsOf } from "./canonical.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { isLastRow } from "./corpora/last-row.ts";
import { corpusMeant } from "./corpora/places.ts";
import { findEntitySerials } from "./find-entities.ts";
import type { LedgerSchema } from "./schema.ts";
import { searchTerms } from "./search-terms.ts";
import { batches, type Store } from "./store.ts";

/** A filter on claims with the entities that it is about (row numbers), where it is about any. */
export interface ClaimsAsked extends Omit<ClaimFilter, "about"> {
  readonly about: readonly number[] | null;
}

/** Claims that alone can meet a filter, where these are few (row numbers); null where the list's order has to be followed. */
export interface WantedClaims {
  readonly serials: readonly number[] | null;
  /** Who speaks (row numbers, joined ones each), where it is asked for and not in `serials` already. */
  readonly speakers: readonly number[] | null;
  /** Where it happens (row numbers, joined ones each), where that is asked for and not in `serials` already. */
  readonly places: readonly number[] | null;
  /** In which corpus (id) documents lie that say it, where that is asked for and not in `serials` already. */
  readonly corpus: string | null;
}

/** A search for words looks at this many of the best matching assertions. */
const MOST_MATCHES = 5000;

/** Assertions of a speaker or a publisher that are all looked at; of more, each claim in order is asked whether it is among them. */
const MOST_SPOKEN = 3000;

/** Assertions and roles of a place that are all looked at. */
const MOST_PLACED = 3000;

/** Assertions of a corpus's documents that are all looked at. */
const MOST_LYING = 3000;

/** Finds the claims that the words, the voice, the place or the corpus of a filter leave, as far as these are few. */
export async function setWanted(
  store: Store,
  { text, by, place, corpus: named }: ClaimsAsked,
): Promise<WantedClaims> {
  const corpus = named === undefined ? null : await corpusMeant(store.db, named);
  if (named !== undefined && corpus === null)
    return { serials: [], speakers: null, places: null, corpus: null };
  const speakers = by === undefined ? null : await partsOf(store, await findEntitySerials(store, by));
  const places = place === undefined ? null : await partsOf(store, await findEntitySerials(store, place));
  const spoken = speakers === null ? null : await fewSpoken(store, by!, speakers);
  const placed = places === null ? null : await fewPlaced(store, places);
  const worded = text === undefined ? null : await claimsWorded(store, text);
  const lying = corpus === null ? null : await fewLying(store, corpus);
  const sets = [spoken, placed, worded, lying].filter((set) => set !== null).map((set) => new Set(set));
  const [first, ...others] = sets;
  return {
    serials:
      first === undefined ? null : [...first].filter((serial) => others.every((set) => set.has(serial))),
    speakers: spoken === null ? speakers : null,
    places: placed === null ? places : null,
    corpus: lying === null ? corpus : null,
  };
}

/** The claims (row numbers) that documents of a corpus (id) say; null where they are too many to look at. */
async function fewLying({ db }: Store, corpus: string): Promise<readonly number[] | null> {
  const rows = await db
    .selectFrom("corpus_documents as p")
    .innerJoin("documents as d", "d.id", "p.document")
    .innerJoin("assertions as a", (join) =>
      join.onRef("a.document", "=", "d.serial").on("a.is_current", "=", 1),
    )
    .select("a.claim")
    .where("p.corpus", "=", corpus)
    .where("p.is_in", "=", 1)
    .where(isLastRow("corpus_documents", "p"))
    .limit(MOST_LYING + 1)
    .execute();
  return rows.length > MOST_LYING ? null : [...new Set(rows.map(({ claim }) => claim))];
}

/** The claims (row numbers) that happen in one of some places or are about it; null where they are too many to look at. */
async function fewPlaced({ db }: Store, places: readonly number[]): Promise<readonly number[] | null> {
  if (places.length === 0) return [];
  const happening = await db
    .selectFrom("assertions")
    .select("claim")
    .where("place", "in", places)
    .where("place", "is not", null)
    .where("is_current", "=", 1)
    .limit(MOST_PLACED + 1)
    .execute();
  const roles = await db
    .selectFrom("claim_roles")
    .select("counted as claim")
    .where("entity", "in", places)
    .where("assertions", ">", 0)
    .limit(MOST_PLACED + 1)
    .execute();
  if (Math.max(happening.length, roles.length) > MOST_PLACED) return null;
  return [...new Set([...happening, ...roles].flatMap(({ claim }) => claim ?? []))];
}

async function claimsWorded({ db, dialect }: Store, text: string): Promise<readonly number[]> {
  const terms = searchTerms(text);
  const hits = terms.length === 0 ? [] : await dialect.search(db, "assertions", terms, MOST_MATCHES);
  return claimsOf(
    db,
    hits.map(({ serial }) => serial),
  );
}

/** The claims (row numbers) that a voice says: an entity's or a publisher's; null where it says too much to look at all of it. */
export async function claimsOfVoice(store: Store, by: string): Promise<readonly number[] | null> {
  return fewSpoken(store, by, await partsOf(store, await findEntitySerials(store, by)));
}

/** The claims that somebody says or a publisher carries; null where they have said too much to look at all of it. */
async function fewSpoken({ db }: Store, by: string, speakers: readonly number[]): Promise<number[] | null> {
  const links =
    speakers.length === 0
      ? []
      : await db
          .selectFrom("chain_links")
          .select("assertion")
          .where("entity", "in", speakers)
          .limit(MOST_SPOKEN + 1)
          .execute();
  if (links.length > MOST_SPOKEN) return null;
  const published = await db
    .selectFrom("documents as d")
    .innerJoin("assertions as a", (join) =>
      join.onRef("a.document", "=", "d.serial").on("a.is_current", "=", 1),
    )
    .select("a.claim")
    .where("d.publisher", "=", by)
    .limit(MOST_SPOKEN + 1)
    .execute();
  if (published.length > MOST_SPOKEN) return null;
  const said = await claimsOf(
    db,
    links.map(({ assertion }) => assertion),
  );
  return [...new Set([...said, ...published.map(({ claim }) => claim)])];
}

async function claimsOf(db: Store["db"], assertions: readonly number[]): Promise<readonly number[]> {
  const found = new Set<number>();
  for (const batch of batches(assertions)) {
    const rows = await db
      .selectFrom("assertions")
      .select("claim")
      .where("serial", "in", batch)
      .where("is_current", "=", 1)
      .execute();
    for (const { claim } of rows) found.add(claim);
  }
  return [...found];
}

/** Those of some claims (row numbers) that meet all conditions. */
export async function claimsKept(
  store: Store,
  asked: ClaimsAsked,
  { speakers, places, corpus }: WantedClaims,
  serials: readonly number[],
): Promise<ReadonlyMap<number, Selectable<LedgerSchema["claims"]>>> {
  const found = new Map<number, Selectable<LedgerSchema["claims"]>>();
  const { frame, disputed, minOrigins, since, until, about, by } = asked;
  const others = frame === undefined ? [] : await wordedIn(store, frame);
  for (const batch of batches(serials)) {
    let query = store.db
      .selectFrom("claims as c")
      .selectAll("c")
      .where("c.serial", "in", batch)
      .where("c.assertions", ">", 0);
    if (frame !== undefined)
      query = query.where((eb) =>
        others.length === 0
          ? eb("c.frame", "=", frame)
          : eb.or([eb("c.frame", "=", frame), eb("c.serial", "in", others)]),
      );
    if (disputed !== undefined) query = query.where("c.disputed", "=", disputed ? 1 : 0);
    if (minOrigins !== undefined) query = query.where("c.origins", ">=", minOrigins);
    if (since !== undefined) query = query.where("c.last_said", ">=", since);
    if (until !== undefined)
      query = query.where("c.first_said", "<=", `${until}\u{10ffff}`).where("c.first_said", "!=", "");
    if (about !== null) query = query.where(hasRole(about));
    if (speakers !== null) query = query.where(isSaidBy(speakers, by!));
    if (places !== null) query = query.where((eb) => eb.or([happensIn(places), hasRole(places)]));
    if (corpus !== null) query = query.where(isOfCorpus(corpus));
    for (const row of await query.execute()) found.set(row.serial, row);
  }
  return found;
}

/** Whether an entity has a role in claim \`c\`, in any of its wordings. */
export function hasRole(entities: readonly number[]) {
  const these = sql.join(entities);
  return sql<boolean>`(exists (select 1 from claim_roles r where r.claim = c.serial and r.entity in (${these}))
    or exists (select 1 from claims w join claim_roles r on r.claim = w.serial
      where w.standing = c.serial and r.entity in (${these})))`;
}

function happensIn(places: readonly number[]) {
  return sql<boolean>`exists (select 1 from assertions a where a.claim = c.serial and a.is_current = 1 and a.place in (${sql.join(places)}))`;
}

function isOfCorpus(corpus: string) {
  return sql<boolean>`exists (select 1 from assertions a join documents d on d.serial = a.document
    join corpus_documents p on p.document = d.id where a.claim = c.serial and a.is_current = 1
    and p.corpus = ${corpus} and p.is_in = 1 and ${isLastRow("corpus_documents", "p")})`;
}

function isSaidBy(speakers: readonly number[], publisher: string) {
  return sql<boolean>`exists (select 1 from assertions a where a.claim = c.serial and a.is_current = 1 and (
    ${speakers.length === 0 ? sql`1 = 0` : sql`exists (select 1 from chain_links l where l.assertion = a.serial and l.entity in (${sql.join(speakers)}))`}
    or exists (select 1 from documents d where d.serial = a.document and d.publisher = ${publisher})))`;
}

/** Claims of other frames that are worded in this frame too: the few that a person, or two frames that say the same, joined. */
export async function wordedIn({ db }: Store, frame: string): Promise<readonly number[]> {
  const { rows } = await sql<{ standing: number }>`
    select w.standing from joins j join claims w on w.serial = j.claim
    where (j.grounds like '%"frame"%' or j.grounds like '%"person"%') and w.frame = ${frame} limit 500`.execute(
    db,
  );
  return rows.map(({ standing }) => standing);
}
