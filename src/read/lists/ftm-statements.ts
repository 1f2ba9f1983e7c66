import { type CsvRow, readCsvRows } from "./csv-records.ts";
import type { ListFormat } from "./format.ts";
import { type FtmSanctions, ftmEntry, isListedByTopic, LISTED_SCHEMATA, type Properties } from "./ftm.ts";
import { MOST_RECORD_UNITS, recordTooLarge } from "./limits.ts";

/**
 * FollowTheMoney statements as CSV (statements.csv): a line for each value, the lines of one entity together. Sanctions are
 * entities of their own there, whose `entity` names the one they are on: they are read beforehand and held.
 * https://www.opensanctions.org/docs/statements/
 */
export const ftmStatements: ListFormat = {
  reader: "ftm-statements/2",
  list: null,
  title: null,
  authority: null,
  published: async () => null,
  async *entries({ path }, list) {
    const { byEntity, isMarked } = await sanctionsOf(path);
    for await (const group of groups(path)) {
      const { id, schema, properties, raw, line } = group;
      const sanctions = byEntity.get(id) ?? [];
      const isListed = !isMarked || sanctions.length > 0 || isListedByTopic(properties);
      if (LISTED_SCHEMATA.has(schema) && isListed)
        yield ftmEntry({ id, schema, list, raw }, properties, sanctions, path, line);
    }
  },
};

/** Columns without which a file holds no statements. */
export const STATEMENT_COLUMNS = ["canonical_id", "schema", "prop", "value"] as const;

interface Group {
  readonly id: string;
  readonly schema: string;
  readonly properties: Record<string, readonly string[]>;
  readonly raw: string;
  readonly line: number;
}

/** The statements of one entity after another. An entity whose lines stand apart comes twice, which the ledger refuses. */
async function* groups(path: string): AsyncGenerator<Group> {
  let rows: CsvRow[] = [];
  let units = 0;
  for await (const row of readCsvRows(path, STATEMENT_COLUMNS)) {
    if (rows.length > 0 && rows[0]!.cells.canonical_id !== row.cells.canonical_id) {
      yield groupOf(rows);
      rows = [];
      units = 0;
    }
    units += row.raw.length;
    if (units > MOST_RECORD_UNITS) throw recordTooLarge(path, rows[0]?.line ?? row.line);
    rows.push(row);
  }
  if (rows.length > 0) yield groupOf(rows);
}

function groupOf(rows: readonly CsvRow[]): Group {
  const properties: Record<string, readonly string[]> = {};
  for (const { cells } of rows) {
    // `id` is the format's own line for the entity itself, no property.
    if (cells.prop === "id") continue;
    const known = properties[cells.prop!] ?? [];
    properties[cells.prop!] = known.includes(cells.value!) ? known : [...known, cells.value!];
  }
  const first = rows[0]!;
  return {
    id: first.cells.canonical_id!,
    schema: first.cells.schema!,
    properties,
    raw: rows.map((row) => row.raw).join("\n"),
    line: first.line,
  };
}

async function sanctionsOf(path: string): Promise<FtmSanctions> {
  const byEntity = new Map<string, Properties[]>();
  let isMarked = false;
  for await (const { schema, properties } of groups(path)) {
    isMarked ||= schema === "Sanction" || isListedByTopic(properties);
    if (schema === "Sanction")
      for (const id of properties.entity ?? []) byEntity.set(id, [...(byEntity.get(id) ?? []), properties]);
  }
  return { byEntity, isMarked };
}
