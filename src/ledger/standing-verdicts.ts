import { batches, type Store } from "./store.ts";

/** The last word on a subject, with the row number of its verdict. */
export interface StandingVerdict {
  readonly serial: number;
  readonly decision: string;
  /** JSON, for a correction. */
  readonly correction: string | null;
}

/** The verdicts that hold now on subjects of a kind, by subject; one that was withdrawn is none. */
export async function standingVerdicts(
  { db }: Store,
  kind: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, StandingVerdict>> {
  const last = new Map<string, StandingVerdict>();
  for (const batch of batches([...new Set(subjects)])) {
    const rows = await db
      .selectFrom("verdicts")
      .select(["serial", "subject", "decision", "correction"])
      .where("subject_kind", "=", kind)
      .where("subject", "in", batch)
      .orderBy("serial")
      .execute();
    for (const { subject, ...verdict } of rows) last.set(subject, verdict);
  }
  return new Map([...last].filter(([, { decision }]) => decision !== "withdraw"));
}
