import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyLedger } from "../../src/ledger/index.ts";
import type { CitedPassage } from "../../src/serve/mcp/cited.ts";
import { headwater, PROGRAM } from "../cli/program.ts";
import { copyExampleDocuments } from "../example-ledger.ts";
import { onServer } from "../postgres/on-server.ts";
import { ask, type Served, serve } from "./served.ts";

let folder: string;
let served: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-mcp-"));
  const db = join(folder, "examples.db");
  await copyExampleDocuments(db);
  served = await serve(async (place) => void (await copyLedger(db, place)));
  const list = join("examples", "lists", "merenia-consolidated.csv");
  const columns =
    "id=Reference,name=Name,aliases=Aliases,weak=Weak aliases,schema=Type,listedOn=Listed,delistedOn=Delisted";
  for (const place of [db, served.db])
    expect(
      headwater(
        "lists",
        "update",
        list,
        "--list",
        "merenia",
        "--title",
        "Merenian Consolidated List",
        "--authority",
        "Merenian Ministry of Foreign Affairs",
        "--published",
        "2025-04-01",
        "--map",
        columns,
        "--db",
        place,
      ).status,
    ).toBe(0);
}, 240_000);
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const TRANSPORTS = {
  "standard input and output": () =>
    new StdioClientTransport({
      command: process.execPath,
      args: [PROGRAM, "mcp", "--db", onServer(join(folder, "examples.db"))],
    }),
  HTTP: () => new StreamableHTTPClientTransport(new URL(`${served.url}/mcp`)),
};

describe.each(Object.entries(TRANSPORTS))("the official client over %s", (_, open) => {
  let client: Client;
  beforeAll(async () => {
    client = new Client({ name: "test", version: "1" });
    await client.connect(open() as never);
  });
  afterAll(() => client.close());

  const call = async (name: string, args: object) =>
    (await client.callTool({ name, arguments: args as Record<string, unknown> })) as {
      isError?: boolean;
      content: { type: string; text: string }[];
      structuredContent: { citations: CitedPassage[] } & Record<string, unknown>;
    };

  it("lists the tools, all of which only read", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "search",
      "claims_about",
      "trace",
      "compare",
      "screen",
      "brief",
    ]);
    for (const { annotations, description, outputSchema } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(description).toBeTruthy();
      expect(outputSchema).toBeTruthy();
    }
  });

  it.each([
    ["search", { text: "harbours Kesh", limit: 4 }],
    ["claims_about", { about: "Kesh Network", limit: 5 }],
    ["compare", { work: "Security in the Tavarian Region", before: "2023", after: "2024", limit: 6 }],
    ["brief", { subject: "Kesh Network", limit: 3 }],
  ])("answers %s with words that stand where it says", async (name, args) => {
    const { content, structuredContent, isError } = await call(name, args);
    expect(isError ?? false, content[0]!.text).toBe(false);
    const { citations } = structuredContent;
    expect(citations.length).toBeGreaterThan(0);
    for (const { number, quote, start, end, document, sha256 } of citations) {
      const { text, sha256: kept } = await served.client("getDocument", { params: { id: document } });
      expect([sha256, text.slice(start, end)]).toEqual([kept, quote]);
      expect(content[0]!.text).toContain(`[${number}]`);
    }
  });

  it("traces a claim to its origins, echoes apart", async () => {
    const { structuredContent: about } = await call("claims_about", { about: "Kesh Network", limit: 1 });
    const { id } = (about["claims"] as { id: string }[])[0]!;
    const { content, structuredContent } = await call("trace", { claim: id });
    expect(content[0]!.text).toMatch(/independent origins?, said \d+ times? in \d+ documents?/);
    const origins = structuredContent["origins"] as { name: string; denies: boolean }[];
    const page = await served.client("getClaim", { params: { id } });
    expect(origins.map(({ name }) => name)).toEqual(page.origins.map(({ name }) => name));
    for (const { quote, document, start, end } of structuredContent.citations)
      expect((await served.client("getDocument", { params: { id: document } })).text.slice(start, end)).toBe(
        quote,
      );
  });

  it("screens a misspelt name, in the list's own words", async () => {
    const { content, structuredContent } = await call("screen", {
      names: ["Kesh Netwrok"],
      on: "2025-05-01",
    });
    const [candidate] = structuredContent["candidates"] as { listedAs: string; standing: string }[];
    expect(candidate).toMatchObject({ listedAs: "Kesh Network", standing: "in-force" });
    expect(structuredContent.citations[0]!.quote).toContain("Kesh Network");
    expect(structuredContent.citations[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(content[0]!.text).toContain("not that two people are one");
  });

  it("says what was wrong with a question, and what to do", async () => {
    const unknown = await call("trace", { claim: "claim:00000000" });
    expect([unknown.isError, unknown.content[0]!.text]).toEqual([
      true,
      expect.stringContaining("there is no claim"),
    ]);
    const nobody = await call("brief", { subject: "zzzz nobody at all" });
    expect(nobody.isError).toBe(true);
  });
});

it("does not answer a page of another site", async () => {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
  const headers = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
  for (const more of [{ Origin: "https://example.com" }, { Host: "rebound.example.com" }]) {
    const { status } = await ask(`${served.url}/mcp`, {
      method: "POST",
      headers: { ...headers, ...more },
      body,
    });
    expect(status).toBe(403);
  }
  expect((await ask(`${served.url}/mcp`)).status).toBe(405);
  const large = await ask(`${served.url}/mcp`, { method: "POST", headers, body: "x".repeat(2_000_000) });
  expect(large.status).toBe(413);
  expect((await ask(`${served.url}/mcp`, { method: "POST", headers, body: "{" })).status).toBe(400);
});
