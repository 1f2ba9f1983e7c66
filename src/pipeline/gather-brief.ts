import {
  type BriefChange,
  type BriefClaim,
  type BriefGap,
  type BriefMaterial,
  type CitedPassage,
  gradeOfClaim,
  traceClaim,
} from "../answer/index.ts";
import type { ClaimRow, DocumentDetail, Ledger } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import type { EditionText } from "../trace/index.ts";
import { compareWorks } from "./compare-works.ts";
import { findLedgerGaps } from "./find-gaps.ts";
import { loadScreening } from "./load-screening.ts";

/** From this score on, names of an entity and of a list's entry are held to be one, as for `headwater gaps`. */
const HELD_TO_BE_ONE = 0.85;

/** Changes that a brief takes; the comparison has the rest. */
const MOST_CHANGES = 20;

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
  const about = entity === null ? { text: subject } : { about: entity.id };
  const { rows, cursor } = await ledger.claims({ ...about, limit: Math.min(1000, limit * 4) });
  if (rows.length === 0)
    throw new HeadwaterError(
      "not-found",
      "answer",
      subject,
      "no claim in the ledger speaks of it",
      `names as they were read: headwater entities --text "${subject}"`,
    );
  const named = rows.filter(hasNames);
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
    changes: await changesAbout(ledger, entity?.id ?? null, claims),
    gaps: await gapsAbout(ledger, db, entity?.id ?? null, claims),
    reliability: new Map([...grades].map(([key, history]) => [key, history.at(-1)!])),
  };
}

async function entityMeant(ledger: Ledger, subject: string): Promise<{ id: string; name: string } | null> {
  try {
    const { id, name } = await ledger.entity(await ledger.entityId(subject));
    return { id, name };
  } catch (thrown) {
    if (thrown instanceof HeadwaterError && thrown.code === "not-found") return null;
    throw thrown;
  }
}

function hasNames({ roles }: ClaimRow): boolean {
  return roles.length > 0 && roles.every(({ named }) => named);
}

/** What changed between the last two editions of each work that is cited and speaks of the entity. */
async function changesAbout(
  ledger: Ledger,
  entity: string | null,
  claims: readonly BriefClaim[],
): Promise<readonly BriefChange[] | null> {
  if (entity === null) return null;
  const cited = new Set(
    claims.flatMap(({ trace }) =>
      trace.origins.flatMap(({ said }) => said.map(({ document }) => document.publisher)),
    ),
  );
  const editions = new Map<string, { work: string; publisher: string | null; editions: string[] }>();
  for (const { work, publisher, edition } of await ledger.works()) {
    if (edition === null || !cited.has(publisher)) continue;
    const key = `${work}\n${publisher ?? ""}`;
    const known = editions.get(key) ?? { work, publisher, editions: [] };
    if (!known.editions.includes(edition)) known.editions.push(edition);
    editions.set(key, known);
  }
  const pairs = [...editions.values()].filter((work) => work.editions.length > 1);
  if (pairs.length === 0) return null;
  const changes: BriefChange[] = [];
  for (const { work, publisher, editions: held } of pairs) {
    const [before, after] = held.sort().slice(-2) as [string, string];
    const asked = { work, before, after, ...(publisher === null ? {} : { publisher }) };
    const compared = await compareWorks(ledger, asked, entity);
    const { comparison, about } = compared;
    const words = (text: EditionText, documents: readonly DocumentDetail[], at: number) => {
      const { document, start, end } = text.sentences[at]!;
      return cite(documents.find(({ id }) => id === document)!, start, end);
    };
    const was = (at: number) => words(comparison.before, compared.before.documents, at);
    const is = (at: number) => words(comparison.after, compared.after.documents, at);
    const speaks = (side: "before" | "after", at: number) => about?.[side].has(at) === true;
    const shared = { work, editions: [before, after] as const };
    for (const { before: b, after: a, kind, numbers, warnings } of comparison.pairs) {
      if (kind === "same" || !(speaks("before", b) || speaks("after", a))) continue;
      if (kind !== "reworded" && numbers.length === 0) continue;
      const moved = numbers.map((n) =>
        `${n.before.text} became ${n.after.text} ${n.after.unit || n.before.unit}`.trim(),
      );
      const notes = [...moved, ...warnings.map(({ says }) => `Take care in comparing: ${says}`)];
      changes.push({
        ...shared,
        kind: numbers.length > 0 ? "number" : "reworded",
        before: was(b),
        after: is(a),
        notes,
      });
    }
    for (const at of comparison.added)
      if (speaks("after", at))
        changes.push({ ...shared, kind: "new", before: null, after: is(at), notes: [] });
    for (const at of comparison.dropped)
      if (speaks("before", at))
        changes.push({ ...shared, kind: "dropped", before: was(at), after: null, notes: [] });
  }
  const order = ["number", "reworded", "dropped", "new"];
  return changes.sort((x, y) => order.indexOf(x.kind) - order.indexOf(y.kind)).slice(0, MOST_CHANGES);
}

function cite(
  { id, title, publisher, published, url, text }: DocumentDetail,
  start: number,
  end: number,
): CitedPassage {
  return {
    document: id,
    title,
    publisher,
    published,
    url,
    start,
    end,
    quote: text.slice(start, end),
    voices: [],
  };
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
