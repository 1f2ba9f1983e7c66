import {
  type AssertionCorrection,
  type Decision,
  echoSubject,
  type GradeRow,
  type Judged,
  type Judgement,
  joinedClaims,
  joinSubject,
  type Ledger,
  type VerdictRow,
  type VerdictSubject,
} from "../../ledger/index.ts";
import { HeadwaterError } from "../../model/index.ts";
import { gradeSubject, judge, review } from "../../pipeline/index.ts";
import { checkedGrade } from "./grade-check.ts";
import { matchSubject } from "./match-subject.ts";
import { framesOf, ledgerOf } from "./state.ts";

/** Who decides, when and why. */
export interface Signed {
  readonly place: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** What is judged, as the contract has it. */
export type JudgedSubject =
  | { readonly kind: "assertion" | "dispute" | "claim"; readonly id: string }
  | { readonly kind: "echo"; readonly document: string; readonly of: string }
  | { readonly kind: "join"; readonly a: string; readonly b: string }
  | { readonly kind: "wordings"; readonly a: string; readonly b: string }
  | { readonly kind: "match"; readonly name: string; readonly list: string; readonly entry: string };

/** A verdict to keep. */
export interface VerdictToKeep extends Signed {
  readonly subject: JudgedSubject;
  readonly decision: Decision;
  readonly correction?: Correction | undefined;
  /** Refuses to withdraw what others said: in a team each takes back their own words alone. */
  readonly onlyOwn: boolean;
}

/** What an assertion should have been; entities as people name them. */
export interface Correction extends Omit<AssertionCorrection, "roles"> {
  readonly roles?: Readonly<Record<string, string | null>>;
}

/** What came of a verdict; see the contract. */
export interface Decided {
  readonly verdicts: readonly VerdictRow[];
  readonly claims: readonly string[];
  readonly assertion: string | null;
}

/** Passages of a claim that one verdict on it judges. */
const MOST_PASSAGES = 1000;

/** What a decision on a join says of the pair. */
const JUDGEMENTS: Readonly<Record<Decision, Judgement | null>> = {
  confirm: "same",
  reject: "different",
  withdraw: "unsure",
  correct: null,
};

/** Keeps a verdict; what it changes is counted and traced anew. */
export async function keepVerdict(asked: VerdictToKeep): Promise<Decided> {
  const { subject, decision, by, at, reason } = asked;
  const ledger = await ledgerOf(asked.place, false);
  if (decision === "correct" && subject.kind !== "assertion")
    throw bad(
      subject.kind,
      `a ${subject.kind} cannot be corrected`,
      "correct the assertions that it rests on",
    );
  if (subject.kind === "join") return judgeJoin(ledger, asked, subject);
  const frames = await framesOf();
  const correction = decision === "correct" ? await correctionOf(ledger, asked.correction) : undefined;
  const all = await subjectsOf(ledger, subject);
  const subjects = asked.onlyOwn && decision === "withdraw" ? await spokenOf(ledger, all, by) : all;
  const verdicts: VerdictRow[] = [];
  const claims = new Set<string>();
  for (const one of subjects) {
    for (const claim of await claimsOf(ledger, one)) claims.add(claim);
    verdicts.push(
      await review(ledger, frames, {
        ...{ subject: one, decision, by, at, reason },
        ...(correction === undefined ? {} : { correction }),
      }),
    );
  }
  const made = decision === "correct" ? await madeInPlaceOf(ledger, subjects[0]!.id) : null;
  if (made !== null) claims.add(made.claim);
  return { verdicts, claims: [...claims], assertion: made?.id ?? null };
}

/** Of subjects those that somebody has a word on. */
async function spokenOf(ledger: Ledger, subjects: readonly VerdictSubject[], by: string) {
  const spoken: VerdictSubject[] = [];
  for (const one of subjects) {
    const own = (await ledger.verdictsOf(one)).findLast((verdict) => verdict.by === by);
    if (own !== undefined && own.decision !== "withdraw") spoken.push(one);
  }
  if (spoken.length === 0)
    throw bad(
      subjects[0]!.id,
      "you have said nothing of it that could be taken back",
      "what others said is theirs: say otherwise, and both stand",
    );
  return spoken;
}

async function judgeJoin(
  ledger: Ledger,
  { decision, by, at, reason }: VerdictToKeep,
  { a, b }: Pair,
): Promise<Decided> {
  const judgement = JUDGEMENTS[decision]!;
  const pair = { a: await ledger.entityId(a), b: await ledger.entityId(b) };
  const judged = await judge(ledger, await framesOf(), { ...pair, judgement, by, at, reason });
  const subject = { kind: "join", id: `${judged.a} ${judged.b}` };
  return {
    verdicts: [{ id: judged.id, subject, decision, by, at, reason, supersedes: null }],
    claims: [],
    assertion: null,
  };
}

interface Pair {
  readonly a: string;
  readonly b: string;
}

async function subjectsOf(
  ledger: Ledger,
  subject: Exclude<JudgedSubject, { kind: "join" }>,
): Promise<readonly VerdictSubject[]> {
  if (subject.kind === "echo") {
    const [copy, original] = [await ledger.document(subject.document), await ledger.document(subject.of)];
    return [{ kind: "echo", id: echoSubject(copy.id, original.id) }];
  }
  if (subject.kind === "wordings")
    return [
      { kind: "join", id: joinSubject(await ledger.wordingId(subject.a), await ledger.wordingId(subject.b)) },
    ];
  if (subject.kind === "match") return [{ kind: "match", id: matchSubject(subject) }];
  const found = await ledger.subject(prefixed(subject));
  if (found.kind !== "claim") return [found];
  const { rows } = await ledger.assertions({ claim: found.id, limit: MOST_PASSAGES });
  if (rows.length === 0) throw bad(found.id, "nothing says it now", "look at what was rejected of it");
  return rows.map(({ id }) => ({ kind: "assertion", id }));
}

function prefixed({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return id.startsWith(`${kind}:`) ? id : `${kind}:${id}`;
}

/** Claims whose counts or disputes the verdict may change: looked up before it is kept, when they still say so. */
async function claimsOf(
  ledger: Ledger,
  { kind, id }: { readonly kind: string; readonly id: string },
): Promise<readonly string[]> {
  if (kind === "assertion") {
    const { rows } = await ledger.assertions({ ids: [id], superseded: true, limit: 1 });
    return rows.map(({ claim }) => claim);
  }
  if (kind === "dispute") {
    const { a, b } = await ledger.dispute(id);
    return [a.id, b.id];
  }
  return kind === "join" ? joinedClaims(id) : [];
}

async function correctionOf(
  ledger: Ledger,
  correction: Correction | undefined,
): Promise<AssertionCorrection> {
  const { roles, ...rest } = correction ?? {};
  const named: Record<string, string | null> = {};
  for (const [role, entity] of Object.entries(roles ?? {}))
    named[role] = entity === null ? null : await ledger.entityId(entity);
  const made = { ...rest, ...(Object.keys(named).length === 0 ? {} : { roles: named }) };
  if (Object.keys(made).length === 0)
    throw bad(
      "correction",
      "what should be otherwise?",
      "give a frame, roles, polarity, certainty or passage",
    );
  return made;
}

/** The assertion that stands in a corrected one's place. */
async function madeInPlaceOf(ledger: Ledger, id: string) {
  const corrected = (await ledger.assertions({ ids: [id], superseded: true, limit: 1 })).rows[0];
  if (corrected === undefined) return null;
  const { rows } = await ledger.assertions({ document: corrected.document.id, stated: true, limit: 1000 });
  return rows.find(({ verdict }) => verdict?.subject === id) ?? null;
}

/** Judgements on pairs of entities, kept in order. */
export async function keepJudgements({
  place,
  pairs,
  by,
  at,
  reason,
}: Signed & {
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly judgement: Judgement }[];
}): Promise<readonly Judged[]> {
  const ledger = await ledgerOf(place, false);
  const frames = await framesOf();
  const judged: Judged[] = [];
  for (const { a, b, judgement } of pairs) {
    const ids = { a: await ledger.entityId(a), b: await ledger.entityId(b) };
    judged.push(await judge(ledger, frames, { ...ids, judgement, by, at, reason }));
  }
  return judged;
}

/** A grade of a source or a claim. */
export async function keepGrade({
  place,
  subject: meant,
  grade,
  likelihood,
  by,
  at,
  reason,
}: Signed & {
  readonly subject: string;
  readonly grade?: string | undefined;
  readonly likelihood?: string | undefined;
}): Promise<GradeRow> {
  const ledger = await ledgerOf(place, false);
  const subject = await gradeSubject(ledger, meant);
  return ledger.recordGrade({ subject, ...checkedGrade(subject, grade, likelihood), by, at, reason });
}

function bad(place: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("bad-usage", "answer", place, what, remedy);
}
