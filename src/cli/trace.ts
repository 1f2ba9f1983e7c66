import { styleText } from "node:util";
import type { Command } from "commander";
import {
  type ClaimGrade,
  type ClaimTrace,
  citedIn,
  gradeOfClaim,
  type TracedOrigin,
  tallyWords,
  traceClaim,
} from "../answer/index.ts";
import type { AssertionRow, ChainStep, EchoDocument, GradeRow, KeptEcho, Ledger } from "../ledger/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import {
  type CheckedQuote,
  loadFrames,
  type ProposedJoin,
  proposeJoins,
  QuoteChecker,
} from "../pipeline/index.ts";
import { timeWords } from "../trace/index.ts";
import { citationLines } from "./citations.ts";
import { count } from "./count.ts";
import { verdictLine } from "./dispute.ts";
import { credibilityWords } from "./grade.ts";
import { heldWords } from "./held.ts";
import { openToRead } from "./open-to-read.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";
import { checkedLines } from "./quotes.ts";
import { printable } from "./report.ts";
import { shortId } from "./short-id.ts";

const HELP = `
Examples:
  headwater trace 4f2a91            a claim by the beginning of its id (first column of headwater claims)
  headwater trace 4f2a91 --jsonl    the same for another program

"Documents that repeat one another" says how: identical, near identical, trimmed, partial copy, excerpt, spun (words swapped one by
one), paraphrase, quotation (only a speaker's words in common: no copy); how much of it; why it is held to be the copy, and how
sure that order is.

Each chain runs from the publisher inward to the innermost source, with the words that show each voice speaking. Numbers in
brackets are UTF-16 code units into the document's text.`;

/** Defines `headwater trace CLAIM`. */
export function define(command: Command): void {
  withLedger(command)
    .argument("<claim>", "a claim's id, or the beginning of it")
    .option("--jsonl", "print one JSON object instead of text")
    .addHelpText("after", HELP)
    .action(trace);
}

/** Assertions whose quotations are looked up: a claim may have thousands. */
const MOST_CHECKED = 60;

/** Documents whose citations are shown, and how many of each. */
const MOST_CITING = 8;
const MOST_CITED = 50;

interface TraceOptions extends LedgerOptions {
  readonly jsonl?: boolean;
}

async function trace(claim: string, { db, jsonl }: TraceOptions): Promise<void> {
  const ledger = await openToRead(db, { frameWords: await loadFrameWords() });
  try {
    const traced = await traceClaim(ledger, claim);
    const quotes = await checkQuotes(ledger, traced);
    const credibility = await gradeOfClaim(ledger, traced);
    const mayBeSame = await proposeJoins(ledger, await loadFrames(), traced.claim.id);
    const keys = traced.origins.map(({ key }) => key);
    const reliability = gradesBySource(await ledger.gradesOf("source", keys));
    if (jsonl === true)
      await printLine({
        ...traced,
        mayBeSame,
        credibility,
        reliability: Object.fromEntries(reliability),
        quotes,
      });
    else
      process.stdout.write(
        `${[...page(traced, mayBeSame, credibility, reliability), ...quoteLines(quotes), ...(await citedLines(ledger, traced, quotes))].join("\n")}\n`,
      );
  } finally {
    await ledger.close();
  }
}

/** The quotations that carry the claim, looked up where they are said to come from. */
async function checkQuotes(ledger: Ledger, { origins, supposed }: ClaimTrace): Promise<CheckedQuote[]> {
  const checker = new QuoteChecker(ledger);
  const checked: CheckedQuote[] = [];
  const rows = [...origins.flatMap(({ said }) => said), ...supposed].slice(0, MOST_CHECKED);
  for (const { chain, document, passage } of rows) {
    const step = chain.at(-1);
    if (step?.attribution == null) continue;
    const said = { ...step.attribution, document, speakerName: step.name };
    for (const quote of await checker.check(said))
      if (quote.quote.start < passage.end && passage.start < quote.quote.end) checked.push(quote);
  }
  return checked;
}

/** What the documents that carry the claim cite: where the words behind a chain may stand. */
async function citedLines(
  ledger: Ledger,
  { origins }: ClaimTrace,
  quotes: readonly CheckedQuote[],
): Promise<string[]> {
  const documents = new Map(
    origins.flatMap(({ said }) => said.map((row) => [row.document.id, row.document.title])),
  );
  const lines: string[] = [];
  for (const [id, title] of [...documents].slice(0, MOST_CITING)) {
    const cites = (await citedIn(ledger, id, MOST_CITED)).filter(
      ({ kind, documents: to }) => kind !== "link" || to.length > 0,
    );
    const cited = new Set(
      cites.flatMap(({ documents: to }) => to.filter(({ isRejected }) => !isRejected).map((one) => one.id)),
    );
    for (const { said, found } of quotes)
      if (said.document.id === id && found !== null && cited.has(found.document)) {
        const voices = [
          said.document.publisher ?? title ?? id,
          found.publisher ?? found.title ?? found.document,
          said.speakerName ?? "source not named",
        ];
        lines.push(
          `  chain ${voices.map(printable).join(" > ")}: the quoted words stand in the cited document [${found.start}, ${found.end})`,
        );
      }
    if (cites.length > 0)
      lines.push(`  ${printable(title ?? id)}`, ...cites.flatMap(citationLines).map((line) => `  ${line}`));
  }
  return lines.length === 0 ? [] : ["", strong("Cited there"), ...lines];
}

function quoteLines(quotes: readonly CheckedQuote[]): string[] {
  if (quotes.length === 0) return [];
  return [
    "",
    strong("Quotations checked"),
    ...quotes.flatMap((quote) => checkedLines(quote).map((line) => `  ${line}`)),
  ];
}

/** The grade that counts, by key of source; a source that nobody graded is not in it. */
function gradesBySource(grades: ReadonlyMap<string, readonly GradeRow[]>): ReadonlyMap<string, GradeRow> {
  return new Map([...grades].map(([key, history]) => [key, history.at(-1)!]));
}

function page(
  { claim, origins, disputes, supposed, comments, rejected, echoes }: ClaimTrace,
  mayBeSame: readonly ProposedJoin[],
  credibility: ClaimGrade,
  reliability: ReadonlyMap<string, GradeRow>,
): string[] {
  const asserted = origins.filter((o) => !o.denies);
  return [
    strong(claim.label),
    `claim ${shortId(claim.id)}  ${count(claim.independentOrigins, "independent origin")}  ${tallyWords(claim.tally, claim.documents)}${claim.disputed ? "  disputed" : ""}`,
    ...(claim.held === null ? [] : [`held by the loaded lists: ${heldWords(claim.held)}`]),
    credibilityWords(credibility),
    ...wordingLines(claim),
    ...asserted.flatMap((origin, i) => originLines(origin, `${i + 1}  `, reliability)),
    ...origins.filter((o) => o.denies).flatMap((origin) => originLines(origin, "denied by  ", reliability)),
    ...echoLines(echoes),
    ...(disputes.length > 0 ? ["", strong("Disputed")] : []),
    ...disputes.map(
      ({ id, kind, reason, strength, isRejected, other }) =>
        `  ${shortId(id)}  ${strength} ${kind.replace("-", " ")}: ${printable(reason)}${isRejected ? "  (rejected)" : ""}${other === null ? "" : `\n    ${shortId(other.id)}  ${printable(other.label)}  (${count(other.independentOrigins, "origin")})`}`,
    ),
    ...proposedLines(mayBeSame),
    ...section("Supposed, planned, unconfirmed or left open (no origin)", supposed),
    ...section("Readers' comments (never evidence)", comments),
    ...section("Rejected or corrected (in no count)", rejected),
  ];
}

function originLines(
  origin: TracedOrigin,
  mark: string,
  reliability: ReadonlyMap<string, GradeRow>,
): string[] {
  const set = reliability.get(origin.key);
  const unknown =
    origin.kind === "unnamed"
      ? "  (independence unknown, not counted)"
      : soft(
          `  reliability ${set?.grade ?? "F"}${set === undefined ? "" : ` (${printable(set.by)}: ${printable(set.reason)})`}`,
        );
  return ["", `${strong(mark + printable(origin.name))}${unknown}`, ...origin.said.flatMap(assertionLines)];
}

/** The wordings that are counted as one, each with why; and what a person pulled apart. */
function wordingLines({ wordings, apart }: ClaimTrace["claim"]): string[] {
  const lines = wordings.flatMap(({ id, label, tally, documents, join }) => [
    `  ${shortId(id)}  ${printable(label)}${documents === 0 ? "" : `  ${tallyWords(tally, documents)}`}`,
    ...(join === null
      ? []
      : [
          `    ${soft(`${join.strength}: ${printable(join.reason)}`)}`,
          ...(join.verdicts.length > 0
            ? join.verdicts.map((verdict) => `    ${verdictLine(verdict).trim()}`)
            : [soft(`    not the same: headwater review ${shortId(id)}+${shortId(join.partner)} --reject`)]),
        ]),
  ]);
  const pulled = apart.flatMap(({ claim, label, verdicts }) => [
    `  ${shortId(claim)}  ${printable(label)}`,
    ...verdicts.map((verdict) => `    ${verdictLine(verdict).trim()}`),
  ]);
  return [
    ...(lines.length === 0
      ? []
      : ["", strong(`Worded in ${wordings.length} ways, counted as one`), ...lines]),
    ...(pulled.length === 0 ? [] : ["", strong("Held apart by a person"), ...pulled]),
  ];
}

function proposedLines(proposed: readonly ProposedJoin[]): string[] {
  if (proposed.length === 0) return [];
  return [
    "",
    strong("May be the same; not counted"),
    ...proposed.flatMap(({ a, b, other, strength, reason }) => [
      `  ${shortId(other.id)}  ${printable(other.label)}  (${count(other.independentOrigins, "origin")})`,
      `    ${soft(`${strength}: ${printable(reason)}; the same: headwater review ${shortId(a)}+${shortId(b)} --confirm`)}`,
    ]),
  ];
}

/** Echoes shown of one claim: a wire story may have hundreds, each of which repeats every other. */
const MOST_ECHOES = 30;

function echoLines(echoes: readonly KeptEcho[]): string[] {
  if (echoes.length === 0) return [];
  const over = echoes.length - MOST_ECHOES;
  return [
    "",
    strong("Documents that repeat one another"),
    ...echoes
      .slice(0, MOST_ECHOES)
      .flatMap(({ document, of, kind, strength, confidence, reason }) => [
        `  ${named(document)}  ${kind.replace("-", " ")} of  ${named(of)}  ${soft(`strength ${percent(strength)}, order ${percent(confidence)} sure`)}`,
        `    ${printable(reason)}`,
      ]),
    ...(over > 0 ? [`  and ${over} more (--jsonl has them all)`] : []),
  ];
}

function named({ publisher, published, id }: EchoDocument): string {
  return `${printable(publisher ?? "publisher not stated")} ${published?.slice(0, 10) ?? "no date"} ${soft(id.slice(7, 15))}`;
}

function percent(part: number): string {
  return `${Math.round(100 * part)}%`;
}

function section(title: string, rows: readonly AssertionRow[]): string[] {
  return rows.length === 0 ? [] : ["", strong(title), ...rows.flatMap(assertionLines)];
}

function assertionLines(row: AssertionRow): string[] {
  const { document, passage, chain, certainty, isEcho } = row;
  const facts = [
    dayOf(document.published),
    document.id.slice(0, 19),
    `assertion ${shortId(row.id)}`,
    ...(certainty === "stated" ? [] : [certainty]),
    ...(row.time === null ? [] : [timeWords(row.time)]),
    ...(isEcho ? ["echo: repeats another document"] : []),
    ...(row.wording === row.claim ? [] : [`worded as ${shortId(row.wording)}`]),
  ];
  return [
    `   ${printable(document.title ?? document.id)}  ${soft(facts.join("  "))}`,
    ...chain.map((step, depth) => `   ${"  ".repeat(depth)}${depth === 0 ? "" : "└ "}${stepLine(step)}`),
    `   ${"  ".repeat(chain.length)}“${printable(passage.quote)}” ${soft(`[${passage.start}, ${passage.end})`)}`,
    ...(row.verdict === null ? [] : [`   ${"  ".repeat(chain.length)}${verdictLine(row.verdict).trim()}`]),
  ];
}

/** A date of publication to come is shown as what it is: a mistake of the document, or of whoever stated it. */
function dayOf(published: string | null): string {
  if (published === null) return "no date";
  const day = published.slice(0, 10);
  return day > new Date().toISOString().slice(0, day.length) ? `${day}, a date in the future` : day;
}

function stepLine({ kind, name, attribution }: ChainStep): string {
  const who =
    kind === "publisher"
      ? (name ?? "publisher not stated")
      : kind === "reader"
        ? `reader ${name ?? "without a name"}`
        : (name ?? "source not named");
  const words = [...(attribution?.source ?? []), ...(attribution?.cue ?? [])].sort(
    (a, b) => a.start - b.start,
  );
  if (words.length === 0) return printable(who);
  const quote = words.map((piece) => printable(piece.quote)).join(" ");
  return `${printable(who)}: “${quote}” ${soft(`[${words[0]!.start}, ${words.at(-1)!.end})`)}`;
}

function strong(text: string): string {
  return process.stdout.isTTY ? styleText("bold", text) : text;
}

function soft(text: string): string {
  return process.stdout.isTTY ? styleText("dim", text) : text;
}
