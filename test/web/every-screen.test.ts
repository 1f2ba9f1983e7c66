import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { lookAt } from "./look-at.ts";
import { exampleScreens, type ScreenShown } from "./screens.ts";
import { CHROMIUM, startWorkbench, type Workbench } from "./workbench.ts";

const NAMES =
  "library reader claims claim entities entity network map matrix compare review screen gaps alerts brief search limits";

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
});
