// How soon every screen is seen, in the Chromium of this machine: first contentful paint, and when its heading and its data are there.
//   npx tsx bench/speed/first-paint.ts           (needs ../shared/data, and npm run build first)
// On the texts of PolNeAR train, as `headwater add` reads them (KEEP names a folder in which the ledger is kept for the next run). Each screen is opened
// by its address in a new browser context, with nothing kept from before, a few times; the middle value is printed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "../../src/ledger/index.ts";
import { CHROMIUM, startWorkbench } from "../../test/web/workbench.ts";
import { keepResults } from "../results.ts";
import { sampleOf } from "./route-asks.ts";

const POLNEAR = "../shared/data/polnear/train/text";
const TIMES = Number(process.env["TIMES"] ?? 3);
const FOLDER = process.env["KEEP"] ?? mkdtempSync(join(tmpdir(), "headwater-paint-"));

if (CHROMIUM === undefined) throw new Error("no Chromium was found: name one in HEADWATER_CHROMIUM");
if (!existsSync(POLNEAR) && !existsSync(join(FOLDER, "polnear.db")))
  throw new Error(`${POLNEAR} is not here`);
try {
  const db = polnear();
  const ledger = await openLedger(db);
  const { documents, claims, hubs } = await sampleOf(ledger);
  const { documents: counted } = await ledger.workbench.counts();
  await ledger.close();
  const bare = (id: string | undefined) => id?.replace(/^\w+:/, "") ?? "";
  const screens = [
    ["library", "/"],
    ["reader", `/documents/${bare(documents[0])}`],
    ["claims", "/claims"],
    ["claim", `/claims/${bare(claims[0])}`],
    ["entities", "/entities"],
    ["entity", `/entities/${bare(hubs[0])}`],
    ["network", "/network"],
    ["map", "/map"],
    ["matrix", "/matrix"],
    ["compare", "/compare"],
    ["review", "/review"],
    ["screen", "/screen"],
    ["gaps", "/gaps"],
    ["briefs", "/briefs"],
    ["search", "/search?q=minister"],
    ["limits", "/limits"],
  ] as const;
  const bench = await startWorkbench(db);
  const rows: Record<string, object> = {};
  try {
    console.log(`PolNeAR train, ${counted.count} documents; load average ${loadavg()[0]!.toFixed(1)}`);
    console.log(
      `${"screen".padEnd(12)}${"first paint".padStart(12)}${"heading".padStart(10)}${"data".padStart(10)}   ms`,
    );
    for (const [name, path] of screens) {
      const seen: Seen[] = [];
      for (let i = 0; i < TIMES; i++) seen.push(await look(bench, path));
      const middle = (of: (one: Seen) => number) =>
        Math.round(seen.map(of).toSorted((a, b) => a - b)[Math.floor(seen.length / 2)]!);
      const row = {
        paint: middle(({ paint }) => paint),
        heading: middle(({ heading }) => heading),
        data: middle(({ data }) => data),
      };
      rows[name] = row;
      console.log(
        `${name.padEnd(12)}${String(row.paint).padStart(12)}${String(row.heading).padStart(10)}${String(row.data).padStart(10)}`,
      );
    }
  } finally {
    await bench.stop();
  }
  keepResults("screens", "first paint, ms", {
    command: "npx tsx bench/speed/first-paint.ts",
    ...{ documents: counted.count, loadAverage: Number(loadavg()[0]!.toFixed(1)), screens: rows },
  });
} finally {
  if (process.env["KEEP"] === undefined) rmSync(FOLDER, { recursive: true, force: true });
}

interface Seen {
  /** Milliseconds from the navigation on. */
  readonly paint: number;
  readonly heading: number;
  readonly data: number;
}

async function look(bench: Awaited<ReturnType<typeof startWorkbench>>, path: string): Promise<Seen> {
  const page = await bench.open("/limits");
  await page.goto("about:blank");
  await page.goto(`${bench.address}${path}`, { waitUntil: "commit" });
  const now = () => page.evaluate<number>("performance.now()");
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  const heading = await now();
  await page.getByRole("status", { name: "Loading" }).first().waitFor({ state: "detached", timeout: 60_000 });
  const data = await now();
  const paint = await page.evaluate<number>(
    "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN",
  );
  await page.context().close();
  return { paint, heading, data };
}

function polnear(): string {
  const db = join(FOLDER, "polnear.db");
  if (existsSync(db)) return db;
  const run = spawnSync(process.execPath, ["bin/headwater.js", "add", POLNEAR, "--db", db, "--quiet"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (run.status !== 0) throw new Error("headwater add failed");
  return db;
}
