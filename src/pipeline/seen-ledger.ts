import type { FrameSet } from "../extract/index.ts";
import type { AssertionCorrection, Hidden, Ledger, LogEntry, NewVerdict } from "../ledger/index.ts";
import { type Extraction, HeadwaterError } from "../model/index.ts";
import { judge } from "./judge.ts";
import { recordExtraction } from "./record-extraction.ts";
import { review } from "./review.ts";

// What somebody with a ceiling may see is a ledger of its own, into which nothing that is marked stricter ever comes: whatever is asked of it,
// lists, counts, searches, origins, exports, no question has to remember to leave anything out.

/** Entries of the log that are read at once. */
const AT_ONCE = 500;

/** Assertions of a hidden claim that are left out. */
const MOST_ASSERTIONS = 1000;

/** How far the log of the whole was followed. */
export interface Followed {
  /** The last entry that was followed. */
  readonly seq: number;
  /** Lists were loaded meanwhile: it must be made anew. */
  readonly isStale: boolean;
}

/** A ledger, and the one of what may be seen of it. */
export interface SeenContext {
  readonly whole: Ledger;
  readonly seen: Ledger;
  readonly frames: FrameSet;
  readonly hidden: Hidden;
}

/**
 * Brings the ledger of what may be seen up to the whole one: by the log of the whole, in its order, from the entry after `after`. Documents come as
 * they were read, verdicts and grades where what they are on is seen. What is there already stays, so that it may be run again.
 *
 * @param after 0 for a ledger that was just made, with the lists as they are now
 */
export async function followSeen(context: SeenContext, after: number): Promise<Followed> {
  const left = await passagesLeftOut(context);
  let at = after;
  let isStale = false;
  for (;;) {
    const entries = await context.whole.log(at, AT_ONCE);
    for (const entry of entries) {
      await follow(context, left, entry);
      at = entry.seq;
      if (entry.kind === "list" && after > 0) isStale = true;
    }
    if (entries.length < AT_ONCE) return { seq: at, isStale };
  }
}

/**
 * Records in the whole ledger what somebody decided who sees a part of it: entries of the log of that part from the one after `after`. What is there already
 * is left as it is.
 */
export async function followDecisions(
  { whole, seen, frames }: Omit<SeenContext, "hidden">,
  after: number,
): Promise<void> {
  for (let at = after; ; ) {
    const entries = await seen.log(at, AT_ONCE);
    for (const entry of entries) {
      await decide(whole, frames, entry);
      at = entry.seq;
    }
    if (entries.length < AT_ONCE) return;
  }
}

async function follow(context: SeenContext, left: LeftOut, entry: LogEntry): Promise<void> {
  const { whole, seen, frames, hidden } = context;
  if (entry.kind === "document") {
    if (hidden.documents.includes(entry.subject)) return;
    await copyDocument({ whole, seen, frames }, left, entry.subject);
    return;
  }
  if (entry.kind === "capture") {
    const { document } = entry.payload as { document: string };
    if (hidden.documents.includes(document)) return;
    for (const capture of (await whole.document(document)).captures)
      await seen.recordCapture(document, capture);
    return;
  }
  await decide(seen, frames, entry);
}

async function copyDocument(
  { whole, seen, frames }: Omit<SeenContext, "hidden">,
  left: LeftOut,
  id: string,
): Promise<void> {
  const { extraction: read, credit } = await whole.extraction(id);
  if ((await seen.hasDocument(id, read.extractor)) === "same") return;
  const { captures, addedAt } = await whole.document(id);
  const bytes = await whole.originalBytes(id);
  await recordExtraction(seen, frames, {
    ...{ bytes, credit, captures, addedAt },
    extraction: withoutClaims(read, left.get(id) ?? []),
  });
}

/** Ranges of the claims that are not to be seen, by document. */
type LeftOut = ReadonlyMap<
  string,
  readonly { readonly start: number; readonly end: number; readonly frame: string }[]
>;

async function passagesLeftOut({ whole, hidden }: SeenContext): Promise<LeftOut> {
  const left = new Map<string, { start: number; end: number; frame: string }[]>();
  for (const claim of await whole.claimsById(hidden.claims)) {
    const { rows } = await whole.assertions({ claim: claim.id, superseded: true, limit: MOST_ASSERTIONS });
    for (const { document, passage } of rows) {
      const known = left.get(document.id) ?? [];
      left.set(document.id, [...known, { start: passage.start, end: passage.end, frame: claim.frame }]);
    }
  }
  return left;
}

/** A reading without claims of these frames at these passages. */
function withoutClaims(
  read: Extraction,
  left: LeftOut extends ReadonlyMap<string, infer V> ? V : never,
): Extraction {
  if (left.length === 0) return read;
  const isLeft = ({ frame, passage }: Extraction["claims"][number]) =>
    left.some((one) => one.frame === frame && one.start === passage[0] && one.end === passage[1]);
  return { ...read, claims: read.claims.filter((claim) => !isLeft(claim)) };
}

/** What says that the subject of a decision is not to be seen, or cannot be judged so here. */
const PASSED_OVER: ReadonlySet<string> = new Set(["not-found", "bad-usage", "bad-record"]);

/** Records a decision as its log entry has it; one on what is not there is passed over. */
async function decide(ledger: Ledger, frames: FrameSet, { kind, payload }: LogEntry): Promise<void> {
  const told = payload as Record<string, string | null>;
  const signed = { by: String(told.by), at: String(told.at), reason: String(told.reason) };
  try {
    if (kind === "verdict") {
      const { subject_kind, subject, decision, correction } = told;
      const corrected =
        correction === null || correction === undefined
          ? {}
          : { correction: JSON.parse(correction) as AssertionCorrection };
      await review(ledger, frames, {
        ...{ subject: { kind: String(subject_kind), id: String(subject) }, ...signed, ...corrected },
        decision: decision as NewVerdict["decision"],
      });
    } else if (kind === "judgement") {
      const [a, b] = [String(told.a), String(told.b)];
      const judgement = told.judgement as "same";
      const { judgements } = await ledger.entity(a);
      const isKnown = judgements.some(
        (one) =>
          [one.a, one.b].includes(b) &&
          one.judgement === judgement &&
          one.by === signed.by &&
          one.at === signed.at &&
          one.reason === signed.reason,
      );
      if (!isKnown) await judge(ledger, frames, { a, b, judgement, ...signed });
    } else if (kind === "grade") {
      const { subject_kind, subject, name, grade, likelihood } = told;
      const id = String(subject);
      const isThere =
        subject_kind === "claim"
          ? (await ledger.claimsById([id])).length > 0
          : (await ledger.source(id)) !== null;
      if (!isThere) return;
      await ledger.recordGrade({
        subject: { kind: subject_kind as "claim", id, name: String(name) },
        ...{ grade: String(grade), likelihood: likelihood ?? null, ...signed },
      });
    } else if (kind === "marking") {
      const { subject_kind, subject, marking } = told;
      await ledger.recordMarking({
        subject: { kind: subject_kind as "claim", id: String(subject) },
        ...{ marking: marking === "NONE" ? null : (marking as "RED"), ...signed },
      });
    }
  } catch (thrown) {
    if (!(thrown instanceof HeadwaterError) || !PASSED_OVER.has(thrown.code)) throw thrown;
  }
}
