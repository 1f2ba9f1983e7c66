import { type Command, InvalidArgumentError } from "commander";

/** Options that every command with a ledger has. */
export interface LedgerOptions {
  readonly db: string;
}

/** Options of commands that list things. */
export interface ListOptions extends LedgerOptions {
  readonly jsonl?: boolean;
  readonly limit: number;
}

/** Adds `--db`: the option, else HEADWATER_DB, else ./headwater.db. */
export function withLedger(command: Command): Command {
  return command.option("--db <path>", "the ledger", process.env["HEADWATER_DB"] || "./headwater.db");
}

/** Adds `--db`, `--jsonl` and `--limit`. */
export function withList(command: Command, limit = 50): Command {
  return withLedger(command)
    .option("--jsonl", "print JSON Lines instead of a table")
    .option("--limit <n>", "how many rows at the most", wholeNumber, limit);
}

/** A whole number of at least 0 from the command line. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("give a whole number, such as 20.");
  return Number(text);
}

/** An ISO date of any precision (2017, 2017-07, 2017-07-20) from the command line. */
export function isoDate(text: string): string {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text))
    throw new InvalidArgumentError("give a date such as 2017, 2017-07 or 2017-07-20.");
  return text;
}

/** Writes one JSON line to standard output, waiting when the reader is slow. */
export async function printLine(value: unknown): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}
