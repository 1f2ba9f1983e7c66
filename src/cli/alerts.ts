import { type Command, Option } from "commander";
import { ALERT_KINDS, type Alert, type AlertKind, openLedger } from "../ledger/index.ts";
import { type ListOptions, printLine, withList } from "./options.ts";
import { shortId } from "./short-id.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater alerts                        what nobody has marked as seen, the last first
  headwater alerts --seen                 the same, and marks what is listed as seen
  headwater alerts --all --kind changed-page --jsonl

headwater watch run finds them; the workbench lists them under Alerts, and serves them as a feed: /api/v1/alerts.atom.`;

interface AlertsOptions extends ListOptions {
  readonly kind?: AlertKind;
  readonly all?: boolean;
  readonly seen?: boolean;
}

/** Defines `headwater alerts`. */
export function define(command: Command): void {
  withList(command)
    .addOption(new Option("--kind <kind>", "one kind alone").choices(ALERT_KINDS))
    .option("--all", "those that were marked as seen too")
    .option("--seen", "mark what is listed as seen")
    .addHelpText("after", HELP)
    .action(alerts);
}

async function alerts({ db, jsonl, limit, kind, all, seen }: AlertsOptions): Promise<void> {
  const ledger = await openLedger(db, { mustExist: true });
  try {
    const { rows, cursor } = await ledger.watching.alerts({
      limit,
      ...(kind === undefined ? {} : { kind }),
      ...(all === true ? {} : { unseen: true }),
    });
    if (jsonl === true) for (const row of rows) await printLine(row);
    else process.stdout.write(rows.length === 0 ? `${nothing(all)}\n` : `${table(rows)}\n`);
    if (jsonl !== true && cursor !== null)
      process.stdout.write("\nMore: the same command with a larger --limit\n");
    if (seen === true)
      await ledger.watching.seen(
        rows.map(({ id }) => id),
        new Date().toISOString(),
      );
  } finally {
    await ledger.close();
  }
}

function nothing(all: boolean | undefined): string {
  return all === true
    ? "No alerts. headwater watch add and headwater searches add say what to look out for; headwater watch run looks."
    : "Nothing new. headwater alerts --all lists what was seen.";
}

function table(rows: readonly Alert[]): string {
  const columns = [
    { head: "when", least: 16 },
    { head: "kind", least: 12 },
    { head: "what", least: 24 },
    { head: "why", least: 30 },
    { head: "id", least: 8 },
  ];
  const cells = rows.map(({ at, kind, label, reason, subject }) => [
    ...[at.slice(0, 16).replace("T", " "), kind, label, reason, shortId(subject)],
  ]);
  return formatTable(columns, cells);
}
