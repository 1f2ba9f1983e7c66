import type { AssertionRow, ClaimWithOrigins, DocumentDetail, Ledger, WorkRow } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";

/** An edition of a report with everything that was read from it. */
export interface EditionHeld {
  readonly work: string;
  readonly edition: string;
  readonly documents: readonly DocumentDetail[];
  /** What it asserts, comments left out, in text order. */
  readonly assertions: readonly AssertionRow[];
  readonly claims: ReadonlyMap<string, ClaimWithOrigins>;
}

/** Which editions: of one work, by the names that people give them. */
export interface EditionsAsked {
  readonly work: string;
  readonly before: string;
  readonly after: string;
  /** The publisher, where several bodies have a series of that name; null for the one whose documents state none. */
  readonly publisher?: string | null;
}

const ROWS_AT_ONCE = 1000;

/**
 * Two editions of a work.
 *
 * @throws HeadwaterError `not-found` for a work or an edition that the ledger does not hold, a work with one edition, and a name
 *   that several publishers' series have; `bad-usage` for the same edition twice
 */
export async function findEditions(
  ledger: Ledger,
  asked: EditionsAsked,
): Promise<readonly [EditionHeld, EditionHeld]> {
  const rows = worksCalled(await ledger.works(), asked);
  const editions = rows.flatMap(({ edition }) => edition ?? []);
  if (fold(asked.before) === fold(asked.after))
    throw wrong(
      "bad-usage",
      asked.work,
      `both editions are ${asked.after}`,
      `name two of ${editions.join(", ")}`,
    );
  if (editions.length < 2) {
    const what =
      editions.length === 0
        ? "no document says which edition it is"
        : `the ledger holds one edition of it, ${editions[0]}`;
    throw wrong(
      "not-found",
      rows[0]!.work,
      `${what}: there is nothing to compare it with`,
      "add another: headwater add FILE --work --edition",
    );
  }
  return [
    await readHeld(ledger, editionCalled(rows, asked.before)),
    await readHeld(ledger, editionCalled(rows, asked.after)),
  ];
}

/** The rows of the one series that goes by a name: as stated, else by its words, else by part of them. */
function worksCalled(works: readonly WorkRow[], { work, publisher }: EditionsAsked): readonly WorkRow[] {
  if (works.length === 0)
    throw wrong(
      "not-found",
      work,
      "no document of the ledger is an edition of a report",
      "add documents with --work and --edition",
    );
  const meant = fold(work);
  const called = [
    works.filter((row) => fold(row.work) === meant),
    works.filter((row) => meant !== "" && fold(row.work).includes(meant)),
  ].find((rows) => rows.length > 0);
  const known = [...new Set(works.map((row) => row.work))].join("; ");
  if (called === undefined)
    throw wrong("not-found", work, "the ledger holds no work of this name", `it holds: ${known}`);
  const from = publisher === undefined ? called : publishedBy(called, publisher);
  if (from.length === 0)
    throw wrong(
      "not-found",
      work,
      `no edition of it is published by ${publisher}`,
      `by: ${publishersOf(called)}`,
    );
  const titles = [...new Set(from.map((row) => row.work))];
  if (new Set(titles.map(fold)).size > 1)
    throw wrong(
      "not-found",
      work,
      "several works have these words in their names",
      `say which: ${titles.join("; ")}`,
    );
  if (new Set(from.map((row) => fold(row.publisher ?? ""))).size > 1)
    throw wrong(
      "not-found",
      work,
      "several publishers have a series of this name",
      `add --publisher: ${publishersOf(from)}`,
    );
  return from;
}

/** By whom it is stated, else by whose name holds the words. */
function publishedBy(rows: readonly WorkRow[], publisher: string | null): readonly WorkRow[] {
  const by = (row: WorkRow) => fold(row.publisher ?? "");
  const meant = fold(publisher ?? "");
  const exact = rows.filter((row) => by(row) === meant);
  return exact.length > 0 || publisher === null ? exact : rows.filter((row) => by(row).includes(meant));
}

function publishersOf(rows: readonly WorkRow[]): string {
  return [...new Set(rows.map(({ publisher }) => publisher ?? "not stated"))].join("; ");
}

function editionCalled(rows: readonly WorkRow[], edition: string): WorkRow {
  const found = rows.find((row) => row.edition !== null && fold(row.edition) === fold(edition));
  if (found !== undefined) return found;
  const known = rows.flatMap((row) => row.edition ?? []).join(", ");
  throw wrong(
    "not-found",
    rows[0]!.work,
    `the ledger holds no edition ${edition} of it`,
    `it holds: ${known}`,
  );
}

async function readHeld(ledger: Ledger, { work, edition, publisher }: WorkRow): Promise<EditionHeld> {
  const { rows } = await ledger.documents({ work, edition: edition!, limit: ROWS_AT_ONCE });
  const mine = rows.filter((row) => row.publisher === publisher);
  mine.sort((a, b) => a.path.localeCompare(b.path, "en", { numeric: true }) || (a.id < b.id ? -1 : 1));
  const documents: DocumentDetail[] = [];
  const assertions: AssertionRow[] = [];
  for (const { id } of mine) {
    documents.push(await ledger.document(id));
    let cursor: string | null = null;
    do {
      const page = await ledger.assertions({
        document: id,
        limit: ROWS_AT_ONCE,
        ...(cursor === null ? {} : { cursor }),
      });
      assertions.push(...page.rows.filter(({ voice }) => voice !== "comment"));
      cursor = page.cursor;
    } while (cursor !== null);
  }
  const claims = await ledger.claimsById(assertions.map(({ wording }) => wording));
  return {
    work,
    edition: edition!,
    documents,
    assertions,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
}

/** Names agree whatever their case, marks and articles. */
function fold(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^\s*(?:the|edition)\s+|\s+edition\s*$/gu, "")
    .trim();
}

function wrong(code: "not-found" | "bad-usage", place: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError(code, "answer", place, what, remedy);
}
