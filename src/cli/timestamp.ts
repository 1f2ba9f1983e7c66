import type { Command } from "commander";
import { type CoveredEntry, openLedger } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { askBytes } from "../read/index.ts";
import type { TakenTimestamp, TrustedCertificate } from "../timestamp/index.ts";
import { openToRead } from "./open-to-read.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";
import { printable } from "./report.ts";
import { formatTable } from "./table.ts";
import { readTrusted, trustOption } from "./trust.ts";

const HELP = `
Examples:
  headwater timestamp --tsa https://tsa.example.org/tsr     asks this authority for a time-stamp of the log's head, and keeps it
  headwater timestamp                                       the time-stamps that are kept; asks nobody
  headwater verify --trust authority-root.pem               checks them, offline

The log's last hash covers everything recorded so far. The authority is sent this hash and a number by chance, nothing else; what it answers
(RFC 3161) proves to others that the ledger held all this at that time, without trust in whoever keeps the ledger. Nothing is asked unless --tsa
names an authority. headwater package packs the time-stamps, and openssl checks them without Headwater (docs/package.md#time-stamps).`;

/** Defines `headwater timestamp`. */
export function define(command: Command): void {
  withLedger(command)
    .option(
      "--tsa <address>",
      "ask the time-stamping authority at this address; without it, list what is kept",
    )
    .addOption(trustOption())
    .option("--allow-private", "ask on this machine and private networks too: for an authority of your own")
    .option("--jsonl", "print JSON Lines instead of text")
    .addHelpText("after", HELP)
    .action(run);
}

interface TimestampOptions extends LedgerOptions {
  readonly tsa?: string;
  readonly trust?: string;
  readonly allowPrivate?: boolean;
  readonly jsonl?: boolean;
}

async function run(options: TimestampOptions): Promise<void> {
  const { tsa } = options;
  await (tsa === undefined ? list(options) : ask(tsa, options));
}

async function list({ db, jsonl }: TimestampOptions): Promise<void> {
  const ledger = await openToRead(db);
  try {
    const rows = [];
    for (
      let piece = await ledger.timestamps();
      piece.length > 0;
      piece = await ledger.timestamps(rows.length)
    )
      rows.push(...piece.map(({ answer: _, ...row }) => row));
    if (jsonl === true) {
      for (const row of rows) await printLine(row);
      return;
    }
    const columns = [
      { head: "existed", least: 20 },
      { head: "log up to", least: 9, number: true },
      { head: "says", least: 20 },
    ];
    const cells = rows.map(({ time, entry, tsa }) => [time, entry, tsa]);
    process.stdout.write(
      rows.length === 0
        ? "There are no time-stamps: headwater timestamp --tsa ADDRESS asks an authority for one\n"
        : `${formatTable(columns, cells)}\n\nheadwater verify --trust FILE checks them.\n`,
    );
  } finally {
    await ledger.close();
  }
}

async function ask(tsa: string, options: TimestampOptions): Promise<void> {
  const { db, trust, allowPrivate = false, jsonl } = options;
  const trusted = trust === undefined ? [] : await readTrusted(trust);
  const ledger = await openLedger(db, { mustExist: true });
  try {
    const entry = await ledger.lastEntry();
    if (entry === null)
      throw new HeadwaterError(
        "bad-usage",
        "cli",
        db,
        "nothing is recorded yet",
        "add documents first: headwater add",
      );
    if (isStampBy(entry, tsa)) {
      process.stderr.write(`headwater: nothing was recorded since this authority's last time-stamp\n`);
      return;
    }
    const { seq, head } = entry;
    const { answer, time, signer, isTrusted } = await askTimestamp(tsa, entry, { trusted, allowPrivate });
    const at = new Date().toISOString();
    const { answer: _, ...kept } = await ledger.recordTimestamp({ entry: seq, head, tsa, time, at, answer });
    if (jsonl === true) return await printLine({ ...kept, signer, isTrusted });
    const who = `${printable(signer ?? "somebody unnamed")}${isTrusted ? "" : " (not checked: --trust FILE)"}`;
    process.stdout.write(`The log up to entry ${seq} (${head}) existed on ${time}, says ${who}\n`);
  } finally {
    await ledger.close();
  }
}

/**
 * Asks an authority for a time-stamp of a log entry, and looks whether what it answers holds.
 *
 * @throws HeadwaterError what fetching throws; `bad-answer` and `malformed` for an answer that does not hold
 */
export async function askTimestamp(
  tsa: string,
  { head, text }: Pick<CoveredEntry, "head" | "text">,
  how: { readonly trusted: readonly TrustedCertificate[]; readonly allowPrivate: boolean },
): Promise<TakenTimestamp & { readonly answer: Uint8Array }> {
  const { checkReply, MOST_ANSWER_BYTES, timestampRequest } = await import("../timestamp/index.ts");
  const { bytes, nonce } = timestampRequest(head);
  const answered = await askBytes(tsa, {
    body: bytes,
    contentType: "application/timestamp-query",
    accept: "application/timestamp-reply",
    maxBytes: MOST_ANSWER_BYTES,
    allowPrivate: how.allowPrivate,
  });
  if (answered.kind === "problem") throw answered.error;
  const answer = answered.bytes;
  const taken = await checkReply(answer, { tsa, nonce, covers: text, trusted: how.trusted });
  return { ...taken, answer };
}

/** Whether all that an entry tells of is that this authority stamped those before it. */
function isStampBy({ kind, payload }: CoveredEntry, tsa: string): boolean {
  return kind === "timestamp" && (payload as { readonly tsa?: unknown } | null)?.tsa === tsa;
}
