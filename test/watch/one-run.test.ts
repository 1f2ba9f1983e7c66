import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { hostname } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { receiverId } from "../../src/watch/index.ts";
import { PROGRAM } from "../cli/program.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { type PageServer, servePages } from "../read/fetch/page-server.ts";
import { feed } from "./site.ts";

let site: PageServer;
/** Requests for the feed that are not answered yet: whoever asks hangs until it is. */
let hanging: ServerResponse[] = [];
/** Alerts that the webhook took, by id. */
let taken: string[] = [];

beforeAll(async () => {
  site = await servePages({
    "/feed.xml": (_, answer) =>
      void hanging.push(answer.writeHead(200, { "content-type": "application/xml" })),
    "/hook": (asked: IncomingMessage, answer) => {
      taken.push(String(asked.headers["x-headwater-delivery"]));
      asked.resume().on("end", () => answer.writeHead(204).end());
    },
  });
});
afterAll(() => site.close());

/** `headwater watch run --once` in a process of its own; what it says comes together in `said`. */
function start(db: string, ...more: readonly string[]): { readonly process: ChildProcess; said: string } {
  const options = ["--once", "--now", "--allow-private", "--pause", "0", "--webhook", `${site.origin}/hook`];
  const child = spawn(process.execPath, [PROGRAM, "watch", "run", "--db", db, ...options, ...more], {
    env: { ...process.env, HEADWATER_WEBHOOK_SECRET: "0123456789abcdef0123456789abcdef" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const started = { process: child, said: "" };
  for (const stream of [child.stdout!, child.stderr!])
    stream.on("data", (piece: Buffer) => {
      started.said += piece;
    });
  return started;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const paths = (since: number) => site.asked.slice(since).map(({ path }) => path);

test.each(DIALECTS)(
  "of two runs at once on $name one asks and tells; a killed one keeps nobody away",
  async ({ open, run, name }) => {
    const place = open();
    const db = place.location("one-run");
    const ledger: Ledger = await openLedger(db);
    const addedAt = new Date().toISOString();
    const address = `${site.origin}/feed.xml`;
    await ledger.watching.addWatch({ kind: "feed", address, everySeconds: 3600, addedAt });
    // An alert that is to be sent.
    const url = `${site.origin}/hook`;
    const hook = receiverId({ kind: "webhook", url, secret: "", allowPrivate: true });
    await ledger.watching.dueDeliveries(hook, addedAt, 1);
    await ledger.watching.raise([
      {
        ...{ kind: "changed-page", at: addedAt, subject: "sha256:1", label: "Harl", reason: "a new line" },
        ...{ search: null, watch: address, claim: null, document: null, assertion: null, before: null },
      },
    ]);
    [hanging, taken] = [[], []];
    let since = site.asked.length;

    const first = start(db);
    await until(() => hanging.length === 1);
    const second = start(db);
    const third = start(db, "--wait");
    await until(() => second.process.exitCode !== null && third.said !== "");
    expect(second.process.exitCode).toBe(1);
    const whose = `since ${addedAt.slice(0, 10)} \\d\\d:\\d\\d UTC, by process ${first.process.pid} on ${hostname()}`;
    expect(second.said).toMatch(new RegExp(`a run is under way on this ledger, ${whose} \\(.*--wait`));
    expect(third.said).toMatch(new RegExp(`^Waiting: a run is under way, ${whose}\n$`));
    expect(paths(since)).toEqual(["/robots.txt", "/feed.xml"]);
    expect(taken).toEqual([]);

    since = site.asked.length;
    first.process.kill("SIGKILL");
    await until(() => hanging.length === 2);
    hanging[1]!.end(feed(site.origin, []));
    if (third.process.exitCode === null) await once(third.process, "exit");
    expect(third.said).toContain("1 watch looked at, 0 documents added, 0 alerts, 1 sent\n");
    expect(third.process.exitCode).toBe(0);
    expect(paths(since)).toEqual(["/robots.txt", "/feed.xml", "/hook"]);
    expect(taken).toEqual((await ledger.watching.alerts()).rows.map(({ id }) => id));
    expect(taken).toHaveLength(1);

    // Whoever ended well let it go.
    const held = await ledger.watching.hold({ machine: "desk", process: 1, began: addedAt });
    expect(held).toHaveProperty("hold");
    expect(await ledger.watching.hold({ machine: "other", process: 2, began: addedAt })).toEqual({
      by: { machine: "desk", process: 1, began: addedAt },
    });
    if ("hold" in held && name === "postgres") {
      // Whose connection was cut is told, and keeps nobody away.
      const { hold } = held;
      const cut = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()";
      run(db, `${cut} and application_name = 'headwater watch run'`);
      await until(() => hold.isLost());
      const next = await ledger.watching.hold({ machine: "other", process: 2, began: addedAt });
      expect(next).toHaveProperty("hold");
      if ("hold" in next) await next.hold.release();
    }
    if ("hold" in held) await held.hold.release();
    await ledger.close();
    place.remove();
  },
  60_000,
);
