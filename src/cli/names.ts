import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { type Command, InvalidArgumentError, Option } from "commander";
import { CsvError, type Info, parse } from "csv-parse";
import { stringify } from "csv-stringify/sync";
import { HeadwaterError } from "../model/index.ts";
import { compareNames, MATCH_THRESHOLD, type NameSchema } from "../resolve/index.ts";

const SCHEMAS: readonly NameSchema[] = [
  "Person",
  "Organization",
  "Company",
  "LegalEntity",
  "PublicBody",
  "ArmedGroup",
  "Vessel",
  "Place",
];

const HELP = `
Examples:
  headwater names "Darim Keshani" "KISHANI, Darym"           one pair: the score and why
  headwater names "Jabhat al-Nurin" "Noureen Front" --schema ArmedGroup
  headwater names --csv pairs.csv > scored.csv               columns schema, name1, name2; adds score, match and why
  cat pairs.csv | headwater names --csv - --threshold 0.8

A score is the share of pairs like this one that mean the same (docs/names.md). A match is a proposal: a person decides.`;

interface NamesOptions {
  readonly csv?: string;
  readonly schema: NameSchema;
  readonly threshold: number;
  readonly jsonl?: boolean;
}

/** Defines `headwater names`. */
export function define(command: Command): void {
  command
    .argument("[left]", "a name")
    .argument("[right]", "the name to compare it with")
    .option("--csv <file>", "compare the pairs of a CSV file (- for standard input)")
    .addOption(
      new Option("--schema <schema>", "what the names are names of").choices(SCHEMAS).default("Person"),
    )
    .option("--threshold <score>", "the score from which two names match", share, MATCH_THRESHOLD)
    .option("--jsonl", "print the pair as a JSON line")
    .addHelpText("after", HELP)
    .action(names);
}

async function names(
  left: string | undefined,
  right: string | undefined,
  options: NamesOptions,
): Promise<void> {
  if (options.csv !== undefined) {
    if (left !== undefined)
      throw badUsage("both names and --csv were given", "give two names, or --csv FILE");
    if (options.jsonl === true)
      throw badUsage("both --csv and --jsonl were given", "leave --jsonl out: a CSV comes back as a CSV");
    await compareFile(options.csv, options.threshold);
    return;
  }
  if (left === undefined || right === undefined)
    throw badUsage("two names are needed", 'such as: headwater names "A" "B", or --csv FILE');
  const { score, reasons } = compareNames(left, right, options.schema);
  if (options.jsonl === true) {
    const match = score >= options.threshold;
    process.stdout.write(
      `${JSON.stringify({ left, right, schema: options.schema, score, match, reasons })}\n`,
    );
    return;
  }
  const verdict = score >= options.threshold ? "match" : "no match";
  process.stdout.write(
    `${score.toFixed(3)}  ${verdict}\n${reasons.map((reason) => `  ${reason}\n`).join("")}`,
  );
}

interface Row {
  readonly record: readonly string[];
  readonly info: Info;
}

/** Reads, compares and prints row by row; memory does not grow with the file. */
async function compareFile(path: string, threshold: number): Promise<void> {
  const place = path === "-" ? "standard input" : path;
  const bytes = path === "-" ? process.stdin : await openFile(path);
  const parser = parse({ bom: true, relax_column_count: true, info: true, max_record_size: 1_000_000 });
  bytes.on("error", (error) => parser.destroy(error));
  let columns: Columns | null = null;
  try {
    for await (const { record, info } of bytes.pipe(parser) as AsyncIterable<Row>) {
      if (columns === null) {
        columns = findColumns(record, place);
        await write([...record, "score", "match", "why"]);
        continue;
      }
      await write([...record, ...compareRow(record, columns, threshold, `${place}, line ${info.lines}`)]);
    }
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const line = typeof thrown["lines"] === "number" ? `, line ${thrown["lines"]}` : "";
    throw new HeadwaterError(
      "malformed",
      "cli",
      `${place}${line}`,
      thrown.message,
      "save it as CSV (RFC 4180)",
    );
  }
  if (columns === null)
    throw new HeadwaterError("empty", "cli", place, "it has no rows", "give a CSV file with a header line");
}

interface Columns {
  readonly schema: number;
  readonly name1: number;
  readonly name2: number;
  readonly count: number;
}

function findColumns(header: readonly string[], place: string): Columns {
  const at = (name: string): number => {
    const column = header.findIndex((cell) => cell.trim() === name);
    if (column >= 0) return column;
    throw new HeadwaterError(
      "malformed",
      "cli",
      `${place}, line 1`,
      `the column ${name} is missing (found: ${header.slice(0, 10).join(", ").slice(0, 200)})`,
      "name the columns schema, name1 and name2 in the first line",
    );
  };
  return { schema: at("schema"), name1: at("name1"), name2: at("name2"), count: header.length };
}

function compareRow(record: readonly string[], columns: Columns, threshold: number, place: string): string[] {
  if (record.length !== columns.count)
    throw new HeadwaterError(
      "malformed",
      "cli",
      place,
      `the row has ${record.length} cells and the header ${columns.count}`,
      "put a cell that holds a comma in quotation marks",
    );
  const schema = SCHEMAS.find((known) => known === record[columns.schema]!.trim());
  if (schema === undefined)
    throw new HeadwaterError(
      "malformed",
      "cli",
      place,
      `the schema "${record[columns.schema]!.slice(0, 40)}" is not known`,
      `use one of ${SCHEMAS.join(", ")}`,
    );
  const { score, reasons } = compareNames(record[columns.name1]!, record[columns.name2]!, schema);
  return [score.toFixed(4), String(score >= threshold), reasons.join(" ")];
}

async function openFile(path: string): Promise<Readable> {
  const found = await stat(path).catch(() => null);
  if (found === null)
    throw new HeadwaterError(
      "not-found",
      "cli",
      path,
      "there is no such file",
      "check the path, or give - for standard input",
    );
  if (!found.isFile())
    throw new HeadwaterError("not-a-file", "cli", path, "this is not a file", "give a CSV file");
  return createReadStream(path);
}

async function write(cells: readonly string[]): Promise<void> {
  const line = stringify([[...cells]], { record_delimiter: "\r\n" });
  if (process.stdout.write(line)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError("give a number from 0 to 1.");
  return value;
}

function badUsage(what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("bad-usage", "cli", "headwater names", what, remedy);
}
