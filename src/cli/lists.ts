import { type Command, InvalidArgumentError } from "commander";
import type { ShowOptions, UpdateOptions } from "./lists-options.ts";
import { fieldColumns, isoDate, withLedger, withList } from "./options.ts";

const HELP = `
Examples:
  headwater lists update un-consolidated.xml                  the Security Council's list; then again when a new one is out
  headwater lists update sdn.csv alt.csv add.csv sdn_comments.csv   OFAC's list: its parts in one command
  headwater lists update mine.csv --list mine --authority "Our desk" --map name=Name,aliases=AKA,listedOn=Since
  headwater lists show                                        which lists are loaded
  headwater lists show un-sc --name keshani --on 2017-07-20   who with that name was designated on that day

Formats are known by content: UN, OFAC (CSV, sdn.xml, sdn_advanced.xml), US FTO, EU, UK, FollowTheMoney, or a CSV of your own;
docs/lists.md says where to get each. Nothing is fetched: give the files.`;

const UPDATE_HELP = `
An edition is loaded whole or not at all, and compared with the one before it: what was added, removed and changed. The same
bytes twice change nothing. An edition dated before the one that is loaded is refused, unless --older takes it as history.`;

const SHOW_HELP = `
Standing: in-force, not-yet, no-longer, or not-stated where nothing that is loaded says so either way. Where a list states no
day of designation (OFAC's CSV), what the loaded editions have decides, and nothing is known before the earliest of them.`;

/** Defines `headwater lists update` and `headwater lists show`. */
export function define(command: Command): void {
  command.usage("update|show [options]").addHelpText("after", HELP);
  withLedger(command.command("update"))
    .summary("load an edition of a list, and show what changed")
    .description("Load editions of designation lists, and show what changed since the ones before.")
    .argument("<file...>", "files of lists; parts of one edition together")
    .option("--list <id>", "short id of the list, such as un-sc", listId)
    .option("--title <text>", "its title")
    .option("--authority <name>", "who designates")
    .option("--compiled-by <name>", "who made the file, where that is not who designates")
    .option("--published <date>", "the date of the edition, where it states none", isoDate)
    .option(
      "--map <fields>",
      "columns of a CSV of your own: name=Name,aliases=AKA,listedOn=Since",
      fieldColumns,
    )
    .option("--older", "take an edition dated before the one that is loaded, as history")
    .option("--jsonl", "print every change as JSON Lines instead of a table")
    .addHelpText("after", UPDATE_HELP)
    .action(async (files: readonly string[], options: UpdateOptions) =>
      (await import("./lists-update.ts")).update(files, options),
    );
  withList(command.command("show"))
    .summary("show lists, or the designations of a list, an entry or a name")
    .description(
      "Show which lists are loaded, or designations with their dates and whether they are in force.",
    )
    .argument("[list]", "short id of a list")
    .option("--entry <id>", "the list's own reference, such as QDi.001")
    .option("--name <text>", "words of a name, in any of its spellings and scripts")
    .option("--on <day>", "the day to ask about; default today", wholeDay)
    .addHelpText("after", SHOW_HELP)
    .action(async (list: string | undefined, options: ShowOptions) =>
      (await import("./lists-show.ts")).show(list, options),
    );
}

function listId(text: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(text))
    throw new InvalidArgumentError("give small letters, digits and hyphens, such as un-sc.");
  return text;
}

function wholeDay(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(isoDate(text)))
    throw new InvalidArgumentError("give a whole day, such as 2017-07-20.");
  return text;
}
