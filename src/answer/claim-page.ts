import type {
  AssertionOutline,
  AssertionRow,
  ClaimOutline,
  ClaimRow,
  DisputedPair,
  GradeRow,
  JudgementRow,
  KeptEcho,
  Ledger,
  OriginOutline,
} from "../ledger/index.ts";
import { type ClaimGrade, gradeFrom, standingAgainst } from "./credibility.ts";

/** Some assertions of a kind, and how many there are. */
export interface SomeAssertions {
  readonly count: number;
  readonly isMore: boolean;
  readonly said: readonly AssertionRow[];
}

/** An origin with the first of its assertions: those that carry its own words before those that only repeat them. */
export interface PageOrigin extends OriginOutline {
  readonly said: readonly AssertionRow[];
}

/** A role whose entity is joined of several, with what was judged of them. */
export interface PageJoin {
  readonly role: string;
  readonly entity: { readonly id: string; readonly name: string; readonly type: string };
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  readonly judgements: readonly JudgementRow[];
}

/** Where a claim comes from, as much as a screen shows; the cost does not grow with how often the claim was repeated. */
export interface ClaimPage {
  readonly claim: ClaimRow;
  readonly grade: ClaimGrade;
  readonly origins: readonly PageOrigin[];
  readonly moreOrigins: number;
  /** Grades of the origins that somebody set, by key. */
  readonly reliability: ReadonlyMap<string, GradeRow>;
  readonly disputes: readonly DisputedPair[];
  /** How the documents shown repeat one another. */
  readonly echoes: readonly KeptEcho[];
  readonly supposed: SomeAssertions;
  readonly comments: SomeAssertions;
  readonly rejected: SomeAssertions;
  readonly joins: readonly PageJoin[];
}

/** Assertions shown of an origin, and of each other kind; the rest comes a piece at a time. */
const MOST_OF_ORIGIN = 3;
const MOST_OF_KIND = 10;
const MOST_SHOWN = 120;
const MOST_ECHOES = 60;
const MOST_DISPUTES = 50;

/**
 * A claim's page.
 *
 * @param meant a claim's id or the beginning of it
 * @throws HeadwaterError `not-found`; `bad-usage` when several claims' ids begin so
 */
export async function claimPage(ledger: Ledger, meant: string): Promise<ClaimPage> {
  const outline = await ledger.workbench.claimOutline(meant);
  const { claim, said } = outline;
  const supposed = said.filter(({ origin, voice }) => origin === null && voice !== "comment");
  const comments = said.filter(({ voice }) => voice === "comment");
  const ofOrigin = new Map<OriginOutline, readonly AssertionOutline[]>();
  let room = MOST_SHOWN;
  for (const origin of outline.origins) {
    const own = said.filter((row) => row.origin === origin.key && row.denies === origin.denies);
    const shown = own.slice(0, Math.max(1, Math.min(MOST_OF_ORIGIN, room)));
    room -= shown.length;
    ofOrigin.set(origin, shown);
  }
  const wanted = [
    ...[...ofOrigin.values()].flat().map(({ id }) => id),
    ...[...supposed.slice(0, MOST_OF_KIND), ...comments.slice(0, MOST_OF_KIND)].map(({ id }) => id),
    ...outline.rejected.slice(0, MOST_OF_KIND),
  ];
  const rows = await assertionsById(ledger, wanted);
  const pick = (all: readonly { readonly id: string }[], isMore = outline.isMore): SomeAssertions => ({
    count: all.length,
    isMore,
    said: all.slice(0, MOST_OF_KIND).flatMap(({ id }) => rows.get(id) ?? []),
  });
  const disputes = await ledger.workbench.disputesOfClaim(claim.id, MOST_DISPUTES);
  const documents = new Set([...ofOrigin.values()].flat().map(({ document }) => document));
  const grades = await ledger.gradesOf(
    "source",
    outline.origins.map(({ key }) => key),
  );
  return {
    claim,
    grade: await gradeFrom(ledger, backingOf(outline, disputes, supposed, comments.length), claim.id),
    origins: outline.origins.map((origin) => ({
      ...origin,
      said: ofOrigin.get(origin)!.flatMap(({ id }) => rows.get(id) ?? []),
    })),
    moreOrigins: outline.moreOrigins,
    reliability: new Map([...grades].map(([key, history]) => [key, history.at(-1)!])),
    disputes,
    echoes: await ledger.workbench.echoesAmong([...documents], MOST_ECHOES),
    supposed: pick(supposed),
    comments: pick(comments),
    rejected: pick(
      outline.rejected.map((id) => ({ id })),
      false,
    ),
    joins: await joinsOf(ledger, claim),
  };
}

/** Assertions by id, whatever became of them. */
export async function assertionsById(
  ledger: Ledger,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AssertionRow>> {
  const found = new Map<string, AssertionRow>();
  const all = [...new Set(ids)];
  for (let i = 0; i < all.length; i += 500) {
    const some = all.slice(i, i + 500);
    const { rows } = await ledger.assertions({ ids: some, superseded: true, limit: 500 });
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

function backingOf(
  { claim, origins, said }: ClaimOutline,
  disputes: readonly DisputedPair[],
  supposed: readonly AssertionOutline[],
  comments: number,
) {
  const asserting = origins.filter((o) => !o.denies && o.kind === "identified");
  const certainties = new Map<string, Set<string>>();
  for (const { origin, denies, certainty } of said)
    if (origin !== null && !denies)
      certainties.set(origin, (certainties.get(origin) ?? new Set()).add(certainty));
  const with_ = (wanted: (certainty: string) => boolean) =>
    asserting.filter(({ key }) => [...(certainties.get(key) ?? [])].some(wanted)).length;
  return {
    origins: claim.independentOrigins,
    outright: with_((certainty) => certainty === "stated"),
    unnamed: origins.filter((o) => !o.denies && o.kind === "unnamed").length,
    comments,
    supposed: supposed.length,
    isUnconfirmed: supposed.every(({ certainty }) => certainty === "unconfirmed"),
    denials: origins.filter((o) => o.denies).length,
    ...standingAgainst(
      claim,
      disputes.map((dispute) => ({ ...dispute, other: dispute.a.id === claim.id ? dispute.b : dispute.a })),
    ),
  };
}

async function joinsOf(ledger: Ledger, claim: ClaimRow): Promise<PageJoin[]> {
  const joins: PageJoin[] = [];
  for (const { role, entity, name } of claim.roles) {
    const joined = await ledger.workbench.joinOf(entity);
    if (joined === null) continue;
    joins.push({
      role,
      entity: { id: entity, name, type: joined.type },
      parts: joined.parts,
      judgements: joined.judgements,
    });
  }
  return joins;
}
