import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, startWorkbench, type Workbench } from "./workbench.ts";

describe.skipIf(CHROMIUM === undefined)("the matrix", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
  });
  afterAll(() => bench?.stop());

  test("opens a cell by keyboard, with a no as loud as a yes and the words of both", async () => {
    const page = await bench.open("/matrix");
    const grid = page.getByRole("grid");
    await grid.waitFor();
    await page.keyboard.press("Tab");
    await grid.locator("td[tabindex='0']").focus();
    const cell = grid.locator("td:focus");
    for (const words of ["Yesacts against", "Nodoes not act against"])
      expect(await cell.textContent()).toContain(words);
    await page.keyboard.press("Enter");
    const detail = page.getByRole("region", { name: "Tavaria to Kesh Network" });
    await detail.getByText("did not take substantial action").first().waitFor();
    expect(page.url()).toContain("cell=");
    expect(await detail.getByRole("link", { name: "Tavaria harbours Kesh Network" }).count()).toBe(1);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await detail.waitFor({ state: "detached" });
    await page.keyboard.press("ArrowRight");
    expect(await grid.locator("td:focus").getAttribute("data-at")).toBe("0-1");
  });

  test("counts only what an edition says when one is chosen", async () => {
    const page = await bench.open("/matrix?work=Security%20in%20the%20Tavarian%20Region&edition=%222023%22");
    const grid = page.getByRole("grid");
    await grid.waitFor();
    expect(await grid.textContent()).toContain("acts against");
    expect(await grid.textContent()).not.toContain("does not act against");
  });

  test("scrolls inside itself on a phone, in the dark", async () => {
    const page = await bench.open("/matrix?columns=anyone&rows=anyone", {
      scheme: "dark",
      width: 390,
      height: 844,
    });
    await page.getByRole("grid").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    bench.expectNoFaults();
  });
});
