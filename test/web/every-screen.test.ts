import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { lookAt } from "./look-at.ts";
import { exampleScreens, type ScreenShown } from "./screens.ts";
import { CHROMIUM, startWorkbench, type Workbench } from "./workbench.ts";

const NAMES =
  "library reader claims claim entities entity network map matrix compare disputes review screen gaps alerts brief search limits";

describe.skipIf(CHROMIUM === undefined)("every screen", { timeout: 120_000 }, () => {
  let bench: Workbench;
  let screens: readonly ScreenShown[];

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
    screens = await exampleScreens(bench.address);
    expect(screens.map(({ name }) => name).join(" ")).toBe(NAMES);
  });
  afterAll(() => bench?.stop());

  test.each(NAMES.split(" "))(
    "%s is accessible, whole and quiet, light on a laptop and dark on a phone",
    async (name) => {
      await lookAt(bench, screens.find((screen) => screen.name === name)!.path);
    },
  );

  test.each([
    { scheme: "light", width: 1440, chosen: null },
    { scheme: "light", width: 800, chosen: "dark" },
    { scheme: "dark", width: 390, chosen: null },
  ] as const)(
    "begins, before the program is there, with the frame that the program draws: $scheme, $chosen chosen, $width wide",
    async ({ scheme, width, chosen }) => {
      const page = await bench.open("/limits", { scheme, width });
      if (chosen !== null)
        await page.evaluate(`localStorage.setItem("mantine-color-scheme-value", "${chosen}")`);
      const seen = async (bar: string, search: string, menu: string) => {
        const [header, field, side] = [page.locator(bar), page.locator(search), page.locator(menu)];
        await header.waitFor();
        await page.evaluate("document.fonts.ready");
        const boxOf = async (of: typeof header) =>
          Object.values((await of.boundingBox()) ?? {}).map((pixels) => Math.round(pixels));
        const isSide = width > 992;
        return {
          ...{ header: await boxOf(header), field: await boxOf(field) },
          side: isSide ? await boxOf(side) : null,
          colours: await page.evaluate(
            `[${JSON.stringify(bar)}, "body"].map((of) => getComputedStyle(document.querySelector(of)).backgroundColor)`,
          ),
        };
      };
      await page.route(/\/assets\/index-.*\.js$/, (route) => route.abort());
      await page.reload();
      const before = await seen(".beginning-bar", ".beginning-search", ".beginning-menu");
      await page.unroute(/\/assets\/index-.*\.js$/);
      await page.reload();
      const after = await seen("header", "header button:has(kbd)", "nav");
      expect(await page.locator("#beginning").count()).toBe(0);
      expect(before).toEqual(after);
      await page.context().close();
    },
  );

  test("names in its page what the screen at that address is made of", async () => {
    const page = await (await fetch(`${bench.address}/claims/0123456789abcdef`)).text();
    const named = [...page.matchAll(/<link rel="modulepreload"[^>]* href="\/(assets\/[^"]+)"/g)].map(
      ([, file]) => file,
    );
    expect(named.some((file) => file!.startsWith("assets/claim-"))).toBe(true);
    expect(named.some((file) => file!.startsWith("assets/map-"))).toBe(false);
    for (const file of named) expect((await fetch(`${bench.address}/${file}`)).status).toBe(200);
    const routes = screens.map(({ path }) => path.replace(/\?.*/, ""));
    for (const path of routes)
      expect(await (await fetch(`${bench.address}${path}`)).text(), path).toContain("modulepreload");
  });
});
