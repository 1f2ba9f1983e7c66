import { stat } from "node:fs/promises";
import { HeadwaterError } from "../../model/index.ts";
import { pathError } from "../path-error.ts";
import { readCsvRecords } from "./csv-records.ts";
import { euXml } from "./eu-xml.ts";
import type { ListFormat } from "./format.ts";
import { ftmLines } from "./ftm-lines.ts";
import { ftmStatements, STATEMENT_COLUMNS } from "./ftm-statements.ts";
import { malformed } from "./limits.ts";
import { ofacAdvanced } from "./ofac-advanced.ts";
import { ofacCsv } from "./ofac-csv.ts";
import { ofacXml } from "./ofac-xml.ts";
import { ownCsv } from "./own-csv.ts";
import { readChunks } from "./text-chunks.ts";
import { ukXml } from "./uk-xml.ts";
import { unXml } from "./un-xml.ts";
import { FTO_COLUMNS, usFto } from "./us-fto.ts";

/** The format of a file, and which part of an edition it is: `entries`, or one of OFAC's lesser files. */
export interface Detected {
  readonly format: ListFormat;
  readonly part: "entries" | "alt" | "add" | "comments";
  readonly size: number;
}

/** Looked at to know a format. */
const HEAD_BYTES = 64 * 1024;

const ROOTS: Readonly<Record<string, ListFormat>> = {
  CONSOLIDATED_LIST: unXml,
  sdnList: ofacXml,
  Sanctions: ofacAdvanced,
  export: euXml,
  Designations: ukXml,
};

/**
 * The format of a file by its content, whatever its name.
 *
 * @param mapped whether the user mapped columns: a CSV is then one of the user's own
 * @throws HeadwaterError `not-found`, `no-permission`, `not-a-file`, `empty`, `unsupported-format`, `malformed`
 */
export async function detectFormat(path: string, mapped: boolean): Promise<Detected> {
  const size = await sizeOf(path);
  let head = "";
  for await (const chunk of readChunks(path, HEAD_BYTES)) head += chunk;
  if (head.trim() === "")
    throw new HeadwaterError("empty", "read", path, "the file is empty", "fetch it again");
  const start = head.trimStart();
  if (start.startsWith("<")) return { format: formatOfXml(start, path), part: "entries", size };
  if (start.startsWith("{")) return { format: formatOfJson(start, path), part: "entries", size };
  if (head.includes("\u0000"))
    throw noList(path, "the file is not text", "give the list as XML, CSV or JSON lines");
  return { ...(await formatOfCsv(path, mapped)), size };
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isFile()) return found.size;
    const what = found.isDirectory() ? "is a folder" : "is not a regular file";
    throw new HeadwaterError("not-a-file", "read", path, what, "name the list's file");
  } catch (thrown) {
    throw pathError(thrown, path);
  }
}

function formatOfXml(start: string, path: string): ListFormat {
  const bare = start.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "").trimStart();
  if (/^<!DOCTYPE/i.test(bare)) {
    const what = "the file declares a document type, as no list's publisher does and entity bombs do";
    throw malformed(path, 1, what, "fetch it from its publisher");
  }
  const root = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(bare)?.[1];
  const format = root === undefined ? undefined : Object.entries(ROOTS).find(([name]) => name === root)?.[1];
  if (format !== undefined) return format;
  const what =
    root === undefined ? "the XML has no element" : `no known list begins with the element ${root}`;
  throw noList(path, what, `known are ${Object.keys(ROOTS).join(", ")}; see docs/lists.md`);
}

function formatOfJson(start: string, path: string): ListFormat {
  if (/"schema"\s*:/.test(start) && /"properties"\s*:/.test(start)) return ftmLines;
  throw noList(
    path,
    "the JSON holds no FollowTheMoney entities",
    "give one entity a line; see docs/lists.md",
  );
}

async function formatOfCsv(path: string, mapped: boolean): Promise<Pick<Detected, "format" | "part">> {
  if (mapped) return { format: ownCsv, part: "entries" };
  for await (const { cells } of readCsvRecords(path, HEAD_BYTES)) {
    if (STATEMENT_COLUMNS.every((name) => cells.includes(name)))
      return { format: ftmStatements, part: "entries" };
    if (
      cells.includes(FTO_COLUMNS[0]) &&
      cells.some((cell) => cell === "date_designated" || cell === "date_delisted")
    )
      return { format: usFto, part: "entries" };
    const part = partOfOfac(cells);
    if (part !== null) return { format: ofacCsv, part };
    break;
  }
  const remedy =
    "for a CSV of your own, name its columns: --map name=Name,aliases=AKA --list my-list --authority NAME; see docs/lists.md";
  throw noList(path, "this is no list that is known", remedy);
}

/** OFAC's files have no header: a number first, and as many cells as the file has columns. */
function partOfOfac(cells: readonly string[]): Detected["part"] | null {
  if (!/^\d{1,9}$/.test(cells[0] ?? "")) return null;
  if (cells.length === 12) return "entries";
  if (cells.length === 6 && /^\d{1,9}$/.test(cells[1]!)) return "add";
  if (cells.length === 5 && /^[afn]ka$/.test(cells[2]!)) return "alt";
  return cells.length === 2 ? "comments" : null;
}

function noList(path: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("unsupported-format", "read", path, what, remedy);
}
