import { sql } from "kysely";
import { type Page, pageOf, positionOf, rowsAsked } from "./page.ts";
import type { NewVerdict, VerdictRow } from "./record-verdict.ts";
import { standingWords } from "./standing-verdicts.ts";
import type { Store } from "./store.ts";

/**
 * What became of a verdict. `holds`: it is the last word, on something that is there. `carried`: the assertion is read otherwise
 * now, and the verdict holds for the new reading. `unmatched`: what it was on is no longer read from the document; a
 * correction stands nevertheless. `replaced`: a later word of the same
 * person on the same subject counts. `outspoken`: it is what its person says, but a later word of another holds. `withdrawn`: it took earlier words back, or was itself
 * taken back.
 */
export type VerdictState = "holds" | "carried" | "unmatched" | "replaced" | "outspoken" | "withdrawn";

/** A verdict with what became of it. */
export interface KeptVerdict extends VerdictRow {
  readonly state: VerdictState;
}

/** Which verdicts. */
export interface VerdictFilter {
  readonly by?: string;
  readonly subjectKind?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** All verdicts, the last first, a piece at a time. */
export async function findVerdicts(store: Store, filter: VerdictFilter): Promise<Page<KeptVerdict>> {
  const { db, place } = store;
  const limit = rowsAsked(filter.limit);
  let query = db
    .selectFrom("verdicts as v")
    .leftJoin("verdicts as s", "s.serial", "v.supersedes")
    .selectAll("v")
    .select("s.id as earlier");
  if (filter.by !== undefined) query = query.where("v.by", "=", filter.by);
  if (filter.subjectKind !== undefined) query = query.where("v.subject_kind", "=", filter.subjectKind);
  if (filter.cursor !== undefined)
    query = query.where("v.serial", "<", positionOf(filter.cursor, place, ["number"])[0]);
  const rows = await query
    .orderBy("v.serial", "desc")
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, (row) => [row.serial]);
  const found: KeptVerdict[] = [];
  for (const row of page.rows)
    found.push({
      id: row.id,
      subject: { kind: row.subject_kind, id: row.subject },
      decision: row.decision as NewVerdict["decision"],
      ...(row.correction === null ? {} : { correction: JSON.parse(row.correction) as unknown }),
      by: row.by,
      at: row.at,
      reason: row.reason,
      supersedes: row.earlier,
      state: await stateOf(store, row),
    });
  return { rows: found, cursor: page.cursor };
}

/** Whether documents still word both claims of a join. */
async function stillSaid(db: Store["db"], subject: string): Promise<boolean> {
  const { rows } = await sql<{ said: number }>`
    select 1 as said from judged_joins j where j.subject = ${subject} and ${worded("j.a")} and ${worded("j.b")}`.execute(
    db,
  );
  return rows.length > 0;
}

function worded(claim: string) {
  const at = sql.ref(claim);
  return sql`(exists (select 1 from assertions w where w.worded = ${at} and w.is_current = 1)
    or exists (select 1 from assertions w where w.claim = ${at} and w.worded is null and w.is_current = 1))`;
}

async function stateOf(
  { db }: Store,
  verdict: {
    readonly serial: number;
    readonly subject_kind: string;
    readonly subject: string;
    readonly decision: string;
    readonly by: string;
  },
): Promise<VerdictState> {
  const said = await db
    .selectFrom("verdicts")
    .select(["serial", "decision", "by"])
    .where("subject_kind", "=", verdict.subject_kind)
    .where("subject", "=", verdict.subject)
    .orderBy("serial")
    .execute();
  const words = standingWords(said);
  const holds = words.at(-1);
  if (verdict.decision === "withdraw" || holds === undefined) return "withdrawn";
  if (holds.serial !== verdict.serial) {
    if (words.some(({ serial }) => serial === verdict.serial)) return "outspoken";
    const later = said.filter(({ serial, by }) => serial > verdict.serial && by === verdict.by);
    return later.some(({ decision }) => decision !== "withdraw") ? "replaced" : "withdrawn";
  }
  if (verdict.subject_kind === "dispute") {
    const kept = await db
      .selectFrom("disputes")
      .select("id")
      .where("id", "=", verdict.subject)
      .executeTakeFirst();
    return kept === undefined ? "unmatched" : "holds";
  }
  if (verdict.subject_kind === "join") return (await stillSaid(db, verdict.subject)) ? "holds" : "unmatched";
  if (verdict.subject_kind !== "assertion") return "holds";
  const isFound = await db
    .selectFrom("assertions as a")
    .innerJoin("extraction_assertions as f", "f.assertion", "a.serial")
    .innerJoin("extractions as x", "x.serial", "f.extraction")
    .select("a.serial")
    .where("a.id", "=", verdict.subject)
    .where("x.is_current", "=", 1)
    .executeTakeFirst();
  if (isFound !== undefined) return "holds";
  const carried = await db
    .selectFrom("assertions as a")
    .innerJoin("extraction_assertions as f", "f.assertion", "a.serial")
    .innerJoin("extractions as x", "x.serial", "f.extraction")
    .select("a.serial")
    .where("a.rejected_by", "=", verdict.serial)
    .where("x.is_current", "=", 1)
    .executeTakeFirst();
  if (carried !== undefined) return "carried";
  const stated = await db
    .selectFrom("assertions")
    .select("serial")
    .where("id", "=", verdict.subject)
    .where("made_by", "is not", null)
    .executeTakeFirst();
  return stated === undefined ? "unmatched" : "holds";
}
