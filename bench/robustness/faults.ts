/**
 * Injects faults into real runs of `headwater add` and compares what is left, and what the same command makes of it when the fault is gone, with a
 * ledger that was never disturbed. What this machine cannot do (no root, no C compiler, no PostgreSQL) is said, and not counted.
 * Run: npm run build && npx tsx bench/robustness/faults.ts [part of a fault's name]
 */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeMadePages } from "../../test/made-documents.ts";
import { postgresServer, setup } from "../../test/postgres/server.ts";
import { keepResults } from "../results.ts";
import {
  addHarm,
  type Content,
  contentOf,
  type Ended,
  type Harm,
  harmAtTheEnd,
  harmOnTheWay,
  type RunOptions,
  run,
  runWell,
} from "./disturbed.ts";

const PAGES = 5;
const NOBODY = 65534;
/** Writes of a run that are tried: the first, the last and those evenly between them. */
const MOST_WRITES = 40;

const folder = mkdtempSync(join(tmpdir(), "headwater-faults-"));
const endServer = setup();
const part = process.argv[2] ?? "";
const rows: object[] = [];
const at = (name: string) => join(folder, name);
const add = (db: string, ...more: readonly string[]) => ["add", at("pages"), "--db", db, "--quiet", ...more];

chmodSync(folder, 0o755);
writeMadePages(at("pages"), PAGES);
await runWell(add(at("undisturbed.db")));
const undisturbed = (await contentOf(at("undisturbed.db")))!;

try {
  await fault("full disk", fullDisk);
  await fault("file that may not grow", fileThatMayNotGrow);
  await fault("failing fsync", () => withShim("FAIL_SYNC_AT", [1, 2, 3, 4, 6]));
  await fault("write that fails half way", writeHalfWay);
  await fault("clock going back a day", () => withShim("CLOCK_BACK_AFTER", [5, 40, 150, 400]));
  await fault("read-only file", readOnlyFile);
  await fault("two processes on one file", twoProcesses);
  await fault("network cut", networkCut);
  await fault("no memory in the reading process", noMemory);
  if (part === "")
    keepResults("robustness", "faults", {
      command: "npm run build && npx tsx bench/robustness/faults.ts",
      rows,
    });
} finally {
  endServer();
  rmSync(folder, { recursive: true, force: true });
}

/** How often a fault was injected, what the program said, and the harm; a reason where this machine cannot inject it. */
interface Injected {
  readonly times: number;
  readonly said: readonly string[];
  readonly harm: Harm;
}

async function fault(name: string, inject: () => Promise<Injected | string>): Promise<void> {
  if (!name.includes(part)) return;
  const came = await inject();
  const row =
    typeof came === "string"
      ? { fault: name, notDone: came }
      : { fault: name, times: came.times, ...came.harm, said: [...new Set(came.said)].slice(0, 3) };
  rows.push(row);
  console.log(JSON.stringify(row));
}

/** Runs under a fault, looks, runs again without it, and compares. */
async function disturbed(
  cases: readonly {
    readonly db: string;
    readonly options: RunOptions;
    readonly mend?: () => void;
    readonly end?: string;
  }[],
): Promise<Injected> {
  const harm: Harm = { lost: 0, doubled: 0, half: 0 };
  const said: string[] = [];
  for (const { db, options, mend, end = db } of cases) {
    said.push(wordsOf(await run(add(db), options)));
    mend?.();
    addHarm(harm, harmOnTheWay(await contentOf(end, false)));
    await runWell(add(end));
    addHarm(harm, harmAtTheEnd(await contentOf(end), undisturbed));
  }
  return { times: cases.length, said, harm };
}

/** The first line that the program said, without the folder of this run. */
function wordsOf({ status, signal, stderr }: Ended): string {
  const line = stderr.split("\n").find((one) => one.trim() !== "") ?? "";
  return `${status ?? signal}: ${line
    .replaceAll(folder, "")
    .replace(/\d{5,}/g, "#")
    .slice(0, 200)}`;
}

async function fullDisk(): Promise<Injected | string> {
  if (process.getuid?.() !== 0) return "needs root, for a small disk of its own";
  const disk = at("disk");
  mkdirSync(disk);
  const cases: Injected[] = [];
  for (const kilobytes of [64, 400, 800, 1200, 2000]) {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", disk]);
    try {
      const mend = () => execFileSync("mount", ["-o", "remount,size=200m", disk]);
      cases.push(await disturbed([{ db: join(disk, "a.db"), options: {}, mend }]));
    } finally {
      execFileSync("umount", [disk]);
    }
  }
  return together(cases);
}

async function fileThatMayNotGrow(): Promise<Injected> {
  return disturbed(
    [40_000, 400_000, 700_000, 1_000_000].map((bytes) => ({
      db: at(`grown-${bytes}.db`),
      options: { before: ["prlimit", `--fsize=${bytes}`] },
    })),
  );
}

/** Every part of an undisturbed run's writes to the ledger's file and its log: half of one arrives, and none after it. */
async function writeHalfWay(): Promise<Injected | string> {
  const shim = madeShim();
  if (shim === null) return "needs a C compiler";
  const counted = at("writes");
  await run(add(at("counted.db")), { env: { LD_PRELOAD: shim, COUNT_WRITES_TO: counted } });
  const writes = existsSync(counted) ? Number(readFileSync(counted, "utf8")) : 0;
  if (writes < 2) return "the writes of a run could not be counted";
  console.log(`an undisturbed run writes ${writes} times`);
  const tried = Math.min(MOST_WRITES, writes);
  const places = Array.from({ length: tried }, (_, i) => 1 + Math.round((i * (writes - 1)) / (tried - 1)));
  return withShim("FAIL_WRITE_AT", places);
}

/** The library that is loaded before C's; null where there is no compiler. */
function madeShim(): string | null {
  const shim = at("shim.so");
  try {
    execFileSync("cc", ["-shared", "-fPIC", "-o", shim, "bench/robustness/shim.c", "-ldl"]);
    return shim;
  } catch {
    return null;
  }
}

async function withShim(variable: string, times: readonly number[]): Promise<Injected | string> {
  const shim = madeShim();
  if (shim === null) return "needs a C compiler";
  return disturbed(
    times.map((n) => ({
      db: at(`${variable}-${n}.db`),
      options: { env: { LD_PRELOAD: shim, [variable]: String(n) } },
    })),
  );
}

async function readOnlyFile(): Promise<Injected | string> {
  if (process.getuid?.() !== 0) return "needs root, to run as another user";
  const closed = at("closed");
  mkdirSync(closed);
  const db = join(closed, "a.db");
  await runWell(["add", join(at("pages"), "page-00000.html"), "--db", db, "--quiet"]);
  chmodSync(db, 0o444);
  chownSync(closed, 0, 0);
  return disturbed([{ db, options: { uid: NOBODY }, mend: () => chmodSync(db, 0o644) }]);
}

async function twoProcesses(): Promise<Injected> {
  const harm: Harm = { lost: 0, doubled: 0, half: 0 };
  const said: string[] = [];
  for (let i = 0; i < 4; i++) {
    const db = at(`two-${i}.db`);
    const both = await Promise.all([run(add(db)), run(add(db))]);
    said.push(...both.map(wordsOf));
    addHarm(harm, harmOnTheWay(await contentOf(db, false)));
    await runWell(add(db));
    addHarm(harm, harmAtTheEnd(await contentOf(db), undisturbed));
  }
  return { times: 4, said, harm };
}

async function networkCut(): Promise<Injected | string> {
  const server = postgresServer();
  if (server === null) return "needs PostgreSQL";
  const cases: Injected[] = [];
  for (const [i, bytes] of [2_000, 60_000, 120_000, 200_000, 300_000].entries()) {
    const direct = server.makeDatabase(`cut_${i}`);
    const proxy = await cutAfter(bytes, join(process.env["HEADWATER_TEST_POSTGRES"]!, ".s.PGSQL.5432"));
    const through = `postgres://headwater@127.0.0.1:${proxy.port}/cut_${i}`;
    cases.push(await disturbed([{ db: through, options: {}, end: direct }]));
    proxy.close();
  }
  return together(cases);
}

/** A port that hands on to a server's socket until so many bytes went to it, and then hangs up on both. */
function cutAfter(
  bytes: number,
  socket: string,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const open = new Set<Socket>();
  let left = bytes;
  const proxy = createServer((near) => {
    const far = connect(socket);
    for (const one of [near, far]) {
      open.add(one);
      one.on("error", () => undefined);
      one.on("close", () => {
        near.destroy();
        far.destroy();
      });
    }
    near.on("data", (piece) => {
      left -= piece.length;
      if (left > 0) far.write(piece);
      else for (const end of open) end.destroy();
    });
    far.on("data", (piece) => near.write(piece));
  });
  return new Promise((resolve) => {
    proxy.listen(0, "127.0.0.1", () => {
      const { port } = proxy.address() as { port: number };
      resolve({ port, close: () => proxy.close() });
    });
  });
}

/** A page of two million elements among the others: it is refused by name, and the others are added. */
async function noMemory(): Promise<Injected> {
  const bomb = at("crowd.html.gz");
  writeFileSync(bomb, gzipSync(`<!doctype html><html><body>${"<i>a".repeat(2_000_000)}</body></html>`));
  const db = at("memory.db");
  const ended = await run(["add", bomb, at("pages"), "--db", db, "--quiet", "--max-memory", "64"]);
  return {
    times: 1,
    said: [wordsOf(ended)],
    harm: harmAtTheEnd(await contentOf(db), undisturbed as Content),
  };
}

function together(cases: readonly Injected[]): Injected {
  const harm: Harm = { lost: 0, doubled: 0, half: 0 };
  for (const one of cases) addHarm(harm, one.harm);
  return {
    times: cases.reduce((sum, one) => sum + one.times, 0),
    said: cases.flatMap(({ said }) => said),
    harm,
  };
}
