import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "../../src/ledger/index.ts";
import { createClient } from "../../src/serve/contract/client.ts";
import { startServer, type TeamOptions } from "../../src/serve/index.ts";
import { madeUpDocument } from "../ledger/made-up-document.ts";
import { traceDocument } from "../ledger/trace-document.ts";
import { onServer } from "../postgres/on-server.ts";

/** A server on a free port of this machine, over a ledger in a folder of its own, or on a server of the tests. */
export interface Served {
  readonly url: string;
  readonly db: string;
  readonly folder: string;
  readonly client: ReturnType<typeof createClient>;
  /** What nobody foresaw, as the server told it. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** Starts a server; `fill` makes its ledger, in a file where `db` does not say otherwise. A small built workbench stands in for the real one. */
export async function serve(
  fill: (db: string) => Promise<void> | void = made,
  {
    allowPrivate = false,
    db: location,
    team,
    now,
  }: {
    readonly allowPrivate?: boolean;
    readonly db?: string;
    readonly team?: TeamOptions;
    readonly now?: () => Date;
  } = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "headwater-serve-"));
  const db = location ?? onServer(join(folder, "served.db"));
  const web = join(folder, "web");
  mkdirSync(join(web, "assets"), { recursive: true });
  writeFileSync(
    join(web, "index.html"),
    '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><p>workbench',
  );
  writeFileSync(join(web, "assets", "main-a1b2c3d4.js"), "export const here = 1;\n");
  writeFileSync(join(web, "mark.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  await fill(db);
  const faults: string[] = [];
  const running = await startServer({
    ...{ db, host: "127.0.0.1", port: 0, analyst: "L. Marsh", webFolder: web, allowPrivate, team },
    ...(now === undefined ? {} : { now }),
    onFault: (fault) => faults.push(fault),
  });
  return {
    ...{ url: running.url, db, folder, faults },
    client: createClient({ base: running.url }),
    close: async () => {
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Fills a ledger with documents of the made-up country. */
export async function made(db: string): Promise<void> {
  const ledger = await openLedger(db);
  for (let i = 0; i < 12; i++) {
    const record = madeUpDocument(i, { sentences: 6, ownEntities: 2 });
    await ledger.recordDocument({ ...record, trace: traceDocument(record) });
  }
  await ledger.close();
}

/** What came of a request. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks with any headers at all, `Host` and `Origin` among them, which fetch would not send. */
export function ask(
  url: string,
  {
    method = "GET",
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    // The path as it was written: a client that tidies it up would hide what a hostile one sends.
    const path = url.slice(url.indexOf("/", "http://".length));
    // A connection of its own: what is left of a refused body may break it when the answer has been read.
    const asked = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
      answer.on("error", reject);
    });
    asked.on("error", reject);
    asked.on("socket", (socket) => socket.on("error", reject));
    asked.end(body);
  });
}

/** Waits until a job is done, at most a minute. */
export async function jobDone(client: Served["client"], id: string) {
  for (let i = 0; i < 600; i++) {
    const job = await client("getJob", { params: { id } });
    if (job.state === "done" || job.state === "stopped") return job;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`job ${id} is not done after a minute`);
}
