import { type Command, InvalidArgumentError, Option } from "commander";
import { withoutPassword } from "../model/index.ts";

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
  const place = process.env["HEADWATER_DB"] || "./headwater.db";
  const option = new Option("--db <place>", "the ledger: a file, or postgres://USER@HOST/DATABASE");
  return command.addOption(option.default(place, JSON.stringify(withoutPassword(place))));
}

/** Adds `--db`, `--jsonl` and `--limit`. */
export function withList(command: Command, limit = 50): Command {
  return withLedger(command)
    .option("--jsonl", "print JSON Lines instead of a table")
    .option("--limit <n>", "how many rows at the most", atLeastOne, limit);
}

/** A whole number of at least 0 from the command line. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("give a whole number, such as 20.");
  return Number(text);
}

/** A whole number of at least 1 from the command line. */
export function atLeastOne(text: string): number {
  const number = wholeNumber(text);
  if (number === 0) throw new InvalidArgumentError("give at least 1.");
  return number;
}

/** What goes before what in a queue, from the command line: a whole number, 0 in the middle. */
export function priorityOf(text: string): number {
  if (!/^-?\d{1,4}$/.test(text)) throw new InvalidArgumentError("give a whole number, such as 10 or -5.");
  return Number(text);
}

/** For how many days something holds, a year at the most, from the command line. */
export function days(text: string): number {
  if (!/^\d{1,3}$/.test(text) || Number(text) < 1 || Number(text) > 366)
    throw new InvalidArgumentError("give 1 to 366 days.");
  return Number(text);
}

/** An ISO date of any precision (2017, 2017-07, 2017-07-20) from the command line. */
export function isoDate(text: string): string {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text))
    throw new InvalidArgumentError("give a date such as 2017, 2017-07 or 2017-07-20.");
  if (text.length === 10 && new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError(`${text.slice(0, 7)} has no day ${text.slice(8)}.`);
  return text;
}

/** Writes one JSON line to standard output, waiting when the reader is slow. */
export async function printLine(value: unknown): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

/** Fields and the columns that hold them ("text=body,title=headline") from the command line. */
export function fieldColumns(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(",").map((pair) => /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(pair));
  if (pairs.some((pair) => pair === null))
    throw new InvalidArgumentError("give field=Column pairs with commas between: name=Name,aliases=AKA.");
  return Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2]!]));
}
