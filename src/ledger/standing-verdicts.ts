import { batches, type Store } from "./store.ts";

/** The last word on a subject, with the row number of its verdict. */
export interface StandingVerdict {
  readonly serial: number;
  readonly decision: string;
  /** JSON, for a correction. */
  readonly correction: string | null;
}

/** What somebody says of a subject now. */
export interface StandingWord extends StandingVerdict {
  readonly subject: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** The verdicts that hold now on subjects of a kind, by subject; one that was withdrawn is none. */
export async function standingVerdicts(
  store: Store,
  kind: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, StandingVerdict>> {
  const words = await wordsOn(store, kind, subjects);
  return new Map([...words].map(([subject, said]) => [subject, said.at(-1)!]));
}

/** What people say now of subjects of a kind, by subject: each person's last word, in the order in which they were said. The last holds. */
export async function wordsOn(
  { db }: Store,
  kind: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly StandingWord[]>> {
  const said = new Map<string, StandingWord[]>();
  for (const batch of batches([...new Set(subjects)])) {
    const rows = await db
      .selectFrom("verdicts")
      .select(["serial", "subject", "decision", "correction", "by", "at", "reason"])
      .where("subject_kind", "=", kind)
      .where("subject", "in", batch)
      .orderBy("serial")
      .execute();
    for (const row of rows) {
      const known = said.get(row.subject);
      if (known === undefined) said.set(row.subject, [row]);
      else known.push(row);
    }
  }
  const standing = [...said].map(([subject, rows]) => [subject, standingWords(rows)] as const);
  return new Map(standing.filter(([, words]) => words.length > 0));
}

/**
 * Each person's last word, in the order in which they were said; the last is the one that holds, whoever spoke it. Who withdraws takes their own
 * word back, and what others say holds again; who has said nothing and withdraws leaves it open.
 *
 * @param rows verdicts on one subject, in the order in which they were recorded
 */
export function standingWords<T extends { readonly by: string; readonly decision: string }>(
  rows: readonly T[],
): readonly T[] {
  const words = new Map<string, T>();
  for (const row of rows) {
    const hasSpoken = words.delete(row.by);
    if (row.decision !== "withdraw") words.set(row.by, row);
    else if (!hasSpoken) words.clear();
  }
  return [...words.values()];
}
