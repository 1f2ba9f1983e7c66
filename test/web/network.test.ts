import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { widthOf } from "../../web/src/screens/network/line-width.ts";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

describe("a line of the network", () => {
  test("is wider for more origins, and never of dots that are not seen", () => {
    expect(widthOf(3, "solid")).toBeGreaterThan(widthOf(1, "solid"));
    expect(widthOf(0, "dotted")).toBe(2);
    expect(widthOf(0, "denied")).toBe(2);
    expect(widthOf(0, "solid")).toBeLessThan(2);
  });
});

describe.skipIf(CHROMIUM === undefined)("the network", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
  });
  afterAll(() => bench?.stop());

  test("is walked with the arrow keys, and says what joins whoever is reached", async () => {
    const page = await bench.open("/network");
    const drawing = page.getByRole("group", { name: /A network of \d+ entities and \d+ claims/ });
    await drawing.waitFor();
    await page.getByRole("region", { name: "What the marks mean" }).getByText("any other kind").waitFor();
    await drawing.locator("canvas").first().waitFor();
    await drawing.focus();
    await page.keyboard.press("ArrowRight");
    const panel = page.getByRole("complementary");
    await panel.getByRole("heading").waitFor();
    expect(page.url()).toContain("at=");
    expect(await panel.textContent()).toMatch(/\d independent origin/);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await panel.getByRole("heading").waitFor({ state: "detached" });
  });

  test("holds the same as a table, and shows less of it when the time is narrowed", async () => {
    const page = await bench.open("/network?view=table");
    const rows = page.getByRole("row");
    await page.getByRole("row", { name: /Darim Keshani leads Kesh Network 2/ }).waitFor();
    const all = await rows.count();
    await page.getByRole("slider", { name: "From" }).focus();
    for (let month = 0; month < 8; month++) await page.keyboard.press("ArrowRight");
    await page.waitForURL(/since=/);
    await soon(() => rows.count()).toBeLessThan(all);
    await expectAccessible(page);
  });

  test("keeps to disputed claims when asked", async () => {
    const page = await bench.open("/network?view=table&disputed=true");
    await page.getByRole("row", { name: /Tavaria harbours Disputed Kesh Network/ }).waitFor();
    expect(await page.getByRole("row").count()).toBe(
      1 + (await page.getByRole("row").filter({ hasText: "Disputed" }).count()),
    );
  });

  test("finds the way between two", async () => {
    const ids = await Promise.all(["Tarek Nuvali", "Merenia"].map((name) => idOf(bench, name)));
    const page = await bench.open(`/network?around=${ids[0]}&to=${ids[1]}`);
    const way = page.getByRole("region", { name: "From Tarek Nuvali to Merenia" });
    await way.getByText("Step 1").waitFor();
    expect(await way.textContent()).toContain("Nurin Front");
  });

  test("draws around one on a phone, in the dark", async () => {
    const page = await bench.open(`/network?around=${await idOf(bench, "Kesh Network")}`, {
      scheme: "dark",
      width: 390,
      height: 844,
    });
    await page.getByRole("group", { name: /A network of/ }).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    bench.expectNoFaults();
  });
});

/** The hex of the id of the entity that most documents call so. */
async function idOf(bench: Workbench, name: string): Promise<string> {
  const found = await fetch(`${bench.address}/api/v1/entities?text=${encodeURIComponent(name)}`);
  const { rows } = (await found.json()) as { rows: { id: string; name: string }[] };
  return rows.find((row) => row.name === name)!.id.replace("entity:", "");
}
