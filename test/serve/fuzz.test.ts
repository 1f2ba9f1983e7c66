import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiError } from "../../src/serve/contract/error.ts";
import { PATHS, ROUTES, type RouteName, type RouteShape } from "../../src/serve/contract/index.ts";
import { type Answered, ask, type Served, serve } from "./served.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(async () => {
  expect(served.faults).toEqual([]);
  await served.close();
});

const names = Object.keys(PATHS) as RouteName[];
const methodOf = (name: RouteName) => PATHS[name].split(" ")[0]!;
const json = { "Content-Type": "application/json" };

/** What people and programs send by mistake or by malice. */
const NASTY = [
  "",
  " ",
  "0",
  "-1",
  "1e309",
  "NaN",
  "null",
  "undefined",
  "[]",
  "{}",
  "true",
  "..",
  "../../etc/passwd",
  "%00",
  "\u0000",
  "claim:",
  "claim:zzzz",
  "sha256:ffffffff",
  "'; drop table documents; --",
  '"*"*" NEAR (',
  "*",
  "ﷺ".repeat(100),
  "\u202e\ud800",
  "x".repeat(5000),
  "9999-99-99",
  "2024-02-31",
  Buffer.from(JSON.stringify(["at", 1e15])).toString("base64url"),
  Buffer.from(JSON.stringify([{}, null])).toString("base64url"),
  Buffer.from("[".repeat(3000)).toString("base64url"),
];
const value = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.integer().map(String),
);

function expectShape({ status, body, headers }: Answered, what: string): void {
  expect(status, what).toBeLessThan(500);
  if (status < 400) return;
  expect(headers["content-type"], what).toContain("application/json");
  const parsed = apiError.strict().safeParse(JSON.parse(body));
  expect(parsed.error?.issues ?? [], `${what}: ${body.slice(0, 300)}`).toEqual([]);
}

/** Which fields a schema has. */
function fieldsOf(schema: RouteShape["query"]): string[] {
  return schema === undefined ? [] : Object.keys(schema.shape);
}

describe.each(names.filter((name) => name !== "watch"))("%s", (name) => {
  const shape: RouteShape = ROUTES[name];
  const [method, path] = PATHS[name].split(" ") as [string, string];

  it("never fails for what is asked of it", async () => {
    const questions = fc.record({
      params: fc.array(value, { minLength: 2, maxLength: 2 }),
      query: fc.array(
        fc.tuple(
          fc.oneof(
            fc.constantFrom(...(fieldsOf(shape.query).length > 0 ? fieldsOf(shape.query) : ["x"])),
            fc.string({ maxLength: 8 }),
          ),
          value,
        ),
        { maxLength: 4 },
      ),
      body:
        shape.body === undefined
          ? fc.constant(null)
          : fc.oneof(fc.json({ maxDepth: 3 }), fc.constantFrom("{", "", "nul", '{"a":', "[[[[")),
    });
    await fc.assert(
      fc.asyncProperty(questions, async ({ params, query, body }) => {
        let i = 0;
        // "." and ".." never reach a server: an address without them is asked, and another route answers (that of the stream, without end).
        const filled = path.replace(
          /\{\w+\}/g,
          () => encodeURIComponent(wellFormed(params[i++] ?? "x")).replace(/^\.{1,2}$/, "...") || "x",
        );
        const search = new URLSearchParams(
          query.map(([key, one]): [string, string] => [wellFormed(key), wellFormed(one)]),
        ).toString();
        const url = `${served.url}/api/v1${filled}${search === "" ? "" : `?${search}`}`;
        const answered = await ask(url, {
          method,
          headers: body === null ? (method === "POST" ? { Origin: served.url } : {}) : json,
          ...(body === null ? {} : { body }),
        });
        expectShape(answered, `${method} ${url} ${body}`);
      }),
      { numRuns: method === "POST" ? 12 : 25 },
    );
  });

  it.skipIf(!path.includes("{"))("says that an unknown id is not there", async () => {
    for (const id of [
      "claim:0000dead",
      "sha256:0000dead",
      "entity:0000dead",
      "nobody-of-this-name",
      "0".repeat(32),
    ]) {
      const url = `${served.url}/api/v1${path.replace(/\{\w+\}/g, encodeURIComponent(id))}`;
      const answered = await ask(url, {
        method,
        headers: json,
        ...(method === "POST" ? { body: '{"parts":[]}' } : {}),
      });
      expect([400, 404, 415], url).toContain(answered.status);
      expectShape(answered, url);
    }
  });

  it.skipIf(fieldsOf(shape.query).every((field) => field !== "cursor"))(
    "refuses what is no cursor, however long",
    async () => {
      const params = path.includes("{") ? await anIdFor(name) : "";
      for (const cursor of [
        "x",
        "AAAA",
        Buffer.from('["at",-1]').toString("base64url"),
        "A".repeat(500),
        "A".repeat(10_000),
      ]) {
        const url = `${served.url}/api/v1${path.replace(/\{\w+\}/, encodeURIComponent(params))}?cursor=${cursor}&work=x&before=1&after=2`;
        const answered = await ask(url);
        expect(answered.status, url.slice(0, 200)).toBeGreaterThanOrEqual(400);
        expectShape(answered, url.slice(0, 200));
      }
    },
  );

  it.skipIf(methodOf(name) !== "POST")("refuses a body of 50 MB without keeping it", async () => {
    const takesFiles = shape.raw?.includes("multipart/form-data") === true;
    const before = process.memoryUsage().rss;
    const answered = await ask(`${served.url}/api/v1${path.replace(/\{\w+\}/g, "x")}`, {
      method,
      headers: {
        "Content-Type": takesFiles ? "text/weird" : shape.raw === undefined ? "application/json" : "text/csv",
      },
      body: Buffer.alloc(50_000_000, 97),
    }).catch(() => null);
    // A server that hangs up in the middle of such a body has refused it as well.
    if (answered !== null) {
      expect([404, 413, 415, 400]).toContain(answered.status);
      expectShape(answered, name);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });

  it("answers to its own method alone", async () => {
    for (const other of ["PUT", "DELETE", "PATCH", method === "GET" ? "POST" : "PUT"]) {
      const answered = await ask(`${served.url}/api/v1${path.replace(/\{\w+\}/g, "x")}`, {
        method: other,
        headers: json,
        // Node's client frames no body of a DELETE: its bytes would be read as the next request.
        ...(other === "DELETE" ? {} : { body: "{}" }),
      });
      const isOther = Object.values(PATHS).includes(`${other} ${path}` as never);
      if (isOther) continue;
      expect(answered.status, `${other} ${path}`).toBe(405);
      expect(answered.headers["allow"]).toContain(method);
      expectShape(answered, `${other} ${path}`);
    }
  });
});

it("takes a file of 50 MB as a stream, and says what is wrong with it in its job", async () => {
  const answered = await ask(`${served.url}/api/v1/documents?name=noise.pdf`, {
    method: "POST",
    headers: { "Content-Type": "application/pdf" },
    body: Buffer.alloc(50_000_000, 7),
  });
  expect(answered.status).toBe(202);
  const { id } = JSON.parse(answered.body) as { id: string };
  for (let i = 0; i < 300; i++) {
    const job = await served.client("getJob", { params: { id } });
    if (job.state === "done") {
      expect(job.items[0]).toMatchObject({ state: "failed" });
      return;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("the job is not done after half a minute");
});

it.each([
  "/api",
  "/api/",
  "/api/v1",
  "/api/v1/",
  "/api/v2/claims",
  "/api/v1/claims/a/b/c/d",
  "/api/v1/%ff",
  "/mcp/x/y.z",
])("has the one shape for %s, which is nowhere", async (path) => {
  const answered = await ask(`${served.url}${path}`);
  if (path.startsWith("/api")) expect(answered.status).toBe(404);
  expectShape(answered, path);
});

it.each(["/claims?limti=3", "/status?x", "/documents?limit=3&Limit=3"])(
  "refuses %s, whose route has no such parameter, rather than answer with everything",
  async (path) => {
    const answered = await ask(`${served.url}/api/v1${path}`);
    expect([answered.status, answered.body]).toEqual([400, expect.stringContaining("there is no parameter")]);
    expectShape(answered, path);
  },
);

it.each(["application/json", "text/plain", "image/png", ""])(
  "refuses a body of type %j where a route takes none such",
  async (type) => {
    const answered = await ask(`${served.url}/api/v1/screen/csv`, {
      method: "POST",
      headers: { ...(type === "" ? {} : { "Content-Type": type }), Origin: served.url },
      body: "{}",
    });
    expect(answered.status).toBe(415);
    expectShape(answered, type);
  },
);

async function anIdFor(name: RouteName): Promise<string> {
  const { tag } = ROUTES[name];
  if (tag === "documents") return (await served.client("listDocuments", { query: { limit: 1 } })).rows[0]!.id;
  if (tag === "claims") return (await served.client("listClaims", { query: { limit: 1 } })).rows[0]!.id;
  return (await served.client("listEntities", { query: { limit: 1 } })).rows[0]!.id;
}

/** Halves of surrogate pairs cannot be written in an address. */
function wellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
