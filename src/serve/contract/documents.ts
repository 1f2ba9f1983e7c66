import { z } from "zod";
import { STANCES } from "../../model/attribution.ts";
import { SEGMENT_KINDS } from "../../model/document.ts";
import { assertion } from "./claims.ts";
import {
  askedDate,
  citedWords,
  count,
  cursor,
  documentRef,
  limit,
  meant,
  pageOf,
  pieceQuery,
  placedWords,
  range,
  statedDate,
  words,
} from "./common.ts";
import { claimRow } from "./rows.ts";

/**
 * `read`: claims were found in it. `bare`: it was read, and no claim was found. `copy`: it repeats another document (whether or not
 * claims were found). A document that could not be read is in no ledger: its job says why.
 */
export const DOCUMENT_STATES = ["read", "bare", "copy"] as const;

export const documentId = z.object({ id: meant });

/** Where the words that were searched for stand: the best stretch of its text, with the matches as ranges of that text. */
export const hit = placedWords.extend({ matches: z.array(range) });
export type Hit = z.infer<typeof hit>;

/** A document as lists show it. */
export const documentItem = documentRef.extend({
  path: z.string(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  work: z.string().nullable(),
  edition: z.string().nullable(),
  mediaType: z.string(),
  bytes: z.number().int(),
  addedAt: z.string(),
  state: z.enum(DOCUMENT_STATES),
  claims: z.number().int().describe("assertions found in it that stand now"),
  changedQuotes: z
    .number()
    .int()
    .nullable()
    .describe("quotations in it that are not as their source has them; null while they are being looked up"),
  repeats: documentRef.nullable().describe("the earliest document that it repeats"),
  hit: hit.nullable().describe("where `text` was found in it; null where nothing was searched for"),
});
export type DocumentItem = z.infer<typeof documentItem>;

export const documentQuery = z.object({
  text: words.optional(),
  publisher: z.string().max(300).optional(),
  language: z.string().max(20).optional(),
  work: z.string().max(300).optional(),
  edition: z.string().max(100).optional(),
  state: z.enum(DOCUMENT_STATES).optional(),
  corpus: meant.optional().describe("name or id of a corpus in which they lie"),
  since: askedDate.optional().describe("published on or after"),
  until: askedDate.optional().describe("published on or before"),
  order: z
    .enum(["published", "added"])
    .default("published")
    .describe("the last first; with `text`, the best match first"),
  limit: limit(50, 200),
  cursor: cursor.optional(),
});

export const documentPage = pageOf(documentItem);

const facet = z.array(z.object({ value: z.string(), documents: z.number().int() }));

/** How many documents have each value, most first; at most 50 values each. `of` says of how many documents. */
export const facets = z.object({
  publishers: facet,
  languages: facet,
  works: facet,
  years: facet,
  states: facet,
  corpora: z
    .array(z.object({ value: z.string(), name: z.string(), documents: z.number().int() }))
    .describe("of all that you see, whatever the filter; `value` is its id"),
  of: count.describe("the documents counted; isMore where the filter matches more than were counted"),
});
export type Facets = z.infer<typeof facets>;
export const facetQuery = documentQuery.omit({ limit: true, cursor: true, order: true });

export const segment = range.extend({
  kind: z.enum(SEGMENT_KINDS),
  author: z.string().nullable().describe("of a comment alone"),
});
export type Segment = z.infer<typeof segment>;

/** A document with its text; who says what in it is in its reading. */
export const documentDetail = documentItem.omit({ hit: true }).extend({
  authors: z.array(z.string()),
  modified: statedDate.nullable(),
  stated: z
    .array(z.object({ field: z.string(), value: z.string(), from: z.string() }))
    .describe("where each value was stated"),
  captures: z
    .array(
      z.object({
        requested: z.string(),
        url: z.string(),
        at: z.string(),
        status: z.number().int(),
        address: z.string(),
      }),
    )
    .describe("how it came over the network, the earliest first; at most 20; none for a file"),
  reader: z.string(),
  extractor: z.string(),
  notes: z.array(z.string()).describe("what a person should know about the reading"),
  sha256: z.string(),
  text: z.string().describe("only ever text: all offsets point into it"),
  segments: z.array(segment),
  voices: z
    .array(z.object({ speaker: z.string().nullable(), name: z.string(), attributions: z.number().int() }))
    .describe("who speaks in it, most often first; at most 24"),
  counts: z.object({
    mentions: z.number().int(),
    attributions: z.number().int(),
    assertions: z.number().int(),
    echoes: z.number().int(),
  }),
});
export type DocumentDetail = z.infer<typeof documentDetail>;

/** A passage that names something; `entity` is null for a time, a quantity or a lone pronoun. */
export const mention = range.extend({
  type: z.string(),
  form: z.enum(["name", "description", "pronoun"]),
  entity: z.string().nullable(),
});
export type Mention = z.infer<typeof mention>;

/** Somebody is said to say something. `parent` is the id of the attribution whose content holds this one. */
export const attribution = z.object({
  id: z.string(),
  stance: z.enum(STANCES),
  parent: z.string().nullable(),
  speaker: z.string().nullable().describe("entity id"),
  speakerName: z.string().nullable(),
  source: z.array(placedWords),
  cue: z.array(placedWords),
  content: z.array(placedWords),
  inComment: z.boolean(),
});
export type Attribution = z.infer<typeof attribution>;

/** Which part of a document: code units of its text; all of it, or as much as fits, where nothing is said. */
export const readingQuery = z.object({
  start: z.coerce.number().int().min(0).default(0),
  end: z.coerce.number().int().min(1).optional(),
});

/** The quotations that stand in a part of a document, a piece at a time. */
export const quoteQuery = pieceQuery.extend({
  start: z.coerce.number().int().min(0).optional(),
  end: z.coerce.number().int().min(1).optional(),
});

/**
 * What was read in a part of a document, in text order. `next` is where the next part begins, null at the end: an answer covers at most
 * 200,000 code units. `claims` are those of the assertions, `entities` all that is named, each once. Assertions that a person rejected or
 * corrected are among them, with that verdict.
 */
export const reading = z.object({
  document: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  next: z.number().int().nullable(),
  mentions: z.array(mention),
  entities: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), named: z.boolean() })),
  attributions: z.array(attribution),
  assertions: z.array(assertion),
  claims: z.array(claimRow),
});
export type Reading = z.infer<typeof reading>;

/** A passage that points at another document; `document` is null where the ledger does not hold it. */
export const citation = z.object({
  kind: z.enum(["link", "see", "edition", "title", "dated"]),
  words: citedWords,
  document: documentRef.nullable(),
  names: z.object({
    url: z.string().nullable(),
    title: z.string().nullable(),
    work: z.string().nullable(),
    edition: z.string().nullable(),
    published: z.string().nullable(),
  }),
  confidence: z.number(),
  reason: z.string(),
  isCircle: z.boolean().describe("the cited document cites this one as well"),
});
export type Citation = z.infer<typeof citation>;

/** What a document cites, and which passages of others cite it; `isMore` where a list was cut. */
export const citations = z.object({
  cites: z.array(citation),
  citedBy: z.array(citation),
  isMore: z.boolean(),
});
export type Citations = z.infer<typeof citations>;

/** What a user states over what documents say of themselves: fields of the form beside the files, or of the query for a raw body. */
export const stated = z.object({
  title: z.string().trim().min(1).max(500).optional(),
  publisher: z.string().trim().min(1).max(300).optional(),
  published: askedDate.optional(),
  work: z.string().trim().min(1).max(300).optional(),
  edition: z.string().trim().min(1).max(100).optional(),
  url: z.string().max(2000).optional(),
});
export type Stated = z.infer<typeof stated>;

const intoCorpus = meant
  .optional()
  .describe("name or id of a corpus to lay it in; without it everybody who signs in sees it");

/** The name of a raw body, for the reader to tell formats apart; never a path on this machine. */
export const uploadQuery = stated.extend({
  corpus: intoCorpus,
  name: z.string().trim().min(1).max(255).optional().describe("the file's name, of a raw body"),
});

export const addByUrl = z.object({
  urls: z.array(z.string().url().max(2000)).min(1).max(50),
  corpus: intoCorpus,
  stated: stated.optional(),
});
export type AddByUrl = z.infer<typeof addByUrl>;
