import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresServer } from "../postgres/server.ts";
import { headwater } from "./program.ts";

const server = postgresServer();

/** Stands in every address: the test's server lets its own user in whatever the password is. */
const PASSWORD = "not-to-be-shown";

describe.runIf(server !== null)("a ledger on a server, from the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-copy-"));
  const file = join(folder, "back.db");
  let address = "";
  let shown = "";
  beforeAll(() => {
    const made = server!.makeDatabase(`cli-${process.pid}`);
    address = made.replace("headwater@", `headwater:${PASSWORD}@`);
    shown = made.replace("headwater@", "headwater:***@");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs a command, which must succeed, on the server's ledger; what it prints never shows the password. */
  const run = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = headwater(...args);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).not.toContain(PASSWORD);
    return stdout;
  };

  it("is added to, asked, judged and verified as one in a file is, and copied back to a file", () => {
    const db = ["--db", address];
    expect(run("add", join("examples", "documents"), ...db)).toContain(`14 documents added, `);
    expect(run("add", join("examples", "documents"), ...db)).toContain(`14 there already in `);
    const claims = run("claims", "--about", "Kesh Network", "--jsonl", ...db).split("\n");
    const { id } = JSON.parse(claims[0]!) as { id: string };
    expect(run("trace", id, ...db)).toContain("independent origins");
    run("review", id, "--confirm", "--all", "--by", "L. Marsh", "--note", "as the agency says", ...db);
    const head = /Log head (\w{64})/.exec(run("verify", ...db))![1]!;

    expect(run("copy", address, file)).toContain(`: ${shown} to ${file}\nLog head ${head}\n`);
    expect(run("verify", "--db", file)).toContain(`Log head ${head}`);
    expect(run("claims", "--about", "Kesh Network", "--jsonl", "--db", file).split("\n")).toEqual(
      run("claims", "--about", "Kesh Network", "--jsonl", ...db).split("\n"),
    );
    expect(run("trace", id, "--db", file)).toBe(run("trace", id, ...db));
  }, 300_000);

  it("refuses a place that holds a ledger, and says which without its password", () => {
    const { status, stderr } = headwater("copy", file, address);
    expect(status).toBe(2);
    expect(stderr).toContain(`error ${shown}: there is a ledger here already`);
    expect(stderr).not.toContain(PASSWORD);
  });

  it("shows no password where the place of the ledger is shown, or where no server answers", () => {
    const before = process.env["HEADWATER_DB"];
    try {
      process.env["HEADWATER_DB"] = address;
      const { stdout } = headwater("claims", "--help");
      expect(stdout.replaceAll(/\s+/g, "")).toContain(shown);
      expect(stdout).not.toContain(PASSWORD);
    } finally {
      if (before === undefined) delete process.env["HEADWATER_DB"];
      else process.env["HEADWATER_DB"] = before;
    }
    const { status, stderr } = headwater(
      "claims",
      "--db",
      `postgres://analyst:${PASSWORD}@127.0.0.1:9/ledger`,
    );
    expect(status).toBe(1);
    expect(stderr).toContain("postgres://analyst:***@127.0.0.1:9/ledger: no PostgreSQL server answers here");
    expect(stderr).not.toContain(PASSWORD);
  });
});
