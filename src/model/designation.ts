import { z } from "zod";

/**
 * How a list gives a name. `primary`: the name it is listed under. `alias`: also known as. `former`: formerly known as.
 * `weak`: an alias that the list itself calls weak or of low quality, too common or too short to go by alone.
 * `original`: the name in the writing of its own language, where the list sets it apart.
 */
export const NAME_KINDS = ["primary", "alias", "former", "weak", "original"] as const;

export type NameKind = (typeof NAME_KINDS)[number];

const text = z.string().min(1);
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** A name as a list gives it. */
export const listNameSchema = z
  .object({
    name: text,
    kind: z.enum(NAME_KINDS),
    /** ISO 15924 code of its writing ("Latn", "Arab", "Cyrl", "Hans"), from what is stated or else from its letters. */
    script: text.nullable(),
    /** Quality in the list's own word ("Good", "Low"); null where it states none. */
    quality: text.nullable(),
  })
  .readonly();

export type ListName = z.infer<typeof listNameSchema>;

/** A file that an edition was read from: `sha256` over its bytes, lower-case hex. */
const listFileSchema = z
  .object({ path: text, sha256: z.string().regex(/^[0-9a-f]{64}$/), size: z.number().int().nonnegative() })
  .readonly();

export type ListFile = z.infer<typeof listFileSchema>;

/** One issue of a designation list: who designates, the date it bears, and the bytes it was read from. */
export const listEditionSchema = z
  .object({
    /** Short id, the same for every edition: "un-sc", "ofac-sdn", "us-fto", "eu-fsf", "uk-sl", or one that the user chose. */
    list: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
    title: text,
    /** Who designates: "United Nations Security Council". */
    authority: text,
    /** Who made the file: the authority, or who compiled it; null for a compilation that does not say. */
    maker: text.nullable(),
    /** ISO date that the edition bears; null where it states none. */
    published: isoDate.nullable(),
    /** SHA-256 of its bytes, lower-case hex; of several files: over their SHA-256s, sorted, one a line. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** Where it was read from; of several files, the first. */
    path: text,
    /** Version of the reader, such as "un-xml/1". */
    reader: text,
    files: z.array(listFileSchema).min(1).readonly(),
  })
  .readonly();

export type ListEdition = z.infer<typeof listEditionSchema>;

/**
 * A list's entry: a claim by the list's authority that somebody is designated, with the dates it states. A date that is
 * not stated is null, and lists of things not stated are empty. Dates keep their stated precision. An entry without a
 * name is none.
 */
export const listEntrySchema = z
  .object({
    /** The list's own reference, the same in every edition: "QDi.001", "4688". */
    id: text,
    list: text,
    /** Type, named as in FollowTheMoney: Person, Organization, Company, Vessel, Airplane, LegalEntity; or our ArmedGroup. */
    schema: text,
    /** The primary name first. */
    names: z.array(listNameSchema).min(1).readonly(),
    /** When it was designated, by the list's own word. */
    listedOn: isoDate.nullable(),
    /** When the designation ended, by the list's own word. */
    delistedOn: isoDate.nullable(),
    /** Standing in the list's own word ("listed", "delisted"). */
    status: text.nullable(),
    /** Programmes or regimes it is listed under: "DRC", "SDGT". */
    programs: z.array(text).readonly(),
    /** Countries of nationality or registration, as stated: names or codes. */
    countries: z.array(text).readonly(),
    /** Dates and places of birth as stated ("circa 1971"); more than one where the list gives several. */
    births: z.array(z.object({ date: text.nullable(), place: text.nullable() }).readonly()).readonly(),
    /** Passports, registration numbers, IMO numbers, call signs; `kind` in the list's own word. */
    identifiers: z.array(z.object({ kind: text, value: text }).readonly()).readonly(),
    /** Addresses, each as one line. */
    addresses: z.array(text).readonly(),
    remarks: text.nullable(),
    /** The record as it stands in the list, from its first character to its last: the words that the entry rests on. */
    raw: text,
  })
  .readonly();

export type ListEntry = z.infer<typeof listEntrySchema>;
