import type { Segment } from "../../../../src/serve/contract/index.ts";

/** What stands one after another on the page: a segment that is read, or several that are folded away. */
export type Item =
  | { readonly kind: "segment"; readonly start: number; readonly end: number; readonly segment: Segment }
  | {
      readonly kind: "comments" | "boilerplate";
      readonly start: number;
      readonly end: number;
      readonly segments: readonly Segment[];
    };

/** A stretch of a document that is drawn, and asked for, at once; half-open UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
}

/** Readers' comments, and what is around an article (menus, buttons between comments), are folded. */
const FOLDED = new Set<Segment["kind"]>(["comment", "boilerplate"]);
/** A stretch is about a page and a half long: enough to fill a screen, little enough to draw between two frames. */
const STRETCH_LENGTH = 6000;

/**
 * Lays a document's segments out: a run of comments, with the menu words between them, is one fold; other boilerplate another.
 *
 * @returns stretches in text order that cover the whole text, each beginning where the one before ended; one, empty, of a document without segments
 */
export function layOut(segments: readonly Segment[], length: number): readonly Stretch[] {
  const items = itemsOf(segments);
  const stretches: Stretch[] = [];
  let some: Item[] = [];
  let start = 0;
  for (const [position, item] of items.entries()) {
    some.push(item);
    const next = items[position + 1];
    if (next !== undefined && item.end - start < STRETCH_LENGTH) continue;
    const end = next?.start ?? length;
    stretches.push({ start, end, items: some });
    some = [];
    start = end;
  }
  return stretches.length > 0 ? stretches : [{ start: 0, end: length, items: [] }];
}

function itemsOf(segments: readonly Segment[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < segments.length; ) {
    const first = segments[at]!;
    if (!FOLDED.has(first.kind)) {
      items.push({ kind: "segment", start: first.start, end: first.end, segment: first });
      at++;
      continue;
    }
    let to = at;
    while (to < segments.length && FOLDED.has(segments[to]!.kind)) to++;
    const run = segments.slice(at, to);
    const from = run.findIndex(({ kind }) => kind === "comment");
    const until = run.findLastIndex(({ kind }) => kind === "comment") + 1;
    if (from < 0) items.push(folded("boilerplate", run));
    else {
      if (from > 0) items.push(folded("boilerplate", run.slice(0, from)));
      items.push(folded("comments", run.slice(from, until)));
      if (until < run.length) items.push(folded("boilerplate", run.slice(until)));
    }
    at = to;
  }
  return items;
}

function folded(kind: "comments" | "boilerplate", segments: readonly Segment[]): Item {
  return { kind, start: segments[0]!.start, end: segments.at(-1)!.end, segments };
}
