// How fast every route of `headwater serve` answers, asked one after another over loopback, and whether it grows with the ledger.
//   npx tsx bench/speed/routes.ts                (needs ../shared/data, and npm run build first; DOCUMENTS=10000,100000 is the default)
// On the texts of PolNeAR train, as `headwater add` reads them; and on ledgers of generated documents with five claims each (made-ledger.ts), 2,500 of them
// recorded straight through the ledger and traced, the rest as copies of their rows (multiply-ledger.ts). Arguments vary from request to request: ids from all
// over the ledger, names that many documents have and names that one has, common words and rare ones. Nothing is answered from a cache of the client.
// What only reads is asked three times, and p50 and p95 (ms) are over the fastest of the three, so that what else the machine does counts little; `first` is the p95
// of the first time it was asked, `cpu` the p95 of CPU milliseconds of the whole process, the asking client among them. Routes that change the ledger are asked once,
// on a copy. Routes that do long work in a thread of their own are marked: their time is the work's. The last column is how often as long the p95 is as on the ledger before.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "../../src/ledger/index.ts";
import { PATHS, type RouteName } from "../../src/serve/contract/index.ts";
import { startServer } from "../../src/serve/index.ts";
import { keepResults } from "../results.ts";
import { seeded } from "../seeded.ts";
import { generated } from "./generated-ledger.ts";
import { asksOf, type Sampled, sampleOf } from "./route-asks.ts";

const POLNEAR = "../shared/data/polnear/train/text";
const DOCUMENTS = (process.env["DOCUMENTS"] ?? "10000,100000")
  .split(",")
  .map(Number)
  .filter((n) => n > 0);
const ASKS = Number(process.env["ASKS"] ?? 60);
/** Routes that are posted to and yet change nothing. */
const READING_POST = /^screen|Brief$/;
/** Routes about accounts, which a server answers only where it has some. */
const OF_PEOPLE = /People|Person|Token|Invitation|Password|signIn|signOut/i;
/** Times that what only reads is asked. */
const ROUNDS = 3;
/** Routes by name, for a look at some of them: such a run keeps no results. */
const ONLY = new RegExp(process.env["ROUTES"] ?? ".");
/** A ledger that was made by an earlier run is taken as it is: KEEP names a folder for them. */
const FOLDER = process.env["KEEP"] ?? mkdtempSync(join(tmpdir(), "headwater-routes-"));
const POLNEAR_KEPT = join(FOLDER, "polnear.db");

try {
  const ledgers: Record<string, object> = {};
  let before: Readonly<Record<string, Row>> | null = null;
  const only = process.env["LEDGER"];
  if (only === "generated") console.error("LEDGER=generated: PolNeAR was left out");
  else if (existsSync(POLNEAR) || existsSync(POLNEAR_KEPT))
    ledgers["polnear"] = await measure("PolNeAR train", await polnear(), null);
  else console.error(`${POLNEAR} is not here: the first ledger was left out`);
  for (const documents of DOCUMENTS) {
    const measured = await measure(
      `${documents} generated documents`,
      await generated(FOLDER, documents),
      before,
    );
    before = measured.routes;
    ledgers[`generated ${documents}`] = measured;
  }
  if (process.env["ROUTES"] === undefined)
    for (const [ledger, figures] of Object.entries(ledgers))
      keepResults("routes", ledger, {
        command: "npx tsx bench/speed/routes.ts",
        loadAverage: Number(loadavg()[0]!.toFixed(1)),
        ...figures,
      });
} finally {
  if (process.env["KEEP"] === undefined) rmSync(FOLDER, { recursive: true, force: true });
}

async function polnear(): Promise<string> {
  const db = POLNEAR_KEPT;
  if (existsSync(db)) return db;
  const run = spawnSync(process.execPath, ["bin/headwater.js", "add", POLNEAR, "--db", db, "--quiet"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (run.status !== 0) throw new Error("headwater add failed");
  return db;
}

interface Row {
  readonly p50: number;
  readonly p95: number;
  readonly first95: number;
  readonly cpu95: number;
  readonly bytes: number;
  readonly beside: boolean;
}

async function measure(
  title: string,
  db: string,
  before: Readonly<Record<string, Row>> | null,
): Promise<object & { readonly routes: Readonly<Record<string, Row>> }> {
  const copy = `${db}.measured`;
  cpSync(db, copy);
  const ledger = await openLedger(copy);
  const sampled = await sampleOf(ledger);
  await ledger.close();
  const server = await startServer({
    ...{ db: copy, host: "127.0.0.1", port: 0, analyst: "bench" },
    onFault: (fault) => console.error(fault),
  });
  console.log(
    `\n${title}, ${Math.round(statSync(copy).size / 1e6)} MB\n${"route".padEnd(22)}    p50     p95   first     cpu   bytes${before === null ? "" : "   times"}`,
  );
  const rows: Record<string, Row> = {};
  const inOrder = (Object.keys(PATHS) as RouteName[]).toSorted((a, b) => changing(a) - changing(b));
  try {
    for (const name of inOrder) {
      if (!ONLY.test(name) || OF_PEOPLE.test(name)) continue;
      const row = await time(server.url, name, sampled);
      if (row === null) continue;
      rows[name] = row;
      const { p50, p95, first95, cpu95, bytes, beside } = row;
      const cells = [p50, p95, first95, cpu95].map((ms) => ms.toFixed(1).padStart(7)).join(" ");
      const was = before?.[name];
      const times = was === undefined ? "" : (p95 / Math.max(0.1, was.p95)).toFixed(1).padStart(7);
      console.log(
        `${name.padEnd(22)}${cells} ${String(bytes).padStart(7)} ${times}${beside ? "  in a thread of its own" : ""}`,
      );
    }
  } finally {
    await server.close();
    for (const end of ["", "-wal", "-shm"]) rmSync(`${copy}${end}`, { force: true });
  }
  const worst = Object.entries(rows)
    .filter(([, { beside }]) => !beside)
    .sort(([, a], [, b]) => b.p95 - a.p95);
  console.log(
    `slowest p95: ${worst
      .slice(0, 3)
      .map(([name, { p95 }]) => `${name} ${p95} ms`)
      .join(", ")}`,
  );
  return { ...sampled.counts, routes: rows };
}

/** 1 for routes that change the ledger. */
function changing(name: RouteName): 0 | 1 {
  return PATHS[name].startsWith("GET") || READING_POST.test(name) ? 0 : 1;
}

async function time(base: string, name: RouteName, sampled: Sampled): Promise<Row | null> {
  const asks = asksOf(name, sampled, seeded(name.length * 31 + 7), ASKS);
  if (asks === null) return null;
  const fastest: number[] = [];
  const firsts: number[] = [];
  const cpus: number[] = [];
  let bytes = 0;
  for (let round = 0; round < (changing(name) === 1 ? 1 : ROUNDS); round++)
    for (const [i, { url, init }] of asks.requests.entries()) {
      const began = performance.now();
      const cpu = process.cpuUsage();
      const response = await fetch(`${base}${url}`, init);
      const body = await response.arrayBuffer();
      const took = performance.now() - began;
      const spent = process.cpuUsage(cpu);
      if (response.status >= 300)
        throw new Error(`${name} ${url}: ${response.status} ${Buffer.from(body).toString()}`);
      if (round === 0) {
        firsts.push(took);
        bytes += body.byteLength;
      }
      fastest[i] = Math.min(fastest[i] ?? Number.POSITIVE_INFINITY, took);
      const work = (spent.user + spent.system) / 1000;
      cpus[i] = Math.min(cpus[i] ?? Number.POSITIVE_INFINITY, work);
    }
  const at = (values: readonly number[], share: number) => {
    const sorted = values.toSorted((a, b) => a - b);
    return Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1));
  };
  return {
    ...{ p50: at(fastest, 0.5), p95: at(fastest, 0.95), first95: at(firsts, 0.95), cpu95: at(cpus, 0.95) },
    ...{ bytes: Math.round(bytes / asks.requests.length), beside: asks.beside },
  };
}
