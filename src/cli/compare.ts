import type { Command } from "commander";
import { loadFrameWords } from "../pipeline/frame-words.ts";
import { changesOf, compareWorks } from "../pipeline/index.ts";
import { comparePage } from "./compare-page.ts";
import { openToRead } from "./open-to-read.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";

const HELP = `
Examples:
  headwater compare "Country Reports on Terrorism" 2015 2016
  headwater compare "Country Reports" 2015 2016 --about "Haqqani Network"    only what speaks of a group
  headwater compare "Country Reports" 2015 2016 --section "safe havens"      only under headings with these words
  headwater compare "Country Reports" 2015 2016 --jsonl                      one JSON object a change

Sections are aligned by heading and content, never by chapter number. Marks of sentences: + new, - dropped, ~ reworded
([-taken out-] {+put in+}), > moved to another section. Numbers that moved come first; "!" says why two of them may not be
comparable: other words for what is counted, another source named, a sentence beside them on how it is counted.`;

/** Defines `headwater compare WORK EDITION_A EDITION_B`. */
export function define(command: Command): void {
  withLedger(command)
    .argument("<work>", "a report series, or words of its name")
    .argument("<before>", "the earlier edition, such as 2015")
    .argument("<after>", "the later edition, such as 2016")
    .option("--about <entity>", "only sentences and claims that speak of this person, group or place")
    .option("--section <words>", "only under headings with these words")
    .option("--publisher <name>", "whose series, where several bodies have one of this name")
    .option("--jsonl", "print one JSON object a change instead of text")
    .addHelpText("after", HELP)
    .action(compare);
}

interface CompareOptions extends LedgerOptions {
  readonly about?: string;
  readonly section?: string;
  readonly publisher?: string;
  readonly jsonl?: boolean;
}

async function compare(work: string, before: string, after: string, options: CompareOptions): Promise<void> {
  const { db, about, section, publisher, jsonl } = options;
  const ledger = await openToRead(db, { frameWords: await loadFrameWords() });
  try {
    const asked = { work, before, after, ...(publisher === undefined ? {} : { publisher }) };
    const compared = await compareWorks(ledger, asked, about);
    const changes = changesOf(compared, section);
    if (jsonl === true) for (const change of changes.all) await printLine(change);
    else process.stdout.write(`${comparePage(compared, changes, { about, section }).join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}
