import { pipeline, Readable } from "node:stream";
import { CsvError, type InfoRecord, parse } from "csv-parse";
import { HeadwaterError } from "../../model/index.ts";
import { MOST_RECORD_UNITS, malformed, recordTooLarge } from "./limits.ts";
import { readChunks } from "./text-chunks.ts";

/** A record of a CSV file: its cells without blanks at their ends, its text in the file, and the line it ends at. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly line: number;
}

/**
 * The records of a CSV file with commas, one at a time; empty lines are passed over, and so is the end-of-file mark (0x1A)
 * that old exporters write. Records may differ in length: the caller knows how long they ought to be.
 *
 * @param mostBytes read no further than this, and take a record that is cut off there for none
 * @throws HeadwaterError `malformed` for an open quotation mark, `too-large` for a record over the limit
 */
export async function* readCsvRecords(path: string, mostBytes?: number): AsyncGenerator<CsvRecord> {
  const parser = parse({
    bom: true,
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: MOST_RECORD_UNITS,
  });
  // Errors arrive at the loop below; the callback is what lets a failing file end the parser.
  pipeline(Readable.from(readChunks(path, mostBytes)), parser, () => {});
  let line = 1;
  try {
    for await (const found of parser as AsyncIterable<Found>) {
      const { record: cells, raw, info } = found;
      line = info.lines;
      if (cells.length === 1 && (cells[0] === "\u001a" || cells[0] === "")) continue;
      yield { cells, raw: raw.replace(/[\r\n]+$/, "").trimStart(), line };
    }
  } catch (thrown) {
    if (thrown instanceof CsvError && mostBytes !== undefined) return;
    throw thrown instanceof HeadwaterError ? thrown : csvError(thrown, path, line);
  }
}

/** A record by the names of its columns. */
export interface CsvRow extends Omit<CsvRecord, "cells"> {
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * The records of a CSV file whose first line names its columns. A cell that a short record lacks is "".
 *
 * @param required columns that must be there
 * @throws HeadwaterError `malformed` when one is missing or a record has more cells than there are columns
 */
export async function* readCsvRows(path: string, required: readonly string[]): AsyncGenerator<CsvRow> {
  let columns: readonly string[] | undefined;
  for await (const { cells, raw, line } of readCsvRecords(path)) {
    if (columns === undefined) {
      const missing = required.filter((name) => !cells.includes(name));
      if (missing.length > 0) {
        const what = `there is no column ${missing.join(", ")}; the columns are ${cells.join(", ").slice(0, 300)}`;
        throw malformed(path, line, what, "add the column, or name another with --map");
      }
      columns = cells;
      continue;
    }
    if (cells.length > columns.length) {
      const what = `${cells.length} cells stand under ${columns.length} columns`;
      throw malformed(path, line, what, "put quotation marks around cells that hold commas");
    }
    const row = Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ""]));
    yield { cells: row, raw, line };
  }
}

interface Found {
  readonly record: string[];
  readonly raw: string;
  readonly info: InfoRecord;
}

function csvError(thrown: unknown, path: string, line: number): unknown {
  if (!(thrown instanceof CsvError)) return thrown;
  if (thrown.code === "CSV_MAX_RECORD_SIZE") return recordTooLarge(path, line);
  const what = `the CSV is cut off or wrongly quoted: ${thrown.message}`;
  return malformed(path, line, what, "fetch the file again, or mend the quotation marks");
}
