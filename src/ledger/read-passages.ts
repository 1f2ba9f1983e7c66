import { passageId } from "./content-id.ts";
import { batches, type Store } from "./store.ts";

/** Words of a document and where they stand: half-open, UTF-16 code units into its text. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A passage with its id. */
export interface PassageRow extends Words {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** The words that show somebody speaking. A part that is not stated is empty. */
export interface AttributionRow {
  readonly id: string;
  readonly stance: string;
  /** Id of the attribution whose content holds this one. */
  readonly parent: string | null;
  /** Entity id of the speaker, where it is known. */
  readonly speaker: string | null;
  readonly source: readonly Words[];
  readonly cue: readonly Words[];
  readonly content: readonly Words[];
}

/** A row of the passages table as a passage of `document` (an id). */
export function asPassage(document: string, row: Omit<PassageRow, "id">): PassageRow {
  const { start, end, quote, before, after } = row;
  return { id: passageId(document, row), start, end, quote, before, after };
}

/** Attributions by row number, with their words in text order. */
export async function readAttributions(
  { db }: Store,
  serials: readonly number[],
): Promise<ReadonlyMap<number, AttributionRow>> {
  const found = new Map<number, AttributionRow & Record<Part, Words[]>>();
  for (const batch of batches([...new Set(serials)])) {
    const rows = await db
      .selectFrom("attributions as t")
      .leftJoin("attributions as p", "p.serial", "t.parent")
      .leftJoin("entities as s", "s.serial", "t.speaker")
      .leftJoin("entities as e", (join) =>
        join.on((eb) => eb("e.serial", "=", eb.fn.coalesce("s.canonical", "s.serial"))),
      )
      .select(["t.serial", "t.id", "t.stance", "p.id as parent", "e.id as speaker"])
      .where("t.serial", "in", batch)
      .execute();
    for (const { serial, ...row } of rows) found.set(serial, { ...row, source: [], cue: [], content: [] });
    const pieces = await db
      .selectFrom("attribution_ranges")
      .select(["attribution", "part", "start", "end", "quote"])
      .where("attribution", "in", batch)
      .orderBy("attribution")
      .orderBy("part")
      .orderBy("position")
      .execute();
    for (const { attribution, part, ...words } of pieces) found.get(attribution)?.[part as Part].push(words);
  }
  return found;
}

type Part = "source" | "cue" | "content";
