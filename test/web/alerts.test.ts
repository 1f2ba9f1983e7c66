import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { exampleLedger } from "../example-ledger.ts";
import { lookAt } from "./look-at.ts";
import { CHROMIUM, soon, startWorkbench, type Workbench } from "./workbench.ts";

const AT = "2026-03-01T08:00:00.000Z";

/** A ledger with one alert of each kind, and something that is watched and failed. */
async function withAlerts(db: string): Promise<string> {
  const ledger = await openLedger(db);
  const [claim] = (await ledger.claims({ about: "Kesh Network", limit: 1 })).rows;
  const [said] = (await ledger.assertions({ claim: claim!.id, limit: 1 })).rows;
  const document = said!.document.id;
  const base = {
    at: AT,
    search: null,
    watch: null,
    claim: null,
    document: null,
    assertion: null,
    before: null,
  };
  await ledger.watching.raise([
    {
      ...base,
      kind: "list-change",
      subject: "edition:1",
      label: "Merenian list",
      reason: "2 added, 1 removed",
    },
    {
      ...{ ...base, kind: "changed-page", subject: document, label: "A report", document, before: document },
      ...{ watch: "https://example.org/report", reason: "1 new line; new: “<b>Fourteen</b> were killed”" },
    },
    {
      ...{ ...base, kind: "new-dispute", subject: "dispute:1", label: claim!.label, claim: claim!.id },
      ...{ search: "network", reason: "the same claim, denied" },
    },
    {
      ...{ ...base, kind: "new-claim", subject: claim!.id, label: claim!.label, claim: claim!.id, document },
      ...{ search: "network", reason: `a claim that was not there: “${said!.passage.quote}”` },
    },
  ]);
  const address = "https://example.org/a-feed-with-a-long-address/that-does-not-break/anywhere/feed.xml";
  await ledger.watching.addWatch({ kind: "feed", address, everySeconds: 3600, addedAt: AT });
  const [watch] = await ledger.watching.watches();
  await ledger.watching.recordCheck(watch!.id, {
    ...{ dueAt: "2026-03-02T08:00:00.000Z", checkedAt: AT, fault: `${address}: answers 503`, faults: 3 },
    ...{ etag: null, lastModified: null },
  });
  await ledger.close();
  return db;
}

describe.skipIf(CHROMIUM === undefined)("alerts", { timeout: 120_000 }, () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(await withAlerts(await exampleLedger()));
  });
  afterAll(() => bench?.stop());

  test("are listed with their kind, why, and where that can be read; by kind", async () => {
    const page = await bench.open("/alerts");
    const items = page
      .getByRole("main")
      .locator("li")
      .filter({ has: page.getByRole("heading") });
    await items.first().waitFor();
    expect(await items.count()).toBe(4);
    expect(await items.first().textContent()).toMatch(/New claim.*search “network”/);
    expect(await items.nth(2).textContent()).toContain("<b>Fourteen</b> were killed");
    expect(await page.getByRole("complementary").last().textContent()).toContain("3 times in a row");
    await page.locator("label", { hasText: "Changed list" }).click();
    await page.waitForURL(/kind=list-change/);
    await soon(() => items.count()).toBe(1);
    await page.locator("label", { hasText: "All kinds" }).click();
    await items.first().getByRole("link").first().click();
    await page.waitForURL(/\/claims\//);
    await lookAt(bench, "/alerts");
  });

  test("come from searches, which are saved from the claims and removed again", async () => {
    const page = await bench.open("/claims?about=Kesh%20Network&disputed=true");
    await page.getByRole("button", { name: "Save this search" }).click();
    await page.getByLabel("Call it").fill("disputed network");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("“disputed network” is saved.").waitFor();
    await page.getByRole("button", { name: "Save this search" }).click();
    await page.getByLabel("Call it").fill("disputed network");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("another saved search has this name").waitFor();
    await page.goto(`${bench.address}/alerts`);
    const link = page.getByRole("link", { name: "Show what “disputed network” matches" });
    await link.waitFor();
    await page.getByRole("button", { name: "Remove the search “disputed network”" }).click();
    await link.waitFor({ state: "detached" });
    await page.close();
  });

  test("are a feed too", async () => {
    const response = await fetch(`${bench.address}/api/v1/alerts.atom`);
    expect(response.headers.get("content-type")).toContain("application/atom+xml");
    const { feedEntries } = await import("../../src/read/index.ts");
    const text = await response.text();
    const entries = feedEntries(Buffer.from(text), bench.address);
    expect(entries).toHaveLength(4);
    expect(entries[0]!.link).toMatch(new RegExp(`^${bench.address}/claims/[0-9a-f]{32}$`));
    expect(text).toContain("&lt;b&gt;Fourteen&lt;/b&gt;");
  });

  test.runIf(process.env.HEADWATER_PICTURES !== undefined)("are photographed", async () => {
    mkdirSync("test-output/alerts", { recursive: true });
    for (const [scheme, width] of [
      ["light", 1440],
      ["dark", 1440],
      ["light", 390],
    ] as const) {
      const page = await bench.open("/alerts", { scheme, width, height: 900 });
      await page.getByText("Merenian list").waitFor();
      await page.screenshot({
        path: join("test-output", "alerts", `${scheme}-${width}.png`),
        fullPage: true,
      });
    }
  });
});
