import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

describe.skipIf(CHROMIUM === undefined)("the list of claims", { timeout: 120_000 }, () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
  });
  afterAll(() => bench?.stop());

  test("puts the most independent origins first, and pages on", async () => {
    const page = await bench.open("/claims");
    const rows = page.getByRole("table").getByRole("row");
    await rows.nth(1).waitFor();
    const counts = (await page.locator("tbody tr td:first-child").allTextContents()).map(Number);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(1);
    expect(counts).toHaveLength(50);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Show more" }).press("Enter");
    await soon(() => rows.count()).toBeGreaterThan(51);
    bench.expectNoFaults();
  });

  test("is narrowed by who it is about, its kind, its words and whether it is disputed, all in the address", async () => {
    const page = await bench.open("/claims?about=Kesh%20Network&frame=leads");
    await page.getByRole("link", { name: "Trace: Darim Keshani leads Kesh Network" }).waitFor();
    const sentences = page.locator("tbody tr td:nth-child(2) p");
    for (const words of await sentences.allTextContents()) expect(words).toContain("leads Kesh Network");
    await page.getByRole("button", { name: "Clear filters" }).press("Enter");
    await page.waitForURL((url) => url.search === "");
    await page.getByRole("switch", { name: "Disputed only" }).press("Space");
    await page.waitForURL(/disputed=true/);
    await soon(async () => (await page.getByText("Disputed", { exact: true }).count()) > 0).toBe(true);
    await soon(() => sentences.count()).toBeLessThan(20);
    const disputed = page.locator("tbody").getByText("Disputed", { exact: true });
    await soon(async () => (await disputed.count()) - (await sentences.count())).toBe(0);
    await page.getByLabel("Words").fill("harbours");
    await page.waitForURL(/text=harbours/);
    await expect
      .poll(async () => (await sentences.allTextContents()).every((words) => /harbour/.test(words)))
      .toBe(true);
    await page.getByLabel("Said since").fill("last week");
    await page.getByLabel("Said since").press("Enter");
    await page.getByText("Write a year, a month or a day").waitFor();
    bench.expectNoFaults();
  });

  test("tells of each claim how often it is said and how often denied", async () => {
    const page = await bench.open("/claims?text=harbours&disputed=true");
    const row = page.getByRole("row", { name: /Tavaria harbours Kesh Network/ });
    await row.getByText("said 5 times (2 with a hedge), denied 3 times, in 7 documents").waitFor();
    const all = await bench.open("/claims");
    await all.getByRole("table").waitFor();
    const told = await all.locator("tbody tr td:nth-child(2)").allTextContents();
    for (const words of told)
      expect(words).toMatch(/(?:said|denied|supposed|comments?)\b.* in \d+ documents?/);
    bench.expectNoFaults();
  });

  test("is walked with j and opened with Enter", async () => {
    const page = await bench.open("/claims");
    await page.getByRole("table").waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/claims\/[0-9a-f]+/);
  });

  test("says what to do where nothing is like that, and fits a telephone", async () => {
    const page = await bench.open("/claims?text=submarine", { width: 390, height: 844, scheme: "dark" });
    await page.getByRole("heading", { name: "No claim is like that" }).waitFor();
    await page.getByRole("main").getByRole("button", { name: "Clear filters" }).last().click();
    await page.getByRole("table").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
});
