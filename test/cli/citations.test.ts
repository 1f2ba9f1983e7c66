import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentId } from "../../src/model/index.ts";
import { headwater } from "./program.ts";

const PAPER = `<html lang="en"><head><title>Army losses grew, ministry says</title>
<meta property="og:site_name" content="Border Dispatch"><meta property="article:published_time" content="2025-04-21T06:00:00Z"></head>
<body><article><h1>Army losses grew, ministry says</h1><p>The Merenian Ministry of Foreign Affairs takes up the matter in Security in the
Tavarian Region 2024, and the <a href="https://example.org/reply">reply of the army</a> came on Friday.</p>
<p>According to the TAF’s own statistics, its casualties were “22 percent higher in 2024 than in 2023.”</p></article></body></html>`;
const REPLY = `<html lang="en"><head><title>The army replies to the press</title><link rel="canonical" href="https://example.org/reply">
<meta property="og:site_name" content="Tavarian Armed Forces"><meta property="article:published_time" content="2025-04-18T06:00:00Z"></head>
<body><article><h1>The army replies to the press</h1><p>The General Staff of the Tavarian Armed Forces has read “Army losses grew, ministry says”
and finds in it nothing that it had not said itself.</p></article></body></html>`;

let folder: string;
const db = () => ["--db", join(folder, "cited.db")];
const idOf = (page: string) => documentId(Buffer.from(page)).slice("sha256:".length, "sha256:".length + 12);
const cited = () =>
  headwater("citations", idOf(PAPER), "--jsonl", ...db())
    .stdout.split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-citations-"));
  writeFileSync(join(folder, "paper.html"), PAPER);
  writeFileSync(join(folder, "reply.html"), REPLY);
  headwater("add", join(folder, "paper.html"), ...db());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what is not in the ledger is said, and resolves when it is added later", () => {
  expect(cited().map(({ kind, document }) => [kind, document])).toEqual([["link", null]]);
  headwater("add", join("examples", "documents", "security-in-the-tavarian-region-2024.md"), ...db());
  headwater("add", join(folder, "reply.html"), ...db());
  const [report, reply, back] = cited();
  expect(report).toMatchObject({
    work: "Security in the Tavarian Region",
    edition: "2024",
    confidence: 0.95,
  });
  expect(report.document).toMatch(/^sha256:/);
  expect(reply).toMatchObject({ kind: "link", circle: true });
  expect(back).toMatchObject({ kind: "title", circle: true });
  expect(headwater("citations", idOf(PAPER), ...db()).stdout).toContain("circle: each cites the other");
});

test("trace leads from the paper through the report that it cites to whose numbers they are", () => {
  const claims = headwater("claims", "--frame", "casualties", "--jsonl", ...db())
    .stdout.trim()
    .split("\n");
  const shown = claims.map((line) => headwater("trace", JSON.parse(line).id, ...db()).stdout).join("\n");
  expect(shown).toMatch(
    /chain Border Dispatch > Merenian Ministry of Foreign Affairs > .*(?:TAF|Tavarian Armed Forces)/,
  );
});

test("a citation that a person rejects is shown as rejected, and is no circle", () => {
  const [paper, reply] = [PAPER, REPLY].map(idOf) as [string, string];
  const said = headwater("review", paper, "--citation-of", reply, "--reject", "--note", "a menu", ...db());
  expect(said).toMatchObject({ status: 0 });
  const toReply = cited().filter(({ documentTitle }) => documentTitle === "The army replies to the press");
  expect(toReply).toMatchObject([{ kind: "link", rejected: true }]);
  expect(headwater("citations", reply, ...db()).stdout).toContain("(rejected)");
  expect(headwater("review", reply, "--citation-of", idOf("nothing"), "--reject", ...db()).status).toBe(1);
});

test("an unknown document is said plainly", () =>
  expect(headwater("citations", "ffffffff", ...db())).toMatchObject({ status: 1, stdout: "" }));
