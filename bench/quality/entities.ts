/**
 * How well names, descriptions and times are found in reports on a conflict: `npx tsx bench/quality/entities.ts`. Reads the
 * development part of re3d in ../shared/data/re3d, has the mentions scored by the scorer there (exact spans, and the tokens they
 * cover; Person, Organisation, Location, Temporal), prints its figures whole and by source, and writes them to
 * bench/results/entities.json. `--misses TYPE` prints the gold mentions of a type that were missed instead.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findMentions } from "../../src/extract/mentions/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Mention } from "../../src/model/index.ts";

interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Scores {
  readonly exact: Readonly<Record<string, Figures>>;
  readonly all: { readonly exact: Figures; readonly tokens: Figures };
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
}

const GOLD = "../shared/data/re3d";
const SCORER = "../shared/score/entities.mjs";
const RESULTS = "bench/results/entities.json";

function main(): void {
  if (!existsSync(GOLD)) {
    console.error(`${GOLD} is not there: nothing to measure`);
    process.exit(1);
  }
  const sources = readdirSync(GOLD).filter((name) => existsSync(join(GOLD, name, "documents.json")));
  const found = new Map<string, Mention[]>();
  for (const source of sources)
    for (const { id, text } of documentsOf(source))
      found.set(id, findMentions(analyse(text, [{ kind: "body", start: 0, end: text.length }], "en")));
  const misses = process.argv.indexOf("--misses");
  if (misses > 0) printMisses(sources, found, process.argv[misses + 1] ?? "Person");
  else measure(sources, found);
}

function measure(sources: readonly string[], found: ReadonlyMap<string, readonly Mention[]>): void {
  const folder = mkdtempSync(join(tmpdir(), "entities-"));
  const predictions = join(folder, "predictions.jsonl");
  writeFileSync(
    predictions,
    [...found].map(([id, mentions]) => `${JSON.stringify({ id, mentions })}\n`).join(""),
  );
  const whole = score(GOLD, predictions);
  const bySource = Object.fromEntries(
    sources.map((name) => [name, score(join(GOLD, name), predictions).all]),
  );
  rmSync(folder, { recursive: true });
  console.log(`all: exact F1 ${whole.all.exact.f1}, tokens F1 ${whole.all.tokens.f1}`);
  for (const [type, { precision, recall, f1 }] of Object.entries(whole.exact))
    console.log(`${type}: exact precision ${precision}, recall ${recall}, F1 ${f1}`);
  for (const [name, { exact, tokens }] of Object.entries(bySource))
    console.log(`${name}: exact F1 ${exact.f1}, tokens F1 ${tokens.f1}`);
  const results = {
    command: "npx tsx bench/quality/entities.ts",
    all: whole.all,
    exact: whole.exact,
    bySource,
  };
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
}

function documentsOf(source: string): GoldDocument[] {
  return lines(join(GOLD, source, "documents.json")).map((line) => {
    const { _id, text } = JSON.parse(line) as { _id: string | { $oid: string }; text: string };
    return { id: typeof _id === "string" ? _id : _id.$oid, text };
  });
}

function score(gold: string, predictions: string): Scores {
  const out = execFileSync(process.execPath, [SCORER, "--gold", gold, "--pred", predictions], {
    encoding: "utf8",
  });
  return JSON.parse(out.slice(0, out.lastIndexOf("}") + 1)) as Scores;
}

function printMisses(
  sources: readonly string[],
  found: ReadonlyMap<string, readonly Mention[]>,
  type: string,
): void {
  for (const source of sources) {
    const texts = new Map(documentsOf(source).map(({ id, text }) => [id, text]));
    for (const line of lines(join(GOLD, source, "entities.json"))) {
      const gold = JSON.parse(line) as { documentId: string; begin: number; end: number; type: string };
      const text = texts.get(gold.documentId) ?? "";
      const same = ({ start, end }: Mention) => start === gold.begin && end === gold.end;
      if (gold.type !== type || found.get(gold.documentId)?.some(same)) continue;
      const around = `${text.slice(Math.max(0, gold.begin - 30), gold.begin)}[${text.slice(gold.begin, gold.end)}]`;
      console.log(`${around}${text.slice(gold.end, gold.end + 30)}`.replace(/\s+/g, " "));
    }
  }
}

function lines(path: string): string[] {
  return readFileSync(path, "utf8").split("\n").filter(Boolean);
}

main();
