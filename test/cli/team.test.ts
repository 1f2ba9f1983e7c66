import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { accept } from "../../src/people/index.ts";
import { exampleLedger } from "../example-ledger.ts";
import { onServer } from "../postgres/on-server.ts";
import { headwater } from "./program.ts";

/** A provider's subject. No four hex digits: the digests of the log hold any such by chance, one run in a hundred. */
const VELL_THERE = "subject-of-vell";

let folder: string;
let db: string;
const run = (...args: string[]) => headwater(...args, "--db", db);
const lines = (stdout: string) =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const told = (...args: string[]) => {
  const { status, stdout, stderr } = run(...args);
  expect([args, status, stderr]).toEqual([args, 0, ""]);
  return stdout;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-team-"));
  db = join(folder, "team.db");
  copyFileSync(await exampleLedger(), db);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("headwater people", () => {
  const rowOf = (name: string) => lines(told("people", "--jsonl")).find((row) => row.name === name);

  test("invites with a link that works once, lists, and changes what somebody may do", async () => {
    expect(told("people")).toBe("Nobody has an account: headwater people invite NAME --role admin\n");
    const link = told("people", "invite", "Ada Min", "--role", "admin", "--email", "Ada@desk.example");
    expect(link).toMatch(
      /^Ada Min: admin, sees up to TLP:RED\. Hand this over; it holds until .* UTC and works once:/,
    );
    const secret = /\/welcome#(hwi_[\w-]{43})\n/.exec(link)![1]!;
    const ledger = await openLedger(onServer(db));
    await accept(ledger, secret, "harl bridge mill lantern", new Date().toISOString());
    await ledger.close();
    told("people", "invite", "A. Vell", "--role", "viewer", "--tlp", "tlp:green");
    expect(rowOf("Ada Min")).toMatchObject({
      ...{ role: "admin", state: "active", email: "ada@desk.example", hasPassword: true, isLinked: false },
    });
    expect(rowOf("A. Vell")).toMatchObject({ role: "viewer", ceiling: "GREEN", state: "invited" });
    expect(told("people", "role", "a. vell", "analyst")).toBe(
      "A. Vell: analyst, sees up to TLP:GREEN, invited\n",
    );
    expect(told("people", "ceiling", "A. Vell", "AMBER+STRICT")).toContain("TLP:AMBER+STRICT");
    expect(told("people", "link", "A. Vell", VELL_THERE, "--issuer", "https://sso.example.org")).toContain(
      "active",
    );
    expect(told("people")).toMatch(/A\. Vell +analyst +TLP:AMBER\+STRICT +active +provider/);
    expect(told("people", "unlink", "A. Vell")).toContain("invited");
    expect(told("people", "suspend", "A. Vell")).toContain("suspended");
    expect(run("people", "reset", "A. Vell").stderr).toContain("suspended");
    expect(told("people", "restore", "A. Vell")).toContain("invited");
    expect(told("people", "reset", "A. Vell")).toMatch(/\/welcome#hwi_/);
    // Who was there stays in the log, and nothing by which anybody could come in.
    const log = await openLedger(onServer(db), { readonly: true });
    const entries = JSON.stringify((await log.log(0, 500)).filter(({ kind }) => kind === "account"));
    await log.close();
    expect(entries).toContain('"role":"analyst"');
    for (const way of ["hwi_", "desk.example", VELL_THERE]) expect(entries).not.toContain(way);
  }, 120_000);

  test.each([
    [["people", "role", "Nobody Atall", "viewer"], 1, "nobody has this account", "headwater people lists"],
    [
      ["people", "role", "Ada Min", "viewer"],
      2,
      "nobody would be left who may let others in",
      "somebody else",
    ],
    [["people", "suspend", "Ada Min"], 2, "nobody would be left who may let others in", "somebody else"],
    [["people", "role", "Ada Min", "boss"], 2, "viewer, analyst, admin", ""],
    [["people", "ceiling", "Ada Min", "PINK"], 2, "CLEAR, GREEN, AMBER", ""],
    [["people", "invite", "ada  MIN"], 2, "has an account already", "never given out twice"],
    [["people", "invite", "B. Ren", "--days", "0"], 2, "days", ""],
    [
      ["people", "invite", "B. Ren", "--email", "nowhere"],
      2,
      "this is no e-mail address",
      "name@example.org",
    ],
    [["people", "invite", "B. Ren", "--email", "ADA@desk.example"], 2, "Ada Min has this e-mail", ""],
    [["people", "link", "Ada Min", "x"], 2, "no provider is named", "--issuer"],
    [
      ["people", "link", "Ada Min", "x", "--issuer", "http://sso.example.org"],
      2,
      "is not https",
      "this machine",
    ],
    [["tokens", "make", "t", "--for", "Nobody Atall"], 1, "nobody has this account", ""],
    [
      ["tokens", "make", "t", "--for", "A. Vell", "--scopes", "admin"],
      2,
      "does not go as far as admin",
      "role",
    ],
    [["tokens", "make", "t", "--for", "A. Vell", "--scopes", "all"], 2, "read, review, add, admin", ""],
    [["tokens", "make", "t"], 2, "--for", ""],
    [["tokens", "revoke", "token:none"], 1, "there is no such token", "headwater tokens lists them"],
    [["brief", "Kesh Network", "--tlp", "pink"], 2, "CLEAR, GREEN, AMBER", ""],
  ] as const)("%j is refused with what, and what to do", (args, status, what, remedy) => {
    const refused = run(...args);
    expect([refused.status, refused.stdout]).toEqual([status, ""]);
    expect(refused.stderr).toContain(what);
    expect(refused.stderr).toContain(remedy);
  });
});

test("headwater tokens makes one that is shown once, lists it without its secret, and revokes it", () => {
  const made = told(
    "tokens",
    "make",
    "nightly import",
    "--for",
    "Ada Min",
    "--scopes",
    "read,add",
    "--days",
    "3",
  );
  const [, id, secret] = /^(token:[0-9a-f]+) of Ada Min: read, add, until .*:\n {2}(hwt_[\w-]{43})\n$/s.exec(
    made,
  )!;
  const listed = told("tokens", "--jsonl");
  expect(lines(listed)).toMatchObject([
    { id, of: "Ada Min", name: "nightly import", scopes: ["read", "add"] },
  ]);
  expect(listed).not.toContain(secret);
  expect(told("tokens", "revoke", id!)).toBe(`${id} of Ada Min opens nothing any more\n`);
  expect(told("tokens")).toMatch(/revoked \d{4}-/);
}, 60_000);

test.each([
  [{ HEADWATER_OIDC_ISSUER: "https://sso.example.org" }, [], "without accounts nobody signs in"],
  [{ HEADWATER_OIDC_ISSUER: "https://sso.example.org" }, ["--team"], "HEADWATER_OIDC_CLIENT_ID"],
  [{ HEADWATER_OIDC_ISSUER: "http://sso.example.org" }, ["--team"], "is not https"],
  [
    { HEADWATER_OIDC_ISSUER: "https://sso.example.org", HEADWATER_OIDC_CLIENT_ID: "h" },
    ["--team", "--https", "--name", "trace.example.org"],
    "HEADWATER_OIDC_ADDRESS",
  ],
  [
    {
      ...{ HEADWATER_OIDC_ISSUER: "https://sso.example.org", HEADWATER_OIDC_CLIENT_ID: "h" },
      HEADWATER_OIDC_CLIENT_SECRET_FILE: "/nowhere/at/all",
    },
    ["--team"],
    "cannot be read (ENOENT)",
  ],
] as const)("headwater serve with %j %j says what is wrong with the provider", (named, args, what) => {
  Object.assign(process.env, named);
  try {
    const refused = run("serve", "--port", "0", ...args);
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining(what)]);
  } finally {
    for (const name of Object.keys(named)) delete process.env[name];
  }
});

describe("what is marked stricter than --tlp", () => {
  let hidden: string;
  let claim: string;

  beforeAll(async () => {
    const ledger = await openLedger(onServer(db));
    const { rows } = await ledger.claims({ about: "Kesh Network", frame: "leads" });
    claim = rows[0]!.id;
    const { rows: said } = await ledger.assertions({ claim });
    hidden = said[0]!.document.id;
    expect(new Set(said.map(({ document }) => document.id)).size).toBeGreaterThan(2);
    await ledger.close();
    told("mark", hidden, "--as", "RED", "--note", "for the test");
  }, 60_000);

  test("a brief says nothing of, and without a ceiling says that something is marked", () => {
    const asked = ["brief", "Kesh Network", "--jsonl"];
    const whole = run(...asked);
    expect([whole.status, whole.stderr]).toEqual([
      0,
      expect.stringContaining("1 of the documents and claims here"),
    ]);
    expect(whole.stdout).toContain(hidden);
    const seen = told(...asked, "--tlp", "green");
    expect(seen).toContain("Kesh Network");
    expect(seen).not.toContain(hidden.slice("sha256:".length));
    expect(told(...asked, "--tlp", "RED")).toContain(hidden);
  }, 120_000);

  test("an evidence package holds nothing of, and is whole", () => {
    const out = join(folder, "evidence");
    told("package", claim, "--tlp", "GREEN", "--out", out);
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const digest = hidden.slice("sha256:".length);
    for (const { parentPath, name } of files) {
      expect(name).not.toContain(digest);
      expect([name, readFileSync(join(parentPath, name)).includes(digest)]).toEqual([name, false]);
    }
    expect(headwater("verify", out).status).toBe(0);
  }, 120_000);
});
