// A ledger in a file beside one on a PostgreSQL server on this machine: adding, searching, a claim's page, a trace.
//   npx tsx bench/speed/databases.ts     (needs PostgreSQL's programs; the news texts of ../shared/data where they are there)
// Both hold the same documents; each question is asked of both in turn, so that what else the machine does falls on both. What counts is
// the ratio. The server listens on a socket, waits for the disk at each commit as SQLite does not, and is otherwise as PostgreSQL comes.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { traceClaim } from "../../src/answer/index.ts";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { addDocument, loadFrames, loadFrameWords } from "../../src/pipeline/index.ts";
import { postgresServer, setup } from "../../test/postgres/server.ts";

const EXAMPLES = "examples/documents";
const ARTICLES = "../shared/data/polnear/train/text";
const MOST_ARTICLES = 120;
const ROUNDS = 15;
const SEARCHES = ["killed", "trump economy", '"hillary clinton"', "minist*", "kesh network"];

const end = setup();
const server = postgresServer();
if (server === null) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), "headwater-databases-"));
const frameWords = await loadFrameWords();
const frames = await loadFrames();
const address = server.makeDatabase("compared");
server.run("postgres", "alter system set fsync = on");
server.run("postgres", "alter system set full_page_writes = on");
server.run("postgres", "select pg_reload_conf()");
const ledgers: readonly Ledger[] = [
  await openLedger(join(folder, "compared.db"), { frameWords }),
  await openLedger(address, { frameWords }),
];
const files = [EXAMPLES, ...(existsSync(ARTICLES) ? [ARTICLES] : [])].flatMap((at) =>
  readdirSync(at)
    .sort()
    .slice(0, MOST_ARTICLES)
    .map((name) => join(at, name)),
);

console.log(`${files.length} documents; milliseconds, the middle one of all`);
console.log("                          file    server   server / file");
await compare(
  "add a document",
  files.map(
    (file) => (ledger: Ledger) =>
      addDocument(readFileSync(file), file, { ledger, frames, now: () => "2026-01-02T03:04:05Z" }),
  ),
);
const claims = (await ledgers[0]!.claims({ order: "assertions", limit: ROUNDS })).rows;
const asked = (ask: (ledger: Ledger, round: number) => Promise<unknown>) =>
  Array.from({ length: ROUNDS }, (_, round) => (ledger: Ledger) => ask(ledger, round));
await compare(
  "search",
  asked((ledger, round) => ledger.search(SEARCHES[round % SEARCHES.length]!, 20)),
);
await compare(
  "list claims",
  asked((ledger) => ledger.claims({ limit: 50 })),
);
await compare(
  "a claim's page",
  asked((ledger, round) => ledger.workbench.claimOutline(claims[round]!.id)),
);
await compare(
  "trace",
  asked((ledger, round) => traceClaim(ledger, claims[round]!.id)),
);
await compare(
  "the library",
  asked((ledger) => ledger.workbench.library({ limit: 50 })),
);

const digests = await Promise.all(ledgers.map((ledger) => ledger.contentDigest()));
for (const ledger of ledgers) await ledger.close();
end();
rmSync(folder, { recursive: true });
if (digests[0] !== digests[1]) throw new Error("the two ledgers do not hold the same");

/** Runs each piece of work on both ledgers, now the one first, now the other. */
async function compare(
  what: string,
  works: readonly ((ledger: Ledger) => Promise<unknown>)[],
): Promise<void> {
  const times: [number[], number[]] = [[], []];
  for (const [i, work] of works.entries())
    for (const side of i % 2 === 0 ? [0, 1] : [1, 0]) {
      const began = performance.now();
      await work(ledgers[side]!);
      times[side]!.push(performance.now() - began);
    }
  const [file, onServer] = times.map(middle) as [number, number];
  console.log(
    `${what.padEnd(22)} ${file.toFixed(1).padStart(7)} ${onServer.toFixed(1).padStart(9)} ${(onServer / file).toFixed(1).padStart(15)}`,
  );
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
