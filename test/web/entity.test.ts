import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

describe.skipIf(CHROMIUM === undefined)("who is who", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
  });
  afterAll(() => bench?.stop());

  test("finds a group by another spelling of its name and shows where each was read", async () => {
    const page = await bench.open("/entities");
    await page.getByRole("textbox", { name: "Words of a name" }).fill("Noureen");
    await page.waitForURL(/text=Noureen/);
    await page.getByRole("link", { name: "Nurin Front", exact: true }).click();
    const names = page.getByRole("region", { name: "Names" });
    await names.locator("summary", { hasText: "Noureen Front" }).click();
    await names.locator("details[open] blockquote", { hasText: "Noureen Front" }).first().waitFor();
    await expectAccessible(page);
  });

  test("shows a designation with its dates, relations with their origins, and a timeline", async () => {
    const page = await bench.open("/entities?text=Kesh%20Network");
    await page.getByRole("link", { name: "Kesh Network", exact: true }).click();
    const listed = page.getByRole("region", { name: "Designations" });
    await listed.getByText("since 14 Sep 2016").waitFor();
    expect(await listed.textContent()).toContain("In force");
    const relations = page.getByRole("region", { name: "Relations" });
    const leader = relations.getByRole("row", { name: /Darim Keshani/ });
    expect(await leader.first().textContent()).toMatch(/leads it.*2$/);
    await page.getByRole("img", { name: /What is said of Kesh Network, by date/ }).waitFor();
    await page.getByText("Said by it").click();
    await page.waitForURL(/claims=by/);
  });

  test("tells two apart by key, signed with a name that is asked for once", async () => {
    const page = await bench.open("/entities?view=pairs");
    const pairs = page.locator("[data-item]");
    await pairs.first().waitFor();
    const first = await pairs.first().getAttribute("aria-label");
    await pairs.first().focus();
    await page.keyboard.press("d");
    const prompt = page.getByRole("dialog", { name: "Who decides?" });
    await prompt.getByRole("textbox").fill("Ilva Brandt");
    await page.keyboard.press("Enter");
    await soon(() => pairs.first().getAttribute("aria-label")).not.toBe(first);
    await page.locator("[data-item]:focus").waitFor();
    await page.keyboard.press("h");
    await page.getByText("left open").waitFor();
  });

  test("joins two by hand, and takes them apart again", async () => {
    const page = await bench.open("/entities?text=Ministry%20of%20Interior");
    await page.getByRole("link", { name: "Ministry of Interior", exact: true }).first().click();
    await page.getByRole("button", { name: "Join with another" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "The other" }).fill("Tavarian Ministry of");
    await page.getByRole("option", { name: /Tavarian Ministry of Interior/ }).click();
    await dialog.getByRole("button", { name: "They are one" }).click();
    await page.getByRole("dialog", { name: "Who decides?" }).getByRole("textbox").fill("Ilva Brandt");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Take apart" }).click();
    await page.getByRole("checkbox", { name: /^Ministry of Interior/ }).check();
    await page.getByRole("button", { name: "Take these apart" }).click();
    await page.getByRole("button", { name: "Take apart" }).waitFor({ state: "detached" });
  });

  test("fits a phone, in the dark", async () => {
    const page = await bench.open("/entities?text=Kesh%20Network", {
      scheme: "dark",
      width: 390,
      height: 844,
    });
    await page.getByRole("link", { name: "Kesh Network", exact: true }).click();
    await page.getByRole("img", { name: /by date/ }).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    bench.expectNoFaults();
  });
});
