import {
  type ClaimChange,
  type ComparedPair,
  type DiffPiece,
  diffWords,
  type EditionClaim,
  type EditionText,
  type Warning,
} from "../trace/index.ts";
import type { ComparedWorks } from "./compare-works.ts";

/** Words of an edition where they stand: half-open, UTF-16 code units into the document's text. */
interface Place {
  readonly document: string;
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A section as it was and as it is; null where the edition does not have it. */
interface SectionLine {
  readonly type: "section";
  readonly kind: "same" | "renumbered" | "renamed" | "new" | "dropped";
  readonly before: string | null;
  readonly after: string | null;
}

/** A sentence that is not as it was. */
export interface SentenceLine {
  readonly type: "sentence";
  readonly kind: "same" | "new" | "dropped" | "reworded" | "moved" | "moved-reworded" | "dated";
  readonly before: Place | null;
  readonly after: Place | null;
  readonly likeness: number | null;
  readonly difference: readonly DiffPiece[];
  readonly numbers: readonly { readonly before: string; readonly after: string; readonly unit: string }[];
  readonly warnings: readonly Warning[];
}

/** A claim that is not as it was. */
interface ClaimLine extends ClaimChange {
  readonly type: "claim";
}

/** What changed, filtered as asked: also the lines that `--jsonl` prints. */
export interface Changes {
  /** Those that are not as they were. */
  readonly sections: readonly SectionLine[];
  readonly allSections: readonly SectionLine[];
  readonly sentences: readonly SentenceLine[];
  readonly claims: readonly ClaimLine[];
  readonly same: number;
  readonly all: readonly (SectionLine | SentenceLine | ClaimLine)[];
}

/**
 * What to show of a comparison.
 *
 * @param isWhole sentences that are the same as well, so that both editions can be read side by side
 * @param section words that the heading of a sentence's section holds, in either edition; all sections where none are given
 */
export function changesOf({ comparison, about }: ComparedWorks, section?: string, isWhole = false): Changes {
  const { before, after, pairs, dropped, added } = comparison;
  const wanted = section?.toLowerCase();
  const titled = (title: string) => wanted === undefined || title.toLowerCase().includes(wanted);
  const shown = (was: number | null, is: number | null) =>
    [
      [before, was, about?.before],
      [after, is, about?.after],
    ].some(
      ([text, at, speaking]) =>
        at !== null &&
        titled(titleOf(text as EditionText, at as number)) &&
        (speaking === undefined || (speaking as ReadonlySet<number>).has(at as number)),
    );
  const kept = pairs.filter((pair) => shown(pair.before, pair.after));
  const sentences: SentenceLine[] = [
    ...kept.flatMap((pair) => pairLine(before, after, pair, isWhole)),
    ...added.filter((at) => shown(null, at)).map((at) => lone("new", null, placeOf(after, at))),
    ...dropped.filter((at) => shown(at, null)).map((at) => lone("dropped", placeOf(before, at), null)),
  ];
  const allSections = comparison.sections.flatMap((change): SectionLine[] => {
    const [was, is] = [change.before, change.after];
    const line = {
      before: was === null ? null : before.sections[was]!.title,
      after: is === null ? null : after.sections[is]!.title,
    };
    const { kind } = change;
    if (about !== null || ![line.before, line.after].some((title) => titled(title ?? ""))) return [];
    return [{ type: "section", kind, ...line }];
  });
  const said = (claim: EditionClaim | null, text: EditionText, speaking?: ReadonlySet<number>) =>
    claim?.sentences.some(
      (at) => titled(titleOf(text, at)) && (speaking === undefined || speaking.has(at)),
    ) === true;
  const claims = comparison.claims
    .filter((change) => said(change.before, before, about?.before) || said(change.after, after, about?.after))
    .map((change): ClaimLine => ({ type: "claim", ...change }));
  const same = kept.filter(({ kind, moved }) => kind === "same" && !moved).length;
  const sections = allSections.filter(({ kind }) => kind !== "same");
  return { sections, allSections, sentences, claims, same, all: [...sections, ...sentences, ...claims] };
}

function pairLine(
  before: EditionText,
  after: EditionText,
  pair: ComparedPair,
  isWhole: boolean,
): SentenceLine[] {
  const { kind, moved, likeness, numbers, warnings } = pair;
  if (kind === "same" && !moved && !isWhole) return [];
  const [was, is] = [placeOf(before, pair.before), placeOf(after, pair.after)];
  const rewordedAs = moved ? "moved-reworded" : "reworded";
  return [
    {
      type: "sentence",
      kind: kind === "reworded" ? rewordedAs : moved ? "moved" : kind === "same" ? "same" : "dated",
      before: was,
      after: is,
      likeness: Number(likeness.toFixed(2)),
      difference: kind === "same" ? [] : diffWords(was.quote, is.quote),
      numbers: numbers.map((moved) => ({
        before: moved.before.text,
        after: moved.after.text,
        unit: moved.after.unit || moved.before.unit,
      })),
      warnings,
    },
  ];
}

function lone(kind: "new" | "dropped", before: Place | null, after: Place | null): SentenceLine {
  return { type: "sentence", kind, before, after, likeness: null, difference: [], numbers: [], warnings: [] };
}

function placeOf(text: EditionText, at: number): Place {
  const { document, start, end, text: quote } = text.sentences[at]!;
  return { document, section: titleOf(text, at), start, end, quote };
}

function titleOf({ sections, sentences }: EditionText, at: number): string {
  return sections[sentences[at]!.section]?.title ?? "";
}
