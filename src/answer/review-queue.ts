import type { AssertionRow, ClaimRow, DisputedPair, Ledger } from "../ledger/index.ts";

/** Something to look at: an assertion or a dispute, with why it comes where it does. */
export interface ReviewItem {
  readonly kind: "assertion" | "dispute";
  readonly id: string;
  /** The claim, or the two that conflict, in words. */
  readonly says: string;
  /** The exact words, of an assertion; of a dispute the conflict. */
  readonly words: string;
  readonly document: string | null;
  /** How much rests on it and how unsure the machine is; what is looked at first has the largest product of both plus one. */
  readonly matters: number;
  readonly doubt: number;
  readonly reasons: readonly string[];
}

/** So many claims and disputes are looked at: those on which most rests. */
const MOST_CLAIMS = 200;
const MOST_DISPUTES = 200;
/** So many assertions of a claim. */
const MOST_ASSERTIONS = 20;
/** A clause longer than this, in UTF-16 code units, often holds more than one statement. */
const LONG_CLAUSE = 240;

/**
 * What nobody has judged yet, in the order in which it is worth a person's time: what the machine is least sure of and what matters
 * most first. The points are in docs/review.md.
 *
 * @param filter `about`: an entity that has a role in the claim
 */
export async function reviewQueue(
  ledger: Ledger,
  filter: { readonly about?: string; readonly limit: number },
): Promise<readonly ReviewItem[]> {
  const about = filter.about === undefined ? {} : { about: filter.about };
  const items: ReviewItem[] = [];
  const disputes = await ledger.disputes({ ...about, limit: MOST_DISPUTES });
  for (const dispute of disputes.rows)
    if ((await ledger.verdictsOf({ kind: "dispute", id: dispute.id })).length === 0)
      items.push(disputeItem(dispute));
  const disputed = await ledger.claims({ ...about, disputed: true, limit: MOST_CLAIMS });
  const weighty = await ledger.claims({ ...about, limit: MOST_CLAIMS });
  const claims = new Map([...disputed.rows, ...weighty.rows].map((claim) => [claim.id, claim]));
  for (const claim of [...claims.values()].slice(0, MOST_CLAIMS)) {
    const { rows } = await ledger.assertions({ claim: claim.id, limit: MOST_ASSERTIONS });
    for (const row of rows)
      if (row.verdict === null && row.voice !== "comment" && !row.isEcho)
        items.push(assertionItem(claim, row, rows));
  }
  return items.sort((x, y) => rank(y) - rank(x) || (x.id < y.id ? -1 : 1)).slice(0, filter.limit);
}

/** The order of the queue: doubt alone is no reason to look when nothing rests on it, nor the other way round. */
function rank({ matters, doubt }: ReviewItem): number {
  return (1 + matters) * (1 + doubt);
}

function disputeItem({ id, a, b, kind, reason, strength, why }: DisputedPair): ReviewItem {
  const backing = Math.min(a.independentOrigins, b.independentOrigins);
  return {
    kind: "dispute",
    id,
    says: a.id === b.id ? a.label : `${a.label} / ${b.label}`,
    words: `${kind}: ${reason}`,
    document: null,
    matters: 4 + Math.min(3, backing),
    doubt: { strong: 1, moderate: 2, weak: 3 }[strength] ?? 3,
    reasons: ["a dispute that nobody has looked at", `${strength || "not weighed"}: ${why}`],
  };
}

function assertionItem(claim: ClaimRow, row: AssertionRow, all: readonly AssertionRow[]): ReviewItem {
  const matters: [number, string][] = [];
  if (claim.disputed) matters.push([3, "the claim is disputed"]);
  const alone =
    all.filter((other) => other.origin === row.origin && other.denies === row.denies).length === 1;
  if (row.origin !== null && alone && claim.independentOrigins > 0)
    matters.push([2, "an origin rests on this passage alone"]);
  const spread = Math.min(3, Math.floor(Math.log2(Math.max(1, claim.documents))));
  if (spread > 0) matters.push([spread, `${claim.documents} documents say it`]);
  const doubts: [number, string][] = [];
  if (claim.roles.some(({ named }) => !named)) doubts.push([2, "who it is about has no name"]);
  if (!claim.roles.some(({ role }) => role === "subject")) doubts.push([2, "nobody is read as its subject"]);
  const speaker = row.chain.at(-1);
  if (speaker?.kind === "unnamed" || (speaker?.kind === "entity" && speaker.key === null))
    doubts.push([1, "its source has no name"]);
  if (row.chain.length > 2) doubts.push([1, "it comes through several voices"]);
  if (claim.polarity === "negative" || row.certainty === "denied")
    doubts.push([1, "it says that something is not so"]);
  if (row.certainty === "hedged" || row.certainty === "unconfirmed") doubts.push([1, "it is hedged"]);
  if (row.passage.quote.length > LONG_CLAUSE) doubts.push([1, "the clause is long"]);
  const sum = (points: readonly [number, string][]) => points.reduce((total, [point]) => total + point, 0);
  return {
    kind: "assertion",
    id: row.id,
    says: claim.label,
    words: row.passage.quote,
    document: row.document.title ?? row.document.id,
    matters: sum(matters),
    doubt: sum(doubts),
    reasons: [...doubts, ...matters].map(([, words]) => words),
  };
}
