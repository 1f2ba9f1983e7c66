import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

interface Rows {
  readonly rows: readonly { readonly id: string; readonly kind: string; readonly reason: string }[];
}
interface Sides {
  readonly sides: readonly { readonly said: readonly { readonly passage: { readonly quote: string } }[] }[];
}

describe.skipIf(CHROMIUM === undefined)("the list of disputes", () => {
  let bench: Workbench;
  let all: Rows["rows"];

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
    all = ((await (await fetch(`${bench.address}/api/v1/disputes?limit=200`)).json()) as Rows).rows;
    expect(all.length).toBeGreaterThan(1);
  });
  afterAll(() => bench?.stop());

  test("stands in the menu and has every dispute in the order of the ledger, with the words of both sides on demand", async () => {
    const page = await bench.open("/");
    await page.getByRole("navigation").getByRole("link", { name: "Disputes", exact: true }).click();
    const disputes = page.getByRole("article");
    await disputes.first().waitFor();
    expect(await disputes.count()).toBe(all.length);
    for (const [at, { reason }] of all.entries())
      expect(await disputes.nth(at).textContent()).toContain(reason);
    const first = disputes.first();
    const id = encodeURIComponent(all[0]!.id);
    const { sides } = (await (await fetch(`${bench.address}/api/v1/disputes/${id}`)).json()) as Sides;
    const quotes = sides.map(({ said }) => said[0]!.passage.quote.replace(/\s+/g, " "));
    expect(quotes).toHaveLength(2);
    expect(await wordsOf(first)).not.toContain(quotes[0]);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    for (const quote of quotes) await soon(() => wordsOf(first)).toContain(quote);
    await expectAccessible(page);
    await first.getByRole("button", { name: "Hide the words" }).click();
    await soon(() => wordsOf(first)).not.toContain(quotes[0]);
    bench.expectNoFaults();
  });

  test("is narrowed by kind, strength and person, and says so where nothing is left", async () => {
    const page = await bench.open("/disputes");
    const disputes = page.getByRole("article");
    await disputes.first().waitFor();
    const asked = await fetch(`${bench.address}/api/v1/disputes?kind=quarrel`);
    expect(asked.status).toBe(400);
    const kind = all[0]!.kind;
    await page.goto(`${bench.address}/disputes?kind=${kind}`);
    await disputes.first().waitFor();
    expect(await disputes.count()).toBe(all.filter((one) => one.kind === kind).length);
    await page.getByLabel("Those that a person rejected").press("Space");
    await page.getByText("None of this kind, strength or person.").waitFor();
    await page.getByRole("link", { name: "Show all disputes" }).click();
    await disputes.nth(all.length - 1).waitFor();
    await page.locator("label", { hasText: "Nobody vouches for it" }).click();
    await page.waitForURL(/kind=unconfirmed/);
    await page.getByText(/Nobody disputes them|No claim is only unconfirmed/).waitFor();
    await expectAccessible(page);
    bench.expectNoFaults();
  });
});

async function wordsOf(within: Locator): Promise<string> {
  return ((await within.textContent()) ?? "").replace(/\s+/g, " ");
}
