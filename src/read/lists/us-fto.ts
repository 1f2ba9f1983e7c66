import type { ListEntry, ListName } from "../../model/index.ts";
import { type CsvRow, readCsvRows } from "./csv-records.ts";
import { listName, makeEntry } from "./entry.ts";
import type { ListFormat } from "./format.ts";
import { malformed } from "./limits.ts";
import { dayOf } from "./stated-day.ts";

/**
 * Foreign Terrorist Organizations designated by the US Secretary of State, as a CSV with designation and delisting dates;
 * aliases stand between semicolons with their nature in brackets. The name is the reference: the list has no numbers.
 */
export const usFto: ListFormat = {
  reader: "us-fto-csv/2",
  list: "us-fto",
  title: "Foreign Terrorist Organizations",
  authority: "United States Department of State",
  isCompiled: true,
  published: async () => null,
  async *entries({ path }, list) {
    for await (const row of readCsvRows(path, FTO_COLUMNS)) yield entryOf(row, list, path);
  },
};

/** Columns without which a file is no such list. */
export const FTO_COLUMNS = ["name", "date_designated", "date_delisted", "status"] as const;

function entryOf({ cells, raw, line }: CsvRow, list: string, path: string): ListEntry {
  const day = (column: string): string | null => {
    const text = cells[column] ?? "";
    const found = dayOf(text);
    if (text === "" || found !== null) return found;
    throw malformed(path, line, `${column} is "${text}", which is no date`, "write it as 1997-10-08");
  };
  const aliases = [cells.aliases_state ?? "", cells.aliases_ofac ?? ""].flatMap((cell) =>
    cell.split(";").map((alias) => aliasOf(alias)),
  );
  return makeEntry(
    {
      id: cells.name ?? "",
      list,
      schema: "Organization",
      names: [listName(cells.name ?? "", "primary"), ...aliases],
      listedOn: day("date_designated"),
      delistedOn: day("date_delisted"),
      status: cells.status ?? "",
      programs: ["FTO"],
      identifiers: [{ kind: "OFAC number", value: cells.ofac_ent_num ?? "" }],
      remarks: [cells.note ?? "", cells.source ?? ""].filter((text) => text !== "").join("; "),
      raw,
    },
    path,
    line,
  );
}

/** What a bracket at an alias's end says of it; any other bracket is part of the name. */
const NATURE = /\s*(?:\[(weak|nka|fka)\]|\((former(?: name)?|amend(?:ment|ed) [\d-]+|\d{4}-\d\d-\d\d)\))$/;

function aliasOf(text: string): ListName {
  const name = text.trim();
  const [bracket, marked = "", told = ""] = NATURE.exec(name) ?? [""];
  const bare = name.slice(0, name.length - bracket.length);
  if (marked === "weak") return listName(bare, "weak", marked);
  return listName(bare, marked === "fka" || told.startsWith("former") ? "former" : "alias");
}
