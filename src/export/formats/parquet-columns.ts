import type { ColumnSource } from "hyparquet-writer";
import type { AssertionRow, ClaimWithOrigins, DocumentDetail } from "../../answer/index.ts";
import { chainWords, sha256Of } from "./assertion-cells.ts";

/** What a column holds: its type in the file. Days are those of the calendar, instants of UTC. */
export type ColumnKind =
  | "text"
  | "texts"
  | "roles"
  | "integer"
  | "long"
  | "number"
  | "flag"
  | "day"
  | "instant";

/** A column of a table: its name, its type, and its value in a row; null where nothing is stated. */
export interface Column<Row> {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly of: (row: Row) => unknown;
}

/** An element of a Parquet schema. */
export type SchemaElement = Record<string, unknown> & { readonly name: string };

/** The schema of a table: a root and its columns. Every value may be missing but those of lists' elements. */
export function schemaOf(columns: readonly Column<never>[]): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length },
    ...columns.flatMap(({ name, kind }) => elementsOf(name, kind)),
  ];
}

/** The columns of some rows, as the writer takes them. */
export function columnsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): ColumnSource[] {
  return columns.map(({ name, of }) => ({ name, data: rows.map(of) }));
}

function elementsOf(name: string, kind: ColumnKind): SchemaElement[] {
  const repetition_type = "OPTIONAL";
  switch (kind) {
    case "text":
      return [text(name, repetition_type)];
    case "texts":
      return [...list(name), text("element", "REQUIRED")];
    case "roles":
      return [
        ...list(name),
        { name: "element", repetition_type: "REQUIRED", num_children: 3 },
        ...["role", "name", "entity"].map((field) => text(field, "REQUIRED")),
      ];
    case "integer":
      return [{ name, type: "INT32", repetition_type }];
    case "long":
      return [{ name, type: "INT64", repetition_type }];
    case "number":
      return [{ name, type: "DOUBLE", repetition_type }];
    case "flag":
      return [{ name, type: "BOOLEAN", repetition_type }];
    case "day":
      return [
        { name, type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" }, repetition_type },
      ];
    case "instant":
      return [
        {
          ...{ name, type: "INT64", converted_type: "TIMESTAMP_MILLIS", repetition_type },
          logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" },
        },
      ];
  }
}

function text(name: string, repetition_type: "OPTIONAL" | "REQUIRED"): SchemaElement {
  const types = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } };
  return { name, ...types, repetition_type };
}

/** A list as the standard lays it out: an outer group that may be missing, a repeated group, its elements. */
function list(name: string): SchemaElement[] {
  return [
    {
      ...{ name, repetition_type: "OPTIONAL", num_children: 1 },
      ...{ converted_type: "LIST", logical_type: { type: "LIST" } },
    },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
  ];
}

const rolesOf = ({ roles }: ClaimWithOrigins) =>
  roles.map(({ role, name, entity }) => ({ role, name, entity }));

/** A claim a row. */
export const CLAIM_COLUMNS: readonly Column<ClaimWithOrigins>[] = [
  { name: "claim_id", kind: "text", of: ({ id }) => id },
  { name: "claim", kind: "text", of: ({ label }) => label },
  { name: "frame", kind: "text", of: ({ frame }) => frame },
  { name: "polarity", kind: "text", of: ({ polarity }) => polarity },
  { name: "roles", kind: "roles", of: rolesOf },
  { name: "independent_origins", kind: "integer", of: ({ independentOrigins }) => independentOrigins },
  { name: "origins", kind: "texts", of: ({ origins }) => origins.map(({ name }) => name) },
  { name: "said", kind: "integer", of: ({ tally }) => tally.said.times },
  { name: "denied", kind: "integer", of: ({ tally }) => tally.denied.times },
  { name: "denying_origins", kind: "integer", of: ({ tally }) => tally.denied.origins },
  { name: "supposed", kind: "integer", of: ({ tally }) => tally.supposed },
  { name: "assertions", kind: "integer", of: ({ assertions }) => assertions },
  { name: "documents", kind: "integer", of: ({ documents }) => documents },
  { name: "disputed", kind: "flag", of: ({ disputed }) => disputed },
  { name: "first_said", kind: "text", of: ({ firstSaid }) => firstSaid },
  { name: "first_said_day", kind: "day", of: ({ firstSaid }) => firstDay(firstSaid) },
  { name: "last_said", kind: "text", of: ({ lastSaid }) => lastSaid },
  { name: "last_said_day", kind: "day", of: ({ lastSaid }) => firstDay(lastSaid) },
];

/** An assertion with its claim, and the name of the place that it states. */
export interface AssertionOf {
  readonly claim: ClaimWithOrigins;
  readonly assertion: AssertionRow;
  readonly place: string | null;
}

/** An assertion a row. Offsets are UTF-16 code units into `documents.text`, half-open. */
export const ASSERTION_COLUMNS: readonly Column<AssertionOf>[] = [
  { name: "assertion_id", kind: "text", of: ({ assertion }) => assertion.id },
  { name: "claim_id", kind: "text", of: ({ claim }) => claim.id },
  { name: "document_sha256", kind: "text", of: ({ assertion }) => sha256Of(assertion.document.id) },
  { name: "claim", kind: "text", of: ({ claim }) => claim.label },
  { name: "frame", kind: "text", of: ({ claim }) => claim.frame },
  { name: "polarity", kind: "text", of: ({ claim }) => claim.polarity },
  { name: "certainty", kind: "text", of: ({ assertion }) => assertion.certainty },
  { name: "voice", kind: "text", of: ({ assertion }) => assertion.voice },
  { name: "chain", kind: "text", of: ({ assertion }) => chainWords(assertion) },
  {
    name: "voices",
    kind: "texts",
    of: ({ assertion }) => assertion.chain.map(({ name, kind }) => name ?? kind),
  },
  { name: "exact_words", kind: "text", of: ({ assertion }) => assertion.passage.quote },
  { name: "start", kind: "integer", of: ({ assertion }) => assertion.passage.start },
  { name: "end", kind: "integer", of: ({ assertion }) => assertion.passage.end },
  { name: "time", kind: "text", of: ({ assertion }) => assertion.time?.text ?? null },
  { name: "time_from", kind: "day", of: ({ assertion }) => firstDay(assertion.time?.from ?? null) },
  { name: "time_to", kind: "day", of: ({ assertion }) => lastDay(assertion.time?.to ?? null) },
  { name: "quantity", kind: "text", of: ({ assertion }) => assertion.quantity?.text ?? null },
  { name: "quantity_min", kind: "number", of: ({ assertion }) => assertion.quantity?.min ?? null },
  { name: "quantity_max", kind: "number", of: ({ assertion }) => assertion.quantity?.max ?? null },
  { name: "quantity_unit", kind: "text", of: ({ assertion }) => assertion.quantity?.unit ?? null },
  { name: "quantity_change", kind: "number", of: ({ assertion }) => assertion.quantity?.change ?? null },
  { name: "place", kind: "text", of: ({ place }) => place },
  { name: "origin", kind: "text", of: ({ claim, assertion }) => originOf(claim, assertion) },
  { name: "echo", kind: "flag", of: ({ assertion }) => assertion.isEcho },
  { name: "denies", kind: "flag", of: ({ assertion }) => assertion.denies },
  { name: "verdict", kind: "text", of: ({ assertion }) => assertion.verdict?.decision ?? null },
  { name: "verdict_by", kind: "text", of: ({ assertion }) => assertion.verdict?.by ?? null },
  { name: "title", kind: "text", of: ({ assertion }) => assertion.document.title },
  { name: "publisher", kind: "text", of: ({ assertion }) => assertion.document.publisher },
  { name: "published", kind: "text", of: ({ assertion }) => assertion.document.published },
  { name: "published_day", kind: "day", of: ({ assertion }) => firstDay(assertion.document.published) },
  { name: "url", kind: "text", of: ({ assertion }) => assertion.document.url },
];

/** A document a row, with its text. */
export const DOCUMENT_COLUMNS: readonly Column<DocumentDetail>[] = [
  { name: "sha256", kind: "text", of: ({ id }) => sha256Of(id) },
  { name: "title", kind: "text", of: ({ title }) => title },
  { name: "publisher", kind: "text", of: ({ publisher }) => publisher },
  { name: "published", kind: "text", of: ({ published }) => published },
  { name: "published_day", kind: "day", of: ({ published }) => firstDay(published) },
  { name: "authors", kind: "texts", of: ({ metadata }) => metadata.authors?.value ?? [] },
  { name: "url", kind: "text", of: ({ url }) => url },
  { name: "language", kind: "text", of: ({ language }) => language },
  { name: "work", kind: "text", of: ({ work }) => work },
  { name: "edition", kind: "text", of: ({ edition }) => edition },
  { name: "media_type", kind: "text", of: ({ mediaType }) => mediaType },
  { name: "bytes", kind: "long", of: ({ bytes }) => BigInt(bytes) },
  { name: "path", kind: "text", of: ({ path }) => path },
  { name: "added_at", kind: "instant", of: ({ addedAt }) => new Date(addedAt) },
  { name: "notes", kind: "texts", of: ({ notes }) => notes },
  { name: "text", kind: "text", of: ({ text: words }) => words },
];

function originOf({ origins }: ClaimWithOrigins, { origin }: AssertionRow): string | null {
  return origins.find(({ key }) => key === origin)?.name ?? null;
}

/** The first day of what a date of any precision states ("2017-07": 2017-07-01); null for none, and for what no calendar has. */
function firstDay(stated: string | null): Date | null {
  const [, year, month = "01", day = "01"] = DATE.exec(stated ?? "") ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

/** The last day of it ("2017-07": 2017-07-31). */
function lastDay(stated: string | null): Date | null {
  const [, year, month, day] = DATE.exec(stated ?? "") ?? [];
  if (year === undefined) return null;
  if (day !== undefined) return dayOf(Number(year), Number(month), Number(day));
  // The day before the first of the month that follows.
  return new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0));
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/;

function dayOf(year: number, month: number, day: number): Date | null {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? made : null;
}
