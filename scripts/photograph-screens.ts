// `npm run screens`: pictures of every screen on the example workspace, and of the start of an empty one, light and dark, on a laptop and on a phone, in
// docs/screens/. Run `npm run build` first. Needs a Chromium on this machine (HEADWATER_CHROMIUM, or where Debian has it).
import { copyFileSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { exampleLedger } from "../test/example-ledger.ts";
import { givePeople, PASSWORD } from "../test/serve/team.ts";
import { EMPTY_SCREENS, exampleScreens, type ScreenShown } from "../test/web/screens.ts";
import { CHROMIUM, type Look, startWorkbench, type Workbench } from "../test/web/workbench.ts";

const FOLDER = join("docs", "screens");
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
/** Sigma, MapLibre and the layout of the network move until about now. */
const SETTLED_MS = 1_500;

if (CHROMIUM === undefined) {
  process.stderr.write("No Chromium was found: install one, or name it in HEADWATER_CHROMIUM.\n");
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const only = process.argv.slice(2);
await photographAll(await exampleLedger(), ({ address }) => exampleScreens(address));
const empty = join(mkdtempSync(join(tmpdir(), "headwater-empty-")), "empty.db");
await photographAll(empty, async () => EMPTY_SCREENS.filter(({ name }) => name === "start"));

await photographTeam(await exampleLedger());

/** Photographs what only a team's server has: signing in, people, one's own account. */
async function photographTeam(ledger: string): Promise<void> {
  const names = ["sign-in", "people", "account"];
  const wanted = (name: string) => only.length === 0 || only.includes(name);
  if (!names.some(wanted)) return;
  const db = join(mkdtempSync(join(tmpdir(), "headwater-team-")), "team.db");
  copyFileSync(ledger, db);
  await givePeople(db, [
    { name: "Ada Min", role: "admin" },
    { name: "Ana Lyst", role: "analyst" },
    { name: "Vera Vell", role: "viewer", ceiling: "GREEN" },
  ]);
  const bench = await startWorkbench(db, "--team");
  try {
    for (const scheme of ["light", "dark"] as const)
      for (const size of SIZES) {
        const look = { scheme, ...size };
        const page = await bench.open("/people", look);
        await page.getByRole("heading", { name: "Sign in" }).waitFor();
        await keep(page, "sign-in", look);
        await page.getByLabel("Name").fill("Ada Min");
        await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
        await page.getByRole("button", { name: "Sign in", exact: true }).click();
        await page.getByRole("heading", { name: "Sign in" }).waitFor({ state: "detached" });
        await keep(page, "people", look);
        await page.goto(`${bench.address}/account`);
        await keep(page, "account", look);
        await page.close();
      }
    bench.expectNoFaults();
  } finally {
    await bench.stop();
  }
}

/** Photographs screens of a ledger; those alone that the command line names, where it names any. */
async function photographAll(
  ledger: string,
  screensOf: (bench: Workbench) => Promise<readonly ScreenShown[]>,
): Promise<void> {
  const bench = await startWorkbench(ledger);
  try {
    for (const { name, path } of await screensOf(bench))
      for (const scheme of ["light", "dark"] as const)
        for (const size of SIZES)
          if (only.length === 0 || only.includes(name))
            await photograph(bench, name, path, { scheme, ...size });
    bench.expectNoFaults();
  } finally {
    await bench.stop();
  }
}

async function photograph(
  bench: Workbench,
  name: string,
  path: string,
  look: Required<Omit<Look, "tour" | "isShared">>,
): Promise<void> {
  const page = await bench.open(path, look);
  await keep(page, name, look);
  await page.close();
}

/** Keeps a picture of a page once nothing in it moves. */
async function keep(
  page: Page,
  name: string,
  look: Required<Omit<Look, "tour" | "isShared">>,
): Promise<void> {
  // The page listens to the server as long as it is open: the network is never idle.
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.getByRole("status", { name: "Loading" }).first().waitFor({ state: "detached" });
  await page.locator("[data-drawing]:not([data-drawn])").first().waitFor({ state: "detached" });
  await page.waitForTimeout(SETTLED_MS);
  const file = join(FOLDER, `${name}-${look.width > 600 ? "laptop" : "phone"}-${look.scheme}.png`);
  await page.screenshot({ path: file });
  process.stdout.write(`${file}\n`);
}
