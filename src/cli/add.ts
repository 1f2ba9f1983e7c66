import { resolve } from "node:path";
import type { Command } from "commander";
import { openLedger } from "../ledger/index.ts";
import {
  asHeadwaterError,
  type Capture,
  HeadwaterError,
  type MetadataOverrides,
  withoutPassword,
} from "../model/index.ts";
import {
  type AddContext,
  addDocument,
  type FittedOut,
  fitOutDocuments,
  joinDesignations,
  loadFrames,
  loadTier,
} from "../pipeline/index.ts";
import { sizeWords } from "../read/index.ts";
import { sourcesOf } from "./add-sources.ts";
import { analystName } from "./analyst.ts";
import { placeNamed } from "./corpus-place.ts";
import { count } from "./count.ts";
import { fieldColumns, isoDate, type LedgerOptions, priorityOf, wholeNumber, withLedger } from "./options.ts";
import { startProgress } from "./progress.ts";
import { type ReadingOptions, readingLimits, withReading } from "./reading-options.ts";
import { printable, reportError } from "./report.ts";

const HELP = `
Examples:
  headwater add reports/                              everything readable in a folder, and in its folders
  headwater add https://example.org/news/article      fetches this page, and no other
  cat page.html | headwater add - --publisher "Orsk Dal Courier"
  headwater add crt-2016.pdf --work "Country Reports on Terrorism" --edition 2016 --publisher "State Department"
  headwater extract reports/ --jsonl | headwater add --extracted -
                                                      loads what a run made, here or elsewhere (docs/pipes.md)
  headwater add --queue reports/ --priority 10        for workers to read (headwater worker), on a ledger on a server

Reads HTML, plain text, Markdown, PDF with a text layer, Word (.docx), workbooks (.xlsx), OpenDocument (.odt), e-books (.epub), messages
(.eml, .msg, and their attachments), subtitles (.srt, .vtt), each packed with gzip too, and what lies in mailboxes (.mbox), archives (.zip, .tar, .tgz) and saved feeds (RSS, Atom);
docs/readers.md says what is read of each. --ocr recognises words in pictures
and scanned pages too, with mistakes, which the document's notes help to find. An address is fetched over http or https, with its
redirects (at most 5), from the public internet alone; when and how it came is kept with it. No other connection is
opened for it but that to a ledger on a server, and nothing is fetched that a page points at. A document is committed whole or not at all: a
run that was stopped goes on where it was when it is started again, and the same bytes twice change nothing. What cannot be
read is said on standard error, the rest goes on, and the exit status is 1.`;

/** Defines `headwater add PATH ...`. */
export function define(command: Command): void {
  withReading(withLedger(command))
    .argument("<path...>", "files, folders, addresses (https://...), or - for one document on standard input")
    .option("--title <text>", "state the title, over what the document says of itself")
    .option("--publisher <name>", "state who issued it")
    .option("--published <date>", "state when: 2017, 2017-07 or 2017-07-20", isoDate)
    .option("--work <name>", "state the report series that it is an issue of")
    .option("--edition <name>", "state which issue, such as 2016")
    .option(
      "--columns <map>",
      "a document a row of .csv and .xlsx files: text=body,title=headline (also id, publisher, authors, published, url, language, work, edition)",
      fieldColumns,
    )
    .option(
      "--corpus <name>",
      "lay them in a corpus (headwater corpora): of a private one nobody else sees them",
    )
    .option("--allow-private", "fetch from this machine and private networks too: for intranets and tests")
    .option("--tier <module>", "find who said what with a module of your own (docs/tiers.md)")
    .option("--queue", "put documents into the queue of a ledger on a server instead, for headwater worker")
    .option("--priority <n>", "with --queue: the larger, the sooner; others have 0", priorityOf)
    .option(
      "--tries <n>",
      "with --queue: how often a document is tried before it is set aside (3)",
      wholeNumber,
    )
    .option("--most-waiting <n>", "with --queue: wait while so many documents wait (10000)", wholeNumber)
    .option(
      "--extracted",
      "the paths are lines that headwater extract printed: load them without reading anew",
    )
    .option("--from <folder>", "with --extracted: where the files lie that the lines were read from")
    .option("--any-version", "with --extracted: take lines by another version of the extractor too")
    .option("--quiet", "say nothing but errors")
    .addHelpText("after", HELP)
    .action(async (paths: readonly string[], options: AddOptions) => {
      if (options.extracted === true)
        return (await import("./add-extracted.ts")).addExtracted(paths, options);
      refuseExtractedOptions(options);
      if (options.queue !== true) refuseQueueOptions(options);
      else return (await import("./add-queued.ts")).addQueued(paths, options);
      return add(paths, options);
    });
}

/** What `headwater add` was told. */
export interface AddOptions extends LedgerOptions, ReadingOptions {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly work?: string;
  readonly edition?: string;
  readonly columns?: Readonly<Record<string, string>>;
  readonly quiet?: boolean;
  readonly tier?: string;
  readonly corpus?: string;
  readonly allowPrivate?: boolean;
  readonly queue?: boolean;
  readonly priority?: number;
  readonly tries?: number;
  readonly mostWaiting?: number;
  readonly extracted?: boolean;
  readonly from?: string;
  readonly anyVersion?: boolean;
}

function refuseExtractedOptions({ from, anyVersion }: AddOptions): void {
  if (from === undefined && anyVersion === undefined) return;
  const remedy = "add --extracted, or leave --from and --any-version out";
  throw new HeadwaterError("bad-usage", "cli", "add", "no lines of headwater extract are loaded", remedy);
}

function refuseQueueOptions({ priority, tries, mostWaiting }: AddOptions): void {
  if (priority === undefined && tries === undefined && mostWaiting === undefined) return;
  const remedy = "add --queue, or leave --priority, --tries and --most-waiting out";
  throw new HeadwaterError("bad-usage", "cli", "add", "nothing is put into a queue", remedy);
}

/** Documents of an earlier version that one run fits out. */
export const MOST_FITTED = 5000;

/** How many documents of a run came to what. */
export interface Tally {
  added: number;
  anew: number;
  unchanged: number;
  failed: number;
  /** Claims at passages: one that several documents make is several. */
  assertions: number;
  /** Files of folders whose kinds are not read. */
  passedOver?: number;
}

async function add(paths: readonly string[], options: AddOptions): Promise<void> {
  const began = performance.now();
  const frames = await loadFrames();
  const tier = options.tier === undefined ? undefined : await loadTier(options.tier);
  const ledger = await openLedger(options.db);
  const named = await placeNamed(ledger, options.corpus).catch(async (thrown: unknown) => {
    await ledger.close();
    throw thrown;
  });
  const place = named ?? { corpus: null, by: analystName() };
  const overrides = statedOver(options);
  const context: AddContext = {
    ledger,
    frames,
    now: () => new Date().toISOString(),
    overrides,
    place,
    limits: readingLimits(options),
    ...(tier === undefined ? {} : { tier }),
  };
  const fetchedLines: string[] = [];
  const tally = { added: 0, anew: 0, unchanged: 0, failed: 0, assertions: 0, passedOver: 0 };
  // The ledger itself may lie in the folder, with the files that its database keeps beside it.
  const ofLedger = new Set(
    ["", "-wal", "-shm", "-journal", "-watching"].map((end) => resolve(`${options.db}${end}`)),
  );
  const onPassedOver = (path: string) => {
    if (!ofLedger.has(resolve(path))) tally.passedOver += 1;
  };
  let fitted: FittedOut = { done: 0, hasMore: false };
  const progress = startProgress(0, "documents");
  try {
    for await (const source of sourcesOf(paths, { ...options, onPassedOver })) {
      progress.grow(1);
      const path = source.kind === "document" ? source.path : source.error.place;
      try {
        if (source.kind === "problem") throw source.error;
        const { bytes, capture, notes, stated } = source;
        if (capture?.url === path && options.quiet !== true) fetchedLines.push(fetchedLine(capture, bytes));
        const { outcome, claims } = await addDocument(bytes, path, {
          ...context,
          ...(notes === undefined ? {} : { notes }),
          ...(stated === undefined ? {} : { stated }),
          ...(capture === undefined ? {} : { capture }),
        });
        tally[outcome === "added" ? "added" : outcome === "read-anew" ? "anew" : "unchanged"] += 1;
        tally.assertions += claims;
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
    fitted = await fitOutDocuments(ledger, frames, MOST_FITTED, (id) => {
      progress.grow(1);
      progress.step(id.slice(0, 19));
    });
  } finally {
    progress.stop();
    await ledger.close();
  }
  if (fetchedLines.length > 0) process.stdout.write(`${fetchedLines.join("\n")}\n`);
  if (options.quiet !== true)
    process.stdout.write(
      `${summary(tally, performance.now() - began, withoutPassword(options.db))}\n${fittedLine(fitted)}`,
    );
  if (options.quiet !== true) process.stderr.write(notesOn(tally, Object.keys(overrides), paths));
  if (tally.failed > 0) process.exitCode = 1;
}

/** What a user may not expect of a run: that what they state changes no document that is there, that there was nothing to read. */
function notesOn(
  { added, anew, unchanged, failed }: Tally,
  stated: readonly string[],
  paths: readonly string[],
) {
  if (added + anew + unchanged + failed === 0)
    return `note ${paths.map(printable).join(" ")}: nothing to read is there (docs/readers.md says what is read)\n`;
  if (unchanged === 0 || stated.length === 0) return "";
  const options = stated.map((name) => `--${name}`).join(", ");
  return `note ${documents(unchanged)} there already ${unchanged === 1 ? "keeps" : "keep"} what was recorded: ${options} ${stated.length === 1 ? "is" : "are"} for new ones\n`;
}

/** "fetched https://example.org/a (200, 12.3 KiB, from 203.0.113.7) after 1 redirect from http://example.org/a". */
export function fetchedLine(
  { requested, url, status, address, redirects }: Capture,
  bytes: Uint8Array,
): string {
  const after =
    redirects.length === 0
      ? ""
      : ` after ${redirects.length} ${redirects.length === 1 ? "redirect" : "redirects"} from ${requested}`;
  return printable(`fetched ${url} (${status}, ${sizeWords(bytes.length)}, from ${address})${after}`);
}

/** What the user states over what a document says of itself. */
export function statedOver({ title, publisher, published, work, edition }: AddOptions): MetadataOverrides {
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(work === undefined ? {} : { work }),
    ...(edition === undefined ? {} : { edition }),
  };
}

/** What became of a run's documents, in a line. */
export function summary(
  { added, anew, unchanged, failed, assertions, passedOver = 0 }: Tally,
  tookMs: number,
  db: string,
): string {
  const parts = [
    `${documents(added)} added`,
    ...(anew > 0 ? [`${anew} read anew`] : []),
    ...(unchanged > 0 ? [`${unchanged} there already`] : []),
    ...(failed > 0 ? [`${failed} could not be read`] : []),
    ...(added + anew > 0 ? [count(assertions, "assertion")] : []),
    ...passedOverPart(passedOver),
  ];
  return `${parts.join(", ")} in ${(tookMs / 1000).toFixed(1)} s: ${db}`;
}

/** How many files of folders were passed over: nobody should take them for read. */
export function passedOverPart(files: number): string[] {
  return files === 0 ? [] : [`${count(files, "file")} of other kinds passed over`];
}

/** What a run did beside its own documents, in a line; nothing where it did nothing. */
export function fittedLine({ done, hasMore }: FittedOut): string {
  if (done === 0) return "";
  const rest = hasMore ? "; more are left: run headwater add again" : "";
  return `${documents(done)} of an earlier version fitted out: copies and citations are found in ${done === 1 ? "it" : "them"} now${rest}\n`;
}

/** "1 document", "1,200 documents". */
export const documents = (number: number): string => count(number, "document");
