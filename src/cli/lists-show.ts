import type { DesignationRow, ListRow } from "../ledger/index.ts";
import { spelledName } from "../pipeline/list-keys.ts";
import type { ShowOptions } from "./lists-options.ts";
import { openToRead } from "./open-to-read.ts";
import { printLine } from "./options.ts";
import { formatTable } from "./table.ts";

/** Runs `headwater lists show`: lists without a condition, else designations as they stand on a day. */
export async function show(
  list: string | undefined,
  { db, jsonl, limit, entry, name, on }: ShowOptions,
): Promise<void> {
  const ledger = await openToRead(db);
  try {
    if (list === undefined && entry === undefined && name === undefined) {
      const lists = await ledger.lists();
      if (jsonl === true) for (const row of lists) await printLine(row);
      else process.stdout.write(`${lists.length === 0 ? NO_LISTS : tableOfLists(lists)}\n`);
      return;
    }
    const day = on ?? new Date().toISOString().slice(0, 10);
    const found = await ledger.designationsOf({
      ...(list === undefined ? {} : { list }),
      ...(entry === undefined ? {} : { entry }),
      ...(name === undefined ? {} : { spelled: spelledName(name) }),
      ...{ on: day, limit },
    });
    if (jsonl === true) for (const row of found) await printLine({ on: day, ...row });
    else if (found.length === 0) process.stdout.write(`${NONE_FOUND}\n`);
    else if (found.length === 1) process.stdout.write(`${describe(found[0]!, day)}\n`);
    else process.stdout.write(`${tableOf(found, day)}\n`);
  } finally {
    await ledger.close();
  }
}

const NO_LISTS =
  "No lists are loaded. Load one with headwater lists update FILE; docs/lists.md says where to get them.";
const NONE_FOUND = "No such designation. headwater lists show names the lists that are loaded.";

function tableOfLists(lists: readonly ListRow[]): string {
  const columns = [
    { head: "list", least: 8 },
    { head: "authority", least: 20 },
    { head: "dated", least: 10 },
    { head: "loaded", least: 10 },
    { head: "editions", least: 8, number: true },
    { head: "entries", least: 7, number: true },
    { head: "names", least: 6, number: true },
  ];
  const rows = lists.map((row) => [
    row.list,
    row.authority,
    row.edition.published ?? "not stated",
    row.loadedAt.slice(0, 10),
    row.editions,
    row.entries,
    row.names,
  ]);
  return formatTable(columns, rows);
}

function tableOf(found: readonly DesignationRow[], day: string): string {
  const columns = [
    { head: "list", least: 8 },
    { head: "entry", least: 8 },
    { head: "name", least: 16 },
    { head: "type", least: 8 },
    { head: "listed", least: 10 },
    { head: "delisted", least: 8 },
    { head: `on ${day}`, least: 13 },
  ];
  const rows = found.map((row) => [
    row.list,
    row.entry,
    row.matched[0] === undefined || row.matched[0].name === row.name
      ? row.name
      : `${row.name} (${row.matched[0].name})`,
    row.schema,
    row.listedOn ?? "not stated",
    row.delistedOn ?? "",
    row.standing,
  ]);
  return formatTable(columns, rows);
}

function describe(row: DesignationRow, day: string): string {
  const { content, edition, droppedIn } = row;
  const dated = edition.published === null ? "an undated edition" : `edition of ${edition.published}`;
  const lines: (readonly [label: string, value: string])[] = [
    ["designated by", row.authority],
    ["listed", row.listedOn ?? "not stated"],
    ["delisted", row.delistedOn ?? ""],
    ["status", row.status ?? ""],
    [`on ${day}`, row.standing],
    ["programs", content.programs.join(", ")],
    ...content.names.map(({ name, kind }) => [kind, name] as const),
    ["countries", content.countries.join(", ")],
    [
      "births",
      content.births.map((birth) => [birth.date, birth.place].filter(Boolean).join(", ")).join("; "),
    ],
    ["identifiers", content.identifiers.map(({ kind, value }) => `${kind} ${value}`).join("; ")],
    ["addresses", content.addresses.join("; ")],
    ["remarks", content.remarks ?? ""],
    [
      "rests on",
      `${dated} of ${row.title}, sha256:${edition.sha256.slice(0, 12)} (--jsonl prints the record)`,
    ],
    ["dropped in", droppedIn === null ? "" : `edition of ${droppedIn.published ?? "no stated date"}`],
  ];
  const filled = lines.filter(([, value]) => value !== "");
  const columns = [
    { head: `${row.list} ${row.entry}`, least: 14 },
    { head: `${row.name}  ${row.schema}`, least: 40 },
  ];
  return formatTable(columns, filled);
}
