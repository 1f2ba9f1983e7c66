import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import type { ZodError } from "zod";
import type { Person } from "../people/index.ts";
import { apiError } from "./contract/error.ts";
import {
  ACCESS,
  ACCESS_BESIDE,
  ANALYST_HEADER,
  API,
  PATHS,
  ROUTES,
  type RouteName,
  type RouteShape,
} from "./contract/index.ts";
import { HANDLERS } from "./handlers/index.ts";
import { addressOfAsker } from "./http/address.ts";
import { analystOf } from "./http/analyst.ts";
import { limitedBody, MOST_CSV_BYTES, MOST_JSON_BYTES } from "./http/body.ts";
import { comeBack } from "./http/come-back.ts";
import { keepCookie, keepSignIn } from "./http/cookie.ts";
import { type Refusal, Refused, refusalOf, refusalOfQuestion } from "./http/errors.ts";
import { isKnown, tagOf } from "./http/etag.ts";
import { guardOf } from "./http/guard.ts";
import { safeHeaders } from "./http/headers.ts";
import { knownQuery } from "./http/known-query.ts";
import { letIn, personOf } from "./http/person.ts";
import type { WebFiles } from "./http/static.ts";
import { openApiDocument } from "./openapi.ts";
import { docsPage } from "./openapi-page.ts";
import { BACK } from "./provider-door.ts";
import type { Asker, Question, Serve } from "./serve.ts";
import type { Sights } from "./sights.ts";

/** What the application needs beside its answers. */
export interface AppParts {
  readonly serve: Serve;
  readonly web: WebFiles;
  /** Told of what nobody foresaw. */
  readonly onFault: (fault: unknown) => void;
  /** Answers the Model Context Protocol. */
  readonly mcp: (request: Request, serve: Serve) => Promise<Response>;
  /** What people see from whom something is hidden. */
  readonly sights: Sights;
}

/** Answers that change while the ledger does not: jobs, the server's own state, what is worked out beside. */
const UNTAGGED: ReadonlySet<RouteName> = new Set<RouteName>([
  "getStatus",
  "getSession",
  "listPeople",
  "listTokens",
  "listJobs",
  "getJob",
  "getQueue",
  "watch",
  "getOriginal",
  "listGaps",
  "listDocuments",
  "countFacets",
  "listCorpora",
  "listReview",
  "listAlerts",
  "getAlertFeed",
  "getWatching",
]);

/** Whole screens in one answer, of thousands of rows: they are kept while the ledger stays as it is. All are tagged: nothing but the ledger is in them. */
const KEPT: ReadonlySet<RouteName> = new Set<RouteName>([
  "getNetwork",
  "getMatrix",
  "getTimeline",
  "listPlaces",
  "listControl",
  "listEvents",
]);

/** The server's application: guard, headers, every route with its checks, documentation, the workbench's files, one shape of errors. */
export function makeApp({ serve, web, onFault, mcp, sights }: AppParts): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (!result.success) return answerRefusal(c, refusalOfQuestion(result.error as unknown as ZodError));
    },
  });
  app.use(safeHeaders);
  app.use(guardOf(serve.team));
  app.onError((thrown, c) => {
    const refusal = refusalOf(thrown, (c.get("place" as never) as string | undefined) ?? serve.place);
    if (refusal.status === 500) onFault(thrown);
    return answerRefusal(c, refusal);
  });
  for (const name of Object.keys(PATHS) as RouteName[]) register(app, serve, sights, name);
  const tagged = (make: () => Response) => async (c: Context) => {
    const tag = tagOf("", new URL(c.req.url), serve.version, "");
    if (isKnown(c, tag)) return c.body(null, 304, { ETag: tag });
    const response = make();
    response.headers.set("ETag", tag);
    return response;
  };
  let document: object | null = null;
  const describe = () => {
    document ??= openApiDocument(app, serve.version);
    return document;
  };
  app.get(
    `${API}/openapi.json`,
    letIn(serve, ACCESS_BESIDE.openapi),
    tagged(() => Response.json(describe())),
  );
  app.get(
    `${API}/docs`,
    letIn(serve, ACCESS_BESIDE.docs),
    tagged(() => docsPage(describe())),
  );
  app.post(
    "/mcp",
    letIn(serve, ACCESS_BESIDE.mcp),
    limitedBody(["application/json"], MOST_JSON_BYTES),
    async (c) => {
      const person = personOf(c);
      const seen = await seenOf(person, serve, sights);
      const answered = await mcp(c.req.raw, seen);
      if ((await seenOf(person, serve, sights)) !== seen) throw seesOtherwise();
      return answered;
    },
  );
  app.get(BACK, letIn(serve, ACCESS_BESIDE.comeBack), (c) => comeBack(c, serve));
  app.all("/mcp", (c) => {
    c.header("Allow", "POST");
    return answerRefusal(c, notThisMethod(c.req.method, ["POST"]));
  });
  app.all("/api/*", (c) => {
    const known = knownMethods(new URL(c.req.url).pathname);
    if (known.length === 0)
      throw new Refused(404, "not-found", "there is no such route", `the routes are at ${API}/docs`);
    c.header("Allow", known.join(", "));
    return answerRefusal(c, notThisMethod(c.req.method, known));
  });
  app.on(["GET", "HEAD"], "/*", (c) => web.answer(c, new URL(c.req.url).pathname));
  app.all("/*", (c) => {
    c.header("Allow", "GET, HEAD");
    return answerRefusal(c, notThisMethod(c.req.method, ["GET", "HEAD"]));
  });
  return app;
}

function register(app: OpenAPIHono, serve: Serve, sights: Sights, name: RouteName): void {
  const shape: RouteShape = ROUTES[name];
  const [method, path] = PATHS[name].split(" ") as ["GET" | "POST", string];
  const { params, query, body, raw, response, gives, status = 200 } = shape;
  const content = {
    ...(response === undefined ? {} : { "application/json": { schema: response } }),
    ...Object.fromEntries((gives ?? []).map((type) => [type, { schema: { type: "string" as const } }])),
  };
  const route = createRoute({
    operationId: name,
    method: method.toLowerCase() as "get" | "post",
    path: `${API}${path}`,
    tags: [shape.tag],
    summary: shape.summary,
    middleware: [
      letIn(serve, ACCESS[name]),
      knownQuery(Object.keys(query?.shape ?? {})),
      ...bodyChecks(method, shape),
    ],
    request: {
      ...(params === undefined ? {} : { params }),
      ...(query === undefined ? {} : { query }),
      ...(body === undefined
        ? {}
        : { body: { required: true, content: { "application/json": { schema: body } } } }),
    },
    responses: {
      [status]: { description: shape.summary, content },
      "4XX": {
        description: "what was wrong, and what to do",
        content: { "application/json": { schema: apiError } },
      },
    },
    ...(raw === undefined ? {} : { "x-takes": raw }),
  });
  app.openapi(
    route as never,
    (async (c: Context) => {
      const seenNow = () => seenBy(c, serve, sights, name);
      for (let tries = 1; ; tries++) {
        const seen = await seenNow();
        const answered = await answer(c, seen, serve, name, { status, seenNow });
        // What was seen may have become another's while it was asked: a document of a corpus that is not theirs is in no answer.
        // Who marks something stricter than their own ceiling is answered with what they marked.
        if (name === "setMarking" || (await seenNow()) === seen) return answered;
        await answered.body?.cancel();
        if (tries === MOST_TRIES || c.req.method !== "GET") throw seesOtherwise();
      }
    }) as never,
  );
}

/** A body is read only where a route has one, of the types that it names, up to its bound. Uploads stream: their bound is theirs. */
function bodyChecks(method: string, { body, raw }: RouteShape): MiddlewareHandler[] {
  if (method === "GET") return [];
  if (body !== undefined) return [limitedBody(["application/json"], MOST_JSON_BYTES)];
  if (raw === undefined) return [];
  return raw.includes("multipart/form-data") ? [declared(raw)] : [limitedBody(raw, MOST_CSV_BYTES)];
}

function declared(types: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const type = (c.req.header("content-type") ?? "").toLowerCase().split(";")[0]!.trim();
    if (!types.includes(type))
      throw new Refused(
        415,
        "unsupported-media",
        type === ""
          ? "the request does not say what its body is"
          : `a body of ${type.slice(0, 80)} is not read here`,
        `send ${types.join(" or ")}`,
        "Content-Type",
      );
    await next();
  };
}

/** What a route is answered from: what whoever asks may see; for what is about people and corpora, and for putting documents in, the whole. */
async function seenBy(c: Context, serve: Serve, sights: Sights, name: RouteName): Promise<Serve> {
  const isOfLedger = ACCESS[name] === "read" || ACCESS[name] === "review";
  const seen = isOfLedger ? await seenOf(personOf(c), serve, sights) : serve;
  // Where it lies is no more the asker's matter than where the whole does.
  c.set("place", seen.place);
  return seen;
}

/** What somebody may see; the whole for whoever works at the machine of a server without accounts. */
async function seenOf(person: Person | null, serve: Serve, sights: Sights): Promise<Serve> {
  if (person === null) return serve;
  const { ceiling, id: account } = person.account;
  return sights.of({ ceiling, account });
}

/** A question is asked anew so often at the most where what may be seen changes meanwhile. */
const MOST_TRIES = 3;

function seesOtherwise(): Refused {
  return new Refused(503, "busy", "what you may see of this ledger has changed meanwhile", "ask again").after(
    2,
  );
}

/** @param whole the ledger into which decisions go; `serve` may be a part of it */
async function answer(
  c: Context,
  serve: Serve,
  whole: Serve,
  name: RouteName,
  { status, seenNow }: { readonly status: 200 | 202; readonly seenNow: () => Promise<Serve> },
): Promise<Response> {
  const shape: RouteShape = ROUTES[name];
  const isRead = c.req.method === "GET" && !UNTAGGED.has(name);
  const valid = (part: "param" | "query" | "json") => c.req.valid(part as never) as never;
  const asked = {
    params: shape.params === undefined ? undefined : valid("param"),
    query: shape.query === undefined ? undefined : valid("query"),
    body: shape.body === undefined ? undefined : valid("json"),
    analyst: personOf(c)?.account.name ?? analystOf(c.req.header(ANALYST_HEADER), serve.analyst),
    asker: askerOf(c, serve, seenNow),
    request: c.req.raw,
  };
  let tag = "";
  if (isRead) {
    const { hash } = await serve.ledger.workbench.head();
    tag = tagOf(hash, new URL(c.req.url), serve.version, serve.now().toISOString().slice(0, 10));
    if (isKnown(c, tag)) return c.body(null, 304, { ETag: tag });
    c.header("ETag", tag);
  }
  const handler = HANDLERS[name] as unknown as (serve: Serve, asked: Question<RouteName>) => Promise<unknown>;
  const before = serve === whole ? 0 : (await serve.ledger.workbench.head()).seq;
  if (KEPT.has(name)) {
    const bytes = await serve.answers.get(tag, async () => bytesOf(await handler(serve, asked as never)));
    return c.body(bytes as Uint8Array<ArrayBuffer>, status, JSON_TYPE);
  }
  const answered = await handler(serve, asked as never);
  // Decided upon what is seen, and kept in the whole.
  if (serve !== whole && ACCESS[name] === "review")
    await whole.tasks.run("handOn", { place: whole.place, seen: serve.place, after: before });
  if (answered instanceof Response) return answered;
  return c.body(bytesOf(answered), status, JSON_TYPE);
}

const JSON_TYPE = { "Content-Type": "application/json" };

/** An answer as it is sent: text would be gone through when its length is told, and again when it is written. */
function bytesOf(answered: unknown): Uint8Array<ArrayBuffer> {
  return Buffer.from(JSON.stringify(answered));
}

function askerOf(c: Context, serve: Serve, seenNow: () => Promise<Serve>): Asker {
  const { team } = serve;
  return {
    person: personOf(c),
    seesStill: async () => (await seenNow()) === serve,
    address: () => (team === null ? "" : addressOfAsker(c, team)),
    keepSession: (session) => {
      if (team !== null) keepCookie(c, team, session);
    },
    keepSignIn: (secret) => {
      if (team !== null) keepSignIn(c, team, secret);
    },
  };
}

function answerRefusal(c: Context, { status, body, afterSeconds = 2 }: Refusal): Response {
  c.header("Cache-Control", "no-store");
  if (status === 429 || status === 503) c.header("Retry-After", String(afterSeconds));
  // A scheme of our own: a browser that knew it would ask for a password by itself.
  if (status === 401) c.header("WWW-Authenticate", 'Bearer realm="Headwater"');
  return c.json(body, status as 400);
}

function notThisMethod(method: string, known: readonly string[]): Refusal {
  return new Refused(
    405,
    "no-such-method",
    `${method.slice(0, 20)} is not answered here`,
    `ask with ${known.join(" or ")}`,
  ).refusal;
}

/** Methods of the routes that a path belongs to. */
function knownMethods(pathname: string): string[] {
  const methods = new Set<string>();
  for (const route of [...Object.values(PATHS), "GET /openapi.json", "GET /docs"]) {
    const [method, path] = route.split(" ") as [string, string];
    const pattern = path.replace(/[.]/g, "\\.").replace(/\{\w+\}/g, "[^/]+");
    if (new RegExp(`^${API}${pattern}$`).test(pathname)) methods.add(method);
  }
  return [...methods];
}
