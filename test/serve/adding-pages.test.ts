import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageServer, servePages } from "../read/fetch/page-server.ts";
import { ask, jobDone, type Served, serve } from "./served.ts";

const PAGE = `<!doctype html><html lang="en"><head><title>Bridge closed</title></head><body><article><h1>Bridge closed</h1>
<p>The Tavarian Ministry of Interior said on Tuesday that the Kesh Network attacked the bridge at Harl.</p></article></body></html>`;

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages({
    "/bridge": (_, answer) => answer.writeHead(200, { "content-type": "text/html" }).end(PAGE),
    "/moved": (_, answer) => answer.writeHead(301, { location: "/bridge" }).end(),
    "/broken": (_, answer) => answer.writeHead(503, "Service Unavailable").end(),
  });
});
afterAll(() => pages.close());

describe("a server that may fetch from private networks", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(() => undefined, { allowPrivate: true });
  });
  afterAll(async () => {
    expect(served.faults).toEqual([]);
    await served.close();
  });

  it("fetches pages one after another, adds them, and keeps how they came", async () => {
    const urls = ["/moved", "/broken", "/nothing", "/bridge"].map((path) => `${pages.origin}${path}`);
    const taken = await served.client("addByUrl", {
      body: { urls, stated: { publisher: "Orsk Dal Courier" } },
    });
    const job = await jobDone(served.client, taken.id);
    expect(job.items.map(({ name, state }) => [name, state])).toEqual([
      [urls[0], "added"],
      [urls[1], "failed"],
      [urls[2], "failed"],
      [urls[3], "unchanged"],
    ]);
    expect(job.items[1]!.error).toMatchObject({
      code: "bad-answer",
      message: expect.stringContaining("503"),
      remedy: "try again later",
      where: urls[1],
    });
    const document = await served.client("getDocument", { params: { id: job.items[0]!.document! } });
    expect([document.title, document.publisher, document.url]).toEqual([
      "Bridge closed",
      "Orsk Dal Courier",
      `${pages.origin}/bridge`,
    ]);
    expect(document.captures.map(({ requested, url }) => [requested, url])).toEqual([
      [urls[0], urls[3]],
      [urls[3], urls[3]],
    ]);
  });

  it("refuses what is no address, a password in one, and more than fifty", async () => {
    const status = async (urls: readonly string[]) => {
      const asked = { method: "POST", headers: { "Content-Type": "application/json" } };
      return ask(`${served.url}/api/v1/documents/by-url`, { ...asked, body: JSON.stringify({ urls }) });
    };
    expect((await status(["not an address"])).status).toBe(400);
    expect((await status([])).status).toBe(400);
    expect((await status(Array.from({ length: 51 }, (_, i) => `https://example.org/${i}`))).status).toBe(400);
    const taken = await served.client("addByUrl", {
      body: { urls: ["file:///etc/passwd", "https://ana:secret@example.org/"] },
    });
    const { items } = await jobDone(served.client, taken.id);
    expect(items.map(({ error }) => error?.code)).toEqual(["bad-usage", "bad-usage"]);
    expect(items[1]!.error?.where).not.toContain("secret");
  });
});

describe("a server as it is usually started", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(() => undefined);
  });
  afterAll(() => served.close());

  it("does not fetch from this machine, by number or by name, and says what to do", async () => {
    const asked = pages.asked.length;
    const urls = [`${pages.origin}/bridge`, `${pages.origin.replace("127.0.0.1", "localhost")}/bridge`];
    const taken = await served.client("addByUrl", { body: { urls } });
    const { items } = await jobDone(served.client, taken.id);
    expect(items.map(({ state, error }) => [state, error?.code])).toEqual([
      ["failed", "refused-address"],
      ["failed", "refused-address"],
    ]);
    expect(items[0]!.error?.remedy).toContain("--allow-private");
    expect(pages.asked.length).toBe(asked);
  });
});
