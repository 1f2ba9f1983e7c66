import {
  type BriefClaim,
  type BriefGap,
  type BriefMaterial,
  gradeOfClaim,
  traceClaim,
} from "../answer/index.ts";
import type { ClaimFilter, ClaimRow, Ledger } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { changesAbout, topicOf } from "./brief-changes.ts";
import { findLedgerGaps } from "./find-gaps.ts";
import { loadScreening } from "./load-screening.ts";

/** From this score on, names of an entity and of a list's entry are held to be one, as for `headwater gaps`. */
const HELD_TO_BE_ONE = 0.85;

/** What a brief is asked for. */
export interface BriefAsked {
  /** An entity's name or id; any other words are a topic. */
  readonly subject: string;
  /** Claims at the most. */
  readonly limit: number;
  /** Now, ISO 8601. */
  readonly made: string;
  readonly onClaim?: (done: number, total: number) => void;
}

/**
 * Reads everything that a brief says from the ledger.
 *
 * @param db the ledger's path, beside which the index of lists is kept
 * @throws HeadwaterError `not-found` when nothing in the ledger speaks of the subject; `bad-usage` when several entities are meant
 */
export async function gatherBrief(ledger: Ledger, db: string, asked: BriefAsked): Promise<BriefMaterial> {
  const { subject, limit, made, onClaim } = asked;
  const entity = await entityMeant(ledger, subject);
  const { rows, cursor } = await ledger.claims({
    ...conditionOf(entity, subject),
    limit: Math.min(1000, limit * 4),
  });
  if (rows.length === 0)
    throw new HeadwaterError(
      "not-found",
      "answer",
      subject,
      "no claim in the ledger speaks of it",
      `names as they were read: headwater entities --text "${subject}"`,
    );
  const named = rows.filter(tells);
  const taken = named.slice(0, limit);
  const claims: BriefClaim[] = [];
  const take = async (id: string) => {
    const trace = await traceClaim(ledger, id);
    claims.push({ trace, grade: await gradeOfClaim(ledger, trace) });
    onClaim?.(claims.length, taken.length);
  };
  for (const { id } of taken) await take(id);
  // The other side of a dispute belongs into the brief, also where the limit would leave it out.
  const rivals = new Set(
    claims.flatMap(({ trace }) => trace.disputes.flatMap(({ other }) => other?.id ?? [])),
  );
  for (const { trace } of claims) rivals.delete(trace.claim.id);
  for (const id of rivals) await take(id);
  const keys = claims.flatMap(({ trace }) => trace.origins.map(({ key }) => key));
  const grades = await ledger.gradesOf("source", keys);
  return {
    subject: entity?.name ?? subject,
    made,
    claims,
    nameless: rows.length - named.length,
    hasMore: cursor !== null || named.length > limit,
    changes: await changesAbout(
      ledger,
      entity === null ? await topicOf(ledger, subject, rows) : entity.id,
      rows,
    ),
    gaps: await gapsAbout(ledger, db, entity?.id ?? null, claims),
    reliability: new Map([...grades].map(([key, history]) => [key, history.at(-1)!])),
  };
}

interface EntityMeant {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** Which claims are on a subject; of a place, also those of what happens there. */
function conditionOf(entity: EntityMeant | null, subject: string): ClaimFilter {
  if (entity === null) return { text: subject };
  return /^(?:Place|Country)$/.test(entity.type) ? { place: entity.id } : { about: entity.id };
}

async function entityMeant(ledger: Ledger, subject: string): Promise<EntityMeant | null> {
  try {
    const { id, name, type } = await ledger.entity(await ledger.entityId(subject, true));
    return { id, name, type };
  } catch (thrown) {
    if (thrown instanceof HeadwaterError && thrown.code === "not-found") return null;
    throw thrown;
  }
}

/**
 * Whether a claim says something of its own to who has not read the document: who has a name does it ("the Nurin Front attacks customs officers"), all
 * of whom it speaks have names, or so many are counted ("14 people died").
 */
function tells({ roles, quantity }: ClaimRow): boolean {
  if (quantity !== null) return true;
  const subject = roles.find(({ role }) => role === "subject");
  return subject === undefined ? roles.length > 0 && roles.every(({ named }) => named) : subject.named;
}

/** The gaps of the entity, or of those that the claims of a topic are about; null where no list is loaded. */
async function gapsAbout(
  ledger: Ledger,
  db: string,
  entity: string | null,
  claims: readonly BriefClaim[],
): Promise<readonly BriefGap[] | null> {
  if ((await ledger.lists()).length === 0) return null;
  const screening = await loadScreening(ledger, db, []);
  const meant = new Set(
    entity === null ? claims.flatMap(({ trace }) => trace.claim.roles.map((role) => role.entity)) : [entity],
  );
  const found = await findLedgerGaps(ledger, { screening, on: null, threshold: HELD_TO_BE_ONE });
  return found
    .filter((gap) => meant.has(gap.entity.id))
    .map(({ says, evidence, naming, designations }) => ({
      says,
      said: [...evidence.flatMap(({ said }) => said), ...naming],
      entries: designations.map(
        (d) =>
          `${d.title} (${d.list}), entry ${d.entry} “${d.listedAs}”, ${d.listedOn ?? "date not stated"}${d.delistedOn === null ? "" : ` to ${d.delistedOn}`}`,
      ),
    }));
}
