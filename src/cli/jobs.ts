import type { Command } from "commander";
import { HeadwaterError } from "../model/index.ts";
import { JOB_KINDS, type JobRow, type JobState, KEPT_DAYS, openQueue, type Queue } from "../queue/index.ts";
import { sizeWords } from "../read/index.ts";
import { type LedgerOptions, type ListOptions, printLine, withLedger, withList } from "./options.ts";
import { shortId } from "./short-id.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater jobs                       how many jobs wait, are in hand, are done, were set aside, and why; which exports were written
  headwater jobs --all --jsonl         every job that is not done, a line each
  headwater jobs retry 4f2a91          another try for one that was set aside; --all for all of them
  headwater jobs join                  has a worker join lists and fit out documents of an earlier version
  headwater jobs drop 4f2a91           gives one up: its document leaves the queue, and is not in the ledger

The queue is that of a ledger on a PostgreSQL server: headwater add --queue puts documents in, headwater export --queue exports; headwater worker takes them out.`;

/** Defines `headwater jobs`, `headwater jobs retry ID`, `headwater jobs drop ID` and `headwater jobs join`. */
export function define(command: Command): void {
  withList(command, 20)
    .option("--all", "list what waits and what is in hand too")
    .addHelpText("after", HELP)
    .action(list);
  withLedger(command.command("retry"))
    .description("Put a job that was set aside into the queue again, for one more try.")
    .argument("[id]", "its id, or the beginning of it")
    .option("--all", "all that were set aside")
    .action(retry);
  withLedger(command.command("drop"))
    .description("Give up a job that was set aside: its document leaves the queue.")
    .argument("<id>", "its id, or the beginning of it")
    .action(drop);
  withLedger(command.command("join"))
    .summary("have a worker do what is done once after documents came")
    .description(
      "Have a worker do what is done once after documents came: entries of lists become claims where documents name whom they list, and documents that an earlier version added are fitted out, 5,000 a job until none is left. Workers ask for it themselves after documents; after a new version of Headwater nobody does.",
    )
    .action(join);
}

interface JobsOptions extends ListOptions {
  readonly all?: boolean;
}

// Of what is done, exports alone are told of.
const LISTED: readonly JobState[] = ["set aside", "done"];
const ALL: readonly JobState[] = ["set aside", "running", "queued", "done"];

async function list(options: JobsOptions): Promise<void> {
  await withQueue(options.db, async (queue) => {
    const { limit, jsonl, all = false } = options;
    const jobs = await queue.jobs({ states: all ? ALL : LISTED, limit });
    if (jsonl === true) {
      await printLine({
        counts: await queue.counts(),
        waiting: await queue.waiting(),
        workers: await queue.workers(),
      });
      for (const job of jobs) await printLine(job);
      return;
    }
    const parts = [await countsTable(queue), await workersTable(queue), jobsTable(jobs)];
    process.stdout.write(`${parts.filter(Boolean).join("\n\n")}\n`);
  });
}

async function countsTable(queue: Queue): Promise<string> {
  const counts = await queue.counts();
  const columns = [
    { head: "jobs", least: 6 },
    ...["queued", "running", `done (${KEPT_DAYS} days)`, "set aside"].map((head) => {
      return { head, least: head.length, number: true };
    }),
  ];
  const rows = JOB_KINDS.map((kind) => {
    const { queued, running, done, "set aside": aside } = counts[kind];
    return [kind, ...[queued, running, done, aside].map((count) => count.toLocaleString("en"))];
  });
  const { bytes } = await queue.waiting();
  const waiting = bytes > 0 ? `\n${sizeWords(bytes)} of documents wait` : "";
  return `${formatTable(columns, rows)}${waiting}`;
}

async function workersTable(queue: Queue): Promise<string> {
  const workers = await queue.workers();
  if (workers.length === 0) return "no worker is running: headwater worker starts one";
  const columns = [
    { head: "worker", least: 10 },
    { head: "since", least: 16 },
    { head: "in hand", least: 12 },
  ];
  const rows = workers.map(({ machine, process, began, doing }) => {
    return [`${machine} ${process}`, minute(began), doing.join(", ")];
  });
  return formatTable(columns, rows);
}

function jobsTable(jobs: readonly JobRow[]): string {
  if (jobs.length === 0) return "";
  const columns = [
    { head: "id", least: 8 },
    { head: "state", least: 9 },
    { head: "since", least: 16 },
    { head: "tried", least: 5, number: true },
    { head: "what", least: 16 },
    { head: "why, or what came of it", least: 24 },
  ];
  const rows = jobs.map(({ id, state, since, tried, name, reason }) => {
    return [shortId(id), state, minute(since), tried, name, reason ?? ""];
  });
  return formatTable(columns, rows);
}

/** "2026-01-02 03:04", in universal time. */
function minute(at: string): string {
  return at.slice(0, 16).replace("T", " ");
}

async function retry(id: string | undefined, _: unknown, command: Command): Promise<void> {
  // `--all` and `--db` are options of `headwater jobs` too, which takes them wherever they stand.
  const { db, all = false } = command.optsWithGlobals<LedgerOptions & { readonly all?: boolean }>();
  if ((id === undefined) === !all)
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      "retry",
      "which job?",
      "name one: headwater jobs retry ID, or --all",
    );
  await withQueue(db, async (queue) => {
    const count = await queue.retry(id ?? null);
    process.stdout.write(`${count.toLocaleString("en")} ${count === 1 ? "job waits" : "jobs wait"} again\n`);
  });
}

async function drop(id: string, _: unknown, command: Command): Promise<void> {
  const { db } = command.optsWithGlobals<LedgerOptions>();
  await withQueue(db, async (queue) => {
    process.stdout.write(`Given up: ${await queue.drop(id)}\n`);
  });
}

async function join(_: unknown, command: Command): Promise<void> {
  const { db } = command.optsWithGlobals<LedgerOptions>();
  await withQueue(db, async (queue) => {
    const isFresh = await queue.putJoining();
    process.stdout.write(isFresh ? "1 job queued: headwater worker does it\n" : "Such a job waits already\n");
  });
}

async function withQueue(db: string, work: (queue: Queue) => Promise<void>): Promise<void> {
  const queue = await openQueue(db);
  try {
    await work(queue);
  } finally {
    await queue.close();
  }
}
