import { Kysely } from "kysely";
import { dialectOf, type OpenOptions } from "./dialect/index.ts";
import { type ClaimFilter, findClaims } from "./find-claims.ts";
import { type EntityFilter, type EntityRow, findEntities } from "./find-entities.ts";
import { migrate } from "./migrations/index.ts";
import type { Page } from "./page.ts";
import type { ClaimRow } from "./read-claims.ts";
import {
  type DocumentRecord,
  hasDocument,
  type Kept,
  type Recorded,
  recordDocument,
} from "./record-document.ts";
import {
  type NewVerdict,
  recordVerdict,
  type VerdictRow,
  type VerdictSubject,
  verdictsOf,
} from "./record-verdict.ts";
import type { LedgerSchema } from "./schema.ts";
import type { Store } from "./store.ts";

/** The evidence ledger: everything that was recorded, and what may be asked of it. Close it when done. */
export interface Ledger {
  hasDocument(id: string, extractor: string): Promise<Kept>;
  recordDocument(record: DocumentRecord): Promise<Recorded>;
  recordVerdict(verdict: NewVerdict): Promise<VerdictRow>;
  verdictsOf(subject: VerdictSubject): Promise<readonly VerdictRow[]>;
  claims(filter?: ClaimFilter): Promise<Page<ClaimRow>>;
  entities(filter?: EntityFilter): Promise<Page<EntityRow>>;
  close(): Promise<void>;
}

/**
 * Opens a ledger, makes it where there is none, and brings an older one up to this version.
 *
 * @param location a file's path; HEADWATER_DB in the command line
 * @throws HeadwaterError `not-found` (no such folder), `not-a-file`, `no-permission`, `malformed` (not a ledger),
 *   `ledger-locked`, `ledger-corrupt`, `ledger-too-new`
 */
export async function openLedger(location: string, options: OpenOptions = {}): Promise<Ledger> {
  const dialect = dialectOf(location, options);
  const db = new Kysely<LedgerSchema>({ dialect: dialect.kysely });
  const store: Store = { db, dialect, place: location };
  try {
    await migrate(db, dialect, location, options.readonly ?? false);
  } catch (thrown) {
    await db.destroy();
    throw thrown;
  }
  return {
    hasDocument: (id, extractor) => hasDocument(store, id, extractor),
    recordDocument: (record) => recordDocument(store, record),
    recordVerdict: (verdict) => recordVerdict(store, verdict),
    verdictsOf: (subject) => verdictsOf(store, subject),
    claims: (filter = {}) => findClaims(store, filter),
    entities: (filter = {}) => findEntities(store, filter),
    close: async () => {
      if (options.readonly !== true) await dialect.refreshPlans(db);
      await db.destroy();
    },
  };
}
