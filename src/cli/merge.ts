import type { Command } from "commander";
import { type Judged, type Judgement, type Ledger, openLedger } from "../ledger/index.ts";
import { judge, loadFrames } from "../pipeline/index.ts";
import { type AnalystOptions, withAnalyst } from "./analyst.ts";
import { count } from "./count.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";
import { printable } from "./report.ts";
import { shortId } from "./short-id.ts";

const HELP = `
Examples:
  headwater merge 4f2a9100 91c03d7e --reason "the same post, the same year"
  headwater merge "Orvan Keshani" "Khalifa Keshani" --by "L. Marsh"
  headwater merge 4f2a9100 91c03d7e --unsure        take it back: leave open whether they are one

Their claims become the claims of one, and origins and disputes are counted again. Nothing is lost: headwater split parts
them, and every judgement is kept with who made it, when and why.`;

/** Defines `headwater merge A B`. */
export function define(command: Command): void {
  withAnalyst(withLedger(command))
    .argument("<a>", "an entity: its id, the beginning of it, or a whole name")
    .argument("<b>", "the other one")
    .option("--unsure", "leave it open instead, and take back what was said of the two")
    .option("--jsonl", "print one JSON object instead of text")
    .addHelpText("after", HELP)
    .action(merge);
}

interface MergeOptions extends LedgerOptions, AnalystOptions {
  readonly unsure?: boolean;
  readonly jsonl?: boolean;
}

async function merge(a: string, b: string, options: MergeOptions): Promise<void> {
  const ledger = await openLedger(options.db);
  try {
    const pair = { a: await ledger.entityId(a), b: await ledger.entityId(b) };
    const judgement: Judgement = options.unsure === true ? "unsure" : "same";
    const { by, reason } = options;
    const at = new Date().toISOString();
    const judged = await judge(ledger, await loadFrames(), { ...pair, judgement, by, reason, at });
    if (options.jsonl === true) await printLine(judged);
    else process.stdout.write(`${(await judgedLines(ledger, judged)).join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

/** What came of a judgement, for people: who is who now, how many claims moved, and what it contradicts. */
export async function judgedLines(ledger: Ledger, judged: Judged): Promise<string[]> {
  const [a, b] = judged.standing;
  const one = await ledger.entity(a);
  const other = a === b ? one : await ledger.entity(b);
  const said = (entity: typeof one) =>
    `${printable(entity.name)} (${shortId(entity.id)}, ${count(entity.documents, "document")})`;
  const lines = a === b ? [`One: ${said(one)}`] : [`Two: ${said(one)}`, `     ${said(other)}`];
  lines.push(judged.claims === 0 ? "No claims moved." : `${count(judged.claims, "claim")} counted again.`);
  for (const { a: left, b: right, by, at, reason } of judged.contradicts)
    lines.push(
      `warning: ${by} judged ${shortId(left)} and ${shortId(right)} to be different on ${at.slice(0, 10)}${reason === "" ? "" : ` (${printable(reason)})`}, yet other judgements make them one`,
    );
  return lines;
}
