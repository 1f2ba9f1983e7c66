import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, InvalidArgumentError } from "commander";
import { type EvidenceFilter, evidenceIn } from "../answer/index.ts";
import { EXPORT_FORMATS, type ExportFormat, TLP, type Tlp } from "../export/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { claimFilterOf, withClaimFilter } from "./claim-options.ts";
import { openToRead } from "./open-to-read.ts";
import { type LedgerOptions, withLedger } from "./options.ts";

const HELP = `
Formats:
${EXPORT_FORMATS.map(({ name, what }) => `  ${name.padEnd(16)}${what}`).join("\n")}

Examples:
  headwater export --format csv --about "Nurin Front" --out front.csv
  headwater export --format jsonl --out ledger.jsonl          the whole ledger; headwater import reads it back
  headwater export --format stix --min-origins 2 --tlp amber --out bundle.json

Claims are chosen as headwater claims does; the export has these, their assertions, documents, people and places. Nothing is sent
anywhere. What each format can and cannot say is in docs/exports.md.`;

/** Defines `headwater export`. */
export function define(command: Command): void {
  withClaimFilter(withLedger(command))
    .requiredOption("--format <format>", "one of the formats below", formatOf)
    .option("--out <file>", "where to write it; standard output when not given")
    .option("--tlp <marking>", `mark a STIX bundle: ${TLP.join(", ")}`, tlpOf)
    .addHelpText("after", HELP)
    .action(run);
}

interface ExportCommand extends LedgerOptions, EvidenceFilter {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly tlp?: Tlp;
}

async function run({ db, format, out, tlp, ...filter }: ExportCommand): Promise<void> {
  if (format.isBinary === true && out === undefined && process.stdout.isTTY)
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      "--out",
      `${format.name} is no text for a terminal`,
      "name a file: --out FILE",
    );
  const ledger = await openToRead(db, { frameWords: await loadFrameWords() });
  try {
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
    if (thrown instanceof HeadwaterError) throw thrown;
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    throw new HeadwaterError("failed", "export", out, what, "name a folder that can be written to", {
      cause: thrown,
    });
  }
}

function formatOf(name: string): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format.name === name);
  if (found === undefined)
    throw new InvalidArgumentError(`the formats are ${EXPORT_FORMATS.map((f) => f.name).join(", ")}.`);
  return found;
}

function tlpOf(name: string): Tlp {
  const found = TLP.find((known) => known === name);
  if (found === undefined) throw new InvalidArgumentError(`give one of ${TLP.join(", ")}.`);
  return found;
}
