import {
  type ClaimRow,
  type DisputedPair,
  echoSubject,
  type KeptEcho,
  type Ledger,
  type WeighedAssertion,
} from "../ledger/index.ts";

/** Something to look at: an assertion, a dispute or a join, with why it comes where it does. */
export interface ReviewItem {
  readonly kind: "assertion" | "dispute" | "join" | "echo";
  /** Of a join and of an echo the subject of its verdicts. */
  readonly id: string;
  /** The claim, or the two that conflict or may be one, in words. */
  readonly says: string;
  /** The exact words, of an assertion; of a dispute the conflict; of a join why they may be one. */
  readonly words: string;
  readonly document: string | null;
  /** How much rests on it and how unsure the machine is; what is looked at first has the largest product of both plus one. */
  readonly matters: number;
  readonly doubt: number;
  readonly reasons: readonly string[];
  /** Of a join: the two are counted as one until somebody says otherwise. */
  readonly isCounted?: boolean;
}

/** Something that nobody has judged, with what it is about; an assertion is read whole when it is shown. */
export type OpenItem = ReviewItem &
  (
    | { readonly kind: "assertion"; readonly claim: ClaimRow }
    | { readonly dispute: DisputedPair }
    | { readonly echo: KeptEcho }
    | { readonly kind: "join" }
  );

/** So many claims and disputes are looked at: those on which most rests. */
const MOST_CLAIMS = 200;
const MOST_DISPUTES = 200;
/** So many assertions of a claim, and of all of them together. */
const MOST_ASSERTIONS = 20;
const MOST_ROWS = 600;
/** A clause longer than this, in UTF-16 code units, often holds more than one statement. */
const LONG_CLAUSE = 240;
/** So many copies are looked at, of the documents that say the claims. */
const MOST_ECHOES = 200;

/**
 * What nobody has judged yet, in the order in which it is worth a person's time: what the machine is least sure of and what matters
 * most first. The points are in docs/review.md.
 *
 * @param filter `about`: an entity that has a role in the claim
 * @param joinsOf what of the same claims may be one in other words: what says that is no question to the ledger alone
 */
export async function reviewQueue(
  ledger: Ledger,
  { limit, ...filter }: { readonly about?: string; readonly limit: number },
  joinsOf: (claims: readonly ClaimRow[]) => Promise<readonly ReviewItem[]>,
): Promise<readonly ReviewItem[]> {
  const { items, looked } = await openItems(ledger, filter);
  const joins = await joinsOf(looked);
  const all = [...items, ...joins].sort(byRank);
  return all.slice(0, limit).map(({ kind, id, says, words, document, matters, doubt, reasons }) => ({
    ...{ kind, id, says, words, document, matters, doubt, reasons },
  }));
}

/**
 * The whole queue as far as it is looked at, with assertions, disputes and echoes; `isMore` where there is more than that.
 *
 * @param joins what may be one in other words, as it was worked out before: left out where somebody has judged it since
 */
export async function openItems(
  ledger: Ledger,
  filter: { readonly about?: string },
  joins: readonly ReviewItem[] = [],
): Promise<{
  readonly items: readonly OpenItem[];
  readonly looked: readonly ClaimRow[];
  readonly isMore: boolean;
}> {
  const items: OpenItem[] = [];
  const disputes = await ledger.disputes({ ...filter, limit: MOST_DISPUTES });
  const ids = disputes.rows.map(({ id }) => id);
  const judged = await ledger.workbench.shownVerdicts("dispute", ids);
  for (const dispute of disputes.rows)
    if (!judged.has(dispute.id)) items.push({ ...disputeItem(dispute), dispute });
  const { looked, isMore: isMoreSaid } = await lookedAt(ledger, filter);
  const said = await ledger.workbench.assertionIds(
    looked.map(({ id }) => id),
    MOST_ASSERTIONS,
  );
  const judgedJoins = await ledger.workbench.shownVerdicts(
    "join",
    joins.map(({ id }) => id),
  );
  for (const join of joins) if (!judgedJoins.has(join.id)) items.push({ ...join, kind: "join" });
  const copies = new Map<string, number>();
  const wanted: string[] = [];
  for (const ofClaim of said.values()) if (wanted.length < MOST_ROWS) wanted.push(...ofClaim);
  const rows = await ledger.workbench.weighedAssertions(wanted);
  for (const claim of looked) {
    const all = (said.get(claim.id) ?? []).flatMap((id) => rows.get(id) ?? []);
    for (const { isEcho, document } of all)
      if (isEcho) copies.set(document.id, (copies.get(document.id) ?? 0) + 1);
    for (const assertion of all)
      if (!assertion.isJudged && assertion.voice !== "comment" && !assertion.isEcho)
        items.push({ ...assertionItem(claim, assertion, all), kind: "assertion", claim });
  }
  items.push(...(await echoItems(ledger, copies, [...rows.values()])));
  items.sort(byRank);
  return { items, looked, isMore: disputes.cursor !== null || isMoreSaid };
}

/** The claims whose assertions are in the queue: the disputed ones, then those on which most rests; `isMore` where there are others. */
export async function lookedAt(
  ledger: Ledger,
  filter: { readonly about?: string },
): Promise<{ readonly looked: readonly ClaimRow[]; readonly isMore: boolean }> {
  const disputed = await ledger.claims({ ...filter, disputed: true, limit: MOST_CLAIMS });
  const weighty = await ledger.claims({ ...filter, limit: MOST_CLAIMS });
  const claims = new Map([...disputed.rows, ...weighty.rows].map((claim) => [claim.id, claim]));
  return {
    looked: [...claims.values()].slice(0, MOST_CLAIMS),
    isMore: disputed.cursor !== null || weighty.cursor !== null,
  };
}

const byRank = (x: ReviewItem, y: ReviewItem) => rank(y) - rank(x) || (x.id < y.id ? -1 : 1);

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

/** Copies that nobody has judged, among the documents that say the claims: each takes what it says out of the count. */
async function echoItems(
  ledger: Ledger,
  copies: ReadonlyMap<string, number>,
  rows: readonly WeighedAssertion[],
): Promise<readonly OpenItem[]> {
  if (copies.size === 0) return [];
  const documents = [...new Set(rows.map(({ document }) => document.id))];
  const echoes = await ledger.workbench.echoesAmong(documents, MOST_ECHOES);
  const open = echoes.filter((echo) => copies.has(echo.document.id));
  const subjects = open.map(({ document, of }) => echoSubject(document.id, of.id));
  const judged = await ledger.workbench.shownVerdicts("echo", subjects);
  return open.flatMap((echo, i) => {
    const { document, of, strength, confidence, reason } = echo;
    if (judged.has(subjects[i]!)) return [];
    const takesOut = copies.get(document.id)!;
    const doubts: [number, string][] = [];
    if (strength < WHOLE) doubts.push([strength < HALF ? 2 : 1, "only part of it is in the other"]);
    if (confidence < SURE_OF_ORDER) doubts.push([1, "it is not sure which was first"]);
    return [
      {
        kind: "echo",
        id: subjects[i]!,
        says: `${document.title ?? document.id} / ${of.title ?? of.id}`,
        words: reason,
        document: document.title ?? document.id,
        matters: Math.min(3, 1 + Math.floor(Math.log2(takesOut))),
        doubt: doubts.reduce((total, [point]) => total + point, 0),
        reasons: [
          ...doubts.map(([, words]) => words),
          `${takesOut} ${takesOut === 1 ? "passage is" : "passages are"} in no count because of it`,
        ],
        echo,
      },
    ];
  });
}

/** A copy of this strength is one as a whole, below the half in part; order is sure from so much confidence on (docs/echoes.md). */
const WHOLE = 0.8;
const HALF = 0.5;
const SURE_OF_ORDER = 0.75;

function assertionItem(claim: ClaimRow, row: WeighedAssertion, all: readonly WeighedAssertion[]): ReviewItem {
  const matters: [number, string][] = [];
  if (claim.disputed) matters.push([3, "the claim is disputed"]);
  const alone =
    all.filter((other) => other.origin === row.origin && other.denies === row.denies).length === 1;
  if (row.origin !== null && alone && claim.independentOrigins > 0)
    matters.push([2, "an origin rests on this passage alone"]);
  const spread = Math.min(3, Math.floor(Math.log2(Math.max(1, claim.documents))));
  if (spread > 0) matters.push([spread, `${claim.documents} documents speak of it`]);
  const doubts: [number, string][] = [];
  if (claim.roles.some(({ named }) => !named)) doubts.push([2, "who it is about has no name"]);
  if (!claim.roles.some(({ role }) => role === "subject")) doubts.push([2, "nobody is read as its subject"]);
  const { speaker } = row;
  if (speaker?.kind === "unnamed" || (speaker?.kind === "entity" && speaker.key === null))
    doubts.push([1, "its source has no name"]);
  if (row.voices > 2) doubts.push([1, "it comes through several voices"]);
  if (claim.polarity === "negative" || row.certainty === "denied")
    doubts.push([1, "it says that something is not so"]);
  if (row.certainty === "hedged" || row.certainty === "unconfirmed") doubts.push([1, "it is hedged"]);
  if (row.quote.length > LONG_CLAUSE) doubts.push([1, "the clause is long"]);
  const sum = (points: readonly [number, string][]) => points.reduce((total, [point]) => total + point, 0);
  return {
    kind: "assertion",
    id: row.id,
    says: claim.label,
    words: row.quote,
    document: row.document.title ?? row.document.id,
    matters: sum(matters),
    doubt: sum(doubts),
    reasons: [...doubts, ...matters].map(([, words]) => words),
  };
}
