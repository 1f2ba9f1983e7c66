import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { CsvError, parse } from "csv-parse";
import { asHeadwaterError, HeadwaterError } from "../model/index.ts";

/** A name of a CSV file and the row it stands in, counted from 1 below the heading. */
export interface CsvName {
  readonly row: number;
  readonly name: string;
}

/** Bytes that are looked at to tell a table from anything else, and its separator. */
const HEAD_BYTES = 64 * 1024;

/** The longest row that is read, in characters: a quotation mark that nobody closes must not take in the whole file. */
const ROW_UNITS = 1024 * 1024;

/**
 * The names in a column of a CSV file with a heading, a row at a time; memory is that of a row. Separators are comma, semicolon,
 * tab or bar, whichever the heading has most of. Rows without a name are left out.
 *
 * @throws HeadwaterError `not-found`, `not-a-file`, `unsupported-format` (no text), `bad-usage` (no such column), `malformed`
 */
export async function* csvNames(path: string, column: string): AsyncGenerator<CsvName> {
  const delimiter = await separatorOf(path);
  const file = createReadStream(path);
  const rows = file.pipe(
    parse({
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: ROW_UNITS,
    }),
  );
  file.once("error", (error) => rows.destroy(error));
  let at = -1;
  let row = 0;
  try {
    for await (const cells of rows as AsyncIterable<readonly string[]>) {
      if (at < 0) {
        at = columnOf(cells, column, path);
        continue;
      }
      row += 1;
      const name = cells[at]?.trim() ?? "";
      if (name !== "") yield { row, name };
    }
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw asHeadwaterError(thrown, "cli", path);
    const remedy = "check the quotation marks there, or save the table as CSV again";
    throw new HeadwaterError("malformed", "cli", `${path}, row ${row + 1}`, "this is not a CSV row", remedy, {
      cause: thrown,
    });
  } finally {
    file.destroy();
  }
}

async function separatorOf(path: string): Promise<string> {
  const head = await readHead(path);
  if (head.includes(0)) {
    const remedy = "save the table as CSV in UTF-8";
    throw new HeadwaterError("unsupported-format", "cli", path, "this is not a text file", remedy);
  }
  if (head.length === 0)
    throw new HeadwaterError("empty", "cli", path, "the file is empty", "give a CSV file with a heading");
  const heading = head.toString("utf8").split(/[\r\n]/, 1)[0] ?? "";
  const counts = [",", ";", "\t", "|"].map((mark) => [mark, heading.split(mark).length] as const);
  return counts.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

async function readHead(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code;
    if (code === "ENOENT")
      throw new HeadwaterError("not-found", "cli", path, "there is no such file", "check the path");
    if (code === "EISDIR")
      throw new HeadwaterError("not-a-file", "cli", path, "this is a folder", "give a CSV file");
    throw asHeadwaterError(thrown, "cli", path);
  }
}

function columnOf(heading: readonly string[], column: string, path: string): number {
  const wanted = column.trim().toLowerCase();
  const at = heading.findIndex((cell) => cell.trim().toLowerCase() === wanted);
  if (at >= 0) return at;
  const shown = heading.slice(0, 20).map((cell) => `"${cell.slice(0, 40)}"`);
  throw new HeadwaterError(
    "bad-usage",
    "cli",
    path,
    `there is no column "${column}"`,
    `its columns are ${shown.join(", ")}; name one with --column`,
  );
}
