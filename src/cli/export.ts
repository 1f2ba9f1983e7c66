import { type Command, InvalidArgumentError } from "commander";
import { type EvidenceFilter, evidenceIn } from "../answer/index.ts";
import { type ExportFormat, type FolderFormat, TLP, type Tlp } from "../export/index.ts";
import { CEILINGS, FORMATS, writeExport } from "../handed/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { personOption, sayWhatIsMarked } from "./ceiling.ts";
import { claimFilterOf, withClaimFilter } from "./claim-options.ts";
import { openSeen } from "./open-seen.ts";
import { type LedgerOptions, priorityOf, withLedger } from "./options.ts";

const HELP = `
Formats:
${FORMATS.map(({ name, what }) => `  ${name.padEnd(16)}${what}`).join("\n")}

Examples:
  headwater export --format csv --about "Nurin Front" --out front.csv
  headwater export --format jsonl --out ledger.jsonl          documents, claims, verdicts, grades; headwater import reads it back
  headwater export --format stix --min-origins 2 --tlp amber --out bundle.json
  headwater export --format parquet --out tables/             claims, assertions, documents; DuckDB reads them (docs/pipes.md)
  headwater export --queue --format csv --out weekly/claims.csv
                                                              a worker writes it (headwater worker --exports FOLDER)

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
    .option(
      "--queue",
      "have a worker write it, on a ledger on a server: --out is a path in its folder of exports",
    )
    .option("--priority <n>", "with --queue: the larger, the sooner; others have 0", priorityOf)
    .addHelpText("after", HELP)
    .action(run);
}

interface ExportCommand extends LedgerOptions, EvidenceFilter {
  readonly format: ExportFormat | FolderFormat;
  readonly out?: string;
  readonly tlp?: Tlp;
  readonly as?: string;
  readonly queue?: boolean;
  readonly priority?: number;
}

async function run(options: ExportCommand): Promise<void> {
  const { db, format, out, tlp, as: person, queue, priority, ...filter } = options;
  const asked = {
    ...{ format: format.name, filter: claimFilterOf(filter) },
    ...(tlp === undefined ? {} : { tlp }),
    ...(person === undefined ? {} : { person }),
  };
  if (queue === true)
    return (await import("./export-queued.ts")).exportQueued(db, asked, { out, priority: priority ?? 0 });
  if (priority !== undefined)
    throw badUsage("--priority", "nothing is put into a queue", "add --queue, or leave --priority out");
  if ("files" in format && out === undefined)
    throw badUsage("--out", `${format.name} is several files`, "name a folder: --out FOLDER");
  if (!("files" in format) && format.isBinary === true && out === undefined && process.stdout.isTTY)
    throw badUsage("--out", `${format.name} is no text for a terminal`, "name a file: --out FILE");
  const { ledger } = await openSeen(db, { ceiling: tlp === undefined ? undefined : CEILINGS[tlp], person });
  try {
    if (tlp === undefined && person === undefined) await sayWhatIsMarked(ledger);
    // Of a private corpus that somebody does not see nothing tells that it is there.
    if (filter.corpus !== undefined) await ledger.corpora.get(filter.corpus);
    if (out !== undefined) await writeExport(ledger, asked, out);
    else if (!("files" in format))
      await toStandardOutput(
        format.write(evidenceIn(ledger, asked.filter), tlp === undefined ? {} : { tlp }),
      );
  } finally {
    await ledger.close();
  }
}

function badUsage(place: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("bad-usage", "cli", place, what, remedy);
}

async function toStandardOutput(pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  for await (const piece of pieces)
    if (!process.stdout.write(piece))
      await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
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
