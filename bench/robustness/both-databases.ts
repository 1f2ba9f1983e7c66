/**
 * Adds all news texts of PolNeAR's train part to a ledger in a file and to one on a PostgreSQL server, and compares what they hold, row by row;
 * then copies each to the other kind and back again, and compares all six.
 *   npx tsx bench/robustness/both-databases.ts [texts: all]
 * Needs PostgreSQL's programs and ../shared/data. Rows are read past the ledger, by the same query on both, and compared without the
 * databases' own row numbers. Ends with status 1 and the first rows that differ, where any do.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { evidenceIn } from "../../src/answer/index.ts";
import { startProgress } from "../../src/cli/progress.ts";
import { EXPORT_FORMATS } from "../../src/export/index.ts";
import { loadSqlite } from "../../src/ledger/dialect/load-sqlite.ts";
import { copyLedger, isOnServer, openLedger } from "../../src/ledger/index.ts";
import { addDocument, loadFrames, loadFrameWords } from "../../src/pipeline/index.ts";
import { postgresServer, setup } from "../../test/postgres/server.ts";
import { keepResults } from "../results.ts";

const ARTICLES = "../shared/data/polnear/train/text";
if (!existsSync(ARTICLES)) throw new Error(`${ARTICLES} is not there`);
const all = readdirSync(ARTICLES).sort();
const [most = all.length] = process.argv.slice(2).map(Number);
const names = all.slice(0, most);

/** The clock of both ledgers: entries of the log are to be the same, too. */
const AT = "2026-01-02T03:04:05.000Z";

/** Where there is no terminal for a bar, a line for each so many documents. */
const TOLD = 100;

/** What is compared: rows that both databases give in the same order, since text sorts by its bytes in both. */
const KINDS: Readonly<Record<string, string>> = {
  documents: "select id, title, publisher, published, language from documents order by id",
  texts:
    "select d.id, t.sha256, t.reader from texts t join documents d on d.serial = t.document order by 1, 2, 3",
  segments: `select t.sha256, s.position, s.kind, s.start, s."end" from segments s join texts t on t.serial = s.text order by 1, 2`,
  passages: `select t.sha256, p.start, p."end", p.quote, p.before, p.after from passages p join texts t on t.serial = p.text order by 1, 2, 3`,
  entities: "select id, name, type from entities order by id",
  "names of entities":
    "select e.id, n.name, n.documents from entity_names n join entities e on e.serial = n.entity order by 1, 2",
  mentions: `select d.id, m.position, m.start, m."end", m.type, m.form from mentions m join extractions x on x.serial = m.extraction
      join documents d on d.serial = x.document order by 1, 2`,
  attributions: `select a.id, a.stance, e.id as speaker from attributions a left join entities e on e.serial = a.speaker order by a.id`,
  claims: "select id, frame, polarity from claims order by id",
  "roles of claims": `select c.id, r.role, e.id as entity, r.origins, r.assertions, r.last_said from claim_roles r join claims c on c.serial = r.claim
      join entities e on e.serial = r.entity order by 1, 2`,
  assertions: `select a.id, c.id as claim, d.id as document, a.start, a."end" from assertions a join claims c on c.serial = a.claim
      join documents d on d.serial = a.document order by a.id`,
  chains: `select a.id, l.position, e.id as entity from chain_links l join assertions a on a.serial = l.assertion
      left join entities e on e.serial = l.entity order by 1, 2`,
  origins:
    "select c.id, o.origin, o.denies from claim_origins o join claims c on c.serial = o.claim order by 1, 2, 3",
  disputes: `select a.id as one, b.id as other, x.kind from disputes x join claims a on a.serial = x.a join claims b on b.serial = x.b order by 1, 2, 3`,
  echoes: `select d.id, o.id as original, e.kind, e.share, e.shared from echoes e join documents d on d.serial = e.document
      join documents o on o.serial = e.original order by 1, 2`,
  citations: `select d.id, c.position, c.kind, c.start, c."end", c.quote from citations c join documents d on d.serial = c.document order by 1, 2`,
  log: "select seq, kind, subject, at, payload, previous, hash from log order by seq",
};

/** What one ledger holds. */
interface Held {
  readonly rows: Readonly<Record<string, number>>;
  /** SHA-256 of each kind's rows. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly counts: object;
  readonly digest: string;
  readonly exported: string;
  readonly head: string;
  readonly problems: number;
}

const end = setup();
const server = postgresServer();
if (server === null) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), "headwater-both-"));
const file = (name: string) => join(folder, `${name}.db`);
const frameWords = await loadFrameWords();
const places = { file: file("added"), server: server.makeDatabase("added") };
try {
  const seconds = { file: await fill(places.file), server: await fill(places.server) };
  const copies: Record<string, string> = {
    "server > file": file("from-server"),
    "server > file > server": server.makeDatabase("there-and-back"),
    "file > server": server.makeDatabase("from-file"),
    "file > server > file": file("there-and-back"),
  };
  await copyLedger(places.server, copies["server > file"]!);
  await copyLedger(copies["server > file"]!, copies["server > file > server"]!);
  await copyLedger(places.file, copies["file > server"]!);
  await copyLedger(copies["file > server"]!, copies["file > server > file"]!);
  const ledgers: Record<string, string> = { ...places, ...copies };
  const held: Record<string, Held> = {};
  for (const [name, place] of Object.entries(ledgers)) held[name] = await heldIn(place);
  const differ = await differences(ledgers, held);
  print(held);
  for (const line of differ) console.log(line);
  const { rows, counts, digest, exported, head } = held["file"]!;
  keepResults("both-databases", `${names.length} texts`, {
    command: `npx tsx bench/robustness/both-databases.ts${names.length === all.length ? "" : ` ${names.length}`}`,
    ...{ seconds, rows, counts, digest, exported, head, differences: differ },
    ledgers: Object.fromEntries(
      Object.entries(held).map(([name, { head: its, digest: of, problems }]) => [
        name,
        { head: its, digest: of, problems },
      ]),
    ),
  });
  if (differ.length > 0) process.exitCode = 1;
  else console.log("the same in all six ledgers");
} finally {
  end();
  rmSync(folder, { recursive: true, force: true });
}

/** Adds all texts to a ledger. @returns how many seconds it took */
async function fill(place: string): Promise<number> {
  const frames = await loadFrames();
  const ledger = await openLedger(place, { frameWords });
  const began = performance.now();
  const progress = startProgress(names.length, "documents");
  try {
    for (const [i, name] of names.entries()) {
      const path = join(ARTICLES, name);
      await addDocument(readFileSync(path), path, { ledger, frames, now: () => AT });
      progress.step(name);
      if (!process.stderr.isTTY && (i + 1) % TOLD === 0) console.log(`${i + 1} of ${names.length} added`);
    }
  } finally {
    progress.stop();
    await ledger.close();
  }
  return Math.round((performance.now() - began) / 1000);
}

async function heldIn(place: string): Promise<Held> {
  const ledger = await openLedger(place, { readonly: true, frameWords });
  try {
    const hashes: Record<string, string> = {};
    const rows: Record<string, number> = {};
    for (const [kind, query] of Object.entries(KINDS)) {
      const found = await rowsIn(place, query);
      rows[kind] = found.length;
      hashes[kind] = hashOf(found);
    }
    const jsonl = EXPORT_FORMATS.find(({ name }) => name === "jsonl")!;
    const hash = createHash("sha256");
    for await (const piece of jsonl.write(evidenceIn(ledger, {}), {})) hash.update(piece);
    const { problems } = await ledger.verify();
    for (const problem of problems) console.log(JSON.stringify(problem));
    const last = await ledger.lastEntry();
    return {
      ...{ rows, hashes, problems: problems.length, head: last?.head ?? "" },
      ...{ counts: await ledger.workbench.counts(), digest: await ledger.contentDigest() },
      exported: hash.digest("hex"),
    };
  } finally {
    await ledger.close();
  }
}

/** Rows of a query in either database, each as JSON of its values; whole numbers as numbers in both. */
async function rowsIn(place: string, query: string): Promise<readonly string[]> {
  if (!isOnServer(place)) {
    const database = new (loadSqlite())(place, { readonly: true });
    const rows = database.prepare(query).all() as object[];
    database.close();
    return rows.map((row) => JSON.stringify(Object.values(row)));
  }
  const client = new pg.Client({ connectionString: place });
  await client.connect();
  const { rows } = await client.query({ text: query, rowMode: "array", types: { getTypeParser: parserOf } });
  await client.end();
  return rows.map((row) => JSON.stringify(row));
}

function parserOf(type: number, format?: "text" | "binary") {
  const { builtins } = pg.types;
  return type === builtins.INT8 ? Number : pg.types.getTypeParser(type, format as "text");
}

function hashOf(rows: readonly string[]): string {
  const hash = createHash("sha256");
  for (const row of rows) hash.update(`${row}\n`);
  return hash.digest("hex");
}

/** In what a ledger differs from the one in a file, in lines. */
async function differences(
  ledgers: Readonly<Record<string, string>>,
  held: Readonly<Record<string, Held>>,
): Promise<readonly string[]> {
  const [one, ...others] = Object.keys(ledgers) as [string, ...string[]];
  const found: string[] = [];
  for (const other of others) {
    for (const [kind, query] of Object.entries(KINDS)) {
      if (held[one]!.hashes[kind] === held[other]!.hashes[kind]) continue;
      const [here, there] = [await rowsIn(ledgers[one]!, query), await rowsIn(ledgers[other]!, query)];
      const at = here.findIndex((row, i) => row !== there[i]);
      found.push(
        `${kind} of "${one}" and "${other}" differ: ${here[at] ?? "no row"} and ${there[at] ?? "no row"}`,
      );
    }
    for (const part of ["digest", "exported", "head", "counts"] as const)
      if (JSON.stringify(held[one]![part]) !== JSON.stringify(held[other]![part]))
        found.push(`${part} of "${one}" and "${other}" differ`);
  }
  for (const [name, { problems }] of Object.entries(held))
    if (problems > 0) found.push(`verify finds ${problems} problems in "${name}"`);
  return found;
}

function print(held: Readonly<Record<string, Held>>): void {
  const { rows } = held["file"]!;
  for (const [kind, count] of Object.entries(rows))
    console.log(`${kind.padEnd(20)}${count.toLocaleString("en").padStart(10)}`);
  for (const [name, { head, digest, problems }] of Object.entries(held))
    console.log(
      `${name.padEnd(24)} log head ${head.slice(0, 12)}  digest ${digest.slice(0, 12)}  ${problems} problems`,
    );
}
