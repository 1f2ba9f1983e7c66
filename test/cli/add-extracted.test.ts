import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { onServer } from "../postgres/on-server.ts";
import { headwater, headwaterFed, PROGRAM } from "./program.ts";

const EXAMPLES = join("examples", "documents");
const NAMES = ["mpa-harl-bridge.txt", "courier-harl-bridge.html", "courier-partner-report.html"];

const folder = mkdtempSync(join(tmpdir(), "headwater-extracted-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The examples, and an archive with two of them, whose pages are not UTF-8 text alone. */
const SOURCES = [EXAMPLES, at("packed.zip")];

let lines: string;
let added: string;

beforeAll(async () => {
  writeFileSync(
    at("packed.zip"),
    zipSync(
      Object.fromEntries(
        ["a", "b"].map((name) => [
          `${name}.html`,
          Buffer.from(
            `<p>The Kesh Network attacked ${name === "a" ? "Harl" : "Varesh"}, the Ministry of Interior said.</p>`,
          ),
        ]),
      ),
    ),
  );
  const extracted = headwater("extract", ...SOURCES, "--jsonl");
  expect(extracted.status).toBe(0);
  lines = extracted.stdout;
  writeFileSync(at("lines.jsonl"), lines);
  expect(headwater("add", ...SOURCES, "--db", at("added.db"), "--quiet")).toMatchObject({
    status: 0,
    stderr: "",
  });
  added = await digest("added.db");
}, 60_000);

async function digest(db: string): Promise<string> {
  const ledger = await openLedger(onServer(at(db)), { readonly: true });
  try {
    return await ledger.contentDigest();
  } finally {
    await ledger.close();
  }
}

const listed = (db: string) => headwater("claims", "--db", at(db), "--jsonl", "--limit", "500").stdout;

describe("headwater extract | headwater add --extracted", () => {
  test("makes the ledger that headwater add makes: the same ids, claims, counts, origins; twice changes nothing", async () => {
    const run = headwaterFed(lines, "add", "--extracted", "-", "--db", at("piped.db"));
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).not.toContain("original");
    expect(await digest("piped.db")).toBe(added);
    expect(listed("piped.db")).toEqual(listed("added.db"));
    expect(headwater("verify", "--db", at("piped.db")).status).toBe(0);
    const again = headwater("add", "--extracted", at("lines.jsonl"), "--db", at("piped.db"));
    expect(again.stdout).toMatch(/^0 documents added, \d+ there already in/);
    const read = headwater("add", ...SOURCES, "--db", at("piped.db"));
    expect(read.stdout).toMatch(/^0 documents added, \d+ there already in/);
    expect(await digest("piped.db")).toBe(added);
  }, 60_000);

  test("goes on where it was killed", async () => {
    const every = lines.trimEnd().split("\n");
    const run = spawn(
      process.execPath,
      [PROGRAM, "add", "--extracted", "-", "--db", onServer(at("killed.db"))],
      {
        stdio: ["pipe", "ignore", "ignore"],
      },
    );
    run.stdin.write(`${every.slice(0, 6).join("\n")}\n${every[6]!.slice(0, 5000)}`);
    await recorded("killed.db", 6);
    const ended = new Promise((resolve) => run.once("close", resolve));
    run.kill("SIGKILL");
    await ended;
    expect(headwater("add", "--extracted", at("lines.jsonl"), "--db", at("killed.db")).stdout).toContain(
      "6 there already",
    );
    expect(await digest("killed.db")).toBe(added);
  }, 60_000);

  test("takes the parts of a folder, packed or not, with the originals where --from says", async () => {
    const [first, ...rest] = headwater("extract", ...NAMES.map((name) => join(EXAMPLES, name)), "--jsonl")
      .stdout.trimEnd()
      .split("\n");
    mkdirSync(at("parts"));
    writeFileSync(at("parts/part-00000"), `${first}\n`);
    writeFileSync(at("parts/part-00001.gz"), gzipSync(rest.join("\n")));
    writeFileSync(at("parts/_SUCCESS"), "");
    mkdirSync(at("moved"));
    for (const name of NAMES) copyFileSync(join(EXAMPLES, name), at(`moved/${name}`));
    const run = headwater("add", "--extracted", at("parts"), "--from", at("moved"), "--db", at("moved.db"));
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("3 documents added");
    expect(run.stdout).not.toContain("original");
  });

  test("keeps the text where the original is not there, and says so", async () => {
    const line = lines.split("\n").find((text) => text.includes('"mediaType":"text/html"'))!;
    const { document, text } = JSON.parse(line) as { document: { id: string }; text: string };
    const elsewhere = line.replaceAll(`${EXAMPLES}/`, "nowhere/");
    const run = headwaterFed(elsewhere, "add", "--extracted", "-", "--db", at("text.db"));
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("1 document whose original is not here: its text is kept instead");
    const ledger = await openLedger(onServer(at("text.db")), { readonly: true });
    const { rows } = await ledger.documents();
    const kept = await ledger.document(rows[0]!.id);
    expect(Buffer.from(await ledger.originalBytes(kept.id)).toString("utf8")).toBe(text);
    expect(kept).toMatchObject({ mediaType: "text/plain", text });
    expect(kept.id).not.toBe(document.id);
    expect(kept.notes.at(-1)).toContain(document.id);
    await ledger.close();
    expect(headwater("verify", "--db", at("text.db")).status).toBe(0);
  });

  test("names each line that it cannot take, with what to do, and takes the rest", () => {
    const every = lines.trimEnd().split("\n");
    const changed = (change: (line: Line) => void) => {
      const line = JSON.parse(every.find((text) => text.includes('"attribution":0'))!) as Line;
      change(line);
      return JSON.stringify(line);
    };
    const bad = [
      "not json",
      '{"document":{}}',
      changed((line) => (line.document.extractor = "headwater-extract/1 old")),
      changed((line) => (line.claims[0]!.passage[1] = 1e9)),
      changed((line) => (line.mentions[0]!.entity = "e999")),
      changed((line) => (line.claims.find(({ attribution }) => attribution !== null)!.chain = ["publisher"])),
      changed((line) => (line.claims[0]!.frame = "adores")),
      changed((line) => (line.document.bytes += 1)),
    ];
    const input = [...bad, every[0], ""].join("\n");
    const run = headwaterFed(input, "add", "--extracted", "-", "--db", at("bad.db"));
    expect(run.status).toBe(1);
    const said = run.stderr.trimEnd().split("\n");
    expect(said).toHaveLength(bad.length);
    for (const [i, words] of [
      "this is no JSON",
      "document.id",
      "it was made by",
      "claims.0: its passage",
      "mentions.0: there is no entity e999",
      "its chain is not",
      "there is no frame adores",
      "document.bytes",
    ].entries()) {
      expect(said[i]).toContain(`standard input:${i + 1}: `);
      expect(said[i]).toContain(words);
      expect(said[i]).toMatch(/\(.+\)$/);
    }
    expect(run.stdout).toContain(`1 document added, ${bad.length} could not be read`);
    const older = headwaterFed(bad[2]!, "add", "--extracted", "-", "--any-version", "--db", at("older.db"));
    expect(older).toMatchObject({ status: 0, stderr: "" });
  });

  test("refuses what the lines state already, and paths that are not there", () => {
    const stated = headwater("add", "--extracted", at("lines.jsonl"), "--title", "x", "--db", at("x.db"));
    expect(stated).toMatchObject({ status: 2, stderr: expect.stringContaining("--title") });
    expect(headwater("add", at("lines.jsonl"), "--from", folder, "--db", at("x.db")).status).toBe(2);
    expect(headwater("add", "--db", at("x.db")).status).toBe(2);
    const missing = headwater("add", "--extracted", at("gone.jsonl"), "--db", at("x.db"));
    expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining("there is no such file") });
  });
});

interface Line {
  document: { extractor: string; bytes: number };
  mentions: { entity: string | null }[];
  claims: { frame: string; passage: [number, number]; chain: string[]; attribution: number | null }[];
}

/** Waits until a ledger that another process writes holds so many documents; a minute at the most. */
async function recorded(db: string, count: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const found = await openLedger(onServer(at(db)), { readonly: true }).then(
      async (ledger) => {
        const { rows } = await ledger.documents({ limit: 100 });
        await ledger.close();
        return rows.length;
      },
      () => 0,
    );
    if (found >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${db} never held ${count} documents`);
}
