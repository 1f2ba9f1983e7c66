import type { GradeRow } from "../../ledger/index.ts";
import { RELIABILITY, type Reliability } from "../../model/index.ts";
import type { BriefClaim, BriefSource, Citation } from "./brief.ts";
import { asSentence, countOf, dayOf, listed } from "./words.ts";

/** The named sources behind claims, those of most claims first, each with its grade and what to know of it. */
export function sourcesOf(
  claims: readonly BriefClaim[],
  reliability: ReadonlyMap<string, GradeRow>,
): readonly BriefSource[] {
  const found = new Map<
    string,
    { name: string; claims: number; ownDocuments: number; quotedIn: Set<string> }
  >();
  for (const { trace } of claims)
    for (const { key, name, kind, said } of trace.origins) {
      if (kind !== "identified") continue;
      const source = found.get(key) ?? { name, claims: 0, ownDocuments: 0, quotedIn: new Set<string>() };
      source.claims++;
      for (const { chain, document } of said)
        if (chain.length === 1 || chain.at(-1)?.name === document.publisher) source.ownDocuments++;
        else source.quotedIn.add(document.publisher ?? "a document without a publisher");
      found.set(key, source);
    }
  return [...found]
    .sort(([x, a], [y, b]) => b.claims - a.claims || (x < y ? -1 : 1))
    .map(([key, { name, claims: count, ownDocuments, quotedIn }]) => {
      const set = reliability.get(key);
      const grade = (set?.grade ?? "F") as Reliability;
      const notes = [
        ...(quotedIn.size === 0
          ? []
          : [`${ownDocuments === 0 ? "known only as" : "also"} quoted by ${listed([...quotedIn])}`]),
        set === undefined ? "nobody has graded it" : `graded by ${set.by} on ${dayOf(set.at)}: ${set.reason}`,
      ];
      return { name, grade, gradeWords: RELIABILITY[grade], claims: count, notes };
    });
}

/** What the brief rests on as a whole, in the manner of ICD 206: how many documents, of whom, from when, and what weakens them. */
export function summaryOf(
  claims: readonly BriefClaim[],
  sources: readonly BriefSource[],
  citations: readonly Citation[],
  today: string,
): readonly string[] {
  if (citations.length === 0) return ["Nothing in the ledger speaks of it."];
  const documents = new Map(citations.map((citation) => [citation.document, citation]));
  const publishers = [...documents.values()].flatMap(({ publisher }) => publisher ?? []);
  const dates = [...documents.values()].flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const future = [...documents.values()].filter(
    ({ published }) =>
      published !== null && published.slice(0, 10) > today.slice(0, published.slice(0, 10).length),
  );
  const undated = documents.size - dates.length;
  const backed = claims.filter(({ trace }) => trace.claim.independentOrigins > 0);
  const single = backed.filter(({ trace }) => trace.claim.independentOrigins === 1).length;
  const ungraded = sources.filter(({ grade }) => grade === "F").length;
  return [
    `This brief cites ${countOf(citations.length, "passage")} of ${countOf(documents.size, "document")} by ${countOf(new Set(publishers).size, "publisher")}${dates.length === 0 ? "" : `, published from ${dates[0]} to ${dates.at(-1)}`}`,
    `${countOf(sources.length, "named source")} ${sources.length === 1 ? "stands" : "stand"} behind ${countOf(backed.length, "claim")}; ${single} of these ${single === 1 ? "rests" : "rest"} on one origin alone`,
    ...(ungraded > 0
      ? [
          `${countOf(ungraded, "source")} cannot be judged (F): no person has graded ${ungraded === 1 ? "it" : "them"}, or none could`,
        ]
      : []),
    ...(undated > 0 ? [`${countOf(undated, "document")} ${undated === 1 ? "states" : "state"} no date`] : []),
    ...(future.length > 0
      ? [
          `${countOf(future.length, "document")} ${future.length === 1 ? "bears" : "bear"} a date in the future (${listed(future.map(({ title, document }) => title ?? document.slice(0, 19)))}): the date is not to be relied on`,
        ]
      : []),
    "Independence is judged by visible repetition; two sources briefed by the same third person count as two",
  ].map(asSentence);
}
