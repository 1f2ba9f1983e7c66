import { type AssertionCorrection, correctAssertion } from "./correct-assertion.ts";
import { judgedClaims } from "./find-joinable.ts";
import { documentsOfSubject } from "./pair-subject.ts";
import { rememberJudged } from "./record-joins.ts";
import { markDisputed } from "./record-trace.ts";
import { standingVerdicts } from "./standing-verdicts.ts";
import type { Store } from "./store.ts";

/** A verdict that was just recorded: what holds now is read from all that was said. */
interface FreshVerdict {
  readonly subject: { readonly kind: string; readonly id: string };
}

/**
 * Does what a verdict says: takes a rejected or corrected assertion out of what counts, and puts in what it should have been; lets
 * a rejected dispute or echo count no more; joins claims or parts them. What an earlier verdict on the same subject did is undone first, since the last word
 * counts.
 *
 * @returns row numbers of the claims that must be counted and traced again
 */
export async function applyVerdict(store: Store, verdict: FreshVerdict): Promise<readonly number[]> {
  switch (verdict.subject.kind) {
    case "assertion":
      return judgeAssertion(store, verdict);
    case "dispute":
      await judgeDispute(store, verdict);
      return [];
    case "echo":
      return claimsOfEcho(store, verdict.subject.id);
    case "join":
      return claimsOfJoin(store, verdict.subject.id);
    default:
      return [];
  }
}

/**
 * Lets the verdicts on a document's assertions hold for what was just read from it: corrected assertions stand again, rejected
 * ones stay out, and a claim that was rejected or corrected is not taken up again where the new reading makes it of the same words in a
 * slightly other way.
 *
 * @returns row numbers of the claims concerned
 */
export async function keepVerdicts(store: Store, document: number): Promise<readonly number[]> {
  const { db } = store;
  const judged = await db
    .selectFrom("assertions as a")
    .leftJoin("verdicts as v", "v.serial", "a.rejected_by")
    .select(["a.serial", "a.id", "a.rejected_by", "v.subject"])
    .where("a.document", "=", document)
    .where((eb) => eb.or([eb("a.rejected_by", "is not", null), eb("a.made_by", "is not", null)]))
    .execute();
  if (judged.length === 0) return [];
  const touched = new Set<number>();
  for (const { serial } of judged) for (const claim of await settle(store, serial)) touched.add(claim);
  for (const { serial, id, rejected_by, subject } of judged)
    if (rejected_by !== null && subject === id)
      for (const claim of await carryOver(store, serial, rejected_by)) touched.add(claim);
  return [...touched];
}

async function judgeAssertion(store: Store, { subject }: FreshVerdict): Promise<readonly number[]> {
  const { db } = store;
  // Where somebody takes their word back, what another says of it holds again.
  const holds = (await standingVerdicts(store, "assertion", [subject.id])).get(subject.id) ?? null;
  const decision = holds?.decision ?? "withdraw";
  const serial = holds?.serial ?? null;
  const touched = new Set<number>(await undo(store, subject.id));
  const { serial: assertion } = await db
    .selectFrom("assertions")
    .select("serial")
    .where("id", "=", subject.id)
    .executeTakeFirstOrThrow();
  const rejected_by = decision === "reject" || decision === "correct" ? serial : null;
  if (decision === "correct") {
    const correction = JSON.parse(holds?.correction ?? "{}") as AssertionCorrection;
    const made = await correctAssertion(store, assertion, correction);
    await db
      .updateTable("assertions")
      .set({ made_by: serial, rejected_by: null })
      .where("serial", "=", made)
      .execute();
    for (const claim of await settle(store, made)) touched.add(claim);
  }
  await db.updateTable("assertions").set({ rejected_by }).where("serial", "=", assertion).execute();
  for (const claim of await settle(store, assertion)) touched.add(claim);
  if (rejected_by !== null)
    for (const claim of await carryOver(store, assertion, rejected_by)) touched.add(claim);
  return [...touched];
}

/** Takes back what all earlier verdicts on an assertion did. */
async function undo(store: Store, subject: string): Promise<readonly number[]> {
  const { db } = store;
  const earlier = db
    .selectFrom("verdicts")
    .select("serial")
    .where("subject_kind", "=", "assertion")
    .where("subject", "=", subject);
  const done = await db
    .selectFrom("assertions")
    .select("serial")
    .where((eb) => eb.or([eb("rejected_by", "in", earlier), eb("made_by", "in", earlier)]))
    .execute();
  const touched = new Set<number>();
  for (const column of ["rejected_by", "made_by"] as const)
    await db
      .updateTable("assertions")
      .set({ [column]: null })
      .where(column, "in", earlier)
      .execute();
  for (const { serial } of done) for (const claim of await settle(store, serial)) touched.add(claim);
  return [...touched];
}

/** Brings an assertion's place in the counts up to date: in while somebody finds or states it and nobody rejects it. */
async function settle({ db }: Store, assertion: number): Promise<readonly number[]> {
  const row = await db
    .selectFrom("assertions as a")
    .select(["a.claim", "a.is_current", "a.rejected_by", "a.made_by"])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom("extraction_assertions as f")
            .innerJoin("extractions as x", "x.serial", "f.extraction")
            .select("f.assertion")
            .whereRef("f.assertion", "=", "a.serial")
            .where("x.is_current", "=", 1),
        )
        .as("isFound"),
    )
    .where("a.serial", "=", assertion)
    .executeTakeFirstOrThrow();
  const counts = row.rejected_by === null && (row.made_by !== null || Boolean(row.isFound)) ? 1 : 0;
  if (counts !== row.is_current)
    await db
      .updateTable("assertions")
      .set({ is_current: counts, origin: null, denies: 0, is_echo: 0 })
      .where("serial", "=", assertion)
      .execute();
  return [row.claim];
}

/**
 * Lets a rejection hold for what other readings make of the same words: the same claim at a passage that meets the rejected one's.
 * Where only the certainty or the passage was corrected, the mistake is those alone, and they must be the same. An assertion with a
 * verdict of its own is left to that.
 */
async function carryOver(store: Store, assertion: number, verdict: number): Promise<readonly number[]> {
  const { db } = store;
  const own = await db
    .selectFrom("assertions")
    .selectAll()
    .where("serial", "=", assertion)
    .executeTakeFirstOrThrow();
  const { decision, correction } = await db
    .selectFrom("verdicts")
    .select(["decision", "correction"])
    .where("serial", "=", verdict)
    .executeTakeFirstOrThrow();
  const changed = JSON.parse(correction ?? "{}") as AssertionCorrection;
  const sameClaim =
    decision === "correct" && !("frame" in changed || "roles" in changed || "polarity" in changed);
  const alike = await db
    .selectFrom("assertions")
    .select(["serial", "id", "start", "end", "certainty", "text"])
    .where("document", "=", own.document)
    .where("is_current", "=", 1)
    .where("made_by", "is", null)
    .where("serial", "!=", assertion)
    .where((eb) => eb(eb.fn.coalesce("said", "claim"), "=", own.said ?? own.claim))
    .execute();
  const same = alike.filter(
    (other) =>
      other.text === own.text &&
      (sameClaim
        ? other.certainty === own.certainty && other.start === own.start && other.end === own.end
        : other.start < own.end && own.start < other.end),
  );
  const judged = await standingVerdicts(
    store,
    "assertion",
    same.map(({ id }) => id),
  );
  const touched = new Set<number>();
  for (const { serial, id } of same) {
    if (judged.has(id)) continue;
    await db.updateTable("assertions").set({ rejected_by: verdict }).where("serial", "=", serial).execute();
    for (const claim of await settle(store, serial)) touched.add(claim);
  }
  return [...touched];
}

async function judgeDispute(store: Store, { subject }: FreshVerdict): Promise<void> {
  const holds = (await standingVerdicts(store, "dispute", [subject.id])).get(subject.id);
  const rows = await store.db
    .updateTable("disputes")
    .set({ rejected: holds?.decision === "reject" ? 1 : 0 })
    .where("id", "=", subject.id)
    .returning(["a", "b"])
    .execute();
  await markDisputed(
    store,
    rows.flatMap(({ a, b }) => [a, b]),
  );
}

/** Both claims of a join: which wordings stand together depends on what is said of the pair. */
async function claimsOfJoin(store: Store, subject: string): Promise<readonly number[]> {
  const [a, b] = await judgedClaims(store, subject);
  if (a === undefined || b === undefined) return [];
  return rememberJudged(store, subject, [a, b]);
}

/** The claims of the document that is said to repeat another: their origins depend on whether it does. */
async function claimsOfEcho({ db }: Store, id: string): Promise<readonly number[]> {
  const [document] = documentsOfSubject(id);
  const rows = await db
    .selectFrom("documents as d")
    .innerJoin("assertions as a", "a.document", "d.serial")
    .select("a.claim")
    .distinct()
    .where("d.id", "=", document)
    .where("a.is_current", "=", 1)
    .execute();
  return rows.map(({ claim }) => claim);
}
