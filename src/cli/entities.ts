import type { Command } from "commander";
import { type EntityRow, openLedger } from "../ledger/index.ts";
import { type ListOptions, printLine, withList } from "./options.ts";
import { shortId } from "./short-id.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater entities                          who and what the documents name, the most named first
  headwater entities --text keshani           everybody with that word in a name
  headwater entities --type ArmedGroup        one type: Person, Organization, PublicBody, ArmedGroup, Country, Place ...

Names of one entity are joined when their full forms agree after spelling is evened out; a joined name is a proposal.`;

/** Defines `headwater entities`. */
export function define(command: Command): void {
  withList(command)
    .option("--text <words>", "words of any of its names")
    .option("--type <type>", "one type of entity")
    .option("--unnamed", "also those that are only described, such as two officials")
    .option("--cursor <cursor>", "go on where an earlier list ended")
    .addHelpText("after", HELP)
    .action(entities);
}

interface EntitiesOptions extends ListOptions {
  readonly text?: string;
  readonly type?: string;
  readonly unnamed?: boolean;
  readonly cursor?: string;
}

async function entities({ db, jsonl, ...filter }: EntitiesOptions): Promise<void> {
  const ledger = await openLedger(db, { readonly: true });
  try {
    const { rows, cursor } = await ledger.entities(filter);
    if (jsonl === true) {
      for (const row of rows) await printLine(row);
      return;
    }
    const empty = "No entities. Add documents with headwater add, or ask for less.";
    process.stdout.write(`${rows.length === 0 ? empty : table(rows)}\n`);
    if (cursor !== null) process.stdout.write(`\nMore: the same command with --cursor ${cursor}\n`);
  } finally {
    await ledger.close();
  }
}

function table(rows: readonly EntityRow[]): string {
  const columns = [
    { head: "id", least: 8 },
    { head: "name", least: 16 },
    { head: "type", least: 10 },
    { head: "docs", least: 4, number: true },
    { head: "mentions", least: 8, number: true },
    { head: "also", least: 16 },
  ];
  const cells = rows.map((row) => [shortId(row.id), row.name, row.type, row.documents, row.mentions, ""]);
  return formatTable(columns, cells);
}
