import type { Command } from "commander";
import { type EvidenceFilter, searchMatches } from "../answer/index.ts";
import { openLedger, type SavedSearch } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { claimFilterOf, withClaimFilter } from "./claim-options.ts";
import { openToRead } from "./open-to-read.ts";
import { type LedgerOptions, type ListOptions, printLine, withLedger, withList } from "./options.ts";
import { printable } from "./report.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater searches add front --about "Nurin Front"              new claims about a group, and disputes among them
  headwater searches add havens --frame harbours --min-origins 2  claims that a second independent origin makes
  headwater searches list
  headwater searches remove front

The conditions are those of headwater claims. What matches when a search is saved is not reported; what matches later is, once, by
headwater watch run: headwater alerts lists it.`;

/** Defines `headwater searches add`, `list` and `remove`. */
export function define(command: Command): void {
  command.usage("add|list|remove [options]").addHelpText("after", HELP);
  withClaimFilter(withLedger(command.command("add")))
    .summary("save a search")
    .description("Save a search for claims; its new matches are reported from now on.")
    .argument("<name>", "what to call it")
    .action(add);
  withList(command.command("list"))
    .summary("the saved searches")
    .description("List the saved searches.")
    .action(list);
  withLedger(command.command("remove"))
    .summary("remove a saved search")
    .description("Remove a saved search. Its alerts stay.")
    .argument("<name>", "its name")
    .action(remove);
}

async function add(name: string, { db, ...options }: LedgerOptions & EvidenceFilter): Promise<void> {
  const filter = claimFilterOf(options);
  if (Object.keys(filter).length === 0) {
    const remedy =
      "give --about, --by, --place, --corpus, --frame, --text, --since, --until, --disputed or --min-origins";
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      name,
      "a search without conditions matches everything",
      remedy,
    );
  }
  const ledger = await openLedger(db, { frameWords: await loadFrameWords() });
  try {
    if (filter.corpus !== undefined) await ledger.corpora.get(filter.corpus);
    const { ids: known } = await searchMatches(ledger, filter, name);
    await ledger.watching.saveSearch({ name, filter, addedAt: new Date().toISOString(), known });
    process.stdout.write(
      `${printable(
        `Saved "${name}" (${conditionWords(filter)}). It matches ${known.length} now; what comes is reported.`,
      )}\n`,
    );
  } finally {
    await ledger.close();
  }
}

async function list({ db, jsonl, limit }: ListOptions): Promise<void> {
  const ledger = await openToRead(db);
  try {
    const rows = (await ledger.watching.searches()).slice(0, limit);
    if (jsonl === true) {
      for (const row of rows) await printLine(row);
      return;
    }
    const columns = [
      { head: "name", least: 12 },
      { head: "conditions", least: 30 },
      { head: "since", least: 10 },
    ];
    const cells = rows.map(({ name, filter, addedAt }) => [
      name,
      conditionWords(filter),
      addedAt.slice(0, 10),
    ]);
    process.stdout.write(
      rows.length === 0
        ? 'No search is saved. headwater searches add front --about "Nurin Front"\n'
        : `${formatTable(columns, cells)}\n`,
    );
  } finally {
    await ledger.close();
  }
}

async function remove(name: string, { db }: LedgerOptions): Promise<void> {
  const ledger = await openLedger(db);
  try {
    await ledger.watching.removeSearch(name);
    process.stdout.write(`${printable(`"${name}" is removed.`)}\n`);
  } finally {
    await ledger.close();
  }
}

function conditionWords(filter: SavedSearch["filter"]): string {
  return Object.entries(filter)
    .map(
      ([name, value]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${String(value)}`,
    )
    .join(", ");
}
