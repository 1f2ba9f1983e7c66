import type { ListEntry } from "../../model/index.ts";
import { readCsvRecords } from "./csv-records.ts";
import { listName, makeEntry, oneLine } from "./entry.ts";
import type { ListFormat } from "./format.ts";
import { malformed } from "./limits.ts";
import { ofacAlias, ofacSchema, readRemarks, SDN } from "./ofac.ts";

/**
 * OFAC's SDN list as legacy CSV: sdn.csv, and beside it alt.csv (aliases), add.csv (addresses) and sdn_comments.csv (what
 * did not fit into the remarks). No header; `-0-` is empty. The three lesser files are held in memory, a few megabytes.
 * Columns: https://ofac.treasury.gov/media/29976/download (SDN data specification). It states no date and no designation.
 */
export const ofacCsv: ListFormat = {
  reader: "ofac-csv/2",
  ...SDN,
  published: async () => null,
  async *entries({ parts, path }, list) {
    const aliases = await linesByEntry(parts.alt);
    const addresses = await linesByEntry(parts.add);
    const comments = await linesByEntry(parts.comments);
    for await (const { cells, raw, line } of readCsvRecords(path)) {
      if (cells.length !== SDN_COLUMNS)
        throw malformed(
          path,
          line,
          `a line has ${cells.length} cells in place of ${SDN_COLUMNS}`,
          "fetch it again",
        );
      const id = cells[0]!;
      const entry: Lines = {
        sdn: cells.map(value),
        aliases: aliases.get(id) ?? [],
        addresses: addresses.get(id) ?? [],
        comments: comments.get(id) ?? [],
        raw,
      };
      yield entryOf(entry, list, path, line);
    }
  },
};

/** ent_num, name, type, program, title, call sign, vessel type, tonnage, GRT, flag, owner, remarks. */
const SDN_COLUMNS = 12;

interface Part {
  readonly cells: readonly string[];
  readonly raw: string;
}

interface Lines {
  readonly sdn: readonly string[];
  readonly aliases: readonly Part[];
  readonly addresses: readonly Part[];
  readonly comments: readonly Part[];
  readonly raw: string;
}

async function linesByEntry(path: string | undefined): Promise<ReadonlyMap<string, readonly Part[]>> {
  const found = new Map<string, Part[]>();
  if (path === undefined) return found;
  for await (const { cells, raw } of readCsvRecords(path)) {
    const part = { cells: cells.map(value), raw };
    const known = found.get(cells[0]!);
    if (known === undefined) found.set(cells[0]!, [part]);
    else known.push(part);
  }
  return found;
}

function value(cell: string): string {
  return cell === "-0-" ? "" : cell;
}

function entryOf(
  { sdn, aliases, addresses, comments, raw }: Lines,
  list: string,
  path: string,
  line: number,
): ListEntry {
  const [id = "", name = "", type = "", programs = "", title = "", callSign = "", vesselType = ""] = sdn;
  const [flag = "", owner = "", remark = ""] = sdn.slice(9);
  // A remark that was cut at 1,000 characters goes on in the comments, in the middle of a word where need be.
  const remarks = remark + comments.map(({ cells }) => cells[1] ?? "").join("");
  const told = readRemarks(remarks);
  return makeEntry(
    {
      id,
      list,
      schema: ofacSchema(type),
      names: [
        listName(name, "primary"),
        ...aliases.map(({ cells }) => ofacAlias(cells[3] ?? "", cells[2] ?? "", "")),
        ...told.weakAliases,
      ],
      programs: programs.split("] ["),
      countries: [...told.countries, flag],
      births: told.births,
      identifiers: [{ kind: "Call sign", value: callSign }, ...told.identifiers],
      addresses: addresses.map(({ cells }) => oneLine(cells.slice(2))),
      remarks: [title, vesselType, owner, remarks].filter((text) => text !== "").join("; "),
      raw: [raw, ...[...aliases, ...addresses, ...comments].map((part) => part.raw)].join("\n"),
    },
    path,
    line,
  );
}
