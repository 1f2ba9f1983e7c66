import type { Command } from "commander";
import { splitTables } from "../ledger/index.ts";
import { type LedgerOptions, printLine, wholeNumber, withLedger } from "./options.ts";

const HELP = `
Examples:
  headwater partition --parts 16 --db postgres://owner@db.example.org/headwater

For ledgers on a PostgreSQL server that have outgrown what one table is kept well in; docs/large.md says when, and what it costs. The rows of the
tables that grow with every document are dealt out by a hash of what is asked of them, so that a question about a document or a claim looks into one part of each. Nothing
else changes: ids, answers, rights and the log are the same, and every command works on. Stop what writes first: it would wait. It needs as much free room as the largest table takes, and whoever owns
the tables. A table is dealt out whole or not at all; one that is in parts already is left as it is, so that a run that was stopped goes on when it is started again.`;

/** Defines `headwater partition`. */
export function define(command: Command): void {
  withLedger(command)
    .option("--parts <n>", "parts of each table, 2 to 256", wholeNumber, 16)
    .option("--jsonl", "print one JSON object a table instead of text")
    .addHelpText("after", HELP)
    .action(run);
}

interface PartitionOptions extends LedgerOptions {
  readonly parts: number;
  readonly jsonl?: boolean;
}

async function run({ db, parts, jsonl }: PartitionOptions): Promise<void> {
  const lines: object[] = [];
  await splitTables(db, parts, (done) => {
    if (jsonl === true) lines.push(done);
    else
      process.stdout.write(
        done.parts === 0
          ? `${done.table}: in parts already\n`
          : `${done.table}: ${done.rows.toLocaleString("en")} rows in ${done.parts} parts\n`,
      );
  });
  for (const line of lines) await printLine(line);
}
