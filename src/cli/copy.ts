import type { Command } from "commander";
import { copyLedger } from "../ledger/index.ts";
import { withoutPassword } from "../model/index.ts";
import { printLine } from "./options.ts";
import { startProgress } from "./progress.ts";

const HELP = `
Examples:
  headwater copy my.db postgres://analyst@db.example.org/ledger     from this machine to the team's server
  headwater copy postgres://analyst@db.example.org/ledger my.db     and back, for a journey or a backup

Everything goes along: original bytes, texts, claims, verdicts, lists, and the log with its hashes as they are, so that the head of
the log is the same in both. The other place must be empty; what is copied is there whole or not at all. Others may read and write
the first ledger meanwhile: the copy is of what was in it at the start.`;

/** Defines `headwater copy FROM TO`. */
export function define(command: Command): void {
  command
    .argument("<from>", "the ledger: a file, or postgres://USER@HOST/DATABASE")
    .argument("<to>", "where it is copied: a file that does not exist, or an empty database")
    .option("--jsonl", "print one JSON object instead of text")
    .addHelpText("after", HELP)
    .action(copy);
}

async function copy(from: string, to: string, { jsonl }: { readonly jsonl?: boolean }): Promise<void> {
  const progress = startProgress(0, "rows");
  let known = 0;
  try {
    const copied = await copyLedger(from, to, {
      onProgress: ({ done, total }) => {
        progress.grow(total - known);
        known = total;
        progress.reach(done);
      },
    });
    progress.stop();
    if (jsonl === true) return await printLine(copied);
    const { documents, rows, entries, head } = copied;
    const number = (n: number) => n.toLocaleString("en");
    process.stdout.write(
      `Copied ${number(documents)} documents (${number(rows)} rows, ${number(entries)} log entries): ${withoutPassword(from)} to ${withoutPassword(to)}\nLog head ${head}\n`,
    );
  } finally {
    progress.stop();
  }
}
