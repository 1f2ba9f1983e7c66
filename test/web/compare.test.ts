import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

/** Whether all that an element holds is seen without moving it. */
const isWhole = (element: { readonly scrollWidth: number; readonly clientWidth: number }) =>
  element.scrollWidth <= element.clientWidth;

describe.skipIf(CHROMIUM === undefined)("two editions compared", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
  });
  afterAll(() => bench?.stop());

  test("jumps from change to change by keys, marking what went and what came by more than colour", async () => {
    const page = await bench.open("/compare");
    await page.getByRole("heading", { name: "Chapter 1. Overview" }).waitFor();
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    const change = page.locator("li:focus");
    expect(await change.locator("del").allTextContents()).toContain("131");
    expect(await change.locator("ins").allTextContents()).toContain("164");
    expect(await change.textContent()).toContain("May not be comparable");
    await page.getByText("2 of 20").waitFor();
    await page.keyboard.press("p");
    await page.getByText("1 of 20").waitFor();
    await expectAccessible(page);
  });

  test("shows one kind of change alone, and keeps it in the address", async () => {
    const page = await bench.open("/compare");
    await page.locator("label", { hasText: /^Dropped/ }).click();
    await page.waitForURL(/kind=dropped/);
    await page.getByText("no casualty figures").waitFor();
    expect(await page.locator("li ins").count()).toBe(0);
    expect(await page.locator("li del").count()).toBe(5);
  });

  test("keeps to sentences about one group", async () => {
    const page = await bench.open("/compare?kind=changed");
    await page.getByRole("heading", { name: "Chapter 1. Overview" }).waitFor();
    const all = await page.locator("[data-change]").count();
    const about = page.getByRole("combobox", { name: "Only about" });
    await about.fill("Free Dunmar");
    await page.getByRole("option", { name: /Free Dunmar Army/ }).click();
    await page.waitForURL(/about=/);
    await soon(() => page.locator("[data-change]").count()).toBeLessThan(all);
    expect(await page.locator("main").textContent()).toContain("FDA raised money");
  });

  test("stacks the editions on a phone, in the dark", async () => {
    const page = await bench.open("/compare?kind=number", { scheme: "dark", width: 390, height: 844 });
    await page.getByText("4,500").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    bench.expectNoFaults();
  });

  test("shows both editions and all columns on a phone", async () => {
    const page = await bench.open("/compare", { scheme: "dark", width: 390, height: 844 });
    for (const name of ["Earlier edition", "Later edition"]) {
      const edition = page.getByRole("combobox", { name });
      expect((await edition.inputValue()).length).toBeGreaterThanOrEqual(4);
      expect(await edition.evaluate(isWhole)).toBe(true);
    }
    const table = page.getByRole("region", { name: "Claims that changed" });
    await table
      .getByText(/certainty:/)
      .first()
      .waitFor();
    const { x, width } = (await table
      .getByText(/certainty:/)
      .first()
      .boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
});
