import type { EditionText } from "./edition.ts";
import { type MovedNumber, numbersOf, unitStems } from "./numbers.ts";
import type { SentencePair } from "./pair-sentences.ts";

/** Why a number that moved may not be comparable: other things counted, or other words about the count beside it. */
export interface Warning {
  readonly kind: "unit" | "definition" | "source";
  /** For people. */
  readonly says: string;
}

/** How far around a number, in sentences, words on how it was counted are looked for. */
const AROUND = 2;

/** Words that say how something is counted. */
const DEFINES =
  /\b(?:for the first time|no longer (?:includes?|counts?)|counts? (?:includes?|excludes?)|(?:is|are|was|were) (?:now )?(?:counted|defined|classified|recorded) as|definitions?|defined as|methodolog\w+|methods?|criteri\w+|inclusion rules?|data ?(?:set|base)s?|counted (?:only|differently)|(?:figures?|counts?|totals?|numbers?|statistics) (?:do |does |did |now |also )*(?:not )?(?:includes?|excludes?|covers?|comprises?)|includes? (?:only|also)|revised|not comparable|comparable (?:to|with)|estimated? differently|compiled by|collected by|provided by|supplied by|prepared by)/iu;
const SOURCE =
  /\b(?:according to|based on (?:data|figures|statistics|reports?) (?:from|of|by)|(?:compiled|collected|counted|recorded|provided|supplied|published|issued) by|citing)\s+(?:the\s+)?([^,.;:()]{3,60})/iu;

/**
 * What to know before two numbers are compared. `unit`: the words for what is counted differ ("killed" against "killed and wounded").
 * `source`: another body is named for it. `definition`: a sentence nearby says how it is counted, and the other edition does not have it so.
 *
 * @param pair the sentences that state the numbers
 * @param unchanged sentences that stand word for word, or but for years, in both editions: by place, for each side
 */
export function warningsFor(
  moved: readonly MovedNumber[],
  pair: SentencePair,
  a: EditionText,
  b: EditionText,
  unchanged: { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> },
): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const { before, after } of moved) {
    const left = unitStems(before.unit);
    const right = unitStems(after.unit);
    const differ = left.join(" ") !== right.join(" ") && (left.length > 0 || right.length > 0);
    if (differ && !restOfClause(left, right))
      warnings.push({ kind: "unit", says: `counts “${before.unit || "?"}”, then “${after.unit || "?"}”` });
  }
  const one = a.sentences[pair.before]!;
  const other = b.sentences[pair.after]!;
  const [then, now] = [sourceOf(one.text), sourceOf(other.text)];
  if (then !== now && (then === null || now === null || then.toLowerCase() !== now.toLowerCase()))
    warnings.push({ kind: "source", says: `source named: ${then ?? "none"}, then ${now ?? "none"}` });
  for (const [when, edition, at, same] of [
    ["before, not now", a, pair.before, unchanged.a],
    ["now", b, pair.after, unchanged.b],
  ] as const)
    for (const said of definitionsBeside(edition, at, same))
      warnings.push({ kind: "definition", says: `beside it ${when}: “${said}”` });
  return warnings;
}

/** One unit is the beginning of the other and only what follows the counted thing differs: "fighters" and "fighters mostly". */
function restOfClause(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const more = long.slice(short.length);
  return (
    short.length > 0 && short.every((stem, i) => long[i] === stem) && more.every((stem) => /ly$/u.test(stem))
  );
}

function sourceOf(sentence: string): string | null {
  return SOURCE.exec(sentence)?.[1]?.replace(/\s+/gu, " ").trim() ?? null;
}

/** Sentences on how something is counted that belong to a number: no sentence with numbers stands between or nearer. */
function definitionsBeside(edition: EditionText, at: number, same: ReadonlySet<number>): string[] {
  const { sentences } = edition;
  const section = sentences[at]!.section;
  const near = sentences.slice(Math.max(0, at - AROUND), at + AROUND + 1);
  return near
    .filter(({ index, section: its, text }) => {
      if (index === at || its !== section || same.has(index) || !DEFINES.test(text)) return false;
      const nearer = (other: number) =>
        Math.abs(other - index) < Math.abs(at - index) ||
        (Math.abs(other - index) === Math.abs(at - index) && other < at && at > index);
      return !near.some(
        (other) => other.index !== index && nearer(other.index) && numbersOf(other.text).length > 0,
      );
    })
    .map(({ text }) => text);
}
