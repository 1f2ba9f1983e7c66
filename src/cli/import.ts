import type { Command } from "commander";
import {
  type ForeignImported,
  foreignFormat,
  type Imported,
  importForeign,
  importLines,
} from "../import/index.ts";
import { openLedger } from "../ledger/index.ts";
import { asHeadwaterError } from "../model/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { loadFrames } from "../pipeline/index.ts";
import { placeNamed } from "./corpus-place.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";
import { startProgress } from "./progress.ts";
import { reportError } from "./report.ts";

const HELP = `
Examples:
  headwater export --format jsonl --out colleague.jsonl      there
  headwater import colleague.jsonl                           here
  headwater import entities.ftm.json bundle.json annotations.json

Reads files of headwater export --format jsonl: documents with their bytes and everything that was read in them, verdicts, grades and
who is who. Ids are the same as there. What is here already is left as it is; a run that was stopped can be started again. Claims,
origins and disputes are worked out anew among all documents of this ledger, and the log says which file they came from.

Reads the texts of other programs too: documents of FollowTheMoney entities (a JSON line each), reports, notes and opinions of STIX 2.1
bundles, remarks of Hypothes.is and of W3C Web Annotation files (JSON-LD). The words that a remark is on are looked up where the ledger has
the page; a remark on words that do not stand there is refused. Each text becomes a document; what has none is counted and said (docs/exports.md).`;

/** Defines `headwater import FILE ...`. */
export function define(command: Command): void {
  withLedger(command)
    .argument(
      "<file...>",
      "files of headwater export --format jsonl, or of FollowTheMoney, STIX, Hypothes.is or W3C Web Annotation",
    )
    .option("--corpus <name>", "lay the documents in a corpus (headwater corpora)")
    .option("--jsonl", "print one JSON object a file instead of text")
    .addHelpText("after", HELP)
    .action(run);
}

interface ImportOptions extends LedgerOptions {
  readonly jsonl?: boolean;
  readonly corpus?: string;
}

/** Ids that are shown of those that the ledger did not come to. */
const MOST_SHOWN = 5;

async function run(files: readonly string[], { db, jsonl, corpus }: ImportOptions): Promise<void> {
  const frames = await loadFrames();
  const ledger = await openLedger(db, { frameWords: await loadFrameWords() });
  const progress = startProgress(0, "records");
  const now = () => new Date().toISOString();
  const onLine = (kind: string) => {
    progress.grow(1);
    progress.step(kind);
  };
  try {
    const place = await placeNamed(ledger, corpus);
    for (const file of files) {
      try {
        const format = await foreignFormat(file);
        const context = { ledger, frames, now, place, onLine };
        const imported =
          format === null ? await importLines(file, context) : await importForeign(file, format, context);
        progress.stop();
        for (const error of imported.refused) reportError(error);
        if (imported.refused.length > 0) process.exitCode = 1;
        if (jsonl === true)
          await printLine({ file, ...imported, refused: imported.refused.map(({ line }) => line) });
        else
          process.stdout.write(
            `${"format" in imported ? foreignSummary(file, imported) : summary(file, imported)}\n`,
          );
      } catch (thrown) {
        const error = asHeadwaterError(thrown, "read", file);
        if (error.stage === "ledger") throw error;
        reportError(error);
        process.exitCode = 1;
      }
    }
  } finally {
    progress.stop();
    await ledger.close();
  }
}

function summary(file: string, { recorded, unchanged, missing }: Imported): string {
  const { document, verdict, judgement, grade } = recorded;
  const line = `${file}: ${document} documents, ${verdict} verdicts, ${judgement} judgements, ${grade} grades; ${unchanged} were here already`;
  if (missing.count === 0) return line;
  const shown = missing.first.slice(0, MOST_SHOWN).join(", ");
  return `${line}\n${missing.count} claims and assertions of the file are otherwise here, beside other documents: ${shown}${missing.count > MOST_SHOWN ? " ..." : ""}`;
}

const FORMAT_NAMES = {
  followthemoney: "FollowTheMoney",
  stix: "STIX",
  hypothesis: "Hypothes.is",
  webannotation: "W3C Web Annotation",
} as const;

function foreignSummary(
  file: string,
  { format, added, claims, unchanged, leftOut }: ForeignImported,
): string {
  const line = `${file} (${FORMAT_NAMES[format]}): ${added} documents, ${claims} claims; ${unchanged} were here already`;
  return [line, ...leftOut.map(({ what, why, count }) => `  not imported: ${count} ${what} (${why})`)].join(
    "\n",
  );
}
