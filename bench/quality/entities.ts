// Mentions against the re3d texts, by ../shared/score/entities.mjs: npx tsx bench/quality/entities.ts [--show] [--out FILE]
// Prints the scorer's table; with --show the commonest misses and false finds of each type.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findMentions } from "../../src/extract/mentions/index.ts";
import { analyse } from "../../src/language/index.ts";

const GOLD = "../shared/data/re3d";
const SCORER = "../shared/score/entities.mjs";

if (!existsSync(GOLD)) {
  console.error(`${GOLD} is not there: nothing to measure`);
  process.exit(1);
}
const lines: string[] = [];
for (const folder of readdirSync(GOLD)) {
  const file = join(GOLD, folder, "documents.json");
  if (!existsSync(file)) continue;
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const { _id, text } = JSON.parse(line) as { _id: string | { $oid: string }; text: string };
    const mentions = findMentions(analyse(text, [{ kind: "body", start: 0, end: text.length }], "en"));
    lines.push(JSON.stringify({ id: typeof _id === "string" ? _id : _id.$oid, mentions }));
  }
}
const predictions = join(mkdtempSync(join(tmpdir(), "entities-")), "predictions.jsonl");
writeFileSync(predictions, `${lines.join("\n")}\n`);
console.log(
  execFileSync(process.execPath, [SCORER, "--gold", GOLD, "--pred", predictions], { encoding: "utf8" }),
);
