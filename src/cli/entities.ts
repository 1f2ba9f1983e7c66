import type { Command } from "commander";
import type { EntityRow, Ledger } from "../ledger/index.ts";
import { type ProposedMatch, proposeMatches } from "../pipeline/index.ts";
import { openToRead } from "./open-to-read.ts";
import { type ListOptions, printLine, withList } from "./options.ts";
import { shortId } from "./short-id.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater entities                          who and what the documents name, the most named first
  headwater entities --text keshani           everybody with that word in a name
  headwater entities --type ArmedGroup        one type: Person, Organization, PublicBody, ArmedGroup, Country, Place ...
  headwater entities --unsure                 pairs that may be one, with why: headwater merge joins, split parts

Groups, bodies and places of one name are one entity. Persons of one name are one only where their documents name the same
group, body or other person beside them; the rest are listed by --unsure.`;

/** Defines `headwater entities`. */
export function define(command: Command): void {
  withList(command)
    .option("--text <words>", "words of any of its names")
    .option("--type <type>", "one type of entity")
    .option("--unnamed", "also those that are only described, such as two officials")
    .option("--unsure", "pairs of entities whose names match and that nobody has judged")
    .option("--cursor <cursor>", "go on where an earlier list ended")
    .addHelpText("after", HELP)
    .action(entities);
}

interface EntitiesOptions extends ListOptions {
  readonly text?: string;
  readonly type?: string;
  readonly unnamed?: boolean;
  readonly unsure?: boolean;
  readonly cursor?: string;
}

async function entities({ db, jsonl, unsure, ...filter }: EntitiesOptions): Promise<void> {
  const ledger = await openToRead(db);
  try {
    if (unsure === true) return await printProposals(ledger, filter, jsonl === true);
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

async function printProposals(
  ledger: Ledger,
  filter: { readonly limit: number; readonly cursor?: string },
  asLines: boolean,
): Promise<void> {
  const { rows, cursor } = await proposeMatches(ledger, filter);
  if (asLines) {
    for (const row of rows) await printLine(row);
    return;
  }
  const empty = "No pairs to judge: no two entities have names that match.";
  process.stdout.write(`${rows.length === 0 ? empty : proposalTable(rows)}\n`);
  if (cursor !== null) process.stdout.write(`\nMore: the same command with --cursor ${cursor}\n`);
}

function proposalTable(rows: readonly ProposedMatch[]): string {
  const columns = [
    { head: "score", least: 5, number: true },
    { head: "one", least: 8 },
    { head: "name", least: 14 },
    { head: "other", least: 8 },
    { head: "name", least: 14 },
    { head: "why", least: 24 },
  ];
  const cells = rows.map(({ a, b, score, reasons, unsure }) => [
    score.toFixed(2),
    shortId(a.id),
    a.name,
    shortId(b.id),
    b.name,
    [...(unsure ? ["Left open by a person."] : []), ...reasons].join(" "),
  ]);
  return formatTable(columns, cells);
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
