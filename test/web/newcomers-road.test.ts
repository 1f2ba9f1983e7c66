import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

/** Pictures of the road, made anew by each run and ignored by git. */
const PICTURES = new URL("../../test-output/newcomers-road/", import.meta.url).pathname;

const ANALYST = "Ines Halvorsen";

describe.skipIf(CHROMIUM === undefined)("a newcomer", { timeout: 180_000 }, () => {
  let bench: Workbench;
  let pictures = 0;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    bench = await startWorkbench(await exampleLedger());
  });
  afterAll(() => bench?.stop());

  /** A place of the road: it is accessible, without faults, and kept as a picture. */
  const arrived = async (page: Page, name: string): Promise<void> => {
    await expectAccessible(page);
    bench.expectNoFaults();
    pictures += 1;
    await page.screenshot({ path: join(PICTURES, `${String(pictures).padStart(2, "0")}-${name}.png`) });
  };

  test("comes by the tour to a document, walks its voices, sees where a claim starts, rejects an assertion, and hands on a brief", async () => {
    const page = await bench.open("/", { tour: true });
    const tour = page.getByRole("region", { name: "Tour of the example" });
    await tour.getByText("1 of 5").waitFor();
    await page.getByRole("table").getByRole("row").nth(14).waitFor();
    await arrived(page, "start");

    await tour.getByRole("button", { name: "Next" }).press("Enter");
    await page.waitForURL(/\/documents\//);
    await page.locator("[data-read]").first().waitFor();
    await tour.getByText("2 of 5").waitFor();
    await arrived(page, "document");
    const panel = page.getByRole("complementary", { name: "What is chosen in the document" });
    const whereFrom = panel.getByRole("link", { name: "See where this claim comes from" });
    for (let voices = 0; voices < 12 && !(await whereFrom.isVisible()); voices++) {
      const before = page.url();
      await page.keyboard.press("j");
      await page.waitForURL((url) => url.href !== before);
      await panel.getByRole("button", { name: /next voice/ }).waitFor();
    }
    await whereFrom.waitFor();
    expect(await page.locator('[data-marks~="chosen"]').count()).toBeGreaterThan(0);
    expect(await panel.getByRole("region", { name: "Chain of voices" }).textContent()).not.toBe("");
    await arrived(page, "voice");
    await whereFrom.press("Enter");
    await page.waitForURL(/\/claims\//);
    await page.getByRole("group", { name: /Where .* comes from/ }).waitFor();
    await arrived(page, "claim-of-the-voice");

    await page.goBack();
    await tour.getByRole("button", { name: "Next" }).press("Enter");
    await page.waitForURL(/\/claims\//);
    await tour.getByText("3 of 5").waitFor();
    const river = page.getByRole("group", { name: /Where .* comes from/ });
    await river.waitFor();
    const label = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await river.getByRole("button", { name: /the claim/ }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("complementary").locator("q").first().waitFor();
    await arrived(page, "chain");

    const origins = page.getByRole("region", { name: "Origins" });
    await origins.getByRole("button", { name: "Reject" }).first().press("Enter");
    const name = page.getByRole("dialog", { name: "Who decides?" }).getByLabel("Your name");
    await name.fill(ANALYST);
    await name.press("Enter");
    const rejected = page.getByText("Rejected or corrected by a person");
    await rejected.click();
    await page.getByText(`Rejected by ${ANALYST}`).first().waitFor();
    await arrived(page, "rejected");

    await page.getByRole("button", { name: `Add to brief: ${label}` }).press("Enter");
    await tour.getByRole("button", { name: "Next" }).press("Enter");
    await page.waitForURL(/\/review/);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await tour.getByRole("button", { name: "Next" }).press("Enter");
    await page.waitForURL(/\/briefs/);
    await tour.getByText("5 of 5").waitFor();
    await tour.getByRole("button", { name: "Done" }).press("Enter");
    await tour.waitFor({ state: "detached" });
    const pieces = page.getByRole("list", { name: "What is in the brief" });
    await soon(() => pieces.getByRole("link").allTextContents()).toEqual([label]);
    await page.getByRole("button", { name: "Write here" }).last().press("Enter");
    await pieces.getByRole("textbox", { name: "Your words" }).fill("Read this beside the denial.");
    await page.getByRole("textbox", { name: "Title" }).fill("Who leads the network");
    await page
      .getByRole("region", { name: "As it will read" })
      .getByText("Read this beside the denial.")
      .waitFor();
    await arrived(page, "brief");

    const markdown = (await exported(page, "Markdown")).toString("utf8");
    expect(markdown).toContain("# Who leads the network");
    expect(markdown).toContain("Read this beside the denial.");
    expect(markdown).toContain(label);
    expect(markdown).toMatch(/sha256:[0-9a-f]{12}/);
    const word = await exported(page, "Word");
    expect(word.subarray(0, 2).toString()).toBe("PK");
    bench.expectNoFaults();
  });
});

async function exported(page: Page, format: string): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: format }).press("Enter");
  const download: Download = await coming;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
