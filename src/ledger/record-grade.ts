import { contentId, HeadwaterError } from "../model/index.ts";
import { appendLog } from "./log.ts";
import { batches, inTransaction, type Store } from "./store.ts";

/** What is graded: a source by its key (as origins have it), a claim by its id. */
export interface GradeSubject {
  readonly kind: "source" | "claim";
  readonly id: string;
  /** What it is called; kept with the grade. */
  readonly name: string;
}

/** A grade that a person sets. */
export interface NewGrade {
  readonly subject: GradeSubject;
  /** `A` to `F` for a source; `1` to `6` for a claim, '' where only a likelihood is set. */
  readonly grade: string;
  /** Words of estimative probability, of a claim alone. */
  readonly likelihood: string | null;
  readonly by: string;
  /** Now, ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/** A grade as kept. */
export interface GradeRow extends NewGrade {
  readonly id: string;
}

/**
 * Adds a grade; earlier ones stay as its history, and the last counts. It is on the disk when this returns.
 *
 * @throws HeadwaterError `bad-usage` without an analyst, a time or a reason
 */
export async function recordGrade(store: Store, grade: NewGrade): Promise<GradeRow> {
  const { subject, likelihood, by, at, reason } = grade;
  if (by.trim() === "" || Number.isNaN(Date.parse(at)) || reason.trim() === "")
    throw new HeadwaterError(
      "bad-usage",
      "ledger",
      subject.name,
      "a grade needs an analyst, a time and a reason",
      "say why: --note",
    );
  const row = {
    subject_kind: subject.kind,
    subject: subject.id,
    name: subject.name,
    grade: grade.grade,
    likelihood,
    by,
    at,
    reason,
  };
  const id = contentId("grade", ...Object.values(row));
  await store.dialect.durably(store.db, () =>
    inTransaction(store, async (inside) => {
      const known = await inside.db.selectFrom("grades").select("id").where("id", "=", id).executeTakeFirst();
      if (known !== undefined) return;
      await inside.db
        .insertInto("grades")
        .values({ id, ...row })
        .execute();
      await appendLog(inside, { at, kind: "grade", subject: id, payload: row });
    }),
  );
  return { id, ...grade };
}

/** All grades of subjects of one kind, by subject, each list in the order in which they were set. */
export async function gradesOf(
  { db }: Store,
  kind: GradeSubject["kind"],
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly GradeRow[]>> {
  const found = new Map<string, GradeRow[]>();
  for (const batch of batches([...new Set(subjects)])) {
    const rows = await db
      .selectFrom("grades")
      .selectAll()
      .where("subject_kind", "=", kind)
      .where("subject", "in", batch)
      .orderBy("serial")
      .execute();
    for (const row of rows) {
      const { id, subject, name, grade, likelihood, by, at, reason } = row;
      const kept = { id, subject: { kind, id: subject, name }, grade, likelihood, by, at, reason };
      const known = found.get(subject);
      if (known === undefined) found.set(subject, [kept]);
      else known.push(kept);
    }
  }
  return found;
}

/** A source that claims start with: what can be graded. */
export interface SourceRow {
  readonly key: string;
  readonly name: string;
  /** Claims that it is an origin of, those that it denies among them. */
  readonly claims: number;
}

/** The sources of the ledger that have a name, those with the most claims first. */
export async function findSources({ db }: Store, limit: number): Promise<readonly SourceRow[]> {
  return db.selectFrom("sources").selectAll().orderBy("claims", "desc").orderBy("key").limit(limit).execute();
}

/** The source with a key: one that claims start with, or that publishes; null where there is none. */
export async function findSource({ db }: Store, key: string): Promise<SourceRow | null> {
  const origin = await db.selectFrom("sources").selectAll().where("key", "=", key).executeTakeFirst();
  if (origin !== undefined) return origin;
  // One without a name of its own belongs to a document, and has few claims.
  const unnamed = await db
    .selectFrom("claim_origins")
    .select([(eb) => eb.fn.min("name").as("name"), (eb) => eb.fn.countAll<number>().as("claims")])
    .where("origin", "=", key)
    .executeTakeFirst();
  if (unnamed?.name != null) return { key, name: unnamed.name, claims: Number(unnamed.claims) };
  const publisher = await db
    .selectFrom("documents")
    .select("publisher")
    .where("publisher_key", "=", key)
    .limit(1)
    .executeTakeFirst();
  return publisher?.publisher == null ? null : { key, name: publisher.publisher, claims: 0 };
}
