import { alignSections } from "./align-sections.ts";
import { type ClaimChange, compareClaims, type EditionClaim, skeletonsOf } from "./compare-claims.ts";
import { type Warning, warningsFor } from "./definitions.ts";
import type { EditionText } from "./edition.ts";
import { headingKey, headingNumber } from "./heading.ts";
import { type MovedNumber, movedNumbers } from "./numbers.ts";
import { pairSentences, type SentencePair } from "./pair-sentences.ts";
import { stemSets, weigh } from "./weights.ts";
import { YEAR } from "./words.ts";

/** What became of a section: by place in each edition's list, null where it is new or was dropped. */
export interface SectionChange {
  readonly kind: "same" | "renumbered" | "renamed" | "new" | "dropped";
  readonly before: number | null;
  readonly after: number | null;
}

/** A sentence in both editions, with the numbers in it that moved and what to know before they are compared. */
export interface ComparedPair extends SentencePair {
  readonly numbers: readonly MovedNumber[];
  readonly warnings: readonly Warning[];
}

/** Everything that one edition has otherwise than the one before. Sentences and sections by place in their edition. */
export interface EditionComparison {
  readonly before: EditionText;
  readonly after: EditionText;
  readonly sections: readonly SectionChange[];
  /** Sentences in both, in the later one's order. */
  readonly pairs: readonly ComparedPair[];
  readonly dropped: readonly number[];
  readonly added: readonly number[];
  readonly claims: readonly ClaimChange[];
}

/** The claims of both editions; none where only the words are compared. */
export interface ComparedClaims {
  readonly before: readonly EditionClaim[];
  readonly after: readonly EditionClaim[];
}

/** What the later edition has otherwise than the earlier: sections, sentences, numbers, claims. */
export function compareEditions(
  before: EditionText,
  after: EditionText,
  claims: ComparedClaims = { before: [], after: [] },
): EditionComparison {
  const sets = { a: stemSets(before, marksOf(claims.before)), b: stemSets(after, marksOf(claims.after)) };
  const weight = weigh([...sets.a, ...sets.b]);
  const sections = alignSections(before, after, sets, weight);
  const pairs = pairSentences(before, after, sets, sections, weight);
  const partners = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const kept = pairs.filter(({ kind }) => kind !== "reworded");
  const unchanged = {
    a: new Set(kept.map((pair) => pair.before)),
    b: new Set(kept.map((pair) => pair.after)),
  };
  const there = new Set(partners.values());
  return {
    before,
    after,
    sections: sectionChanges(before, after, sections.after, sections.before),
    pairs: pairs.map((pair) => {
      if (pair.kind !== "reworded") return { ...pair, numbers: [], warnings: [] };
      const numbers = movedNumbers(before.sentences[pair.before]!.text, after.sentences[pair.after]!.text);
      const warnings = numbers.length === 0 ? [] : warningsFor(numbers, pair, before, after, unchanged);
      return { ...pair, numbers, warnings };
    }),
    dropped: before.sentences.filter(({ index }) => !partners.has(index)).map(({ index }) => index),
    added: after.sentences.filter(({ index }) => !there.has(index)).map(({ index }) => index),
    claims: compareClaims(claims.before, claims.after, (sentence) => partners.get(sentence)),
  };
}

/** Sentences that make one claim are likelier to be one: the claim counts as a word that both have. */
function marksOf(claims: readonly EditionClaim[]): (sentence: number) => readonly string[] {
  const marks = new Map<number, string[]>();
  for (const claim of claims)
    for (const sentence of claim.sentences) {
      const known = marks.get(sentence);
      if (known === undefined) marks.set(sentence, [...skeletonsOf(claim)]);
      else known.push(...skeletonsOf(claim));
    }
  return (sentence) => marks.get(sentence) ?? [];
}

/** Sections in the later edition's order, then those that were dropped. */
function sectionChanges(
  before: EditionText,
  after: EditionText,
  partners: ReadonlyMap<number, number>,
  earlier: ReadonlyMap<number, number>,
): SectionChange[] {
  const changes = after.sections.map(({ index, title }): SectionChange => {
    const was = earlier.get(index);
    if (was === undefined) return { kind: "new", before: null, after: index };
    const old = before.sections[was]!.title;
    const kind =
      headingKey(old) !== headingKey(title)
        ? "renamed"
        : number(old) !== number(title)
          ? "renumbered"
          : "same";
    return { kind, before: was, after: index };
  });
  for (const { index } of before.sections)
    if (!partners.has(index)) changes.push({ kind: "dropped", before: index, after: null });
  return changes;
}

function number(title: string): string | null {
  const found = headingNumber(title);
  return found !== null && YEAR.test(found) ? null : found;
}
