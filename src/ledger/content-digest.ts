import { createHash, type Hash } from "node:crypto";
import { digestLists } from "./list-content.ts";
import type { Store } from "./store.ts";

/** Documents, entities or claims hashed at once. */
const ROWS_AT_ONCE = 200;

/**
 * A hash over everything that was recorded but when and in which order: two ledgers of the same documents have the same,
 * whatever the order, the machine, or how often the work was interrupted. Memory does not grow with the ledger.
 *
 * @returns SHA-256 in lower-case hex
 */
export async function contentDigest(store: Store): Promise<string> {
  const hash = createHash("sha256");
  await digestDocuments(store, hash);
  await digestEntities(store, hash);
  await digestClaims(store, hash);
  await digestVerdicts(store, hash);
  await digestGrades(store, hash);
  await digestLists(store, hash);
  return hash.digest("hex");
}

async function digestDocuments({ db }: Store, hash: Hash): Promise<void> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("documents")
      .selectAll()
      .where("id", ">", after)
      .orderBy("id")
      .limit(ROWS_AT_ONCE)
      .execute();
    for (const { serial, added_at: _, ...row } of rows) {
      add(hash, "document", [row]);
      const blob = await db
        .selectFrom("blobs")
        .select(["sha256", "size"])
        .where("sha256", "=", row.id.slice(7))
        .execute();
      add(hash, "blob", blob);
      const texts = await db
        .selectFrom("texts")
        .select(["sha256", "reader"])
        .where("document", "=", serial)
        .execute();
      add(hash, "texts", texts);
      const segments = await db
        .selectFrom("texts as t")
        .innerJoin("segments as s", "s.text", "t.serial")
        .select(["t.sha256", "s.position", "s.kind", "s.start", "s.end", "s.author"])
        .where("t.document", "=", serial)
        .execute();
      add(hash, "segments", segments);
      const passages = await db
        .selectFrom("texts as t")
        .innerJoin("passages as p", "p.text", "t.serial")
        .select(["t.sha256", "p.start", "p.end", "p.quote", "p.before", "p.after"])
        .where("t.document", "=", serial)
        .execute();
      add(hash, "passages", passages);
      const extractions = await db
        .selectFrom("extractions")
        .select(["extractor", "is_current", "notes"])
        .where("document", "=", serial)
        .execute();
      add(hash, "extractions", extractions);
      const members = await db
        .selectFrom("extractions as x")
        .innerJoin("extraction_entities as m", "m.extraction", "x.serial")
        .innerJoin("entities as e", "e.serial", "m.entity")
        .select(["x.extractor", "m.position", "e.id", "m.name", "m.type", "m.aliases", "m.location"])
        .where("x.document", "=", serial)
        .execute();
      add(hash, "members", members);
      const mentions = await db
        .selectFrom("extractions as x")
        .innerJoin("mentions as m", "m.extraction", "x.serial")
        .select(["x.extractor", "m.position", "m.start", "m.end", "m.type", "m.form", "m.member"])
        .where("x.document", "=", serial)
        .execute();
      add(hash, "mentions", mentions);
      const attributions = await db
        .selectFrom("attributions as t")
        .innerJoin("attribution_ranges as r", "r.attribution", "t.serial")
        .leftJoin("attributions as p", "p.serial", "t.parent")
        .leftJoin("entities as e", "e.serial", "t.speaker")
        .select(["t.id", "t.stance", "p.id as parent", "e.id as speaker"])
        .select(["r.part", "r.position", "r.start", "r.end", "r.quote"])
        .where("t.document", "=", serial)
        .execute();
      add(hash, "attributions", attributions);
      const prints = await db
        .selectFrom("sentence_prints")
        .select(["hash", "start", "end"])
        .where("document", "=", serial)
        .execute();
      add(hash, "prints", prints);
      const sketch = await db
        .selectFrom("sketches")
        .select("packed")
        .where("document", "=", serial)
        .executeTakeFirst();
      if (sketch !== undefined) add(hash, "sketch", [{ packed: Buffer.from(sketch.packed).toString("hex") }]);
      await digestCitations(db, hash, serial);
      const echoes = await db
        .selectFrom("echoes as e")
        .innerJoin("documents as o", "o.serial", "e.original")
        .select(["o.id", "e.kind", "e.share", "e.shared", "e.reason"])
        .select(["e.strength", "e.direction", "e.confidence", "e.passages"])
        .where("e.document", "=", serial)
        .execute();
      add(hash, "echoes", echoes);
      const entries = await db
        .selectFrom("log")
        .select(["kind", "payload"])
        .where("subject", "=", row.id)
        .execute();
      add(hash, "log", entries);
      after = row.id;
    }
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

async function digestCitations(db: Store["db"], hash: Hash, document: number): Promise<void> {
  const columns = ["position", "kind", "start", "end", "quote", "named", "certain", "inside"] as const;
  add(
    hash,
    "citations",
    await db.selectFrom("citations").select(columns).where("document", "=", document).execute(),
  );
  const places = ["name", "position", "rank", "start"] as const;
  const named = db.selectFrom("citation_names").select(places).where("document", "=", document);
  add(hash, "citation names", await named.execute());
  const known = db.selectFrom("document_names").select("name").where("document", "=", document);
  add(hash, "names of it", await known.execute());
}

async function digestEntities({ db }: Store, hash: Hash): Promise<void> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("entities as e")
      .leftJoin("entities as c", "c.serial", "e.canonical")
      .select(["e.serial", "e.id", "e.key", "e.type", "e.name", "e.named", "e.documents", "e.mentions"])
      .select("c.id as standing")
      .where("e.id", ">", after)
      .orderBy("e.id")
      .limit(ROWS_AT_ONCE)
      .execute();
    for (const { serial, ...row } of rows) {
      // What a joined one was called when it was alone depends on the order of documents, and nobody is shown it.
      add(hash, "entity", [row.standing === null ? row : { id: row.id, standing: row.standing }]);
      const judged = await db
        .selectFrom("judgements as j")
        .innerJoin("entities as b", "b.serial", "j.b")
        .select(["j.id", "b.id as other", "j.judgement", "j.by", "j.reason"])
        .where("j.a", "=", serial)
        .execute();
      add(hash, "judgements", judged);
      const names = await db
        .selectFrom("entity_names")
        .select(["name", "fullest", "documents"])
        .where("entity", "=", serial)
        .execute();
      add(hash, "names", names);
      after = row.id;
    }
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

async function digestClaims({ db }: Store, hash: Hash): Promise<void> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("claims as c")
      .selectAll()
      .where("id", ">", after)
      // A claim that nobody made is left where a join was taken back, in some orders of documents and not in others.
      .where(({ exists, or, selectFrom }) =>
        or([
          exists(selectFrom("assertions").select("serial").whereRef("claim", "=", "c.serial")),
          exists(selectFrom("assertions").select("serial").whereRef("said", "=", "c.serial")),
          exists(selectFrom("assertions").select("serial").whereRef("worded", "=", "c.serial")),
        ]),
      )
      .orderBy("id")
      .limit(ROWS_AT_ONCE)
      .execute();
    for (const { serial, standing: _, ...row } of rows) {
      add(hash, "claim", [row]);
      const joins = await db
        .selectFrom("joins as j")
        .innerJoin("claims as c", "c.serial", "j.claim")
        .innerJoin("claims as s", "s.serial", "c.standing")
        .innerJoin("claims as p", "p.serial", "j.partner")
        .select(["s.id as standing", "p.id as partner", "j.grounds", "j.strength", "j.reason"])
        .where("j.claim", "=", serial)
        .execute();
      add(hash, "joins", joins);
      const roles = await db
        .selectFrom("claim_roles as r")
        .innerJoin("entities as e", "e.serial", "r.entity")
        .select(["r.role", "e.id"])
        .where("r.claim", "=", serial)
        .execute();
      add(hash, "roles", roles);
      const assertions = await db
        .selectFrom("assertions as a")
        .innerJoin("documents as d", "d.serial", "a.document")
        .leftJoin("chain_links as l", "l.assertion", "a.serial")
        .leftJoin("entities as e", "e.serial", "l.entity")
        .leftJoin("attributions as t", "t.serial", "l.attribution")
        .select([
          "a.id",
          "d.id as document",
          "a.start",
          "a.end",
          "a.certainty",
          "a.voice",
          "a.time",
          "a.quantity",
        ])
        .select(["a.is_current", "a.origin", "a.denies", "a.is_echo"])
        .select(["l.position", "l.kind", "l.name", "e.id as entity", "t.id as attribution"])
        .where("a.claim", "=", serial)
        .execute();
      add(hash, "assertions", assertions);
      const origins = await db
        .selectFrom("claim_origins as o")
        .innerJoin("documents as d", "d.serial", "o.first_document")
        .select(["o.origin", "o.denies", "o.name", "o.kind", "d.id", "o.assertions", "o.echoes"])
        .where("o.claim", "=", serial)
        .execute();
      add(hash, "origins", origins);
      const disputes = await db
        .selectFrom("disputes as x")
        .innerJoin("claims as b", "b.serial", "x.b")
        .select(["b.id", "x.kind", "x.reason", "x.strength", "x.rank", "x.details", "x.rejected"])
        .where("x.a", "=", serial)
        .execute();
      add(hash, "disputes", disputes);
      after = row.id;
    }
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

async function digestVerdicts({ db }: Store, hash: Hash): Promise<void> {
  const columns = ["subject_kind", "subject", "decision", "correction", "by", "reason"] as const;
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("verdicts")
      .select(["id", ...columns])
      .where("id", ">", after)
      .orderBy("id")
      .limit(ROWS_AT_ONCE)
      .execute();
    add(
      hash,
      "verdicts",
      rows.map(({ id: _, ...row }) => row),
    );
    if (rows.length < ROWS_AT_ONCE) return;
    after = rows.at(-1)!.id;
  }
}

/** Grades are few: a person sets each. */
async function digestGrades({ db }: Store, hash: Hash): Promise<void> {
  const columns = ["subject_kind", "subject", "name", "grade", "likelihood", "by", "reason"] as const;
  add(hash, "grades", await db.selectFrom("grades").select(columns).execute());
}

/** Adds rows in an order of their own content, whatever the order in which the database gave them. */
function add(hash: Hash, kind: string, rows: readonly object[]): void {
  hash.update(`${kind}\n`);
  for (const line of rows.map((row) => JSON.stringify(row)).sort()) hash.update(`${line}\n`);
}
