import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeBrief } from "../../src/answer/index.ts";
import { makePackage, type Packed, verifyPackage } from "../../src/package/index.ts";
import { gatherBrief, loadFrames, review } from "../../src/pipeline/index.ts";
import { exampleLedger, type TestLedger } from "../export/evidence-of-examples.ts";

const MADE = "2026-03-04T05:06:07.000Z";

let made: TestLedger;
let folder: string;
let packed: Packed;
let files: readonly string[];

beforeAll(async () => {
  made = await exampleLedger();
  folder = join(made.folder, "evidence");
  const { rows } = await made.ledger.claims({ about: "Darim Keshani", frame: "leads", limit: 1 });
  const { rows: said } = await made.ledger.assertions({ claim: rows[0]!.id, limit: 1 });
  await review(made.ledger, await loadFrames(), {
    subject: { kind: "assertion", id: said[0]!.id },
    decision: "confirm",
    by: "A. Analyst",
    at: MADE,
    reason: "<script>read</script>",
  });
  packed = await makePackage(made.ledger, { claims: [rows[0]!.id], folder, made: MADE, version: "0.0.0" });
  files = (readdirSync(folder, { recursive: true, withFileTypes: true }) as import("node:fs").Dirent[])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}, 180_000);
afterAll(() => made.close());

/** What a stranger has: the folder and coreutils, nothing else of ours. */
function sha256sum(): number {
  const statuses = ["tagmanifest-sha256.txt", "manifest-sha256.txt"].map(
    (list) =>
      spawnSync("sha256sum", ["--strict", "--quiet", "-c", list], {
        cwd: folder,
        env: { PATH: "/usr/bin:/bin" },
      }).status,
  );
  return Math.max(...statuses.map((status) => status ?? 99));
}

test("a package is as it was made, by our own check and by sha256sum", async () => {
  const checked = await verifyPackage(folder);
  expect(checked.problems).toEqual([]);
  expect(checked).toMatchObject({ files: packed.files, documents: packed.documents, sha256: packed.sha256 });
  expect(checked.passages).toBeGreaterThan(0);
  expect(checked.entries).toBeGreaterThan(packed.documents);
  expect(sha256sum()).toBe(0);
});

test("one flipped byte in any file is found, by our own check and by sha256sum", async () => {
  for (const file of files) {
    const bytes = readFileSync(file);
    for (const at of new Set([0, bytes.length >> 1, bytes.length - 1])) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 1;
      writeFileSync(file, flipped);
      const problems = await verifyPackage(folder).then(
        (checked) => checked.problems.length,
        () => 1,
      );
      expect(problems, `${file} at ${at}`).toBeGreaterThan(0);
      expect(sha256sum(), `${file} at ${at}`).not.toBe(0);
    }
    writeFileSync(file, bytes);
  }
  expect((await verifyPackage(folder)).problems).toEqual([]);
}, 120_000);

describe("what else is found", () => {
  const changed = async (change: (copy: string) => void) => {
    const copy = join(made.folder, "changed");
    cpSync(folder, copy, { recursive: true });
    change(copy);
    const { problems } = await verifyPackage(copy);
    rmSync(copy, { recursive: true });
    return problems.map(({ what }) => what).join("; ");
  };

  test("a file added, a file taken away, a link", async () => {
    expect(await changed((copy) => writeFileSync(join(copy, "data", "more.txt"), "x"))).toContain("added");
    expect(await changed((copy) => rmSync(join(copy, "data", "index.html")))).toContain("not there");
    expect(await changed((copy) => symlinkSync("/etc/passwd", join(copy, "data", "link")))).toContain(
      "no links",
    );
  });

  test("a list that leads out of the package, or is written otherwise", async () => {
    const list = "manifest-sha256.txt";
    const add = (line: string) => (copy: string) =>
      writeFileSync(join(copy, list), `${readFileSync(join(copy, list), "utf8")}${line}\n`);
    expect(await changed(add(`${"0".repeat(64)}  data/../../../etc/passwd`))).toContain(
      "a line that is none",
    );
    expect(await changed(add("hello"))).toContain("a line that is none");
    const upper = (copy: string) => {
      const at = join(copy, "tagmanifest-sha256.txt");
      writeFileSync(
        at,
        readFileSync(at, "utf8").replace(/[a-f]/, (digit) => digit.toUpperCase()),
      );
    };
    expect(await changed(upper)).toContain("a line that is none");
  });

  test("a folder that is no package", async () => {
    await expect(verifyPackage(made.folder)).rejects.toMatchObject({ code: "malformed" });
    await expect(verifyPackage(join(made.folder, "nowhere"))).rejects.toMatchObject({ code: "not-found" });
  });
});

test("it holds the bytes of each document, the verdict, and the log entries of both", () => {
  const documents = readdirSync(join(folder, "data", "documents"));
  expect(documents).toHaveLength(packed.documents);
  const log = readFileSync(join(folder, "data", "log.jsonl"), "utf8");
  for (const sha256 of documents) expect(log).toContain(`"subject":"sha256:${sha256}"`);
  expect(log).toContain('"kind":"verdict"');
  const [claim] = readdirSync(join(folder, "data", "claims"));
  expect(readFileSync(join(folder, "data", "claims", claim!), "utf8")).toContain("A. Analyst");
});

test("the page has no scripts, and words of others are escaped", () => {
  const page = readFileSync(join(folder, "data", "index.html"), "utf8");
  expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
  expect(page).toContain("&#60;script&#62;read");
  for (const [, href] of page.matchAll(/href="([^"]+)"/g))
    expect(files).toContain(join(folder, "data", href!));
});

test("RO-Crate: the description names each file of the package, and nothing else", () => {
  const crate = JSON.parse(readFileSync(join(folder, "data", "ro-crate-metadata.json"), "utf8")) as {
    "@graph": { "@id": string; "@type": string; hasPart?: { "@id": string }[]; identifier?: string }[];
  };
  const graph = new Map(crate["@graph"].map((node) => [node["@id"], node]));
  expect(graph.size).toBe(crate["@graph"].length);
  expect(graph.get("ro-crate-metadata.json")).toMatchObject({ about: { "@id": "./" } });
  const parts = graph.get("./")!.hasPart!.map((part) => part["@id"]);
  const data = files.map((file) => file.slice(join(folder, "data").length + 1));
  const payload = files.flatMap((file, i) =>
    file.startsWith(join(folder, "data")) && data[i] !== "ro-crate-metadata.json" ? [data[i]!] : [],
  );
  expect(new Set(parts)).toEqual(new Set(payload));
  for (const part of parts) expect(graph.get(part)?.identifier).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test("a brief is packed with the evidence for all that it says; a folder with something in it is left alone", async () => {
  const subject = { subject: "Kesh Network", limit: 3, made: MADE };
  const brief = composeBrief(await gatherBrief(made.ledger, made.db, subject));
  const asked = { claims: [], brief, folder: join(made.folder, "brief"), made: MADE, version: "0.0.0" };
  const { documents } = await makePackage(made.ledger, asked);
  const cited = new Set(brief.citations.map(({ document }) => document));
  expect(documents).toBeGreaterThanOrEqual(cited.size);
  expect((await verifyPackage(asked.folder)).problems).toEqual([]);
  await expect(makePackage(made.ledger, asked)).rejects.toMatchObject({ code: "bad-usage" });
}, 60_000);
