import { z } from "zod";
import { CERTAINTIES } from "../../model/claim.ts";

// What all nouns share. Ids are the content ids that the command line prints ("claim:4f2a91..."); where one is asked for, its beginning
// is enough ("4f2a91"). Offsets are half-open ranges of UTF-16 code units. A value that was not stated is null, never left out.

/** An id or the beginning of one, as a person types it. An entity may be called by a whole name as well. */
export const meant = z.string().trim().min(1).max(300);

/** A date of publication or of an event in stated precision: "2017", "2017-07", "2017-07-20", or a full instant. */
export const statedDate = z.string();

/** A date in a question: a year, a month or a day. */
export const askedDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    "give a date such as 2017, 2017-07 or 2017-07-20",
  );

/** A whole day in a question. */
export const askedDay = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "give a whole day such as 2017-07-20");

/** Where a list goes on: what an earlier answer gave, unchanged. */
export const cursor = z.string().min(1).max(600);

/** How many rows, 1 to `most`. */
export const limit = (usual: number, most: number) => z.coerce.number().int().min(1).max(most).default(usual);

/** `true` or `false` in a query. */
export const flag = z.enum(["true", "false"]).transform((text) => text === "true");

/** One value, or several of the same parameter, as a list of at most 20. */
export const several = z
  .union([z.string().min(1).max(300), z.array(z.string().min(1).max(300)).max(20)])
  .transform((given) => (typeof given === "string" ? [given] : given));

/** Words that are searched for: case and marks do not matter, "quoted words" stay together, `*` lets a word go on. */
export const words = z.string().trim().min(1).max(400);

/** A piece of a list. `cursor` asks for the next; null at the end. */
export const pageOf = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), cursor: z.string().nullable() });

/** Asks for a piece of a list that has no filter. */
export const pieceQuery = z.object({ limit: limit(20, 100), cursor: cursor.optional() });

/** A count that stops: `isMore` where there are more than so many. */
export const count = z.object({ count: z.number().int(), isMore: z.boolean() });
export type Count = z.infer<typeof count>;

/** Words of a document and where they stand. */
export const placedWords = z.object({ start: z.number().int(), end: z.number().int(), quote: z.string() });
export type Words = z.infer<typeof placedWords>;

/** A range of a text: `[start, end)`. */
export const range = z.object({ start: z.number().int(), end: z.number().int() });
export type Range = z.infer<typeof range>;

/** A passage with its id and up to 32 code units on either side. */
export const passage = placedWords.extend({ id: z.string(), before: z.string(), after: z.string() });
export type Passage = z.infer<typeof passage>;

/** A document as others point at it. */
export const documentRef = z.object({
  id: z.string().describe("sha256: and the SHA-256 of its preserved bytes"),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: statedDate.nullable(),
});
export type DocumentRef = z.infer<typeof documentRef>;

/** An entity as others point at it. */
export const entityRef = z.object({ id: z.string(), name: z.string(), type: z.string() });
export type EntityRef = z.infer<typeof entityRef>;

/** Words of a document, enough to cite them: the words, their place, the document, who published it and when. */
export const citedWords = placedWords.extend({ document: documentRef });
export type CitedWords = z.infer<typeof citedWords>;

export const polarity = z.enum(["positive", "negative"]).describe("negative: it says that it is not so");
export const certainty = z.enum(CERTAINTIES);
export const voice = z.enum(["source", "author", "comment"]).describe("a reader's comment is never evidence");

/** A number as claims have it; `change` is relative ("30 percent higher": 0.3). */
export const quantity = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().nullable(),
  change: z.number().nullable(),
});
export type Quantity = z.infer<typeof quantity>;

/** A time as stated; an end that is open or not stated is null. */
export const statedTime = z.object({
  text: z.string(),
  from: statedDate.nullable(),
  to: statedDate.nullable(),
});
export type StatedTime = z.infer<typeof statedTime>;

/** A point on the map. */
export const point = z.object({
  lat: z.number(),
  lon: z.number(),
  name: z.string(),
  kind: z.string(),
  country: z.string().nullable().describe("ISO 3166-1 alpha-2"),
  score: z.number().describe("probability, 0 to 1, that the name means this place"),
  reason: z.string(),
});
export type Point = z.infer<typeof point>;

/** A difference between two texts, piece by piece. */
export const diffPiece = z.object({ kind: z.enum(["same", "removed", "added"]), text: z.string() });
export type DiffPiece = z.infer<typeof diffPiece>;
