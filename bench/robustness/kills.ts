/**
 * Kills real runs of the program (SIGKILL) at random moments, again and again, and compares what is left with ledgers that were never
 * disturbed: after each kill nothing may be doubled or half there, and when the same command has run to its end, nothing may be lost either.
 * Run: npm run build && npx tsx bench/robustness/kills.ts [part of a work's name] [seed] [part of the kills, such as 0.1]
 */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "../../src/ledger/index.ts";
import { writeMadePages } from "../../test/made-documents.ts";
import { postgresServer, setup } from "../../test/postgres/server.ts";
import { keepResults } from "../results.ts";
import { seeded } from "../seeded.ts";
import {
  addHarm,
  type Content,
  contentOf,
  type Harm,
  harmAtTheEnd,
  harmOnTheWay,
  run,
  runWell,
} from "./disturbed.ts";

/** One command on one kind of place. */
interface Work {
  readonly name: string;
  readonly kills: number;
  /** Lays down what the command begins with, under a new name. */
  readonly begin: (round: string) => Round;
}

/** A ledger that is disturbed until a command that goes on with it has done its work. */
interface Round {
  /** The arguments of the next run; they may change with what is there. */
  readonly args: () => Promise<readonly string[]> | readonly string[];
  /** What a disturbed state holds that it ought not. */
  readonly look: () => Promise<Harm>;
  /** Goes on until the work is done, and compares. */
  readonly end: () => Promise<Harm>;
  readonly remove: () => void;
}

const PAGES = 6;
const ENTRIES = 400;
const KILLS_OF_A_ROUND = 10;

const folder = mkdtempSync(join(tmpdir(), "headwater-kills-"));
const endServer = setup();
const server = postgresServer();
const at = (name: string) => join(folder, name);
const random = seeded(Number(process.argv[3] ?? 1));
const part = process.argv[2] ?? "";
const share = Number(process.argv[4] ?? 1);

try {
  await killAll();
} finally {
  endServer();
  rmSync(folder, { recursive: true, force: true });
}

async function killAll(): Promise<void> {
  const pages = writeMadePages(at("pages"), PAGES);
  writeFileSync(at("first.csv"), madeList(0));
  writeFileSync(at("second.csv"), madeList(1));
  await runWell(["add", pages, "--db", at("full.db"), "--quiet"]);
  await runWell(["export", "--format", "jsonl", "--out", at("full.jsonl"), "--db", at("full.db")]);
  await runWell(["export", "--format", "csv", "--out", at("full.csv"), "--db", at("full.db")]);
  await runWell(listUpdate("first.csv", "2025-01-01", at("listed.db")));
  await runWell(["add", join(pages, "page-00000.html"), "--db", at("one.db"), "--quiet"]);
  const rows: object[] = [];
  for (const work of [...(await works("SQLite")), ...(server === null ? [] : await works("PostgreSQL"))]) {
    if (!work.name.includes(part)) continue;
    const row = await disturb(work, Math.ceil(work.kills * share));
    rows.push(row);
    console.log(JSON.stringify(row));
  }
  if (part === "" && share === 1)
    keepResults("robustness", "kills", {
      command: "npm run build && npx tsx bench/robustness/kills.ts",
      rows,
    });
}

async function disturb({ name, begin }: Work, wanted: number): Promise<object> {
  const harm: Harm = { lost: 0, doubled: 0, half: 0 };
  let [killed, runs, rounds] = [0, 0, 0];
  // How long an undisturbed run takes, as the machine is now: the moments are spread over it.
  let tookMs = 0;
  while (killed < wanted) {
    rounds += 1;
    const round = begin(`${name.replace(/\W+/g, "_").toLowerCase()}_${rounds}`);
    if (tookMs === 0) {
      const first = await run(await round.args());
      tookMs = first.tookMs;
      addHarm(harm, await round.end());
      round.remove();
      continue;
    }
    for (let ofRound = 0; ofRound < KILLS_OF_A_ROUND && killed < wanted; ofRound++) {
      runs += 1;
      const ended = await run(await round.args(), {
        killAfterMs: tookMs * (0.1 + random.below(1000) / 1100),
      });
      addHarm(harm, await round.look());
      if (ended.signal === "SIGKILL") {
        killed += 1;
        continue;
      }
      // Done before its moment came: the moments lie closer from now on, and the round is over.
      // A copy that was killed behind its last word is done, and its target is not empty any more.
      if (ended.status !== 0 && !(name.startsWith("copy") && ended.stderr.includes("already")))
        throw new Error(`${name}: ${ended.stderr}`);
      tookMs = Math.max(120, (tookMs + ended.tookMs) / 2);
      break;
    }
    addHarm(harm, await round.end());
    round.remove();
  }
  return { work: name, kills: killed, runs, rounds, ...harm };
}

async function works(kind: "SQLite" | "PostgreSQL"): Promise<readonly Work[]> {
  const isFile = kind === "SQLite";
  const expected = { full: await known("full.db"), listed: await listedTwice() };
  const place = (name: string): { readonly location: string; readonly remove: () => void } => {
    if (isFile) {
      const location = at(`${name}.db`);
      return { location, remove: () => removeLedger(location) };
    }
    const database = name.slice(0, 60);
    return {
      location: server!.makeDatabase(database),
      remove: () => server!.run("postgres", `drop database "${database}" with (force)`),
    };
  };
  const work = (
    name: string,
    kills: number,
    args: (location: string) => readonly string[],
    whole: Content,
    from?: string,
  ): Work => ({
    name: `${name}, ${kind}`,
    kills: isFile ? kills : Math.ceil(kills / 2),
    begin: (round) => {
      const { location, remove } = place(round);
      let isLaid = from === undefined;
      const lay = async () => {
        if (isLaid) return;
        isLaid = true;
        if (isFile) copyFileSync(at(from!), location);
        else await runWell(["copy", at(from!), location]);
      };
      return {
        args: async () => {
          await lay();
          return args(location);
        },
        look: async () => harmOnTheWay(await contentOf(location, false)),
        end: async () => {
          const found = name === "copy" ? await contentOf(location, false) : null;
          // A copy that was done is refused the second time: its target is not empty.
          if (found === null || found.documents.length === 0) await runWell(args(location));
          return harmAtTheEnd(await contentOf(location), whole);
        },
        remove,
      };
    },
  });
  return [
    work("add", 260, (location) => ["add", at("pages"), "--db", location, "--quiet"], expected.full),
    work(
      "lists update",
      120,
      (location) => listUpdate("second.csv", "2025-02-01", location),
      expected.listed,
      "listed.db",
    ),
    work("copy", 120, (location) => ["copy", at("full.db"), location], expected.full),
    work("import", 120, (location) => ["import", at("full.jsonl"), "--db", location], await imported()),
    reviewing(kind, place),
    ...(isFile ? [exporting()] : []),
  ];
}

/** A verdict on a claim's only assertion: one is kept or none, and it counts or it does not. */
function reviewing(
  kind: string,
  place: (name: string) => { readonly location: string; readonly remove: () => void },
): Work {
  return {
    name: `review, ${kind}`,
    kills: kind === "SQLite" ? 100 : 50,
    begin: (round) => {
      const { location, remove } = place(round);
      let isLaid = false;
      let judged: string[] = [];
      let all: readonly string[] = [];
      const lay = async () => {
        if (isLaid) return;
        isLaid = true;
        if (kind === "SQLite") copyFileSync(at("full.db"), location);
        else await runWell(["copy", at("full.db"), location]);
        all = await assertionsIn(location);
      };
      const verdict = (id: string, on: string) => ["review", id, "--reject", "--by", "L. Marsh", "--db", on];
      return {
        args: async () => {
          await lay();
          const next = all[judged.length % all.length]!;
          judged = [...judged, next];
          return verdict(next, location);
        },
        look: async () => harmOnTheWay(await contentOf(location, false)),
        end: async () => {
          const wanted = [...new Set(judged)];
          const undisturbed = at(`${round}-undisturbed.db`);
          copyFileSync(at("full.db"), undisturbed);
          // Who was interrupted looks what was kept, and gives the verdicts that were not.
          const kept = await judgedIn(location);
          const twice = kept.length - new Set(kept).size;
          for (const id of wanted) if (!kept.includes(id)) await runWell(verdict(id, location));
          for (const id of [...new Set([...kept, ...wanted])]) await runWell(verdict(id, undisturbed));
          const [found, whole] = [await contentOf(location, false), await contentOf(undisturbed, false)];
          const harm = harmAtTheEnd(found, whole!);
          const isHalf = (await claimsIn(location)) !== (await claimsIn(undisturbed));
          removeLedger(undisturbed);
          return { lost: harm.lost, doubled: harm.doubled + twice, half: harm.half + (isHalf ? 1 : 0) };
        },
        remove,
      };
    },
  };
}

/** An export to a file that is there already: the old one or the new one, never a part. */
function exporting(): Work {
  return {
    name: "export, SQLite",
    kills: 80,
    begin: (round) => {
      const out = at(`${round}.csv`);
      writeFileSync(out, "old");
      const whole = readFileSync(at("full.csv"), "utf8");
      const args = ["export", "--format", "csv", "--out", out, "--db", at("full.db")];
      const harm = (isDone: boolean): Harm => {
        const found = existsSync(out) ? readFileSync(out, "utf8") : "";
        if (found === whole || (!isDone && found === "old")) return { lost: 0, doubled: 0, half: 0 };
        return { lost: found === "" ? 1 : 0, doubled: 0, half: found === "" ? 0 : 1 };
      };
      return {
        args: () => args,
        look: async () => harm(false),
        end: async () => {
          await runWell(args);
          return harm(true);
        },
        remove: () => rmSync(out, { force: true }),
      };
    },
  };
}

async function known(file: string): Promise<Content> {
  return (await contentOf(at(file)))!;
}

async function listedTwice(): Promise<Content> {
  const location = at("listed-twice.db");
  if (!existsSync(location)) {
    copyFileSync(at("listed.db"), location);
    await runWell(listUpdate("second.csv", "2025-02-01", location));
  }
  return known("listed-twice.db");
}

async function imported(): Promise<Content> {
  if (!existsSync(at("imported.db"))) await runWell(["import", at("full.jsonl"), "--db", at("imported.db")]);
  return known("imported.db");
}

async function assertionsIn(location: string): Promise<readonly string[]> {
  const ledger = await openLedger(location, { readonly: true });
  try {
    return (await ledger.assertions({ limit: 60 })).rows.map(({ id }) => id);
  } finally {
    await ledger.close();
  }
}

/** The assertions that verdicts are on. */
async function judgedIn(location: string): Promise<readonly string[]> {
  const ledger = await openLedger(location, { readonly: true });
  try {
    return (await ledger.verdicts({ limit: 500 })).rows.map(({ subject }) => subject.id);
  } finally {
    await ledger.close();
  }
}

/** The claims and their counts, on which verdicts have their effect. */
async function claimsIn(location: string): Promise<string> {
  const ledger = await openLedger(location, { readonly: true });
  try {
    return JSON.stringify((await ledger.claims({ limit: 500 })).rows);
  } finally {
    await ledger.close();
  }
}

function listUpdate(file: string, day: string, location: string): string[] {
  const map = "id=ref,name=name,aliases=aliases,listedOn=listed,schema=type";
  return [
    "lists",
    "update",
    at(file),
    "--list",
    "merenia",
    "--authority",
    "Merenia",
    "--published",
    day,
    "--map",
    map,
    "--db",
    location,
  ];
}

/** Every tenth entry of the second edition has another name, and its references begin later: added, removed, changed. */
function madeList(edition: number): string {
  const lines = ["ref,name,aliases,listed,type"];
  for (let i = 0; i < ENTRIES; i++) {
    const n = i + edition * 100;
    lines.push(
      `M-${n},Keshani${n} Darim${edition === 1 && n % 10 === 0 ? " Orvan" : ""},Kesh ${n}; Darvash ${n},2021-05-04,Person`,
    );
  }
  return `${lines.join("\n")}\n`;
}

function removeLedger(location: string): void {
  for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(`${location}${ending}`, { force: true });
}
