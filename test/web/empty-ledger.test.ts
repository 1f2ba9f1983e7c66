import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { lookAt } from "./look-at.ts";
import { EMPTY_SCREENS } from "./screens.ts";
import { CHROMIUM, startWorkbench, type Workbench } from "./workbench.ts";

describe.skipIf(CHROMIUM === undefined)("on an empty ledger", { timeout: 120_000 }, () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(join(mkdtempSync(join(tmpdir(), "headwater-web-")), "empty.db"));
  });
  afterAll(() => bench?.stop());

  test.each(EMPTY_SCREENS.map(({ name, path }) => [name, path]))(
    "%s teaches, and is accessible and quiet",
    async (_, path) => {
      await lookAt(bench, path, true);
    },
  );
});
