import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, expectAccessible, startWorkbench, type Workbench } from "./workbench.ts";

const SAMPLE = "../shared/samples/safe-haven/article.html";
const isThere = existsSync(SAMPLE);
if (!isThere) process.stderr.write(`SKIPPED: ${SAMPLE} is not here; the sample article is not dropped.\n`);

const PART = "Haqqani Network is part of Afghan Taliban";
const AFFILIATED = "Haqqani Network is affiliated with Afghan Taliban";

describe.skipIf(CHROMIUM === undefined || !isThere)("the sample article", { timeout: 180_000 }, () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(join(mkdtempSync(join(tmpdir(), "headwater-web-")), "empty.db"));
  });
  afterAll(() => bench?.stop());

  test("dropped on an empty library, gives its claims, their chain, its dispute and the matrix without a reload", async () => {
    // A second window stands on the matrix meanwhile, and fills by itself.
    const other = await bench.open("/matrix");
    await other.getByRole("heading", { level: 1 }).waitFor();
    expect(await other.getByRole("grid").count()).toBe(0);
    const page = await bench.open("/");
    await page.getByRole("heading", { name: "Nothing has been read yet" }).waitFor();
    await page.evaluate("window.isTheSame = true");
    await drop(page);
    await page.getByRole("region", { name: "Reading documents" }).getByText("1 document read").waitFor();
    await page.getByRole("table").getByRole("row").nth(1).waitFor();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Claims", exact: true }).click();
    const claim = page.getByRole("table").getByRole("link", { name: PART });
    await claim.waitFor();
    await claim.click();
    await page.getByRole("group", { name: /comes from: 2 independent origins/ }).waitFor();
    const against = page.getByRole("region", { name: "What stands against it" });
    await against.getByRole("link", { name: AFFILIATED }).waitFor();
    const chains = await page
      .getByRole("region", { name: "Origins" })
      .getByRole("listitem")
      .allTextContents();
    expect(chains.some((chain) => chain.includes("State Department"))).toBe(true);
    expect(chains.some((chain) => chain.startsWith("FDD's Long War Journal"))).toBe(true);
    await against.getByRole("link", { name: AFFILIATED }).click();
    await page.getByRole("heading", { level: 1, name: AFFILIATED }).waitFor();
    await page.getByRole("region", { name: "Origins" }).getByText("State Department").first().waitFor();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Matrix", exact: true }).click();
    const grid = page.getByRole("grid");
    await grid.getByText("does not act against").first().waitFor();
    await grid.getByText("harbours").first().waitFor();
    await other.getByRole("grid").getByText("harbours").first().waitFor();
    expect(await page.evaluate("window.isTheSame")).toBe(true);
    bench.expectNoFaults();
  });

  test("chosen as a file is known to be there already", async () => {
    const page = await bench.open("/");
    const coming = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Add documents" }).click();
    await page.getByRole("menuitem", { name: "Files" }).click();
    await (await coming).setFiles(SAMPLE);
    await page.getByRole("region", { name: "Reading documents" }).getByText("Already there").waitFor();
    bench.expectNoFaults();
  });
});

/** Drops the article on the window, as a file manager does. */
async function drop(page: Page): Promise<void> {
  const words = JSON.stringify(readFileSync(SAMPLE, "utf8"));
  const carried = await page.evaluateHandle(`(() => {
    const data = new DataTransfer();
    data.items.add(new File([${words}], "article.html", { type: "text/html" }));
    return data;
  })()`);
  await page.dispatchEvent("body", "dragenter", { dataTransfer: carried });
  const zone = page.getByText("Drop to read");
  await zone.waitFor();
  await zone.dispatchEvent("dragover", { dataTransfer: carried });
  await zone.dispatchEvent("drop", { dataTransfer: carried });
}
