import type { Command } from "commander";
import { openLedger } from "../ledger/index.ts";
import { asHeadwaterError, type MetadataOverrides } from "../model/index.ts";
import { type AddContext, addDocument, joinDesignations, loadFrames, loadTier } from "../pipeline/index.ts";
import { discover, readBytes } from "../read/index.ts";
import { isoDate, type LedgerOptions, wholeNumber, withLedger } from "./options.ts";
import { startProgress } from "./progress.ts";
import { reportError } from "./report.ts";

const HELP = `
Examples:
  headwater add reports/                              everything readable in a folder, and in its folders
  headwater add crt-2016.pdf --work "Country Reports on Terrorism" --edition 2016 --publisher "State Department"

Reads HTML (also .html.gz), plain text, Markdown and PDF with a text layer. A document is committed whole or not at all: a
run that was stopped goes on where it was when it is started again, and the same bytes twice change nothing. What cannot be
read is said on standard error, the rest goes on, and the exit status is 1.`;

/** Defines `headwater add PATH ...`. */
export function define(command: Command): void {
  withLedger(command)
    .argument("<path...>", "files or folders")
    .option("--title <text>", "state the title, over what the document says of itself")
    .option("--publisher <name>", "state who issued it")
    .option("--published <date>", "state when: 2017, 2017-07 or 2017-07-20", isoDate)
    .option("--work <name>", "state the report series that it is an issue of")
    .option("--edition <name>", "state which issue, such as 2016")
    .option("--max-bytes <n>", "largest file that is read, in bytes", wholeNumber)
    .option("--tier <module>", "find who said what with a module of your own (docs/tiers.md)")
    .option("--quiet", "say nothing but errors")
    .addHelpText("after", HELP)
    .action(add);
}

interface AddOptions extends LedgerOptions {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly work?: string;
  readonly edition?: string;
  readonly maxBytes?: number;
  readonly quiet?: boolean;
  readonly tier?: string;
}

/** How many documents of a run came to what. */
interface Tally {
  added: number;
  anew: number;
  unchanged: number;
  failed: number;
  claims: number;
}

async function add(paths: readonly string[], options: AddOptions): Promise<void> {
  const began = performance.now();
  const frames = await loadFrames();
  const tier = options.tier === undefined ? undefined : await loadTier(options.tier);
  const ledger = await openLedger(options.db);
  const overrides = statedOver(options);
  const context: AddContext = {
    ledger,
    frames,
    now: () => new Date().toISOString(),
    overrides,
    ...(tier === undefined ? {} : { tier }),
  };
  const limits = options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes };
  const tally: Tally = { added: 0, anew: 0, unchanged: 0, failed: 0, claims: 0 };
  const progress = startProgress(0, "documents");
  try {
    for await (const found of discover(paths)) {
      progress.grow(1);
      const path = found.kind === "file" ? found.path : found.error.place;
      try {
        if (found.kind === "problem") throw found.error;
        const { outcome, claims } = await addDocument(await readBytes(path, limits), path, context);
        tally[outcome === "added" ? "added" : outcome === "read-anew" ? "anew" : "unchanged"] += 1;
        tally.claims += claims;
      } catch (thrown) {
        const error = asHeadwaterError(thrown, "read", path);
        // A ledger that cannot be written fails for every document that follows: saying it once is enough.
        if (error.stage === "ledger" && error.code !== "bad-record") throw error;
        tally.failed += 1;
        reportError(error);
      }
      progress.step(path);
    }
    await joinDesignations(ledger, context);
  } finally {
    progress.stop();
    await ledger.close();
  }
  if (options.quiet !== true)
    process.stdout.write(`${summary(tally, performance.now() - began, options.db)}\n`);
  if (tally.failed > 0) process.exitCode = 1;
}

function statedOver({ title, publisher, published, work, edition }: AddOptions): MetadataOverrides {
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(work === undefined ? {} : { work }),
    ...(edition === undefined ? {} : { edition }),
  };
}

function summary({ added, anew, unchanged, failed, claims }: Tally, tookMs: number, db: string): string {
  const parts = [
    `${documents(added)} added`,
    ...(anew > 0 ? [`${anew} read anew`] : []),
    ...(unchanged > 0 ? [`${unchanged} there already`] : []),
    ...(failed > 0 ? [`${failed} could not be read`] : []),
    ...(added + anew > 0 ? [`${claims.toLocaleString("en")} claims`] : []),
  ];
  return `${parts.join(", ")} in ${(tookMs / 1000).toFixed(1)} s: ${db}`;
}

function documents(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "document" : "documents"}`;
}
