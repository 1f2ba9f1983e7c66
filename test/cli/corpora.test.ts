import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headwater } from "./program.ts";

describe("headwater corpora", () => {
  let folder = "";
  let db = "";
  const run = (...args: readonly string[]) => headwater(...args, "--db", db);
  const rows = (...args: readonly string[]) =>
    run(...args, "--jsonl")
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  const write = (word: string) => {
    const path = join(folder, `${word}.txt`);
    writeFileSync(path, `${word} officials said the ${word} Brigade attacked Harl on 3 May 2024.`);
    return path;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "headwater-corpora-"));
    db = join(folder, "team.db");
    for (const name of ["Ada", "Ben"]) run("people", "--db", db, "invite", name);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are made, listed, added to and kept, and hide from exports what somebody does not see", () => {
    const at = ["corpora", "--db", db];
    expect(headwater(...at).stdout).toContain("There are no corpora");
    expect(headwater(...at, "make", "Mill leaks", "--private", "--for", "Ada").stdout).toBe(
      "Mill leaks: 0 documents, private, seen by Ada\n",
    );
    expect(headwater(...at, "make", "mill leaks").status).toBe(2);
    expect(run("add", "--corpus", "Mill leaks", write("Birchan")).status).toBe(0);
    expect(run("add", write("Alderan")).status).toBe(0);
    const missing = run("add", "--corpus", "Other", write("Cedaran"));
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining("no such corpus")]);
    expect(rows("corpora")).toEqual([
      expect.objectContaining({
        ...{ name: "Mill leaks", isPrivate: true, documents: 1 },
        members: [expect.objectContaining({ name: "Ada", role: "keeper" })],
      }),
    ]);
    const told = (...args: readonly string[]) => {
      const { stdout, stderr, status } = run("export", "--format", "jsonl", ...args);
      expect([status, stderr.includes("private corpora")]).toEqual([0, args.length === 0]);
      return ["Alderan", "Birchan"].filter((word) => stdout.includes(word));
    };
    expect(told()).toEqual(["Alderan", "Birchan"]);
    expect(told("--as", "Ada")).toEqual(["Alderan", "Birchan"]);
    expect(told("--as", "Ben")).toEqual(["Alderan"]);
    expect(told("--tlp", "red")).toEqual(["Alderan"]);
    expect(told("--corpus", "Mill leaks", "--as", "Ada")).toEqual(["Birchan"]);
    // To whoever does not see it, it is a corpus that is not there.
    const refused = (corpus: string) => {
      const { stderr, status } = run("export", "--format", "csv", "--as", "Ben", "--corpus", corpus);
      return [status, stderr.replaceAll(corpus, "")];
    };
    expect(refused("Mill leaks")).toEqual(refused("Nowhere"));
    headwater(...at, "let", "Mill leaks", "Ben", "--as", "reader");
    expect(headwater(...at, "members", "Mill leaks").stdout).toMatch(/Ada +keeper\nBen +reader/);
    expect(told("--as", "Ben")).toEqual(["Alderan", "Birchan"]);
    headwater(...at, "drop", "Mill leaks", "Ben");
    expect(told("--as", "Ben")).toEqual(["Alderan"]);
    // The same bytes without a corpus.
    expect(run("add", write("Birchan")).stdout).toContain("1 document added");
    expect(told("--as", "Ben")).toEqual(["Alderan", "Birchan"]);
    const [birchan] = rows("corpora");
    expect(birchan.documents).toBe(1);
    expect(run("verify").status).toBe(0);
  }, 120_000);

  it("take what was extracted or exported elsewhere", () => {
    const other = join(folder, "other.db");
    expect(headwater("add", "--db", other, write("Dunfell")).status).toBe(0);
    const exported = join(folder, "other.jsonl");
    headwater("export", "--format", "jsonl", "--db", other, "--out", exported);
    expect(run("import", "--corpus", "Mill leaks", exported).status).toBe(0);
    const extracted = join(folder, "lines.jsonl");
    writeFileSync(extracted, headwater("extract", write("Elmar"), "--jsonl").stdout);
    expect(run("add", "--extracted", "--corpus", "Mill leaks", extracted).status).toBe(0);
    // What is there is laid there too.
    expect(run("add", "--extracted", "--corpus", "Mill leaks", extracted).stdout).toContain(
      "1 there already",
    );
    const claimed = run("claims", "--corpus", "Mill leaks").stdout;
    expect(["Dunfell", "Elmar"].filter((word) => claimed.includes(word))).toEqual(["Dunfell", "Elmar"]);
    const { stdout } = run("export", "--format", "jsonl", "--as", "Ben");
    expect(["Dunfell", "Elmar", "Alderan"].filter((word) => stdout.includes(word))).toEqual(["Alderan"]);
  }, 120_000);
});
