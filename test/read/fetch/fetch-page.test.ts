import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fetched, type FetchProblem, fetchPage } from "../../../src/read/index.ts";
import { type PageServer, servePages } from "./page-server.ts";

const PAGE = "<!doctype html><html><head><title>Harl</title></head><body><p>Quiet in Harl.</p></body></html>";
const own = { allowPrivate: true } as const;

let server: PageServer;
let other: PageServer;

beforeAll(async () => {
  other = await servePages({ "/there": (_, answer) => answer.writeHead(200).end(PAGE) });
  server = await servePages({
    "/page": (_, answer) =>
      answer
        .writeHead(200, {
          "content-type": "text/html; charset=utf-8",
          "last-modified": "Wed, 12 Mar 2025 08:00:00 GMT",
          etag: '"a1"',
          "set-cookie": "who=you",
        })
        .end(PAGE),
    "/packed": (_, answer) =>
      answer.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.from(PAGE))),
    "/badly-packed": (_, answer) => answer.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
    "/oddly-packed": (_, answer) => answer.writeHead(200, { "content-encoding": "compress" }).end("odd"),
    "/bomb": (_, answer) =>
      answer.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50 * 1024 * 1024))),
    "/big": (_, answer) => answer.writeHead(200, { "content-length": "5000000" }).write("x"),
    "/endless": (_, answer) => {
      answer.writeHead(200);
      const more = (): void => {
        while (!answer.destroyed && answer.write("x".repeat(65_536)));
        if (!answer.destroyed) answer.once("drain", more);
      };
      more();
    },
    "/slow": (_, answer) => {
      answer.writeHead(200);
      const timer = setInterval(() => answer.write("."), 50);
      answer.once("close", () => clearInterval(timer));
    },
    "/silent": () => {},
    "/cut": (_, answer) => {
      answer.writeHead(200, { "content-length": "1000" });
      answer.write("a beginning");
      setTimeout(() => answer.destroy(), 20);
    },
    "/gone": (_, answer) => answer.writeHead(410, "Gone").end(PAGE),
    "/broken": (_, answer) => answer.writeHead(503, "Service Unavailable").end(),
    "/moved": (_, answer) => answer.writeHead(301, { location: "/moved-again" }).end(),
    "/moved-again": (_, answer) => answer.writeHead(302, { location: `${other.origin}/there#part` }).end(),
    "/loop": (_, answer) => answer.writeHead(302, { location: "/loop" }).end(),
    "/nowhere": (_, answer) => answer.writeHead(302).end(),
    "/to-file": (_, answer) => answer.writeHead(302, { location: "file:///etc/passwd" }).end(),
    "/to-password": (_, answer) => answer.writeHead(302, { location: "http://a:secret@example.org/" }).end(),
    "/empty": (_, answer) => answer.writeHead(200).end(),
  });
});
afterAll(async () => {
  await server.close();
  await other.close();
});

const problem = async (address: string, limits = {}): Promise<FetchProblem["error"]> => {
  const found = await fetchPage(address, limits);
  expect(found.kind).toBe("problem");
  return (found as FetchProblem).error;
};

describe("a page", () => {
  test("is fetched with how it came, and says who asked", async () => {
    const found = (await fetchPage(`${server.origin}/page#top`, own)) as Fetched;
    expect(Buffer.from(found.bytes).toString()).toBe(PAGE);
    expect(found.capture).toMatchObject({
      requested: `${server.origin}/page#top`,
      url: `${server.origin}/page`,
      ...{ redirects: [], status: 200, address: "127.0.0.1" },
      headers: { "content-type": "text/html; charset=utf-8", etag: '"a1"' },
    });
    expect(found.capture.headers).not.toHaveProperty("set-cookie");
    expect(Math.abs(Date.parse(found.capture.at) - Date.now())).toBeLessThan(60_000);
    const { headers } = server.asked.find(({ path }) => path === "/page")!;
    expect(headers["user-agent"]).toContain("Headwater");
    expect(headers).not.toHaveProperty("cookie");
    expect(headers).not.toHaveProperty("referer");
  });

  test("is unpacked as its server says it is packed", async () => {
    const found = (await fetchPage(`${server.origin}/packed`, own)) as Fetched;
    expect(Buffer.from(found.bytes).toString()).toBe(PAGE);
  });

  test("is followed over redirects, each of which is kept", async () => {
    const found = (await fetchPage(`${server.origin}/moved`, own)) as Fetched;
    expect(found.capture.url).toBe(`${other.origin}/there`);
    expect(found.capture.redirects).toEqual([
      { status: 301, from: `${server.origin}/moved`, to: `${server.origin}/moved-again` },
      { status: 302, from: `${server.origin}/moved-again`, to: `${other.origin}/there#part` },
    ]);
  });

  test("may be empty", async () => {
    expect(await fetchPage(`${server.origin}/empty`, own)).toMatchObject({
      kind: "fetched",
      bytes: Buffer.alloc(0),
    });
  });
});

describe("an address of a private network", () => {
  test.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://[::1]/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://[::ffff:127.0.0.1]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.1/",
    "http://192.168.0.1/",
    "https://[fe80::1]/",
    "http://0/",
  ])("%s is refused, whether it is a number or a name that leads there", async (address) => {
    expect(await problem(address)).toMatchObject({ code: "refused-address" });
  });

  test("is refused before anything is asked of it", async () => {
    const before = server.asked.length;
    const refused = await problem(`${server.origin}/page`);
    expect(refused.line).toMatch(/address of this machine.*--allow-private/);
    expect(server.asked).toHaveLength(before);
  });

  test("is refused as the end of a redirect too", async () => {
    const refused = await problem(`${server.origin}/to-file`, own);
    expect(refused.line).toContain(
      `${server.origin}/to-file: redirects to file:///etc/passwd: is neither http`,
    );
    const hidden = await problem(`${server.origin}/to-password`, own);
    expect(hidden.line).toContain("user name or password");
  });
});

describe("an address that gives nothing", () => {
  test.each([
    ["/absent", { code: "bad-answer", message: "answers 404 Not Found" }],
    ["/gone", { code: "bad-answer", message: "answers 410 Gone" }],
    ["/broken", { code: "bad-answer", remedy: "try again later" }],
    ["/loop", { code: "bad-answer", message: "redirects more than 5 times" }],
    ["/nowhere", { code: "bad-answer", message: "redirects to nowhere" }],
    ["/cut", { code: "unreachable", message: "the connection was cut" }],
    ["/badly-packed", { code: "malformed" }],
    ["/oddly-packed", { code: "unsupported-format" }],
  ])("%s says what came", async (path, says) => {
    expect(await problem(server.origin + path, own)).toMatchObject({ place: server.origin + path, ...says });
  });

  test.each(["/big", "/endless", "/bomb"])("%s is stopped at the limit", async (path) => {
    const began = performance.now();
    expect(await problem(server.origin + path, { ...own, maxBytes: 1_000_000 })).toMatchObject({
      ...{ code: "too-large", remedy: expect.stringContaining("--max-bytes") },
    });
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test.each(["/slow", "/silent"])("%s is given up after the time that is set", async (path) => {
    const began = performance.now();
    expect(await problem(server.origin + path, { ...own, timeoutMs: 400 })).toMatchObject({
      code: "timed-out",
    });
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test.each([
    ["ftp://example.org/a", "neither http nor https"],
    ["file:///etc/passwd", "neither http nor https"],
    ["http://", "is no address"],
    ["https://exa mple.org/", "is no address"],
    ["https://who:secret@example.org/", "user name or password"],
  ])("%s is no address of a page", async (address, says) => {
    const refused = await problem(address);
    expect(refused).toMatchObject({ code: "bad-usage" });
    expect(refused.message).toContain(says);
    expect(refused.line).not.toContain("secret");
  });

  test("a closed port and a name that nobody has", async () => {
    const closed = await servePages({});
    await closed.close();
    expect(await problem(`${closed.origin}/a`, own)).toMatchObject({ code: "unreachable" });
    expect(await problem("http://no-such-name.invalid/", own)).toMatchObject({ code: "unreachable" });
  });
});
