import { type Command, InvalidArgumentError } from "commander";
import { openLedger, type TokenRow } from "../ledger/index.ts";
import { SCOPES, type Scope } from "../model/index.ts";
import { makeToken } from "../people/index.ts";
import { analystName } from "./analyst.ts";
import { openToRead } from "./open-to-read.ts";
import { days, type LedgerOptions, printLine, withLedger } from "./options.ts";
import { printable } from "./report.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater tokens                                                   all tokens: whose, what for, until when
  headwater tokens make "nightly import" --for "L. Marsh" --scopes read,add
  headwater tokens revoke token:4f2a91...                            it opens nothing any more
  curl -H "Authorization: Bearer hwt_..." https://trace.example.org/api/v1/claims

A token asks in the name of an account, and never may more than the account may: read, review (decide), add (documents), admin (people).
It is shown once; only its hash is kept. It ends after 90 days (--days), with its account, or when it is revoked.`;

/** Defines `headwater tokens`. */
export function define(command: Command): void {
  withLedger(command)
    .option("--jsonl", "print JSON Lines instead of a table")
    .option("--by <name>", "who does it; kept in the log", analystName())
    .addHelpText("after", HELP)
    .action(list);
  command
    .command("make")
    .description("make a token in the name of an account")
    .argument("<use>", "what it is for, in a few words")
    .requiredOption("--for <name>", "the account in whose name it asks")
    .option("--scopes <list>", "what it may do: read, review, add, admin", scopesOf, ["read"])
    .option("--days <n>", "for how long it holds", days, 90)
    .action((use: string, options: MakeOptions) => make(command, use, options));
  command
    .command("revoke")
    .description("let nobody in by a token any more")
    .argument("<token>", "its id, as headwater tokens lists it")
    .action((id: string) => revoke(command, id));
}

interface TokensOptions extends LedgerOptions {
  readonly jsonl?: boolean;
  readonly by: string;
}

interface MakeOptions {
  readonly for: string;
  readonly scopes: readonly Scope[];
  readonly days: number;
}

async function list({ db, jsonl }: TokensOptions): Promise<void> {
  const ledger = await openToRead(db);
  try {
    const rows = await ledger.people.tokens();
    if (jsonl === true) {
      for (const row of rows) await printLine(row);
      return;
    }
    const columns = [
      { head: "token", least: 30 },
      { head: "of", least: 12 },
      { head: "for", least: 12 },
      { head: "may", least: 10 },
      { head: "until", least: 10 },
    ];
    const cells = rows.map(({ id, of, name, scopes, expiresAt, revokedAt }) => [
      ...[id, of, name, scopes.join(", ")],
      revokedAt === null ? expiresAt.slice(0, 10) : `revoked ${revokedAt.slice(0, 10)}`,
    ]);
    process.stdout.write(
      rows.length === 0
        ? 'There are no tokens: headwater tokens make "nightly import" --for NAME --scopes read,add\n'
        : `${formatTable(columns, cells)}\n`,
    );
  } finally {
    await ledger.close();
  }
}

async function make(command: Command, use: string, options: MakeOptions): Promise<void> {
  const { db, by, jsonl } = command.opts<TokensOptions>();
  const ledger = await openLedger(db, { mustExist: true });
  try {
    const { scopes, days: held } = options;
    const at = new Date().toISOString();
    const { token, secret } = await makeToken(ledger, {
      ...{ account: options.for, name: use, scopes, days: held, by, at },
    });
    if (jsonl === true) return await printLine({ token: publicOf(token), secret });
    process.stdout.write(
      `${token.id} of ${printable(token.of)}: ${token.scopes.join(", ")}, until ${token.expiresAt.slice(0, 10)}. It is shown this once:\n  ${secret}\n`,
    );
  } finally {
    await ledger.close();
  }
}

async function revoke(command: Command, id: string): Promise<void> {
  const { db, by, jsonl } = command.opts<TokensOptions>();
  const ledger = await openLedger(db, { mustExist: true });
  try {
    const token = await ledger.people.revokeToken(id, { by, at: new Date().toISOString() });
    if (jsonl === true) return await printLine(publicOf(token));
    process.stdout.write(`${token.id} of ${printable(token.of)} opens nothing any more\n`);
  } finally {
    await ledger.close();
  }
}

function publicOf({ account: _, ...token }: TokenRow) {
  return token;
}

function scopesOf(text: string): readonly Scope[] {
  const asked = text.split(",").map((one) => one.trim().toLowerCase());
  const known = SCOPES.filter((scope) => asked.includes(scope));
  if (known.length === 0 || asked.some((one) => !SCOPES.includes(one as Scope)))
    throw new InvalidArgumentError(`give some of ${SCOPES.join(", ")}, with commas between.`);
  return known;
}
