import { idBeginning } from "../id-beginning.ts";
import { echoSubject } from "../pair-subject.ts";
import { type ClaimRow, describeClaims } from "../read-claims.ts";
import { standingVerdicts } from "../standing-verdicts.ts";
import { batches, type Store } from "../store.ts";

/** An entity as others point at it. */
export interface EntityReference {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly named: boolean;
}

/** A document as others point at it. */
export interface DocumentReference {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** Entities by id; one that was joined with others is the one that stands for them. Unknown ids are left out. */
export async function entityReferences(
  { db }: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityReference>> {
  const found = new Map<string, EntityReference>();
  for (const batch of batches([...new Set(ids)])) {
    const rows = await db
      .selectFrom("entities as p")
      .innerJoin("entities as e", (join) =>
        join.on((eb) => eb("e.serial", "=", eb.fn.coalesce("p.canonical", "p.serial"))),
      )
      .select(["p.id as asked", "e.id", "e.name", "e.type", "e.named"])
      .where("p.id", "in", batch)
      .execute();
    for (const { asked, named, ...row } of rows) found.set(asked, { ...row, named: named === 1 });
  }
  return found;
}

/** Documents by id; unknown ids are left out. */
export async function documentReferences(
  { db }: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DocumentReference>> {
  const found = new Map<string, DocumentReference>();
  for (const batch of batches([...new Set(ids)])) {
    const rows = await db
      .selectFrom("documents")
      .select(["id", "title", "publisher", "published"])
      .where("id", "in", batch)
      .execute();
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

/** The id of a document, by the beginning of it, and the length of its current text in UTF-16 code units. */
export async function documentLength(
  store: Store,
  meant: string,
): Promise<{ readonly id: string; readonly length: number }> {
  const id = await idBeginning(store, "documents", "sha256:", meant);
  const { text } = await store.db
    .selectFrom("documents as d")
    .innerJoin("extractions as x", (join) =>
      join.onRef("x.document", "=", "d.serial").on("x.is_current", "=", 1),
    )
    .innerJoin("texts as t", "t.serial", "x.text")
    .select("t.text")
    .where("d.id", "=", id)
    .executeTakeFirstOrThrow();
  return { id, length: text.length };
}

/** Claims by id without their origins, in no order; unknown ids are left out. */
export async function claimRows(store: Store, ids: readonly string[]): Promise<readonly ClaimRow[]> {
  const found: ClaimRow[] = [];
  for (const batch of batches([...new Set(ids)])) {
    const rows = await store.db.selectFrom("claims").selectAll().where("id", "in", batch).execute();
    found.push(...(await describeClaims(store, rows)));
  }
  return found;
}

/** Which of these echoes a person rejected, as "copy original". */
export async function rejectedEchoes(
  store: Store,
  pairs: readonly (readonly [document: string, original: string])[],
): Promise<ReadonlySet<string>> {
  const subjects = new Map(
    pairs.map(([copy, original]) => [echoSubject(copy, original), `${copy} ${original}`]),
  );
  const verdicts = await standingVerdicts(store, "echo", [...subjects.keys()]);
  const rejected = [...verdicts].filter(([, { decision }]) => decision === "reject");
  return new Set(rejected.map(([subject]) => subjects.get(subject)!));
}

/** Claims by row number; unknown numbers are left out. */
export async function claimsBySerial(
  store: Store,
  serials: readonly number[],
): Promise<ReadonlyMap<number, ClaimRow>> {
  const found = new Map<number, ClaimRow>();
  for (const batch of batches([...new Set(serials)])) {
    const rows = await store.db.selectFrom("claims").selectAll().where("serial", "in", batch).execute();
    const described = await describeClaims(store, rows);
    for (const [i, row] of rows.entries()) found.set(row.serial, described[i]!);
  }
  return found;
}
