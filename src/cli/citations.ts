import type { Command } from "commander";
import { openLedger } from "../ledger/index.ts";
import { type Citation, CitationFinder } from "../pipeline/index.ts";
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

interface CitationsOptions extends LedgerOptions {
  readonly jsonl?: boolean;
}

async function citations(meant: string, { db, jsonl }: CitationsOptions): Promise<void> {
  const ledger = await openLedger(db, { readonly: true });
  try {
    const { document, cites, citedBy } = await new CitationFinder(ledger).of(meant);
    if (jsonl === true) {
      for (const citation of cites) await printLine({ by: document.id, ...citation });
      for (const citation of citedBy) await printLine(citation);
      return;
    }
    const lines = [
      printable(document.title ?? document.id),
      ...(cites.length === 0
        ? ["cites no document that could be recognised"]
        : ["cites", ...cites.map(citationLine)]),
      ...(citedBy.length === 0 ? [] : ["is cited by"]),
      ...citedBy.map(
        (c) =>
          `  ${printable(c.byTitle ?? c.by)}  “${printable(c.quote)}” [${c.start}, ${c.end})${circle(c)}`,
      ),
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

/** A citation for people, on one line. */
export function citationLine(citation: Citation): string {
  const { quote, start, end, document, documentTitle, confidence, reason, work, edition, title, url } =
    citation;
  const named = work !== null ? `${work} ${edition ?? ""}`.trim() : (title ?? url ?? "a document");
  const what =
    document === null
      ? `${printable(named)}, not in the ledger`
      : `${printable(documentTitle ?? named)} ${document.slice(0, 19)} (${reason}, ${confidence.toFixed(2)})`;
  return `  “${printable(quote)}” [${start}, ${end})  →  ${what}${circle(citation)}`;
}

function circle({ circle }: Citation): string {
  return circle ? "  circle: each cites the other" : "";
}
