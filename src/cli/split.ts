import type { Command } from "commander";
import { pairsToPart } from "../answer/index.ts";
import { type Judged, openLedger } from "../ledger/index.ts";
import { judge, loadFrames } from "../pipeline/index.ts";
import { type AnalystOptions, withAnalyst } from "./analyst.ts";
import { judgedLines } from "./merge.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";

const HELP = `
Examples:
  headwater split 4f2a9100               its parts; where there are two, parts them
  headwater split 4f2a9100 91c03d7e      takes the part 91c03d7e out
  headwater split 4f2a9100 91c03d7e --by "L. Marsh" --reason "father and son"

A part is an entity as documents name it: a person of each document, a group by its name. The parts stay apart from then on,
also when later documents name them alike. headwater merge joins them again.`;

/** Defines `headwater split E [PART...]`. */
export function define(command: Command): void {
  withAnalyst(withLedger(command))
    .argument("<entity>", "an entity that is joined of several: its id, the beginning of it, or a whole name")
    .argument("[part...]", "the parts that are somebody else")
    .option("--jsonl", "print a JSON object for each judgement instead of text")
    .addHelpText("after", HELP)
    .action(split);
}

interface SplitOptions extends LedgerOptions, AnalystOptions {
  readonly jsonl?: boolean;
}

async function split(meant: string, parts: readonly string[], options: SplitOptions): Promise<void> {
  const ledger = await openLedger(options.db);
  try {
    const whole = await ledger.entity(await ledger.entityId(meant));
    const out = new Set<string>();
    for (const part of parts) out.add(await ledger.entityId(part));
    if (out.size === 0 && whole.parts.length === 2) out.add(whole.parts[1]!.id);
    const frames = await loadFrames();
    const { by, reason } = options;
    const judged: Judged[] = [];
    for (const [a, b] of pairsToPart(whole, out))
      judged.push(
        await judge(ledger, frames, {
          a,
          b,
          judgement: "different",
          by,
          reason,
          at: new Date().toISOString(),
        }),
      );
    if (options.jsonl === true) for (const row of judged) await printLine(row);
    else process.stdout.write(`${(await judgedLines(ledger, judged.at(-1)!)).join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}
