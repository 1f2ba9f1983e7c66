import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { onServer } from "../postgres/on-server.ts";
import { headwater, PROGRAM } from "./program.ts";

/** Enough that making claims of them takes longer than loading the list and starting the program. */
const GROUPS = 80;

/** Parts of an undisturbed run's time after which the run is killed; most fall while entries become claims. */
const MOMENTS = [0.4, 0.55, 0.7, 0.8, 0.92];

let folder: string;
let undisturbed: { readonly digest: string; readonly tookMs: number };

const update = (db: string): string[] => [
  ...["lists", "update", join(folder, "list.csv"), "--list", "merenia", "--authority", "Merenia"],
  ...["--map", "id=ref,name=name,listedOn=listed,schema=type", "--db", onServer(db)],
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-kill-joins-"));
  const names = Array.from({ length: GROUPS }, (_, i) => groupName(i));
  const said = names.map((name) => `The ${name} attacked the town of Varesh.`);
  writeFileSync(join(folder, "article.txt"), `Fronts of the valley\n\n${said.join(" ")}\n`);
  const rows = names.map((name, i) => `M-${i},${name},2021-05-04,Organization`);
  writeFileSync(join(folder, "list.csv"), `ref,name,listed,type\n${rows.join("\n")}\n`);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a run that is killed while entries become claims leaves whole ones, and the same command ends as if never killed", {
  timeout: 600_000,
}, async () => {
  const whole = join(folder, "undisturbed.db");
  const killed = join(folder, "killed.db");
  for (const db of [whole, killed])
    expect(headwater("add", join(folder, "article.txt"), "--db", db).status).toBe(0);
  const began = performance.now();
  expect(headwater(...update(whole)).stderr).toBe("");
  undisturbed = { tookMs: performance.now() - began, digest: (await looked(whole)).digest };
  expect((await looked(whole)).claims).toBe(GROUPS);
  const between = new Set<number>();
  for (const moment of MOMENTS) {
    const run = spawn(process.execPath, [PROGRAM, ...update(killed)], { stdio: "ignore" });
    if (!(await killAfter(run, undisturbed.tookMs * moment))) continue;
    const { claims } = await looked(killed);
    if (claims > 0 && claims < GROUPS) between.add(claims);
  }
  // One kill at the least fell among the entries, where some are claims and others are not yet.
  expect(between.size).toBeGreaterThanOrEqual(1);
  expect(headwater(...update(killed)).status).toBe(0);
  expect(await looked(killed)).toEqual({ digest: undisturbed.digest, claims: GROUPS });
  expect(headwater("verify", "--db", killed).status).toBe(0);
});

/** "Qabdo Front", "Qabeo Front" ...: no two alike. */
function groupName(number: number): string {
  const letters = "bcdfghjklmnprstvz";
  const [a, b] = [letters[number % 17]!, letters[Math.floor(number / 17)]!];
  return `Qa${a}o${b}ar Front`;
}

/** The ledger's digest, and how many designations are claims, each with all that a claim has. */
async function looked(db: string): Promise<{ readonly digest: string; readonly claims: number }> {
  const ledger = await openLedger(onServer(db));
  try {
    let claims = 0;
    let cursor: string | null = null;
    do {
      const page = await ledger.claims({
        ...{ frame: "designates", limit: 1000 },
        ...(cursor === null ? {} : { cursor }),
      });
      for (const claim of page.rows) expect(claim).toMatchObject({ assertions: 1, independentOrigins: 1 });
      claims += page.rows.length;
      cursor = page.cursor;
    } while (cursor !== null);
    return { digest: await ledger.contentDigest(), claims };
  } finally {
    await ledger.close();
  }
}

/** Kills with SIGKILL after a time; false when the run had ended by itself. */
function killAfter(run: ChildProcess, delayMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => run.kill("SIGKILL"), delayMs);
    run.once("exit", (_status, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    });
  });
}
