import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, expectAccessible, startWorkbench, type Workbench } from "./workbench.ts";

const TEXT =
  "Merenia denied that it had armed the Nurin Front. Tavaria reportedly supports the Nurin Front. Darim Keshani leads the Nurin Front.\n";

describe.skipIf(CHROMIUM === undefined)("what is denied and said by nobody", () => {
  let bench: Workbench;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "headwater-web-"));
    const [text, ledger] = [join(folder, "denial.txt"), join(folder, "denial.db")];
    writeFileSync(text, TEXT);
    const program = new URL("../../bin/headwater.js", import.meta.url).pathname;
    const added = [
      "add",
      text,
      "--publisher",
      "Orsk Dal Courier",
      "--published",
      "2025-03-12",
      "--db",
      ledger,
    ];
    spawnSync(process.execPath, [program, ...added]);
    bench = await startWorkbench(ledger);
  });
  afterAll(() => bench?.stop());

  test("has a mark of its own in the matrix, explained below it", async () => {
    const page = await bench.open("/matrix?rows=anyone&columns=anyone");
    const grid = page.getByRole("grid");
    await grid.waitFor();
    const row = (name: string) => grid.getByRole("row").filter({ hasText: name }).textContent();
    expect(await row("Merenia")).toContain("Deniedsupportsdenied by 1, said by nobody here");
    expect(await row("Merenia")).not.toContain("Yes");
    expect(await row("Tavaria")).toContain("Yessupportshedged");
    await page.getByRole("region", { name: "How to read a cell" }).getByText("nobody here says it").waitFor();
    await expectAccessible(page);
  });

  test("is not called hedged in the network, and has a line of its own in its legend", async () => {
    const page = await bench.open("/network?view=table");
    const denied = page.getByRole("row", { name: /Merenia supports/ });
    await denied.waitFor();
    expect(await denied.textContent()).toContain("Denied, said by nobody here");
    expect(await denied.textContent()).not.toContain("Hedged");
    expect(await page.getByRole("row", { name: /Tavaria supports/ }).textContent()).toContain("Hedged");
    await page.getByText("denied, and said by nobody here").waitFor();
    await expectAccessible(page);
  });

  test("names on the claim's screen who denies it, with a legend of what is drawn alone", async () => {
    const found = await fetch(`${bench.address}/api/v1/claims?about=Merenia`);
    const { rows } = (await found.json()) as { rows: { id: string; label: string }[] };
    const { id } = rows.find(({ label }) => label === "Merenia supports Nurin Front")!;
    const page = await bench.open(`/claims/${id}`);
    const against = page.getByRole("region", { name: "What stands against it" });
    await against.getByText("Denied by Merenia, and said by nobody here").waitFor();
    expect(await against.textContent()).not.toContain("Nothing in this ledger");
    const legend = page.getByRole("list", { name: "Legend" }).getByRole("listitem");
    expect(await legend.allTextContents()).toEqual(["denies the claim", "a document in which it is denied"]);
    const badge = page.getByRole("region", { name: "Origins" }).getByText("Denied", { exact: true });
    expect(await badge.getAttribute("data-tone")).toBe("dispute");
    await expectAccessible(page);
    bench.expectNoFaults();
  });
});
