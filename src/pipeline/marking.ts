import type { Ledger, MarkingRow, MarkingSubject } from "../ledger/index.ts";
import { type Marking, stricter } from "../model/index.ts";

/** How far something may be handed on. */
export interface Marked {
  readonly subject: MarkingSubject;
  /** What a person set. */
  readonly own: Marking | null;
  /** What it bears: of a claim the strictest of its own and of the documents that say it. */
  readonly marking: Marking | null;
  readonly history: readonly MarkingRow[];
}

/** Documents of a claim whose markings are looked at, at once. */
const AT_ONCE = 500;

/**
 * What a person means by the id of a document or a claim, or its beginning.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function markingSubject(
  ledger: Ledger,
  kind: MarkingSubject["kind"],
  meant: string,
): Promise<MarkingSubject> {
  const id = kind === "document" ? (await ledger.document(meant)).id : await ledger.claimId(meant);
  return { kind, id };
}

/** The marking that something bears, with where it comes from. */
export async function markingOf(ledger: Ledger, subject: MarkingSubject): Promise<Marked> {
  const history = (await ledger.markingsOf(subject.kind, [subject.id])).get(subject.id) ?? [];
  const own = history.at(-1)?.marking ?? null;
  if (subject.kind === "document") return { subject, own, marking: own, history };
  let marking = own;
  // While nothing is marked, the assertions of a claim are not read for it.
  let cursor: string | null = (await ledger.lastMarking()) === 0 ? null : "";
  while (cursor !== null) {
    const page: Awaited<ReturnType<Ledger["assertions"]>> = await ledger.assertions({
      ...{ claim: subject.id, limit: AT_ONCE },
      ...(cursor === "" ? {} : { cursor }),
    });
    const documents = page.rows.map(({ document }) => document.id);
    for (const rows of (await ledger.markingsOf("document", documents)).values())
      marking = stricter(marking, rows.at(-1)!.marking);
    cursor = page.cursor;
  }
  return { subject, own, marking, history };
}
