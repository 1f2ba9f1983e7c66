/**
 * Kills workers with SIGKILL at random moments, starts others in their place, and counts what came of the documents.
 *   npm run build && npx tsx bench/robustness/workers.ts [seconds: 120] [documents: 300] [seed]
 * Needs PostgreSQL's programs and the news texts of ../shared/data. At the end nothing may be lost and nothing be there twice: the ledger is to be
 * that of the same documents added plainly, to a file and without a queue, with one log entry for each.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { documentId } from "../../src/model/index.ts";
import { openQueue } from "../../src/queue/index.ts";
import { postgresServer, setup } from "../../test/postgres/server.ts";
import { seeded } from "../seeded.ts";
import { compiled } from "../speed/compiled.ts";

const [seconds = 120, documents = 300, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const ARTICLES = "../shared/data/polnear/train/text";
const WORKERS = 3;

/** Between two kills: long enough that most workers have a document in hand when they are killed. */
const LEAST_MS = 500;
const MOST_MS = 6000;

const end = setup();
const server = postgresServer();
if (server === null) process.exit(1);
const random = seeded(seed);
const pipeline = await compiled<typeof import("../../src/pipeline/index.ts")>("pipeline");
const address = server.makeDatabase("killed");
const queue = await openQueue(address);
const texts = readdirSync(ARTICLES)
  .sort()
  .slice(0, documents)
  .map((name) => ({ path: join(ARTICLES, name), bytes: readFileSync(join(ARTICLES, name)) }));
await queue.put(
  texts.map(({ path, bytes }) => {
    const said = { path, overrides: {} };
    return { kind: "add", name: path, document: documentId(bytes), said, bytes } as const;
  }),
  // A kill counts as a try: no document is to be set aside for being unlucky.
  { tries: 50 },
);

try {
  const { killed, inHand } = await killForAWhile();
  const doneWhile = (await queue.counts()).add.done;
  console.log(
    `seed ${seed}: ${killed} workers killed, ${inHand} of them with a document in hand; ${doneWhile} of ${texts.length} documents done meanwhile`,
  );
  for (let left = 1; left > 0; await sleep(500)) {
    const worker = start("--until-done");
    await once(worker, "exit");
    const { add, join: joining } = await queue.counts();
    left = add.queued + add.running + joining.queued + joining.running;
  }
  await compare();
} finally {
  await queue.close();
  end();
}

/** Kills one worker after another. Returns how many, and how many of them held a document. */
async function killForAWhile(): Promise<{ readonly killed: number; readonly inHand: number }> {
  const workers: ChildProcess[] = Array.from({ length: WORKERS }, () => start());
  let killed = 0;
  let inHand = 0;
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until && (await queue.counts()).add.done < texts.length) {
    await sleep(LEAST_MS + random.below(MOST_MS - LEAST_MS));
    const place = random.below(WORKERS);
    const worker = workers[place]!;
    const row = (await queue.workers()).find(({ process }) => process === worker.pid);
    worker.kill("SIGKILL");
    await once(worker, "exit");
    killed += 1;
    if (row !== undefined && row.doing.length > 0) inHand += 1;
    workers[place] = start();
  }
  const ended = workers.map((worker) => once(worker, "exit"));
  for (const worker of workers) worker.kill("SIGKILL");
  await Promise.all(ended);
  return { killed: killed + WORKERS, inHand };
}

function start(...more: readonly string[]): ChildProcess {
  const args = ["bin/headwater.js", "worker", "--db", address, "--quiet", ...more];
  return spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
}

async function compare(): Promise<void> {
  const ledger = await openLedger(address);
  const plain = await openLedger(":memory:");
  const frames = await pipeline.loadFrames();
  for (const { path, bytes } of texts)
    await pipeline.addDocument(bytes, path, { ledger: plain, frames, now: () => new Date().toISOString() });
  const [one, other] = [await summed(ledger), await summed(plain)];
  console.log("                     killed workers   added plainly");
  for (const key of Object.keys(one) as (keyof typeof one)[])
    console.log(
      `${key.padEnd(20)} ${String(one[key]).slice(0, 12).padStart(14)} ${String(other[key]).slice(0, 12).padStart(15)}`,
    );
  const { add } = await queue.counts();
  const { problems } = await ledger.verify();
  const waiting = await queue.waiting();
  console.log(
    `set aside ${add["set aside"]}, left in the queue ${waiting.jobs}, problems found by verify ${problems.length}`,
  );
  await ledger.close();
  await plain.close();
  const isSame = JSON.stringify(one) === JSON.stringify(other);
  if (!isSame || add["set aside"] + waiting.jobs + problems.length > 0)
    throw new Error("the ledgers are not the same");
  console.log("nothing lost, nothing twice");
}

async function summed(ledger: Ledger) {
  let entries = 0;
  for (let after = 0; ; ) {
    const piece = await ledger.log(after, 500);
    entries += piece.filter(({ kind }) => kind === "document").length;
    if (piece.length === 0) break;
    after = piece.at(-1)!.seq;
  }
  const { documents: added, claims, assertions, entities, disputes } = await ledger.workbench.counts();
  return {
    ...{ documents: added.count, claims: claims.count, assertions: assertions.count },
    ...{ entities: entities.count, disputes: disputes.count, "log entries": entries },
    digest: await ledger.contentDigest(),
  };
}
