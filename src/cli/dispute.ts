import { styleText } from "node:util";
import type { Command } from "commander";
import { type DisputeSide, type DisputeSides, disputeSides } from "../answer/index.ts";
import type { AssertionRow, VerdictRow } from "../ledger/index.ts";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { count } from "./count.ts";
import { openToRead } from "./open-to-read.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";
import { printable } from "./report.ts";
import { shortId } from "./short-id.ts";

const HELP = `
Examples:
  headwater dispute 4f2a91            a dispute by the beginning of its id (first column of headwater disputes)
  headwater dispute 4f2a91 --jsonl    the same for another program
  headwater review 4f2a91 --reject --note "the second is of 2016"    say that it is none

Numbers in brackets are UTF-16 code units into the document's text.`;

/** Passages of a side that are shown; --jsonl has all. */
const MOST_SHOWN = 8;

/** Defines `headwater dispute ID`. */
export function define(command: Command): void {
  withLedger(command)
    .argument("<dispute>", "a dispute's id, or the beginning of it")
    .option("--jsonl", "print one JSON object instead of text")
    .addHelpText("after", HELP)
    .action(dispute);
}

interface DisputeOptions extends LedgerOptions {
  readonly jsonl?: boolean;
}

async function dispute(id: string, { db, jsonl }: DisputeOptions): Promise<void> {
  const ledger = await openToRead(db, { frameWords: await loadFrameWords() });
  try {
    const found = await disputeSides(ledger, id);
    if (jsonl === true) await printLine(found);
    else process.stdout.write(`${page(found).join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

function page(found: DisputeSides): string[] {
  const { id, kind, reason, strength, why, wouldAgree, ownWords, oneDocument, sides, verdicts } = found;
  return [
    strong(`${printable(found.a.label)} / ${printable(found.b.label)}`),
    `dispute ${shortId(id)}  ${kind.replace("-", " ")}: ${printable(reason)}${found.isRejected ? "  rejected" : ""}`,
    `${strength === "" ? "strength" : strength}: ${printable(why)}`,
    ...ownWords.map(
      ({ source, a, b }) =>
        `${printable(source)} says both${a === b ? "" : `: the one on ${day(a)}, the other on ${day(b)}`}`,
    ),
    ...(oneDocument ? ["one document has both sides"] : []),
    ...sides.flatMap((side) => sideLines(found, side)),
    "",
    strong("Both would be right"),
    ...wouldAgree.map(({ by, words }) => `  ${by}: ${printable(words)}`),
    ...(verdicts.length === 0 ? [] : ["", strong("Verdicts"), ...verdicts.map(verdictLine)]),
  ];
}

function sideLines(found: DisputeSides, { claim, apart, said }: DisputeSide): string[] {
  const shown = said.slice(0, MOST_SHOWN);
  const denies = apart === "denied" && found.kind === "denial";
  const { origins } = claim.tally[denies ? "denied" : "said"];
  return [
    "",
    strong(
      `${printable(claim.label)}${apart === null ? "" : `: ${printable(apart)}`}  ${soft(`claim ${shortId(claim.id)}, ${count(origins, "independent origin")}${denies ? ` ${origins === 1 ? "denies" : "deny"} it` : ""}`)}`,
    ),
    ...shown.flatMap(passageLines),
    ...(said.length > shown.length
      ? [`  and ${said.length - shown.length} more: headwater trace ${shortId(claim.id)}`]
      : []),
  ];
}

function passageLines({ chain, passage, document, certainty, isEcho }: AssertionRow): string[] {
  const voices = chain.map(({ kind, name }) =>
    printable(name ?? (kind === "publisher" ? "publisher not stated" : "source not named")),
  );
  const facts = [
    printable(document.title ?? document.id),
    day(document.published),
    document.id.slice(0, 19),
    ...(certainty === "stated" ? [] : [certainty]),
    ...(isEcho ? ["echo"] : []),
  ];
  return [
    `  “${printable(passage.quote)}” [${passage.start}, ${passage.end})`,
    `    ${voices.join(" > ")}  ${soft(facts.join("  "))}`,
  ];
}

/** A verdict in one line: who decided what, when, and why. */
export function verdictLine({
  decision,
  by,
  at,
  reason,
}: Pick<VerdictRow, "by" | "at" | "reason"> & { readonly decision: string }): string {
  return `  ${decision}  ${printable(by)}  ${at.slice(0, 10)}${reason === "" ? "" : `  ${printable(reason)}`}`;
}

function day(published: string | null): string {
  return published?.slice(0, 10) ?? "no date";
}

function strong(text: string): string {
  return process.stdout.isTTY ? styleText("bold", text) : text;
}

function soft(text: string): string {
  return process.stdout.isTTY ? styleText("dim", text) : text;
}
