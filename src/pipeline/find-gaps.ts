import {
  type ClaimEvidence,
  claimsOfFrames,
  entitiesOfTypes,
  evidenceOf,
  passagesNaming,
} from "../answer/index.ts";
import type { AssertionRow, ClaimRow, EntityRow, Ledger } from "../ledger/index.ts";
import type { EntityType } from "../model/index.ts";
import {
  ACTIVITY_FRAMES,
  findGaps,
  GAP_KINDS,
  type Gap,
  type GapClaim,
  type GapDesignation,
  type GapEntity,
  TIE_FRAMES,
  type UnlistedName,
} from "../trace/index.ts";
import { comparedAs, type ListScreening, SCREENED_TYPES } from "./load-screening.ts";

/** A gap with the claims and passages that it rests on. */
export interface EvidencedGap extends Gap {
  readonly evidence: readonly ClaimEvidence[];
  /** How many passages say what ties it to a list, and in how many documents: one misread sentence makes a gap. */
  readonly passages: number;
  readonly documents: number;
  /** Passages that use a name which no list has; empty for the other kinds. */
  readonly naming: readonly AssertionRow[];
}

/** What a search for gaps takes into account. */
export interface GapSearch {
  readonly screening: ListScreening;
  /** The day whose lists count, ISO; null for the lists as they are. */
  readonly on: string | null;
  /** From this score on, an entity is held to be the listed one: higher than for screening, since more rests on it. */
  readonly threshold: number;
  readonly onEntity?: () => void;
}

/** A listed name at least so like a document's name makes that name a listed one. */
const LISTED_NAME = 0.7;

/**
 * The gaps between a ledger's documents and its lists, each with its words. A claim that only readers make, or that is denied or
 * planned, supports none.
 */
export async function findLedgerGaps(ledger: Ledger, search: GapSearch): Promise<readonly EvidencedGap[]> {
  const entities = new Map<string, GapEntity>();
  const designations = new Map<string, readonly GapDesignation[]>();
  const unlisted: UnlistedName[] = [];
  for await (const row of entitiesOfTypes(ledger, SCREENED_TYPES)) {
    entities.set(row.id, {
      id: row.id,
      name: row.name,
      type: row.type as EntityType,
      named: row.key !== null,
    });
    const matches = designationsOf(row, search);
    if (matches.length > 0) {
      designations.set(row.id, matches);
      unlisted.push(...unlistedNamesOf(row, matches, search.screening));
    }
    search.onEntity?.();
  }
  const rows = await relevantClaims(ledger, designations);
  const backed = new Map<string, ClaimEvidence>();
  const without = new Set<string>();
  for (;;) {
    // A claim is looked up once a gap rests on it; where nobody's words support it, the gap is sought again without it.
    const claims = rows.filter(({ id }) => !without.has(id)).map(asGapClaim);
    const gaps = findGaps({ entities, claims, designations, unlistedNames: unlisted, on: search.on });
    const before = without.size;
    for (const id of new Set(gaps.flatMap((gap) => gap.claims))) {
      if (!backed.has(id)) backed.set(id, await evidenceOf(ledger, id));
      if (backed.get(id)!.said.length === 0) without.add(id);
    }
    if (without.size === before)
      return bestSupported(await Promise.all(gaps.map((gap) => withEvidence(ledger, gap, backed, unlisted))));
  }
}

async function withEvidence(
  ledger: Ledger,
  gap: Gap,
  backed: ReadonlyMap<string, ClaimEvidence>,
  unlisted: readonly UnlistedName[],
): Promise<EvidencedGap> {
  const naming: AssertionRow[] = [];
  if (gap.kind === "unlisted-name")
    for (const name of new Set(
      unlisted.filter(({ entity }) => entity === gap.entity.id).map((known) => known.name),
    ))
      naming.push(...(await passagesNaming(ledger, gap.entity.id, name)));
  const evidence = gap.claims.map((id) => backed.get(id)!);
  const said = [...evidence.flatMap((claim) => claim.said), ...naming];
  const documents = new Set(said.map(({ document }) => document.id)).size;
  return { ...gap, evidence, passages: said.length, documents, naming };
}

/** Of each kind, those that most documents say first, then those of most passages; kinds stay in their order. */
function bestSupported(gaps: readonly EvidencedGap[]): readonly EvidencedGap[] {
  return gaps.toSorted(
    (a, b) =>
      GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind) ||
      b.documents - a.documents ||
      b.passages - a.passages,
  );
}

/** Claims that tie entities together, and what the designated are said to do. */
async function relevantClaims(
  ledger: Ledger,
  designations: ReadonlyMap<string, readonly GapDesignation[]>,
): Promise<ClaimRow[]> {
  const rows: ClaimRow[] = [];
  for await (const row of claimsOfFrames(ledger, TIE_FRAMES)) rows.push(row);
  const hasEnded = [...designations.values()].flat().some(({ delistedOn }) => delistedOn !== null);
  if (!hasEnded) return rows;
  for await (const row of claimsOfFrames(ledger, ACTIVITY_FRAMES))
    if (row.roles.some(({ role, entity }) => role === "subject" && designations.has(entity))) rows.push(row);
  return rows;
}

/** What an entity is on lists as. A weak alias alone makes nobody listed. */
function designationsOf(row: EntityRow, { screening, threshold }: GapSearch): GapDesignation[] {
  const schema = comparedAs(row.type);
  if (schema === undefined) return [];
  const names = [row.name, ...row.aliases];
  return screening
    .screen(names, { schema, threshold, limit: 20 })
    .filter(({ isWeak }) => !isWeak)
    .map(({ schema: _, programs: __, isWeak: ___, droppedOn, ...match }) => ({
      ...match,
      delistedOn: match.delistedOn ?? droppedOn,
    }));
}

/** Entries that are looked at for a name: an authority's own may come after many of others. */
const MOST_LIKE_A_NAME = 100;

/** Names of a designated entity that are like none of an authority's; abbreviations and single words are left to the analyst. */
function unlistedNamesOf(
  row: EntityRow,
  designations: readonly GapDesignation[],
  screening: ListScreening,
): UnlistedName[] {
  const schema = comparedAs(row.type);
  if (schema === undefined || row.type === "Person") return [];
  const authorities = new Set(designations.map(({ authority }) => authority));
  return row.aliases
    .filter((name) => name.trim().includes(" ") || name.includes("-"))
    .flatMap((name) => {
      const alike = screening.screen(name, { schema, threshold: LISTED_NAME, limit: MOST_LIKE_A_NAME });
      const having = new Set(alike.map(({ authority }) => authority));
      return [...authorities]
        .filter((authority) => !having.has(authority))
        .map((authority) => ({ entity: row.id, name, authority }));
    });
}

function asGapClaim({ id, frame, polarity, roles, lastSaid }: ClaimRow): GapClaim {
  const filled = (role: string) => roles.find((r) => r.role === role)?.entity ?? null;
  return { id, frame, polarity, subject: filled("subject"), object: filled("object"), lastSaid };
}
