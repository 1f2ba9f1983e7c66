import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLedger, type Problem } from "../../src/ledger/index.ts";
import { DIALECTS } from "./dialects.ts";
import { madeUpDocument } from "./made-up-document.ts";

/** The last of the kept originals by their hashes. */
const LAST = "where sha256 = (select max(sha256) from blobs)";

type Change = readonly [what: string, statements: string, kind: string];

/** What only one of the databases can do to itself. */
const OF_DATABASE: Record<string, readonly Change[]> = {
  sqlite: [
    [
      "a byte of what was read",
      `update blobs set bytes = cast(x'00' || substr(bytes, 2) as blob) ${LAST}`,
      "bytes",
    ],
    [
      "an extraction that points at nothing",
      "pragma foreign_keys = off; update extractions set text = 999",
      "database",
    ],
  ],
  postgres: [
    ["a byte of what was read", `update blobs set bytes = set_byte(bytes, 0, 0) ${LAST}`, "bytes"],
    [
      "a constraint that nobody looked at",
      `alter table extractions drop constraint extractions_text_fkey;
      alter table extractions add constraint extractions_text_fkey foreign key (text) references texts (serial) not valid`,
      "database",
    ],
  ],
};

/** What is changed behind the ledger's back, and what kind of problem shows it. */
const CHANGES: readonly Change[] = [
  ["the packing of what was read", "update blobs set encoding = 'raw' where encoding = 'brotli'", "bytes"],
  ["a missing original", `delete from blobs ${LAST}`, "bytes"],
  ["a character of a text", "update texts set text = 'X' || substr(text, 2) where serial = 1", "text"],
  ["a quote", "update passages set quote = 'X' || substr(quote, 2) where text = 2", "passage"],
  [
    "the words of a source",
    "update attribution_ranges set quote = 'nobody' where part = 'source'",
    "passage",
  ],
  ["a moved passage", "update passages set start = start + 1 where text = 2", "passage"],
  [
    "a log entry's payload",
    "update log set payload = replace(payload, 'html/1', 'html/2') where seq = 2",
    "log",
  ],
  ["a log entry's time", "update log set at = '2020-01-01T00:00:00Z' where seq = 3", "log"],
  ["a log entry's hash", "update log set hash = replace(hash, substr(hash, 1, 1), 'z') where seq = 1", "log"],
  ["a log entry that was taken out", "delete from log where seq = 2", "log"],
  ["a verdict", "update verdicts set decision = 'confirm'", "record"],
  ["a deleted verdict", "delete from verdicts", "record"],
  [
    "a deleted assertion",
    "delete from chain_links where assertion = 1; delete from extraction_assertions where assertion = 1; delete from assertions where serial = 1",
    "record",
  ],
];

describe.each(DIALECTS)("verifying a ledger in $name", ({ name, open, run }) => {
  let place: ReturnType<typeof open>;
  let path = "";
  beforeEach(async () => {
    place = open();
    path = place.location("verified");
    const ledger = await openLedger(path);
    for (let i = 0; i < 4; i++) await ledger.recordDocument(madeUpDocument(i));
    const claim = (await ledger.claims()).rows[0]!;
    await ledger.recordVerdict({
      subject: { kind: "claim", id: claim.id },
      decision: "reject",
      by: "R. Analyst",
      at: "2026-02-03T04:05:06Z",
      reason: "the report is of another year",
    });
    await ledger.close();
  });
  afterEach(() => place.remove());

  const problemsAfter = async (change: string): Promise<readonly Problem[]> => {
    run(path, change);
    const ledger = await openLedger(path);
    const { problems } = await ledger.verify();
    await ledger.close();
    return problems;
  };

  it("finds nothing wrong when nothing is, and tells how far it is", async () => {
    const ledger = await openLedger(path);
    const seen: number[] = [];
    const result = await ledger.verify({ onProgress: ({ done, total }) => seen.push(done / total) });
    expect(result).toMatchObject({ documents: 4, entries: 5, problems: [] });
    expect(result.passages).toBeGreaterThan(10);
    expect(result.head).toBe((await ledger.log()).at(-1)!.hash);
    expect(seen).toEqual([0.25, 0.5, 0.75, 1]);
    await ledger.close();
  });

  it.each([...OF_DATABASE[name]!, ...CHANGES])("finds %s", async (_, change, kind) => {
    const problems = await problemsAfter(change);
    expect(problems.map((problem) => problem.kind)).toContain(kind);
  });

  it("finds a text that was changed together with its hash", async () => {
    const problems = await problemsAfter(
      "update texts set sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', text = '' where serial = 1",
    );
    expect(problems.map((problem) => problem.kind)).toContain("record");
  });
});
