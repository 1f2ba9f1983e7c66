import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { loadFrames } from "../../src/pipeline/index.ts";
import { type Receiver, runOnce, type WatchRun } from "../../src/watch/index.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const frames = await loadFrames();

let folder: string;
let ledger: Ledger;
let clock: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-deliver-"));
  ledger = await openLedger(join(folder, "a.db"));
  clock = Date.parse("2026-03-01T08:00:00.000Z");
});
afterEach(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (receivers: readonly Receiver[]): Promise<WatchRun> =>
  runOnce({
    ...{ ledger, frames, receivers, allowPrivate: true, everything: false, most: 1, pauseMs: 0 },
    now: () => new Date(clock),
    wait: async () => {},
    isStopping: () => false,
  });

/** An alert as a changed page raises it. */
const raise = (subject: string) =>
  ledger.watching.raise([
    {
      ...{ kind: "changed-page", at: new Date(clock).toISOString(), subject, label: `Page ${subject}` },
      ...{ reason: "it says something else: “наступление”", search: null, watch: "https://example.org/" },
      ...{ claim: null, document: subject, assertion: null, before: null },
    },
  ]);

interface Received {
  readonly headers: import("node:http").IncomingHttpHeaders;
  readonly body: string;
}

async function hook(): Promise<{
  server: Server;
  url: string;
  received: Received[];
  answer: { status: number };
}> {
  const received: Received[] = [];
  const answer = { status: 204 };
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      received.push({ headers: request.headers, body: Buffer.concat(pieces).toString("utf8") });
      response.writeHead(answer.status, { location: "http://127.0.0.1:9/elsewhere" }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}/hook`, received, answer };
}

test("a webhook is signed, told of each alert once, and tried again after longer and longer pauses", async () => {
  const { server, url, received, answer } = await hook();
  const receivers: readonly Receiver[] = [{ kind: "webhook", url, secret: SECRET, allowPrivate: true }];
  await raise("before");
  expect(await run(receivers)).toMatchObject({ delivered: 0, faults: [] });
  await raise("one");
  await raise("two");
  expect(await run(receivers)).toMatchObject({ delivered: 2, faults: [] });
  expect(received.map(({ body }) => (JSON.parse(body) as { subject: string }).subject)).toEqual([
    "one",
    "two",
  ]);
  for (const { headers, body } of received) {
    const timestamp = headers["x-headwater-timestamp"] as string;
    expect(timestamp).toBe(String(clock / 1000));
    const signature = createHmac("sha256", SECRET).update(`${timestamp}.${body}`).digest("hex");
    expect(headers["x-headwater-signature"]).toBe(`sha256=${signature}`);
    expect(headers["x-headwater-delivery"]).toBe((JSON.parse(body) as { id: string }).id);
  }
  expect(await run(receivers)).toMatchObject({ delivered: 0 });

  await raise("three");
  await raise("four");
  for (const [status, minutes] of [
    [500, 1],
    [302, 5],
    [404, 30],
  ] as const) {
    answer.status = status;
    received.splice(0);
    const failed = await run(receivers);
    expect(failed).toMatchObject({ delivered: 0 });
    expect(failed.faults[0]!.line).toContain(String(status));
    // What lies behind is not tried, and nothing before the pause is over.
    expect(received).toHaveLength(1);
    clock += minutes * 60_000 - 1;
    await run(receivers);
    expect(received).toHaveLength(1);
    clock += 1;
  }
  answer.status = 204;
  received.splice(0);
  expect(await run(receivers)).toMatchObject({ delivered: 2, faults: [] });
  expect(await run(receivers)).toMatchObject({ delivered: 0 });
  server.close();
  server.closeAllConnections();
}, 60_000);

test("a webhook on a private network is refused unless that is allowed", async () => {
  const { server, url, received } = await hook();
  const receivers: readonly Receiver[] = [{ kind: "webhook", url, secret: SECRET, allowPrivate: false }];
  await run(receivers);
  await raise("one");
  const { faults, delivered } = await run(receivers);
  expect([delivered, faults.map(({ code }) => code), received.length]).toEqual([0, ["refused-address"], 0]);
  server.close();
}, 60_000);

test("nobody is told of anything once there is a private corpus; a shared one changes nothing", async () => {
  const { server, url, received } = await hook();
  const receivers: readonly Receiver[] = [{ kind: "webhook", url, secret: SECRET, allowPrivate: true }];
  const corpus = (id: string, isPrivate: boolean) =>
    ledger.corpora.make({ id, name: id, isPrivate, by: "L. Marsh", at: new Date(clock).toISOString() });
  await run(receivers);
  await corpus("1", false);
  await raise("one");
  expect(await run(receivers)).toMatchObject({ delivered: 1 });
  await corpus("2", true);
  await raise("two");
  await expect(run(receivers)).rejects.toMatchObject({
    code: "bad-usage",
    message: expect.stringContaining("private corpora (1)"),
  });
  expect(received).toHaveLength(1);
  expect(await run([])).toMatchObject({ faults: [] });
  server.close();
}, 60_000);

test("mail goes through a real mail server, all that is new in one, once; and again when the server was away", async () => {
  const mails: { to: string; words: string }[] = [];
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ["STARTTLS"] },
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          words: Buffer.concat(pieces).toString("utf8"),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const mail = (at: number): readonly Receiver[] => [
    { kind: "mail", to: "desk@example.org", from: "headwater@example.org", smtp: `smtp://127.0.0.1:${at}` },
  ];
  await run(mail(port));
  await raise("one");
  await raise("two");
  expect((await run(mail(1))).faults[0]!.place).toBe("mail to desk@example.org");
  expect(await run(mail(port))).toMatchObject({ delivered: 0, faults: [] });
  clock += 60_000;
  expect(await run(mail(port))).toMatchObject({ delivered: 2, faults: [] });
  expect(await run(mail(port))).toMatchObject({ delivered: 0, faults: [] });
  expect(mails).toHaveLength(1);
  expect(mails[0]!.to).toBe("desk@example.org");
  expect(mails[0]!.words).toContain("Subject: Headwater: 2 alerts");
  await new Promise<void>((resolve) => server.close(resolve));
}, 60_000);
