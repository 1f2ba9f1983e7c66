import type { Command } from "commander";
import { openLedger, type Verification } from "../ledger/index.ts";
import { withoutPassword } from "../model/index.ts";
import type { TrustedCertificate } from "../timestamp/index.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";
import { startProgress } from "./progress.ts";
import { printable } from "./report.ts";
import { formatTable } from "./table.ts";
import { checkTimestamps, problemsOf, timestampLines } from "./timestamps.ts";
import { readTrusted, trustOption } from "./trust.ts";

const HELP = `
Re-hashes all original bytes, texts and entries of lists, compares every passage with the text at its range, follows the log
from its first entry, and lets the database check its file. Exit status 1 when anything is not as it was recorded.

Time-stamps (headwater timestamp) are checked offline: that each stamps the log as it is, that its signature holds, and, with --trust FILE, that a
certificate in FILE vouches for its signer. Without --trust, whoever made the time-stamp may be anybody: it says so.

With a package: every file is there, none is added, each has its hash, each passage stands in its text; time-stamps likewise.

Write the log head down somewhere else: with it you can show later that nothing was taken off the end of the log.`;

/** Defines `headwater verify`. */
export function define(command: Command): void {
  withLedger(command)
    .argument("[package]", "a folder that headwater package made; the ledger when not given")
    .addOption(trustOption())
    .option("--jsonl", "print one JSON object instead of text")
    .addHelpText("after", HELP)
    .action(verify);
}

interface VerifyOptions extends LedgerOptions {
  readonly trust?: string;
  readonly jsonl?: boolean;
}

async function verify(folder: string | undefined, options: VerifyOptions): Promise<void> {
  const { db, jsonl } = options;
  const trusted = options.trust === undefined ? [] : await readTrusted(options.trust);
  if (folder !== undefined) return verifyFolder(folder, trusted, jsonl === true);
  const ledger = await openLedger(db, { readonly: true });
  const progress = startProgress(0, "documents");
  let known = 0;
  try {
    const kept = await ledger.verify({
      onProgress: ({ total }) => {
        progress.grow(total - known);
        known = total;
        progress.step("");
      },
    });
    const timestamps = await checkTimestamps(ledger, trusted);
    progress.stop();
    const problems = [...kept.problems, ...timestamps.flatMap(problemsOf)];
    const found = { ...kept, problems };
    if (jsonl === true) await printLine({ ...found, timestamps });
    else {
      const said = [report(found, withoutPassword(db)), ...timestampLines(timestamps, trusted.length > 0)];
      process.stdout.write(`${said.join("\n")}\n`);
    }
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    progress.stop();
    await ledger.close();
  }
}

async function verifyFolder(
  folder: string,
  trusted: readonly TrustedCertificate[],
  jsonl: boolean,
): Promise<void> {
  const { verifyPackage } = await import("../package/index.ts");
  const found = await verifyPackage(folder, { trusted });
  const { files, documents, passages, entries, sha256, problems } = found;
  if (problems.length > 0) process.exitCode = 1;
  if (jsonl) return printLine(found);
  const looked = `${files} files, ${documents} documents, ${passages} passages, ${entries} log entries`;
  const said =
    problems.length === 0
      ? `All is as it was packed: ${looked}.`
      : `${problems.map(({ path, what }) => printable(`${path}: ${what}`)).join("\n")}\n\n${problems.length} problems in ${printable(folder)}: ${looked}.`;
  const stamps = timestampLines(found.timestamps, trusted.length > 0);
  const reach = found.timestamps.map(
    ({ path, followed }) =>
      `${printable(path)} covers ${followed} entries of the package's log that follow one another`,
  );
  process.stdout.write(
    `${[said, ...stamps, ...reach, `SHA-256 of tagmanifest-sha256.txt: ${sha256}`].join("\n")}\n`,
  );
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
  const remedy = problems.every(({ kind }) => kind === "timestamp")
    ? "What is recorded is as it was; these time-stamps prove nothing."
    : "Restore from a backup.";
  return `${formatTable(columns, rows)}\n\n${number(problems.length)} problems in ${db}: ${looked}. ${remedy}`;
}
