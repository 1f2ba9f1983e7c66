import type { Attribution, Link, SegmentKind, Voice } from "../model/index.ts";

/** What a chain is made from: the attributions of one document and the entities that its mentions were resolved to. */
export interface Voices {
  readonly attributions: readonly Attribution[];
  /** Entity id by index of mention; null where a mention stands for nothing known. */
  readonly entityOf: readonly (string | null)[];
}

/**
 * The voices through which a claim reached the reader, from the document's publisher inward to the innermost source.
 *
 * @param attribution index of the innermost attribution that carries the claim, null where the author speaks
 * @param segment the segment the claim stands in; in a comment the reader who wrote it stands behind the publisher
 * @returns at least the publisher's link. A source that names the one before it again ("the ministry said ... it added")
 *   is one voice. Attributions that hold one another in a circle end the chain where the circle closes
 */
export function chainOf(
  attribution: number | null,
  segment: { readonly kind: SegmentKind; readonly author?: string },
  voices: Voices,
): readonly Link[] {
  const inward: Link[] = [];
  const seen = new Set<number>();
  for (let at = attribution; at !== null && !seen.has(at); at = voices.attributions[at]?.parent ?? null) {
    seen.add(at);
    const link = linkOf(at, voices);
    if (link !== null && !sameVoice(inward[0], link)) inward.unshift(link);
  }
  const outer: Link[] = [{ kind: "publisher" }];
  if (segment.kind === "comment") outer.push({ kind: "reader", name: segment.author ?? null });
  return [...outer, ...inward];
}

/** Who speaks at the inner end of a chain. Whatever stands in a comment is a reader's, whoever the reader quotes. */
export function voiceOf(chain: readonly Link[]): Voice {
  if (chain.some((link) => link.kind === "reader")) return "comment";
  return chain.length > 1 ? "source" : "author";
}

function linkOf(attribution: number, { attributions, entityOf }: Voices): Link | null {
  const stated = attributions[attribution];
  if (stated === undefined) return null;
  const entity = stated.speaker === null ? null : (entityOf[stated.speaker] ?? null);
  return entity === null ? { kind: "unnamed", attribution } : { kind: "entity", entity, attribution };
}

function sameVoice(a: Link | undefined, b: Link): boolean {
  return a?.kind === "entity" && b.kind === "entity" && a.entity === b.entity;
}
