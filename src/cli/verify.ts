import type { Command } from "commander";
import { openLedger, type Verification } from "../ledger/index.ts";
import { withoutPassword } from "../model/index.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";
import { startProgress } from "./progress.ts";
import { printable } from "./report.ts";
import { formatTable } from "./table.ts";

const HELP = `
Re-hashes all original bytes, texts and entries of lists, compares every passage with the text at its range, follows the log
from its first entry, and lets the database check its file. Exit status 1 when anything is not as it was recorded.

With a package: every file is there, none is added, each has its hash, each passage stands in its text.

Write the log head down somewhere else: with it you can show later that nothing was taken off the end of the log.`;

/** Defines `headwater verify`. */
export function define(command: Command): void {
  withLedger(command)
    .argument("[package]", "a folder that headwater package made; the ledger when not given")
    .option("--jsonl", "print one JSON object instead of text")
    .addHelpText("after", HELP)
    .action(verify);
}

interface VerifyOptions extends LedgerOptions {
  readonly jsonl?: boolean;
}

async function verify(folder: string | undefined, { db, jsonl }: VerifyOptions): Promise<void> {
  if (folder !== undefined) return verifyFolder(folder, jsonl === true);
  const ledger = await openLedger(db, { readonly: true });
  const progress = startProgress(0, "documents");
  let known = 0;
  try {
    const found = await ledger.verify({
      onProgress: ({ total }) => {
        progress.grow(total - known);
        known = total;
        progress.step("");
      },
    });
    progress.stop();
    if (jsonl === true) await printLine(found);
    else process.stdout.write(`${report(found, withoutPassword(db))}\n`);
    if (found.problems.length > 0) process.exitCode = 1;
  } finally {
    progress.stop();
    await ledger.close();
  }
}

async function verifyFolder(folder: string, jsonl: boolean): Promise<void> {
  const { verifyPackage } = await import("../package/index.ts");
  const found = await verifyPackage(folder);
  const { files, documents, passages, entries, sha256, problems } = found;
  if (problems.length > 0) process.exitCode = 1;
  if (jsonl) return printLine(found);
  const looked = `${files} files, ${documents} documents, ${passages} passages, ${entries} log entries`;
  const said =
    problems.length === 0
      ? `All is as it was packed: ${looked}.`
      : `${problems.map(({ path, what }) => printable(`${path}: ${what}`)).join("\n")}\n\n${problems.length} problems in ${printable(folder)}: ${looked}.`;
  process.stdout.write(`${said}\nSHA-256 of tagmanifest-sha256.txt: ${sha256}\n`);
}

function report(verified: Verification, db: string): string {
  const { documents, bytes, passages, designations, entries, head, problems } = verified;
  const number = (n: number) => n.toLocaleString("en");
  const looked = `${number(documents)} documents (${number(bytes)} bytes), ${number(passages)} passages, ${number(designations)} entries of lists, ${number(entries)} log entries`;
  if (problems.length === 0) return `All is as it was recorded: ${looked}.\nLog head ${head}`;
  const columns = [
    { head: "what", least: 8 },
    { head: "subject", least: 20 },
    { head: "problem", least: 30 },
  ];
  const rows = problems.map(({ kind, subject, what }) => [kind, subject, what]);
  return `${formatTable(columns, rows)}\n\n${number(problems.length)} problems in ${db}: ${looked}. Restore from a backup.`;
}
