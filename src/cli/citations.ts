import type { Command } from "commander";
import { type Cited, citationsOf } from "../answer/index.ts";
import type { Ledger } from "../ledger/index.ts";
import { openToRead } from "./open-to-read.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";
import { printable } from "./report.ts";

const HELP = `
Examples:
  headwater citations 5a4315            what a document cites, and what cites it
  headwater citations 5a4315 --jsonl

A document is cited by a link, as "see ... report: Title", as an edition of a report ("Country Reports on Terrorism 2016", "the 2023
edition"), or by its day ("the report released on Wednesday"). "not in the ledger" says that it would be worth adding.
"circle" marks two documents that cite each other: neither is the other's source by that alone.`;

/** Defines `headwater citations DOCUMENT`. */
export function define(command: Command): void {
  withLedger(command)
    .argument("<document>", "a document's id, or the beginning of it")
    .option("--jsonl", "print one JSON object a citation instead of text")
    .addHelpText("after", HELP)
    .action(citations);
}

/** Rows of one piece, and the most that is printed of either list: a report may be cited a million times. */
const ROWS_AT_ONCE = 200;
const MOST_ROWS = 2000;

interface CitationsOptions extends LedgerOptions {
  readonly jsonl?: boolean;
}

async function citations(meant: string, { db, jsonl }: CitationsOptions): Promise<void> {
  const ledger = await openToRead(db);
  try {
    const { document, cites, citedBy, hasMore } = await allCitations(ledger, meant);
    if (jsonl === true) {
      for (const citation of cites)
        for (const line of linesOf(citation)) await printLine({ by: document.id, ...line });
      for (const { from, by: _, ...citation } of citedBy)
        await printLine({
          ...{ by: from.id, byTitle: from.title, ...citation },
          ...{ document: document.id, documentTitle: document.title },
          ...{ circle: from.isCircle, rejected: from.isRejected },
        });
      return;
    }
    const lines = [
      printable(document.title ?? document.id),
      ...(cites.length === 0
        ? ["cites no document that could be recognised"]
        : ["cites", ...cites.flatMap(citationLines)]),
      ...(citedBy.length === 0 ? [] : ["is cited by"]),
      ...citedBy.map(
        ({ from, quote, start, end }) =>
          `  ${printable(from.title ?? from.id)}  “${printable(quote)}” [${start}, ${end})${marks(from)}`,
      ),
      ...(hasMore ? [`and more: the first ${MOST_ROWS.toLocaleString("en")} are shown`] : []),
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

async function allCitations(ledger: Ledger, meant: string) {
  const first = await citationsOf(ledger, meant, { limit: ROWS_AT_ONCE });
  const [cites, citedBy] = [[...first.cites], [...first.citedBy]];
  let { citesCursor, citedByCursor } = first;
  for (let read = ROWS_AT_ONCE; read < MOST_ROWS; read += ROWS_AT_ONCE) {
    if (citesCursor === null && citedByCursor === null) break;
    const more = await citationsOf(ledger, first.document.id, {
      limit: ROWS_AT_ONCE,
      ...(citesCursor === null ? {} : { citesCursor }),
      ...(citedByCursor === null ? {} : { citedByCursor }),
    });
    if (citesCursor !== null) cites.push(...more.cites);
    if (citedByCursor !== null) citedBy.push(...more.citedBy);
    citesCursor = citesCursor === null ? null : more.citesCursor;
    citedByCursor = citedByCursor === null ? null : more.citedByCursor;
  }
  return {
    document: first.document,
    cites,
    citedBy,
    hasMore: citesCursor !== null || citedByCursor !== null,
  };
}

/** A citation with each of the documents that it leads to; with none where it leads nowhere. */
function linesOf({ by: _, documents, hasMore: __, ...citation }: Cited) {
  if (documents.length === 0)
    return [{ ...citation, document: null, documentTitle: null, circle: false, rejected: false }];
  return documents.map(({ id, title, isCircle, isRejected }) => ({
    ...citation,
    document: id,
    documentTitle: title,
    circle: isCircle,
    rejected: isRejected,
  }));
}

/** A citation for people, a line for each document that it leads to. */
export function citationLines(citation: Cited): string[] {
  const { quote, start, end, documents, hasMore, confidence, reason, work, edition, title, url } = citation;
  const named = work !== null ? `${work} ${edition ?? ""}`.trim() : (title ?? url ?? "a document");
  const words = `  “${printable(quote)}” [${start}, ${end})  →  `;
  if (documents.length === 0) return [`${words}${printable(named)}, not in the ledger`];
  const lines = documents.map(
    (to) =>
      `${words}${printable(to.title ?? named)} ${to.id.slice(0, 19)} (${reason}, ${confidence.toFixed(2)})${marks(to)}`,
  );
  return hasMore ? [...lines, `${words}and more documents of that name`] : lines;
}

function marks({
  isCircle,
  isRejected,
}: {
  readonly isCircle: boolean;
  readonly isRejected: boolean;
}): string {
  return `${isCircle ? "  circle: each cites the other" : ""}${isRejected ? "  (rejected)" : ""}`;
}
