import { type ClaimContent, type Conflict, conflictOf, ofOneState, plain, sameEvent } from "./conflict.ts";
import { oneEvent } from "./one-event.ts";
import { conflictingPairs, type StatementPair } from "./pairs.ts";
import type { Dispute, FrameRelations, OwnWords, Statement, TracedClaim } from "./statement.ts";
import { weigh, wouldAgree } from "./weigh.ts";

/**
 * The disputes between a claim and the others that share entities with it, and those inside the claim itself. Each pair is
 * returned once, the smaller id first, with the same words whichever of the two is asked about.
 *
 * @param claim with its origins and statements
 * @param others claims that may conflict: about the same two entities, with the same holder's role, of the same event
 * @param relations what a frame's file says of it, by frame id
 * @param copied ids of claims that stand in sentences copied from the claim's, or the claim's from theirs: they are of one event
 */
export function findDisputes(
  claim: TracedClaim,
  others: readonly TracedClaim[],
  relations: (frame: string) => FrameRelations,
  copied: ReadonlySet<string> = new Set(),
): readonly Dispute[] {
  const disputes: Dispute[] = [];
  const add = (found: Dispute | null) => found !== null && disputes.push(found);
  add(denialOf(claim));
  const own = relations(claim.frame).once && sameEvent(claim, claim, relations);
  if (own) for (const kind of ["dates", "places"] as const) add(eventDispute(claim, claim, kind));
  for (const other of others) {
    if (other.id === claim.id) continue;
    const [a, b] = claim.id < other.id ? [claim, other] : [other, claim];
    const conflict = conflictOf(a, b, relations);
    const isCopied = copied.has(other.id);
    if (conflict?.kind === "denial") {
      const refuted = conflict.bare === "a" ? a : b;
      const side = (its: TracedClaim) => (its === refuted ? denying(its) : asserting(its));
      add(disputeOf(a, b, { ...conflict, reason: deniedBy(refuted) }, side(a), side(b), isCopied));
    } else if (conflict !== null) add(disputeOf(a, b, conflict, asserting(a), asserting(b), isCopied));
    add(deniedForState(a, b));
    if (sameEvent(a, b, relations))
      for (const kind of ["dates", "places"] as const) add(eventDispute(a, b, kind));
  }
  return disputes;
}

/** Whether two claims could be in dispute at all, before their statements are known: most pairs are not. */
export function mayDispute(
  claim: ClaimContent,
  other: ClaimContent,
  relations: (frame: string) => FrameRelations,
): boolean {
  const [a, b] = claim.id < other.id ? [claim, other] : [other, claim];
  return conflictOf(a, b, relations) !== null || sameEvent(a, b, relations) || ofOneState(a, b);
}

function denialOf(claim: TracedClaim): Dispute | null {
  if (!claim.origins.some((o) => o.denies)) return null;
  return disputeOf(claim, claim, plain("denial", deniedBy(claim)), asserting(claim), denying(claim));
}

/** What a state is said to do, and a body that speaks for it denies of itself; or the other way round. */
function deniedForState(a: TracedClaim, b: TracedClaim): Dispute | null {
  if (!ofOneState(a, b)) return null;
  for (const denied of [a, b]) {
    if (!denied.origins.some((o) => o.denies)) continue;
    const conflict: Conflict = { ...plain("denial", `${deniedBy(denied)}, for the state`), ofState: true };
    const side = (its: TracedClaim) => (its === denied ? denying(its) : asserting(its));
    const found = disputeOf(a, b, conflict, side(a), side(b));
    if (found !== null) return found;
  }
  return null;
}

function deniedBy({ origins }: TracedClaim): string {
  const deniers = origins.filter((o) => o.denies);
  return `denied by ${deniers.map((o) => o.name).join(", ")}`;
}

function eventDispute(a: TracedClaim, b: TracedClaim, kind: "dates" | "places"): Dispute | null {
  const stated =
    kind === "dates"
      ? "what happens once is put at two times"
      : "what happens once is put in two places that do not lie in one another";
  const conflict: Conflict = plain(kind, stated);
  return disputeOf(a, b, conflict, asserting(a), asserting(b));
}

/** The dispute between two sides; null where none of their statements meet in time and place. */
function disputeOf(
  a: TracedClaim,
  b: TracedClaim,
  conflict: Conflict,
  left: readonly Statement[],
  right: readonly Statement[],
  isCopied = false,
): Dispute | null {
  const meeting = conflictingPairs(conflict.kind, left, right);
  const pairs = conflict.ofEvent && !isCopied ? ofOneEvent(meeting, conflict) : meeting;
  if (pairs.length === 0) return null;
  const event = !conflict.ofEvent ? null : isCopied ? "copied" : tieOf(pairs, conflict);
  const names = new Map([...a.origins, ...b.origins].map((o) => [o.key, o]));
  const isIdentified = (key: string) => names.get(key)?.kind === "identified";
  return {
    a: a.id,
    b: b.id,
    kind: conflict.kind,
    reason: conflict.reason,
    ...weigh(conflict, pairs, isIdentified, event),
    wouldAgree: wouldAgree(conflict, pairs),
    ownWords: ownWordsOf(pairs, (key) => (isIdentified(key) ? names.get(key)!.name : null)),
    oneDocument: pairs.some((pair) => pair.a.document === pair.b.document),
    event,
  };
}

/** The pairs of counts that place (or doer) and days put into one event. */
function ofOneEvent(pairs: readonly StatementPair[], { oneDoer, bare }: Conflict): readonly StatementPair[] {
  return pairs.filter(
    ({ a, b }) =>
      (a.document !== b.document || a.origin !== b.origin) && oneEvent(a, b, oneDoer, bare) !== null,
  );
}

function tieOf(pairs: readonly StatementPair[], { oneDoer, bare }: Conflict): "stated" | "near" {
  return pairs.some(({ a, b }) => oneEvent(a, b, oneDoer, bare) === "stated") ? "stated" : "near";
}

/** The sources that say the one and the other. */
function ownWordsOf(
  pairs: readonly StatementPair[],
  nameOf: (origin: string) => string | null,
): readonly OwnWords[] {
  const found = new Map<string, OwnWords>();
  for (const { a, b } of pairs) {
    const source = a.origin === b.origin ? nameOf(a.origin) : null;
    if (source === null) continue;
    const known = found.get(a.origin);
    found.set(a.origin, {
      source,
      a: earlier(known?.a ?? null, a.published),
      b: earlier(known?.b ?? null, b.published),
    });
  }
  return [...found].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, words]) => words);
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function asserting({ statements }: TracedClaim): readonly Statement[] {
  return statements.filter((s) => !s.denies);
}

function denying({ statements }: TracedClaim): readonly Statement[] {
  return statements.filter((s) => s.denies);
}
