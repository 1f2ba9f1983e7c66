import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seeded } from "../../bench/seeded.ts";
import { copyLedger, openLedger } from "../../src/ledger/index.ts";
import { documentId } from "../../src/model/index.ts";
import { addDocument, joinDesignations, loadFrames, loadList } from "../../src/pipeline/index.ts";
import { openQueue, type Queue } from "../../src/queue/index.ts";
import { openLists } from "../../src/read/index.ts";
import { runWorker, type WorkerOptions } from "../../src/worker/index.ts";
import { headwater, PROGRAM } from "../cli/program.ts";
import { HOSTILE } from "../extract/hostile-texts.ts";
import { postgresServer } from "../postgres/server.ts";
import { DISTURBANCES, flakyLink } from "./flaky-link.ts";

const server = postgresServer();
const DOCUMENTS = join("examples", "documents");
const ALL = readdirSync(DOCUMENTS).sort();
const FILES = ALL.slice(0, 5);
const AT = "2026-01-02T03:04:05.000Z";

/** A list that names groups of the examples, so that something is left to do when documents came. */
const LIST = join("examples", "lists", "merenia-consolidated.csv");
const LIST_IS = {
  ...{ list: "merenia", title: "Merenian Consolidated List", published: "2025-04-01" },
  authority: "Merenian Ministry of Foreign Affairs",
  map: { id: "Reference", name: "Name", aliases: "Aliases", schema: "Type", listedOn: "Listed" },
};

async function loadTheList(address: string): Promise<void> {
  const ledger = await openLedger(address);
  for (const list of await openLists([LIST], LIST_IS))
    await loadList(ledger, list, { now: AT, older: false });
  await ledger.close();
}

async function digestOf(address: string): Promise<string> {
  const ledger = await openLedger(address, { readonly: true });
  const digest = await ledger.contentDigest();
  await ledger.close();
  return digest;
}

function putExamples(queue: Queue, tries = 20): Promise<number> {
  return queue.put(
    FILES.map((name) => {
      const path = join(DOCUMENTS, name);
      const bytes = readFileSync(path);
      return {
        kind: "add",
        name: path,
        document: documentId(bytes),
        said: { path, overrides: {} },
        bytes,
      } as const;
    }),
    { tries },
  );
}

/** Waits for something that another process does. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50);
}

describe.runIf(server !== null)("workers", { timeout: 180_000 }, () => {
  let folder: string;
  /** The digest of a ledger to which the examples were added plainly. */
  let plain: string;
  let made = 0;
  const database = (name: string): string => {
    made += 1;
    return server!.makeDatabase(`${name}-${process.pid}-${made}`);
  };
  const options = (place: string): WorkerOptions => {
    return {
      ...{ place, atOnce: 1, untilDone: true, seconds: 900, megabytes: 3072, graceSeconds: 60 },
      ...{ stop: new AbortController().signal, onTrouble: () => undefined },
    };
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "headwater-workers-"));
    const db = join(folder, "plain.db");
    await loadTheList(db);
    const ledger = await openLedger(db);
    const context = { ledger, frames: await loadFrames(), now: () => AT };
    for (const name of FILES)
      await addDocument(readFileSync(join(DOCUMENTS, name)), join(DOCUMENTS, name), context);
    expect(await joinDesignations(ledger, context)).toBeGreaterThan(0);
    plain = await ledger.contentDigest();
    await ledger.close();
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("that are killed again and again end in the ledger of documents added plainly", async () => {
    const address = database("killed");
    await loadTheList(address);
    const queue = await openQueue(address);
    await putExamples(queue);
    for (const done of [1, 3]) {
      const workers = [1, 2].map(() => start("worker", "--db", address, "--quiet"));
      await until(async () => (await queue.counts()).add.done >= done);
      for (const worker of workers) worker.kill("SIGKILL");
      await Promise.all(workers.map((worker) => once(worker, "exit")));
      await queue.takeFromTheGone(0);
      expect((await queue.counts()).add.running).toBe(0);
    }
    expect(await runWorker(options(address))).toMatchObject({ failed: 0, givenBack: 0 });
    expect(await queue.counts()).toMatchObject({
      add: { queued: 0, running: 0, done: FILES.length, "set aside": 0 },
      join: { queued: 0, running: 0, "set aside": 0 },
    });
    expect(await queue.waiting()).toEqual({ jobs: 0, bytes: 0 });
    await queue.close();
    expect(await digestOf(address)).toBe(plain);
  });

  it("go on when their connections to the server are cut", async () => {
    const address = database("cut");
    const name = address.slice(address.lastIndexOf("/") + 1);
    const queue = await openQueue(address);
    await putExamples(queue);
    const troubles: string[] = [];
    const working = runWorker({ ...options(address), onTrouble: ({ code }) => troubles.push(code) });
    for (const done of [1, 3]) {
      await until(async () => ((await queue.counts().catch(() => null))?.add.done ?? 0) >= done);
      server!.run(
        name,
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      );
    }
    await working;
    expect(troubles.filter((code) => code !== "unreachable")).toEqual([]);
    expect((await queue.counts()).add).toMatchObject({ queued: 0, done: FILES.length, "set aside": 0 });
    await queue.close();
    const ledger = await openLedger(address, { readonly: true });
    expect((await ledger.verify()).problems).toEqual([]);
    expect((await ledger.log()).length).toBe(FILES.length);
    await ledger.close();
  });

  it("go on when the network drops, breaks off and swallows what they say, and lose nothing", async () => {
    const direct = database("disturbed");
    await loadTheList(direct);
    const link = await flakyLink(process.env["HEADWATER_TEST_POSTGRES"]!);
    const through = `postgres://headwater@127.0.0.1:${link.port}/${direct.slice(direct.lastIndexOf("/") + 1)}`;
    const queue = await openQueue(direct);
    await putExamples(queue);
    const random = seeded(5);
    const how = { ...options(through), answerMs: 1500 };
    let disturbed = 0;
    let isDone = false;
    const disturbing = (async () => {
      for (let i = 0; !isDone && i < 12; i++) {
        await sleep(150 + random.below(400));
        disturbed += link.disturb(DISTURBANCES[i % DISTURBANCES.length]!, random.below);
      }
    })();
    const settled = async () => {
      const { add, join: joining } = await queue.counts();
      return add.queued + add.running + joining.queued + joining.running === 0;
    };
    while (!(await settled())) {
      // A worker may end for the network's sake before it begins; its successor goes on.
      await runWorker(how).catch(() => undefined);
      await queue.takeFromTheGone(0);
    }
    isDone = true;
    await disturbing;
    link.close();
    expect(disturbed).toBeGreaterThan(0);
    expect((await queue.counts()).add).toMatchObject({ done: FILES.length, "set aside": 0 });
    await queue.close();
    const ledger = await openLedger(direct, { readonly: true });
    expect((await ledger.verify()).problems).toEqual([]);
    await ledger.close();
    expect(await digestOf(direct)).toBe(plain);
  });

  it("set aside what cannot be read, with its reason, and the rest goes on; jobs says so", async () => {
    const address = database("poison");
    const reports = join(folder, "reports");
    mkdirSync(reports);
    writeFileSync(join(reports, "blank.html"), "<html><body> </body></html>");
    writeFileSync(
      join(reports, "good.txt"),
      "The Tavarian Armed Forces said that the Nurin Front had left Kelmin.\n",
    );
    const queued = headwater("add", "--queue", reports, "--db", address, "--tries", "2");
    expect(queued).toMatchObject({ status: 0, stderr: "" });
    expect(queued.stdout).toContain("2 documents queued");
    expect(headwater("worker", "--until-done", "--db", address)).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/blank\.html: set aside: the page holds no visible text/),
    });
    const again = headwater("add", "--queue", reports, "--db", address);
    expect(again.stdout).toContain("0 documents queued, 1 in the queue already, 1 in the ledger already");

    const queue = await openQueue(address);
    const put = (name: string, text: string) =>
      queue.put(
        [
          {
            kind: "add",
            name,
            document: name,
            said: { path: name, overrides: {} },
            bytes: Buffer.from(text),
          },
        ],
        { tries: 2 },
      );
    await put("endless.txt", HOSTILE["no full stop"]!(20_000_000));
    expect(await runWorker({ ...options(address), seconds: 1 })).toMatchObject({ failed: 2 });
    await put("greedy.txt", "A text like any other, where there is no room for one.\n");
    // The models alone need more.
    expect(await runWorker({ ...options(address), megabytes: 16 })).toMatchObject({ failed: 2 });
    const aside = await queue.jobs({ states: ["set aside"], limit: 10 });
    expect(aside.map(({ name, tried }) => [name.split("/").at(-1), tried])).toEqual([
      ["blank.html", 1],
      ["endless.txt", 2],
      ["greedy.txt", 2],
    ]);
    await queue.close();

    const { status, stdout } = headwater("jobs", "--db", address);
    expect(status).toBe(0);
    expect(stdout).toMatch(/add +0 +0 +1 +3\n/);
    expect(stdout.replace(/\s+/g, " ")).toContain("more than 1 seconds");
    expect(stdout.replace(/\s+/g, " ")).toContain("more than 16 megabytes");
    expect(stdout).toContain("no worker is running");
    expect(headwater("jobs", "retry", aside[2]!.id, "--db", address).stdout).toBe("1 job waits again\n");
    expect(headwater("jobs", "drop", aside[1]!.id, "--db", address).stdout).toBe("Given up: endless.txt\n");
    const lines = headwater("jobs", "--jsonl", "--all", "--db", address).stdout.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { counts: { add: { queued: 1, "set aside": 1, done: 1 } }, waiting: { jobs: 1 } },
      { state: "set aside" },
      { state: "queued", name: "greedy.txt", tried: 2 },
    ]);
    expect(headwater("jobs", "retry", "--db", address)).toMatchObject({ status: 2 });
  });

  it("that are asked to stop give back what takes too long, and end well", async () => {
    const address = database("stopped");
    const queue = await openQueue(address);
    const bytes = Buffer.from(HOSTILE["no full stop"]!(20_000_000));
    await queue.put([
      {
        kind: "add",
        name: "endless.txt",
        document: "e",
        said: { path: "endless.txt", overrides: {} },
        bytes,
      },
    ]);
    const worker = start("worker", "--db", address, "--grace", "1");
    let said = "";
    worker.stdout!.on("data", (piece) => {
      said += piece;
    });
    await until(async () => (await queue.counts()).add.running === 1);
    worker.kill("SIGTERM");
    expect(await once(worker, "exit")).toEqual([0, null]);
    expect(said).toContain(
      "Stopping: what is in hand is finished, or given back.\n0 jobs done, 1 given back\n",
    );
    expect(await queue.jobs({ states: ["queued"], limit: 5 })).toMatchObject([
      { name: "endless.txt", tried: 0 },
      { kind: "join" },
    ]);
    expect(await queue.workers()).toEqual([]);
    await queue.close();
  });

  it("let nobody flood the queue", async () => {
    const address = database("flooded");
    const queue = await openQueue(address);
    const adding = start("add", "--queue", DOCUMENTS, "--db", address, "--most-waiting", "4");
    let warned = "";
    adding.stderr!.on("data", (piece) => {
      warned += piece;
    });
    const ended = once(adding, "exit");
    const seen: number[] = [];
    await until(async () => warned !== "");
    expect(warned).toContain("4 documents");
    expect(warned).toContain("no worker is running: start headwater worker");
    for (let taken = 0; taken < ALL.length; ) {
      seen.push((await queue.waiting()).jobs);
      const job = await queue.take("00000000-0000-4000-8000-000000000000");
      if (job?.kind !== "add") await sleep(50);
      else {
        taken += 1;
        await queue.finish(job, false);
      }
    }
    expect(Math.max(...seen)).toBe(4);
    expect(await ended).toEqual([0, null]);
    await queue.close();
  });

  it("lay what was queued for a corpus there and nowhere else", async () => {
    const address = database("laid");
    const ledger = await openLedger(address);
    const isPrivate = true;
    await ledger.corpora.make({ id: "corpus:mill", name: "Mill leaks", isPrivate, by: "a", at: AT });
    const path = join(DOCUMENTS, FILES[0]!);
    expect(headwater("add", "--queue", "--corpus", "Mill leaks", path, "--db", address).status).toBe(0);
    await runWorker(options(address));
    expect(await ledger.corpora.placesOf(documentId(readFileSync(path)))).toEqual(["corpus:mill"]);
    await ledger.close();
  });

  it("find who said what with a tier of their own in what was queued for it, as adding with it does", async () => {
    const address = database("tiered");
    const tierCalled = (name: string) => {
      const path = join(folder, `${name}.mjs`);
      const claim = {
        source: ["The Nurin Front"],
        cue: ["said"],
        content: ["it had left Kelmin"],
        stance: "denies",
      };
      const found = `texts.map((text) => (text.includes("had left Kelmin") ? [${JSON.stringify(claim)}] : []))`;
      writeFileSync(path, `export default { name: "${name}/1", propose: (texts) => ${found} };`);
      return path;
    };
    const [own, other] = [tierCalled("own"), tierCalled("other")];
    const path = join(folder, "kelmin.txt");
    writeFileSync(path, "The Nurin Front said it had left Kelmin.\n");
    const put = headwater("add", "--queue", path, "--tier", own, "--db", address);
    expect(put).toMatchObject({ status: 0, stdout: expect.stringContaining("1 document queued") });
    const queue = await openQueue(address);
    expect(await runWorker(options(address))).toMatchObject({ done: 0, failed: 0 });
    expect(await runWorker({ ...options(address), tier: other })).toMatchObject({ done: 0, failed: 1 });
    const [aside] = await queue.jobs({ states: ["set aside"], limit: 1 });
    expect(aside).toMatchObject({
      kind: "add-tier",
      tried: 1,
      reason: expect.stringContaining(
        "queued for the tier own/1, and this worker has other/1 (start a worker",
      ),
    });
    await queue.retry(aside!.id);
    // The document, and the joining after it.
    expect(headwater("worker", "--until-done", "--tier", own, "--db", address).stdout).toContain(
      "2 jobs done",
    );
    await queue.close();
    const again = headwater("add", "--queue", path, "--tier", own, "--db", address);
    expect(again.stdout).toContain("1 in the ledger already");

    const db = join(folder, "tiered.db");
    expect(headwater("add", path, "--tier", own, "--db", db).status).toBe(0);
    const ledgers = [await openLedger(db, { readonly: true }), await openLedger(address, { readonly: true })];
    const { extractor, attributions } = (await ledgers[0]!.extraction(documentId(readFileSync(path))))
      .extraction;
    expect([extractor, attributions[0]?.stance]).toEqual([expect.stringMatching(/ own\/1$/), "denies"]);
    const digests = await Promise.all(ledgers.map((ledger) => ledger.contentDigest()));
    expect(digests[1]).toBe(digests[0]);
    for (const ledger of ledgers) await ledger.close();
  });

  it("write exports that were queued to their own folder: whole, told of, and nowhere else", async () => {
    const address = database("exported");
    const [db, out] = [join(folder, "plain.db"), join(folder, "exports")];
    await copyLedger(db, address);
    mkdirSync(join(out, "weekly"), { recursive: true });
    const queued = () =>
      headwater("export", "--queue", "--format", "jsonl", "--out", "weekly/all.jsonl", "--db", address);
    expect(queued()).toMatchObject({ status: 0, stdout: expect.stringContaining("1 export queued") });
    expect(queued().stdout).toContain("is in the queue already");
    expect(await runWorker(options(address))).toMatchObject({ done: 0, failed: 0 });

    const queue = await openQueue(address);
    const [job] = await queue.jobs({ states: ["queued"], limit: 1 });
    // What a worker that was killed left of it, and of another.
    const left = ["", "0"].map((more) => join(out, "weekly", `all.jsonl.${job!.id}${more}-1.unfinished`));
    for (const file of left) writeFileSync(file, "half");
    symlinkSync(folder, join(out, "link"));
    const put = (to: string, filter: object, format = "csv") =>
      queue.put([
        {
          ...{ kind: "export", name: to, document: to, bytes: null },
          said: { format, filter, out: to },
        },
      ]);
    for (const to of ["../leak.csv", "link/leak.csv", "link/in/leak.csv", join(folder, "leak.csv")])
      await put(to, {});
    // A format of several files, whose folder is the link itself.
    await put("link", {}, "parquet");
    await put("of-nothing.csv", { corpus: "No such corpus" });
    expect(await runWorker({ ...options(address), exports: out })).toMatchObject({ done: 1, failed: 6 });
    const aside = await queue.jobs({ states: ["set aside"], limit: 10 });
    expect(new Map(aside.map(({ name, tried, reason }) => [name, `${tried} ${reason}`]))).toEqual(
      new Map([
        ["../leak.csv", expect.stringMatching(/^1 it may not lead out of/)],
        ["link/leak.csv", expect.stringMatching(/^1 a link in it leads out of/)],
        ["link", expect.stringMatching(/^1 a link in it leads out of/)],
        ["link/in/leak.csv", expect.stringMatching(/^1 a link in it leads out of/)],
        [join(folder, "leak.csv"), expect.stringMatching(/^1 it is to be a path in/)],
        ["of-nothing.csv", expect.stringMatching(/^1 .*No such corpus/)],
      ]),
    );
    expect(readdirSync(out).sort()).toEqual(["link", "weekly"]);
    expect(readdirSync(folder).filter((name) => /leak|^in$|parquet/.test(name))).toEqual([]);
    expect(readdirSync(join(out, "weekly")).sort()).toEqual(["all.jsonl", basename(left[1]!)]);
    const plainly = join(folder, "plainly.jsonl");
    headwater("export", "--format", "jsonl", "--out", plainly, "--db", db);
    expect(readFileSync(join(out, "weekly", "all.jsonl"))).toEqual(readFileSync(plainly));

    const told = headwater("jobs", "--jsonl", "--db", address).stdout.trim().split("\n").slice(1);
    expect(told.map((line) => JSON.parse(line)).filter(({ state }) => state === "done")).toMatchObject([
      {
        name: "export jsonl: weekly/all.jsonl",
        reason: expect.stringContaining(`written to ${out}/weekly/all.jsonl on`),
      },
    ]);
    // The same again, now that it is done.
    expect(queued().stdout).toContain("1 export queued");
    await queue.close();
    expect(headwater("jobs", "join", "--db", address).stdout).toContain("1 job queued");
    expect(headwater("jobs", "join", "--db", address).stdout).toContain("waits already");
    const bad: readonly (readonly [string, ...string[]])[] = [
      ["where is a worker to write it?", "--queue"],
      ["folder of the worker's exports", "--queue", "--out", plainly],
      ["nothing is put into a queue", "--priority", "1"],
    ];
    for (const [what, ...args] of bad)
      expect(headwater("export", "--format", "csv", ...args, "--db", address)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(what),
      });
  });

  it("are for ledgers on a server, which add --queue and worker say", () => {
    const file = join(folder, "none.db");
    for (const args of [["add", "--queue", DOCUMENTS], ["worker"]]) {
      const { status, stderr } = headwater(...args, "--db", file);
      expect(status).toBe(2);
      expect(stderr).toContain("a ledger in a file has no queue of jobs");
      expect(stderr).toContain("postgres://USER@HOST/DATABASE");
    }
    expect(headwater("add", DOCUMENTS, "--priority", "3", "--db", file)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("add --queue, or leave"),
    });
  });
});

function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "pipe", "pipe"] });
}
