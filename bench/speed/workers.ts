// 1, 2 and 4 workers on one ledger on a PostgreSQL server on this machine: jobs a second.
//   npm run build && npx tsx bench/speed/workers.ts [news texts: 80]     (needs PostgreSQL's programs and the news texts of ../shared/data)
// Real documents share the machine's cores, the server among who wants them, and are committed one at a time: what one worker alone spends
// on each part says how much more several can do. Jobs that wait 50 ms (slow-job.mjs) about a document that the ledger has already, so that
// nothing is committed, show what the queue and the workers themselves cost where reading is slow. A run's seconds are from when its first job was taken until its last was done, with workers that had read
// before; every run begins with an empty ledger.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openQueue, type Queue } from "../../src/queue/index.ts";
import { setup } from "../../test/postgres/server.ts";
import { compiled } from "./compiled.ts";
import { durableServer } from "./durable-server.ts";

const ARTICLES = "../shared/data/polnear/train/text";
const MOST_ARTICLES = Number(process.argv[2] ?? 80);
const WORKERS = [1, 2, 4];

/** Jobs of a run that wait, for each worker. */
const WAITING = 150;

const end = setup();
const server = durableServer();

/** Databases that were made. */
let made = 0;

/** What went wrong with a worker. */
let broken: string | null = null;

interface Text {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const articles = readdirSync(ARTICLES)
  .sort()
  .slice(0, MOST_ARTICLES)
  .map((name): Text => ({ path: join(ARTICLES, name), bytes: readFileSync(join(ARTICLES, name)) }));
/** A text that every ledger here holds already when it is measured: a job about it reads nothing and commits nothing. */
const KNOWN: Text = {
  path: "known.txt",
  bytes: Buffer.from("The harbour office opens its doors at dawn.\n"),
};

try {
  console.log(`${availableParallelism()} cores, PostgreSQL on the same machine`);
  if (articles.length > 0) await newsTexts();
  await table(
    `${WAITING} jobs a worker that wait 50 ms, about a document that the ledger has`,
    (workers) => Array.from({ length: WAITING * workers }, () => KNOWN),
    "bench/speed/slow-worker.mjs",
    [],
  );
} finally {
  end();
}

async function newsTexts(): Promise<void> {
  const alone = await partsAlone();
  console.log(
    `alone: ${alone.whole.toFixed(1)} ms a news text, of which reading and extracting ${alone.pure.toFixed(1)} ms`,
  );
  console.log(
    `the rest is done one document at a time: at the most ${(1000 / (alone.whole - alone.pure)).toFixed(1)} a second, ${(alone.whole / (alone.whole - alone.pure)).toFixed(2)} times one worker, however many there are`,
  );
  await table(`${articles.length} news texts`, () => articles, "bin/headwater.js", [
    "worker",
    "--quiet",
    "--db",
  ]);
}

/** Milliseconds of a news text, added without a queue: all of it, and what needs no ledger. */
async function partsAlone(): Promise<{ readonly whole: number; readonly pure: number }> {
  const { openLedger } = await compiled<typeof import("../../src/ledger/index.ts")>("ledger");
  const pipeline = await compiled<typeof import("../../src/pipeline/index.ts")>("pipeline");
  const { readDocument } = await compiled<typeof import("../../src/read/index.ts")>("read");
  const frames = await pipeline.loadFrames();
  const ledger = await openLedger(server!.makeDatabase("alone"));
  let whole = 0;
  let pure = 0;
  for (const [i, { bytes, path }] of articles.entries()) {
    const read = async () => pipeline.extractWith(await readDocument({ bytes, path }), frames);
    // The first document pays for what is loaded once.
    if (i === 0) await read();
    const began = performance.now();
    await read();
    const isRead = performance.now();
    await pipeline.addDocument(bytes, path, { ledger, frames, now: () => new Date().toISOString() });
    pure += isRead - began;
    whole += performance.now() - isRead;
  }
  await ledger.close();
  return { whole: whole / articles.length, pure: pure / articles.length };
}

async function table(
  what: string,
  textsFor: (workers: number) => readonly Text[],
  program: string,
  args: readonly string[],
): Promise<void> {
  console.log(`\n${what}`);
  console.log("workers   jobs a second   times one worker   of N times one");
  let one = 0;
  for (const workers of WORKERS) {
    const rate = await measure(textsFor(workers), workers, program, args);
    if (workers === 1) one = rate;
    const [times, share] = [rate / one, rate / one / workers];
    console.log(
      `${String(workers).padStart(7)} ${rate.toFixed(1).padStart(15)} ${times.toFixed(2).padStart(18)} ${share.toFixed(2).padStart(16)}`,
    );
  }
}

/** Jobs a second of so many workers. */
async function measure(
  texts: readonly Text[],
  workers: number,
  program: string,
  args: readonly string[],
): Promise<number> {
  const name = `measured-${++made}`;
  const address = server!.makeDatabase(name);
  const queue = await openQueue(address);
  const running: ChildProcess[] = [];
  try {
    for (let i = 0; i < workers; i++) {
      const worker = spawn(process.execPath, [program, ...args, address], {
        stdio: ["ignore", "ignore", "inherit"],
      });
      worker.once("exit", (status) => {
        if (status !== 0) broken = `a worker ended with status ${status}`;
      });
      running.push(worker);
    }
    const warm = 1 + (await warmUp(queue, workers));
    await put(queue, [KNOWN]);
    await allDone(queue, warm);
    await put(queue, texts);
    await allDone(queue, warm + texts.length);
  } finally {
    const ended = running.map((worker) => once(worker, "exit"));
    for (const worker of running) worker.kill("SIGTERM");
    await Promise.all(ended);
    await queue.close();
  }
  const seconds = server!.run(
    name,
    `select extract(epoch from max(completed_on) - min(started_on)) from
      (select * from public_jobs.job where name = 'add' order by completed_on desc limit ${texts.length}) as measured`,
  );
  return texts.length / Number(seconds);
}

/** Gives out words until every worker was seen with two lots of them: the first takes long, since models are loaded. Returns how many. */
async function warmUp(queue: Queue, workers: number): Promise<number> {
  const seen = new Map<number, Set<string>>();
  for (let given = 0; ; given++) {
    if (broken !== null) throw new Error(broken);
    const isWarm = [...seen.values()].filter((names) => names.size > 1).length === workers;
    if (isWarm) return given;
    await put(queue, [{ path: `warm-${given}.txt`, bytes: Buffer.from(`Warm words, number ${given}.\n`) }]);
    await sleep(40);
    for (const { process, doing } of await queue.workers())
      seen.set(process, new Set([...(seen.get(process) ?? []), ...doing]));
  }
}

async function put(queue: Queue, texts: readonly Text[]): Promise<void> {
  await queue.put(
    texts.map(({ path, bytes }) => {
      const said = { path, overrides: {} };
      // Without an id, one document may wait several times.
      return { kind: "add", name: path, document: null, said, bytes } as const;
    }),
  );
}

async function allDone(queue: Queue, documents: number): Promise<void> {
  for (;;) {
    if (broken !== null) throw new Error(broken);
    const { add, join: joining } = await queue.counts();
    if (add["set aside"] > 0) throw new Error("a document was set aside");
    if (add.done >= documents && joining.queued + joining.running === 0) return;
    await sleep(200);
  }
}
