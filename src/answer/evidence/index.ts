export type { AssertionRow, ClaimWithOrigins, DocumentDetail, EntityDetail } from "../../ledger/index.ts";
export { type Evidence, type EvidenceFilter, evidenceIn, type GradedSource } from "./evidence.ts";
export type { LedgerRecord } from "./records.ts";
export { SeenIds } from "./seen-ids.ts";
