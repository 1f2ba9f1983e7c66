import type { AssertionRow, GradeRow } from "../../ledger/index.ts";
import type { ClaimGrade } from "../credibility.ts";
import type { ClaimTrace } from "../trace-claim.ts";

/** Words of a preserved document: what a citation points at. Offsets are UTF-16 code units, half-open. */
export interface CitedPassage {
  readonly document: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Date of publication in stated precision, null where none is stated. */
  readonly published: string | null;
  readonly url: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** From the publisher inward: who says it; empty for words that are only compared. */
  readonly voices: readonly string[];
}

/** A passage with its number in the brief. */
export interface Citation extends CitedPassage {
  readonly number: number;
}

/** A sentence of the brief and the numbers of the passages that it rests on. */
export interface BriefSentence {
  readonly text: string;
  readonly cites: readonly number[];
}

/** A point of the brief: what is said first, then what is to be known of it. */
export interface BriefPoint {
  /** Id of the claim that it is of; null where it is of none alone. */
  readonly claim: string | null;
  /** Whether nobody says that it is so, and somebody denies it; false where it is left out. */
  readonly isOnlyDenied?: boolean;
  readonly head: BriefSentence;
  readonly more: readonly BriefSentence[];
}

/** A part of the brief. `note` says why a part is empty, or how it is to be read: it is of the brief, not of the world. */
export interface BriefSection {
  readonly heading: string;
  readonly note: string | null;
  readonly points: readonly BriefPoint[];
}

/** A source as the source summary (ICD 206) describes it. */
export interface BriefSource {
  readonly name: string;
  readonly grade: string;
  readonly gradeWords: string;
  readonly claims: number;
  /** What a reader should know of it, in words. */
  readonly notes: readonly string[];
}

/** A cited brief on one subject, ready to be written in any format. */
export interface Brief {
  readonly title: string;
  /** When it was made, ISO 8601. */
  readonly made: string;
  readonly sections: readonly BriefSection[];
  readonly sourceSummary: readonly string[];
  readonly sources: readonly BriefSource[];
  readonly citations: readonly Citation[];
  readonly method: readonly string[];
}

/** A claim with everything that the brief says of it. */
export interface BriefClaim {
  readonly trace: ClaimTrace;
  readonly grade: ClaimGrade;
}

/** A change between two editions: the words of either, null where one does not have them. */
export interface BriefChange {
  readonly work: string;
  readonly editions: readonly [before: string, after: string];
  readonly kind: "new" | "dropped" | "reworded" | "number";
  readonly before: CitedPassage | null;
  readonly after: CitedPassage | null;
  /** Numbers that moved and what warns against comparing them, in words. */
  readonly notes: readonly string[];
}

/** A gap between documents and lists: what it says, the assertions that it rests on, the list entries. */
export interface BriefGap {
  readonly says: readonly string[];
  readonly said: readonly AssertionRow[];
  readonly entries: readonly string[];
}

/** Everything that a brief is composed of, read from the ledger. */
export interface BriefMaterial {
  readonly subject: string;
  /** Now, ISO 8601. */
  readonly made: string;
  readonly claims: readonly BriefClaim[];
  /** Claims that were left out because whoever fills their roles has no name. */
  readonly nameless: number;
  /** Claims that there would have been, beyond those that the brief takes. */
  readonly hasMore: boolean;
  /** Changes; null where the ledger does not hold two editions of a work that speaks of the subject. */
  readonly changes: readonly BriefChange[] | null;
  /** Gaps; null where no designation list is loaded. */
  readonly gaps: readonly BriefGap[] | null;
  /** The grade that counts, by key of source. */
  readonly reliability: ReadonlyMap<string, GradeRow>;
}
