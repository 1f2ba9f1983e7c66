import { hashOfEdition } from "./list-content.ts";
import { sha256 } from "./pack-bytes.ts";
import type { LogTable } from "./schema.ts";
import type { Store } from "./store.ts";

/** Compares what a log entry tells of with what is kept under its subject. */
export async function verifyEntry(
  store: Store,
  { seq, kind, subject, payload }: LogTable,
  found: (kind: "record" | "log", subject: string, what: string) => void,
): Promise<void> {
  const told = readPayload(payload);
  if (told === null) return found("log", subject, "the payload is not JSON");
  if (
    kind === "document" &&
    !(await documentAgrees(store, subject, told)) &&
    !(await isReadAnew(store, { seq, subject, extractor: told.extractor }))
  )
    found("record", subject, "what is kept of the document is not what the log says was recorded");
  if (kind === "verdict" && !(await verdictAgrees(store, subject, told)))
    found("record", subject, "the verdict is not the one that the log says was recorded");
  if (kind === "judgement" && !(await judgementAgrees(store, subject, told)))
    found("record", subject, "the judgement is not the one that the log says was recorded");
  if (kind === "grade" && !(await gradeAgrees(store, subject, told)))
    found("record", subject, "the grade is not the one that the log says was recorded");
  if (kind === "capture" && !(await captureAgrees(store, subject, told)))
    found("record", subject, "the capture is not the one that the log says was recorded");
  if (kind === "timestamp" && !(await timestampAgrees(store, subject, told)))
    found("record", subject, "the time-stamp is not the one that the log says was recorded");
  if (kind === "corpus" && !(await corpusAgrees(store, subject, told)))
    found("record", subject, "the corpus is not the one that the log says was made");
  if (kind === "place" && !(await rowAgrees(store, "corpus_documents", told)))
    found("record", subject, "where the document lies is not what the log says was recorded");
  if (kind === "member" && !(await rowAgrees(store, "corpus_members", told)))
    found("record", subject, "who may see the corpus is not what the log says was recorded");
  if (kind === "list" && !(await editionAgrees(store, subject, told)))
    found("record", subject, "what is kept of the list's edition is not what the log says was recorded");
}

type Payload = Readonly<Record<string, unknown>>;

function readPayload(payload: string): Payload | null {
  try {
    return JSON.parse(payload) as Payload;
  } catch {
    return null;
  }
}

async function documentAgrees({ db }: Store, id: string, told: Payload): Promise<boolean> {
  const extraction = await db
    .selectFrom("documents as d")
    .innerJoin("extractions as x", "x.document", "d.serial")
    .innerJoin("texts as t", "t.serial", "x.text")
    .select(["x.serial", "t.sha256"])
    .where("d.id", "=", id)
    .where("x.extractor", "=", String(told.extractor))
    .executeTakeFirst();
  if (extraction === undefined || told.text !== extraction.sha256) return false;
  const assertions = await db
    .selectFrom("extraction_assertions as f")
    .innerJoin("assertions as a", "a.serial", "f.assertion")
    .select("a.id")
    .where("f.extraction", "=", extraction.serial)
    .execute();
  return (
    told.found ===
    sha256(
      assertions
        .map((row) => row.id)
        .sort()
        .join("\n"),
    )
  );
}

/**
 * Whether a later entry tells of another reading by the same extractor. Of each extractor the last reading is kept: one that comes back
 * and finds something else (a model of the user's own that was trained anew under its old name) takes the place of what it found before.
 */
async function isReadAnew(
  { db }: Store,
  {
    seq,
    subject,
    extractor,
  }: { readonly seq: number; readonly subject: string; readonly extractor: unknown },
): Promise<boolean> {
  const later = await db
    .selectFrom("log")
    .select("payload")
    .where("subject", "=", subject)
    .where("kind", "=", "document")
    .where("seq", ">", seq)
    .execute();
  return later.some(({ payload }) => readPayload(payload)?.extractor === extractor);
}

async function verdictAgrees({ db }: Store, id: string, told: Payload): Promise<boolean> {
  const kept = await db
    .selectFrom("verdicts")
    .select(["subject_kind", "subject", "decision", "correction", "by", "at", "reason"])
    .where("id", "=", id)
    .executeTakeFirst();
  return kept !== undefined && Object.entries(kept).every(([column, value]) => told[column] === value);
}

async function judgementAgrees({ db }: Store, id: string, told: Payload): Promise<boolean> {
  const kept = await db
    .selectFrom("judgements as j")
    .innerJoin("entities as x", "x.serial", "j.a")
    .innerJoin("entities as y", "y.serial", "j.b")
    .select(["x.id as a", "y.id as b", "j.judgement", "j.by", "j.at", "j.reason"])
    .where("j.id", "=", id)
    .executeTakeFirst();
  return kept !== undefined && Object.entries(kept).every(([column, value]) => told[column] === value);
}

async function gradeAgrees({ db }: Store, id: string, told: Payload): Promise<boolean> {
  const kept = await db
    .selectFrom("grades")
    .select(["subject_kind", "subject", "name", "grade", "likelihood", "by", "at", "reason"])
    .where("id", "=", id)
    .executeTakeFirst();
  return kept !== undefined && Object.entries(kept).every(([column, value]) => told[column] === value);
}

async function corpusAgrees({ db }: Store, id: string, told: Payload): Promise<boolean> {
  const kept = await db
    .selectFrom("corpora")
    .select(["id", "name", "is_private", "created_by", "created_at"])
    .where("id", "=", id)
    .executeTakeFirst();
  return kept !== undefined && Object.entries(kept).every(([column, value]) => told[column] === value);
}

/** Whether there is a row with every value that an entry tells of. */
async function rowAgrees(
  { db }: Store,
  table: "corpus_documents" | "corpus_members",
  told: Payload,
): Promise<boolean> {
  // Both tables are asked alike: their types are those of one.
  let query = db.selectFrom(table as "corpus_documents").select("serial");
  const columns =
    table === "corpus_documents"
      ? (["corpus", "document", "is_in", "by", "at"] as const)
      : (["corpus", "account", "role", "by", "at"] as const);
  for (const column of columns) {
    const value = told[column] as string | number | null | undefined;
    const name = column as "corpus";
    query = value === null ? query.where(name, "is", null) : query.where(name, "=", value as string);
  }
  return (await query.executeTakeFirst()) !== undefined;
}

async function captureAgrees({ db }: Store, id: string, told: Payload): Promise<boolean> {
  const kept = await db
    .selectFrom("captures as c")
    .innerJoin("documents as d", "d.serial", "c.document")
    .select(["d.id as document", "c.requested", "c.url", "c.at", "c.status", "c.address"])
    .select(["c.redirects", "c.headers"])
    .where("c.id", "=", id)
    .executeTakeFirst();
  return kept !== undefined && Object.entries(kept).every(([column, value]) => told[column] === value);
}

async function timestampAgrees({ db }: Store, id: string, told: Payload): Promise<boolean> {
  const kept = await db
    .selectFrom("timestamps")
    .select(["entry", "head", "tsa", "time", "at", "answer"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (kept === undefined) return false;
  const { answer, ...columns } = kept;
  const agrees = Object.entries(columns).every(([column, value]) => told[column] === value);
  return agrees && told.sha256 === sha256(answer);
}

async function editionAgrees(store: Store, id: string, told: Payload): Promise<boolean> {
  const kept = await store.db
    .selectFrom("list_editions")
    .select(["serial", "list", "sha256", "reader", "published", "entries", "names"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (kept === undefined) return false;
  const { serial, ...columns } = kept;
  const agrees = Object.entries(columns).every(([column, value]) => told[column] === value);
  return agrees && told.found === (await hashOfEdition(store, serial));
}
