import { stat } from "node:fs/promises";
import { hostname } from "node:os";
import { resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { HeadwaterError, withoutPassword } from "../model/index.ts";
import { loadTier } from "../pipeline/tier.ts";
import { runWorker, type WorkerTally } from "../worker/index.ts";
import { type LedgerOptions, withLedger } from "./options.ts";
import { printable, reportError } from "./report.ts";

const HELP = `
Examples:
  export HEADWATER_DB=postgres://analyst@db.example.org/headwater
  headwater add --queue reports/       on any machine: puts documents into the queue, with their bytes
  headwater worker                     on as many machines as wanted: reads and commits them until Ctrl-C
  headwater worker --until-done        the same, and ends when nothing waits any more
  headwater worker --tier my-tier.mjs  the same, and takes documents too that were queued for this tier
  headwater worker --exports /srv/out  the same, and writes exports that were queued to this folder
  headwater jobs                       what waits, what is in hand, what was set aside and why

A worker takes one document after another from the queue of a ledger on a PostgreSQL server. Reading and extracting run beside other workers;
tracing and committing are done by one at a time. A document that is committed twice is there once. What cannot be read is set aside at once;
what takes too much time or memory, or ends its worker, after three tries. Ctrl-C (SIGTERM) finishes the document in hand, or gives it
back after --grace seconds; a second one ends at once. The documents of a worker that is killed go to others after 30 seconds. docs/workers.md says more.`;

/** Defines `headwater worker`. */
export function define(command: Command): void {
  withLedger(command)
    .option("--at-once <n>", "documents that are read at once, each in a process of its own", atLeastOne, 1)
    .option(
      "--tier <module>",
      "take documents that were queued with --tier too, and find who said what in them with this module (docs/tiers.md)",
    )
    .option(
      "--exports <folder>",
      "write exports that were queued (headwater export --queue) too, to this folder and nowhere else",
    )
    .option("--until-done", "end when nothing waits any more")
    .option("--seconds <n>", "how long one document may take", atLeastOne, 900)
    .option("--megabytes <n>", "how much memory one document may take", atLeastOne, 3072)
    .option(
      "--grace <seconds>",
      "how long the document in hand is waited for when asked to stop",
      atLeastOne,
      60,
    )
    .option("--quiet", "say nothing but errors")
    .addHelpText("after", HELP)
    .action(work);
}

interface WorkerCommandOptions extends LedgerOptions {
  readonly atOnce: number;
  readonly untilDone?: boolean;
  readonly seconds: number;
  readonly megabytes: number;
  readonly grace: number;
  readonly tier?: string;
  readonly exports?: string;
  readonly quiet?: boolean;
}

async function work(options: WorkerCommandOptions): Promise<void> {
  const { db, atOnce, seconds, megabytes, grace, tier, exports, untilDone = false, quiet = false } = options;
  const say = (line: string) => {
    if (!quiet) process.stdout.write(`${printable(line)}\n`);
  };
  // Said before a job is taken, and not once for each.
  if (tier !== undefined) await loadTier(tier);
  if (exports !== undefined) await checkFolder(exports);
  const stop = new AbortController();
  onSignals(() => {
    stop.abort();
    say("Stopping: what is in hand is finished, or given back.");
  });
  const tally = await runWorker({
    ...{ place: db, atOnce, seconds, megabytes, untilDone, graceSeconds: grace },
    ...(tier === undefined ? {} : { tier: resolve(tier) }),
    ...(exports === undefined ? {} : { exports: resolve(exports) }),
    stop: stop.signal,
    onReady: () => say(`Worker ${process.pid} on ${hostname()}: ${withoutPassword(db)}; Ctrl-C stops it`),
    onTrouble: reportError,
  });
  say(summary(tally));
}

async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() === true) return;
  throw new HeadwaterError(
    "bad-usage",
    "cli",
    folder,
    "there is no such folder",
    "make it first, or name another",
  );
}

/** The first signal asks the program to stop; a second ends it at once. */
function onSignals(stop: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      stop();
      process.once(signal, () => process.exit(1));
    });
}

function summary({ done, failed, givenBack }: WorkerTally): string {
  const number = (count: number) => count.toLocaleString("en");
  const parts = [
    `${number(done)} ${done === 1 ? "job" : "jobs"} done`,
    ...(failed > 0 ? [`${number(failed)} ${failed === 1 ? "try" : "tries"} failed`] : []),
    ...(givenBack > 0 ? [`${number(givenBack)} given back`] : []),
  ];
  return parts.join(", ");
}

function atLeastOne(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("give a whole number of at least 1.");
  return Number(text);
}
