import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, startWorkbench, type Workbench } from "./workbench.ts";

describe.skipIf(CHROMIUM === undefined)("the tour of the example workspace", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
  });
  afterAll(() => bench?.stop());

  test("leads in five steps from the library to a brief, each on its own screen, and does not come back once ended", async () => {
    const page = await bench.open("/", { tour: true });
    const tour = page.getByRole("region", { name: "Tour of the example" });
    const paths: string[] = [];
    for (let step = 1; step <= 5; step++) {
      await tour.getByText(`${step} of 5`).waitFor();
      paths.push(new URL(page.url()).pathname.split("/")[1] ?? "");
      if (step === 3) await expectAccessible(page);
      await tour.getByRole("button", { name: step === 5 ? "Done" : "Next" }).press("Enter");
      if (step < 5) await page.waitForURL((url) => url.pathname.split("/")[1] !== paths.at(-1));
    }
    expect(paths).toEqual(["", "documents", "claims", "review", "briefs"]);
    await tour.waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await tour.count()).toBe(0);
    bench.expectNoFaults();
  });

  test("does not stand before what an address leads to, and comes in the library", async () => {
    const page = await bench.open("/claims", { tour: true });
    const tour = page.getByRole("region", { name: "Tour of the example" });
    await page.getByRole("table").or(page.getByRole("list")).first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await tour.count()).toBe(0);
    await page.getByRole("link", { name: "Library" }).click();
    await tour.getByText("1 of 5").waitFor();
    await tour.getByRole("button", { name: "Next" }).press("Enter");
    await page.waitForURL((url) => url.pathname.startsWith("/documents/"));
    await page.reload();
    await tour.getByText("2 of 5").waitFor();
    await page.goto(`${bench.address}/claims`);
    await page.waitForLoadState("networkidle");
    expect(await tour.count()).toBe(0);
    bench.expectNoFaults();
  });

  test("leads to what a step is about where the server says it late", async () => {
    const page = await bench.open("/", { tour: true });
    await page.route(/\/claims\?/, async (route) => {
      await setTimeout(2000);
      await route.continue();
    });
    await page.reload();
    const tour = page.getByRole("region", { name: "Tour of the example" });
    await tour.getByRole("button", { name: "Next" }).press("Enter");
    await page.waitForURL((url) => url.pathname.startsWith("/documents/"));
    await page.unrouteAll({ behavior: "wait" });
    bench.expectNoFaults();
  });
});
