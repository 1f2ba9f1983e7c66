import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, jobDone, type Served, serve } from "./served.ts";

/** Where this server, and none that other tests run beside it, puts what it receives. */
const folder = mkdtempSync(join(tmpdir(), "headwater-safety-"));
const before = process.env["TMPDIR"];
let served: Served;
beforeAll(async () => {
  process.env["TMPDIR"] = folder;
  served = await serve();
});
afterAll(async () => {
  await served.close();
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  rmSync(folder, { recursive: true, force: true });
});

const json = { "Content-Type": "application/json" };
const refused = (body: string) => (JSON.parse(body) as { error: { code: string } }).error.code;

describe("host and origin", () => {
  it.each(["example.com", "example.com:4317", "127.0.0.1.example.com", "x", "169.254.169.254", "[::2]"])(
    "refuses the host name %j, whatever it resolves to",
    async (host) => {
      for (const path of ["/api/v1/status", "/", "/mcp"]) {
        const { status, body } = await ask(`${served.url}${path}`, { headers: { Host: host } });
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
        expect(refused(body)).toBe("bad-origin");
      }
    },
  );

  it.each(["localhost:9", "127.0.0.1:8080", "[::1]:4317"])(
    "answers to %s: a tunnel keeps the name",
    async (host) => {
      expect((await ask(`${served.url}/api/v1/status`, { headers: { Host: host } })).status).toBe(200);
    },
  );

  it.each([
    ["another site's Origin", { Origin: "https://example.com" }],
    ["an opaque Origin", { Origin: "null" }],
    ["another port of this machine", { Origin: "http://127.0.0.1:1" }],
    ["a cross-site fetch", { "Sec-Fetch-Site": "cross-site" }],
    ["a same-site fetch", { "Sec-Fetch-Site": "same-site" }],
  ])("refuses %s, to read as to write", async (_, headers) => {
    const asked = { headers: { ...json, ...headers }, body: "{}" };
    for (const path of ["/api/v1/verdicts", "/api/v1/documents", "/mcp"]) {
      const { status, body } = await ask(`${served.url}${path}`, { method: "POST", ...asked });
      expect([path, status, refused(body)]).toEqual([path, 403, "bad-origin"]);
    }
    const read = await ask(`${served.url}/api/v1/claims`, { headers });
    expect([read.status, refused(read.body)]).toEqual([403, "bad-origin"]);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "refuses a %s body that does not say where it comes from: a form of any page could send it",
    async (type) => {
      const { status, body } = await ask(`${served.url}/api/v1/documents`, {
        method: "POST",
        headers: { "Content-Type": type },
        body: "x",
      });
      expect([status, refused(body)]).toEqual([403, "bad-origin"]);
    },
  );

  it("lets a page of its own and a program of this machine decide", async () => {
    const id = (await served.client("listClaims", { query: { limit: 1 } })).rows[0]!.id;
    const body = JSON.stringify({ subject: { kind: "claim", id }, decision: "confirm" });
    for (const headers of [
      { Origin: served.url },
      { "Sec-Fetch-Site": "same-origin", Origin: served.url },
      {},
    ]) {
      const { status } = await ask(`${served.url}/api/v1/verdicts`, {
        method: "POST",
        headers: { ...json, ...headers },
        body,
      });
      expect(status).toBe(200);
    }
  });

  it("lets a link elsewhere open the workbench", async () => {
    const headers = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" };
    expect((await ask(`${served.url}/claims/4f2a`, { headers })).status).toBe(200);
  });

  it("signs a decision with the name in the header, and refuses what is no name", async () => {
    const id = (await served.client("listClaims", { query: { limit: 1 } })).rows[0]!.id;
    const body = JSON.stringify({ subject: { kind: "claim", id }, decision: "confirm" });
    const by = async (name: string) =>
      ask(`${served.url}/api/v1/verdicts`, {
        method: "POST",
        headers: { ...json, "X-Headwater-Analyst": name },
        body,
      });
    const { verdicts } = JSON.parse((await by(encodeURIComponent("ليلى ن."))).body) as {
      verdicts: { by: string }[];
    };
    expect(verdicts[0]!.by).toBe("ليلى ن.");
    for (const bad of ["%E0%A4%A", "a%0Ab", "x".repeat(300)]) expect((await by(bad)).status).toBe(400);
  });
});

describe("what is handed out", () => {
  it("sets every answer's headers", async () => {
    for (const path of [
      "/",
      "/api/v1/status",
      "/api/v1/nothing",
      "/assets/main-a1b2c3d4.js",
      "/nothing.js",
    ]) {
      const { headers } = await ask(`${served.url}${path}`);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["content-security-policy"]).not.toMatch(/unsafe-|\*|https?:/);
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  it("gives each page its own number for styles, and screens' addresses the page", async () => {
    const [one, other] = [await ask(`${served.url}/`), await ask(`${served.url}/claims/4f2a?tab=river`)];
    const nonceOf = (body: string) => /content="([\w-]{20,})"/.exec(body)?.[1];
    for (const { status, body, headers } of [one, other]) {
      expect(status).toBe(200);
      expect(headers["content-security-policy"]).toContain(`'nonce-${nonceOf(body)}'`);
    }
    expect(nonceOf(one.body)).not.toBe(nonceOf(other.body));
  });

  it("keeps hashed files for ever and others not", async () => {
    const hashed = await ask(`${served.url}/assets/main-a1b2c3d4.js`);
    expect(hashed.headers["cache-control"]).toContain("immutable");
    expect(hashed.headers["content-type"]).toContain("text/javascript");
    const plain = await ask(`${served.url}/mark.svg`);
    expect(plain.headers["cache-control"]).toBe("no-cache");
    const tag = String(plain.headers["etag"]);
    expect((await ask(`${served.url}/mark.svg`, { headers: { "If-None-Match": tag } })).status).toBe(304);
  });

  it.each([
    "/../served.db",
    "/..%2fserved.db",
    "/%2e%2e/served.db",
    "/assets/../../served.db",
    "/assets/..%5c..%5cserved.db",
    "//etc/passwd",
    "/assets/%00",
  ])("does not leave the workbench's folder for %s", async (path) => {
    const { status, body } = await ask(`${served.url}${path}`);
    expect(body).not.toContain("SQLite format");
    expect(body).not.toContain("root:");
    if (status === 200) expect(body).toContain("workbench");
    else expect(status).toBe(404);
  });

  it("hands a document's bytes over as a download that may do nothing", async () => {
    const page =
      '<!doctype html><title>Evil "page"</title><script>alert(1)</script><p>The Kesh Network attacked Harl.';
    const job = await served.client("addDocuments", {
      query: { name: "../..\\evil\n.html", publisher: "Orsk Dal Courier" },
      body: new Blob([page], { type: "text/html" }),
    });
    const [item] = (await jobDone(served.client, job.id)).items;
    expect(item).toMatchObject({ state: "added", name: "evil.html" });
    const { headers, body } = await ask(`${served.url}/api/v1/documents/${item!.document}/original`);
    expect(body).toBe(page);
    expect(headers["content-type"]).toBe("application/octet-stream");
    expect(headers["content-disposition"]).toMatch(/^attachment; filename="evil\.html"/);
    expect(headers["content-security-policy"]).toContain("sandbox");
    const detail = await served.client("getDocument", { params: { id: item!.document! } });
    expect(detail.path).toBe("evil.html");
    expect(detail.text).not.toContain("<script>");
  });
});

describe("uploads", () => {
  it("keeps what was sent in its own folder, under numbers, and leaves nothing there", async () => {
    const form = new FormData();
    for (const name of ["../../a.txt", "/etc/passwd", "C:\\b.txt", "....//c.txt", "nul.txt", "д.txt"])
      form.append("files", new Blob([`The ministry said that ${Math.random()} soldiers left Kelmin.`]), name);
    form.append("publisher", "Kelmin Observer");
    form.append("published", "2024-05");
    const response = await fetch(`${served.url}/api/v1/documents`, {
      method: "POST",
      headers: { Origin: served.url },
      body: form,
    });
    expect(response.status).toBe(202);
    const job = await jobDone(served.client, ((await response.json()) as { id: string }).id);
    expect(job).toMatchObject({ state: "done", total: 6, done: 6, failed: 0 });
    for (const { name } of job.items) expect(name).not.toMatch(/[\\/\p{Cc}]/u);
    const document = await served.client("getDocument", { params: { id: job.items[0]!.document! } });
    expect([document.publisher, document.published]).toEqual(["Kelmin Observer", "2024-05"]);
    const inboxes = readdirSync(folder).filter((name) => name.startsWith("headwater-inbox-"));
    expect(inboxes).toHaveLength(1);
    expect(readdirSync(join(folder, inboxes[0]!))).toEqual([]);
  });

  it("reports a file that cannot be read, and goes on with the rest", async () => {
    const form = new FormData();
    form.append("files", new Blob([new Uint8Array([1, 2, 3, 0, 255])]), "noise.pdf");
    form.append("files", new Blob(["Residents of Tolen said that the road was open."]), "fine.txt");
    const response = await fetch(`${served.url}/api/v1/documents`, {
      method: "POST",
      headers: { Origin: served.url },
      body: form,
    });
    const job = await jobDone(served.client, ((await response.json()) as { id: string }).id);
    expect(job.items.map(({ state }) => state)).toEqual(["failed", "added"]);
    expect(job.items[0]!.error?.code).toMatch(/^[a-z-]+$/);
    expect(JSON.stringify(job)).not.toContain("headwater-inbox");
  });

  it.each([
    ["no file", new FormData()],
    [
      "a bad date",
      (() => {
        const form = new FormData();
        form.append("f", new Blob(["x"]), "a.txt");
        form.append("published", "soon");
        return form;
      })(),
    ],
  ])("refuses a form with %s", async (_, body) => {
    const response = await fetch(`${served.url}/api/v1/documents`, {
      method: "POST",
      headers: { Origin: served.url },
      body,
    });
    expect(response.status).toBe(400);
    expect((await response.json()) as object).toHaveProperty("error.code");
  });
});
