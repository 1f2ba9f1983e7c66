import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { onServer } from "../postgres/on-server.ts";
import { type PageServer, servePages } from "../read/fetch/page-server.ts";
import { headwater, headwaterFed, PROGRAM, type Run } from "./program.ts";

const page = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`;
const KESH = page(
  "Bridge at Harl",
  "The Kesh Network attacked the town of Varesh on Monday, the Merenian Ministry of Interior said.",
);

let folder: string;
let server: PageServer;
const at = (name: string) => join(folder, name);

/** As `headwater`, without stopping this process, which is the server. */
function running(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const placed = args.map((arg, i) => (args[i - 1] === "--db" ? onServer(arg) : arg));
    const run = spawn(process.execPath, [PROGRAM, ...placed], { stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    run.stdout.on("data", (piece: Buffer) => (stdout += piece.toString()));
    run.stderr.on("data", (piece: Buffer) => (stderr += piece.toString()));
    run.once("close", (status) => resolve({ status, stdout, stderr }));
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-url-"));
  server = await servePages({
    "/kesh": (_, answer) =>
      answer
        .writeHead(200, { "content-type": "text/html", "last-modified": "Wed, 12 Mar 2025 08:00:00 GMT" })
        .end(KESH),
    "/old": (_, answer) => answer.writeHead(301, { location: "/kesh" }).end(),
    "/bare": (_, answer) =>
      answer
        .writeHead(200, { "content-type": "text/html; charset=windows-1251" })
        .end(Buffer.from("<p>\xcf\xf0\xe8\xe2\xe5\xf2, The Kesh Network attacked Varesh.</p>", "latin1")),
  });
  writeFileSync(
    at("file.txt"),
    "Quiet in Harl\n\nNothing happened in Harl on Friday, the Orsk Dal Courier said.\n",
  );
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const documents = async (db: string) => {
  const ledger = await openLedger(onServer(at(db)), { readonly: true });
  try {
    const { rows } = await ledger.documents();
    return await Promise.all(rows.map(({ id }) => ledger.document(id)));
  } finally {
    await ledger.close();
  }
};

describe("headwater add URL", () => {
  test("fetches the page that is named, and keeps how it came", async () => {
    const run = await running("add", `${server.origin}/old`, "--allow-private", "--db", at("a.db"));
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain(`fetched ${server.origin}/kesh (200,`);
    expect(run.stdout).toContain(`after 1 redirect from ${server.origin}/old`);
    const [document] = await documents("a.db");
    expect(document).toMatchObject({
      path: `${server.origin}/kesh`,
      url: `${server.origin}/kesh`,
      title: "Bridge at Harl",
      captures: [
        {
          ...{
            requested: `${server.origin}/old`,
            url: `${server.origin}/kesh`,
            status: 200,
            address: "127.0.0.1",
          },
          redirects: [{ status: 301, from: `${server.origin}/old`, to: `${server.origin}/kesh` }],
          headers: { "last-modified": "Wed, 12 Mar 2025 08:00:00 GMT" },
        },
      ],
    });
    const again = await running(
      "add",
      `${server.origin}/old`,
      `${server.origin}/kesh`,
      "--allow-private",
      "--db",
      at("a.db"),
    );
    expect(again.stdout).toContain("0 documents added, 2 there already");
    expect((await documents("a.db"))[0]!.captures.map(({ requested }) => requested)).toEqual([
      `${server.origin}/old`,
      `${server.origin}/kesh`,
    ]);
    expect(headwater("verify", "--db", at("a.db")).status).toBe(0);
  });

  test("refuses this machine without --allow-private, and reads the rest", async () => {
    const run = await running("add", `${server.origin}/kesh`, at("file.txt"), "--db", at("b.db"));
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^error http:.*address of this machine.*\n$/);
    expect(run.stdout).toContain("1 document added, 1 could not be read");
  });

  test("takes a page for what its server says where it does not say itself", async () => {
    const run = await running("add", `${server.origin}/bare`, "--allow-private", "--db", at("c.db"));
    expect(run.status).toBe(0);
    const [document] = await documents("c.db");
    expect(document).toMatchObject({ mediaType: "text/html", captures: [{ status: 200 }] });
    expect(document!.text).toContain("Привет, The Kesh Network");
  });

  test("asks for nothing but the pages that are named", () => {
    expect(new Set(server.asked.map(({ path }) => path))).toEqual(new Set(["/old", "/kesh", "/bare"]));
  });
});

describe("headwater add -", () => {
  test("reads one document from standard input, whatever its format", async () => {
    const run = headwaterFed(KESH, "add", "-", at("file.txt"), "--db", at("d.db"));
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("2 documents added");
    const found = await documents("d.db");
    expect(found.map(({ path, mediaType, captures }) => [path, mediaType, captures.length]).sort()).toEqual([
      [at("file.txt"), "text/plain", 0],
      ["standard input", "text/html", 0],
    ]);
  });

  test("says that nothing came, or too much, or that it is named twice", () => {
    expect(headwaterFed("", "add", "-", "--db", at("e.db"))).toMatchObject({
      ...{ status: 1, stderr: expect.stringContaining("standard input: is empty") },
    });
    const much = headwaterFed("x".repeat(5000), "add", "-", "--max-bytes", "1000", "--db", at("e.db"));
    expect(much).toMatchObject({ status: 1, stderr: expect.stringContaining("--max-bytes") });
    expect(headwaterFed(KESH, "add", "-", "-", "--db", at("e.db")).status).toBe(2);
  });
});
