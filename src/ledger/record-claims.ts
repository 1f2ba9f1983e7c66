import { type DocumentClaim, type Link, type Passage, passageAt, type Range } from "../model/index.ts";
import { frameWords } from "./claim-label.ts";
import { assertionId, claimQuantity, passageId } from "./content-id.ts";
import { insertRows, keepRows } from "./insert-rows.ts";
import { type ClaimContent, idOfClaim, keepClaims } from "./keep-claims.ts";
import type { KnownAttribution } from "./record-attributions.ts";
import type { KnownEntities } from "./record-entities.ts";
import { badRecord, type Recording, wellFormed } from "./recording.ts";
import { batches, type Store } from "./store.ts";

/** What was kept of an extraction's claims. */
export interface KeptClaims {
  /** Row numbers of the claims that the document asserts, with joined entities in their roles. */
  readonly claims: readonly number[];
  /** Ids of the assertions, sorted. */
  readonly assertions: readonly string[];
}

/** Keeps the claims of an extraction, its assertions with their chains, and the words of all evidence. */
export async function recordClaims(
  recording: Recording,
  entities: KnownEntities,
  attributions: readonly KnownAttribution[],
): Promise<KeptClaims> {
  const { source, extraction, db, dialect } = recording;
  const said = source.claims.map((claim) => describe(recording, entities, attributions, claim));
  await insertRows(recording, "passages", passagesOf(recording), "keep");

  const contents = new Map(
    said.flatMap(({ own, joined }) => [own, joined]).map((content) => [idOfClaim(content), content]),
  );
  const claims = await keepClaims(recording, contents);

  const assertions = await keepRows(
    recording,
    "assertions",
    said.map(({ assertion, own, joined }) => {
      const [saidBy, claim] = [claims.get(idOfClaim(own))!, claims.get(idOfClaim(joined))!];
      return { ...assertion, claim, said: saidBy === claim ? null : saidBy };
    }),
  );
  const serials = [...assertions.values()].map((row) => row.serial);
  await insertRows(
    recording,
    "extraction_assertions",
    serials.map((assertion) => ({ extraction, assertion })),
    "keep",
  );
  const again = [...assertions.values()].filter((row) => !row.isNew).map((row) => row.serial);
  for (const batch of batches(again))
    await db.updateTable("assertions").set({ is_current: 1 }).where("serial", "in", batch).execute();
  const made = [...new Map(said.map((s) => [s.assertion.id, s]))].filter(([id]) => assertions.get(id)!.isNew);
  await insertRows(
    recording,
    "chain_links",
    made.flatMap(([id, { chain }]) =>
      chain.map((link, position) => ({ assertion: assertions.get(id)!.serial, position, ...link })),
    ),
  );
  await dialect.index(
    db,
    "assertions",
    made.map(([id, { words }]) => [assertions.get(id)!.serial, words] as const),
  );
  return {
    claims: [...new Set(said.map(({ joined }) => claims.get(idOfClaim(joined))!))],
    assertions: [...assertions.keys()].sort(),
  };
}

/** Takes the assertions of an extraction out of what is current; returns the claims they were of. */
export async function retireClaims({ db }: Store, document: number): Promise<readonly number[]> {
  const rows = await db
    .updateTable("assertions")
    .set({ is_current: 0, origin: null, denies: 0, is_echo: 0 })
    .where("document", "=", document)
    .where("is_current", "=", 1)
    .returning("claim")
    .execute();
  return [...new Set(rows.map((row) => row.claim))];
}

function describe(
  recording: Recording,
  entities: KnownEntities,
  attributions: readonly KnownAttribution[],
  said: DocumentClaim,
) {
  const { source, document, text } = recording;
  const find = (local: string) => {
    const entity = entities.get(local);
    if (entity === undefined) throw badRecord(source, `a claim speaks of ${local}, which is nobody`);
    return entity;
  };
  const carrying = (index: number | null) => {
    if (index === null) return null;
    const attribution = attributions[index];
    if (attribution === undefined) throw badRecord(source, `a claim hangs on attribution ${index} of none`);
    return attribution;
  };
  const filled = Object.entries(said.roles).map(([role, local]) => [role, find(local)] as const);
  const { frame, polarity } = said;
  const own: ClaimContent = { frame, polarity, quantity: claimQuantity(said), roles: filled };
  const standing = filled.map(([role, entity]) => [role, entity.canonical] as const);
  const joined: ClaimContent = { ...own, roles: standing };
  const passage = passageOf(recording, said.passage);
  const place = said.place === undefined ? null : find(said.place);
  const attribution = carrying(said.attribution);
  const links = said.chain.map((link) => {
    const entity = link.kind === "entity" ? find(link.entity) : null;
    return { link, entity, shows: carrying(attributionOf(link)) };
  });
  const content = {
    claim: idOfClaim(own),
    document: source.document.id,
    passage: passageId(source.document.id, passage),
    chain: links.map(
      ({ link, entity, shows }) =>
        [link.kind, entity?.id ?? null, readerOf(link), shows?.id ?? null] as const,
    ),
    certainty: said.certainty,
    voice: said.voice,
    attribution: attribution?.id ?? null,
    time: said.time === undefined ? null : statedJson(said.time),
    place: place?.id ?? null,
    quantity: said.quantity === undefined ? null : statedJson(said.quantity),
  };
  const { certainty, voice, time } = content;
  return {
    own,
    joined,
    assertion: {
      id: assertionId(content),
      document,
      text,
      start: passage.start,
      end: passage.end,
      certainty,
      voice,
      attribution: attribution?.serial ?? null,
      time,
      place: place?.serial ?? null,
      quantity: content.quantity,
      is_current: 1,
      origin: null,
      denies: 0,
      is_echo: 0,
    },
    chain: links.map(({ link, entity, shows }) => ({
      kind: link.kind,
      entity: entity?.serial ?? null,
      name: readerOf(link),
      attribution: shows?.serial ?? null,
    })),
    words: `${filled.map(([, entity]) => entity.name).join(" ")} ${frameWords(said.frame)}\n${passage.quote}`,
  };
}

function attributionOf(link: Link): number | null {
  return link.kind === "entity" || link.kind === "unnamed" ? link.attribution : null;
}

function readerOf(link: Link): string | null {
  return link.kind === "reader" ? link.name : null;
}

/** A stated time or quantity as JSON with its fields in one order, whoever made the object. */
function statedJson(stated: object): string {
  return JSON.stringify(stated, Object.keys(stated).sort());
}

function passageOf({ source }: Recording, range: Range): Passage {
  try {
    const { quote, before, after, ...at } = passageAt(source.document.text, range);
    return { ...at, quote: wellFormed(quote), before: wellFormed(before), after: wellFormed(after) };
  } catch (thrown) {
    throw badRecord(source, thrown instanceof Error ? thrown.message : String(thrown), thrown);
  }
}

/** The passages of claims, each once. */
function passagesOf(recording: Recording) {
  const { source, text } = recording;
  const distinct = new Map(source.claims.map(({ passage }) => [passage.join(), passage]));
  return [...distinct.values()].map((range) => ({ text, ...passageOf(recording, range) }));
}
