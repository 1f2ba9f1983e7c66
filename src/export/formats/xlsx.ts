import { Zip, ZipDeflate } from "fflate";
import type { Evidence } from "../../answer/index.ts";
import { ASSERTION_COLUMNS, assertionCells, type Cell, sha256Of } from "./assertion-cells.ts";
import type { ExportFormat } from "./format.ts";
import { contentTypes, rootRelations, sheetRow, workbook, workbookRelations } from "./xlsx-parts.ts";

/**
 * A workbook with the sheets claims, assertions and documents (ECMA-376). Words are words: no cell holds a formula, whatever it begins
 * with. A sheet that is full goes on in a further one. Made row by row, so that no sheet is held in memory.
 */
export const xlsx: ExportFormat = {
  name: "xlsx",
  what: "a workbook: claims, assertions, documents",
  isBinary: true,
  write: (evidence) => book(evidence),
};

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: () => AsyncGenerator<readonly Cell[]>;
}

/** Rows that a sheet of a workbook can have; the head is one. */
const MOST_ROWS = 1_048_576;

/** Characters of XML that are compressed at once. */
const PIECE = 1 << 16;

async function* book(evidence: Evidence): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(piece);
  });
  const drain = () => {
    const pieces = made;
    made = [];
    return pieces;
  };
  const names: string[] = [];
  for (const { name, columns, rows } of tablesOf(evidence)) {
    let sheet = sheetIn(zip, names, name);
    sheet.row(columns);
    for await (const cells of rows()) {
      if (sheet.rows() === MOST_ROWS) {
        sheet.end();
        sheet = sheetIn(zip, names, `${name} ${names.filter((known) => known.startsWith(name)).length + 1}`);
        sheet.row(columns);
      }
      sheet.row(cells);
      yield* drain();
    }
    sheet.end();
  }
  file(zip, "[Content_Types].xml", contentTypes(names.length));
  file(zip, "_rels/.rels", rootRelations);
  file(zip, "xl/workbook.xml", workbook(names));
  file(zip, "xl/_rels/workbook.xml.rels", workbookRelations(names.length));
  zip.end();
  yield* drain();
}

function sheetIn(zip: Zip, names: string[], name: string) {
  names.push(name);
  const entry = entryIn(zip, `xl/worksheets/sheet${names.length}.xml`);
  let rows = 0;
  let waiting =
    '<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  const write = (isLast: boolean) => {
    entry.push(Buffer.from(waiting, "utf8"), isLast);
    waiting = "";
  };
  return {
    row: (cells: readonly Cell[]) => {
      waiting += sheetRow(++rows, cells);
      if (waiting.length > PIECE) write(false);
    },
    rows: () => rows,
    end: () => {
      waiting += "</sheetData></worksheet>";
      write(true);
    },
  };
}

function file(zip: Zip, path: string, content: string): void {
  entryIn(zip, path).push(Buffer.from(content, "utf8"), true);
}

/** The same ledger gives the same bytes: no file bears the time at which it was made. */
function entryIn(zip: Zip, path: string): ZipDeflate {
  const entry = new ZipDeflate(path, { level: 6 });
  entry.mtime = new Date(1980, 0, 1);
  zip.add(entry);
  return entry;
}

const CLAIM_COLUMNS = [
  "claim",
  "frame",
  "roles",
  "polarity",
  "independent_origins",
  "said",
  "denied",
  "denying_origins",
  "supposed",
  "assertions",
  "documents",
  "disputed",
  "first_said",
  "last_said",
  "claim_id",
];

const DOCUMENT_COLUMNS = [
  "title",
  "publisher",
  "published",
  "authors",
  "url",
  "language",
  "work",
  "edition",
  "media_type",
  "bytes",
  "path",
  "sha256",
];

function tablesOf(evidence: Evidence): readonly Table[] {
  return [
    {
      name: "claims",
      columns: CLAIM_COLUMNS,
      rows: async function* () {
        for await (const claim of evidence.claims())
          yield [
            claim.label,
            claim.frame,
            claim.roles.map(({ role, name }) => `${role}: ${name}`).join("; "),
            claim.polarity,
            claim.independentOrigins,
            claim.tally.said.times,
            claim.tally.denied.times,
            claim.tally.denied.origins,
            claim.tally.supposed,
            claim.assertions,
            claim.documents,
            claim.disputed,
            claim.firstSaid,
            claim.lastSaid,
            claim.id,
          ];
      },
    },
    {
      name: "assertions",
      columns: ASSERTION_COLUMNS,
      rows: async function* () {
        for await (const claim of evidence.claims())
          for await (const assertion of evidence.assertionsOf(claim.id))
            yield await assertionCells(evidence, claim, assertion);
      },
    },
    {
      name: "documents",
      columns: DOCUMENT_COLUMNS,
      rows: async function* () {
        for await (const document of evidence.documents())
          yield [
            document.title,
            document.publisher,
            document.published,
            document.metadata.authors?.value.join("; ") ?? null,
            document.url,
            document.language,
            document.work,
            document.edition,
            document.mediaType,
            document.bytes,
            document.path,
            sha256Of(document.id),
          ];
      },
    },
  ];
}
