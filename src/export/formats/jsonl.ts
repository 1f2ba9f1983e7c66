import type { Evidence, LedgerRecord } from "../../answer/index.ts";
import type { ExportFormat } from "./format.ts";

/** The version of the lines; it goes up when a reader of the version before would misread them. */
export const LEDGER_LINES_VERSION = 1;

/** Everything, one JSON object a line: what `headwater import` reads back. docs/exports.md has the fields. */
export const jsonl: ExportFormat = {
  name: "jsonl",
  what: "everything, documents with their bytes too; headwater import reads it back",
  write: (evidence) => lines(evidence),
};

async function* lines(evidence: Evidence): AsyncGenerator<string> {
  const counts: Record<string, number> = {};
  const line = (kind: string, fields: object): string => {
    counts[kind] = (counts[kind] ?? 0) + 1;
    return `${JSON.stringify({ kind, ...fields })}\n`;
  };
  yield `${JSON.stringify({ kind: "headwater", version: LEDGER_LINES_VERSION, filter: evidence.filter })}\n`;
  for await (const record of evidence.records())
    yield line(record.kind, await recordFields(evidence, record));
  for await (const { held: _, ...claim } of evidence.claims()) {
    const { trace, grade } = await evidence.graded(claim.id);
    const disputes = trace.disputes.map(({ other, ...dispute }) => ({
      ...dispute,
      other: other?.id ?? null,
    }));
    yield line("claim", { ...claim, grade, disputes });
    for await (const assertion of evidence.assertionsOf(claim.id)) yield line("assertion", assertion);
  }
  for await (const source of evidence.sources()) yield line("source", source);
  // A file that was cut off has no last line.
  yield `${JSON.stringify({ kind: "end", counts })}\n`;
}

async function recordFields(evidence: Evidence, record: LedgerRecord): Promise<object> {
  if (record.kind === "verdict") return record.verdict;
  if (record.kind === "judgement") return record.judgement;
  if (record.kind === "grade") return record.grade;
  const { credit, document, extraction } = record;
  const { document: read, ...found } = extraction;
  const original = Buffer.from(await evidence.originalBytes(read.id)).toString("base64");
  const { text, segments, ...stated } = read;
  const { addedAt, captures } = document;
  return { document: { ...stated, credit, addedAt, captures }, text, segments, ...found, original };
}
