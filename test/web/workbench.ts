import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

const ROOT = new URL("../..", import.meta.url).pathname;
/** Chromium without windows first: a window that nobody sees costs more than the page in it. */
const BROWSERS = [
  process.env.HEADWATER_CHROMIUM,
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
/** Where a Chromium is on this machine; undefined where there is none, and the tests of screens say so and are skipped. */
export const CHROMIUM = BROWSERS.find((path) => path !== undefined && existsSync(path));
if (CHROMIUM === undefined)
  process.stderr.write(
    "SKIPPED: the tests of the screens need a Chromium (name it in HEADWATER_CHROMIUM).\n",
  );
const START_MS = 30_000;

/** The server on a ledger, a browser, and pages of it whose faults are kept. */
export interface Workbench {
  /** Without a slash at the end. */
  readonly address: string;
  /** A page at a path of the workbench, light and 1440 x 900 unless said otherwise. */
  readonly open: (path: string, look?: Look) => Promise<Page>;
  /** Fails when any page so far wrote an error to its console, threw, or asked another machine for anything. */
  readonly expectNoFaults: () => void;
  readonly stop: () => Promise<void>;
}

/** How a page is looked at. */
export interface Look {
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** Whether the page is one of a browser that looked at others before, which keeps what it fetched and what pages left in it. */
  readonly isShared?: boolean;
  /** Whether the tour of the examples is shown; it was ended before unless this is said. */
  readonly tour?: boolean;
}

/**
 * Starts `headwater serve` on a ledger, on any free port of this machine, and a browser beside it. Both are ended by `stop`.
 *
 * @param options for `headwater serve`, such as `--allow-private`
 */
export async function startWorkbench(ledger: string, ...options: readonly string[]): Promise<Workbench> {
  const { server, address } = await serve(ledger, options);
  const browser = await chromium.launch({
    executablePath: CHROMIUM!,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const faults: string[] = [];
  const contexts: BrowserContext[] = [];
  let shared: BrowserContext | undefined;
  return {
    address,
    open: async (path, look = {}) => {
      const context = (look.isShared ? shared : undefined) ?? (await newContext(browser, look, address));
      if (context !== shared) contexts.push(context);
      if (look.isShared) shared = context;
      const page = await context.newPage();
      watch(page, address, faults);
      await page.goto(`${address}${path}`);
      return page;
    },
    expectNoFaults: () => expect(faults).toEqual([]),
    stop: async () => {
      for (const context of contexts) await context.close();
      await browser.close();
      await end(server);
    },
  };
}

/** Expects something of what is read, again and again until it holds: a screen asks its server, and the machine may be busy. */
export const soon = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: 20_000 });

/** Rules of axe whose answer depends on colours and widths; those of the rest are the same in the dark and on a phone. */
export const RULES_OF_LOOKS = ["color-contrast", "scrollable-region-focusable", "link-in-text-block"];

/**
 * Fails when axe finds a serious or critical fault on the page, naming the rule and the elements.
 *
 * @param rules of axe; all that it has where they are left out
 */
export async function expectAccessible(page: Page, rules?: string[], without: string[] = []): Promise<void> {
  // Its other mode is for frames of other origins, of which the workbench has none, and takes twice as long.
  // What is found to be right is counted and not described, which takes as long again.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode(true)
    .disableRules(without);
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  const serious = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${node.target.join(" ")} (${node.failureSummary})`).join(", ")}`,
    );
  expect(serious).toEqual([]);
}

const newContext = (
  browser: Browser,
  { scheme = "light", width = 1440, height = 900, tour = false }: Look,
  origin: string,
) => {
  const ended = {
    cookies: [],
    origins: [{ origin, localStorage: [{ name: "headwater.tour", value: "ended" }] }],
  };
  return browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
    ...(tour ? {} : { storageState: ended }),
  });
};

function watch(page: Page, address: string, faults: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== address) faults.push(`left the machine: ${request.url()}`);
  });
}

function serve(
  ledger: string,
  options: readonly string[],
): Promise<{ server: ChildProcess; address: string }> {
  const program = join(ROOT, "bin", "headwater.js");
  const server = spawn(process.execPath, [program, "serve", "--port", "0", ...options], {
    cwd: ROOT,
    env: { ...process.env, HEADWATER_DB: ledger },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => {
      server.kill("SIGKILL");
      reject(new Error(`the server did not start: ${said}`));
    }, START_MS);
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found === null) return;
      clearTimeout(late);
      resolve({ server, address: found[0] });
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`the server ended with ${code}: ${said}`));
    });
  });
}

function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(() => server.kill("SIGKILL"), 5_000);
    server.removeAllListeners("exit");
    server.on("exit", () => {
      clearTimeout(late);
      resolve();
    });
    server.kill("SIGTERM");
  });
}
