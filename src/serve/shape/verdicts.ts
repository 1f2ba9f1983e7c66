import type { VerdictRow as KeptVerdict, VerdictState } from "../../ledger/index.ts";
import type { VerdictRow } from "../contract/index.ts";

/** A verdict as the contract has it. */
export function verdictRowOf(row: KeptVerdict, state: VerdictState | null): VerdictRow {
  const { id, subject, decision, correction, by, at, reason, supersedes } = row;
  return {
    id,
    subject: { kind: subject.kind, id: subject.id },
    decision,
    ...(correction === undefined ? {} : { correction }),
    by,
    at,
    reason,
    supersedes,
    state,
  };
}
