import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importLines } from "../../src/import/index.ts";
import type { HeadwaterError } from "../../src/model/index.ts";
import { judge, loadFrames, review } from "../../src/pipeline/index.ts";
import {
  emptyLedger,
  exampleLedger,
  exported,
  objectsOf,
  type TestLedger,
} from "../export/evidence-of-examples.ts";

const AT = "2026-02-03T04:05:06.000Z";

let made: TestLedger;
let file: string;
let lines: Buffer;
const frames = await loadFrames();
const context = (into: TestLedger) => ({ ledger: into.ledger, frames, now: () => AT });

beforeAll(async () => {
  made = await exampleLedger();
  await decide(made);
  lines = await exported("jsonl", made.evidence());
  file = join(made.folder, "export.jsonl");
  writeFileSync(file, lines);
}, 180_000);
afterAll(() => made.close());

/** A person's work: one of each kind of decision. */
async function decide({ ledger }: TestLedger): Promise<void> {
  const by = { by: "A. Analyst", reason: "read again" };
  const at = (minute: number) => `2026-01-05T00:0${minute}:00.000Z`;
  const { rows: claims } = await ledger.claims({ limit: 20 });
  const assertions = await Promise.all(claims.map(({ id }) => ledger.assertions({ claim: id, limit: 5 })));
  const [first, second, third] = assertions.flatMap(({ rows }) => rows.slice(0, 1));
  const verdict = (id: string, decision: "confirm" | "reject", minute: number) =>
    review(ledger, frames, { subject: { kind: "assertion", id }, decision, ...by, at: at(minute) });
  await verdict(first!.id, "confirm", 1);
  await verdict(second!.id, "reject", 2);
  await review(ledger, frames, {
    subject: { kind: "assertion", id: third!.id },
    decision: "correct",
    correction: { certainty: third!.certainty === "hedged" ? "stated" : "hedged" },
    ...by,
    at: at(3),
  });
  const [claim] = claims;
  const subject = { kind: "claim", id: claim!.id, name: claim!.label } as const;
  await ledger.recordGrade({ subject, grade: "2", likelihood: "likely", ...by, at: at(4) });
  const { rows: groups } = await ledger.entities({ type: "ArmedGroup", limit: 2 });
  await judge(ledger, frames, { a: groups[0]!.id, b: groups[1]!.id, judgement: "same", ...by, at: at(5) });
}

test("an export read into an empty ledger makes the same ledger, and the same export", async () => {
  const other = await emptyLedger();
  try {
    const imported = await importLines(file, context(other));
    expect(imported.refused.map(({ line }) => line)).toEqual([]);
    expect(imported.missing.count).toBe(0);
    expect(imported.recorded).toMatchObject({ verdict: 3, judgement: 1, grade: 1 });
    const again = await exported("jsonl", other.evidence());
    const lost = new Set(again.toString().split("\n"));
    expect(
      lines
        .toString()
        .split("\n")
        .filter((line) => !lost.has(line))
        .map((line) => line.slice(0, 300)),
    ).toEqual([]);
    expect(again.equals(lines)).toBe(true);
    expect(await other.ledger.contentDigest()).toBe(await made.ledger.contentDigest());
    const { problems } = await other.ledger.verify();
    expect(problems).toEqual([]);
    const last = await other.ledger.log((await other.ledger.workbench.head()).seq - 1, 1);
    expect(last[0]).toMatchObject({ kind: "import", subject: `sha256:${imported.sha256}` });

    const twice = await importLines(file, context(other));
    expect(Object.values(twice.recorded).every((count) => count === 0)).toBe(true);
    expect((await exported("jsonl", other.evidence())).equals(lines)).toBe(true);
  } finally {
    await other.close();
  }
}, 180_000);

test("a filtered export is read back with whole documents, so that nothing is half read", async () => {
  const filtered = await exported("jsonl", made.evidence({ about: "Kesh Network" }));
  const part = join(made.folder, "part.jsonl");
  writeFileSync(part, filtered);
  const other = await emptyLedger();
  try {
    const { recorded, refused } = await importLines(part, context(other));
    expect(recorded.document).toBeGreaterThan(0);
    // A judgement on somebody whom these documents do not name is left out, and said.
    expect(refused.every(({ code }) => code === "not-found")).toBe(true);
    for (const line of objectsOf(filtered)) {
      if (line.kind !== "document") continue;
      const { id } = line.document as { id: string };
      const { extraction } = await other.ledger.extraction(id);
      expect(extraction.claims).toHaveLength((line.claims as unknown[]).length);
    }
  } finally {
    await other.close();
  }
}, 120_000);

test("a file that is cut off, changed, or none of ours is refused with the line that is wrong", async () => {
  const other = await emptyLedger();
  const text = lines.toString().split("\n");
  const attempt = async (content: string) => {
    const path = join(other.folder, "bad.jsonl");
    writeFileSync(path, content);
    return importLines(path, context(other)).then(
      (imported) => imported.refused.map(({ line }) => line).join(),
      (error: HeadwaterError) => error.line,
    );
  };
  try {
    expect(await attempt("")).toContain("cut off");
    expect(await attempt('{"kind":"claim","id":"x"}\n')).toContain("bad.jsonl:1: this is no export");
    expect(await attempt(`${text[0]}\nnot json\n`)).toContain("bad.jsonl:2: this is no JSON");
    expect(await attempt(text.slice(0, 1).join("\n"))).toContain("cut off");
    expect(await attempt(text[0]!.replace('"version":1', '"version":99'))).toContain("newer program");
    const document = JSON.parse(text[1]!) as { original: string; mentions: { start: number }[] };
    const end = text.at(-2)!;
    const changed = JSON.stringify({ ...document, original: Buffer.from("other").toString("base64") });
    expect(await attempt([text[0], changed, end].join("\n"))).toContain("bytes are not those of");
    const { segments } = document as unknown as { segments: object[] };
    const outside = JSON.stringify({
      ...document,
      segments: [...segments, { kind: "body", start: 1e6, end: 2e6 }],
    });
    expect(await attempt([text[0], outside, end].join("\n"))).toContain("does not lie in the text");
    expect((await other.ledger.documents({})).rows).toEqual([]);
  } finally {
    await other.close();
  }
}, 60_000);
