import { sql } from "kysely";
import type { Database } from "./dialect/index.ts";
import { batches } from "./store.ts";

/**
 * How often a claim is said, denied, supposed and remarked on, of the assertions that stand. A place counts once: readings of one clause, by one
 * voice of one document, are not two sayings of it. Names are those of the `claims` table.
 */
export interface CountedPlaces {
  readonly said: number;
  readonly hedged: number;
  readonly said_documents: number;
  readonly denied: number;
  readonly denied_documents: number;
  readonly supposed: number;
  readonly remarks: number;
}

const COLUMNS = [
  "said",
  "hedged",
  "said_documents",
  "denied",
  "denied_documents",
  "supposed",
  "remarks",
] as const satisfies readonly (keyof CountedPlaces)[];

/** The columns as of a claim that nobody makes. */
export const NO_PLACES: CountedPlaces = {
  said: 0,
  hedged: 0,
  said_documents: 0,
  denied: 0,
  denied_documents: 0,
  supposed: 0,
  remarks: 0,
};

/** How often words for a claim are said and how often denied; `times` are places. */
export interface WordingTally {
  /** `hedged` of the times it is said with a hedge, or reported as unconfirmed. */
  readonly said: { readonly times: number; readonly hedged: number; readonly documents: number };
  readonly denied: { readonly times: number; readonly documents: number };
  /** Times that it is planned, hoped or supposed: nobody says then that it is so. */
  readonly supposed: number;
  /** Readers' comments that speak of it: never evidence. */
  readonly comments: number;
}

/** The same of a claim, with the independent origins of those who say it and of those who deny it. */
export interface ClaimTally extends WordingTally {
  readonly said: WordingTally["said"] & { readonly origins: number };
  readonly denied: WordingTally["denied"] & { readonly origins: number };
}

/** Counts by what they are of. */
export function tallyOf(counts: CountedPlaces): WordingTally {
  return {
    said: { times: counts.said, hedged: counts.hedged, documents: counts.said_documents },
    denied: { times: counts.denied, documents: counts.denied_documents },
    supposed: counts.supposed,
    comments: counts.remarks,
  };
}

/** Whether somebody denies it and nobody says it: what the denier answers stands in no document here. Who only plans or hopes it does not say it. */
export function isOnlyDenied({
  said,
  denied,
}: {
  readonly said: { readonly times: number };
  readonly denied: { readonly times: number };
}): boolean {
  return said.times === 0 && denied.times > 0;
}

/** As a server gives it: sums are decimals there, and come as text. */
type CountedRow = Readonly<Record<keyof CountedPlaces | "claim" | "documents", number | string>>;

function numbersOf(row: CountedRow): CountedPlaces {
  return Object.fromEntries(COLUMNS.map((column) => [column, Number(row[column])])) as never;
}

/** Both counts together: of documents that have nothing to do with one another. */
export function addPlaces(a: CountedPlaces, b: CountedPlaces): CountedPlaces {
  return Object.fromEntries(COLUMNS.map((column) => [column, a[column] + b[column]])) as never;
}

/** The places of claims (row numbers), in all documents or in one (row number); a claim that has none is left out. */
export async function countPlaces(
  db: Database,
  claims: readonly number[],
  document: number | null = null,
): Promise<ReadonlyMap<number, CountedPlaces>> {
  const found = new Map<number, CountedPlaces>();
  for (const batch of batches(claims)) {
    const among = sql`a.claim in (${sql.join(batch)})${document === null ? sql`` : sql` and a.document = ${document}`}`;
    const { rows } = await sql<CountedRow>`${countedPlaces(sql`a.claim`, among)}`.execute(db);
    for (const row of rows) found.set(Number(row.claim), numbersOf(row));
  }
  return found;
}

/** The places of the wordings of one claim (row number), and in how many documents they are, by the wording's row number. */
export async function countWordings(
  db: Database,
  claim: number,
): Promise<ReadonlyMap<number, CountedPlaces & { readonly documents: number }>> {
  const { rows } = await sql<CountedRow>`
    ${countedPlaces(sql`coalesce(a.worded, a.claim)`, sql`a.claim = ${claim}`)}`.execute(db);
  return new Map(
    rows.map((row) => [Number(row.claim), { ...numbersOf(row), documents: Number(row.documents) }]),
  );
}

/**
 * The counts of some assertions, as a query. Clauses that overlap are one place: in the order in which they begin, one that begins before all
 * earlier ones have ended goes on with theirs. The voice is the innermost of the chain; whether somebody's word was read with
 * one more voice around it does not make it two.
 */
export function countedPlaces(by: ReturnType<typeof sql>, among: ReturnType<typeof sql>) {
  return sql`
    with spoken as (
      select ${by} as claim, a.serial, a.document, a.start as begins, a."end" as ends,
        case when a.certainty in ('hedged', 'unconfirmed') then 1 else 0 end as hedges,
        case when a.voice = 'comment' then 'remark' when a.certainty = 'denied' then 'denied'
          when a.certainty = 'hypothetical' then 'supposed' else 'said' end as does,
        coalesce((select l.kind || ' ' || coalesce(cast(l.entity as text), '') || ' ' || coalesce(l.name, '')
          from chain_links l where l.assertion = a.serial order by l.position desc limit 1), '') as speaker
      from assertions a where a.is_current = 1 and ${among}),
    placed as (
      select claim, document, hedges, does, begins, max(ends) over (
        partition by claim, document, does, speaker order by begins, ends, hedges, serial
        rows between unbounded preceding and 1 preceding) as reached
      from spoken),
    of_document as (
      select claim, document, does, count(*) as places, sum(hedges) as hedged
      from placed where reached is null or reached <= begins group by claim, document, does)
    select claim, count(distinct document) as documents,
      sum(case when does = 'said' then places else 0 end) as said,
      sum(case when does = 'said' then hedged else 0 end) as hedged,
      sum(case when does = 'said' then 1 else 0 end) as said_documents,
      sum(case when does = 'denied' then places else 0 end) as denied,
      sum(case when does = 'denied' then 1 else 0 end) as denied_documents,
      sum(case when does = 'supposed' then places else 0 end) as supposed,
      sum(case when does = 'remark' then places else 0 end) as remarks
    from of_document group by claim`;
}
