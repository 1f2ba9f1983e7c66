import type { Comparison, SentenceChange } from "../../../../src/serve/contract/index.ts";

/** A section as both editions have it, with its sentences side by side. A heading that an edition lacks is null. */
export interface AlignedSection {
  readonly before: string | null;
  readonly after: string | null;
  readonly kind: Comparison["sections"][number]["kind"];
  readonly sentences: readonly SentenceChange[];
}

/**
 * Sentences under the sections of the later edition, in its order; what was dropped stands where it stood, after the sentence that
 * it followed. Sections that only the earlier edition has come last.
 */
export function align(
  sections: Comparison["sections"],
  sentences: readonly SentenceChange[],
): readonly AlignedSection[] {
  const laterOf = new Map(
    sections.flatMap(({ before, after }) => (before && after ? [[before, after]] : [])),
  );
  const later = new Set(sentences.flatMap(({ after }) => after?.section ?? []));
  const groups = new Map<string, SentenceChange[]>();
  for (const sentence of sentences) {
    const earlier = sentence.before?.section ?? "";
    const key = sentence.after ? `after ${sentence.after.section}` : keyOfDropped(earlier, laterOf, later);
    const group = groups.get(key) ?? [];
    if (!groups.has(key)) groups.set(key, group);
    if (sentence.after) group.push(sentence);
    else group.splice(placeOf(group, sentence), 0, sentence);
  }
  return [...groups].map(([key, group]) => {
    const [side, heading] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
    const known = sections.find((section) => section[side as "before" | "after"] === heading);
    const after = side === "after" ? heading : null;
    const before = side === "before" ? heading : null;
    return {
      before: known?.before ?? before,
      after: known?.after ?? after,
      kind: known?.kind ?? "same",
      sentences: group,
    };
  });
}

function keyOfDropped(section: string, laterOf: ReadonlyMap<string, string>, later: ReadonlySet<string>) {
  const heading = laterOf.get(section) ?? (later.has(section) ? section : undefined);
  return heading === undefined ? `before ${section}` : `after ${heading}`;
}

/** After the last sentence that stood before it in the earlier edition. */
function placeOf(group: readonly SentenceChange[], { before }: SentenceChange): number {
  const last = group.findLastIndex(
    (one) =>
      one.before !== null &&
      before !== null &&
      one.before.document === before.document &&
      one.before.section === before.section &&
      one.before.start < before.start,
  );
  return last + 1;
}

/** Whether a sentence is one of a kind that is shown. `changed` is all but what is the same. */
export function isOfKind({ kind, numbers }: SentenceChange, shown: string | undefined): boolean {
  if (shown === undefined) return true;
  if (shown === "changed") return kind !== "same" && kind !== "dated";
  if (shown === "number") return numbers.length > 0;
  if (shown === "moved") return kind === "moved" || kind === "moved-reworded";
  if (shown === "reworded") return kind === "reworded" || kind === "moved-reworded";
  return kind === shown;
}
