import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { type PageServer, servePages } from "../read/fetch/page-server.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

const NEWS = `The Lom Courier

Ferry stopped at Lom

3 June 2025

The Tavarian Ministry of Interior said on Tuesday that the Kesh Network attacked the ferry at Lom. Darim Keshani leads the Kesh Network.
`;

const PAGE = `<!doctype html><html lang="en"><head><title>Mill burned at Sotna</title></head><body><article>
<h1>Mill burned at Sotna</h1>
<p>The mayor of Sotna said on Monday that the Kesh Network attacked the mill. Two guards were wounded, the mayor said.</p>
<p>The Tavarian Ministry of Interior said that it had sent soldiers to the town, and that the road to Harl stayed open.</p>
</article></body></html>`;

describe.skipIf(CHROMIUM === undefined)("the library", { timeout: 120_000 }, () => {
  let bench: Workbench;
  let pages: PageServer;

  beforeAll(async () => {
    pages = await servePages({
      "/news/mill": (_, answer) => answer.writeHead(200, { "content-type": "text/html" }).end(PAGE),
    });
    bench = await startWorkbench(await exampleLedger(), "--allow-private");
  });
  afterAll(async () => {
    await bench?.stop();
    await pages?.close();
  });

  test("lists the documents, and those alone that have what was chosen", async () => {
    const page = await bench.open("/");
    const documents = await counted(bench);
    await page.getByText(`${documents} documents`).waitFor();
    const rows = page.getByRole("table").getByRole("row");
    await soon(() => rows.count()).toBe(documents + 1);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Orsk Dal Courier 2" }).press("Enter");
    await page.waitForURL(/publisher=Orsk/);
    await soon(() => rows.count()).toBe(3);
    await page.getByRole("button", { name: "Clear filters" }).press("Enter");
    await soon(() => rows.count()).toBe(documents + 1);
    bench.expectNoFaults();
  });

  test("finds words in the documents, marks them, and opens the document at them", async () => {
    const page = await bench.open("/");
    await page.getByLabel("Search the documents' words").fill("collecting boxes");
    await page.waitForURL(/text=collecting/);
    const mark = page.locator("mark").first();
    await mark.waitFor();
    expect((await page.locator("mark").allTextContents()).map((word) => word.toLowerCase())).toContain(
      "collecting",
    );
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL(/documents\/.*passage=/);
    await page.locator('[data-marks~="chosen"]').first().waitFor();
  });

  test("reads what is added while one watches, says what was there already and what is refused", async () => {
    const documents = await counted(bench);
    const page = await bench.open("/?order=added");
    const files = page.locator('input[type="file"][aria-label="Files"]');
    await files.waitFor({ state: "attached" });
    const news = { name: "ferry.txt", mimeType: "text/plain", buffer: Buffer.from(NEWS) };
    const broken = {
      name: "photo.txt",
      mimeType: "text/plain",
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
    };
    await files.setInputFiles([news, broken]);
    const jobs = page.getByRole("region", { name: "Reading documents" });
    await jobs.getByText("1 document read").waitFor();
    await jobs.getByText(/Read, \d+ assertions?/).waitFor();
    await jobs.getByText("Refused", { exact: true }).waitFor();
    expect(await jobs.getByRole("listitem").filter({ hasText: "photo.txt" }).textContent()).toMatch(
      /\w+\. \w+/,
    );
    await page.getByRole("table").getByRole("link", { name: "Ferry stopped at Lom" }).waitFor();
    await page.getByText(`${documents + 1} documents`).waitFor();
    await expectAccessible(page);
    // What becomes of a short job is told before the answer to who asked for it is there, which says how it began.
    const held = later<void>();
    await page.route("**/documents", async (route) => {
      const response = await route.fetch();
      await held.promise;
      await route.fulfill({ response });
    });
    await files.setInputFiles([news]);
    await jobs.getByText("Already there").waitFor();
    await jobs.getByText("1 document read, 0 assertions").waitFor();
    const asked = page.waitForResponse((response) => /\/jobs\/[^/]+$/.test(response.url()));
    held.resolve();
    await asked;
    await jobs.getByText("Already there").waitFor();
    await jobs.getByText("1 document read, 0 assertions").waitFor();
    await page.unroute("**/documents");
    bench.expectNoFaults();
  });

  test("opens an archive, and shows each document that it holds as it is read", async () => {
    const page = await bench.open("/?order=added");
    const files = page.locator('input[type="file"][aria-label="Files"]');
    await files.waitFor({ state: "attached" });
    const zip = zipSync({
      "one.txt": strToU8(NEWS.replaceAll("Lom", "Orlo")),
      "two.md": strToU8("# The mill\n\nThe mayor of Sotna said on Monday that the mill was whole.\n"),
    });
    await files.setInputFiles([{ name: "news.zip", mimeType: "application/zip", buffer: Buffer.from(zip) }]);
    const jobs = page.getByRole("region", { name: "Reading documents" });
    await jobs.getByText("2 documents read").waitFor();
    await jobs.getByText("Opened: what it holds is below").waitFor();
    await jobs.getByRole("link", { name: "news.zip/one.txt" }).waitFor();
    await jobs.getByRole("link", { name: "news.zip/two.md" }).waitFor();
    await expectAccessible(page);
    bench.expectNoFaults();
  });

  test("shows what became of an archive whose job was asked for before that was known", async () => {
    const page = await bench.open("/?order=added");
    const files = page.locator('input[type="file"][aria-label="Files"]');
    await files.waitFor({ state: "attached" });
    // The first answer about the job is of when nothing had been read, and comes when all has; the job is asked for since events tell
    // of it, for what the server said when it took the file comes later still.
    const asBegun = later<string>();
    const asked = later<void>();
    const isOver = later<void>();
    const ADDED = /\/documents$/;
    const JOB = /\/jobs\/[^/?]+$/;
    await page.route(ADDED, async (route) => {
      const response = await route.fetch();
      asBegun.resolve(await response.text());
      await asked.promise;
      await route.fulfill({ response });
    });
    await page.route(JOB, async (route) => {
      asked.resolve();
      await isOver.promise;
      await page.unroute(JOB);
      await route.fulfill({ contentType: "application/json", body: await asBegun.promise });
    });
    const lom = (name: string) => strToU8(NEWS.replaceAll("Lom", name));
    const zip = zipSync({ "three.txt": lom("Tamsk"), "four.txt": lom("Irsk"), "five.txt": lom("Vorn") });
    await files.setInputFiles([{ name: "late.zip", mimeType: "application/zip", buffer: Buffer.from(zip) }]);
    const jobs = page.getByRole("region", { name: "Reading documents" });
    await jobs.getByText("3 documents read").waitFor();
    await asked.promise;
    isOver.resolve();
    await jobs.getByRole("link", { name: "late.zip/five.txt" }).waitFor();
    await jobs.getByRole("listitem").filter({ hasText: "late.zip" }).getByText("Opened: what").waitFor();
    await page.unroute(ADDED);
    bench.expectNoFaults();
  });

  test("takes files that are dropped on it", async () => {
    const page = await bench.open("/?order=added");
    await page
      .getByText(/\d+ documents/)
      .first()
      .waitFor();
    const drop = await page.evaluateHandle(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(["A note\\n\\nThe mayor of Sotna said that the mill was burned."], "note.txt", { type: "text/plain" }));
      return data;
    })()`);
    await page.dispatchEvent("body", "dragenter", { dataTransfer: drop });
    await page.getByText("Drop to read").waitFor();
    const zone = page.getByText("Drop to read");
    await zone.dispatchEvent("dragover", { dataTransfer: drop });
    await zone.dispatchEvent("drop", { dataTransfer: drop });
    await page.getByRole("region", { name: "Reading documents" }).getByText("note.txt").waitFor();
    await page.getByRole("table").getByRole("link", { name: "A note" }).waitFor();
  });

  test("fetches the page whose address is pasted, and says why another could not be fetched", async () => {
    const page = await bench.open("/?order=added");
    await page.getByRole("table").waitFor();
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", ${JSON.stringify(`${pages.origin}/news/mill`)});
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    })()`);
    const asked = page.getByRole("dialog", { name: "Web addresses" });
    const addresses = asked.getByLabel("Addresses, apart by spaces or on lines");
    await soon(() => addresses.inputValue()).toBe(`${pages.origin}/news/mill`);
    await expectAccessible(page);
    await addresses.fill(`${pages.origin}/news/mill\n${pages.origin}/gone`);
    await asked.getByRole("button", { name: "Fetch and read" }).click();
    await asked.waitFor({ state: "hidden" });
    const jobs = page.getByRole("region", { name: "Reading documents" });
    const gone = jobs.getByRole("listitem").filter({ hasText: "/gone" });
    await gone.getByText(/answers 404.*open it in a browser/).waitFor();
    await page.getByRole("table").getByRole("link", { name: "Mill burned at Sotna" }).waitFor();
    bench.expectNoFaults();
  });

  test("fits a telephone, in the dark", async () => {
    const page = await bench.open("/", { width: 390, height: 844, scheme: "dark" });
    await page.getByRole("table").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("heading", { name: "Publisher" }).waitFor();
    await expectAccessible(page);
  });
});

async function counted(bench: Workbench): Promise<number> {
  const status = (await (await fetch(`${bench.address}/api/v1/status`)).json()) as {
    counts: { documents: { count: number } };
  };
  return status.counts.documents.count;
}

/** A promise, and what keeps it. */
function later<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}
