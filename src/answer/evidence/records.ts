import type {
  AssertionRow,
  ClaimWithOrigins,
  DocumentDetail,
  Ledger,
  LogEntry,
  NewGrade,
  NewJudgement,
  NewVerdict,
} from "../../ledger/index.ts";
import type { Extraction } from "../../model/index.ts";
import { SeenIds } from "./seen-ids.ts";

/** Something that was recorded, whole, so that another ledger can record it too. */
export type LedgerRecord =
  | {
      readonly kind: "document";
      readonly document: DocumentDetail;
      /** The agency that it credits for its text, as written there. */
      readonly credit: string | null;
      readonly extraction: Extraction;
    }
  | { readonly kind: "verdict"; readonly verdict: NewVerdict }
  | { readonly kind: "judgement"; readonly judgement: NewJudgement }
  | { readonly kind: "grade"; readonly grade: NewGrade };

/** Claims to which records are narrowed. */
interface Narrowed {
  claims(): AsyncGenerator<ClaimWithOrigins>;
  assertionsOf(claim: string): AsyncGenerator<AssertionRow>;
}

/** Log entries read at once. */
const AT_ONCE = 200;

/**
 * What was recorded, in the order of the log, so that whoever records it again in this order gets the same ledger. A document comes
 * once, as it is read now.
 *
 * @param narrowed claims; then those documents alone that assert them, and the verdicts and grades on them, their assertions, their
 *   sources; judgements all the same, since who is who decides what is one claim. Null for everything.
 */
export async function* recordsOf(ledger: Ledger, narrowed: Narrowed | null): AsyncGenerator<LedgerRecord> {
  const wanted = narrowed === null ? null : await idsOf(narrowed);
  const done = new SeenIds();
  for (let after = 0; ; ) {
    const entries = await ledger.log(after, AT_ONCE);
    if (entries.length === 0) return;
    for (const entry of entries) {
      if (entry.kind === "document") {
        if ((wanted === null || wanted.has(entry.subject)) && done.add(entry.subject)) {
          const { credit, extraction } = await ledger.extraction(entry.subject);
          yield { kind: "document", document: await ledger.document(entry.subject), credit, extraction };
        }
        continue;
      }
      const record = decisionOf(entry);
      if (record === null) continue;
      const subject =
        record.kind === "verdict"
          ? record.verdict.subject.id
          : record.kind === "grade"
            ? record.grade.subject.id
            : null;
      if (wanted === null || subject === null || wanted.has(subject)) yield record;
    }
    after = entries.at(-1)!.seq;
  }
}

async function idsOf({ claims, assertionsOf }: Narrowed): Promise<SeenIds> {
  const ids = new SeenIds();
  for await (const { id, origins } of claims()) {
    ids.add(id);
    for (const { key } of origins) ids.add(key);
    for await (const assertion of assertionsOf(id)) {
      ids.add(assertion.id);
      ids.add(assertion.document.id);
    }
  }
  return ids;
}

/** What a person decided, from the log's own account of it; null for what is no decision. */
function decisionOf({ kind, at, payload }: LogEntry): LedgerRecord | null {
  const told = payload as Readonly<Record<string, string | null>>;
  const said = { by: told.by!, at, reason: told.reason! };
  switch (kind) {
    case "verdict": {
      const correction =
        told.correction == null ? {} : { correction: JSON.parse(told.correction) as unknown };
      const decision = told.decision as NewVerdict["decision"];
      const subject = { kind: told.subject_kind!, id: told.subject! };
      return { kind, verdict: { subject, decision, ...correction, ...said } };
    }
    case "judgement": {
      const judgement = told.judgement as NewJudgement["judgement"];
      return { kind, judgement: { a: told.a!, b: told.b!, judgement, ...said } };
    }
    case "grade": {
      const subject = { kind: told.subject_kind as "source" | "claim", id: told.subject!, name: told.name! };
      return { kind, grade: { subject, grade: told.grade!, likelihood: told.likelihood ?? null, ...said } };
    }
    default:
      return null;
  }
}
