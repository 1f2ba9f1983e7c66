/**
 * Seconds and memory of extraction from hostile texts in full size. Run: npm run build && npx tsx bench/robustness/extract.ts
 * [part of a name]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { HOSTILE } from "../../test/extract/hostile-texts.ts";
import { compiled } from "../speed/compiled.ts";

const RESULTS = "bench/results/extract-robustness.json";
const UNITS: Readonly<Record<string, number>> = {
  "no full stop": 10_000_000,
  "one word": 5_000_000,
  commas: 50_000,
};
const UNITS_ELSE = 100_000;

const { extractDocument, loadFrames } =
  await compiled<typeof import("../../src/pipeline/index.ts")>("pipeline");
const { readPlainText } = await compiled<typeof import("../../src/read/index.ts")>("read");
const frames = await loadFrames();
const asked = process.argv[2] ?? "";
const cases = [];
for (const [name, make] of Object.entries(HOSTILE)) {
  if (!name.includes(asked)) continue;
  const text = make(UNITS[name] ?? UNITS_ELSE);
  const before = process.cpuUsage();
  const document = await readPlainText(text, name);
  const metadata = { ...document.metadata, language: { value: "en", from: "override" as const } };
  const { extraction } = extractDocument({ ...document, metadata }, frames);
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = Number(((user + system) / 1e6).toFixed(2));
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
  cases.push({ name, units: text.length, cpuSeconds, megabytes, mentions: extraction.mentions.length });
  console.log(`${name.padEnd(48)} ${String(text.length).padStart(9)} units ${cpuSeconds} s, ${megabytes} MB`);
}
if (asked === "") {
  mkdirSync("bench/results", { recursive: true });
  const command = "npm run build && npx tsx bench/robustness/extract.ts";
  const record = { command, date: new Date().toISOString().slice(0, 10), cases };
  writeFileSync(RESULTS, `${JSON.stringify(record, null, 2)}\n`);
}
