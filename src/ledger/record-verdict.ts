import { contentId, HeadwaterError } from "../model/index.ts";
import { applyVerdict } from "./apply-verdict.ts";
import { countClaims } from "./count-claims.ts";
import { isCited } from "./find-citations.ts";
import { judgedClaims } from "./find-joinable.ts";
import { appendLog } from "./log.ts";
import { mustAgreeInNumber } from "./numbers-apart.ts";
import { documentsOfSubject } from "./pair-subject.ts";
import { inTransaction, type Store } from "./store.ts";
import { type ClaimsView, viewClaims } from "./trace-view.ts";

/** What a verdict is on: a kind of thing (`assertion`, `echo`, `citation`, `dispute`, `join`, `claim`, `entity` ...) and its id. */
export interface VerdictSubject {
  readonly kind: string;
  readonly id: string;
}

/** What can be decided. `withdraw` leaves it open again, and so takes earlier words on the subject back. */
export const DECISIONS = ["confirm", "correct", "reject", "withdraw"] as const;

export type Decision = (typeof DECISIONS)[number];

/** What an analyst decides. */
export interface NewVerdict {
  readonly subject: VerdictSubject;
  readonly decision: Decision;
  /** What it should have been, as a JSON value: for `correct`. Of an assertion: an `AssertionCorrection`. */
  readonly correction?: unknown;
  readonly by: string;
  /** Now, ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/** A verdict as kept. `supersedes` is the id of the same analyst's earlier verdict on the same subject, else null. */
export interface VerdictRow extends NewVerdict {
  readonly id: string;
  readonly supersedes: string | null;
}

/** Kinds of subject that are rows of the ledger: a verdict on one that is not there is a mistake. */
const KEPT_KINDS = {
  assertion: "assertions",
  claim: "claims",
  entity: "entities",
  document: "documents",
  dispute: "disputes",
} as const;

/**
 * Adds a verdict; earlier ones stay, and the last word on a subject counts, whoever spoke it. It is on the disk when this
 * returns, whatever happens to the machine. The same verdict recorded twice is one.
 *
 * A rejected assertion leaves all counts; a corrected one is replaced by what it should have been; a rejected echo is none when
 * origins are counted, a rejected dispute marks no claim. Claims concerned are counted and traced again in the same transaction.
 *
 * @param trace finds origins and disputes of the claims concerned
 * @throws HeadwaterError `not-found` when the subject is not in the ledger, `bad-usage` without an analyst or a time, and where two claims
 *   that are to be one say numbers that exclude one another
 */
export async function recordVerdict(
  store: Store,
  verdict: NewVerdict,
  trace?: (view: ClaimsView) => Promise<void>,
): Promise<VerdictRow> {
  const { subject, decision, by, at, reason } = verdict;
  const correction = verdict.correction === undefined ? null : JSON.stringify(verdict.correction);
  if (by.trim() === "" || Number.isNaN(Date.parse(at)))
    throw new HeadwaterError(
      "bad-usage",
      "ledger",
      subject.id,
      "a verdict needs an analyst and a time",
      "state both",
    );
  const id = contentId("verdict", subject.kind, subject.id, decision, correction, by, at, reason);
  return store.dialect.durably(store.db, () =>
    inTransaction(store, async (inside) => {
      await mustExist(inside, subject);
      if (subject.kind === "join" && decision === "confirm") await mustAgreeInNumber(inside, subject.id);
      const earlier = await verdictsOf(inside, subject);
      const same = earlier.find((kept) => kept.id === id);
      if (same !== undefined) return same;
      const last = earlier.findLast((kept) => kept.by === by) ?? null;
      const supersedes = last === null ? null : await serialOf(inside, last.id);
      const row = { subject_kind: subject.kind, subject: subject.id, decision, correction, by, at, reason };
      await inside.db
        .insertInto("verdicts")
        .values({ id, ...row, supersedes })
        .execute();
      await appendLog(inside, { at, kind: "verdict", subject: id, payload: row });
      const touched = await applyVerdict(inside, verdict);
      await countClaims(inside, touched);
      if (touched.length > 0) await trace?.(await viewClaims(inside, touched));
      return { id, ...verdict, supersedes: last?.id ?? null };
    }),
  );
}

/** All verdicts on a subject, in the order in which they were recorded. */
export async function verdictsOf({ db }: Store, subject: VerdictSubject): Promise<readonly VerdictRow[]> {
  const rows = await db
    .selectFrom("verdicts as v")
    .leftJoin("verdicts as s", "s.serial", "v.supersedes")
    .select(["v.id", "v.decision", "v.correction", "v.by", "v.at", "v.reason", "s.id as supersedes"])
    .where("v.subject_kind", "=", subject.kind)
    .where("v.subject", "=", subject.id)
    .orderBy("v.serial")
    .execute();
  return rows.map(({ correction, decision, ...row }) => ({
    ...row,
    subject,
    decision: decision as NewVerdict["decision"],
    ...(correction === null ? {} : { correction: JSON.parse(correction) as unknown }),
  }));
}

async function mustExist(store: Store, { kind, id }: VerdictSubject): Promise<void> {
  const { db, place } = store;
  if (kind === "echo") return echoMustExist(store, id);
  if (kind === "join") return joinMustExist(store, id);
  if (kind === "citation") return citationMustExist(store, id);
  const table = Object.entries(KEPT_KINDS).find(([known]) => known === kind)?.[1];
  if (table === undefined) return;
  const found = await db.selectFrom(table).select("id").where("id", "=", id).executeTakeFirst();
  if (found === undefined)
    throw new HeadwaterError(
      "not-found",
      "ledger",
      place,
      `there is no ${kind} ${id}`,
      "look the id up again",
    );
}

/** A verdict may speak of an echo that is no longer found, once it was judged. */
async function echoMustExist({ db, place }: Store, id: string): Promise<void> {
  const [document, original] = documentsOfSubject(id);
  const found = await db
    .selectFrom("echoes as e")
    .innerJoin("documents as d", "d.serial", "e.document")
    .innerJoin("documents as o", "o.serial", "e.original")
    .select("e.kind")
    .where("d.id", "=", document)
    .where("o.id", "=", original)
    .executeTakeFirst();
  if (found !== undefined) return;
  const judged = await db.selectFrom("verdicts").select("id").where("subject", "=", id).executeTakeFirst();
  if (judged !== undefined) return;
  const what = `${document.slice(0, 19)} is not held to repeat ${original.slice(0, 19)}`;
  throw new HeadwaterError(
    "not-found",
    "ledger",
    place,
    what,
    "name the copy first, then the document that it repeats",
  );
}

async function joinMustExist(store: Store, id: string): Promise<void> {
  const [a, b] = await judgedClaims(store, id);
  const wrong = (code: "not-found" | "bad-usage", what: string, remedy: string) =>
    new HeadwaterError(code, "ledger", store.place, what, remedy);
  if (a === undefined || b === undefined)
    throw wrong("not-found", "one of the two claims is not there", "look their ids up with headwater trace");
  if (a === b)
    throw wrong(
      "bad-usage",
      "both are one claim by its words already",
      "name two, as headwater trace lists them",
    );
}

async function citationMustExist(store: Store, id: string): Promise<void> {
  const [citing, cited] = documentsOfSubject(id);
  if (await isCited(store, citing, cited)) return;
  const { db, place } = store;
  const judged = await db.selectFrom("verdicts").select("id").where("subject", "=", id).executeTakeFirst();
  if (judged !== undefined) return;
  const what = `${citing.slice(0, 19)} is not held to cite ${cited.slice(0, 19)}`;
  const remedy = "name the document that cites first, then the one that it cites";
  throw new HeadwaterError("not-found", "ledger", place, what, remedy);
}

async function serialOf({ db }: Store, id: string): Promise<number> {
  const row = await db.selectFrom("verdicts").select("serial").where("id", "=", id).executeTakeFirstOrThrow();
  return row.serial;
}
