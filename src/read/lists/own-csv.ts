import { HeadwaterError, type ListEntry, type NameKind } from "../../model/index.ts";
import { type CsvRow, readCsvRows } from "./csv-records.ts";
import { listName, makeEntry } from "./entry.ts";
import type { ListFormat, ListOptions } from "./format.ts";
import { malformed } from "./limits.ts";
import { dayOf } from "./stated-day.ts";

/**
 * A CSV of one's own: `map` names the column of each field. Only `name` is needed; without `id` the name is the reference.
 * A cell may hold several values between semicolons. Whose list it is, the user states.
 */
export const ownCsv: ListFormat = {
  reader: "own-csv/2",
  list: null,
  title: null,
  authority: null,
  published: async () => null,
  async *entries({ path }, list, options) {
    const map = checkedMap(options, path);
    for await (const row of readCsvRows(path, Object.values(map))) yield entryOf(row, map, list, path);
  },
};

const NAME_FIELDS: Readonly<Record<string, NameKind>> = {
  aliases: "alias",
  former: "former",
  weak: "weak",
  original: "original",
};

/** Fields that a column can be mapped to. */
const FIELDS = [
  ...["id", "name", ...Object.keys(NAME_FIELDS), "schema", "listedOn", "delistedOn", "status", "programs"],
  ...["countries", "birthDate", "birthPlace", "identifiers", "addresses", "remarks"],
];

type Mapping = Readonly<Record<string, string>>;

function checkedMap({ map = {} }: ListOptions, path: string): Mapping {
  const unknown = Object.keys(map).filter((field) => !FIELDS.includes(field));
  if (map.name !== undefined && unknown.length === 0) return map;
  const what =
    unknown.length > 0 ? `an entry has no field ${unknown.join(", ")}` : "no column is named as the name";
  const remedy = `map fields to columns: --map name=Name,aliases=AKA; fields are ${FIELDS.join(", ")}`;
  throw new HeadwaterError("bad-usage", "read", path, what, remedy);
}

function entryOf({ cells, raw, line }: CsvRow, map: Mapping, list: string, path: string): ListEntry {
  const cell = (field: string): string => cells[map[field] ?? ""] ?? "";
  const values = (field: string): readonly string[] =>
    cell(field)
      .split(";")
      .map((value) => value.trim())
      .filter((value) => value !== "");
  const day = (field: string): string | null => {
    const found = dayOf(cell(field));
    if (cell(field) === "" || found !== null) return found;
    const what = `"${cell(field)}" in column ${map[field]} is no date`;
    throw malformed(path, line, what, "write it as 2017-07-20, 2017-07 or 2017");
  };
  const birth = { date: cell("birthDate") || null, place: cell("birthPlace") || null };
  return makeEntry(
    {
      id: cell("id") || cell("name"),
      list,
      schema: cell("schema") || "LegalEntity",
      names: [
        listName(cell("name"), "primary"),
        ...Object.entries(NAME_FIELDS).flatMap(([field, kind]) =>
          values(field).map((name) => listName(name, kind)),
        ),
      ],
      listedOn: day("listedOn"),
      delistedOn: day("delistedOn"),
      status: cell("status"),
      programs: values("programs"),
      countries: values("countries"),
      births: [birth],
      identifiers: values("identifiers").map((value) => ({ kind: map.identifiers!, value })),
      addresses: values("addresses"),
      remarks: cell("remarks"),
      raw,
    },
    path,
    line,
  );
}
