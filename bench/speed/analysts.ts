// Fifty analysts at once on a real `headwater serve --team` over PostgreSQL: errors, milliseconds a route, and whether a verdict was lost.
//   npm run build && npx tsx bench/speed/analysts.ts [analysts: 50] [seconds: 60] [news texts: 200]
// Needs PostgreSQL's programs and the news texts of ../shared/data. Each analyst signs in and then reads (documents, claims, a claim's page, a search, its trace), decides (verdicts) and adds (small
// texts), and thinks for a quarter to a whole second in between. Server, database and those who ask share this machine's cores, so that the milliseconds are what a machine of twice the cores
// would better. What the server puts off (429, 503) is asked again after as long as it says, and counted apart. At the end every verdict that was answered must be in the ledger,
// every text added, and `headwater verify` content. Results: bench/results/analysts.json.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openLedger } from "../../src/ledger/index.ts";
import { accept, invite } from "../../src/people/index.ts";
import { setup } from "../../test/postgres/server.ts";
import { durableServer } from "./durable-server.ts";

const [ANALYSTS = 50, SECONDS = 60, TEXTS = 200] = process.argv.slice(2).map(Number);
const FOLDER = "../shared/data/polnear/train/text";
const PROGRAM = "bin/headwater.js";
const PASSWORD = "harl bridge mill lantern";
const SEARCHES = ["killed", "trump economy", '"hillary clinton"', "minist*", "police said"];

/** How often an analyst does what, of a hundred. */
const DOES = {
  "list documents": 15,
  "read a document": 10,
  "list claims": 15,
  "a claim": 15,
  "its assertions": 10,
  "its river": 5,
  search: 12,
  "confirm or reject": 13,
  "add a text": 5,
} as const;
type Doing = keyof typeof DOES;

const end = setup();
const server = durableServer();
const database = "analysts";
const db = server.makeDatabase(database);

const times = new Map<Doing | "sign in", number[]>();
const errors: string[] = [];
const verdicts = new Set<string>();
const jobs: { readonly id: string; readonly cookie: string }[] = [];
let putOff = 0;

/** Numbers between nought and one, the same in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const nameOf = (i: number) => `Analyst ${i + 1}`;

const files = readdirSync(FOLDER)
  .sort()
  .slice(0, TEXTS)
  .map((name) => join(FOLDER, name));
console.log(`${availableParallelism()} cores, shared by the server, PostgreSQL and ${ANALYSTS} analysts`);
const added = spawnSync(process.execPath, [PROGRAM, "add", ...files, "--db", db], { encoding: "utf8" });
if (added.status !== 0) throw new Error(added.stderr);
console.log(added.stdout.trim());
await makeAccounts();

const serving = spawn(process.execPath, [PROGRAM, "serve", "--team", "--port", "0", "--db", db], {
  stdio: ["ignore", "pipe", "pipe"],
});
let told = "";
serving.stderr.on("data", (chunk: Buffer) => {
  told += chunk.toString();
});
try {
  const url = await addressOf(serving.stdout);
  const cookies: string[] = [];
  for (let i = 0; i < ANALYSTS; i++) cookies.push(await signIn(url, nameOf(i)));
  const until = performance.now() + SECONDS * 1000;
  const began = performance.now();
  await Promise.all(cookies.map((cookie, i) => work(url, cookie, i, until)));
  const seconds = (performance.now() - began) / 1000;
  const asked = [...times].reduce((sum, [name, all]) => sum + (name === "sign in" ? 0 : all.length), 0);
  for (const job of jobs) await done(url, job);
  report(asked / seconds);
} finally {
  if (serving.exitCode === null) {
    serving.kill("SIGTERM");
    await once(serving, "exit");
  }
}
const isWhole = await check();
end();
if (errors.length > 0 || !isWhole) process.exit(1);

async function makeAccounts(): Promise<void> {
  const ledger = await openLedger(db);
  const by = { by: "the bench", at: new Date().toISOString() };
  for (let i = 0; i < ANALYSTS; i++) {
    const who = { name: nameOf(i), role: "analyst", ceiling: "RED", days: 1 } as const;
    const { secret } = await invite(ledger, { ...who, ...by });
    await accept(ledger, secret, PASSWORD, by.at);
  }
  await ledger.close();
}

async function addressOf(out: NodeJS.ReadableStream): Promise<string> {
  let said = "";
  for await (const chunk of out) {
    said += String(chunk);
    const url = /http:\S+/.exec(said)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`the server did not start: ${told}`);
}

async function signIn(url: string, name: string): Promise<string> {
  const began = performance.now();
  const response = await fetch(`${url}/api/v1/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: url },
    body: JSON.stringify({ name, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`${name} could not sign in: ${await response.text()}`);
  note("sign in", performance.now() - began);
  return response.headers.getSetCookie()[0]!.split(";")[0]!;
}

/** What one analyst does until the time is over. */
async function work(url: string, cookie: string, i: number, until: number): Promise<void> {
  const roll = dice(i + 1);
  const pick = <T>(among: readonly T[]): T => among[Math.floor(roll() * among.length)]!;
  const ask = (doing: Doing, path: string, init: RequestInit = {}) => timed(doing, url, path, cookie, init);
  const claims: string[] = ((await ask("list claims", "/claims?limit=50"))?.rows ?? []).map(idOf);
  const documents: string[] = ((await ask("list documents", "/documents?limit=50"))?.rows ?? []).map(idOf);
  const assertions: string[] = [];
  await sleep(roll() * 1000);
  for (let round = 0; performance.now() < until; round++) {
    const doing = chosen(roll() * 100);
    const claim = encodeURIComponent(pick(claims));
    const document = encodeURIComponent(pick(documents));
    if (doing === "list documents") await ask(doing, `/documents?limit=50&offset=${pick([0, 50, 100])}`);
    else if (doing === "read a document") await ask(doing, `/documents/${document}/reading`);
    else if (doing === "list claims") await ask(doing, `/claims?limit=50&minOrigins=${pick([0, 1, 2])}`);
    else if (doing === "a claim") await ask(doing, `/claims/${claim}`);
    else if (doing === "its assertions" || (doing === "confirm or reject" && assertions.length === 0))
      assertions.push(
        ...((await ask("its assertions", `/claims/${claim}/assertions`))?.rows ?? []).map(idOf),
      );
    else if (doing === "its river") await ask(doing, `/claims/${claim}/river`);
    else if (doing === "search") await ask(doing, `/search?text=${encodeURIComponent(pick(SEARCHES))}`);
    else if (doing === "confirm or reject") {
      const subject = { kind: "assertion", id: pick(assertions) };
      const decision = pick(["confirm", "reject"]);
      const answered = await ask(doing, "/verdicts", json({ subject, decision, reason: `round ${round}` }));
      for (const { id } of answered?.verdicts ?? []) verdicts.add(id);
    } else {
      const text = `The mayor of Sotna said on ${(i % 28) + 1} May 2024 that ${round + 2} mills were burned near Harl, as seen by watcher ${i}.`;
      const answered = await ask(doing, `/documents?name=note-${i}-${round}.txt`, {
        ...{ method: "POST", headers: { "Content-Type": "text/plain" }, body: text },
      });
      if (answered !== null) jobs.push({ id: answered.id, cookie });
    }
    await sleep(250 + roll() * 750);
  }
}

function chosen(of100: number): Doing {
  let sum = 0;
  for (const [doing, share] of Object.entries(DOES)) {
    sum += share;
    if (of100 < sum) return doing as Doing;
  }
  return "list claims";
}

function json(body: object): RequestInit {
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many routes, of which an id or two is read.
type Any = any;

function idOf({ id }: { id: string }): string {
  return id;
}

/** Asks, again where the server puts it off; null for an error, which is kept. */
async function timed(
  doing: Doing,
  url: string,
  path: string,
  cookie: string,
  init: RequestInit,
): Promise<Any> {
  for (let tries = 0; ; tries++) {
    const began = performance.now();
    try {
      const headers = { Origin: url, Cookie: cookie, ...(init.headers as Record<string, string>) };
      const response = await fetch(`${url}/api/v1${path}`, { ...init, headers });
      const body = await response.text();
      if ((response.status === 429 || response.status === 503) && tries < 20) {
        putOff++;
        await sleep(1000 * Number(response.headers.get("retry-after") ?? 1));
        continue;
      }
      note(doing, performance.now() - began);
      if (response.ok) return JSON.parse(body);
      errors.push(`${doing}: ${response.status} ${body.slice(0, 200)}`);
    } catch (thrown) {
      errors.push(`${doing}: ${String(thrown)} ${String((thrown as Error).cause ?? "")}`);
    }
    return null;
  }
}

function note(doing: Doing | "sign in", ms: number): void {
  const known = times.get(doing);
  if (known === undefined) times.set(doing, [ms]);
  else known.push(ms);
}

/** Waits until a text is in the ledger, at most two minutes. */
async function done(
  url: string,
  { id, cookie }: { readonly id: string; readonly cookie: string },
): Promise<void> {
  for (let i = 0; i < 1200; i++) {
    const response = await fetch(`${url}/api/v1/jobs/${id}`, { headers: { Cookie: cookie } });
    // Of many jobs the oldest that are done are forgotten: what was added is counted in the ledger.
    if (response.status === 404) return;
    const job = (await response.json()) as { state: string; failed: number };
    if (job.failed > 0) errors.push(`add a text: ${JSON.stringify(job).slice(0, 300)}`);
    if (job.state === "done") return;
    await sleep(100);
  }
  errors.push(`add a text: job ${id} was not done after two minutes`);
}

function quantile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]! * 10) / 10;
}

function report(rate: number): void {
  const routes = [...times].map(([doing, all]) => {
    const sorted = all.toSorted((a, b) => a - b);
    return { doing, asked: all.length, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
  });
  console.log("what                   asked     p50 ms     p95 ms");
  for (const { doing, asked, p50, p95 } of routes)
    console.log(
      `${doing.padEnd(20)} ${String(asked).padStart(7)} ${p50.toFixed(1).padStart(10)} ${p95.toFixed(1).padStart(10)}`,
    );
  console.log(
    `${rate.toFixed(1)} requests a second; put off and asked again ${putOff}; errors ${errors.length}`,
  );
  for (const error of [...new Set(errors)].slice(0, 10)) console.log(`  ${error}`);
  const cores = availableParallelism();
  const measured = { analysts: ANALYSTS, seconds: SECONDS, texts: TEXTS, cores, rate, putOff };
  const result = { ...measured, errors: errors.length, verdicts: verdicts.size, added: jobs.length, routes };
  writeFileSync("bench/results/analysts.json", `${JSON.stringify(result, null, 1)}\n`);
}

/** Whether all that was answered is in the ledger. */
async function check(): Promise<boolean> {
  const kept = server!.run(database, "select id from verdicts").trim().split("\n").filter(Boolean);
  const lost = [...verdicts].filter((id) => !kept.includes(id));
  const texts = Number(server!.run(database, "select count(*) from documents"));
  console.log(`verdicts answered ${verdicts.size}, in the ledger ${kept.length}, lost ${lost.length}`);
  console.log(`texts ${TEXTS} and ${jobs.length} added meanwhile, in the ledger ${texts}`);
  if (told.trim() !== "") console.log(`the server said: ${told.slice(0, 2000)}`);
  const verified = spawnSync(process.execPath, [PROGRAM, "verify", "--db", db], { encoding: "utf8" });
  console.log(verified.stdout.trim() || verified.stderr.trim());
  return (
    lost.length === 0 &&
    kept.length === verdicts.size &&
    texts === TEXTS + jobs.length &&
    verified.status === 0
  );
}
