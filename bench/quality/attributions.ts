// Who said what, against PolNeAR's dev part: npx tsx bench/quality/attributions.ts
// Prints the figures of ../shared/score/attributions.mjs, slices of them and which articles moved since the committed run; writes
// bench/results/attributions.json, an article a line.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findAttributions, findMentions } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";
import { linksOf } from "./attribution-links.ts";
import { type GoldAttribution, paragraphsOf, readPolnear } from "./polnear.ts";

const GOLD = "../shared/data/polnear/dev";
const SCORER = "../shared/score/attributions.mjs";
const RESULT = "bench/results/attributions.json";
const COMMAND = "npx tsx bench/quality/attributions.ts";

/** How many were annotated and, of those, found; how many were found and, of those, annotated. */
interface Tally {
  gold: number;
  recalled: number;
  found: number;
  right: number;
}

/** One article: attributions annotated, found, and both. */
interface Case {
  readonly article: string;
  readonly gold: number;
  readonly found: number;
  readonly linked: number;
}

if (existsSync(GOLD)) measure();
else console.warn(`skipped: ${GOLD} is not here`);

function measure(): void {
  const slices = new Map<string, Tally>();
  const cases: Case[] = [];
  const lines: string[] = [];
  let words = 0;
  let findingMs = 0;
  for (const { key, publisher, text, counted, unsourced } of readPolnear(GOLD)) {
    const analysis = analyse(text, paragraphsOf(text), "en");
    const mentions = findMentions(analysis);
    const began = performance.now();
    const found = findAttributions(analysis, mentions);
    findingMs += performance.now() - began;
    words += text.split(/\s+/u).length;
    lines.push(JSON.stringify({ document: { path: `${key}.txt` }, attributions: found }));
    const links = linksOf(text, counted, found);
    cases.push({ article: key, gold: counted.length, found: found.length, linked: links.length });
    const recalled = new Set(links.map((link) => link.gold));
    const right = new Set(links.map((link) => link.found));
    for (const [index, one] of counted.entries())
      for (const name of slicesOf(publisher, text, one))
        add(slices, name, { gold: 1, recalled: recalled.has(index) ? 1 : 0 });
    for (const [index, one] of found.entries())
      for (const name of slicesOf(publisher, text, one))
        add(slices, name, { found: 1, right: right.has(index) ? 1 : 0 });
    // The annotators' own class of attributions without a source, which the scorer leaves out.
    const sourceless = linksOf(text, unsourced, found).length;
    add(slices, "source: none, by the annotators", {
      gold: unsourced.length,
      recalled: sourceless,
      found: found.filter(({ source }) => source.length === 0).length,
      right: sourceless,
    });
  }
  const predictions = join(mkdtempSync(join(tmpdir(), "attributions-")), "dev.jsonl");
  writeFileSync(predictions, `${lines.join("\n")}\n`);
  const printed = execFileSync("node", [SCORER, "--gold", GOLD, "--pred", predictions], { encoding: "utf8" });
  const scores: unknown = JSON.parse(printed.slice(0, printed.lastIndexOf("}") + 1));
  const rates = Object.fromEntries(
    [...slices].sort(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => [name, ratesOf(tally)]),
  );
  console.log(printed.trim());
  console.table(rates);
  printMoves(cases);
  console.log(`finding alone: ${Math.round(words / (findingMs / 1000))} words a second, on one core`);
  write(scores, rates, cases);
}

function add(slices: Map<string, Tally>, name: string, more: Partial<Tally>): void {
  const tally = slices.get(name) ?? { gold: 0, recalled: 0, found: 0, right: 0 };
  tally.gold += more.gold ?? 0;
  tally.recalled += more.recalled ?? 0;
  tally.found += more.found ?? 0;
  tally.right += more.right ?? 0;
  slices.set(name, tally);
}

function ratesOf({ gold, recalled, found, right }: Tally): Record<string, number> {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : recalled / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, found, precision: round(precision), recall: round(recall), f1: round(f1) };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** Prints the articles whose counts differ from the run on disk; all is quiet where there is none. */
function printMoves(cases: readonly Case[]): void {
  if (!existsSync(RESULT)) return;
  const before = JSON.parse(readFileSync(RESULT, "utf8")) as { readonly articles?: readonly Case[] };
  const old = new Map(before.articles?.map((one) => [one.article, one]));
  const moved = cases.flatMap((now) => {
    const then = old.get(now.article);
    const same = then === undefined || (then.found === now.found && then.linked === now.linked);
    return same ? [] : [`${now.article}: ${then.linked} of ${then.found} -> ${now.linked} of ${now.found}`];
  });
  console.log(`${moved.length} of ${cases.length} articles moved (right of found, then and now)`);
  for (const line of moved) console.log(`  ${line}`);
}

function write(scores: unknown, slices: unknown, cases: readonly Case[]): void {
  const head = JSON.stringify({ command: COMMAND, scores, slices }, null, 1).slice(0, -2);
  const articles = cases.map((one) => `  ${JSON.stringify(one)}`).join(",\n");
  writeFileSync(RESULT, `${head},\n "articles": [\n${articles}\n ]\n}\n`);
}

/** The slices to which an attribution belongs, annotated or found: both are cut by what they themselves say. */
function slicesOf(publisher: string, text: string, { source, content }: GoldAttribution): string[] {
  const words = content.map(([start, end]) => text.slice(start, end)).join(" ");
  const marked = /^["“'‘`]/u.test(words) && /["”'’]$/u.test(words);
  const manner = marked ? "direct" : /["“”]|''|``/u.test(words) ? "mixed" : "indirect";
  const whole = content.length > 0 ? text.slice(content[0]![0], content.at(-1)![1]) : "";
  return [
    `outlet: ${publisher}`,
    `manner: ${manner}`,
    `source: ${source.length > 0 ? "some" : "none"}`,
    `content: ${content.length > 1 ? "in pieces" : "in one piece"}`,
    `reach: ${/[.!?]["”'’]?\s+["“\p{Lu}]/u.test(whole) ? "across sentences" : "in one sentence"}`,
  ];
}
