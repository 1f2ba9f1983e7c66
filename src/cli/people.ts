import { type Command, InvalidArgumentError, Option } from "commander";
import { type AccountRow, type Ledger, openLedger } from "../ledger/index.ts";
import { HeadwaterError, MARKING_WORDS, MARKINGS, type Marking, ROLES, type Role } from "../model/index.ts";
import { accountMeant, type Handed, invite, reset } from "../people/index.ts";
import { analystName } from "./analyst.ts";
import { markingOf } from "./ceiling.ts";
import { openToRead } from "./open-to-read.ts";
import { days, type LedgerOptions, printLine, withLedger } from "./options.ts";
import { issuerAddress, issuerNamed } from "./provider-options.ts";
import { printable } from "./report.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater people                                        who has an account, and what they may do
  headwater people invite "L. Marsh" --role admin         makes an account, and a link by which she sets her password, once
  headwater people invite "A. Vell" --role viewer --tlp GREEN
                                                          reads, and sees nothing that is marked stricter than GREEN
  headwater people role "A. Vell" analyst                 changes what somebody may do; they sign in anew
  headwater people ceiling "A. Vell" AMBER                changes which markings somebody may see
  headwater people invite "L. Marsh" --email lmarsh@example.org
                                                          the same for who signs in by an identity provider (docs/team.md)
  headwater people link "L. Marsh" 7f3c-118a              by the provider's own name for her, where it vouches for no address
  headwater people suspend "A. Vell"                      nobody comes in by this account any more; restore takes it back
  headwater people reset "A. Vell"                        a new link: for a password that was forgotten

Roles: a viewer reads and asks. An analyst also decides (verdicts, grades, markings) and adds documents. An admin also lets people in.
Markings (TLP 2.0), from what anybody may see to what the named alone may:
${MARKINGS.map((marking) => `  ${marking.padEnd(13)} ${MARKING_WORDS[marking]}`).join("\n")}

Verdicts are signed with the name, so that it is never given out twice and never deleted. A link holds for seven days (--days) and is shown once: hand it
over by a way that nobody else reads. Whoever can read the ledger's file needs no account: this command is for the machine on which the server runs.`;

/** Defines `headwater people` with what can be done to accounts. */
export function define(command: Command): void {
  withLedger(command)
    .option("--jsonl", "print JSON Lines instead of a table")
    .option("--by <name>", "who does it; kept in the log", analystName())
    .option("--address <url>", "with a link: under which address they reach your server", address)
    .addHelpText("after", HELP)
    .action(list);
  const at = () => new Date().toISOString();
  const said = () => ({ by: command.opts<PeopleOptions>().by, at: at() });
  const change = async (meant: string, change: Parameters<Ledger["people"]["change"]>[1]) =>
    withPeople(command, async (ledger) => {
      const { id } = await accountMeant(ledger, meant);
      return showAccount(command, await ledger.people.change(id, change, said()));
    });
  command
    .command("invite")
    .description("make an account, and a link that sets its password once")
    .argument("<name>", "what they sign with")
    .addOption(new Option("--role <role>", "what they may do").choices(ROLES).default("analyst"))
    .addOption(tlp("the strictest marking that they may see").default("RED"))
    .option("--email <address>", "by which an identity provider knows them until they first come in by it")
    .option("--days <n>", "for how long the link holds", days, 7)
    .action(async (name: string, options: { role: Role; tlp: Marking; email?: string; days: number }) => {
      const { role, tlp: ceiling, email, days: held } = options;
      await withPeople(command, async (ledger) =>
        showLink(command, await invite(ledger, { name, role, ceiling, email, days: held, ...said() })),
      );
    });
  command
    .command("role")
    .description("change what somebody may do")
    .argument("<name>")
    .argument("<role>", ROLES.join(", "), oneOf(ROLES))
    .action((name: string, role: Role) => change(name, { role }));
  command
    .command("ceiling")
    .description("change which markings somebody may see")
    .argument("<name>")
    .argument("<marking>", MARKINGS.join(", "), markingOf)
    .action((name: string, ceiling: Marking) => change(name, { ceiling }));
  command
    .command("email")
    .description(
      "change by which address an identity provider knows somebody, until they first come in by it",
    )
    .argument("<name>")
    .argument("<address>", "an e-mail address, or none")
    .action((name: string, address: string) => change(name, { email: address === "none" ? null : address }));
  command
    .command("link")
    .description("say which person of an identity provider somebody is")
    .argument("<name>")
    .argument("<subject>", "the provider's own name for them: sub of its tokens")
    .option("--issuer <url>", "the provider, where HEADWATER_OIDC_ISSUER names another")
    .action(async (name: string, subject: string, { issuer = issuerNamed() }: { issuer?: string | null }) => {
      if (issuer === null)
        throw new HeadwaterError(
          ...(["bad-usage", "cli", "--issuer"] as const),
          "no provider is named",
          "give --issuer https://sso.example.org, or set HEADWATER_OIDC_ISSUER",
        );
      await withPeople(command, async (ledger) => {
        const { id } = await accountMeant(ledger, name);
        return showAccount(
          command,
          await ledger.people.link(id, { issuer: issuerAddress(issuer), subject }, said()),
        );
      });
    });
  command
    .command("unlink")
    .description(
      "forget which person of an identity provider somebody is: the next with their address is linked",
    )
    .argument("<name>")
    .action((name: string) => change(name, { unlink: true }));
  command
    .command("suspend")
    .description("let nobody in by an account any more")
    .argument("<name>")
    .action((name: string) => change(name, { suspended: true }));
  command
    .command("restore")
    .description("take a suspension back")
    .argument("<name>")
    .action((name: string) => change(name, { suspended: false }));
  command
    .command("reset")
    .description("a new link that sets the password once")
    .argument("<name>")
    .option("--days <n>", "for how long the link holds", days, 1)
    .action(async (name: string, options: { days: number }) => {
      await withPeople(command, async (ledger) => {
        const { id } = await accountMeant(ledger, name);
        return showLink(command, await reset(ledger, id, { days: options.days, ...said() }));
      });
    });
}

interface PeopleOptions extends LedgerOptions {
  readonly jsonl?: boolean;
  readonly by: string;
  readonly address?: string;
}

/** `--tlp` with the markings of the Traffic Light Protocol. */
function tlp(what: string): Option {
  return new Option("--tlp <marking>", what).argParser(markingOf);
}

async function withPeople(command: Command, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await openLedger(command.opts<PeopleOptions>().db);
  try {
    await work(ledger);
  } finally {
    await ledger.close();
  }
}

async function list({ db, jsonl }: PeopleOptions): Promise<void> {
  const ledger = await openToRead(db);
  try {
    const rows = await ledger.people.accounts();
    if (jsonl === true) {
      for (const row of rows) await printLine(row);
      return;
    }
    if (rows.length === 0) {
      process.stdout.write("Nobody has an account: headwater people invite NAME --role admin\n");
      return;
    }
    const columns = [
      { head: "name", least: 16 },
      { head: "role", least: 8 },
      { head: "sees up to", least: 12 },
      { head: "state", least: 9 },
      { head: "comes in by", least: 11 },
      { head: "since", least: 10 },
    ];
    const cells = rows.map(({ name, role, ceiling, state, hasPassword, isLinked, createdAt }) => [
      ...[name, role, `TLP:${ceiling}`, state],
      [...(hasPassword ? ["password"] : []), ...(isLinked ? ["provider"] : [])].join(", "),
      createdAt.slice(0, 10),
    ]);
    process.stdout.write(`${formatTable(columns, cells)}\n`);
  } finally {
    await ledger.close();
  }
}

/** An address without a slash at the end. */
function address(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new InvalidArgumentError("name it as https://trace.example.org");
  return text.replace(/\/+$/, "");
}

async function showLink(command: Command, { account, secret, expiresAt }: Handed): Promise<void> {
  if (command.opts<PeopleOptions>().jsonl === true)
    return printLine({ account, path: `/welcome#${secret}`, expiresAt });
  const { name, role, ceiling } = account;
  const { address: stated } = command.opts<PeopleOptions>();
  process.stdout.write(
    `${printable(name)}: ${role}, sees up to TLP:${ceiling}. Hand this over; it holds until ${expiresAt.slice(0, 16).replace("T", " ")} UTC and works once:\n  ${stated ?? "http://127.0.0.1:4317"}/welcome#${secret}\n${stated === undefined ? "(that is headwater serve without --port and --host; name yours with --address)\n" : ""}`,
  );
}

async function showAccount(command: Command, account: AccountRow): Promise<void> {
  if (command.opts<PeopleOptions>().jsonl === true) return printLine(account);
  const { name, role, ceiling, state } = account;
  process.stdout.write(`${printable(name)}: ${role}, sees up to TLP:${ceiling}, ${state}\n`);
}

function oneOf<T extends string>(known: readonly T[]): (text: string) => T {
  return (text) => {
    const found = known.find((one) => one === text.toLowerCase());
    if (found === undefined) throw new InvalidArgumentError(`give ${known.join(", ")}.`);
    return found;
  };
}
