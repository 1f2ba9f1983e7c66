import { z } from "zod";
import { CERTAINTIES, ENTITY_TYPES, MEDIA_TYPES, SEGMENT_KINDS, STANCES } from "../model/index.ts";

export const offset = z.int().min(0);
export const range = z.tuple([offset, offset]);
const instant = z.iso.datetime({ offset: true });
/** What a document may say of itself. */
export const STATED = [
  "title",
  "publisher",
  "authors",
  "published",
  "modified",
  "url",
  "language",
  "work",
  "edition",
] as const;

/** In the order of the file: the ledger keeps it. */
const metadata = z
  .partialRecord(
    z.enum(STATED),
    z.object({ value: z.union([z.string(), z.array(z.string())]), from: z.string() }),
  )
  .refine(
    (stated) =>
      Object.entries(stated).every(([name, { value }]) => Array.isArray(value) === (name === "authors")),
    "authors are a list, everything else is a text",
  );

const capture = z.object({
  requested: z.string(),
  url: z.string(),
  at: instant,
  redirects: z.array(z.object({ status: z.int(), from: z.string(), to: z.string() })),
  status: z.int(),
  address: z.string(),
  headers: z.record(z.string(), z.string()),
});

const location = z.object({
  name: z.string(),
  kind: z.string(),
  lat: z.number(),
  lon: z.number(),
  country: z.string().nullable(),
  division: z.string().nullable(),
  within: z.array(z.string()),
  geonames: z.int().nullable(),
  score: z.number(),
  reason: z.string(),
});

const time = z.object({
  text: z.string(),
  range,
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const quantity = z.object({
  text: z.string(),
  range,
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().nullable(),
  change: z.number().optional(),
  basis: z.string().optional(),
});

const link = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("publisher") }),
  z.object({ kind: z.literal("entity"), entity: z.string(), attribution: offset }),
  z.object({ kind: z.literal("unnamed"), attribution: offset }),
  z.object({ kind: z.literal("reader"), name: z.string().nullable() }),
]);

/** A segment, a mention, an entity and a claim without its chain as lines have them, whether of a ledger or of `headwater extract`. */
export const segmentIn = z.object({
  kind: z.enum(SEGMENT_KINDS),
  start: offset,
  end: offset,
  author: z.string().optional(),
});
export const mentionIn = z.object({
  start: offset,
  end: offset,
  type: z.enum(ENTITY_TYPES),
  form: z.enum(["name", "description", "pronoun"]),
  entity: z.string().nullable(),
});
export const entityIn = z.object({
  id: z.string(),
  key: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  aliases: z.array(z.string()),
  named: z.boolean(),
  location: location.optional(),
});
export const claimIn = z.object({
  frame: z.string(),
  roles: z.record(z.string(), z.string()),
  polarity: z.enum(["positive", "negative"]),
  certainty: z.enum(CERTAINTIES),
  passage: range,
  time: time.optional(),
  place: z.string().optional(),
  quantity: quantity.optional(),
  attribution: offset.nullable(),
  voice: z.enum(["source", "author", "comment"]),
});

const claim = claimIn.extend({ chain: z.array(link) });

const document = z.object({
  kind: z.literal("document"),
  document: z.object({
    id: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    path: z.string(),
    mediaType: z.enum(MEDIA_TYPES),
    bytes: z.int().min(0),
    metadata,
    reader: z.string(),
    notes: z.array(z.string()),
    credit: z.string().nullable(),
    addedAt: instant,
    captures: z.array(capture),
  }),
  text: z.string(),
  segments: z.array(segmentIn),
  extractor: z.string(),
  mentions: z.array(mentionIn),
  entities: z.array(entityIn),
  attributions: z.array(
    z.object({
      source: z.array(range),
      cue: z.array(range),
      content: z.array(range),
      stance: z.enum(STANCES),
      speaker: offset.nullable(),
      parent: offset.nullable(),
    }),
  ),
  claims: z.array(claim),
  original: z.base64(),
});

const decided = { by: z.string().min(1), at: instant, reason: z.string() };

/** A line of a file of `headwater export --format jsonl`, as far as it is read back. What is worked out anew is looked at by its id. */
export const ledgerLine = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("headwater"), version: z.int().min(1) }),
  document,
  z.object({
    kind: z.literal("verdict"),
    subject: z.object({ kind: z.string(), id: z.string() }),
    decision: z.enum(["confirm", "correct", "reject", "withdraw"]),
    correction: z.unknown().optional(),
    ...decided,
  }),
  z.object({
    kind: z.literal("judgement"),
    a: z.string(),
    b: z.string(),
    judgement: z.enum(["same", "different", "unsure"]),
    ...decided,
  }),
  z.object({
    kind: z.literal("grade"),
    subject: z.object({ kind: z.enum(["source", "claim"]), id: z.string(), name: z.string() }),
    grade: z.string(),
    likelihood: z.string().nullable(),
    ...decided,
  }),
  z.object({ kind: z.literal("claim"), id: z.string() }),
  z.object({ kind: z.literal("assertion"), id: z.string() }),
  z.object({ kind: z.literal("source"), key: z.string() }),
  z.object({ kind: z.literal("end"), counts: z.record(z.string(), z.int()) }),
]);

/** A line that was found to be one. */
export type LedgerLine = z.infer<typeof ledgerLine>;

/** A line that holds a document with its reading. */
export type DocumentLine = Extract<LedgerLine, { kind: "document" }>;
