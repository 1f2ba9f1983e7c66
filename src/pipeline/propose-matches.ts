import type { EntityRow, Ledger, Namesake } from "../ledger/index.ts";
import type { EntityType } from "../model/index.ts";
import { compareReadNames, MATCH_THRESHOLD, readName } from "../resolve/index.ts";
import { schemaOf } from "./entity-hints.ts";

/** Two entities that may be one, for a person to decide. */
export interface ProposedMatch {
  readonly a: EntityRow;
  readonly b: Namesake;
  /** How far their names agree, 0 to 1; see docs/names.md for what it means. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** True where somebody looked at the pair and left it open. */
  readonly unsure: boolean;
}

/** Matches proposed to a person, and where the list goes on. */
export interface Proposals {
  readonly rows: readonly ProposedMatch[];
  readonly cursor: string | null;
}

/**
 * Entities looked at in one step, at first and later. Those that most documents name have most namesakes, and one step over fifty of them found four
 * pages' worth of pairs where a page waited for one; those far down the list have few, and are looked at many at once.
 */
const FIRST_STEP = 6;
const MOST_AT_ONCE = 50;

/**
 * Pairs of entities whose names match and that nobody has judged, those that most documents name first. Nothing is joined by
 * this: a shared name is a question.
 *
 * @param filter `limit`: when so many pairs are found no more are looked for; those of one entity stay together; `entities`: how many are looked
 * at, at the most
 */
export async function proposeMatches(
  ledger: Ledger,
  {
    limit = 50,
    entities = 2000,
    cursor,
  }: { readonly limit?: number; readonly entities?: number; readonly cursor?: string } = {},
): Promise<Proposals> {
  const rows: ProposedMatch[] = [];
  let next: string | null = cursor ?? "";
  let looked = 0;
  for (let step = FIRST_STEP; looked < entities && next !== null && rows.length < limit; step *= 2) {
    const most = Math.min(step, MOST_AT_ONCE, entities - looked);
    const page = await ledger.namesakes({ limit: most, ...(next === "" ? {} : { cursor: next }) });
    for (const { entity, others } of page.rows) rows.push(...matchesOf(entity, others));
    next = page.cursor;
    looked += most;
  }
  return { rows, cursor: next };
}

/**
 * Namesakes that may be the entity itself.
 *
 * @param both false where each pair stands once: under the one that more documents name, then under the one whose id sorts first
 */
export function matchesOf(entity: EntityRow, others: readonly Namesake[], both = false): ProposedMatch[] {
  const schema = schemaOf(entity.type as EntityType);
  if (schema === undefined || family(entity) === "local") return [];
  const own = readName(entity.name, schema);
  return others.flatMap((other): ProposedMatch[] => {
    const first = entity.documents - other.documents || (entity.id < other.id ? 1 : -1);
    if ((first < 0 && !both) || family(other) !== family(entity)) return [];
    const { score, reasons } = compareReadNames(own, readName(other.name, schema));
    if (score < MATCH_THRESHOLD && !other.unsure) return [];
    const same = other.key === entity.key && other.key !== null;
    const why = same ? [...reasons, `The same name, but ${openQuestion(entity)}.`] : reasons;
    return [{ a: entity, b: other, score, reasons: why, unsure: other.unsure }];
  });
}

/** What leaves it open whether two of one name are one. */
function openQuestion({ key }: EntityRow): string {
  return key?.startsWith("office:") === true
    ? "the documents do not say of which state"
    : "no document of the one names a group, a body or a person that a document of the other names beside it";
}

/**
 * What kind of thing a key is of: a person is never a place, and a ministry of a state that is not said is a body. `local` is a family name
 * alone, which is anybody's.
 */
function family({ key }: { readonly key: string | null }): string {
  const kind = key?.slice(0, key.indexOf(":")) ?? "";
  return kind === "office" ? "body" : kind;
}
