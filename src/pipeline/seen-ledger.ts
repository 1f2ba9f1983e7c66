import type { FrameSet } from "../extract/index.ts";
import type { AssertionCorrection, Hidden, Ledger, LogEntry, NewVerdict } from "../ledger/index.ts";
import { type Extraction, HeadwaterError, isListRecord } from "../model/index.ts";
import { joinDesignations } from "./join-designations.ts";
import { judge } from "./judge.ts";
import { recordExtraction } from "./record-extraction.ts";
import { review } from "./review.ts";

// What somebody may see is a ledger of its own, into which nothing ever comes that is marked stricter than their ceiling, or lies in private corpora of others alone:
// whatever is asked of it, lists, counts, searches, origins, exports, no question has to remember to leave anything out.

/** Entries of the log that are read at once. */
const AT_ONCE = 500;

/** Assertions of a hidden claim that are left out. */
const MOST_ASSERTIONS = 1000;

/** How far a whole ledger was followed; nothing yet where both numbers are 0. */
export interface Followed {
  /** The last entry of its log that was followed. */
  readonly seq: number;
  /** Row number of the last document that was laid in a corpus by then. */
  readonly place: number;
}

/** What came of following it. */
export interface Brought extends Followed {
  /** Lists were loaded meanwhile, or what was there may not be seen any more, or the other way round: it must be made anew. */
  readonly isStale: boolean;
}

/** Where following begins. */
export const FROM_NOTHING: Followed = { seq: 0, place: 0 };

/** A ledger, and the one of what may be seen of it. */
export interface SeenContext {
  readonly whole: Ledger;
  readonly seen: Ledger;
  readonly frames: FrameSet;
  readonly hidden: Hidden;
}

/** Where the context is followed: what of the whole is left out, with what lies in closed corpora. */
interface Following extends SeenContext {
  readonly documents: ReadonlySet<string>;
  readonly corpora: ReadonlySet<string>;
  readonly left: LeftOut;
}

/**
 * Brings the ledger of what may be seen up to the whole one: by the log of the whole, in its order, from the entry after `after`. Documents come as
 * they were read, verdicts and grades where what they are on is seen. What is there already stays, so that it may be run again.
 *
 * @param after {@link FROM_NOTHING} for a ledger that was just made, with the lists as they are now
 */
export async function followSeen(context: SeenContext, after: Followed): Promise<Brought> {
  const { whole, hidden } = context;
  // In this order: a document is laid where it lies in the transaction that records it, so that what is withheld is known of all that is followed.
  const place = await whole.corpora.lastPlace();
  const { seq } = await whole.workbench.head();
  const withheld = await whole.corpora.withheldBy(hidden.corpora);
  const following: Following = {
    ...context,
    documents: new Set([...hidden.documents, ...withheld]),
    corpora: new Set(hidden.corpora),
    left: await passagesLeftOut(context),
  };
  const isLoaded = await followLog(following, after.seq, seq);
  const moved = after.seq === 0 ? [] : await whole.corpora.placedBetween(after.place, place);
  return { seq, place, isStale: isLoaded || (await areMisplaced(following, moved)) };
}

/** @returns whether lists were loaded after `after`, where that is not the beginning */
async function followLog(following: Following, after: number, upTo: number): Promise<boolean> {
  let isLoaded = false;
  let hasCome = false;
  const join = async (at: string) => {
    if (hasCome) await joinListed(following, at);
    hasCome = false;
  };
  let lastAt = "";
  for (let at = after; at < upTo; ) {
    const entries = (await following.whole.log(at, AT_ONCE)).filter(({ seq }) => seq <= upTo);
    if (entries.length === 0) break;
    for (const entry of entries) {
      // Decisions may be on what the lists say of those whom documents name.
      if (entry.kind === "document") hasCome = true;
      else if (DECISIONS.has(entry.kind)) await join(entry.at);
      await follow(following, entry);
      if (entry.kind === "list" && after > 0) isLoaded = true;
      at = entry.seq;
      lastAt = entry.at;
    }
  }
  await join(lastAt);
  return isLoaded;
}

const DECISIONS: ReadonlySet<string> = new Set(["verdict", "judgement", "grade", "marking"]);

/** Records of lists become claims by the documents that are seen: those of the whole would tell whom the others name. */
async function joinListed({ seen, frames }: Following, at: string): Promise<void> {
  if ((await seen.lists()).length > 0) await joinDesignations(seen, { frames, now: () => at });
}

/** Whether documents that were laid elsewhere are seen and may not be, or may be and are not. */
async function areMisplaced({ seen, documents }: Following, moved: readonly string[]): Promise<boolean> {
  for (const id of moved) {
    const isSeen = (await seen.hasDocument(id, "")) !== "absent";
    if (isSeen === documents.has(id)) return true;
  }
  return false;
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

async function follow(following: Following, entry: LogEntry): Promise<void> {
  const { whole, seen, frames, documents, corpora } = following;
  if (entry.kind === "document") {
    const { reader } = entry.payload as { reader: string };
    if (documents.has(entry.subject) || isListRecord(reader)) return;
    await copyDocument(following, entry.subject);
    return;
  }
  if (entry.kind === "capture") {
    const { document } = entry.payload as { document: string };
    if (documents.has(document)) return;
    for (const capture of (await whole.document(document)).captures)
      await seen.recordCapture(document, capture);
    return;
  }
  if (entry.kind === "corpus") {
    if (corpora.has(entry.subject) || (await seen.corpora.find(entry.subject)) !== null) return;
    const { name, isPrivate, createdBy: by, createdAt: at } = await whole.corpora.get(entry.subject);
    await seen.corpora.make({ ...{ id: entry.subject, name, isPrivate }, ...{ by, at } });
    return;
  }
  if (entry.kind === "place") {
    const row = entry.payload as Parameters<typeof seen.corpora.keepPlace>[0];
    if (documents.has(row.document) || (row.corpus !== null && corpora.has(row.corpus))) return;
    if ((await seen.hasDocument(row.document, "")) !== "absent") await seen.corpora.keepPlace(row);
    return;
  }
  await decide(seen, frames, entry);
}

async function copyDocument({ whole, seen, frames, left }: Following, id: string): Promise<void> {
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
