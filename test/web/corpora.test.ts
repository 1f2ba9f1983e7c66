import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { givePeople, PASSWORD } from "../serve/team.ts";
import { CHROMIUM, expectAccessible, RULES_OF_LOOKS, startWorkbench, type Workbench } from "./workbench.ts";

/** Where pictures of the screens go, where somebody wants to look at them. */
const PICTURES = process.env.HEADWATER_PICTURES;

describe.skipIf(CHROMIUM === undefined)("corpora on the workbench", () => {
  let bench: Workbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "headwater-corpora-"));
    const db = join(folder, "team.db");
    copyFileSync(await exampleLedger(), db);
    await givePeople(db, [
      { name: "Ada Min", role: "admin" },
      { name: "Ana Lyst", role: "analyst" },
    ]);
    bench = await startWorkbench(db, "--team");
  }, 60_000);
  afterAll(async () => {
    await bench?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const opened = async (path: string, name: string) => {
    const page = await bench.open(path);
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    return page;
  };

  /** By day on a laptop, by night on a phone. */
  const looks = async (page: Awaited<ReturnType<Workbench["open"]>>, name: string, isMenu = false) => {
    for (const [colorScheme, width, height] of [
      ["light", 1440, 900],
      ["dark", 1440, 900],
      ["dark", 390, 844],
    ] as const) {
      if (PICTURES === undefined && colorScheme === "dark" && width === 1440) continue;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor({ state: "attached" });
      // An open menu has what the library of components gives it.
      if (!isMenu) await expectAccessible(page, width === 390 ? RULES_OF_LOOKS : undefined);
      if (PICTURES !== undefined)
        await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}-${width}.png`) });
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1440, height: 900 });
  };

  test("an admin makes one, lets somebody in, and documents are added to it and found by it", async () => {
    const page = await opened("/people", "Ada Min");
    await page.getByRole("button", { name: "Make a corpus" }).click();
    await page.getByRole("dialog").getByLabel("Name").fill("Mill leaks");
    await page.getByRole("button", { name: "Make", exact: true }).click();
    await page.getByRole("button", { name: /Members of Mill leaks/ }).click();
    await page.getByLabel("Name of an account").fill("Ana Lyst");
    await page.getByRole("button", { name: "Let in" }).click();
    await page.getByRole("button", { name: "No member any more: Ana Lyst" }).waitFor();
    await looks(page, "corpus-members");
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByText("2 members").waitFor();
    await looks(page, "corpora");
    await page.goto(`${bench.address}/`);
    await page.getByRole("button", { name: "Add documents" }).click();
    await page.getByRole("menuitem", { name: /Mill leaks/ }).click();
    await looks(page, "corpus-adding", true);
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("menuitem", { name: "Files" }).click(),
    ]);
    await chooser.setFiles({
      ...{ name: "note.txt", mimeType: "text/plain" },
      buffer: Buffer.from("The mayor of Sotna said that the Nurin Front attacked the mill on 3 May 2024."),
    });
    await page.getByText(/^1 document read/).waitFor();
    await page.getByRole("button", { name: /Mill leaks\s*1/ }).click();
    await page.getByRole("link", { name: "2 members" }).waitFor();
    expect(new URL(page.url()).searchParams.get("corpus")).toMatch(/^corpus:/);
    await page.getByRole("button", { name: "Add to Mill leaks" }).waitFor();
    await looks(page, "corpus-library");
    bench.expectNoFaults();
    await page.close();
  }, 120_000);
});
