// `npm run screens`: pictures of every screen on the example workspace, and of the start of an empty one, light and dark, on a laptop and on a phone, in
// docs/screens/. `npm run screens -- review network` makes those of the screens that are named alone. Run `npm run build` first. Needs a Chromium on this machine (HEADWATER_CHROMIUM, or where Debian has it).
import { copyFileSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { exampleLedger } from "../test/example-ledger.ts";
import { givePeople, PASSWORD } from "../test/serve/team.ts";
import { wholeQueue } from "../test/web/queue.ts";
import { EMPTY_SCREENS, exampleScreens, type ScreenShown } from "../test/web/screens.ts";
import { CHROMIUM, type Look, startWorkbench, type Workbench } from "../test/web/workbench.ts";

const FOLDER = join("docs", "screens");
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
/** A page in which nothing changed for so long is at rest; one that never is is photographed all the same. */
const STILL_MS = 400;
const MOST_MS = 6_000;
/** What only a team's server has: signing in, people, one's own account. */
const TEAM_SCREENS = ["sign-in", "people", "account"];

if (CHROMIUM === undefined) {
  process.stderr.write("No Chromium was found: install one, or name it in HEADWATER_CHROMIUM.\n");
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
/** Run in a page: comes back once nothing in it changed for a while. */
const STILL = `(async () => {
  await document.fonts.ready;
  await new Promise((done) => {
    let timer;
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(done, ${STILL_MS});
    };
    new MutationObserver(rest).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    setTimeout(done, ${MOST_MS});
    rest();
  });
})()`;
const only = new Set(process.argv.slice(2));
const seen = new Set<string>();
const isWanted = ({ name }: Pick<ScreenShown, "name">) => {
  seen.add(name);
  return only.size === 0 || only.has(name);
};
const empty = EMPTY_SCREENS.filter(({ name }) => name === "start");
await photographTeam();
if (empty.some(isWanted))
  await photographAll(join(mkdtempSync(join(tmpdir(), "headwater-empty-")), "empty.db"), async () => empty);
// A name of none of the others is one of the examples', or of no screen.
if (only.size === 0 || [...only].some((name) => !seen.has(name)))
  await photographAll(await exampleLedger(), async (bench) => {
    // What comes into the queue of the review while it is photographed would move the count.
    if (only.size === 0 || only.has("review")) await wholeQueue(bench);
    return exampleScreens(bench.address);
  });
const unknown = [...only].filter((name) => !seen.has(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no screen ${unknown.join(", ")}: there are ${[...seen].join(", ")}.\n`);
  process.exit(1);
}

/** Photographs what only a team's server has. */
async function photographTeam(): Promise<void> {
  const wanted = new Set(TEAM_SCREENS.filter((name) => isWanted({ name })));
  if (wanted.size === 0) return;
  const keepWanted = async (page: Page, name: string, look: Shown) => {
    if (wanted.has(name)) await keep(page, name, look);
  };
  const db = join(mkdtempSync(join(tmpdir(), "headwater-team-")), "team.db");
  copyFileSync(await exampleLedger(), db);
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
        await keepWanted(page, "sign-in", look);
        await page.getByLabel("Name").fill("Ada Min");
        await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
        await page.getByRole("button", { name: "Sign in", exact: true }).click();
        await page.getByRole("heading", { name: "Sign in" }).waitFor({ state: "detached" });
        await keepWanted(page, "people", look);
        await page.goto(`${bench.address}/account`);
        await keepWanted(page, "account", look);
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
    const screens = await screensOf(bench);
    // A page waits for its server as often as the server for it: two at a time are made in little more than the time of one.
    for (const screen of screens.filter(isWanted))
      for (const scheme of ["light", "dark"] as const)
        await Promise.all(SIZES.map((size) => photograph(bench, screen, { scheme, ...size })));
    bench.expectNoFaults();
  } finally {
    await bench.stop();
  }
}

type Shown = Required<Omit<Look, "tour" | "isShared">>;

async function photograph(bench: Workbench, { name, path }: ScreenShown, look: Shown): Promise<void> {
  const page = await bench.open(path, look);
  await keep(page, name, look);
  await page.close();
}

/** Keeps a picture of a page once nothing in it moves. */
async function keep(page: Page, name: string, look: Shown): Promise<void> {
  // The page listens to the server as long as it is open: the network is never idle.
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.getByRole("status", { name: "Loading" }).first().waitFor({ state: "detached" });
  // Gaps are worked out beside, once a ledger.
  await page.locator(".mantine-Loader-root").first().waitFor({ state: "detached" });
  await page.locator("[data-drawing]:not([data-drawn])").first().waitFor({ state: "detached" });
  await page.evaluate(STILL);
  const file = join(FOLDER, `${name}-${look.width > 600 ? "laptop" : "phone"}-${look.scheme}.png`);
  await page.screenshot({ path: file });
  process.stdout.write(`${file}\n`);
}
