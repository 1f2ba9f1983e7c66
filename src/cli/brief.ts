import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Command } from "commander";
import { type Brief, composeBrief } from "../answer/index.ts";
import { briefDocx, briefHtml, briefMarkdown } from "../export/index.ts";
import { cannotWrite, HeadwaterError, type Marking } from "../model/index.ts";
import { gatherBrief } from "../pipeline/index.ts";
import { ceilingOption, personOption, sayWhatIsMarked } from "./ceiling.ts";
import { openSeen } from "./open-seen.ts";
import { type LedgerOptions, printLine, wholeNumber, withLedger } from "./options.ts";
import { startProgress } from "./progress.ts";

const HELP = `
Examples:
  headwater brief "Kesh Network" --out brief.docx     about a person, group or place, for a word processor
  headwater brief "Kesh Network" --out brief.html     one file for the browser, light and dark, made to be printed
  headwater brief "safe haven"                        about a topic: claims with these words; Markdown on standard output
  headwater brief "Kesh Network" --tlp GREEN --out brief.docx
                                                      nothing that is marked stricter than GREEN, nor its share in a count
  headwater brief 4f2a9100 --jsonl                    the brief as one JSON object

What is claimed, by how many independent origins, who disputes it, what nobody vouches for, what changed between editions, what is
missing; each sentence with numbered citations to passage, document, publisher, date and SHA-256; a summary of the sources. Grades are
shown as proposed or set (headwater grade); words of likelihood only where a person set them.`;

/** Formats by the ending of the file's name. */
const WRITERS: Readonly<Record<string, (brief: Brief) => string | Promise<Uint8Array>>> = {
  ".md": briefMarkdown,
  ".html": briefHtml,
  ".docx": briefDocx,
};

/** Defines `headwater brief TOPIC|ENTITY`. */
export function define(command: Command): void {
  withLedger(command)
    .argument("<subject>", "a person, group or place by its name or id; any other words are a topic")
    .option(
      "--out <file>",
      "where to write it: .md, .html or .docx; standard output, as Markdown, when not given",
    )
    .option(
      "--limit <n>",
      "claims at the most, those with the most independent origins first",
      wholeNumber,
      40,
    )
    .addOption(ceilingOption())
    .addOption(personOption())
    .option("--jsonl", "print the brief as one JSON object")
    .addHelpText("after", HELP)
    .action(run);
}

interface BriefOptions extends LedgerOptions {
  readonly out?: string;
  readonly limit: number;
  readonly tlp?: Marking;
  readonly as?: string;
  readonly jsonl?: boolean;
}

async function run(subject: string, { db, out, limit, tlp, as: person, jsonl }: BriefOptions): Promise<void> {
  const write = out === undefined ? briefMarkdown : WRITERS[extname(out).toLowerCase()];
  if (write === undefined)
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      out ?? "",
      "this ending is not one of a brief",
      `end it with ${Object.keys(WRITERS).join(", ")}`,
    );
  if (subject.trim() === "")
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      "brief",
      "about what?",
      'name a topic, a person, a group or a place: headwater brief "Nurin Front"',
    );
  if (limit === 0)
    throw new HeadwaterError("bad-usage", "cli", "--limit 0", "a brief needs claims", "give at least 1");
  const { ledger, place } = await openSeen(db, { ceiling: tlp, person });
  try {
    if (tlp === undefined && person === undefined) await sayWhatIsMarked(ledger);
    const progress = startProgress(0, "claims");
    const onClaim = (_: number, total: number) => {
      progress.grow(total === 0 ? 0 : 1);
      progress.step("");
    };
    const made = new Date().toISOString();
    const material = await gatherBrief(ledger, place, { subject, limit, made, onClaim }).finally(() =>
      progress.stop(),
    );
    const brief = composeBrief(material);
    if (jsonl === true) return await printLine(brief);
    const written = await write(brief);
    if (out === undefined) process.stdout.write(written);
    else await keep(out, written, brief);
  } finally {
    await ledger.close();
  }
}

async function keep(
  out: string,
  written: string | Uint8Array,
  { sections, citations }: Brief,
): Promise<void> {
  try {
    await writeFile(out, written);
  } catch (thrown) {
    throw cannotWrite(thrown, "cli", out);
  }
  const points = sections.reduce((sum, section) => sum + section.points.length, 0);
  process.stdout.write(`${out}: ${points} points, ${citations.length} citations\n`);
}
