import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askTimestamp } from "../../src/cli/timestamp.ts";
import { checkTimestamps, problemsOf } from "../../src/cli/timestamps.ts";
import { copyLedger, openLedger } from "../../src/ledger/index.ts";
import { checkTimestamp, timestampRequest, trustedCertificates } from "../../src/timestamp/index.ts";
import { headwater, PROGRAM, type Run } from "../cli/program.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { madeUpDocument } from "../ledger/made-up-document.ts";
import { type Authority, HAS_OPENSSL, makeAuthority, questionFor, serveStamps } from "./authority.ts";

if (!HAS_OPENSSL) process.stderr.write("SKIPPED: time-stamps, since this machine has no openssl\n");

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const REPLY = { "content-type": "application/timestamp-reply" };

describe.runIf(HAS_OPENSSL)("time-stamps", () => {
  let folder: string;
  let db: string;
  let authority: Authority;
  let stranger: Authority;
  let server: Awaited<ReturnType<typeof serveStamps>>;
  const at = (name: string) => join(folder, name);
  const trusted = () => trustedCertificates(readFileSync(authority.root, "latin1"), "root.pem");

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "headwater-stamps-"));
    db = at("my.db");
    authority = makeAuthority(at("authority"), "Merenian Standards Office");
    stranger = makeAuthority(at("stranger"), "Somebody Else");
    const careless = makeAuthority(at("careless"), "Careless Office", "serverAuth");
    const flipped = (bytes: Buffer) => {
      const changed = Buffer.from(bytes);
      changed[changed.length - 1]! ^= 1;
      return changed;
    };
    server = await serveStamps({
      "/tsr": async (question, answer) => answer.writeHead(200, REPLY).end(await authority.reply(question)),
      "/page": (_, answer) => answer.writeHead(200, { "content-type": "text/html" }).end("<p>Hello</p>"),
      "/down": (_, answer) => answer.writeHead(503).end(),
      "/moved": (_, answer) => answer.writeHead(302, { location: "/tsr" }).end(),
      "/words": (_, answer) => answer.writeHead(200, REPLY).end("no DER at all"),
      "/large": (_, answer) => answer.writeHead(200, REPLY).end(Buffer.alloc(2 << 20)),
      // A question of another kind of hash than those that it takes: a real refusal, made by openssl.
      "/refuses": async (_, answer) => {
        const asked = spawnSync("openssl", ["ts", "-query", "-digest", "00".repeat(64), "-sha512", "-cert"]);
        answer.writeHead(200, REPLY).end(await authority.reply(asked.stdout));
      },
      "/earlier": async (_, answer) =>
        answer.writeHead(200, REPLY).end(await authority.reply(questionFor("ab".repeat(32)))),
      // The right number on the wrong hash.
      "/other-hash": async (question, answer) => {
        const changed = Buffer.from(question);
        changed[changed.indexOf(Buffer.from([0x04, 0x20])) + 2]! ^= 1;
        answer.writeHead(200, REPLY).end(await authority.reply(changed));
      },
      "/flipped": async (question, answer) =>
        answer.writeHead(200, REPLY).end(flipped(await authority.reply(question))),
      "/careless": async (question, answer) =>
        answer.writeHead(200, REPLY).end(careless.resign(await authority.reply(question))),
    });
    expect(headwater("add", "examples/documents/mpa-harl-bridge.txt", "--db", db).status).toBe(0);
  }, 60_000);
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** As `headwater`, without stopping this process, which is the authority. */
  const running = (...args: readonly string[]): Promise<Run> =>
    new Promise((resolve) => {
      const run = spawn(process.execPath, [PROGRAM, ...args, "--db", db], {
        stdio: ["ignore", "pipe", "pipe"],
      });
      let [stdout, stderr] = ["", ""];
      run.stdout.on("data", (piece: Buffer) => (stdout += piece.toString()));
      run.stderr.on("data", (piece: Buffer) => (stderr += piece.toString()));
      run.once("close", (status) => resolve({ status, stdout, stderr }));
    });

  const FAULTS: readonly (readonly [path: string, says: RegExp])[] = [
    ["/page", /answers with text\/html, not with application\/timestamp-reply/],
    ["/down", /answers 503/],
    ["/moved", /redirects to \/tsr/],
    ["/words", /this is no time-stamp of RFC 3161/],
    ["/large", /the limit is/],
    ["/refuses", /refuses to time-stamp \(status 2\)/],
    ["/earlier", /answers another question/],
    ["/other-hash", /it stamps another hash/],
    ["/flipped", /its signature does not hold/],
    ["/careless", /not one for time-stamping/],
  ];

  test("an authority that fails is said in one line, and nothing is kept", async () => {
    const covers = "what was recorded";
    const entry = { head: sha256(covers), text: covers };
    for (const [path, says] of FAULTS) {
      const asked = askTimestamp(server.origin + path, entry, { trusted: [], allowPrivate: true });
      await expect(asked, path).rejects.toMatchObject({
        name: "HeadwaterError",
        message: expect.stringMatching(says),
      });
    }
    const run = await running("timestamp", "--tsa", `${server.origin}/refuses`, "--allow-private");
    expect([run.status, run.stdout]).toEqual([1, ""]);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
    expect(run.stderr).toMatch(/^error http:.*refuses to time-stamp/);
    expect((await running("timestamp")).stdout).toContain("There are no time-stamps");
  }, 60_000);

  test("no private address without --allow-private, no address that is none, no unreadable trust", async () => {
    const asked = server.asked.length;
    const tsa = `${server.origin}/tsr`;
    expect((await running("timestamp", "--tsa", tsa)).stderr).toContain("an address of this machine");
    expect(await running("timestamp", "--tsa", "ftp://x")).toMatchObject({ status: 2 });
    writeFileSync(at("none.pem"), "nothing");
    const run = await running("timestamp", "--tsa", tsa, "--allow-private", "--trust", at("none.pem"));
    expect(run.stderr).toContain("there is no certificate in it");
    expect(server.asked.length).toBe(asked);
  });

  test("is asked for, listed, checked with and without trust, and not asked for again in vain", async () => {
    const tsa = ["timestamp", "--tsa", `${server.origin}/tsr`, "--allow-private"];
    const made = await running(...tsa, "--trust", authority.root);
    expect(made.stderr).toBe("");
    expect(made.stdout).toMatch(
      /^The log up to entry \d+ \([0-9a-f]{64}\) existed on 20\d\d-.*Z, says Merenian Standards Office Time-Stamping\n$/,
    );
    expect(server.asked.at(-1)).toMatchObject({ "content-type": "application/timestamp-query" });
    const again = await running(...tsa);
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining("nothing was recorded since")]);
    const listed = await running("timestamp", "--jsonl");
    expect(JSON.parse(listed.stdout)).toMatchObject({ tsa: `${server.origin}/tsr` });
    const unchecked = await running("verify");
    expect(unchecked).toMatchObject({ status: 0 });
    expect(unchecked.stdout).toContain("(not checked)");
    expect(unchecked.stdout).toContain("--trust FILE");
    const checked = await running("verify", "--trust", authority.root);
    expect(checked).toMatchObject({ status: 0 });
    expect(checked.stdout).not.toContain("not checked");
    const wrong = await running("verify", "--trust", stranger.root);
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toMatch(/no certificate that is trusted vouches for its\s+signer/);
  }, 30_000);

  test("goes into a package, where openssl alone checks it", async () => {
    const claim = JSON.parse(headwater("claims", "--db", db, "--jsonl", "--limit", "1").stdout) as {
      id: string;
    };
    const out = at("evidence");
    const packed = headwater("package", claim.id, "--out", out, "--whole-log", "--db", db);
    expect(packed).toMatchObject({ status: 0, stdout: expect.stringContaining("1 time-stamps") });
    const page = readFileSync(join(out, "data", "index.html"), "utf8");
    const command = /openssl ts -verify [^\n<]+/.exec(page)![0];
    const stamp = (root: string) =>
      spawnSync("sh", ["-c", command.replace("ROOT.pem", root)], {
        cwd: join(out, "data"),
        encoding: "utf8",
      });
    expect(stamp(authority.root)).toMatchObject({ status: 0 });
    expect(stamp(stranger.root).status).not.toBe(0);
    const verified = headwater("verify", out, "--trust", authority.root);
    expect(verified).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/covers \d+ entries of the package's log/),
    });
    expect(headwater("verify", out, "--trust", stranger.root).status).toBe(1);
    const bare = at("bare");
    expect(headwater("package", claim.id, "--out", bare, "--db", db).status).toBe(0);
    expect(readdirSync(join(bare, "data", "timestamps"))).toHaveLength(1);
    expect(headwater("verify", bare, "--trust", authority.root).status).toBe(0);
  }, 30_000);

  test("holds for the text that was stamped alone, and for no byte otherwise", async () => {
    const covers = "what was recorded";
    const { bytes } = timestampRequest(sha256(covers));
    const answer = await authority.reply(bytes);

    const good = await checkTimestamp(answer, { covers, trusted: trusted() });
    expect(good).toMatchObject({ isTrusted: true, problems: [] });
    expect((await checkTimestamp(answer, { covers: `${covers}.`, trusted: trusted() })).problems).not.toEqual(
      [],
    );
    // What is not covered by the signature (certificates beside the signer's, tags around it) may be changed without harm: then the same is said.
    for (let i = 0; i < answer.length; i += 97) {
      const changed = Buffer.from(answer);
      changed[i]! ^= 1 << (i % 8);
      const found = await checkTimestamp(changed, { covers, trusted: trusted() });
      if (found.problems.length === 0) expect(found, `byte ${i}`).toEqual(good);
    }
  }, 30_000);

  describe.each(DIALECTS)("in $name", ({ open, run }) => {
    let place: ReturnType<typeof open>;
    let location: string;
    beforeAll(async () => {
      place = open();
      location = place.location("stamped");
      const ledger = await openLedger(location);
      await ledger.recordDocument(madeUpDocument(0));
      const { seq, head } = (await ledger.lastEntry())!;
      const answer = await authority.reply(timestampRequest(head).bytes);
      const [tsa, at] = ["https://tsa.example.org/tsr", "2026-02-03T04:05:06.000Z"];
      const time = (await checkTimestamp(answer, { covers: (await ledger.lastEntry())!.text, trusted: [] }))
        .time!;
      await ledger.recordTimestamp({ entry: seq, head, tsa, time, at, answer });
      await ledger.recordDocument(madeUpDocument(1));
      await expect(
        ledger.recordTimestamp({ entry: seq, head: "0".repeat(64), tsa, time, at, answer }),
      ).rejects.toMatchObject({ code: "bad-record" });
      await ledger.close();
    });
    afterAll(() => place.remove());

    /** What `headwater verify` finds. */
    const verified = async (where: string) => {
      const ledger = await openLedger(where, { readonly: true });
      try {
        const timestamps = await checkTimestamps(ledger, trusted());
        const { problems } = await ledger.verify();
        return { timestamps, problems: [...problems, ...timestamps.flatMap(problemsOf)] };
      } finally {
        await ledger.close();
      }
    };

    test("is kept, copied and verified", async () => {
      const copy = place.location("copied");
      await copyLedger(location, copy);
      for (const where of [location, copy])
        expect(await verified(where)).toMatchObject({ problems: [], timestamps: [{ isTrusted: true }] });
    });

    const CHANGES: readonly (readonly [what: string, statement: string, says: RegExp])[] = [
      ["the time", "update timestamps set time = '2020-01-01T00:00:00.000Z'", /states another time/],
      ["the head", "update timestamps set entry = entry + 1", /stamps another hash/],
      ["the log", "update log set at = '2020-01-01T00:00:00Z' where seq = 1", /stamps another hash/],
      [
        "the answer",
        "update timestamps set answer = (select bytes from blobs limit 1)",
        /no time-stamp of RFC 3161/,
      ],
      ["all of it", "delete from timestamps", /not the one that the log says/],
    ];
    test("whatever is changed is found", async () => {
      for (const [i, [what, statement, says]] of CHANGES.entries()) {
        const copy = place.location(`changed-${i}`);
        await copyLedger(location, copy);
        run(copy, statement);
        const { problems } = await verified(copy);
        expect(problems.map((problem) => problem.what).join("; "), what).toMatch(says);
      }
    }, 60_000);
  });
});
