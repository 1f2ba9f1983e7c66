import { styleText } from "node:util";
import type { Command } from "commander";
import { type ClaimTrace, type TracedOrigin, traceClaim } from "../answer/index.ts";
import { type AssertionRow, type ChainStep, openLedger } from "../ledger/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";
import { printable } from "./report.ts";
import { shortId } from "./short-id.ts";

const HELP = `
Examples:
  headwater trace 4f2a91            a claim by the beginning of its id (first column of headwater claims)
  headwater trace 4f2a91 --jsonl    the same for another program

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

interface TraceOptions extends LedgerOptions {
  readonly jsonl?: boolean;
}

async function trace(claim: string, { db, jsonl }: TraceOptions): Promise<void> {
  const ledger = await openLedger(db, { readonly: true, frameWords: await loadFrameWords() });
  try {
    const traced = await traceClaim(ledger, claim);
    if (jsonl === true) await printLine(traced);
    else process.stdout.write(`${page(traced).join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

function page({ claim, origins, disputes, supposed, comments }: ClaimTrace): string[] {
  const asserted = origins.filter((o) => !o.denies);
  return [
    strong(claim.label),
    `claim ${shortId(claim.id)}  ${count(claim.independentOrigins, "independent origin")}  said ${count(claim.assertions, "time")} in ${count(claim.documents, "document")}${claim.disputed ? "  disputed" : ""}`,
    ...asserted.flatMap((origin, i) => originLines(origin, `${i + 1}  `)),
    ...origins.filter((o) => o.denies).flatMap((origin) => originLines(origin, "denied by  ")),
    ...(disputes.length > 0 ? ["", strong("Disputed")] : []),
    ...disputes.map(
      ({ kind, reason, other }) =>
        `  ${kind.replace("-", " ")}: ${printable(reason)}${other === null ? "" : `\n    ${shortId(other.id)}  ${printable(other.label)}  (${count(other.independentOrigins, "origin")})`}`,
    ),
    ...section("Supposed, planned or hoped (no origin)", supposed),
    ...section("Readers' comments (never evidence)", comments),
  ];
}

function originLines(origin: TracedOrigin, mark: string): string[] {
  const unknown = origin.kind === "unnamed" ? "  (independence unknown, not counted)" : "";
  return ["", `${strong(mark + printable(origin.name))}${unknown}`, ...origin.said.flatMap(assertionLines)];
}

function section(title: string, rows: readonly AssertionRow[]): string[] {
  return rows.length === 0 ? [] : ["", strong(title), ...rows.flatMap(assertionLines)];
}

function assertionLines(row: AssertionRow): string[] {
  const { document, passage, chain, certainty, isEcho } = row;
  const facts = [
    document.published?.slice(0, 10) ?? "no date",
    document.id.slice(0, 19),
    ...(certainty === "stated" ? [] : [certainty]),
    ...(isEcho ? ["echo: repeats another document"] : []),
  ];
  return [
    `   ${printable(document.title ?? document.id)}  ${soft(facts.join("  "))}`,
    ...chain.map((step, depth) => `   ${"  ".repeat(depth)}${depth === 0 ? "" : "└ "}${stepLine(step)}`),
    `   ${"  ".repeat(chain.length)}“${printable(passage.quote)}” ${soft(`[${passage.start}, ${passage.end})`)}`,
  ];
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

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

function strong(text: string): string {
  return process.stdout.isTTY ? styleText("bold", text) : text;
}

function soft(text: string): string {
  return process.stdout.isTTY ? styleText("dim", text) : text;
}
