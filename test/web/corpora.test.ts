import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyLedger } from "../../src/ledger/index.ts";
import { openQueue, type Queue } from "../../src/queue/index.ts";
import { exampleLedger } from "../example-ledger.ts";
import { postgresServer } from "../postgres/server.ts";
import { givePeople, PASSWORD } from "../serve/team.ts";
import { CHROMIUM, expectAccessible, RULES_OF_LOOKS, startWorkbench, type Workbench } from "./workbench.ts";

/** Where pictures of the screens go, where somebody wants to look at them. */
const PICTURES = process.env.HEADWATER_PICTURES;

const server = postgresServer();

describe.skipIf(CHROMIUM === undefined)("corpora on the workbench", () => {
  let bench: Workbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "headwater-corpora-"));
    const db = join(folder, "team.db");
    copyFileSync(await exampleLedger(), db);
    await givePeople(db, [
      { name: "Ada Min", role: "admin" },
      { name: "Ana Lyst", role: "analyst" },
    ]);
    bench = await startWorkbench(db, "--team");
  }, 60_000);
  afterAll(async () => {
    await bench?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const opened = async (path: string, name: string) => {
    const page = await bench.open(path);
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    return page;
  };

  /** By day on a laptop, by night on a phone. */
  const looks = async (page: Awaited<ReturnType<Workbench["open"]>>, name: string, isMenu = false) => {
    for (const [colorScheme, width, height] of [
      ["light", 1440, 900],
      ["dark", 1440, 900],
      ["dark", 390, 844],
    ] as const) {
      if (PICTURES === undefined && colorScheme === "dark" && width === 1440) continue;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor({ state: "attached" });
      // An open menu has what the library of components gives it.
      if (!isMenu) await expectAccessible(page, width === 390 ? RULES_OF_LOOKS : undefined);
      if (PICTURES !== undefined)
        await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}-${width}.png`) });
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1440, height: 900 });
  };

  test("an admin makes one, lets somebody in, and documents are added to it and found by it", async () => {
    const page = await opened("/people", "Ada Min");
    await page.getByRole("button", { name: "Make a corpus" }).click();
    await page.getByRole("dialog").getByLabel("Name").fill("Mill leaks");
    await page.getByRole("button", { name: "Make", exact: true }).click();
    await page.getByRole("button", { name: /Members of Mill leaks/ }).click();
    await page.getByLabel("Name of an account").fill("Ana Lyst");
    await page.getByRole("button", { name: "Let in" }).click();
    await page.getByRole("button", { name: "No member any more: Ana Lyst" }).waitFor();
    await looks(page, "corpus-members");
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByText("2 members").waitFor();
    await looks(page, "corpora");
    await page.goto(`${bench.address}/`);
    await page.getByRole("button", { name: "Add documents" }).click();
    await page.getByRole("menuitem", { name: /Mill leaks/ }).click();
    await looks(page, "corpus-adding", true);
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("menuitem", { name: "Files" }).click(),
    ]);
    await chooser.setFiles({
      ...{ name: "note.txt", mimeType: "text/plain" },
      buffer: Buffer.from("The mayor of Sotna said that the Nurin Front attacked the mill on 3 May 2024."),
    });
    await page.getByText(/^1 document read/).waitFor();
    await page.getByRole("button", { name: /Mill leaks\s*1/ }).click();
    await page.getByRole("link", { name: "2 members" }).waitFor();
    expect(new URL(page.url()).searchParams.get("corpus")).toMatch(/^corpus:/);
    await page.getByRole("button", { name: "Add to Mill leaks" }).waitFor();
    await looks(page, "corpus-library");
    bench.expectNoFaults();
    await page.close();
  }, 120_000);
});

describe.skipIf(CHROMIUM === undefined || server === null)(
  "the queue of the workers on the workbench",
  () => {
    let bench: Workbench;
    let queue: Queue;

    beforeAll(async () => {
      const address = server!.makeDatabase(`queued-corpora-${process.pid}`);
      await copyLedger(await exampleLedger(), address);
      queue = await openQueue(address);
      bench = await startWorkbench(address);
    }, 60_000);
    afterAll(async () => {
      await bench?.stop();
      await queue?.close();
    });

    test("is in the library, live, with what was set aside and why; it is tried again and given up there", async () => {
      const page = await bench.open("/");
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      const panel = page.getByRole("region", { name: "The queue of the workers" });
      expect(await panel.count()).toBe(0);
      const job = (name: string) =>
        ({
          ...{ kind: "add" as const, name, document: name, said: { path: name, overrides: {} } },
          bytes: new Uint8Array(3),
        }) as const;
      await queue.put(["sealed.pdf", "scan.pdf", "report.txt", "note.txt"].map(job));
      const worker = randomUUID();
      await queue.giveSign(worker);
      for (const [reason, isDone] of [
        ["it is encrypted", false],
        ["it took more than 900 seconds and was stopped", false],
        ["", true],
      ] as const) {
        const taken = (await queue.take(worker))!;
        if (!isDone) await queue.fail(taken, reason, true);
      }
      await panel.getByText("Queue: 1 document waits, 1 in hand, 2 set aside").waitFor();
      await panel.getByText("it is encrypted").waitFor();
      await panel.getByText("1 worker").waitFor();
      const out = "weekly/claims.csv";
      const bytes = null;
      await queue.put([{ kind: "export", name: `export csv: ${out}`, document: out, said: { out }, bytes }]);
      await queue.finish(
        (await queue.take(worker, ["export"]))!,
        false,
        `written to /srv/out/${out} on desk`,
      );
      await panel.getByText("written to /srv/out/weekly/claims.csv on desk").waitFor();
      for (const scheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor({ state: "attached" });
        await expectAccessible(page, scheme === "dark" ? RULES_OF_LOOKS : undefined);
        if (PICTURES !== undefined) await page.screenshot({ path: join(PICTURES, `queue-${scheme}.png`) });
      }
      await panel
        .getByRole("button", { name: /^Try again/ })
        .first()
        .click();
      await panel.getByText("Queue: 2 documents wait, 1 in hand, 1 set aside").waitFor();
      await panel.getByRole("button", { name: /^Give up/ }).click();
      await panel.getByText("Queue: 2 documents wait, 1 in hand", { exact: true }).waitFor();
      expect((await queue.counts()).add["set aside"]).toBe(0);
      bench.expectNoFaults();
      await page.close();
    }, 60_000);
  },
);
