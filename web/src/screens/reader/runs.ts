import type { Range, Reading } from "../../../../src/serve/contract/index.ts";

/** Something that lies over a range of the document; half-open UTF-16 code units. */
export interface Layer extends Range {
  /** `chosen`: what the address names; `active`: the passage of the claim that is decided on; `moved`: where a person drags it. */
  readonly part: "content" | "source" | "cue" | "assertion" | "chosen" | "active" | "moved";
  /** Of the attribution, or of the assertion. */
  readonly id: string;
  /** How deep the attribution is nested: 0 for one that is in no other. */
  readonly depth: number;
}

/** Words that are all alike: in the same attributions, claims and parts of them. */
export interface Run extends Range {
  /** Attributions whose content it is in, the outermost first. */
  readonly content: readonly string[];
  /** The attribution whose source, or whose cue, it is; the innermost of several, null where it is none. */
  readonly source: string | null;
  readonly cue: string | null;
  readonly assertions: readonly string[];
  readonly marks: readonly ("chosen" | "active" | "moved")[];
}

/**
 * Cuts a range of a document where anything begins or ends, so that each piece is drawn in one way.
 *
 * @param layers the outer before the inner, as {@link layersOf} gives them
 * @returns runs in text order that cover the range; one where nothing lies over it
 */
export function cutRuns(range: Range, layers: readonly Layer[]): readonly Run[] {
  const here = layers.filter(({ start, end }) => start < range.end && end > range.start);
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of here) {
    if (start > range.start) cuts.add(start);
    if (end < range.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, position) => {
    const end = places[position + 1]!;
    const over = here.filter((layer) => layer.start <= start && layer.end >= end);
    const idsOf = (part: Layer["part"]) => over.filter((layer) => layer.part === part).map(({ id }) => id);
    return {
      start,
      end,
      content: idsOf("content"),
      source: idsOf("source").at(-1) ?? null,
      cue: idsOf("cue").at(-1) ?? null,
      assertions: idsOf("assertion"),
      marks: (["chosen", "active", "moved"] as const).filter((mark) =>
        over.some(({ part }) => part === mark),
      ),
    };
  });
}

/** What a reading lays over its text, the outer before the inner. */
export function layersOf({
  attributions,
  assertions,
}: Pick<Reading, "attributions" | "assertions">): readonly Layer[] {
  const depths = depthsOf(attributions);
  const layers = attributions.flatMap(({ id, content, source, cue }) => {
    const depth = depths.get(id) ?? 0;
    const lay = (part: Layer["part"], ranges: readonly Range[]) =>
      ranges.map(({ start, end }): Layer => ({ start, end, part, id, depth }));
    return [...lay("content", content), ...lay("source", source), ...lay("cue", cue)];
  });
  const said = assertions.map(
    ({ id, passage: { start, end } }): Layer => ({ start, end, part: "assertion", id, depth: 0 }),
  );
  return [...layers, ...said].sort((a, b) => a.depth - b.depth || a.start - b.start || b.end - a.end);
}

/** How many attributions each one is nested in. */
function depthsOf(attributions: Reading["attributions"]): ReadonlyMap<string, number> {
  const parents = new Map(attributions.map(({ id, parent }) => [id, parent]));
  return new Map(
    attributions.map(({ id }) => {
      let depth = 0;
      for (let up = parents.get(id); up && depth < 20; up = parents.get(up)) depth++;
      return [id, depth] as const;
    }),
  );
}
