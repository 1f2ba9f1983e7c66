import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

describe.skipIf(CHROMIUM === undefined)("the search", { timeout: 120_000 }, () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
  });
  afterAll(() => bench?.stop());

  test("opens with / from anywhere, offers as one types, and goes on to all results with Enter", async () => {
    const page = await bench.open("/claims");
    await page.getByRole("table").waitFor();
    await page.keyboard.press("/");
    const palette = page.getByRole("dialog");
    await box(page);
    await page.keyboard.type("kesh netw");
    await palette.getByText("Kesh Network", { exact: true }).waitFor();
    await palette.getByText("Tavaria harbours Kesh Network", { exact: true }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=kesh/);
    await page.getByRole("heading", { level: 1, name: "Search: kesh netw" }).waitFor();
    for (const name of ["People, groups, bodies, places", "Claims", "Documents"])
      await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
    expect((await page.locator("mark").allTextContents()).join(" ")).toMatch(/Kesh/);
    await expectAccessible(page);
    bench.expectNoFaults();
  });

  test("takes every letter of who types faster than the box opens, and gives none to the screen below", async () => {
    const page = await bench.open("/review");
    await page.getByRole("region", { name: /To decide/ }).waitFor();
    await page.keyboard.type("/yours");
    await box(page);
    await soon(() => page.locator("[role=dialog] input:focus").inputValue()).toBe("yours");
    await page.keyboard.type(" truly");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=yours(\+|%20)truly/);
    expect(await page.getByRole("dialog", { name: "Who decides?" }).count()).toBe(0);
  });

  test("leads straight to what is chosen with the arrows", async () => {
    const page = await bench.open("/");
    await page.getByRole("table").waitFor();
    await page.keyboard.press("Control+k");
    await box(page);
    await page.keyboard.type("kesh network");
    await page.getByRole("dialog").getByText("Kesh Network", { exact: true }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/entities\/[0-9a-f]+/);
  });

  test("finds a screen by its name, and says when nothing has the words", async () => {
    const page = await bench.open("/search?q=submarine");
    await page.getByRole("heading", { name: "Nothing has the words “submarine”" }).waitFor();
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("/");
    await box(page);
    await page.keyboard.type("revie");
    await page.getByRole("dialog").getByText("Review", { exact: true }).click();
    await page.waitForURL(/\/review/);
  });
});

/** Waits until the palette's box takes what is typed: it opens with a movement, and the focus comes to it at its end. */
const box = (page: Page) => page.locator("[role=dialog] input:focus").waitFor();
