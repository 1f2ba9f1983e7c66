import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headwater } from "../cli/program.ts";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

const DENIAL = `---
title: A statement
publisher: Border Dispatch
published: 2025-05-02
language: en
---

The spokesman Harl Tovik denied that the Sarn Brigade killed villagers.
`;

describe.skipIf(CHROMIUM === undefined)("briefs", () => {
  let bench: Workbench;

  beforeAll(async () => {
    const ledger = await exampleLedger();
    const statement = join(mkdtempSync(join(tmpdir(), "headwater-briefs-")), "statement.md");
    writeFileSync(statement, DENIAL);
    expect(headwater("add", statement, "--db", ledger).status).toBe(0);
    bench = await startWorkbench(ledger);
  });
  afterAll(() => bench?.stop());

  test("are collected on another screen, ordered by keys, written between, exported, and sent by address", async () => {
    const page = await bench.open("/gaps");
    await page.getByRole("button", { name: "Add to brief: Kesh Network is part of Nurin Front" }).click();
    await page
      .getByRole("button", { name: /Add to brief: Darim Keshani leads Kesh Network/ })
      .first()
      .click();
    await page.getByRole("link", { name: "Briefs" }).click();
    const pieces = page.getByRole("list", { name: "What is in the brief" });
    const claims = pieces.getByRole("link");
    await soon(() => claims.allTextContents()).toEqual([
      "Kesh Network is part of Nurin Front",
      "Darim Keshani leads Kesh Network",
    ]);
    await claims.nth(1).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await soon(() => claims.allTextContents()).toEqual([
      "Darim Keshani leads Kesh Network",
      "Kesh Network is part of Nurin Front",
    ]);
    await page.getByRole("button", { name: "Write here" }).last().click();
    await pieces.getByRole("textbox", { name: "Your words" }).fill("The two have one leader.");
    await page.getByRole("textbox", { name: "Title" }).fill("One leader");
    const preview = page.getByRole("region", { name: "As it will read" });
    await preview.getByText("The two have one leader.").waitFor();
    await preview.getByText("The Kesh Network is led by Darim Keshani").first().waitFor();
    await expectAccessible(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Markdown" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("one-leader.md");
    let markdown = "";
    for await (const chunk of await file.createReadStream()) markdown += chunk;
    expect(markdown).toContain("The two have one leader.");
    expect(markdown).toMatch(/\[\^?1\]/);
    await page.waitForURL(/title=/);
    const sent = await bench.open(page.url().slice(bench.address.length));
    const there = sent.getByRole("list", { name: "What is in the brief" }).getByRole("link");
    await soon(() => there.allTextContents()).toEqual([
      "Darim Keshani leads Kesh Network",
      "Kesh Network is part of Nurin Front",
    ]);
  });

  test("mark a piece that is only denied, and say so", async () => {
    const page = await bench.open("/briefs?gather=Sarn%20Brigade", {
      scheme: "dark",
      width: 390,
      height: 844,
    });
    const pieces = page.getByRole("list", { name: "What is in the brief" });
    const denied = pieces.getByRole("listitem").filter({ hasText: "kills villagers" });
    await denied.getByText("said by nobody, only denied").waitFor();
    await page
      .getByRole("region", { name: "As it will read" })
      .getByText(/Nobody here says that Sarn Brigade kills villagers; .* denies it/)
      .waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });

  test("give back what was taken out, and fit a phone in the dark", async () => {
    const page = await bench.open("/briefs", { scheme: "dark", width: 390, height: 844 });
    await page.getByText("A brief is collected, claim by claim").waitFor();
    await expectAccessible(page);
    await page.getByRole("textbox", { name: "Gather a brief" }).fill("Kesh Network");
    await page.keyboard.press("Enter");
    const claims = page.getByRole("list", { name: "What is in the brief" }).getByRole("link");
    await soon(() => claims.count()).toBeGreaterThan(3);
    const all = await claims.count();
    await page
      .getByRole("button", { name: /^Take out/ })
      .nth(1)
      .click();
    await soon(() => claims.count()).toBe(all - 1);
    await page.getByRole("button", { name: "Undo" }).click();
    await soon(() => claims.count()).toBe(all);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    bench.expectNoFaults();
  });
});
