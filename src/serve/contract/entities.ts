import { z } from "zod";
import {
  askedDate,
  askedDay,
  citedWords,
  cursor,
  documentRef,
  entityRef,
  flag,
  limit,
  meant,
  pageOf,
  point,
  statedDate,
  words,
} from "./common.ts";
import { judgement } from "./judgements.ts";
import { claimRow } from "./rows.ts";

/** An entity as lists show it. */
export const entityRow = entityRef.extend({
  isNamed: z.boolean(),
  documents: z.number().int(),
  mentions: z.number().int(),
  aliases: z.array(z.string()).describe("other names, those that most documents give first; at most 12"),
});
export type EntityRow = z.infer<typeof entityRow>;

export const entityQuery = z.object({
  text: words.optional().describe("words of any of its names"),
  type: z.string().max(40).optional(),
  unnamed: flag.optional().describe("also those without a name"),
  limit: limit(50, 200),
  cursor: cursor.optional(),
});
export const entityPage = pageOf(entityRow);
export const entityId = z.object({ id: meant.describe("an id, the beginning of one, or a whole name") });

/** A name as it was read, with up to 60 code units on either side. */
const nameRead = citedWords.extend({ before: z.string(), after: z.string() });

/** What is known of somebody or something. Claims about it: `/claims?about=`; by it: `/claims?by=`. */
export const entityDetail = entityRef.extend({
  isNamed: z.boolean(),
  documents: z.number().int(),
  mentions: z.number().int(),
  claims: z.object({ about: z.number().int(), disputed: z.number().int() }),
  names: z
    .array(z.object({ name: z.string(), documents: z.number().int(), read: z.array(nameRead) }))
    .describe("every form of its name, at most 100, with up to 3 passages in which each was read"),
  types: z.array(z.object({ type: z.string(), documents: z.number().int() })),
  locations: z.array(z.object({ point, documents: z.number().int() })),
  parts: z
    .array(z.object({ id: z.string(), name: z.string(), documents: z.array(documentRef) }))
    .describe("what it is joined of; one where nothing was joined"),
  judgements: z.array(judgement),
});
export type EntityDetail = z.infer<typeof entityDetail>;

/** A name of a list's entry. */
export const listName = z.object({
  name: z.string(),
  kind: z.enum(["primary", "alias", "former", "weak", "original"]),
  script: z.string().nullable(),
});

/** An edition of a list: where a designation's words are. */
export const editionRef = z.object({
  id: z.string(),
  published: statedDate.nullable(),
  sha256: z.string(),
});

/** An entry of a designation list, as it stands on a day, with the list's own words. */
export const designation = z.object({
  id: z.string(),
  list: z.string(),
  title: z.string(),
  authority: z.string(),
  entry: z.string().describe("the list's own reference"),
  schema: z.string(),
  name: z.string(),
  names: z.array(listName),
  matched: z.array(listName).describe("its names that were asked for"),
  listedOn: statedDate.nullable(),
  delistedOn: statedDate.nullable(),
  status: z.string().nullable(),
  standing: z.enum(["in-force", "not-yet", "no-longer", "not-stated"]),
  programs: z.array(z.string()),
  countries: z.array(z.string()),
  births: z.array(z.object({ date: z.string().nullable(), place: z.string().nullable() })),
  identifiers: z.array(z.object({ kind: z.string(), value: z.string() })),
  remarks: z.string().nullable(),
  raw: z.string().describe("the record as it stands in the list"),
  edition: editionRef,
  droppedIn: editionRef.nullable(),
});
export type Designation = z.infer<typeof designation>;

export const designationQuery = z.object({
  on: askedDay.optional().describe("the day that counts; today where none is given"),
  limit: limit(20, 100),
});
export const designations = z.object({ on: z.string(), rows: z.array(designation) });

/** Somebody or something that claims join it with. `from` and `to`: the earliest and latest time that they state, or were published. */
export const relation = z.object({
  other: entityRef,
  frames: z.array(
    z.object({
      frame: z.string(),
      label: z.string(),
      polarity: z.enum(["positive", "negative"]),
      direction: z.enum(["out", "in"]).describe("out: it is the subject"),
      claim: claimRow,
      isHedged: z.boolean(),
      from: statedDate.nullable(),
      to: statedDate.nullable(),
    }),
  ),
  independentOrigins: z.number().int().describe("the most that one of its claims has"),
  disputed: z.boolean(),
});
export type Relation = z.infer<typeof relation>;

export const relationQuery = z.object({
  frame: z.string().max(60).optional(),
  since: askedDate.optional(),
  until: askedDate.optional(),
  limit: limit(50, 100),
});
export const relations = z.object({ rows: z.array(relation), isMore: z.boolean() });

/** Two entities that may be one, for a person to decide, with the reasons side by side. */
export const proposal = z.object({
  a: entityRow,
  b: entityRow,
  score: z.number(),
  reasons: z.array(z.string()),
  isUnsure: z.boolean().describe("somebody looked and left it open"),
});
export type Proposal = z.infer<typeof proposal>;
export const proposalPage = pageOf(proposal);
export const proposals = z.object({ rows: z.array(proposal) });
