import { contentId, HeadwaterError, isWithin, MARKINGS, type Marking } from "../model/index.ts";
import { closedTo } from "./corpora/corpora.ts";
import { appendLog } from "./log.ts";
import { batches, inTransaction, type Store } from "./store.ts";

/** What is marked. */
export interface MarkingSubject {
  readonly kind: "document" | "claim";
  readonly id: string;
}

/** A marking that a person sets; null takes an earlier one back. */
export interface NewMarking {
  readonly subject: MarkingSubject;
  readonly marking: Marking | null;
  readonly by: string;
  /** Now, ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/** A marking as kept. */
export interface MarkingRow extends NewMarking {
  readonly id: string;
}

/** What somebody is, as far as it decides what they may see. */
export interface Seer {
  /** The strictest marking that they may see. */
  readonly ceiling: Marking;
  /** Id of their account; null for nobody in particular, who is a member of nothing. */
  readonly account: string | null;
}

/** What of a ledger somebody may not see: ids, sorted. */
export interface Hidden {
  /** Documents and claims that are marked stricter than their ceiling. */
  readonly documents: readonly string[];
  readonly claims: readonly string[];
  /** Private corpora that they are no member of, whether or not anything lies in them. */
  readonly corpora: readonly string[];
}

const TABLES = { document: "documents", claim: "claims" } as const;

/**
 * Adds a marking; earlier ones stay as its history, and the last counts. It is on the disk when this returns.
 *
 * @throws HeadwaterError `not-found` for what is not in the ledger, `bad-usage` without a person or a time
 */
export async function recordMarking(store: Store, marking: NewMarking): Promise<MarkingRow> {
  const { subject, by, at, reason } = marking;
  if (by.trim() === "" || Number.isNaN(Date.parse(at)))
    throw new HeadwaterError(
      "bad-usage",
      "ledger",
      subject.id,
      "a marking needs a person and a time",
      "state both",
    );
  const row = {
    ...{ subject_kind: subject.kind, subject: subject.id, marking: marking.marking ?? "NONE" },
    ...{ by, at, reason },
  };
  const id = contentId("marking", ...Object.values(row));
  await store.dialect.durably(store.db, () =>
    inTransaction(store, async (inside) => {
      const { db } = inside;
      const there = await db
        .selectFrom(TABLES[subject.kind])
        .select("id")
        .where("id", "=", subject.id)
        .executeTakeFirst();
      if (there === undefined)
        throw new HeadwaterError(
          ...(["not-found", "ledger", store.place] as const),
          `there is no ${subject.kind} ${subject.id}`,
          "look the id up again",
        );
      const known = await db.selectFrom("markings").select("id").where("id", "=", id).executeTakeFirst();
      if (known !== undefined) return;
      await db
        .insertInto("markings")
        .values({ id, ...row })
        .execute();
      await appendLog(inside, { at, kind: "marking", subject: id, payload: row });
    }),
  );
  return { id, ...marking };
}

/** All markings of subjects of a kind, by subject, each list in the order in which they were set. */
export async function markingsOf(
  { db }: Store,
  kind: MarkingSubject["kind"],
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly MarkingRow[]>> {
  const found = new Map<string, MarkingRow[]>();
  for (const batch of batches([...new Set(subjects)])) {
    const rows = await db
      .selectFrom("markings")
      .selectAll()
      .where("subject_kind", "=", kind)
      .where("subject", "in", batch)
      .orderBy("serial")
      .execute();
    for (const { id, subject, marking, by, at, reason } of rows) {
      const row = { id, subject: { kind, id: subject }, marking: asMarking(marking), by, at, reason };
      const known = found.get(subject);
      if (known === undefined) found.set(subject, [row]);
      else known.push(row);
    }
  }
  return found;
}

/** Row number of the last marking: it changes whenever one is set. 0 where nothing was ever marked. */
export async function lastMarking({ db }: Store): Promise<number> {
  const row = await db
    .selectFrom("markings")
    .select("serial")
    .orderBy("serial", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.serial ?? 0;
}

/**
 * Row numbers of the last marking, corpus, membership and laying of a document: they change whenever somebody comes to see more or less. null where nothing was ever marked and there are
 * no corpora.
 */
export async function lastSeeing({ db }: Store): Promise<string | null> {
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("markings")
        .select((of) => of.fn.max("serial").as("n"))
        .as("markings"),
      eb
        .selectFrom("corpora")
        .select((of) => of.fn.max("serial").as("n"))
        .as("corpora"),
      eb
        .selectFrom("corpus_members")
        .select((of) => of.fn.max("serial").as("n"))
        .as("members"),
      eb
        .selectFrom("corpus_documents")
        .select((of) => of.fn.max("serial").as("n"))
        .as("places"),
    ])
    .executeTakeFirstOrThrow();
  const numbers = [row.markings, row.corpora, row.members, row.places].map(Number);
  return numbers.every((number) => number === 0) ? null : numbers.join(" ");
}

/** What somebody may not see now. Which documents lie in the private corpora is {@link withheldBy}'s matter. */
export async function hiddenFrom(store: Store, { ceiling, account }: Seer): Promise<Hidden> {
  const rows = await store.db
    .selectFrom("markings")
    .select(["subject_kind", "subject", "marking"])
    .orderBy("serial")
    .execute();
  const last = new Map(rows.map((row) => [`${row.subject_kind} ${row.subject}`, row]));
  const above = [...last.values()].filter(({ marking }) => !isWithin(asMarking(marking), ceiling));
  const of = (kind: MarkingSubject["kind"]) =>
    above
      .filter(({ subject_kind }) => subject_kind === kind)
      .map(({ subject }) => subject)
      .sort();
  return { documents: of("document"), claims: of("claim"), corpora: await closedTo(store, account) };
}

function asMarking(word: string): Marking | null {
  return MARKINGS.find((known) => known === word) ?? null;
}
