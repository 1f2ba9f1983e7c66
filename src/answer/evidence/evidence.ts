import type {
  AssertionRow,
  ClaimFilter,
  ClaimWithOrigins,
  DocumentDetail,
  EntityDetail,
  GradeRow,
  Ledger,
} from "../../ledger/index.ts";
import { type ClaimGrade, gradeOfClaim } from "../credibility.ts";
import { type ClaimTrace, traceClaim } from "../trace-claim.ts";
import { type LedgerRecord, recordsOf } from "./records.ts";
import { SeenIds } from "./seen-ids.ts";

/** Which claims are handed on: the conditions of `headwater claims`. */
export type EvidenceFilter = Omit<ClaimFilter, "limit" | "cursor" | "order">;

/** A source that claims start with, and the grades that persons set, the last of which counts. */
export interface GradedSource {
  readonly key: string;
  readonly name: string;
  readonly grades: readonly GradeRow[];
}

/**
 * What other programs are handed: the claims that a filter matches and everything that they rest on, a piece at a time. Each
 * generator asks the ledger anew, so that a format may go through the claims twice.
 */
export interface Evidence {
  /** The conditions given; an empty one is the whole ledger. */
  readonly filter: EvidenceFilter;
  /** Claims with their origins, most independent origins first. */
  claims(): AsyncGenerator<ClaimWithOrigins>;
  /** A claim's current assertions, in the order in which they were recorded. */
  assertionsOf(claim: string): AsyncGenerator<AssertionRow>;
  /**
   * The documents in which the claims are asserted, each once with its assertions of these claims; in the order in which the claims
   * come to them. Go through the assertions before the next document.
   */
  byDocument(): AsyncGenerator<{
    readonly document: DocumentDetail;
    readonly assertions: AsyncGenerator<AssertionRow>;
  }>;
  /** The documents in which the claims are asserted, each once, in the order in which the claims come to them. */
  documents(): AsyncGenerator<DocumentDetail>;
  document(id: string): Promise<DocumentDetail>;
  entity(id: string): Promise<EntityDetail>;
  /** A claim in words. */
  claimLabel(claim: string): Promise<string>;
  /** A claim with its disputes, and its grade with the reason: slower than the rest, and only some formats say it. */
  graded(claim: string): Promise<{ readonly trace: ClaimTrace; readonly grade: ClaimGrade }>;
  /** The grades of sources by their keys. */
  sourceGrades(keys: readonly string[]): Promise<ReadonlyMap<string, readonly GradeRow[]>>;
  /** The sources that the claims start with, each once. */
  sources(): AsyncGenerator<GradedSource>;
  /** What was recorded, in the order of the log: documents with everything read in them, verdicts, grades, judgements. */
  records(): AsyncGenerator<LedgerRecord>;
  originalBytes(document: string): Promise<Uint8Array>;
  /** When the first and the last entry of the log were made (ISO 8601), and the log's head: the same ledger has the same. */
  span(): Promise<{ readonly first: string; readonly last: string; readonly head: string }>;
}

/** Claims and assertions are asked for so many at a time. */
const AT_ONCE = 200;

/** What a filter matches in a ledger, to be handed on. Memory does not grow with the ledger, but for some 40 bytes a document. */
export function evidenceIn(ledger: Ledger, filter: EvidenceFilter): Evidence {
  const claims = () => claimsIn(ledger, filter);
  const assertionsOf = (claim: string) => assertionsIn(ledger, claim);
  return {
    filter,
    claims,
    assertionsOf,
    byDocument: () => byDocument(ledger, filter),
    documents: () => documentsIn(ledger, filter),
    document: (id) => ledger.document(id),
    entity: lately((id) => ledger.entity(id)),
    claimLabel: lately(async (claim) => (await ledger.claimsById([claim]))[0]?.label ?? claim),
    graded: async (claim) => {
      const trace = await traceClaim(ledger, claim);
      return { trace, grade: await gradeOfClaim(ledger, trace) };
    },
    sourceGrades: (keys) => ledger.gradesOf("source", keys),
    sources: () => sourcesIn(ledger, filter),
    records: () => recordsOf(ledger, Object.keys(filter).length === 0 ? null : { claims, assertionsOf }),
    originalBytes: (document) => ledger.originalBytes(document),
    span: () => spanOf(ledger),
  };
}

/** Answers kept of what was asked lately: claims beside one another name the same people. */
const MOST_KEPT = 500;

function lately<T>(ask: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const asked = ask(id);
    kept.set(id, asked);
    return asked;
  };
}

async function spanOf(ledger: Ledger): Promise<{ first: string; last: string; head: string }> {
  const { seq, hash } = await ledger.workbench.head();
  const [first] = await ledger.log(0, 1);
  const [last] = await ledger.log(Math.max(0, seq - 1), 1);
  const never = new Date(0).toISOString();
  return { first: first?.at ?? never, last: last?.at ?? never, head: hash };
}

async function* claimsIn(ledger: Ledger, filter: EvidenceFilter): AsyncGenerator<ClaimWithOrigins> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await ledger.claims({
      ...filter,
      limit: AT_ONCE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const ids = page.rows.map(({ id }) => id);
    const found = new Map((await ledger.claimsById(ids)).map((claim) => [claim.id, claim]));
    for (const id of ids) if (found.has(id)) yield found.get(id)!;
    cursor = page.cursor;
  }
}

async function* assertionsIn(ledger: Ledger, claim: string): AsyncGenerator<AssertionRow> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await ledger.assertions({
      claim,
      limit: AT_ONCE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    yield* page.rows;
    cursor = page.cursor;
  }
}

async function* documentsIn(ledger: Ledger, filter: EvidenceFilter): AsyncGenerator<DocumentDetail> {
  const seen = new SeenIds();
  for await (const { id } of claimsIn(ledger, filter))
    for await (const { document } of assertionsIn(ledger, id))
      if (seen.add(document.id)) yield await ledger.document(document.id);
}

async function* byDocument(ledger: Ledger, filter: EvidenceFilter) {
  const claims = new SeenIds();
  for await (const { id } of claimsIn(ledger, filter)) claims.add(id);
  for await (const document of documentsIn(ledger, filter))
    yield { document, assertions: assertionsAmong(ledger, document.id, claims) };
}

async function* assertionsAmong(
  ledger: Ledger,
  document: string,
  claims: SeenIds,
): AsyncGenerator<AssertionRow> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await ledger.assertions({
      document,
      limit: AT_ONCE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const row of page.rows) if (claims.has(row.claim)) yield row;
    cursor = page.cursor;
  }
}

async function* sourcesIn(ledger: Ledger, filter: EvidenceFilter): AsyncGenerator<GradedSource> {
  const seen = new SeenIds();
  for await (const { origins } of claimsIn(ledger, filter)) {
    const fresh = origins.filter(({ kind, key }) => kind === "identified" && seen.add(key));
    const grades = await ledger.gradesOf(
      "source",
      fresh.map(({ key }) => key),
    );
    for (const { key, name } of fresh) yield { key, name, grades: grades.get(key) ?? [] };
  }
}
