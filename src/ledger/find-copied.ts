import { sql } from "kysely";
import type { EchoPassageRow } from "./find-echoes.ts";
import { echoSubject } from "./pair-subject.ts";
import { standingVerdicts } from "./standing-verdicts.ts";
import { batches, type Store } from "./store.ts";

/** Where a document says a wording (claim id). UTF-16 code units, half-open. */
export interface WordedAt {
  readonly claim: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** A document and one that it copies (ids). */
export interface CopyRow {
  readonly document: string;
  readonly of: string;
}

/** The same with the copied sentences. */
export interface CopiedRow extends CopyRow {
  readonly passages: readonly EchoPassageRow[];
}

/** Where current documents say wordings, as sources or authors; sorted. */
export async function wordedAt({ db }: Store, ids: readonly string[]): Promise<readonly WordedAt[]> {
  const found: WordedAt[] = [];
  for (const batch of batches([...new Set(ids)])) {
    const { rows } = await sql<WordedAt>`
      select c.id as claim, d.id as document, a.start, a."end" from claims c
      join assertions a on a.worded = c.serial or (a.claim = c.serial and a.worded is null)
      join documents d on d.serial = a.document
      where c.id in (${sql.join(batch)}) and ${EVIDENCE}`.execute(db);
    found.push(...rows);
  }
  return found.sort(byPlace);
}

/** Where documents say claims of some frames that speak of somebody known to their document alone; sorted. */
export async function localWordings(
  { db }: Store,
  documents: readonly string[],
  frames: readonly string[],
): Promise<readonly WordedAt[]> {
  const found: WordedAt[] = [];
  if (frames.length === 0) return found;
  for (const batch of batches([...new Set(documents)])) {
    const { rows } = await sql<WordedAt>`
      select c.id as claim, d.id as document, a.start, a."end" from documents d
      join assertions a on a.document = d.serial and ${EVIDENCE}
      join claims c on c.serial = coalesce(a.worded, a.claim)
      where d.id in (${sql.join(batch)}) and c.frame in (${sql.join(frames)}) and exists (
        select 1 from claim_roles r join entities e on e.serial = r.entity
        where r.claim = c.serial and (e.key is null or e.key like 'person:%' or e.key like 'office:%' or e.key like 'local:%'))`.execute(
      db,
    );
    found.push(...rows);
  }
  return found.sort(byPlace);
}

/**
 * The copies that have one of some documents (ids) on either side; of each document those come first that it copies from the earliest published,
 * undated ones last. Common quotations are no copies, and a pair that a person rejected is left out.
 */
export async function copiesOf(store: Store, documents: readonly string[]): Promise<readonly CopyRow[]> {
  const found = new Map<string, CopyRow & { readonly key: string }>();
  for (const batch of batches([...new Set(documents)]))
    for (const side of ["d.id", "o.id"] as const) {
      const rows = await store.db
        .selectFrom("echoes as e")
        .innerJoin("documents as d", "d.serial", "e.document")
        .innerJoin("documents as o", "o.serial", "e.original")
        .select(["d.id as document", "o.id as of", "o.published"])
        .where(side, "in", batch)
        .where("e.kind", "!=", "quotation")
        .execute();
      for (const { published, ...row } of rows)
        found.set(echoSubject(row.document, row.of), {
          ...row,
          key: JSON.stringify([row.document, published ?? "~", row.of]),
        });
    }
  const verdicts = await standingVerdicts(store, "echo", [...found.keys()]);
  return [...found]
    .filter(([subject]) => verdicts.get(subject)?.decision !== "reject")
    .map(([, row]) => row)
    .sort((x, y) => (x.key < y.key ? -1 : 1))
    .map(({ document, of }) => ({ document, of }));
}

/** The copied sentences of copies, in the same order. */
export async function copiedIn({ db }: Store, copies: readonly CopyRow[]): Promise<readonly CopiedRow[]> {
  const found: CopiedRow[] = [];
  for (const { document, of } of copies) {
    const row = await db
      .selectFrom("echoes as e")
      .innerJoin("documents as d", "d.serial", "e.document")
      .innerJoin("documents as o", "o.serial", "e.original")
      .select("e.passages")
      .where("d.id", "=", document)
      .where("o.id", "=", of)
      .executeTakeFirst();
    const passages = row === undefined ? [] : (JSON.parse(row.passages) as EchoPassageRow[]);
    found.push({ document, of, passages });
  }
  return found;
}

const EVIDENCE = sql`a.is_current = 1 and a.voice != 'comment' and a.certainty != 'hypothetical'`;

function byPlace(a: WordedAt, b: WordedAt): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.start - b.start || a.end - b.end || (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0);
}
