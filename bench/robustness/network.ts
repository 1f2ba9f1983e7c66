/**
 * Puts a bad network between a worker and PostgreSQL: at random moments, in the middle of what is being sent, every connection is dropped (both ends hear
 * it), broken off (RST) or frozen (nobody hears anything any more). At the end the ledger is to be that of the same documents added plainly.
 * Run: npm run build && npx tsx bench/robustness/network.ts [disturbances: 60] [seed]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openLedger } from "../../src/ledger/index.ts";
import { documentId } from "../../src/model/index.ts";
import { openQueue, type Queue } from "../../src/queue/index.ts";
import { runWorker } from "../../src/worker/index.ts";
import { postgresServer, setup } from "../../test/postgres/server.ts";
import { DISTURBANCES, type FlakyLink, flakyLink } from "../../test/worker/flaky-link.ts";
import { keepResults } from "../results.ts";
import { seeded } from "../seeded.ts";
import { addHarm, contentOf, type Harm, harmAtTheEnd, runWell } from "./disturbed.ts";

const [wanted = 60, seed = 1] = process.argv.slice(2).map(Number);
const DOCUMENTS = join("examples", "documents");
const FILES = readdirSync(DOCUMENTS).sort().slice(0, 12);

/** How long the worker lets the server think: less than a user's, so that frozen connections do not take minutes each. */
const ANSWER_MS = 2000;

/** Between two disturbances. */
const LEAST_MS = 400;
const MOST_MS = 4000;

const endServer = setup();
const server = postgresServer();
if (server === null) process.exit(1);
const folder = process.env["HEADWATER_TEST_POSTGRES"]!;
const random = seeded(seed);
const times = new Map(DISTURBANCES.map((how) => [how, { moments: 0, connections: 0 }]));
const harm: Harm = { lost: 0, doubled: 0, half: 0 };
const ends = new Map<string, number>();
let [workers, rounds] = [0, 0];

try {
  const plain = join(folder, "plain.db");
  await runWell(["add", ...FILES.map((name) => join(DOCUMENTS, name)), "--db", plain, "--quiet"]);
  const undisturbed = (await contentOf(plain))!;
  while (moments() < wanted) {
    const name = `network_${++rounds}`;
    const direct = server.makeDatabase(name);
    const queue = await openQueue(direct);
    // In every other round the making of the ledger is disturbed too.
    if (rounds % 2 === 0) await (await openLedger(direct)).close();
    await put(queue);
    const link = await flakyLink(folder);
    const round = { isDone: false };
    const disturbing = disturbUntilDone(link, round);
    while (!(await isSettled(queue))) {
      await work(`postgres://headwater@127.0.0.1:${link.port}/${name}`);
      await queue.takeFromTheGone(0);
    }
    round.isDone = true;
    await disturbing;
    link.close();
    const { add } = await queue.counts();
    await queue.close();
    addHarm(harm, harmAtTheEnd(await contentOf(direct), undisturbed));
    if (add["set aside"] > 0) throw new Error(`${add["set aside"]} documents were set aside`);
  }
  const figures = {
    seed,
    rounds,
    workers,
    ...Object.fromEntries(times),
    ...harm,
    said: Object.fromEntries(ends),
  };
  console.log(JSON.stringify(figures));
  const command = `npm run build && npx tsx bench/robustness/network.ts ${wanted} ${seed}`;
  keepResults("robustness", "network", { command, ...figures });
} finally {
  endServer();
}

function moments(): number {
  return [...times.values()].reduce((sum, one) => sum + one.moments, 0);
}

async function put(queue: Queue): Promise<void> {
  const jobs = FILES.map((name) => {
    const path = join(DOCUMENTS, name);
    const bytes = readFileSync(path);
    return {
      kind: "add",
      name: path,
      document: documentId(bytes),
      said: { path, overrides: {} },
      bytes,
    } as const;
  });
  // Whose worker ended for the network's sake lost a try: no document is to be set aside for being unlucky.
  await queue.put(jobs, { tries: 50 });
}

async function isSettled(queue: Queue): Promise<boolean> {
  const { add, join: joining } = await queue.counts();
  return add.queued + add.running + joining.queued + joining.running === 0;
}

/** A worker's life: until nothing waits, or until the network ends it before it has begun. */
async function work(place: string): Promise<void> {
  workers += 1;
  const say = (what: string) => ends.set(what, (ends.get(what) ?? 0) + 1);
  await runWorker({
    ...{ place, atOnce: 1, untilDone: true, seconds: 900, megabytes: 3072, graceSeconds: 60 },
    ...{ answerMs: ANSWER_MS, stop: new AbortController().signal },
    onTrouble: ({ message }) => say(message),
  }).catch((thrown: Error) => say(`ended: ${thrown.message}`));
}

async function disturbUntilDone(link: FlakyLink, round: { readonly isDone: boolean }): Promise<void> {
  while (!round.isDone && moments() < wanted) {
    await sleep(LEAST_MS + random.below(MOST_MS - LEAST_MS));
    const how = DISTURBANCES[random.below(DISTURBANCES.length)]!;
    const connections = link.disturb(how, random.below);
    const time = times.get(how)!;
    if (connections > 0) time.moments += 1;
    time.connections += connections;
  }
}
