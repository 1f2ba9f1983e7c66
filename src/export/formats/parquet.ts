import type { ByteWriter } from "hyparquet-writer";
import type { Evidence } from "../../answer/index.ts";
import type { FolderFormat } from "./format.ts";
import {
  ASSERTION_COLUMNS,
  type AssertionOf,
  CLAIM_COLUMNS,
  type Column,
  columnsOf,
  DOCUMENT_COLUMNS,
  schemaOf,
} from "./parquet-columns.ts";

/** Tables for DuckDB, Spark, Polars and others: claims, assertions, documents (Apache Parquet, Snappy). */
export const parquet: FolderFormat = {
  name: "parquet",
  what: "a folder of tables for DuckDB, Spark and others: claims, assertions, documents",
  files: [
    { name: "claims.parquet", write: (evidence) => table(CLAIM_COLUMNS, evidence.claims(), () => 0) },
    {
      name: "assertions.parquet",
      write: (evidence) => table(ASSERTION_COLUMNS, assertionsIn(evidence), () => 0),
    },
    {
      name: "documents.parquet",
      write: (evidence) => table(DOCUMENT_COLUMNS, evidence.documents(), ({ text }) => text.length),
    },
  ],
};

/** Rows that wait in memory until they are written as one row group, unless their texts come to more than {@link GROUP_UNITS}. */
const GROUP_ROWS = 20_000;
const GROUP_UNITS = 16_000_000;

async function* assertionsIn(evidence: Evidence): AsyncGenerator<AssertionOf> {
  for await (const claim of evidence.claims())
    for await (const assertion of evidence.assertionsOf(claim.id)) {
      const place = assertion.place === null ? null : (await evidence.entity(assertion.place)).name;
      yield { claim, assertion, place };
    }
}

/** A file a row group at a time: what grows with the rows is the index of the groups alone. */
async function* table<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
  unitsOf: (row: Row) => number,
): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const bytes = new ByteWriter();
  const schema = schemaOf(columns as readonly Column<never>[]) as never;
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: "Headwater" });
  let group: Row[] = [];
  let units = 0;
  const write = (): void => {
    if (group.length > 0) writer.write({ columnData: columnsOf(columns, group), rowGroupSize: group.length });
    group = [];
    units = 0;
  };
  for await (const row of rows) {
    group.push(row);
    units += unitsOf(row);
    if (group.length < GROUP_ROWS && units < GROUP_UNITS) continue;
    write();
    yield drained(bytes);
  }
  write();
  writer.finish();
  yield drained(bytes);
}

/** What was written since the last time; the writer goes on counting, from an empty buffer. */
function drained(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}
