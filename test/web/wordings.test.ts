import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { type QueueItem, wholeQueue } from "./queue.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

describe.skipIf(CHROMIUM === undefined)("a claim in other words", { timeout: 120_000 }, () => {
  let bench: Workbench;
  let rows: readonly QueueItem[];

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
    rows = await wholeQueue(bench);
  });
  afterAll(() => bench?.stop());

  test("is in the queue beside assertions, disputes and copies", () => {
    expect([...new Set(rows.map(({ kind }) => kind))].sort()).toEqual([
      "assertion",
      "dispute",
      "echo",
      "join",
    ]);
  });

  test("is pulled apart and put back by keys on the claim's page, which says why it was counted as one", async () => {
    const counted = rows.find(({ join }) => join?.isCounted)?.join;
    const page = await bench.open(`/claims/${counted?.a.id.replace(/^claim:/, "")}`);
    const wordings = page.getByRole("region", { name: "In other words" });
    const one = wordings.getByRole("listitem").filter({ hasText: "counted as one" }).first();
    await one.getByText(/copies the sentence of the other|one source says both/).waitFor();
    await expectAccessible(page);
    await one.focus();
    await page.keyboard.press("n");
    const name = page.getByRole("dialog", { name: "Who decides?" }).getByLabel("Your name");
    await name.fill("Ines Halvorsen");
    await name.press("Enter");
    const apart = wordings.getByRole("listitem").filter({ hasText: "held to be two by Ines Halvorsen" });
    await apart.getByText("pulled apart").waitFor();
    // Keys are not taken while a verdict is on its way, and a slow machine shows what came of it before that is over.
    await soon(async () => {
      if ((await apart.count()) === 0) return 0;
      await apart.focus({ timeout: 1000 }).catch(() => undefined);
      await page.keyboard.press("u");
      await apart.waitFor({ state: "detached", timeout: 3000 }).catch(() => undefined);
      return apart.count();
    }).toBe(0);
    await wordings.getByText("counted as one", { exact: true }).first().waitFor();
    bench.expectNoFaults();
  });

  test("is asked about in the review, joined by a key, and taken back", async () => {
    const page = await bench.open("/review?about=Nurin%20Front");
    const item = page.getByRole("region", { name: /To decide/ });
    await item.waitFor();
    const asked = item.getByText("Do these say one thing?");
    for (let put = 0; put < 150 && !(await asked.isVisible()); put++) {
      const before = await item.getAttribute("data-item");
      await page.keyboard.press("h");
      await soon(() => item.getAttribute("data-item")).not.toBe(before);
    }
    await item.getByText("Counted as two claims until you say otherwise.").waitFor();
    await expectAccessible(page);
    const subject = await item.getAttribute("data-item");
    await page.keyboard.press("y");
    const name = page.getByRole("dialog", { name: "Who decides?" }).getByLabel("Your name");
    await name.fill("Ines Halvorsen");
    await name.press("Enter");
    await page.getByText("1 verdict in this visit").waitFor();
    const verdicts = await ask<{ rows: { subject: { id: string }; decision: string }[] }>(
      bench,
      "/verdicts?kind=join&limit=1",
    );
    expect(verdicts.rows[0]).toMatchObject({ subject: { id: subject }, decision: "confirm" });
    await page.keyboard.press("u");
    await soon(() => item.getAttribute("data-item")).toBe(subject);
    bench.expectNoFaults();
  });

  test("stands beside copies, which are asked about with the words of both documents", async () => {
    const page = await bench.open("/review?about=Kesh%20Network", {
      width: 390,
      height: 844,
      scheme: "dark",
    });
    const item = page.getByRole("region", { name: /To decide/ });
    await item.waitFor();
    const asked = item.getByText("Does the first only repeat the second?");
    for (let put = 0; put < 150 && !(await asked.isVisible()); put++) {
      const before = await item.getAttribute("data-item");
      await page.keyboard.press("h");
      await soon(() => item.getAttribute("data-item")).not.toBe(before);
    }
    expect(await item.locator("q").count()).toBeGreaterThan(1);
    await expectAccessible(page);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    bench.expectNoFaults();
  });
});

async function ask<T>(bench: Workbench, path: string): Promise<T> {
  return (await (await fetch(`${bench.address}/api/v1${path}`)).json()) as T;
}
