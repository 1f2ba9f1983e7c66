import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

const LEADER = "Darim Keshani leads Kesh Network";

describe.skipIf(CHROMIUM === undefined)("the claim's screen", () => {
  let bench: Workbench;
  let path: string;

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
    const found = await fetch(`${bench.address}/api/v1/claims?about=Kesh%20Network&frame=leads`);
    const { rows } = (await found.json()) as { rows: { id: string; label: string }[] };
    path = `/claims/${rows.find(({ label }) => label === LEADER)?.id}`;
  });
  afterAll(() => bench?.stop());

  test("draws a spring for every independent origin and nothing more", async () => {
    const page = await bench.open(path);
    const river = page.getByRole("group", { name: /Where .* comes from: 2 independent origins/ });
    await river.waitFor();
    const springs = river.getByRole("button", { name: /where it starts/ });
    const named = river.getByRole("button", { name: /where it starts(?!.*unnamed)(?!.*denies)/ });
    expect(await named.count()).toBe(2);
    expect(await springs.count()).toBeGreaterThanOrEqual(2);
    await expectAccessible(page);
  });

  test("is walked with the arrow keys, and shows the exact words of what is reached", async () => {
    const page = await bench.open(path);
    const river = page.getByRole("group", { name: /Arrow keys walk the drawing/ });
    await river.getByRole("button", { name: /the claim/ }).focus();
    await page.keyboard.press("ArrowLeft");
    const words = page.getByRole("complementary");
    await words.locator("q").first().waitFor();
    expect(await words.textContent()).toContain("Keshani");
    expect(page.url()).toContain("node=");
    await page.keyboard.press("Escape");
    await words.getByText(/Choose a spring/).waitFor();
  });

  test("leads by an arrow key from a source without a name to its own document, and calls it what the drawing does", async () => {
    const found = await fetch(`${bench.address}/api/v1/claims?about=Kesh%20Network&frame=harbours`);
    const { rows } = (await found.json()) as { rows: { id: string; label: string }[] };
    const { id } = rows.find(({ label }) => label === "Tavaria harbours Kesh Network")!;
    const page = await bench.open(`/claims/${id}`);
    const river = page.getByRole("group", { name: /Arrow keys walk the drawing/ });
    const unnamed = river.getByRole("button", {
      name: /^a source that is not named, where it starts, unnamed/,
    });
    await unnamed.first().waitFor();
    expect(await unnamed.count()).toBeGreaterThan(1);
    expect(
      await unnamed.evaluateAll((all) => all.map((one) => one.textContent?.startsWith("a source"))),
    ).toEqual(await unnamed.evaluateAll((all) => all.map(() => true)));
    await unnamed.first().focus();
    await page.keyboard.press("ArrowRight");
    const reached = page.locator("[data-kind=document]:focus");
    await reached.waitFor();
    // What is chosen keeps its own streams lit: the spring that it was reached from is among them.
    expect(await unnamed.first().getAttribute("data-dim")).toBeNull();
    const first = await reached.getAttribute("aria-label");
    await page.keyboard.press("ArrowDown");
    await soon(() => reached.getAttribute("aria-label")).not.toBe(first);
    await expectAccessible(page, ["target-size"]);
    bench.expectNoFaults();
  });

  test("tells apart how often it is said and how often denied, and by how many on either side", async () => {
    const found = await fetch(`${bench.address}/api/v1/claims?about=Kesh%20Network&frame=harbours`);
    const { rows } = (await found.json()) as { rows: { id: string; label: string }[] };
    const { id } = rows.find(({ label }) => label === "Tavaria harbours Kesh Network")!;
    const page = await bench.open(`/claims/${id}`);
    await page
      .getByText("said 5 times (2 with a hedge), denied 3 times by 1 independent origin, in 7 documents")
      .waitFor();
    const against = page.getByRole("region", { name: "What stands against it" });
    await against.getByText("3 independent origins say it, 1 independent origin denies it.").waitFor();
    const grade = page.getByRole("button", { name: /^Credibility 2/ });
    expect(await grade.getAttribute("aria-label")).toContain("against 1 independent origin that denies it");
    // A claim that nobody denies says nothing of denials.
    const other = await bench.open(path);
    await other.getByText("said 7 times in 6 documents").waitFor();
    bench.expectNoFaults();
  });

  test("saves the drawing as a file that stands alone", async () => {
    const page = await bench.open(path);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save drawing" }).click();
    const stream = await (await download).createReadStream();
    let svg = "";
    for await (const chunk of stream) svg += chunk;
    expect(svg).toMatch(/^<\?xml/);
    expect(svg).toContain("Kesh");
    expect(svg).not.toMatch(/var\(--|class=/);
  });

  test("takes an assertion out of the count when it is rejected, and back", async () => {
    const page = await bench.open(path);
    const origins = page.getByRole("region", { name: "Origins" });
    await origins.getByRole("button", { name: "Reject" }).first().click();
    const who = page.getByRole("dialog").getByRole("textbox");
    await who.fill("Ada Renn");
    await who.press("Enter");
    await page.getByText("Rejected or corrected by a person").click();
    await page.getByText(/Rejected by Ada Renn/).waitFor();
    await page.getByRole("button", { name: "Take back" }).first().click();
    await page.getByText("Rejected or corrected by a person").waitFor({ state: "detached" });
  });

  test("flows down the page on a phone, in the dark", async () => {
    const page = await bench.open(path, { scheme: "dark", width: 390, height: 844 });
    await page.getByRole("group", { name: /independent origins/ }).waitFor();
    const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
    expect(wide).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    bench.expectNoFaults();
  });
});
