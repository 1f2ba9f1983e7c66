// Who said what, against PolNeAR's dev part: npx tsx bench/quality/attributions.ts
// Prints the figures of ../shared/score/attributions.mjs and slices of them; writes bench/results/attributions.json.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findAttributions, findMentions } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Attribution, Range } from "../../src/model/index.ts";
import { type GoldAttribution, paragraphsOf, readPolnear } from "./polnear.ts";

const GOLD = "../shared/data/polnear/dev";
const SCORER = "../shared/score/attributions.mjs";

interface Slice {
  gold: number;
  linked: number;
}

if (existsSync(GOLD)) measure();
else console.warn(`skipped: ${GOLD} is not here`);

function measure(): void {
  const articles = readPolnear(GOLD);
  const slices = new Map<string, Slice>();
  const lines: string[] = [];
  let words = 0;
  let findingMs = 0;
  for (const article of articles) {
    const analysis = analyse(article.text, paragraphsOf(article.text), "en");
    const mentions = findMentions(analysis);
    const began = performance.now();
    const found = findAttributions(analysis, mentions);
    findingMs += performance.now() - began;
    words += article.text.split(/\s+/u).length;
    lines.push(JSON.stringify({ document: { path: `${article.key}.txt` }, attributions: found }));
    const linked = link(article.text, article.counted, found);
    for (const [index, gold] of article.counted.entries())
      for (const name of slicesOf(article.key, article.text, gold)) {
        const slice = slices.get(name) ?? { gold: 0, linked: 0 };
        slice.gold++;
        if (linked.has(index)) slice.linked++;
        slices.set(name, slice);
      }
  }
  const predictions = join(mkdtempSync(join(tmpdir(), "attributions-")), "dev.jsonl");
  writeFileSync(predictions, `${lines.join("\n")}\n`);
  const printed = execFileSync("node", [SCORER, "--gold", GOLD, "--pred", predictions], { encoding: "utf8" });
  const scores: unknown = JSON.parse(printed.slice(0, printed.lastIndexOf("}") + 1));
  const recall = Object.fromEntries(
    [...slices]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, { gold, linked }]) => [
        name,
        { gold, linked, recall: Math.round((linked / gold) * 1000) / 1000 },
      ]),
  );
  console.log(printed.trim());
  console.table(recall);
  console.log(`finding alone: ${Math.round(words / (findingMs / 1000))} words a second, on one core`);
  const result = { command: "npx tsx bench/quality/attributions.ts", scores, linkedRecallBySlice: recall };
  writeFileSync("bench/results/attributions.json", `${JSON.stringify(result, null, 1)}\n`);
}

/** Indices of the gold attributions that a found one links to, paired one to one, the closest pairs first. */
function link(text: string, gold: readonly GoldAttribution[], found: readonly Attribution[]): Set<number> {
  const words = [
    ...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[’'\-.][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu),
  ].map((hit): Range => [hit.index, hit.index + hit[0].length]);
  const sets = ({ source, cue, content }: GoldAttribution) => ({
    source: wordsIn(words, source),
    cue: wordsIn(words, cue),
    content: wordsIn(words, content),
  });
  const foundSets = found.map(sets);
  const pairs: { closeness: number; gold: number; found: number }[] = [];
  for (const [index, attribution] of gold.entries()) {
    const g = sets(attribution);
    for (const [other, f] of foundSets.entries()) {
      if (shared(g.cue, f.cue) === 0) continue;
      const content = jaccard(g.content, f.content);
      const source = jaccard(g.source, f.source);
      if (content >= 0.5 && source >= 0.5)
        pairs.push({ closeness: content + source, gold: index, found: other });
    }
  }
  const linked = new Set<number>();
  const used = new Set<number>();
  for (const pair of pairs.sort((a, b) => b.closeness - a.closeness)) {
    if (linked.has(pair.gold) || used.has(pair.found)) continue;
    linked.add(pair.gold);
    used.add(pair.found);
  }
  return linked;
}

function wordsIn(words: readonly Range[], ranges: readonly Range[]): Set<number> {
  const inside = new Set<number>();
  for (const [start, end] of ranges)
    for (const [index, word] of words.entries()) {
      if (word[0] >= end) break;
      if ((Math.min(end, word[1]) - Math.max(start, word[0])) * 2 >= word[1] - word[0]) inside.add(index);
    }
  return inside;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  const all = a.size + b.size - both;
  return all === 0 ? 1 : both / all;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function slicesOf(key: string, text: string, gold: GoldAttribution): string[] {
  const content = gold.content.map(([start, end]) => text.slice(start, end)).join(" ");
  const marked = /^["“'‘`]/u.test(content) && /["”'’]$/u.test(content);
  const manner = marked ? "direct" : /["“”]|''|``/u.test(content) ? "mixed" : "indirect";
  const whole = gold.content.length > 0 ? text.slice(gold.content[0]![0], gold.content.at(-1)![1]) : "";
  return [
    `outlet: ${key.split("_")[0]}`,
    `manner: ${manner}`,
    `content: ${gold.content.length > 1 ? "in pieces" : "in one piece"}`,
    `reach: ${/[.!?]["”'’]?\s+["“\p{Lu}]/u.test(whole) ? "across sentences" : "in one sentence"}`,
  ];
}
