/**
 * How well the article is found on real pages: `npx tsx bench/quality/articles.ts`. Reads the development pages of the article
 * extraction benchmark in ../shared/data/articles, has them scored by the scorer there, prints its figures beside those of
 * other extractors, checks both halves of the pages apart, and writes each page's figures to bench/results/articles.json.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type HtmlReading, readHtml } from "../../src/read/html.ts";

interface Gold {
  readonly articleBody: string;
  readonly url: string;
}

interface PageScore {
  readonly precision: number | null;
  readonly recall: number;
}

const DATA = "../shared/data/articles";
const EXTRACTORS = ["rs_trafilatura", "go_trafilatura", "trafilatura", "readability_js"] as const;
const BODY = new Set(["heading", "body", "standfirst", "quote", "table", "list"]);

function main(): void {
  const gold = Object.entries(
    JSON.parse(readFileSync(`${DATA}/ground-truth.json`, "utf8")) as Record<string, Gold>,
  );
  const lines: string[] = [];
  const scores = new Map<string, PageScore>();
  for (const [id, { articleBody }] of gold) {
    const path = `${DATA}/html/${id}.html.gz`;
    const reading = readHtml(gunzipSync(readFileSync(path)).toString("utf8"), path);
    lines.push(JSON.stringify({ document: { path: `${id}.html.gz` }, ...reading }));
    scores.set(id, pageScore(articleBody, bodyOf(reading)));
  }
  const ours = scoreLines(lines);
  console.log(ours.trim().split("\n").at(-1));
  for (const half of [0, 1])
    console.log(
      `half ${half + 1} (every other page): F1 ${average([...scores.values()].filter((_, at) => at % 2 === half))}`,
    );
  for (const name of EXTRACTORS) {
    const { output } = JSON.parse(readFileSync(`${DATA}/output/${name}.json`, "utf8")) as {
      output: Record<string, { articleBody: string } | undefined>;
    };
    const theirs = gold.map(([id, { articleBody }]) => pageScore(articleBody, output[id]?.articleBody ?? ""));
    console.log(`${name}: F1 ${average(theirs)}`);
  }
  const pages = Object.fromEntries([...scores].map(([id, score]) => [id, rounded(score)]));
  const report = {
    command: "npx tsx bench/quality/articles.ts",
    scores: JSON.parse(ours.slice(0, ours.lastIndexOf("}") + 1)),
    pages,
  };
  writeFileSync("bench/results/articles.json", `${JSON.stringify(report, null, 1)}\n`);
}

function bodyOf({ text, segments }: HtmlReading): string {
  return segments
    .filter((segment) => BODY.has(segment.kind))
    .map((segment) => text.slice(segment.start, segment.end))
    .join("\n");
}

function scoreLines(lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "headwater-articles-"));
  try {
    const predictions = join(folder, "articles.jsonl");
    writeFileSync(predictions, `${lines.join("\n")}\n`);
    const scorer = "../shared/score/articles.mjs";
    return execFileSync("node", [scorer, "--gold", `${DATA}/ground-truth.json`, "--pred", predictions], {
      encoding: "utf8",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs of four words, each as often as it occurs; a shorter text is one run. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at <= Math.max(0, words.length - 4); at++) {
    const run = words.slice(at, at + 4).join(" ");
    if (run !== "") counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function pageScore(truth: string, found: string): PageScore {
  const wanted = shingles(truth);
  const got = shingles(found);
  const size = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
  let common = 0;
  for (const [run, count] of wanted) common += Math.min(count, got.get(run) ?? 0);
  return { precision: got.size > 0 ? common / size(got) : null, recall: common / (size(wanted) || 1) };
}

function average(scores: readonly PageScore[]): string {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const precision = mean(scores.flatMap((score) => score.precision ?? []));
  const recall = mean(scores.map((score) => score.recall));
  const f1 = (2 * precision * recall) / (precision + recall);
  return `${f1.toFixed(4)} precision ${precision.toFixed(4)} recall ${recall.toFixed(4)}`;
}

function rounded({ precision, recall }: PageScore): PageScore {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return { precision: precision === null ? null : round(precision), recall: round(recall) };
}

main();
