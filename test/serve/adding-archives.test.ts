import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jobDone, type Served, serve } from "./served.ts";

const MESSAGE = `From: Ana Bekova <ana@example.org>
Subject: The bridge
Date: Tue, 5 Mar 2024 09:30:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

The Tavarian Ministry of Interior said on Tuesday that the Kesh Network attacked the bridge at Harl.
--b
Content-Type: text/plain
Content-Disposition: attachment; filename=note.txt

The Merenian Press Agency said on Tuesday that the bridge at Harl was open again.
--b--
`;

describe("an archive that is sent", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(() => undefined);
  });
  afterAll(async () => {
    expect(served.faults).toEqual([]);
    await served.close();
  });

  it("is opened, and all that it holds becomes an item of the same job", async () => {
    const zip = zipSync({ "mails/a.eml": strToU8(MESSAGE), "b.docx": strToU8("no Word file") });
    const sent = await fetch(`${served.url}/api/v1/documents?name=all.zip&publisher=Orsk%20Dal%20Courier`, {
      method: "POST",
      headers: { "Content-Type": "application/zip", Origin: served.url },
      body: zip as Uint8Array<ArrayBuffer>,
    });
    expect(sent.status).toBe(202);
    const job = await jobDone(served.client, ((await sent.json()) as { id: string }).id);
    expect(job.items.map(({ name, state }) => [name, state])).toEqual([
      ["all.zip", "opened"],
      ["all.zip/mails/a.eml", "added"],
      ["all.zip/mails/a.eml/note.txt", "added"],
      ["all.zip/b.docx", "failed"],
    ]);
    expect([job.total, job.done, job.failed]).toEqual([3, 3, 1]);
    expect(job.items[2]!.notes).toEqual([expect.stringContaining("“The bridge”, from Ana Bekova")]);
    const note = await served.client("getDocument", { params: { id: job.items[2]!.document! } });
    expect([note.path, note.publisher]).toEqual(["all.zip/mails/a.eml/note.txt", "Orsk Dal Courier"]);
  });

  it("of the web gives its pages with the address and the time that it has of each", async () => {
    const sent = await fetch(`${served.url}/api/v1/documents?name=crawl.warc.gz`, {
      method: "POST",
      headers: { "Content-Type": "application/gzip", Origin: served.url },
      body: readFileSync("test/read/files/wget.warc.gz") as Uint8Array<ArrayBuffer>,
    });
    const job = await jobDone(served.client, ((await sent.json()) as { id: string }).id);
    expect(job.items.map(({ state }) => state)).toEqual(["opened", "added", "added"]);
    const page = await served.client("getDocument", { params: { id: job.items[1]!.document! } });
    expect(page).toMatchObject({
      url: "http://127.0.0.1:8977/harl.html",
      captures: [{ url: "http://127.0.0.1:8977/harl.html", at: "2026-11-29T12:18:31Z" }],
    });
  });

  it("fails whole where it cannot be opened", async () => {
    const locked = zipSync({ "a.txt": strToU8("a") });
    locked[6] = 1;
    const sent = await fetch(`${served.url}/api/v1/documents?name=all.zip`, {
      method: "POST",
      headers: { "Content-Type": "application/zip", Origin: served.url },
      body: locked as Uint8Array<ArrayBuffer>,
    });
    const job = await jobDone(served.client, ((await sent.json()) as { id: string }).id);
    expect(job.items).toMatchObject([
      { name: "all.zip", state: "failed", error: { code: "encrypted", where: "all.zip" } },
    ]);
  });
});
