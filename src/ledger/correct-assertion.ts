import { type Certainty, HeadwaterError, type Passage, type Polarity, passageAt } from "../model/index.ts";
import { canonicalOf } from "./canonical.ts";
import { frameWords } from "./claim-label.ts";
import { assertionId, passageId } from "./content-id.ts";
import { insertRows, keepRows, serialsOf } from "./insert-rows.ts";
import { type ClaimContent, contentsOf, idOfClaim, keepClaims } from "./keep-claims.ts";
import type { Store } from "./store.ts";

/** What an assertion should have said. What is not given stays as it was read. */
export interface AssertionCorrection {
  readonly frame?: string;
  /** Entity ids by role; null empties a role. Roles that are not named stay as they are. */
  readonly roles?: Readonly<Record<string, string | null>>;
  readonly polarity?: Polarity;
  readonly certainty?: Certainty;
  /** Half-open, UTF-16 code units into the text that the assertion was read from. */
  readonly passage?: readonly [start: number, end: number];
}

/**
 * Makes the assertion that a person says it should have been: the same voices, time and place, with what was corrected. Where
 * such an assertion is there already, it is that one.
 *
 * @param assertion row number of the corrected one
 * @returns row number of the assertion that stands now
 * @throws HeadwaterError `bad-usage` when the correction changes nothing, empties all roles, or its passage is not in the text
 */
export async function correctAssertion(
  store: Store,
  assertion: number,
  correction: AssertionCorrection,
): Promise<number> {
  const { db, dialect } = store;
  const row = await db
    .selectFrom("assertions as a")
    .innerJoin("documents as d", "d.serial", "a.document")
    .innerJoin("texts as t", "t.serial", "a.text")
    .leftJoin("attributions as w", "w.serial", "a.attribution")
    .leftJoin("entities as p", "p.serial", "a.place")
    .selectAll("a")
    .select(["d.id as documentId", "t.text as words", "w.id as attributionId", "p.id as placeId"])
    .where("a.serial", "=", assertion)
    .executeTakeFirstOrThrow();
  const saidBy = row.said ?? row.claim;
  const before = (await contentsOf(store, [saidBy])).get(saidBy)!;
  const own = await corrected(store, before, correction);
  const standing = await canonicalOf(
    store,
    own.roles.map(([, { serial }]) => serial),
  );
  const joined = {
    ...own,
    roles: own.roles.map(([role, { serial }]) => [role, standing.get(serial)!] as const),
  };
  const passage = passageOf(row.words, correction.passage ?? [row.start, row.end], row.id);
  const certainty = correction.certainty ?? row.certainty;
  const chain = await chainOf(store, assertion);
  const id = assertionId({
    claim: idOfClaim(own),
    document: row.documentId,
    passage: passageId(row.documentId, passage),
    chain: chain.map((link) => [link.kind, link.entityId, link.name, link.attributionId] as const),
    certainty,
    voice: row.voice,
    attribution: row.attributionId,
    time: row.time,
    place: row.placeId,
    quantity: row.quantity,
  });
  if (id === row.id) throw bad(row.id, "the correction changes nothing", "state what should be otherwise");
  await insertRows(store, "passages", [{ text: row.text, ...passage }], "keep");
  const claims = await keepClaims(
    store,
    new Map([own, joined].map((content) => [idOfClaim(content), content])),
  );
  const [said, claim] = [claims.get(idOfClaim(own))!, claims.get(idOfClaim(joined))!];
  const made = (
    await keepRows(store, "assertions", [
      {
        id,
        claim,
        said: said === claim ? null : said,
        document: row.document,
        text: row.text,
        start: passage.start,
        end: passage.end,
        certainty,
        voice: row.voice,
        attribution: row.attribution,
        time: row.time,
        place: row.place,
        quantity: row.quantity,
        is_current: 1,
        origin: null,
        denies: 0,
        is_echo: 0,
      },
    ])
  ).get(id)!;
  if (made.isNew) {
    const links = chain.map(({ kind, entity, name, attribution }, position) => {
      return { assertion: made.serial, position, kind, entity, name, attribution };
    });
    await insertRows(store, "chain_links", links);
    const names = await namesOf(store, own);
    const words = `${names.join(" ")} ${frameWords(own.frame)}\n${passage.quote}`;
    await dialect.index(db, "assertions", [[made.serial, words]]);
  }
  return made.serial;
}

async function corrected(
  store: Store,
  before: ClaimContent,
  { frame, roles, polarity }: AssertionCorrection,
): Promise<ClaimContent> {
  const filled = new Map(before.roles);
  const named = Object.values(roles ?? {}).filter((entity) => entity !== null);
  const serials = await serialsOf(store, "entities", named);
  for (const [role, entity] of Object.entries(roles ?? {})) {
    if (entity === null) {
      filled.delete(role);
      continue;
    }
    const serial = serials.get(entity);
    if (serial === undefined)
      throw new HeadwaterError(
        "not-found",
        "ledger",
        store.place,
        `there is no entity ${entity}`,
        "give an id of headwater entities",
      );
    filled.set(role, { id: entity, serial });
  }
  if (filled.size === 0)
    throw bad(before.frame, "a claim without any role says nothing", "leave one role filled");
  return {
    ...before,
    frame: frame ?? before.frame,
    polarity: polarity ?? before.polarity,
    roles: [...filled].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function passageOf(text: string, range: readonly [number, number], id: string): Passage {
  try {
    return passageAt(text, range);
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    throw bad(id, what, "give START-END in UTF-16 code units, as headwater trace shows them");
  }
}

async function chainOf({ db }: Store, assertion: number) {
  return db
    .selectFrom("chain_links as l")
    .leftJoin("entities as e", "e.serial", "l.entity")
    .leftJoin("attributions as t", "t.serial", "l.attribution")
    .select(["l.kind", "l.entity", "l.name", "l.attribution", "e.id as entityId", "t.id as attributionId"])
    .where("l.assertion", "=", assertion)
    .orderBy("l.position")
    .execute();
}

async function namesOf({ db }: Store, { roles }: ClaimContent): Promise<string[]> {
  const serials = roles.map(([, { serial }]) => serial);
  const rows = await db
    .selectFrom("entities")
    .select("name")
    .where("serial", "in", serials)
    .orderBy("serial")
    .execute();
  return rows.map(({ name }) => name);
}

function bad(place: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("bad-usage", "ledger", place, what, remedy);
}
