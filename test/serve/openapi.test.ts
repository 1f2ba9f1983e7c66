import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DISPUTE_KINDS } from "../../src/serve/contract/disputes.ts";
import { GAP_KINDS } from "../../src/serve/contract/gaps.ts";
import { PATHS, ROUTES } from "../../src/serve/contract/index.ts";
import { DISPUTE_KINDS as TRACED_DISPUTES, GAP_KINDS as TRACED_GAPS } from "../../src/trace/index.ts";
import { ask, type Served, serve } from "./served.ts";

let served: Served;
beforeAll(async () => {
  served = await serve(() => undefined);
});
afterAll(() => served.close());

it("describes every route in a document that OpenAPI's own schema accepts", async () => {
  const { body, headers } = await ask(`${served.url}/api/v1/openapi.json`);
  const document = JSON.parse(body) as {
    openapi: string;
    paths: Record<string, Record<string, { operationId: string; summary: string }>>;
  };
  const { valid, errors } = await new Validator().validate(document as never);
  expect(errors ?? []).toEqual([]);
  expect([valid, document.openapi]).toEqual([true, "3.1.0"]);
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => [
      operationId,
      `${method.toUpperCase()} ${path.replace("/api/v1", "")}`,
    ]),
  );
  expect(Object.fromEntries(described)).toEqual(PATHS);
  const tag = String(headers["etag"]);
  expect((await ask(`${served.url}/api/v1/openapi.json`, { headers: { "If-None-Match": tag } })).status).toBe(
    304,
  );
});

it("shows it on a page that asks for nothing else", async () => {
  const { status, body, headers } = await ask(`${served.url}/api/v1/docs`);
  expect(status).toBe(200);
  for (const name of Object.keys(PATHS)) expect(body).toContain(`id="${name}"`);
  expect(body).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
});

it("has a line for every route in docs/api.md, as the code has it", () => {
  const page = readFileSync("docs/api.md", "utf8");
  for (const [name, route] of Object.entries(PATHS)) {
    const [method, path] = route.split(" ") as [string, string];
    expect(page, name).toContain(
      `| \`${method} ${path}\` | \`${name}\` | ${ROUTES[name as keyof typeof ROUTES].summary}`,
    );
  }
});

it("works on an empty ledger, and says that it is one", async () => {
  const status = await served.client("getStatus");
  expect(status.ledger).toMatchObject({ isEmpty: true, isExample: false, entries: 0 });
  for (const name of [
    "listDocuments",
    "listClaims",
    "listEntities",
    "listDisputes",
    "listReview",
    "listWorks",
    "getNetwork",
    "listPlaces",
    "getMatrix",
    "listGaps",
    "listLists",
  ] as const) {
    const answer = (await served.client(name)) as { rows?: unknown[]; nodes?: unknown[]; cells?: unknown[] };
    expect(answer.rows ?? answer.nodes ?? answer.cells, name).toEqual([]);
  }
});

it("takes the kinds of dispute and of gap that tracing tells apart, each and no other", () => {
  expect(DISPUTE_KINDS).toEqual(TRACED_DISPUTES);
  expect(GAP_KINDS).toEqual(TRACED_GAPS);
});
