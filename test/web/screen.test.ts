import type { Download } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, startWorkbench, type Workbench } from "./workbench.ts";

describe.skipIf(CHROMIUM === undefined)("screening names", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
  });
  afterAll(() => bench?.stop());

  test("shows candidates with reasons, judges one by key, and hands on the results", async () => {
    const page = await bench.open("/screen");
    await page.getByRole("textbox", { name: "Names, one a line" }).fill("Kesh Netwrok\nOlin Varga");
    await page.keyboard.press("Control+Enter");
    const card = page.getByRole("listitem", { name: /Kesh Netwrok and Kesh Network, score 0\.\d\d/ });
    await card.waitFor();
    expect(await card.textContent()).toMatch(/differ in 1 of 7 letters/);
    await card.getByText("Shabakat Kesh").waitFor();
    await page.getByText("No entry has a name like").waitFor();
    expect(page.url()).toContain("names=");
    await expectAccessible(page);
    await card.focus();
    await page.keyboard.press("s");
    await page.getByRole("dialog", { name: "Who decides?" }).getByRole("textbox").fill("Ilva Brandt");
    await page.keyboard.press("Enter");
    await card.getByText("says Ilva Brandt").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Results as CSV" }).click();
    const csv = await textOf(await download);
    expect(csv).toMatch(/,Kesh Netwrok,0\.\d+,Kesh Network,.*,confirm,Ilva Brandt/);
    expect(csv).toContain("Olin Varga");
  });

  test("says whether an entry held on a chosen day", async () => {
    const page = await bench.open("/screen?names=%5B%22Kesh%20Network%22%5D&on=2015-01-01");
    await page.getByText("not yet on 1 Jan 2015").waitFor();
  });

  test("takes a file, and no cell of the results is a formula", async () => {
    const page = await bench.open("/screen", { scheme: "dark", width: 390, height: 844 });
    const sheet = 'id,client name\n1,"HALIMAR, Yusan"\n2,"=HYPERLINK(""x"")"\n';
    await page.locator("input[type=file]").setInputFiles({
      name: "clients.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(sheet),
    });
    await page.getByText("clients.csv: 2 rows").waitFor();
    await page
      .getByText(/score|The names agree/)
      .first()
      .waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Results as CSV" }).click();
    expect(await textOf(await download)).toContain("'=HYPERLINK");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    bench.expectNoFaults();
  });
});

async function textOf(download: Download): Promise<string> {
  let text = "";
  for await (const chunk of await download.createReadStream()) text += chunk;
  return text;
}
