import type { Command } from "commander";
import { serveMcp } from "../serve/index.ts";
import { type LedgerOptions, withLedger } from "./options.ts";
import { printable } from "./report.ts";

const HELP = `
Examples:
  headwater mcp --db reports.db          for a program that speaks the Model Context Protocol over standard input and output

It offers six tools: search, claims_about, trace, compare, screen, brief. Every answer cites exact words with document, publisher, date and
SHA-256. It reads the ledger and never changes it. While headwater serve runs, the same is at http://127.0.0.1:4317/mcp (docs/mcp.md).`;

/** Defines `headwater mcp`. */
export function define(command: Command): void {
  withLedger(command)
    .addHelpText("after", HELP)
    .action(({ db }: LedgerOptions) =>
      serveMcp(db, (fault) => process.stderr.write(`error ${printable(fault)}\n`)),
    );
}
