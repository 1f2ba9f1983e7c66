import { copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { searchMatches } from "../../src/answer/index.ts";
import { type Alert, type Ledger, openLedger, type WatchKind } from "../../src/ledger/index.ts";
import { loadFrames, loadFrameWords, loadList } from "../../src/pipeline/index.ts";
import { openLists } from "../../src/read/index.ts";
import { guessKind, runOnce } from "../../src/watch/index.ts";
import { feed, page, type Site, startSite } from "./site.ts";

const HARL = "The Kesh Network attacked the town of Harl on Monday, the Merenian Ministry of Interior said.";
const VARESH =
  "The Kesh Network attacked the town of Varesh on Friday, the Merenian Ministry of Interior said.";
const DENIED =
  "The Kesh Network did not attack the town of Harl on Monday, a spokesman for the Nurin Front said.";

const frames = await loadFrames();
const frameWords = await loadFrameWords();

let folder: string;
let ledger: Ledger;
let site: Site;
let clock: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-watch-"));
  ledger = await openLedger(join(folder, "a.db"), { frameWords });
  site = await startSite({});
  clock = Date.parse("2026-03-01T08:00:00.000Z");
});
afterEach(async () => {
  await site.server.close();
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const iso = () => new Date(clock).toISOString();
const waits: number[] = [];

/** A run at the clock's time, with no pauses; what it waited for is noted. */
const run = (
  how: { readonly everything?: boolean; readonly most?: number; readonly pauseMs?: number } = {},
) =>
  runOnce({
    ...{ ledger, frames, receivers: [], allowPrivate: true, everything: true, most: 100, pauseMs: 0, ...how },
    now: () => new Date(clock),
    wait: async (ms) => void waits.push(ms),
    isStopping: () => false,
  });

const watch = (kind: WatchKind, address: string, everySeconds = 3600) =>
  ledger.watching.addWatch({ kind, address, everySeconds, addedAt: iso() });

const save = async (name: string, filter: { readonly about?: string; readonly frame?: string }) =>
  ledger.watching.saveSearch({
    name,
    filter,
    addedAt: iso(),
    known: (await searchMatches(ledger, filter, name)).ids,
  });

const alerts = async (): Promise<readonly Alert[]> => (await ledger.watching.alerts()).rows;
const kinds = async () => (await alerts()).map(({ kind }) => kind).reverse();
const titles = async () => (await ledger.documents({ limit: 100 })).rows.map(({ title }) => title).sort();

test("a feed and its site that change while they are watched: right alerts, once each, no request to anything else", async () => {
  const elsewhere = await startSite({ "/story": page("Elsewhere", HARL) });
  site.pages["/robots.txt"] = "User-agent: *\nDisallow: /private/\n";
  site.pages["/harl"] = page("Bridge at Harl", HARL);
  site.pages["/private/x"] = page("Not for robots", VARESH);
  const items = [
    { path: "/harl", title: "Bridge at Harl" },
    { path: "/private/x", title: "Not for robots" },
    {
      path: `${elsewhere.origin}/story`,
      title: "Elsewhere",
      text: "A story that lies on another site, told in the feed.",
    },
  ];
  site.pages["/feed.xml"] = feed(site.origin, items);
  await watch("feed", `${site.origin}/feed.xml`);
  await save("kesh", { about: "Kesh Network" });

  const first = await run();
  expect(first).toMatchObject({ checked: 1, added: 2 });
  expect(first.faults.map(({ line }) => line)).toEqual([
    expect.stringContaining("robots.txt asks not to fetch it"),
  ]);
  expect(site.asked()).toEqual(["/robots.txt", "/feed.xml", "/harl"]);
  expect(await titles()).toEqual(["Bridge at Harl", "Elsewhere"]);
  const [found] = (await alerts()).filter(({ kind }) => kind === "new-claim");
  expect(found).toMatchObject({ search: "kesh", label: expect.stringContaining("Kesh Network") });
  expect(found!.reason).toContain("attacked the town of Harl");
  const { rows: said } = await ledger.assertions({ ids: [found!.assertion!], limit: 1 });
  expect(said[0]).toMatchObject({ claim: found!.subject, document: { id: found!.document } });
  const before = (await alerts()).length;

  // Nothing has changed: one conditional request, nothing new.
  clock += 3_600_000;
  expect(await run()).toMatchObject({ checked: 1, added: 0, alerts: 0, faults: [] });
  expect(site.asked()).toEqual(["/robots.txt", "/feed.xml 304"]);

  // A new item, another claim; the old items are not asked for again.
  site.pages["/varesh"] = page("Fire in Varesh", VARESH);
  site.pages["/feed.xml"] = feed(site.origin, [{ path: "/varesh", title: "Fire in Varesh" }, ...items]);
  expect(await run()).toMatchObject({ added: 1, faults: [] });
  expect(site.asked()).toEqual(["/robots.txt", "/feed.xml", "/varesh"]);
  expect((await alerts()).length).toBeGreaterThan(before);
  expect((await alerts())[0]!.reason).toContain("Varesh");

  // The page behind an item says something else, and the feed says that the item changed.
  site.pages["/harl"] = page("Bridge at Harl", `${HARL} Fourteen people were killed, the ministry said.`);
  const changed = [{ ...items[0]!, text: "now with a count" }, ...items.slice(1)];
  site.pages["/feed.xml"] = feed(site.origin, [{ path: "/varesh", title: "Fire in Varesh" }, ...changed]);
  await run();
  expect(site.asked()).toEqual(["/robots.txt", "/feed.xml", "/harl"]);
  const pages = (await alerts()).filter(({ kind }) => kind === "changed-page");
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatchObject({ watch: `${site.origin}/feed.xml`, label: "Bridge at Harl" });
  expect(pages[0]!.reason).toMatch(/says something else than on 2026-03-01: 1 new line.*Fourteen people/);
  expect((await ledger.document(pages[0]!.document!)).captures[0]!.url).toBe(`${site.origin}/harl`);
  expect((await ledger.document(pages[0]!.before!)).text).not.toContain("Fourteen");

  // Each alert once, and nothing was asked of the other site.
  const all = await alerts();
  await run();
  expect(await alerts()).toEqual(all);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(elsewhere.asked()).toEqual([]);
  await elsewhere.server.close();
  expect((await ledger.verify()).problems).toEqual([]);
}, 60_000);

test("a page that says something else is reported; one whose bytes alone changed is not", async () => {
  site.pages["/report"] = page("Report", HARL);
  await watch("page", `${site.origin}/report`);
  await run();
  site.pages["/report"] = page("Report", HARL).replace("<p>", '<p id="x1">');
  expect(await run()).toMatchObject({ added: 1, alerts: 0 });
  site.pages["/report"] = page("Report", DENIED);
  expect(await run()).toMatchObject({ added: 1, alerts: 1 });
  expect(await kinds()).toEqual(["changed-page"]);
  expect(await run()).toMatchObject({ added: 0, alerts: 0 });
}, 60_000);

test("a new dispute among what a search matches is reported once", async () => {
  site.pages["/a"] = page("Harl", HARL);
  site.pages["/b"] = page("Harl denied", DENIED);
  await watch("page", `${site.origin}/a`);
  await run();
  await save("kesh", { about: "Kesh Network" });
  await watch("page", `${site.origin}/b`);
  await run();
  expect(await kinds()).toContain("new-dispute");
  const count = (await alerts()).length;
  await run();
  expect(await alerts()).toHaveLength(count);
}, 60_000);

test("a sitemap: new and changed pages, other hosts left out, more than a look's share the next time", async () => {
  const entry = (path: string, changed: string) =>
    `<url><loc>${path.startsWith("http") ? path : site.origin + path}</loc><lastmod>${changed}</lastmod></url>`;
  const sitemap = (...entries: string[]) => `<?xml version="1.0"?><urlset>${entries.join("")}</urlset>`;
  for (const name of ["a", "b", "c"]) site.pages[`/${name}`] = page(`Page ${name}`, `${HARL} (${name})`);
  site.pages["/sitemap.xml"] = sitemap(
    entry("/a", "2026-01-01"),
    entry("/b", "2026-01-01"),
    entry("/c", "2026-01-01"),
    entry("http://127.0.0.1:9/x", "2026-01-01"),
  );
  await watch("sitemap", `${site.origin}/sitemap.xml`);
  expect(await run({ most: 2 })).toMatchObject({ added: 2, faults: [] });
  expect(await run({ most: 2 })).toMatchObject({ added: 1, faults: [] });
  site.asked();
  await run();
  expect(site.asked()).toEqual(["/robots.txt 404", "/sitemap.xml 304"]);
  site.pages["/b"] = page("Page b", `${VARESH} (b)`);
  site.pages["/sitemap.xml"] = sitemap(entry("/a", "2026-01-01"), entry("/b", "2026-02-01"));
  expect(await run()).toMatchObject({ added: 1, alerts: 1 });
  expect(site.asked()).toEqual(["/robots.txt 404", "/sitemap.xml", "/b"]);
}, 60_000);

test("a JSON feed, a folder with a file that changes, and a list of which another edition is loaded", async () => {
  const items = [{ id: "1", url: `${site.origin}/harl`, content_text: HARL }];
  site.pages["/harl"] = page("Bridge at Harl", HARL);
  site.pages["/feed.json"] = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Courier",
    items,
  });
  mkdirSync(join(folder, "incoming"));
  const file = join(folder, "incoming", "note.txt");
  writeFileSync(file, `Note\n\n${VARESH}\n`);
  await watch("feed", `${site.origin}/feed.json`);
  await watch("folder", join(folder, "incoming"));
  expect(await run()).toMatchObject({ checked: 2, added: 2, alerts: 0, faults: [] });
  writeFileSync(file, `Note\n\n${VARESH} It was in the night.\n`);
  utimesSync(file, 2_000_000_000, 2_000_000_000);
  expect(await run()).toMatchObject({ added: 1, alerts: 1, faults: [] });
  expect((await alerts())[0]).toMatchObject({ kind: "changed-page", watch: join(folder, "incoming") });
  const list = join(folder, "list.csv");
  writeFileSync(list, "name\nKesh Network\n");
  const how = { list: "desk", authority: "Our desk", map: { name: "name" } };
  for (const opened of await openLists([list], how))
    await loadList(ledger, opened, { now: iso(), older: false });
  await run();
  expect(await kinds()).toContain("list-change");
}, 60_000);

test("a folder with a web archive: its pages, with the captures that it has", async () => {
  mkdirSync(join(folder, "incoming"));
  copyFileSync("test/read/files/wget.warc.gz", join(folder, "incoming", "crawl.warc.gz"));
  await watch("folder", join(folder, "incoming"));
  expect(await run()).toMatchObject({ checked: 1, added: 2, faults: [] });
  const { rows } = await ledger.documents({ limit: 5 });
  for (const { id, url } of rows)
    expect((await ledger.document(id)).captures).toMatchObject([{ url, address: "127.0.0.1" }]);
});

test("faults: what a server asks for is kept, pauses grow, the rest goes on", async () => {
  site.pages["/feed.xml"] = { status: 503, headers: { "retry-after": "7200" } };
  site.pages["/page"] = page("Harl", HARL);
  await watch("feed", `${site.origin}/feed.xml`, 600);
  await watch("page", `${site.origin}/page`, 600);
  const dueIn = async (kind: WatchKind) => {
    const found = (await ledger.watching.watches()).find((one) => one.kind === kind)!;
    return { seconds: (Date.parse(found.dueAt) - clock) / 1000, faults: found.faults, fault: found.fault };
  };
  const failed = await run({ everything: false });
  expect(failed).toMatchObject({ checked: 2, added: 1 });
  expect(failed.faults).toHaveLength(1);
  expect(await dueIn("feed")).toMatchObject({
    seconds: 7200,
    faults: 1,
    fault: expect.stringContaining("503"),
  });
  expect(await dueIn("page")).toMatchObject({ seconds: 600, faults: 0, fault: null });
  // Not due: nothing is asked.
  site.asked();
  expect(await run({ everything: false })).toMatchObject({ checked: 0 });
  expect(site.asked()).toEqual([]);
  site.pages["/feed.xml"] = { status: 500 };
  for (const seconds of [1200, 2400, 4800]) {
    await run();
    expect((await dueIn("feed")).seconds).toBe(seconds);
  }
  site.pages["/feed.xml"] = feed(site.origin, []);
  await run();
  expect(await dueIn("feed")).toMatchObject({ seconds: 600, faults: 0, fault: null });
  // A robots.txt that cannot be had forbids everything until it can.
  site.pages["/robots.txt"] = { status: 500 };
  site.asked();
  expect((await run()).faults).toHaveLength(2);
  expect(site.asked()).toEqual(["/robots.txt 500"]);
}, 60_000);

test("between two requests to one host there is a pause, as long as robots.txt asks", async () => {
  site.pages["/robots.txt"] = "User-agent: Headwater\nCrawl-delay: 5\n";
  site.pages["/a"] = page("A", HARL);
  site.pages["/b"] = page("B", VARESH);
  for (const path of ["/a", "/b"]) await watch("page", site.origin + path);
  waits.splice(0);
  await run({ pauseMs: 1000 });
  expect(waits).toHaveLength(2);
  for (const ms of waits) expect(ms).toBeGreaterThan(1000);
  const users = site.server.asked.map(({ headers }) => headers["user-agent"]);
  expect(new Set(users).size).toBe(1);
  expect(users[0]).toMatch(/^Headwater\/.*robots\.txt for Headwater/);
}, 60_000);

test("what an address is, by its words", () => {
  expect(
    ["https://a.example/feed.xml", "https://a.example/news/rss", "https://a.example/sitemap-1.xml.gz"].map(
      guessKind,
    ),
  ).toEqual(["feed", "feed", "sitemap"]);
  expect(["https://a.example/feedback", "incoming/"].map(guessKind)).toEqual(["page", "folder"]);
});
