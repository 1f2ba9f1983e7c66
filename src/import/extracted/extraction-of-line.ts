import { linkName } from "../../export/index.ts";
import type { FrameSet } from "../../extract/index.ts";
import {
  type Attribution,
  type Document,
  type DocumentClaim,
  type Extraction,
  type Metadata,
  type Range,
  SPEAKING_KINDS,
  type Stated,
} from "../../model/index.ts";
import { chainOf, voiceOf } from "../../trace/index.ts";
import type { ExtractedLine } from "./line-schema.ts";

/** What a line says, or what in it contradicts the rest. */
export type LineReading =
  | { readonly kind: "extraction"; readonly extraction: Extraction }
  | { readonly kind: "contradiction"; readonly what: string };

/**
 * The extraction that a line was printed from. Nothing is taken on trust that the line itself can show: every passage lies in the text, words
 * that are repeated are the text's, indices and ids lead to something, chains are those that the attributions make.
 */
export function extractionOfLine(line: ExtractedLine, frames: FrameSet): LineReading {
  const what = outsideText(line) ?? danglingLink(line) ?? unknownFrame(line, frames);
  if (what !== null) return { kind: "contradiction", what };
  const document = documentOf(line);
  const attributions = line.attributions.map(
    ({ source, cue, content, stance, mention, parent }): Attribution => ({
      ...{ source, cue, content, stance, speaker: mention, parent },
    }),
  );
  const entityOf = line.mentions.map(({ entity }) => entity);
  const claims: DocumentClaim[] = [];
  for (const [i, { time, quantity, place, chain: written, ...claim }] of line.claims.entries()) {
    const segment = line.segments.find(
      ({ start, end }) => start <= claim.passage[0] && claim.passage[0] < end,
    );
    if (segment === undefined || (segment.kind !== "comment" && !SPEAKING_KINDS.has(segment.kind)))
      return {
        kind: "contradiction",
        what: `claims.${i}: its passage stands in no segment that says anything`,
      };
    const { kind, author } = segment;
    const chain = chainOf(claim.attribution, author === undefined ? { kind } : { kind, author }, {
      attributions,
      entityOf,
    });
    if (chain.map(linkName).join("\n") !== written.join("\n") || voiceOf(chain) !== claim.voice)
      return { kind: "contradiction", what: `claims.${i}: its chain is not the one of its attributions` };
    claims.push({
      ...claim,
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place }),
      ...(quantity === undefined ? {} : { quantity: quantity as NonNullable<DocumentClaim["quantity"]> }),
      chain,
    });
  }
  const entities = line.entities as Extraction["entities"];
  const { extractor } = line.document;
  return {
    kind: "extraction",
    extraction: { document, extractor, mentions: line.mentions, entities, attributions, claims },
  };
}

function documentOf({ document, text, segments }: ExtractedLine): Document {
  const { id, path, mediaType, bytes, reader, notes, from } = document;
  // In the order in which it was stated: the ledger keeps it.
  const metadata: Record<string, Stated<unknown>> = {};
  for (const [field, origin] of Object.entries(from))
    metadata[field] = { value: document[field], from: origin as Stated<unknown>["from"] };
  return {
    ...{ id, path, mediaType, bytes, text, segments: segments as Document["segments"] },
    ...{ metadata: metadata as Metadata, reader, notes },
  };
}

function outsideText({
  document,
  text,
  segments,
  mentions,
  attributions,
  claims,
}: ExtractedLine): string | null {
  const isOutside = (start: number, end: number) => start >= end || end > text.length;
  let before = 0;
  for (const [i, { start, end }] of segments.entries()) {
    if (isOutside(start, end) || start < before)
      return `segments.${i}: does not lie in the text, or lies over the one before`;
    before = end;
  }
  for (const [i, { start, end }] of mentions.entries())
    if (isOutside(start, end)) return `mentions.${i}: does not lie in the text`;
  for (const [i, { source, cue, content }] of attributions.entries())
    if ([...source, ...cue, ...content].some((range) => isOutside(...range)))
      return `attributions.${i}: does not lie in the text`;
  const isOther = (stated: { readonly text: string; readonly range: Range } | undefined) =>
    stated !== undefined && (isOutside(...stated.range) || text.slice(...stated.range) !== stated.text);
  for (const [i, { passage, time, quantity }] of claims.entries()) {
    if (isOutside(...passage)) return `claims.${i}: its passage does not lie in the text`;
    if (isOther(time) || isOther(quantity))
      return `claims.${i}: its time or quantity is not in the text's words`;
  }
  for (const field of Object.keys(document.from)) {
    const value = document[field];
    const isStated =
      field === "authors"
        ? Array.isArray(value) && value.every((author) => typeof author === "string")
        : typeof value === "string";
    if (!isStated) return `document.${field}: is not stated, but document.from says where it was`;
  }
  return null;
}

function danglingLink({ mentions, entities, attributions, claims }: ExtractedLine): string | null {
  const known = new Set(entities.map(({ id }) => id));
  if (known.size < entities.length) return "entities: two have one id";
  for (const [i, { entity }] of mentions.entries())
    if (entity !== null && !known.has(entity)) return `mentions.${i}: there is no entity ${entity}`;
  for (const [i, { mention, parent, speaker }] of attributions.entries()) {
    if (parent !== null && parent >= attributions.length)
      return `attributions.${i}: there is no attribution ${parent}`;
    if (mention !== null && mention >= mentions.length)
      return `attributions.${i}: there is no mention ${mention}`;
    if ((mention === null ? null : mentions[mention]!.entity) !== speaker)
      return `attributions.${i}: its speaker is not whom its mention names`;
  }
  for (const [i, { roles, place, attribution }] of claims.entries()) {
    const missing = [...Object.values(roles), ...(place === undefined ? [] : [place])].find(
      (id) => !known.has(id),
    );
    if (missing !== undefined) return `claims.${i}: there is no entity ${missing}`;
    if (attribution !== null && attribution >= attributions.length)
      return `claims.${i}: there is no attribution ${attribution}`;
  }
  return null;
}

function unknownFrame({ claims }: ExtractedLine, { frames }: FrameSet): string | null {
  for (const [i, { frame, roles }] of claims.entries()) {
    if (!frames.has(frame)) return `claims.${i}: there is no frame ${frame}`;
    if (Object.keys(roles).length === 0) return `claims.${i}: it has no roles`;
  }
  return null;
}
