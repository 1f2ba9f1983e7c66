// How much of each sample's expectation is found.  npx tsx bench/quality/expected.ts [--verbose]
// Runs the program over every folder of ../shared/samples and prints what ../shared/score/expected.mjs counts, for the
// page (.html) and for its scraped text (.txt). Offsets of an expectation are for the .txt, so attributions are judged there.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SAMPLES = "../shared/samples";
const SCORER = "../shared/score/expected.mjs";

if (!existsSync(SAMPLES)) {
  console.error(`${SAMPLES} is not here: nothing was measured`);
  process.exit(1);
}
const scratch = mkdtempSync(join(tmpdir(), "headwater-expected-"));
const verbose = process.argv.includes("--verbose") ? ["--verbose", "true"] : [];
for (const sample of readdirSync(SAMPLES)) {
  const expected = join(SAMPLES, sample, "expected.json");
  if (!existsSync(expected)) continue;
  for (const file of readdirSync(join(SAMPLES, sample)).filter((f) => /\.(html|txt)$/.test(f))) {
    const out = node("bin/headwater.js", "extract", join(SAMPLES, sample, file), "--jsonl");
    const pred = join(scratch, `${sample}-${file}.jsonl`);
    writeFileSync(pred, out);
    console.log(`${sample}/${file}`);
    console.log(node(SCORER, "--expected", expected, "--pred", pred, ...verbose).trim());
  }
}
rmSync(scratch, { recursive: true });

function node(...args: string[]): string {
  const done = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status !== 0) {
    console.error(done.stderr);
    process.exit(1);
  }
  return done.stdout;
}
