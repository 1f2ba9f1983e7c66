import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, InvalidArgumentError } from "commander";
import { type EvidenceFilter, evidenceIn } from "../answer/index.ts";
import {
  EXPORT_FORMATS,
  type ExportFormat,
  FOLDER_FORMATS,
  type FolderFormat,
  TLP,
  type Tlp,
} from "../export/index.ts";
import { HeadwaterError, type Marking } from "../model/index.ts";
import { personOption, sayWhatIsMarked } from "./ceiling.ts";
import { claimFilterOf, withClaimFilter } from "./claim-options.ts";
import { openSeen } from "./open-seen.ts";
import { type LedgerOptions, withLedger } from "./options.ts";

const FORMATS: readonly (ExportFormat | FolderFormat)[] = [...EXPORT_FORMATS, ...FOLDER_FORMATS];

const HELP = `
Formats:
${FORMATS.map(({ name, what }) => `  ${name.padEnd(16)}${what}`).join("\n")}

Examples:
  headwater export --format csv --about "Nurin Front" --out front.csv
  headwater export --format jsonl --out ledger.jsonl          the whole ledger; headwater import reads it back
  headwater export --format stix --min-origins 2 --tlp amber --out bundle.json
  headwater export --format parquet --out tables/             claims, assertions, documents; DuckDB reads them (docs/pipes.md)

With --tlp nothing comes from a document or claim that is marked stricter (headwater mark): neither its words nor its share in a count.
Claims are chosen as headwater claims does; the export has these, their assertions, documents, people and places. Nothing is sent
anywhere. What each format can and cannot say is in docs/exports.md.`;

/** Defines `headwater export`. */
export function define(command: Command): void {
  withClaimFilter(withLedger(command))
    .requiredOption("--format <format>", "one of the formats below", formatOf)
    .option("--out <file>", "where to write it (a folder for parquet); standard output when not given")
    .option(
      "--tlp <marking>",
      `leave out what is marked stricter, and private corpora; mark a STIX bundle: ${TLP.join(", ")}`,
      tlpOf,
    )
    .addOption(personOption())
    .addHelpText("after", HELP)
    .action(run);
}

interface ExportCommand extends LedgerOptions, EvidenceFilter {
  readonly format: ExportFormat | FolderFormat;
  readonly out?: string;
  readonly tlp?: Tlp;
  readonly as?: string;
}

async function run({ db, format, out, tlp, as: person, ...filter }: ExportCommand): Promise<void> {
  if ("files" in format) return exportFolder(format, db, { filter: claimFilterOf(filter), out, tlp, person });
  if (format.isBinary === true && out === undefined && process.stdout.isTTY)
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      "--out",
      `${format.name} is no text for a terminal`,
      "name a file: --out FILE",
    );
  const { ledger } = await openSeen(db, { ceiling: tlp === undefined ? undefined : CEILINGS[tlp], person });
  try {
    if (tlp === undefined && person === undefined) await sayWhatIsMarked(ledger);
    // Of a private corpus that somebody does not see nothing tells that it is there.
    if (filter.corpus !== undefined) await ledger.corpora.get(filter.corpus);
    const evidence = evidenceIn(ledger, claimFilterOf(filter));
    const pieces = Readable.from(format.write(evidence, tlp === undefined ? {} : { tlp }), {
      objectMode: true,
    });
    if (out === undefined) await toStandardOutput(pieces);
    else await toFile(pieces, out);
  } finally {
    await ledger.close();
  }
}

/** Every file of the folder is written before any of them bears its name. */
async function exportFolder(
  { name, files }: FolderFormat,
  db: string,
  {
    filter,
    out,
    tlp,
    person,
  }: {
    readonly filter: EvidenceFilter;
    readonly out: string | undefined;
    readonly tlp: Tlp | undefined;
    readonly person: string | undefined;
  },
): Promise<void> {
  if (out === undefined)
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      "--out",
      `${name} is several files`,
      "name a folder: --out FOLDER",
    );
  const { ledger } = await openSeen(db, { ceiling: tlp === undefined ? undefined : CEILINGS[tlp], person });
  const unfinished = (file: string) => join(out, `${file}.unfinished`);
  try {
    if (tlp === undefined && person === undefined) await sayWhatIsMarked(ledger);
    // Of a private corpus that somebody does not see nothing tells that it is there.
    if (filter.corpus !== undefined) await ledger.corpora.get(filter.corpus);
    await mkdir(out, { recursive: true });
    for (const { name: file, write } of files)
      await pipeline(Readable.from(write(evidenceIn(ledger, filter))), createWriteStream(unfinished(file)));
    for (const { name: file } of files) await rename(unfinished(file), join(out, file));
  } catch (thrown) {
    for (const { name: file } of files) await rm(unfinished(file), { force: true }).catch(() => undefined);
    throw cannotWrite(thrown, out);
  } finally {
    await ledger.close();
  }
}

function cannotWrite(thrown: unknown, out: string): HeadwaterError {
  if (thrown instanceof HeadwaterError) return thrown;
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  return new HeadwaterError("failed", "export", out, what, "name a folder that can be written to", {
    cause: thrown,
  });
}

/** The ceilings (TLP 2.0) of the markings that a bundle can bear. */
const CEILINGS: Readonly<Record<Tlp, Marking>> = {
  white: "CLEAR",
  green: "GREEN",
  amber: "AMBER",
  red: "RED",
};

async function toStandardOutput(pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  for await (const piece of pieces)
    if (!process.stdout.write(piece))
      await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

/** The file is there whole or not at all. */
async function toFile(pieces: Readable, out: string): Promise<void> {
  const unfinished = `${out}.unfinished`;
  try {
    await pipeline(pieces, createWriteStream(unfinished));
    await rename(unfinished, out);
  } catch (thrown) {
    await rm(unfinished, { force: true });
    throw cannotWrite(thrown, out);
  }
}

function formatOf(name: string): ExportFormat | FolderFormat {
  const found = FORMATS.find((format) => format.name === name);
  if (found === undefined)
    throw new InvalidArgumentError(`the formats are ${FORMATS.map((f) => f.name).join(", ")}.`);
  return found;
}

function tlpOf(name: string): Tlp {
  const found = TLP.find((known) => known === name);
  if (found === undefined) throw new InvalidArgumentError(`give one of ${TLP.join(", ")}.`);
  return found;
}
