import { type Command, Option } from "commander";
import { type CorpusRow, type Ledger, openLedger } from "../ledger/index.ts";
import { CORPUS_ROLES, type CorpusRole } from "../model/index.ts";
import { accountMeant, newId } from "../people/index.ts";
import { analystName } from "./analyst.ts";
import { openToRead } from "./open-to-read.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";
import { printable } from "./report.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater corpora                                     all of them: who sees them, how many documents and members
  headwater corpora make "Press 2026"                   a named set of documents that everybody sees
  headwater corpora make "Mill leaks" --private --for "L. Marsh"
                                                        its members alone see what lies in it; she keeps it
  headwater corpora let "Mill leaks" "A. Vell" --as reader
  headwater corpora drop "Mill leaks" "A. Vell"         no member any more
  headwater corpora members "Mill leaks"
  headwater add --corpus "Mill leaks" inbox/            reads documents into it: nobody else sees them for a moment
  headwater corpora add "Press 2026" 3f9a 77c0          lays documents that are there already in it as well
  headwater corpora add "Mill leaks" 3f9a --only        and takes them out of everywhere else
  headwater corpora share 3f9a                          lays a document in the workspace that everybody shares

Everybody who signs in to headwater serve sees what lies in no corpus, in an open one, or in the shared workspace as well as in a private one: adding the very same
bytes without --corpus shares them. A reader sees a private corpus and, as an analyst, decides on what is in it; a keeper also adds documents to it and lets people in. An admin
lets people in too, and does not see it without being a member. Whoever can read the ledger's file, or works with these commands, sees everything (docs/team.md).`;

/** Defines `headwater corpora` with what can be done to them. */
export function define(command: Command): void {
  withLedger(command)
    .option("--jsonl", "print JSON Lines instead of a table")
    .option("--by <name>", "who does it; kept in the log", analystName())
    .addHelpText("after", HELP)
    .action(list);
  const said = () => ({ by: command.opts<CorporaOptions>().by, at: new Date().toISOString() });
  command
    .command("make")
    .description("make a corpus")
    .argument("<name>", "what it is called")
    .option("--private", "its members alone see what lies in it")
    .option("--for <person>", "with --private: an account that keeps it")
    .action(async (name: string, options: { private?: boolean; for?: string }) => {
      await withCorpora(command, async (ledger) => {
        const keeper =
          options.for === undefined ? {} : { keeper: (await accountMeant(ledger, options.for)).id };
        const isPrivate = options.private === true;
        const made = await ledger.corpora.make({
          id: newId("corpus"),
          name,
          isPrivate,
          ...keeper,
          ...said(),
        });
        await show(command, ledger, made);
      });
    });
  command
    .command("add")
    .description("lay documents that are in the ledger in a corpus")
    .argument("<name>", "the corpus")
    .argument("<document...>", "their ids, or the beginnings of them")
    .option("--only", "take them out of everywhere else: who saw them there sees them no more")
    .action((name: string, documents: readonly string[], { only }: { only?: boolean }) =>
      withCorpora(command, async (ledger) => {
        const corpus = await ledger.corpora.get(name);
        const placing = { corpus: corpus.id, documents: await idsOf(ledger, documents), only: only === true };
        await ledger.corpora.place({ ...placing, ...said() });
        await show(command, ledger, await ledger.corpora.get(corpus.id));
      }),
    );
  command
    .command("share")
    .description("lay documents in the workspace that everybody shares")
    .argument("<document...>", "their ids, or the beginnings of them")
    .action((documents: readonly string[]) =>
      withCorpora(command, async (ledger) => {
        const ids = await idsOf(ledger, documents);
        const shared = await ledger.corpora.place({ corpus: null, documents: ids, ...said() });
        if (command.opts<CorporaOptions>().jsonl === true) return printLine({ shared });
        process.stdout.write(`${shared.length} shared, ${ids.length - shared.length} shared already\n`);
      }),
    );
  command
    .command("members")
    .description("who sees a private corpus")
    .argument("<name>", "the corpus")
    .action((name: string) => members(command, name));
  command
    .command("let")
    .description("let somebody see a private corpus")
    .argument("<name>", "the corpus")
    .argument("<person>", "the name of an account")
    .addOption(new Option("--as <role>", "as what").choices(CORPUS_ROLES).default("reader"))
    .action((name: string, person: string, { as }: { as: CorpusRole }) => seat(command, name, person, as));
  command
    .command("drop")
    .description("let somebody see a private corpus no more")
    .argument("<name>", "the corpus")
    .argument("<person>", "the name of an account")
    .action((name: string, person: string) => seat(command, name, person, null));
}

interface CorporaOptions extends LedgerOptions {
  readonly jsonl?: boolean;
  readonly by: string;
}

async function withCorpora(command: Command, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await openLedger(command.opts<CorporaOptions>().db, { mustExist: true });
  try {
    await work(ledger);
  } finally {
    await ledger.close();
  }
}

async function seat(command: Command, name: string, person: string, role: CorpusRole | null): Promise<void> {
  await withCorpora(command, async (ledger) => {
    const corpus = await ledger.corpora.get(name);
    const account = await accountMeant(ledger, person);
    const { by } = command.opts<CorporaOptions>();
    await ledger.corpora.seat(corpus.id, account.id, role, { by, at: new Date().toISOString() });
    await show(command, ledger, corpus);
  });
}

async function idsOf(ledger: Ledger, meant: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const one of meant) ids.push((await ledger.document(one)).id);
  return [...new Set(ids)];
}

async function show(command: Command, ledger: Ledger, corpus: CorpusRow): Promise<void> {
  const seats = await ledger.corpora.members(corpus.id);
  if (command.opts<CorporaOptions>().jsonl === true) return printLine({ ...corpus, members: seats });
  const who = corpus.isPrivate
    ? `private, seen by ${seats.length === 0 ? "nobody yet (headwater corpora let)" : seats.map(({ name }) => printable(name)).join(", ")}`
    : "seen by everybody who signs in";
  process.stdout.write(`${printable(corpus.name)}: ${corpus.documents} documents, ${who}\n`);
}

async function list({ db, jsonl }: CorporaOptions): Promise<void> {
  const ledger = await openToRead(db);
  try {
    const rows = await ledger.corpora.list();
    const seats = await ledger.corpora.members();
    const membersOf = ({ id }: CorpusRow) => seats.filter(({ corpus }) => corpus === id);
    if (jsonl === true) {
      for (const row of rows) await printLine({ ...row, members: membersOf(row) });
      return;
    }
    if (rows.length === 0) {
      process.stdout.write("There are no corpora: headwater corpora make NAME\n");
      return;
    }
    const columns = [
      { head: "name", least: 16 },
      { head: "seen by", least: 10 },
      { head: "documents", least: 9 },
      { head: "since", least: 10 },
    ];
    const cells = rows.map((row) => [
      ...[row.name, row.isPrivate ? `${membersOf(row).length} members` : "everybody"],
      ...[String(row.documents), row.createdAt.slice(0, 10)],
    ]);
    process.stdout.write(`${formatTable(columns, cells)}\n`);
  } finally {
    await ledger.close();
  }
}

async function members(command: Command, name: string): Promise<void> {
  const { db, jsonl } = command.opts<CorporaOptions>();
  const ledger = await openToRead(db);
  try {
    const { id } = await ledger.corpora.get(name);
    const seats = await ledger.corpora.members(id);
    if (jsonl === true) {
      for (const seat of seats) await printLine(seat);
      return;
    }
    const columns = [
      { head: "name", least: 16 },
      { head: "as", least: 8 },
    ];
    process.stdout.write(
      seats.length === 0
        ? "Nobody is a member: headwater corpora let NAME PERSON\n"
        : `${formatTable(
            columns,
            seats.map((seat) => [seat.name, seat.role]),
          )}\n`,
    );
  } finally {
    await ledger.close();
  }
}
