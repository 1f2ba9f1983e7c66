import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, startWorkbench, type Workbench } from "./workbench.ts";

describe.skipIf(CHROMIUM === undefined)("gaps and limits", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
  });
  afterAll(() => bench?.stop());

  test("says of each gap why it is asked, with the words and the list entries that it rests on", async () => {
    const page = await bench.open("/gaps");
    const gap = page.getByRole("article").filter({ hasText: "Tied to a designated group" });
    await gap.waitFor();
    const text = await gap.textContent();
    expect(text).toContain("Kesh Network is designated");
    expect(text).toContain("The Kesh Network is an integral part of the Nurin Front");
    expect(text).toContain("entry M-0007");
    await expectAccessible(page);
    await page.locator("label", { hasText: "Led by a designated person" }).click();
    await page.waitForURL(/kind=listed-leader/);
    await gap.waitFor({ state: "detached" });
    await page.getByRole("article").getByText("Led by a designated person").waitFor();
  });

  test("says that nothing is there by the kind and day that were chosen, where lists are loaded", async () => {
    const page = await bench.open("/gaps?on=1990-01-01");
    await page.getByText("No gap of this kind, or by the lists of this day").waitFor();
    expect(await page.getByText("No designation list is loaded").count()).toBe(0);
  });

  test("can be read: what Headwater cannot tell you", async () => {
    const page = await bench.open("/limits", { scheme: "dark", width: 390, height: 844 });
    await page.getByText("Whether a claim is true.").waitFor();
    await page.getByText("Keeping people from harm.").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    bench.expectNoFaults();
  });
});
