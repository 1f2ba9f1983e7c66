// A ledger in a file beside one on a PostgreSQL server on this machine: adding, searching, a claim's page, a trace.
//   npx tsx bench/speed/databases.ts                      (needs PostgreSQL's programs; the news texts of ../shared/data where they are there)
//   DOCUMENTS=100000 npx tsx bench/speed/databases.ts     on ledgers of generated documents (generated-ledger.ts)
// Both hold the same documents; each question is asked of both in turn, so that what else the machine does falls on both. What counts is
// the ratio. The server listens on a socket, waits for the disk at each commit as SQLite does not, and is otherwise as PostgreSQL comes. In the large
// ledgers questions vary: ids from all over, names that many documents have and names that one has, common words and rare ones. What is added is read and extracted as
// `headwater add` does it. KEEP names a folder in which generated ledgers are left for the next run.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { traceClaim } from "../../src/answer/index.ts";
import { copyLedger, type Ledger, openLedger } from "../../src/ledger/index.ts";
import { addDocument, loadFrames, loadFrameWords } from "../../src/pipeline/index.ts";
import { postgresServer, setup } from "../../test/postgres/server.ts";
import { keepResults } from "../results.ts";
import { seeded } from "../seeded.ts";
import { generated, generatedOnServer } from "./generated-ledger.ts";
import { sampleOf } from "./route-asks.ts";
import { type Compared, compare, printHead } from "./two-ledgers.ts";

const EXAMPLES = "examples/documents";
const ARTICLES = "../shared/data/polnear/train/text";
/** Documents of generated ledgers; without a number, a ledger of news texts. */
const DOCUMENTS = (process.env["DOCUMENTS"] ?? "")
  .split(",")
  .map(Number)
  .filter((n) => n > 0);
const MOST_ARTICLES = 120;
/** Texts that are added to a generated ledger. */
const ADDED = 40;
/** Larger ones are made on the server of the same rows: copying takes hours. */
const MOST_COPIED = 10_000;
const ROUNDS = { small: 15, large: 60 };
const SEARCHES = ["killed", "trump economy", '"hillary clinton"', "minist*", "kesh network"];
const FRAMES = ["leads", "attacks", "harbours", "controls", "sanctions", "allied_with"];
const ORDERS = ["origins", "recent", "assertions"] as const;
const FOLDER = process.env["KEEP"] ?? mkdtempSync(join(tmpdir(), "headwater-databases-"));

const end = setup();
const found = postgresServer();
if (found === null) process.exit(1);
const server = found;
const frameWords = await loadFrameWords();
const frames = await loadFrames();
type Two = readonly [file: Ledger, server: Ledger];

try {
  if (DOCUMENTS.length === 0) await ofNews();
  for (const documents of DOCUMENTS) await ofGenerated(documents);
} finally {
  end();
  if (process.env["KEEP"] === undefined) rmSync(FOLDER, { recursive: true, force: true });
}

/** Both ledgers are filled by adding, which is timed; then they are asked. */
async function ofNews(): Promise<void> {
  const address = server.makeDatabase("compared");
  waitForTheDisk();
  const file = join(FOLDER, "compared.db");
  const ledgers: Two = [await openLedger(file, { frameWords }), await openLedger(address, { frameWords })];
  const paths = textsToAdd(MOST_ARTICLES);
  printHead(`${paths.length} documents`);
  const rows: Record<string, Compared> = { "add a document": await adding(ledgers, paths) };
  const claims = (await ledgers[0].claims({ order: "assertions", limit: ROUNDS.small })).rows;
  const asked = (what: string, ask: (ledger: Ledger, round: number) => Promise<unknown>) =>
    asking(ledgers, what, ROUNDS.small, ask, rows);
  await asked("search", (ledger, round) => ledger.search(SEARCHES[round % SEARCHES.length]!, 20));
  await asked("list claims", (ledger) => ledger.claims({ limit: 50 }));
  await asked("a claim's page", (ledger, round) => ledger.workbench.claimOutline(claims[round]!.id));
  await asked("trace", (ledger, round) => traceClaim(ledger, claims[round]!.id));
  await asked("the library", (ledger) => ledger.workbench.library({ limit: 50 }));
  const digests = await Promise.all(ledgers.map((ledger) => ledger.contentDigest()));
  for (const ledger of ledgers) await ledger.close();
  if (digests[0] !== digests[1]) throw new Error("the two ledgers do not hold the same");
  keep(`${paths.length} news texts`, "npx tsx bench/speed/databases.ts", { rows });
}

/** Both ledgers are there, one a copy of the other; they are asked, and then added to. */
async function ofGenerated(documents: number): Promise<void> {
  const file = `${await generated(FOLDER, documents)}.compared`;
  cpSync(file.slice(0, -".compared".length), file);
  const address = server.makeDatabase(`generated-${documents}`);
  const began = performance.now();
  const isCopied = documents <= MOST_COPIED;
  if (isCopied) await copyLedger(file, address);
  else await generatedOnServer(FOLDER, documents, address);
  const seconds = Math.round((performance.now() - began) / 1000);
  const database = `generated-${documents}`;
  // What autovacuum would have done by the time that such a ledger had grown.
  server.run(database, "vacuum analyze");
  waitForTheDisk();
  const sizes = {
    file: statSync(file).size,
    server: Number(server.run(database, `select pg_database_size('${database}')`)),
  };
  console.log(
    `\n${isCopied ? "copied row by row" : "made on the server"} in ${seconds} s; ${Math.round(sizes.file / 1e6)} MB as a file, ${Math.round(sizes.server / 1e6)} MB on the server`,
  );
  const tables = tablesOf(database);
  const ledgers: Two = [await openLedger(file, { frameWords }), await openLedger(address, { frameWords })];
  try {
    const sampled = await sampleOf(ledgers[0]);
    const random = seeded(documents);
    printHead(`${documents} generated documents`);
    const rows: Record<string, Compared> = {};
    const asked = (
      what: string,
      ask: (pick: Pick, round: number) => (ledger: Ledger) => Promise<unknown>,
    ) => {
      const pick: Pick = (from) => from[random.below(from.length)]!;
      const works = Array.from({ length: ROUNDS.large }, (_, round) => ask(pick, round));
      return asking(ledgers, what, ROUNDS.large, (ledger, round) => works[round]!(ledger), rows);
    };
    await asked("search", (pick) => {
      const text = pick([...sampled.words, ...sampled.names]);
      return (ledger) => ledger.search(text, 20);
    });
    await asked("list claims", (pick, round) => {
      const order = ORDERS[round % ORDERS.length]!;
      const filter = round % 2 === 0 ? { order } : { order, frame: pick(FRAMES) };
      return (ledger) => ledger.claims({ ...filter, limit: 50 });
    });
    await asked("claims about somebody", (pick, round) => {
      const about = round % 2 === 0 ? pick(sampled.hubs) : pick(sampled.subjects);
      return (ledger) => ledger.claims({ about, limit: 50 });
    });
    await asked("a claim's page", (pick) => {
      const id = pick(sampled.claims);
      return (ledger) => ledger.workbench.claimOutline(id);
    });
    await asked("trace", (pick) => {
      const id = pick(sampled.claims);
      return (ledger) => traceClaim(ledger, id);
    });
    await asked("the library", (_, round) => {
      const order = round % 2 === 0 ? ("published" as const) : ("added" as const);
      return (ledger) => ledger.workbench.library({ order, limit: 50 });
    });
    await asked("the library by words", (pick) => {
      const text = pick(sampled.words);
      return (ledger) => ledger.workbench.library({ text, limit: 50 });
    });
    rows["add a document"] = await adding(ledgers, textsToAdd(ADDED));
    keep(`${documents} generated documents`, `DOCUMENTS=${documents} npx tsx bench/speed/databases.ts`, {
      ...{ bytes: sizes, ...tables, ...(isCopied ? { copySeconds: seconds } : {}), rows },
    });
  } finally {
    for (const ledger of ledgers) await ledger.close();
    for (const ending of ["", "-wal", "-shm"]) rmSync(`${file}${ending}`, { force: true });
  }
}

/** What the largest tables take on the server, their indexes among it, and bytes an assertion of the whole. */
function tablesOf(database: string) {
  const assertions = Number(server.run(database, "select count(*) from assertions"));
  const largest = server
    .run(
      database,
      `select c.relname, c.reltuples::bigint, pg_total_relation_size(c.oid), pg_indexes_size(c.oid) from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 3 desc limit 14`,
    )
    .trim()
    .split("\n")
    .map((line) => {
      const [table = "", rows, bytes, indexes] = line.split("|");
      return { table, rows: Number(rows), bytes: Number(bytes), indexes: Number(indexes) };
    });
  console.log(`${assertions} assertions; the largest tables, bytes an assertion and of these indexes`);
  for (const { table, rows, bytes, indexes } of largest)
    console.log(
      `${table.padEnd(24)}${String(rows).padStart(10)} rows ${String(Math.round(bytes / assertions)).padStart(6)} ${String(Math.round(indexes / assertions)).padStart(6)}`,
    );
  return { assertions, largest };
}

/** One of some things. */
type Pick = <T>(from: readonly T[]) => T;

async function asking(
  ledgers: Two,
  what: string,
  rounds: number,
  ask: (ledger: Ledger, round: number) => Promise<unknown>,
  rows: Record<string, Compared>,
): Promise<void> {
  const works = Array.from({ length: rounds }, (_, round) => (ledger: Ledger) => ask(ledger, round));
  rows[what] = await compare(ledgers, what, works, true);
}

function adding(ledgers: Two, paths: readonly string[]): Promise<Compared> {
  const now = () => "2026-01-02T03:04:05Z";
  const works = paths.map(
    (path) => (ledger: Ledger) => addDocument(readFileSync(path), path, { ledger, frames, now }),
  );
  return compare(ledgers, "add a document", works, false);
}

/** The news texts, and of the examples at most as many. */
function textsToAdd(most: number): readonly string[] {
  return [EXAMPLES, ...(existsSync(ARTICLES) ? [ARTICLES] : [])].flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .slice(0, most)
      .map((name) => join(folder, name)),
  );
}

/** As PostgreSQL comes; the tests' server does without. */
function waitForTheDisk(): void {
  server.run("postgres", "alter system set fsync = on");
  server.run("postgres", "alter system set full_page_writes = on");
  server.run("postgres", "select pg_reload_conf()");
}

function keep(part: string, command: string, figures: object): void {
  keepResults("databases", part, { command, loadAverage: Number(loadavg()[0]!.toFixed(1)), ...figures });
}
