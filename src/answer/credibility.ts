import type { AssertionRow, ClaimRow, DisputedPair, GradeRow, Ledger } from "../ledger/index.ts";
import { CREDIBILITY, type Credibility } from "../model/index.ts";
import type { ClaimTrace } from "./trace-claim.ts";

/** How credible a claim is held to be: what a person set, over what the program proposes; both with their reasons. */
export interface ClaimGrade {
  /** The grade that counts. */
  readonly grade: Credibility;
  readonly proposed: Credibility;
  /** Why the program proposes that. */
  readonly reason: string;
  /** What a person set, the last of the history; null where the proposal stands. */
  readonly set: GradeRow | null;
  /** Words of estimative probability that a person set; null where nobody did. */
  readonly likelihood: GradeRow | null;
}

/** What a proposal is made from: the counts behind a claim. */
export interface Backing {
  /** Independent origins that say it, and how many of them without a hedge. */
  readonly origins: number;
  readonly outright: number;
  /** Sources without a name, readers' comments, and those who say it and do not say that it is so: plans, hypotheses, unconfirmed reports. */
  readonly unnamed: number;
  readonly comments: number;
  readonly supposed: number;
  /** Whether all of the last report it as unconfirmed. */
  readonly isUnconfirmed: boolean;
  /** Sources that deny it. */
  readonly denials: number;
  /** Independent origins that deny it; none where a person rejected that there is a dispute. */
  readonly deniers: number;
  /** The most independent origins of what cannot hold beside it, in disputes that nobody rejected and that are more than weak. */
  readonly rivals: number;
}

/**
 * The credibility (NATO Admiralty) that follows from independent origins and disputes alone, with the reason in words. 6 means that it
 * cannot be judged, not that it is bad. A person decides: this is a proposal, and it never hides a claim.
 */
export function proposeCredibility(backing: Backing): {
  readonly grade: Credibility;
  readonly reason: string;
} {
  const { origins, outright, deniers, rivals } = backing;
  const say = (grade: Credibility, reason: string) => ({ grade, reason: `${CREDIBILITY[grade]}: ${reason}` });
  const n = countOf(origins, "independent origin");
  if (origins === 0) return say("6", nobody(backing));
  const against = Math.max(deniers, rivals);
  if (against > 0) {
    const whose =
      deniers >= rivals ? `that ${deniers === 1 ? "denies" : "deny"} it` : "of what cannot hold beside it";
    const other = `${countOf(against, "independent origin")} ${whose}`;
    if (origins > against) return say("2", `${n}, against ${other}`);
    if (origins === against) return say("4", `${n}, and as many against it: ${other}`);
    return say("5", `${n}, against ${other}`);
  }
  if (outright >= 2) return say("1", `${n} that do not echo one another, and nothing against it`);
  if (origins >= 2)
    return say("2", `${n}, of which ${outright === 0 ? "all hedge" : "only one does not hedge"}`);
  return say(
    "3",
    outright === 1
      ? "one origin, which nothing confirms and nothing contradicts"
      : "one origin, which hedges it",
  );
}

/**
 * The grade of a claim.
 *
 * @param traced the claim with its origins
 */
export async function gradeOfClaim(ledger: Ledger, traced: ClaimTrace): Promise<ClaimGrade> {
  return standing(proposeCredibility(backingOf(traced)), await gradesOfClaim(ledger, traced));
}

/** The grade of a claim (id) by what stands behind it and what a person set. */
export async function gradeFrom(ledger: Ledger, backing: Backing, claim: string): Promise<ClaimGrade> {
  return standing(proposeCredibility(backing), (await ledger.gradesOf("claim", [claim])).get(claim) ?? []);
}

/** What is proposed, and what a person set over it. */
function standing(
  { grade: proposed, reason }: ReturnType<typeof proposeCredibility>,
  history: readonly GradeRow[],
): ClaimGrade {
  const set = history.findLast(({ grade }) => grade !== "") ?? null;
  const likelihood = history.findLast((row) => row.likelihood !== null) ?? null;
  return { grade: (set?.grade as Credibility | undefined) ?? proposed, proposed, reason, set, likelihood };
}

/** What persons set of the claim under any of its wordings, in the order of time: the wording that stands for all may change. */
async function gradesOfClaim(ledger: Ledger, { claim }: ClaimTrace): Promise<readonly GradeRow[]> {
  const grades = await ledger.gradesOf("claim", [claim.id, ...claim.wordings.map(({ id }) => id)]);
  return [...grades.values()].flat().sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function backingOf({ claim, origins, disputes, comments, supposed }: ClaimTrace): Backing {
  const asserting = origins.filter((o) => !o.denies && o.kind === "identified");
  const certain = (wanted: (row: AssertionRow) => boolean) =>
    asserting.filter(({ said }) => said.some(wanted)).length;
  return {
    origins: claim.independentOrigins,
    outright: certain(({ certainty }) => certainty === "stated"),
    unnamed: origins.filter((o) => !o.denies && o.kind === "unnamed").length,
    comments: comments.length,
    denials: origins.filter((o) => o.denies).length,
    supposed: supposed.length,
    isUnconfirmed: supposed.every(({ certainty }) => certainty === "unconfirmed"),
    ...standingAgainst(
      claim,
      disputes.map(({ other, ...dispute }) => ({ ...dispute, other: other ?? claim })),
    ),
  };
}

/**
 * Who stands against a claim: those who deny it, and the strongest of what cannot hold beside it. A claim with a number is denied by those who deny the
 * one without; the number does not stand against that claim, only against its denial.
 */
export function standingAgainst(
  claim: ClaimRow,
  disputes: readonly (Pick<DisputedPair, "kind" | "strength" | "isRejected"> & {
    readonly other: ClaimRow;
  })[],
): Pick<Backing, "deniers" | "rivals"> {
  const isNoDenial = disputes.some(
    ({ kind, isRejected, other }) => kind === "denial" && isRejected && other.id === claim.id,
  );
  const standing = disputes.filter(
    ({ isRejected, strength, other }) => !isRejected && strength !== "weak" && other.id !== claim.id,
  );
  const [denials, rivals] = [
    standing.filter(({ kind }) => kind === "denial" && claim.quantity !== null),
    standing.filter(({ kind }) => kind !== "denial"),
  ];
  return {
    deniers: Math.max(
      isNoDenial ? 0 : claim.tally.denied.origins,
      ...denials.map(({ other }) => other.tally.denied.origins),
    ),
    rivals: Math.max(0, ...rivals.map(({ other }) => other.tally.said.origins)),
  };
}

function nobody({ unnamed, comments, supposed, isUnconfirmed, denials }: Backing): string {
  if (unnamed > 0)
    return `only ${countOf(unnamed, "source")} without a name ${unnamed === 1 ? "says" : "say"} it`;
  if (comments > 0)
    return `only readers say it (${countOf(comments, "comment")}), and a comment is never evidence`;
  if (supposed > 0)
    return isUnconfirmed ? "it is only reported as unconfirmed" : "it is only planned, hoped or supposed";
  return denials > 0 ? "only those who deny it speak of it" : "no source says it now";
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
