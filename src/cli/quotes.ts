import { styleText } from "node:util";
import type { Command } from "commander";
import type { Ledger, SaidRow } from "../ledger/index.ts";
import { type CheckedQuote, QuoteChecker } from "../pipeline/index.ts";
import { openToRead } from "./open-to-read.ts";
import { type ListOptions, printLine, withList } from "./options.ts";
import { printable } from "./report.ts";

const HELP = `
Examples:
  headwater quotes                                every quotation of three words or more, with what comes of looking it up
  headwater quotes --by "Ministry of Interior"    what one source is quoted with
  headwater quotes --changed                      only those that are not as their source has them

verbatim        so it stands in a document that the source published itself
shortened       so, but for what an ellipsis leaves out, brackets replace, or a changed capital
altered         the source's document has other words: [-taken out-] {+put in+}
another mouth   no document of the source has it; another document gives the words to somebody else
elsewhere       no document of the source has it; another document quotes the same words
not there       the source's documents do not have it, nor has any other
no document     the ledger holds no document that the source published: nothing to look it up in

White space, quotation marks, dashes, hyphens over line ends and slips of a scanner are no differences.`;

/** Defines `headwater quotes`. */
export function define(command: Command): void {
  withList(command, 200)
    .option("--by <source>", "quotations of one source")
    .option("--document <id>", "quotations in one document")
    .option("--changed", "only those that are altered, in another's mouth, or not there")
    .option("--cursor <cursor>", "go on where an earlier list ended")
    .addHelpText("after", HELP)
    .action(quotes);
}

interface QuotesOptions extends ListOptions {
  readonly by?: string;
  readonly document?: string;
  readonly changed?: boolean;
  readonly cursor?: string;
}

const CHANGED: ReadonlySet<CheckedQuote["verdict"]> = new Set<CheckedQuote["verdict"]>([
  "altered",
  "another-mouth",
  "not-there",
]);

async function quotes({ db, jsonl, changed, limit, document, ...filter }: QuotesOptions): Promise<void> {
  const ledger = await openToRead(db);
  try {
    const checker = new QuoteChecker(ledger);
    const id = document === undefined ? undefined : (await ledger.document(document)).id;
    let shown = 0;
    let cursor: string | null = filter.cursor ?? null;
    do {
      const page = await pageOf(ledger, { ...filter, ...(id === undefined ? {} : { document: id }) }, cursor);
      for (const said of page.rows)
        for (const checked of await checker.check(said)) {
          if (changed === true && !CHANGED.has(checked.verdict)) continue;
          shown++;
          if (jsonl === true) await printLine(checked);
          else process.stdout.write(`${checkedLines(checked).join("\n")}\n\n`);
        }
      cursor = page.cursor;
    } while (cursor !== null && shown < limit);
    if (jsonl === true) return;
    if (shown === 0)
      process.stdout.write("No quotations. Add documents with headwater add, or ask for less.\n");
    if (cursor !== null) process.stdout.write(`More: the same command with --cursor ${cursor}\n`);
  } finally {
    await ledger.close();
  }
}

function pageOf(
  ledger: Ledger,
  filter: { readonly by?: string; readonly document?: string },
  cursor: string | null,
): Promise<{ readonly rows: readonly SaidRow[]; readonly cursor: string | null }> {
  return ledger.said({ ...filter, limit: 100, ...(cursor === null ? {} : { cursor }) });
}

/** A checked quotation for people; the difference in brackets as `diff` writes it, so that it needs no colour. */
export function checkedLines({ said, quote, verdict, found, difference }: CheckedQuote): string[] {
  const name = verdict === "source-absent" ? "no document" : verdict.replace("-", " ");
  const who = printable(said.speakerName ?? said.source.map((words) => words.quote).join(" ") ?? "");
  const where = printable(said.document.title ?? said.document.publisher ?? said.document.id.slice(0, 19));
  const head = `${strong(name.padEnd(14))}${who === "" ? "somebody" : who}: “${printable(quote.quote)}”`;
  const from = `${" ".repeat(14)}in “${where}” [${quote.start}, ${quote.end})`;
  if (found === null) return [head, from];
  const speaker = found.speaker === null ? "" : `, where ${printable(found.speaker)} says it`;
  const at = `${" ".repeat(14)}${verdict === "altered" ? "against" : "as"} “${printable(found.title ?? found.publisher ?? found.document.slice(0, 19))}” [${found.start}, ${found.end})${speaker}`;
  const changes = difference.map(({ kind, text }) => {
    const words = printable(text);
    return kind === "same" ? words : kind === "removed" ? `[-${words}-]` : `{+${words}+}`;
  });
  return [head, from, at, ...(changes.length === 0 ? [] : [`${" ".repeat(14)}${changes.join(" ")}`])];
}

function strong(text: string): string {
  return process.stdout.isTTY ? styleText("bold", text) : text;
}
