import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
/** The example country is on no map: a page about real places stands beside it. */
const REAL = `---
title: Attacks in two cities
publisher: Kandahar Observer
published: 2019-05-04
---
Gunmen attacked a police post in Kandahar on 3 May 2019, the Afghan Ministry of Interior said.

The Taliban attacked a convoy in Kabul in April 2019, the ministry said.
`;

describe.skipIf(CHROMIUM === undefined)("the map and the timeline", () => {
  let bench: Workbench;

  beforeAll(async () => {
    const ledger = await exampleLedger();
    const page = join(mkdtempSync(join(tmpdir(), "headwater-map-")), "attacks.md");
    writeFileSync(page, REAL);
    const added = spawnSync(process.execPath, [join(ROOT, "bin", "headwater.js"), "add", page], {
      cwd: ROOT,
      env: { ...process.env, HEADWATER_DB: ledger },
      encoding: "utf8",
    });
    expect(added.stderr).not.toContain("error");
    bench = await startWorkbench(ledger);
  });
  afterAll(() => bench?.stop());

  test("draws real places from its own server alone, and keeps the list in step with the brush", async () => {
    const page = await bench.open("/map");
    const list = page.getByRole("list", { name: "Events, by date" });
    await list.waitFor();
    await soon(() => page.locator("canvas").first().getAttribute("aria-label")).toMatch(
      /A map with [1-9]\d* marks?/,
    );
    const all = await list.getByRole("listitem").count();
    await page.getByRole("slider", { name: "Until" }).focus();
    await page.keyboard.press("PageDown");
    await page.waitForURL(/until=/);
    await soon(() => list.getByRole("listitem").count()).toBeLessThan(all);
    await list.getByText("Kandahar", { exact: true }).first().waitFor();
    await expectAccessible(page);
    await expectAccessible(page, ["target-size"]);
  });

  test("says on the sheet that nothing is drawn on it, and what to do", async () => {
    const page = await bench.open("/map?about=Kesh%20Network", { scheme: "dark", width: 390, height: 844 });
    const note = page.getByText("No place of these has a point on the map");
    await note.waitFor();
    const sheet = (await page.locator("canvas").first().boundingBox())!;
    const { y } = (await note.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(sheet.y);
    expect(y).toBeLessThan(sheet.y + sheet.height);
    await expectAccessible(page);
  });

  test("shows the words of an event that is reached by keys", async () => {
    const page = await bench.open("/map?until=2019-12");
    const list = page.getByRole("list", { name: "Events, by date" });
    await list.getByRole("button").first().focus();
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    await page.waitForURL(/at=/);
    await list.locator("blockquote").waitFor();
  });

  test("says who holds what, in words beside the map", async () => {
    const page = await bench.open("/map?view=control", { scheme: "dark", width: 390, height: 844 });
    const holder = page.getByRole("table", { name: "Nurin Front" });
    await holder.waitFor();
    expect(await holder.textContent()).toContain("took Tolen");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    bench.expectNoFaults();
  });
});
