import type { Command } from "commander";
import { composeBrief } from "../answer/index.ts";
import { HeadwaterError, type Marking } from "../model/index.ts";
import { makePackage } from "../package/index.ts";
import { gatherBrief } from "../pipeline/index.ts";
import { ceilingOption, personOption, sayWhatIsMarked } from "./ceiling.ts";
import { openSeen } from "./open-seen.ts";
import { type LedgerOptions, printLine, wholeNumber, withLedger } from "./options.ts";
import { programVersion } from "./program-version.ts";
import { startProgress } from "./progress.ts";

const HELP = `
Examples:
  headwater package c1d833c5 --out evidence                    one claim, with every document that asserts it
  headwater package --brief "Kesh Network" --out evidence      a brief, and the evidence for all that it says
  headwater package c1d833c5 --tlp GREEN --out evidence        without what is marked stricter than GREEN
  headwater verify evidence                                    checks it again; sha256sum does, without Headwater

The folder is a bag (BagIt 1.0) with RO-Crate metadata: original bytes, texts, passages, chains, verdicts, grades, the log's entries
about them, and index.html to begin with. Give the hash that is printed to the receiver by another way (docs/package.md).`;

/** Defines `headwater package CLAIM ... --out FOLDER`. */
export function define(command: Command): void {
  withLedger(command)
    .argument("[claim...]", "ids of claims, or their beginnings, as headwater claims shows them")
    .requiredOption("--out <folder>", "a folder that is not there yet, or is empty")
    .option("--brief <subject>", "write a brief on this subject, and pack the claims that it speaks of")
    .option("--limit <n>", "claims of the brief at the most", wholeNumber, 40)
    .option(
      "--whole-log",
      "pack all log entries, so that each leads to its time-stamp, not only those about what is packed",
    )
    .addOption(ceilingOption())
    .addOption(personOption())
    .option("--jsonl", "print one JSON object instead of text")
    .addHelpText("after", HELP)
    .action(run);
}

interface PackageOptions extends LedgerOptions {
  readonly out: string;
  readonly brief?: string;
  readonly limit: number;
  readonly wholeLog?: boolean;
  readonly tlp?: Marking;
  readonly as?: string;
  readonly jsonl?: boolean;
}

async function run(claims: readonly string[], options: PackageOptions): Promise<void> {
  const { db, out, brief: subject, limit, wholeLog = false, tlp, as: person, jsonl } = options;
  if (claims.length === 0 && subject === undefined)
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      "package",
      "nothing to pack",
      'name a claim, or --brief "SUBJECT"',
    );
  const made = new Date().toISOString();
  const { ledger, place } = await openSeen(db, { ceiling: tlp, person });
  const progress = startProgress(0, "documents");
  try {
    if (tlp === undefined && person === undefined) await sayWhatIsMarked(ledger);
    const brief =
      subject === undefined
        ? {}
        : { brief: composeBrief(await gatherBrief(ledger, place, { subject, limit, made })) };
    const onDocument = () => {
      progress.grow(1);
      progress.step("");
    };
    const packed = await makePackage(ledger, {
      claims,
      ...brief,
      folder: out,
      made,
      version: programVersion(),
      wholeLog,
      onDocument,
    });
    progress.stop();
    if (jsonl === true) await printLine({ out, ...packed });
    else {
      const { claims: number, documents, files, bytes, timestamps, sha256 } = packed;
      const stamps = timestamps === 0 ? "" : `, ${timestamps} time-stamps`;
      process.stdout.write(
        `${out}: ${number} claims, ${documents} documents${stamps}, ${files} files, ${bytes.toLocaleString("en")} bytes\nSHA-256 of tagmanifest-sha256.txt: ${sha256}\n`,
      );
    }
  } finally {
    progress.stop();
    await ledger.close();
  }
}
