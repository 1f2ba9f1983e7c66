import { type Command, Option } from "commander";
import { openLedger } from "../ledger/index.ts";
import { HeadwaterError, MARKING_WORDS, MARKINGS, type Marking } from "../model/index.ts";
import { type Marked, markingOf as markingOfSubject, markingSubject } from "../pipeline/index.ts";
import { analystName } from "./analyst.ts";
import { markingOf } from "./ceiling.ts";
import { openToRead } from "./open-to-read.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";
import { printable } from "./report.ts";

const HELP = `
Examples:
  headwater mark 3f9a --as AMBER --note "shared under a promise"     a document, by its id or the beginning of it
  headwater mark claim:4f2a91 --as RED                               a claim alone: the words of its documents stay to be read
  headwater mark 3f9a                                                what it bears, and who said so
  headwater mark 3f9a --as none                                      takes it back

Markings (TLP 2.0), from what anybody may see to what the named alone may:
${MARKINGS.map((marking) => `  ${marking.padEnd(13)} ${MARKING_WORDS[marking]}`).join("\n")}

Who signs in to headwater serve with a lower ceiling (headwater people ceiling) neither finds nor counts what is marked stricter, and headwater export
--tlp leaves it out. What bears no marking is seen by everybody who may sign in. A claim bears the strictest of its own marking and those of the documents that say it.`;

/** Defines `headwater mark`. */
export function define(command: Command): void {
  withLedger(command)
    .argument("<subject>", "a document by its id, or a claim as claim:ID")
    .addOption(new Option("--as <marking>", "the marking, or none").argParser(markingOrNone))
    .option("--note <words>", "why; kept with it", "")
    .option("--by <name>", "who marks", analystName())
    .option("--jsonl", "print JSON Lines")
    .addHelpText("after", HELP)
    .action(run);
}

interface MarkOptions extends LedgerOptions {
  readonly as?: Marking | "none";
  readonly note: string;
  readonly by: string;
  readonly jsonl?: boolean;
}

async function run(meant: string, { db, as, note, by, jsonl }: MarkOptions): Promise<void> {
  const ledger = as === undefined ? await openToRead(db) : await openLedger(db, { mustExist: true });
  try {
    const subject = await markingSubject(ledger, meant.startsWith("claim:") ? "claim" : "document", meant);
    if (as !== undefined)
      await ledger.recordMarking({
        ...{ subject, marking: as === "none" ? null : as, by, reason: note },
        at: new Date().toISOString(),
      });
    const marked = await markingOfSubject(ledger, subject);
    if (jsonl === true) return await printLine(marked);
    process.stdout.write(`${linesOf(marked).join("\n")}\n`);
  } catch (thrown) {
    if (!(thrown instanceof HeadwaterError) || thrown.code !== "not-found" || meant.includes(":"))
      throw thrown;
    throw new HeadwaterError(
      ...(["not-found", "cli", meant] as const),
      "there is no document with this id",
      `a claim is named with its kind: claim:${meant}`,
    );
  } finally {
    await ledger.close();
  }
}

function linesOf({ subject, own, marking, history }: Marked): readonly string[] {
  const bears = marking === null ? "bears no marking" : `bears TLP:${marking}`;
  const from = subject.kind === "claim" && marking !== own ? ", from a document that says it" : "";
  return [
    `${subject.id} ${bears}${from}`,
    ...history.map((row) =>
      `  ${row.at.slice(0, 10)}  ${row.marking === null ? "taken back" : `TLP:${row.marking}`}  ${printable(row.by)}  ${printable(row.reason)}`.trimEnd(),
    ),
  ];
}

function markingOrNone(text: string): Marking | "none" {
  if (text.toLowerCase() === "none") return "none";
  return markingOf(text);
}
