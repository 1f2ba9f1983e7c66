import type {
  Attribution,
  DocumentClaim,
  EntityLocation,
  Extraction,
  Link,
  Range,
  StatedQuantity,
  StatedTime,
} from "../model/index.ts";

/** One document as `headwater extract` prints it: the output contract, one JSON object a line. See docs/output.md. */
export interface ExtractLine {
  readonly document: {
    readonly id: string;
    readonly path: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly authors?: readonly string[];
    readonly published?: string;
    readonly modified?: string;
    readonly url?: string;
    readonly language?: string;
    readonly work?: string;
    readonly edition?: string;
    readonly from: Readonly<Record<string, string>>;
    readonly notes: readonly string[];
    readonly mediaType: string;
    readonly bytes: number;
    readonly reader: string;
    readonly extractor: string;
  };
  readonly text: string;
  readonly segments: readonly { kind: string; start: number; end: number; author?: string }[];
  readonly mentions: readonly {
    start: number;
    end: number;
    type: string;
    form: string;
    entity: string | null;
  }[];
  readonly entities: readonly {
    id: string;
    key: string;
    type: string;
    name: string;
    aliases: readonly string[];
    named: boolean;
    location?: EntityLocation;
  }[];
  readonly attributions: readonly {
    source: readonly Range[];
    cue: readonly Range[];
    content: readonly Range[];
    stance: string;
    speaker: string | null;
    mention: number | null;
    parent: number | null;
  }[];
  readonly claims: readonly {
    frame: string;
    roles: Readonly<Record<string, string>>;
    polarity: string;
    certainty: string;
    passage: Range;
    time?: StatedTime;
    place?: string;
    quantity?: StatedQuantity;
    attribution: number | null;
    chain: readonly string[];
    voice: string;
  }[];
}

/**
 * An extraction in the shape of the output contract.
 *
 * A chain is written as ids from the outside in: `publisher`, then entity ids; `unnamed` for a source without words for who
 * it is, `reader` or `reader:NAME` for the author of a comment. Metadata fields that were not stated are absent, and
 * `document.from` says where each stated one was found. Offsets are UTF-16 code units into `text`, half-open.
 */
export function extractLine(extraction: Extraction): ExtractLine {
  const { document, mentions, entities, attributions, claims } = extraction;
  const speakers = mentions.map((m) => m.entity);
  return {
    document: documentOf(extraction),
    text: document.text,
    segments: document.segments,
    mentions: mentions.map(({ start, end, type, form, entity }) => ({ start, end, type, form, entity })),
    entities: entities.map(({ id, key, type, name, aliases, named, location }) => ({
      id,
      key,
      type,
      name,
      aliases,
      named,
      ...(location === undefined ? {} : { location }),
    })),
    attributions: attributions.map((a) => attributionOf(a, speakers)),
    claims: claims.map(claimOf),
  };
}

function documentOf({ document, extractor }: Extraction): ExtractLine["document"] {
  const from: Record<string, string> = {};
  const stated: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(document.metadata)) {
    if (value === undefined) continue;
    stated[field] = value.value;
    from[field] = value.from;
  }
  const { id, path, notes, mediaType, bytes, reader } = document;
  return { id, path, ...stated, from, notes, mediaType, bytes, reader, extractor };
}

function attributionOf(attribution: Attribution, speakers: readonly (string | null)[]) {
  const { source, cue, content, stance, speaker, parent } = attribution;
  return {
    source,
    cue,
    content,
    stance,
    speaker: speaker === null ? null : (speakers[speaker] ?? null),
    mention: speaker,
    parent,
  };
}

function claimOf(claim: DocumentClaim): ExtractLine["claims"][number] {
  const { frame, roles, polarity, certainty, passage, time, place, quantity, attribution, chain, voice } =
    claim;
  return {
    frame,
    roles,
    polarity,
    certainty,
    passage,
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(quantity === undefined ? {} : { quantity }),
    attribution,
    chain: chain.map(linkName),
    voice,
  };
}

/** A voice of a chain as the contract writes it. */
export function linkName(link: Link): string {
  switch (link.kind) {
    case "publisher":
      return "publisher";
    case "entity":
      return link.entity;
    case "unnamed":
      return "unnamed";
    case "reader":
      return link.name === null ? "reader" : `reader:${link.name}`;
  }
}
