import { HeadwaterError } from "../../model/index.ts";
import { idBeginning } from "../id-beginning.ts";
import type { JudgementRow } from "../record-judgement.ts";
import type { VerdictSubject } from "../record-verdict.ts";
import { standingVerdicts } from "../standing-verdicts.ts";
import { batches, type Store } from "../store.ts";

/** The last word on something, as it is shown. */
export interface ShownVerdict {
  readonly decision: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly subject: string;
}

/** The verdicts that hold on subjects of a kind, by subject. */
export async function shownVerdicts(
  store: Store,
  kind: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, ShownVerdict>> {
  const standing = await standingVerdicts(store, kind, subjects);
  const bySerial = new Map([...standing].map(([subject, { serial }]) => [serial, subject]));
  const found = new Map<string, ShownVerdict>();
  for (const batch of batches([...bySerial.keys()])) {
    const rows = await store.db
      .selectFrom("verdicts")
      .select(["decision", "by", "at", "reason", "subject"])
      .where("serial", "in", batch)
      .execute();
    for (const row of rows) found.set(row.subject, row);
  }
  return found;
}

/** What a verdict is on, by the verdict's id or the beginning of it. */
export async function subjectOfVerdict(
  store: Store,
  meant: string,
): Promise<{ readonly id: string; readonly subject: VerdictSubject }> {
  const id = await idBeginning(store, "verdicts", "verdict:", meant);
  const row = await store.db
    .selectFrom("verdicts")
    .select(["subject_kind", "subject"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { id, subject: { kind: row.subject_kind, id: row.subject } };
}

/** Every judgement on the pair that a judgement (id) is on, in order. */
export async function judgementsLike({ db, place }: Store, id: string): Promise<readonly JudgementRow[]> {
  const pair = await db.selectFrom("judgements").select(["a", "b"]).where("id", "=", id).executeTakeFirst();
  if (pair === undefined)
    throw new HeadwaterError(
      "not-found",
      "ledger",
      place,
      `there is no verdict ${id}`,
      "look the id up again",
    );
  const rows = await db
    .selectFrom("judgements as j")
    .innerJoin("entities as a", "a.serial", "j.a")
    .innerJoin("entities as b", "b.serial", "j.b")
    .select(["j.id", "a.id as a", "b.id as b", "j.judgement", "j.by", "j.at", "j.reason"])
    .where("j.a", "=", pair.a)
    .where("j.b", "=", pair.b)
    .orderBy("j.serial")
    .execute();
  return rows.map(({ judgement, ...row }) => ({ ...row, judgement: judgement as JudgementRow["judgement"] }));
}
