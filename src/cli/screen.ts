import { type Command, InvalidArgumentError } from "commander";
import { entitiesOfTypes, lastSaidOf } from "../answer/index.ts";
import type { Ledger } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import {
  comparedAs,
  type ListMatch,
  type ListScreening,
  loadScreening,
  SCREENED_TYPES,
} from "../pipeline/index.ts";
import { MATCH_THRESHOLD, type NameSchema } from "../resolve/index.ts";
import { csvNames } from "./csv-names.ts";
import { openToRead } from "./open-to-read.ts";
import { isoDate, type LedgerOptions, printLine, wholeNumber, withLedger } from "./options.ts";
import { startProgress } from "./progress.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater screen "Darim Keshani" "Kesh Network"        who of the loaded lists may be meant
  headwater screen --csv clients.csv --column client     every name of a column; the file may be of any size
  headwater screen --entities --on 2025-03-11            everybody the documents name, as the lists stood on that day
  headwater screen "D. Keshani" --threshold 0.6 --jsonl  weaker candidates too, for another program

A candidate is a proposal for a person to look at. It says that two names agree, and how far; it does not say that two people are
one. Many people share a name. Compare dates and places of birth, nationality and papers (headwater lists show LIST --entry ID)
before anything is concluded, and never act on a score alone. That nothing is found does not clear anybody either: lists spell
names in their own ways, and only the lists that are loaded are looked at.

"standing" is that of the designation on the day of --on, else today; for --entities, when documents last wrote of the entity.`;

const SCHEMAS: readonly NameSchema[] = [
  "Person",
  "Organization",
  "Company",
  "PublicBody",
  "ArmedGroup",
  "Vessel",
];

/** Defines `headwater screen NAME ...`. */
export function define(command: Command): void {
  withLedger(command)
    .argument("[name...]", "names to look for in the lists that are loaded")
    .option("--csv <file>", "look for the names of a CSV file with a heading")
    .option("--column <name>", "its column with the names", "name")
    .option("--entities", "look for every entity of the ledger")
    .option("--schema <type>", `what the names are names of: ${SCHEMAS.join(", ")}`, schemaOf)
    .option("--list <id>", "look in this list alone; may be given again", collect, [])
    .option("--on <day>", "whether the designation held on a day, such as 2017-07-20", wholeDay)
    .option("--threshold <score>", "least score of a candidate, above 0 to 1", scoreOf, MATCH_THRESHOLD)
    .option("--limit <n>", "most candidates of a name", wholeNumber, 5)
    .option("--jsonl", "print JSON Lines instead of a table")
    .addHelpText("after", HELP)
    .action(screen);
}

interface ScreenOptions extends LedgerOptions {
  readonly csv?: string;
  readonly column: string;
  readonly entities?: boolean;
  readonly schema?: NameSchema;
  readonly list: readonly string[];
  readonly on?: string;
  readonly threshold: number;
  readonly limit: number;
  readonly jsonl?: boolean;
}

/** What is asked for: a name, or the names of an entity. */
interface Asked {
  readonly label: string;
  readonly names: readonly string[];
  readonly schema?: NameSchema;
  readonly row?: number;
  readonly entity?: string;
}

/** A candidate with the standing of its designation on the day that counts. */
type Candidate = ListMatch & { readonly on: string; readonly standing: string };

/** Candidates of so many names are kept for one table; what follows begins another. */
const TABLE_ROWS = 500;

async function screen(names: readonly string[], options: ScreenOptions): Promise<void> {
  checkUsage(names, options);
  const ledger = await openToRead(options.db);
  try {
    const lists = await loadScreening(ledger, options.db, options.list);
    const today = new Date().toISOString().slice(0, 10);
    const progress = startProgress(0, "names");
    let asked = 0;
    let hit = 0;
    let rows: (readonly (string | number)[])[] = [];
    const show = () => {
      if (rows.length > 0) process.stdout.write(`${formatTable(COLUMNS, rows)}\n`);
      rows = [];
    };
    try {
      for await (const one of whatIsAsked(ledger, names, options)) {
        progress.grow(1);
        const found = await candidatesOf(ledger, lists, one, options, today);
        asked += 1;
        hit += found.length > 0 ? 1 : 0;
        const { label, ...about } = one;
        if (options.jsonl === true) await printLine({ name: label, ...about, candidates: found });
        else rows.push(...found.map((candidate, i) => rowOf(i === 0 ? label : "", candidate)));
        if (rows.length >= TABLE_ROWS) show();
        progress.step(label);
      }
    } finally {
      progress.stop();
    }
    show();
    if (options.jsonl !== true) process.stdout.write(`${summary(asked, hit, lists)}\n`);
  } finally {
    await ledger.close();
  }
}

function checkUsage(names: readonly string[], { csv, entities }: ScreenOptions): void {
  const ways = [names.length > 0, csv !== undefined, entities === true].filter(Boolean).length;
  const remedy = "see headwater screen --help";
  if (ways === 0)
    throw new HeadwaterError("bad-usage", "cli", "screen", "give names, --csv FILE or --entities", remedy);
  if (ways > 1)
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      "screen",
      "give names, --csv or --entities, one of them",
      remedy,
    );
  const tooLittle = names.find((name) => (name.match(/[\p{L}\p{N}]/gu) ?? []).length < 2);
  if (tooLittle !== undefined)
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      "screen",
      `"${tooLittle.slice(0, 40)}" is no name to look for`,
      "give at least two letters",
    );
}

async function* whatIsAsked(
  ledger: Ledger,
  names: readonly string[],
  { csv, column, entities, schema }: ScreenOptions,
): AsyncGenerator<Asked> {
  const stated = schema === undefined ? {} : { schema };
  for (const name of names) yield { label: name, names: [name], ...stated };
  if (csv !== undefined)
    for await (const { row, name } of csvNames(csv, column))
      yield { label: name, names: [name], row, ...stated };
  if (entities !== true) return;
  for await (const { id, name, aliases, type } of entitiesOfTypes(ledger, SCREENED_TYPES)) {
    const compared = schema ?? comparedAs(type);
    if (schema !== undefined && comparedAs(type) !== schema) continue;
    yield {
      label: name,
      names: [name, ...aliases],
      entity: id,
      ...(compared === undefined ? {} : { schema: compared }),
    };
  }
}

async function candidatesOf(
  ledger: Ledger,
  lists: ListScreening,
  { names, schema, entity }: Asked,
  { threshold, limit, on: asked }: ScreenOptions,
  today: string,
): Promise<readonly Candidate[]> {
  const found = lists.screen(names, { threshold, limit, ...(schema === undefined ? {} : { schema }) });
  if (found.length === 0) return [];
  const said = entity === undefined || asked !== undefined ? null : await lastSaidOf(ledger, entity);
  const on = asked ?? (said?.length === today.length ? said : today);
  const candidates: Candidate[] = [];
  for (const match of found) {
    const [row] = await ledger.designationsOf({ list: match.list, entry: match.entry, on });
    candidates.push({ ...match, on, standing: row?.standing ?? "not-stated" });
  }
  return candidates;
}

const COLUMNS = [
  { head: "name", least: 12 },
  { head: "score", least: 5, number: true },
  { head: "candidate", least: 16 },
  { head: "list", least: 8 },
  { head: "entry", least: 6 },
  { head: "program", least: 8 },
  { head: "since", least: 10 },
  { head: "standing", least: 10 },
  { head: "why", least: 24 },
];

function rowOf(label: string, candidate: Candidate): (string | number)[] {
  const { score, name, listedAs, list, entry, programs, listedOn, standing, on, reasons, isWeak } = candidate;
  return [
    label,
    score.toFixed(2),
    name === listedAs ? name : `${name} (${listedAs})`,
    list,
    entry,
    programs.join(", "),
    listedOn ?? "not stated",
    `${standing.replace("-", " ")} on ${on}`,
    [...(isWeak ? ["the list calls this name weak"] : []), ...reasons].join(" "),
  ];
}

function summary(asked: number, hit: number, { names, entries }: ListScreening): string {
  const counted = `${asked.toLocaleString("en")} ${asked === 1 ? "name" : "names"} against ${names.toLocaleString("en")} names of ${entries.toLocaleString("en")} entries`;
  if (hit === 0) return `No candidates: ${counted}. That clears nobody; see headwater screen --help.`;
  return `\n${hit.toLocaleString("en")} with candidates, of ${counted}. A candidate is a name that agrees, not a person; see headwater screen --help.`;
}

function collect(value: string, known: readonly string[]): string[] {
  return [...known, value];
}

function schemaOf(text: string): NameSchema {
  const schema = SCHEMAS.find((known) => known.toLowerCase() === text.toLowerCase());
  if (schema === undefined) throw new InvalidArgumentError(`give one of ${SCHEMAS.join(", ")}.`);
  return schema;
}

function scoreOf(text: string): number {
  const score = Number(text);
  if (!(score > 0 && score <= 1))
    throw new InvalidArgumentError("give a number above 0 and up to 1, such as 0.7.");
  return score;
}

function wholeDay(text: string): string {
  if (isoDate(text).length !== 10) throw new InvalidArgumentError("give a whole day, such as 2017-07-20.");
  return text;
}
