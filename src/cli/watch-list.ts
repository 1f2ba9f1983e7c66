import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { openLedger, type Watch } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { guessKind } from "../watch/index.ts";
import { openToRead } from "./open-to-read.ts";
import { type LedgerOptions, type ListOptions, printLine } from "./options.ts";
import { printable } from "./report.ts";
import { formatTable } from "./table.ts";
import type { WatchAddOptions } from "./watch.ts";

/** `headwater watch add`: nothing is fetched. */
export async function watchAdd(named: string, { db, every, kind: asked }: WatchAddOptions): Promise<void> {
  const kind = asked ?? guessKind(named);
  const address = kind === "folder" ? await folder(named) : webAddress(named);
  const ledger = await openLedger(db);
  try {
    const addedAt = new Date().toISOString();
    const isNew = await ledger.watching.addWatch({ kind, address, everySeconds: every, addedAt });
    const what = isNew ? "Watching" : "Watched already; now";
    process.stdout.write(
      `${printable(
        `${what} the ${kind} ${address} every ${pauseWords(every)}. headwater watch run looks at it.`,
      )}\n`,
    );
  } finally {
    await ledger.close();
  }
}

/** `headwater watch list`. */
export async function watchList({ db, jsonl, limit }: ListOptions): Promise<void> {
  const ledger = await openToRead(db);
  try {
    const rows = (await ledger.watching.watches()).slice(0, limit);
    if (jsonl === true) {
      for (const row of rows) await printLine(row);
      return;
    }
    process.stdout.write(
      rows.length === 0
        ? "Nothing is watched. headwater watch add https://example.org/feed.xml --every 1h\n"
        : `${table(rows)}\n`,
    );
  } finally {
    await ledger.close();
  }
}

/** `headwater watch remove`. */
export async function watchRemove(meant: string, { db }: LedgerOptions): Promise<void> {
  const ledger = await openLedger(db);
  try {
    // A folder is kept by its whole path.
    const isThere = (await ledger.watching.watches()).some(({ address }) => address === meant);
    const { address } = await ledger.watching.removeWatch(
      isThere || /^(https?:|watch:|[0-9a-f]{6,}$)/.test(meant) ? meant : resolve(meant),
    );
    process.stdout.write(`${printable(`${address} is watched no more.`)}\n`);
  } finally {
    await ledger.close();
  }
}

function table(rows: readonly Watch[]): string {
  const columns = [
    { head: "kind", least: 7 },
    { head: "address", least: 30 },
    { head: "every", least: 5 },
    { head: "items", least: 5, number: true },
    { head: "last", least: 16 },
    { head: "due", least: 16 },
    { head: "fault", least: 20 },
  ];
  const minute = (time: string | null) => time?.slice(0, 16).replace("T", " ") ?? "";
  const cells = rows.map(({ kind, address, everySeconds, items, checkedAt, dueAt, fault, faults }) => [
    ...[kind, printable(address), pauseWords(everySeconds), items, minute(checkedAt), minute(dueAt)],
    fault === null ? "" : printable(`${fault}${faults > 1 ? `, ${faults} times in a row` : ""}`),
  ]);
  return formatTable(columns, cells);
}

function pauseWords(seconds: number): string {
  for (const [unit, size] of [
    ["w", 604_800],
    ["d", 86_400],
    ["h", 3600],
    ["m", 60],
  ] as const)
    if (seconds % size === 0) return `${seconds / size}${unit}`;
  return `${seconds}s`;
}

async function folder(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() !== true) {
    const what = found === null ? "there is no such folder" : "is no folder";
    throw new HeadwaterError("bad-usage", "cli", path, what, "name a folder, or an address (https://...)");
  }
  return resolve(path);
}

function webAddress(text: string): string {
  const bad = (what: string, remedy: string) => new HeadwaterError("bad-usage", "cli", text, what, remedy);
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw bad("is no address of the web", "write it as https://example.org/feed.xml, or give --kind folder");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "")
    throw bad("has a user name or password in it, which would be kept", "leave them out");
  url.hash = "";
  return url.href;
}
