import { type Command, InvalidArgumentError, Option } from "commander";
import { WATCH_KINDS, type WatchKind } from "../ledger/index.ts";
import { type LedgerOptions, type ListOptions, wholeNumber, withLedger, withList } from "./options.ts";

const HELP = `
Examples:
  headwater watch add https://example.org/news/feed.xml --every 1h    a feed: its items' pages, as they come
  headwater watch add https://example.org/reports/2024 --every 1d     a page: a new document, and an alert, when it says something else
  headwater watch add incoming/ --every 5m                            a folder: files that are new or changed
  headwater watch run                                                 looks at what is due, until Ctrl-C
  headwater watch run --once --webhook https://desk.example.org/hook  looks once, for cron; tells a webhook
  headwater alerts                                                    what was found

Politely: conditional requests, robots.txt, one request at a time, a pause between two to one host, longer and longer pauses after faults, Retry-After.
Only what is named is asked for: the address, its robots.txt, and, of a feed or sitemap, pages on the same host. docs/watching.md says more.`;

const RUN_HELP = `
A ledger has one run at a time, whichever machine it is on: a second one says since when the first is under way and where, and ends with status 1. One that was
killed keeps nobody away.

A webhook is signed: HEADWATER_WEBHOOK_SECRET (16 characters at least) is shared with whoever receives it. A mail server is named by --smtp or
HEADWATER_SMTP (smtp://USER:PASSWORD@HOST:PORT), the sender by --mail-from or HEADWATER_MAIL_FROM.`;

/** Options of `headwater watch add`. */
export interface WatchAddOptions extends LedgerOptions {
  readonly every: number;
  readonly kind?: WatchKind;
}

/** Options of `headwater watch run`. */
export interface WatchRunOptions extends LedgerOptions {
  readonly once?: boolean;
  readonly now?: boolean;
  readonly most: number;
  readonly pause: number;
  readonly allowPrivate?: boolean;
  readonly webhook: readonly string[];
  readonly mail: readonly string[];
  readonly smtp?: string;
  readonly mailFrom?: string;
  readonly wait?: boolean;
  readonly quiet?: boolean;
}

/** Defines `headwater watch add`, `list`, `remove` and `run`. */
export function define(command: Command): void {
  command.usage("add|list|remove|run [options]").addHelpText("after", HELP);
  withLedger(command.command("add"))
    .summary("watch a feed, a sitemap, a page or a folder")
    .description("Watch a feed, a sitemap, a page or a folder. Nothing is fetched until headwater watch run.")
    .argument("<address>", "https://..., or a folder")
    .option("--every <pause>", "how often it is looked at: 15m, 1h, 1d", pause, 3600)
    .addOption(new Option("--kind <kind>", "what it is, where its name does not say").choices(WATCH_KINDS))
    .action(async (address: string, options: WatchAddOptions) =>
      (await import("./watch-list.ts")).watchAdd(address, options),
    );
  withList(command.command("list"))
    .summary("what is watched, when it is due, and what went wrong")
    .description("List what is watched, when it is due, and what went wrong the last time.")
    .action(async (options: ListOptions) => (await import("./watch-list.ts")).watchList(options));
  withLedger(command.command("remove"))
    .summary("watch something no more")
    .description("Watch something no more. The documents and alerts that it brought stay.")
    .argument("<watch>", "its address, or the beginning of its id")
    .action(async (meant: string, options: LedgerOptions) =>
      (await import("./watch-list.ts")).watchRemove(meant, options),
    );
  withLedger(command.command("run"))
    .summary("look at what is due, take what is new, report and send alerts")
    .description(
      "Look at what is due, take what is new, report what saved searches match now, and send alerts.",
    )
    .option("--once", "look once and end")
    .option("--now", "look at everything, due or not")
    .option("--wait", "where another run is under way on this ledger, wait until it has ended")
    .option("--most <n>", "items that are taken of one feed, sitemap or folder at a time", wholeNumber, 100)
    .option("--pause <seconds>", "between two requests to one host", wholeNumber, 2)
    .option(
      "--allow-private",
      "fetch from and tell this machine and private networks too: for intranets and tests",
    )
    .option("--webhook <url>", "tell this address of each alert; may be given again", collect, [])
    .option("--mail <address>", "mail alerts to this address; may be given again", collect, [])
    .option("--smtp <url>", "mail server; HEADWATER_SMTP when not given")
    .option("--mail-from <address>", "sender of mails; HEADWATER_MAIL_FROM when not given")
    .option("--quiet", "say nothing but errors")
    .addHelpText("after", RUN_HELP)
    .action(async (options: WatchRunOptions) => (await import("./watch-run.ts")).watchRun(options));
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** A pause in seconds from "90s", "15m", "1h", "1d", "1w". */
function pause(text: string): number {
  const [, count, unit] = /^([1-9]\d{0,5})([smhdw])$/.exec(text) ?? [];
  if (count === undefined) throw new InvalidArgumentError("give a pause such as 90s, 15m, 1h, 1d or 1w.");
  return Number(count) * UNITS[unit!]!;
}
