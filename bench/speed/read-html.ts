/**
 * How fast pages are read: `npx tsx bench/speed/read-html.ts`. In one run, on the same pages, our reader beside Readability on
 * jsdom and on happy-dom: pages a second and the ratio, and how much the resident memory grows while our reader reads 1,000
 * pages. A reader reads {@link PAGES} pages after a warm-up; times are of this process's processor, so that a busy machine
 * does not shift them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import CliTable from "cli-table3";
import { Window } from "happy-dom";
import { JSDOM, VirtualConsole } from "jsdom";
import { readHtml } from "../../src/read/html.ts";

type Read = (html: string) => void;

interface Speed {
  readonly pagesPerSecond: number;
  readonly failed: number;
}

const FOLDER = "../shared/data/articles/html";
const PAGES = 44;
const MANY = 1000;
const MEGABYTE = 1024 * 1024;

const READERS: Readonly<Record<string, Read>> = {
  headwater: (html) => {
    readHtml(html, "page");
  },
  "readability on happy-dom": (html) => {
    const window = new Window({
      settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true },
    });
    window.document.write(html);
    new Readability(window.document).parse();
    window.close();
  },
  "readability on jsdom": (html) => {
    const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    new Readability(window.document).parse();
    window.close();
  },
};

function main(): void {
  const pages = readdirSync(FOLDER)
    .sort()
    .map((file) => gunzipSync(readFileSync(`${FOLDER}/${file}`)).toString("utf8"));
  const grownMegabytes = residentGrowth(READERS.headwater!, pages);
  const table = new CliTable({ head: ["reader", "pages/s", "headwater is", "failed"] });
  const ours = speedOf(READERS.headwater!, pages);
  for (const [name, read] of Object.entries(READERS)) {
    const speed = name === "headwater" ? ours : speedOf(read, pages);
    const ratio = ours.pagesPerSecond / speed.pagesPerSecond;
    table.push([name, speed.pagesPerSecond.toFixed(1), `${ratio.toFixed(1)}x`, String(speed.failed)]);
  }
  console.log(table.toString());
  console.log(
    `resident memory over ${MANY} pages with headwater: ${grownMegabytes.toFixed(0)} MiB more than after 100`,
  );
}

function speedOf(read: Read, pages: readonly string[]): Speed {
  let failed = 0;
  const attempt = (html: string): void => {
    try {
      read(html);
    } catch {
      failed++;
    }
  };
  for (const page of pages.slice(PAGES, PAGES + 10)) attempt(page);
  failed = 0;
  const start = process.cpuUsage();
  for (const page of pages.slice(0, PAGES)) attempt(page);
  const { user, system } = process.cpuUsage(start);
  return { pagesPerSecond: PAGES / ((user + system) / 1e6), failed };
}

/** Mebibytes by which the resident set grows between the 100th page and the last of {@link MANY}. */
function residentGrowth(read: Read, pages: readonly string[]): number {
  let early = 0;
  for (let at = 0; at < MANY; at++) {
    if (at === 100) early = process.memoryUsage.rss();
    read(pages[at % pages.length]!);
  }
  return (process.memoryUsage.rss() - early) / MEGABYTE;
}

main();
