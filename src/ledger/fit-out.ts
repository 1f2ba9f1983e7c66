import type { Metadata } from "../model/index.ts";
import { serialsOf } from "./insert-rows.ts";
import type { DocumentKeys } from "./record-citations.ts";
import { type Fingerprints, recordFingerprints } from "./record-fingerprints.ts";
import { inTransaction, type Store } from "./store.ts";
import { type TraceView, tracedDocument, viewTrace } from "./trace-view.ts";

/** What a document of an earlier program is given: see `DocumentRecord`. */
export interface FitOut {
  /** The document's id. */
  readonly document: string;
  readonly fingerprints: Fingerprints;
  readonly keysOf: (stated: Metadata) => DocumentKeys;
  /** Traces the document and every claim that it makes, in the same transaction. */
  readonly trace: (view: TraceView) => Promise<void>;
}

/** Documents (ids) that an earlier program recorded and that have no fingerprints yet, the first recorded first. */
export async function findUnfitted({ db }: Store, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("documents")
    .select("id")
    .where("traced", "=", 0)
    .orderBy("serial")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Where names stand in a document (id) as its current extraction has them, in text order, with the keys that documents share them by. */
export async function namedIn(
  { db }: Store,
  document: string,
): Promise<readonly { readonly start: number; readonly key: string | null }[]> {
  return db
    .selectFrom("documents as d")
    .innerJoin("extractions as x", (join) =>
      join.onRef("x.document", "=", "d.serial").on("x.is_current", "=", 1),
    )
    .innerJoin("mentions as m", "m.extraction", "x.serial")
    .innerJoin("extraction_entities as n", (join) =>
      join.onRef("n.extraction", "=", "m.extraction").onRef("n.position", "=", "m.member"),
    )
    .innerJoin("entities as e", "e.serial", "n.entity")
    .select(["m.start", "e.key"])
    .where("d.id", "=", document)
    .orderBy("m.position")
    .execute();
}

/**
 * Gives a document of an earlier program its fingerprints and names, and traces it with them: in one transaction, so that a run that is
 * killed goes on with the next document. Its text, its assertions and the verdicts on them stay as they are.
 */
export async function fitOut(store: Store, { document, fingerprints, keysOf, trace }: FitOut): Promise<void> {
  await inTransaction(store, async (inside) => {
    const { db } = inside;
    const serial = (await serialsOf(inside, "documents", [document])).get(document)!;
    const { metadata } = await db
      .selectFrom("documents")
      .select("metadata")
      .where("serial", "=", serial)
      .executeTakeFirstOrThrow();
    const { publisherKey, names } = keysOf(JSON.parse(metadata) as Metadata);
    await db
      .updateTable("documents")
      .set({ publisher_key: publisherKey })
      .where("serial", "=", serial)
      .execute();
    await recordFingerprints(inside, serial, fingerprints, names);
    const said = await db
      .selectFrom("assertions")
      .select("claim")
      .distinct()
      .where("document", "=", serial)
      .where("is_current", "=", 1)
      .execute();
    const touched = said.map(({ claim }) => claim);
    await trace(await viewTrace(inside, await tracedDocument(inside, serial), touched));
  });
}
