import type { Generated } from "kysely";

// The tables of the ledger, as Kysely sees them. The comment on each table and column is its documentation:
// scripts/draw-schema.ts prints it into docs/schema.md. Ids are made of content and equal on every machine; `serial` is a
// row's number in this ledger alone, used for joins because eight bytes make smaller indexes than forty, and never shown.
// Flags are 0 or 1 and JSON is text, so that every dialect keeps them alike.

/** Original bytes, once for each content. */
interface BlobTable {
  /** SHA-256 of the original bytes, lower-case hex. */
  sha256: string;
  /** Number of original bytes. */
  size: number;
  /** How `bytes` is kept: `raw`, `gzip` or `brotli`. */
  encoding: string;
  /** The bytes, compressed where that makes them smaller. */
  bytes: Uint8Array;
}

/** A document: preserved bytes and what is stated about them. */
export interface DocumentTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** `sha256:` and the SHA-256 of the original bytes. */
  id: string;
  /** Where it was first read from: a file's path or an address. */
  path: string;
  /** Media type of the bytes. */
  media_type: string;
  /** Number of original bytes. */
  size: number;
  /** Title, where stated. */
  title: string | null;
  /** Name of the outlet or body that issued it, where stated. */
  publisher: string | null;
  /** Normalised name of the publisher, by which it is known as a source; null where none is stated. */
  publisher_key: Generated<string | null>;
  /** The agency that it credits for its text, as written, where it does. */
  credit: string | null;
  /** Date of publication in its stated precision, where stated. */
  published: string | null;
  /** The same for sorting: '' where it is not stated. */
  sort_date: string;
  /** Address it was published at, where stated. */
  url: string | null;
  /** BCP 47 primary tag of its language, where stated or detected. */
  language: string | null;
  /** Report series, where it is an issue of one. */
  work: string | null;
  /** Issue of that series. */
  edition: string | null;
  /** JSON: every stated value and where it was stated. */
  metadata: string;
  /** Distinct sentence prints, the base of every share of copied sentences. */
  prints: number;
  /** When it was first recorded here, ISO 8601. */
  added_at: string;
  /** 1 where its sketch, prints, names and citations are kept; 0 for one of an earlier program that `headwater add` has yet to fit out. */
  traced: Generated<number>;
}

/** How many documents have a stated value, kept beside them so that no list counts millions. */
interface DocumentFacetTable {
  /** `publisher`, `language`, `work`, `edition`, `year` or `month`. */
  kind: string;
  /** The value; of an edition JSON: work, edition, publisher. */
  value: string;
  /** Documents that have it. */
  documents: number;
  /** The earliest stated publication among them when they were recorded; '' where none states one. */
  first: string;
}

/** How a document came over the network: once for each address that it was fetched from, and never changed. */
interface CaptureTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From all that is below. */
  id: string;
  /** The document. */
  document: number;
  /** The address that the user named. */
  requested: string;
  /** The address whose answer the bytes are. */
  url: string;
  /** When the last byte had come, ISO 8601. */
  at: string;
  /** The answer's status. */
  status: number;
  /** The internet address of the machine that answered. */
  address: string;
  /** JSON: status, from and to of every redirect on the way. */
  redirects: string;
  /** JSON: the answer's headers that say what the bytes are and how old. */
  headers: string;
}

/** A reading of a document: its plain text. A later reader that gives other text adds a row; offsets stay true. */
interface TextTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** The document. */
  document: number;
  /** SHA-256 of the text as UTF-8, lower-case hex. */
  sha256: string;
  /** Version of the reader that made it. */
  reader: string;
  /** The text; all offsets are UTF-16 code units into it. */
  text: string;
}

/** Parts of a text with one role each. */
interface SegmentTable {
  /** The text. */
  text: number;
  /** Place in text order, from 0. */
  position: number;
  /** Role of the part. */
  kind: string;
  /** First code unit. */
  start: number;
  /** Code unit after the last. */
  end: number;
  /** Who wrote a comment, where the page says so. */
  author: string | null;
}

/** What one version of the extractor found in a document. */
interface ExtractionTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** The document. */
  document: number;
  /** The text it was taken from. */
  text: number;
  /** Version of the extractor. */
  extractor: string;
  /** 1 for the one that answers are given from. */
  is_current: number;
  /** JSON: what a person should know about the reading, in words. */
  notes: string;
  /** When it was recorded here, ISO 8601. */
  created_at: string;
}

/**
 * A thing that is named. Documents share it by its key; a person, and one without a name, belongs to its document alone until
 * it is joined with others. What is counted of joined entities is counted at the one that stands for them.
 */
interface EntityTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From the key; for an unnamed one from its document, its id there and its words. */
  id: string;
  /** Normalised name; null for an unnamed one. */
  key: string | null;
  /** The entity that stands for it and for all that were joined with it; null where that is itself. */
  canonical: Generated<number | null>;
  /** Type that most documents give it. */
  type: string;
  /** The name that most documents give it, the longer before the shorter. */
  name: string;
  /** 1 where a name was read, 0 where only descriptions were. */
  named: number;
  /** Documents that name it now. */
  documents: number;
  /** Mentions of it now. */
  mentions: number;
}

/** Every form of an entity's name, and in how many documents it stands. */
interface EntityNameTable {
  /** Row number in this ledger; the search index knows the name by it. */
  serial: Generated<number>;
  /** The entity. */
  entity: number;
  /** The form as read. */
  name: string;
  /** Documents whose fullest form it is. */
  fullest: number;
  /** Documents in which it stands at all. */
  documents: number;
}

/** How many documents give an entity a type. */
interface EntityTypeTable {
  /** The entity. */
  entity: number;
  /** The type. */
  type: string;
  /** Documents that give it. */
  documents: number;
}

/** The entities of one extraction, as that document knows them. */
interface ExtractionEntityTable {
  /** The extraction. */
  extraction: number;
  /** Place in the extraction's list, from 0. */
  position: number;
  /** The entity. */
  entity: number;
  /** Fullest form in the document. */
  name: string;
  /** Type in the document. */
  type: string;
  /** JSON: the other forms, in order of appearance. */
  aliases: string;
  /** JSON: where a place is (point, country, what holds it, score, reason); null for what was not located. */
  location: string | null;
}

/** Passages that name something. The words are the text's at the range. */
interface MentionTable {
  /** The extraction. */
  extraction: number;
  /** Place in text order, from 0. */
  position: number;
  /** First code unit. */
  start: number;
  /** Code unit after the last. */
  end: number;
  /** Type of what is named. */
  type: string;
  /** `name`, `description` or `pronoun`. */
  form: string;
  /** Place of its entity in the extraction's list; null for a time, a quantity, a lone pronoun. */
  member: number | null;
}

/** The words of claims: a range of a text with its quote and a little of what stands around it. */
interface PassageTable {
  /** The text. */
  text: number;
  /** First code unit. */
  start: number;
  /** Code unit after the last. */
  end: number;
  /** The text's own words at the range. */
  quote: string;
  /** At most 32 code units before it. */
  before: string;
  /** At most 32 code units after it. */
  after: string;
}

/** Somebody is said to say something. */
interface AttributionTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From the document, the ranges with their words, the stance, the parent and the speaker. */
  id: string;
  /** The document. */
  document: number;
  /** The text its ranges point into. */
  text: number;
  /** What the source does with the content. */
  stance: string;
  /** The attribution whose content holds this one. */
  parent: number | null;
  /** Who speaks, where it is known. */
  speaker: number | null;
}

/** The pieces of an attribution, each with its words. */
interface AttributionRangeTable {
  /** The attribution. */
  attribution: number;
  /** `source`, `cue` or `content`. */
  part: string;
  /** Place within the part, from 0. */
  position: number;
  /** First code unit. */
  start: number;
  /** Code unit after the last. */
  end: number;
  /** The text's own words at the range. */
  quote: string;
}

/** Which extractions found an attribution. */
interface ExtractionAttributionTable {
  /** The extraction. */
  extraction: number;
  /** Place in the extraction's list, from 0. */
  position: number;
  /** The attribution. */
  attribution: number;
}

/** A frame with its roles filled: the same claim whoever says it. */
interface ClaimTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From the frame, the roles' entities, the polarity and the quantity. */
  id: string;
  /** Kind of proposition. */
  frame: string;
  /** `positive` or `negative`. */
  polarity: string;
  /** JSON: min, max, unit and change; null for a claim without a number. */
  quantity: string | null;
  /** Assertions of it in current extractions. */
  assertions: number;
  /** Documents with such an assertion. */
  documents: number;
  /** Independent origins: identified sources that say it is so. */
  origins: number;
  /** 1 where another claim or a denial stands against it. */
  disputed: number;
  /** Earliest stated date of publication among its documents; '' where none states one. */
  first_said: string;
  /** Latest stated date of publication among its documents; '' where none states one. */
  last_said: string;
  /** The claim under which it is counted, where other words for the same stand there; else null. */
  standing: Generated<number | null>;
  /** Of its assertions those of sources and authors that do not call it unconfirmed. */
  vouched: Generated<number>;
  /** Of its assertions those that call it unconfirmed. */
  unconfirmed: Generated<number>;
  /** Places at which a source or an author says that it is so. Clauses of one document that overlap, in one voice, are one place. */
  said: Generated<number>;
  /** Of those places the ones that hedge it or call it unconfirmed. */
  hedged: Generated<number>;
  /** Documents with a place that says so. */
  said_documents: Generated<number>;
  /** Places at which it is denied. */
  denied: Generated<number>;
  /** Documents with such a place. */
  denied_documents: Generated<number>;
  /** Independent origins of the denials: identified sources that deny it. */
  denying: Generated<number>;
  /** Places at which it is planned, hoped or supposed. */
  supposed: Generated<number>;
  /** Readers' comments that speak of it. */
  remarks: Generated<number>;
}

/** Who fills a claim's roles; with what the claim is sorted by, so that those about one entity stand in order. */
interface ClaimRoleTable {
  /** The claim. */
  claim: number;
  /** The role's name in the frame's file. */
  role: string;
  /** Who fills it. */
  entity: number;
  /** The claim's frame. */
  frame: Generated<string>;
  /** The claim under which this one is counted: the wording that stands for it, or itself. */
  counted: number | null;
  /** Independent origins of that one. */
  origins: Generated<number>;
  /** Its assertions. */
  assertions: Generated<number>;
  /** The latest stated date of publication among its documents; '' where none states one. */
  last_said: Generated<string>;
}

/** Every two entities that a claim joins: by this the claims about both are found at once. */
interface ClaimPairTable {
  /** The entity with the smaller row number. */
  low: number;
  /** The other. */
  high: number;
  /** The claim. */
  claim: number;
}

/** One claim, by one chain of voices, in one document, at one passage. Never changed and never deleted. */
interface AssertionTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From everything below it says: claim, document, passage, chain, certainty, voice, time, place, quantity. */
  id: string;
  /** The claim that it is counted for: with joined entities in its roles, and of several wordings the one that stands. */
  claim: number;
  /** The claim as this document makes it, where that is another; else null. */
  said: Generated<number | null>;
  /** The claim by its own words, with joined entities in its roles, where another wording stands for it; else null. */
  worded: Generated<number | null>;
  /** The document. */
  document: number;
  /** The text its passage points into. */
  text: number;
  /** First code unit of the clause that says it. */
  start: number;
  /** Code unit after the last. */
  end: number;
  /** How sure the voice is. */
  certainty: string;
  /** `source`, `author` or `comment`; a comment is never evidence. */
  voice: string;
  /** The innermost attribution that carries it; null where the author speaks. */
  attribution: number | null;
  /** JSON: the time as stated. */
  time: string | null;
  /** The place, where stated. */
  place: number | null;
  /** JSON: the quantity as stated. */
  quantity: string | null;
  /** 1 while the document's current extraction finds it, or a person stated it, and nobody rejected it. */
  is_current: number;
  /** Key of the origin it leads to; null where it leads to none. */
  origin: string | null;
  /** 1 where that origin denies the claim. */
  denies: number;
  /** 1 where it only repeats another document. */
  is_echo: number;
  /** The verdict that rejects or corrects it: it is then in no count, list or dispute. */
  rejected_by: Generated<number | null>;
  /** The verdict by which a person stated it, correcting another; no extraction has it then. */
  made_by: Generated<number | null>;
  /** Key of the source that says it: whom it repeats taken into account, but not from whom that one has it. */
  source: Generated<string | null>;
  /** Key of its document's publisher, as it was when the origin was found. */
  publisher: Generated<string | null>;
}

/** Which extractions found an assertion. */
interface ExtractionAssertionTable {
  /** The extraction. */
  extraction: number;
  /** The assertion. */
  assertion: number;
}

/** The voices of an assertion, from the publisher inward. */
interface ChainLinkTable {
  /** The assertion. */
  assertion: number;
  /** Place from the outside in, from 0. */
  position: number;
  /** `publisher`, `entity`, `unnamed` or `reader`. */
  kind: string;
  /** Who speaks, for `entity`. */
  entity: number | null;
  /** A reader's name, where the page gives one. */
  name: string | null;
  /** The attribution that shows this voice speaking. */
  attribution: number | null;
}

/** What an analyst decided. Only ever added to. */
interface VerdictTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From all that is below but `supersedes`. */
  id: string;
  /** What was judged: `assertion`, `echo`, `dispute`, `join`, `claim`, `entity` ... */
  subject_kind: string;
  /** Its id. */
  subject: string;
  /** `confirm`, `correct`, `reject`, or `withdraw`, which leaves it open again. The last word on a subject counts. */
  decision: string;
  /** JSON: what it should have been, for `correct`. */
  correction: string | null;
  /** Who decided. */
  by: string;
  /** When, ISO 8601. */
  at: string;
  /** Why, in the analyst's words. */
  reason: string;
  /** The same analyst's earlier verdict on the same subject. */
  supersedes: number | null;
}

/** Whether two entities are one, as somebody judged it. Only ever added to: the last word on a pair counts. */
interface JudgementTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From all that is below. */
  id: string;
  /** The entity whose id sorts first. */
  a: number;
  /** The other. */
  b: number;
  /** `same`, `different`, or `unsure` (which takes an earlier word back). */
  judgement: string;
  /** Who judged. */
  by: string;
  /** When, ISO 8601. */
  at: string;
  /** Why, in the analyst's words. */
  reason: string;
}

/** What stands beside a person in the sentences of a document: with an equal name it makes two persons one. */
interface EntityContextTable {
  /** The person's key and the key of a group, body or other person that shares a sentence with it. */
  context: string;
  /** The person. */
  entity: number;
}

/** Where names are looked for that may be one, without comparing all with all. */
interface NameBlockTable {
  /** What alike names share: a skeleton of one word. */
  block: string;
  /** Key of entities with such a name. */
  key: string;
}

/** Fingerprints of a document's sentences, for finding copies. */
interface SentencePrintTable {
  /** Fingerprint: an integer from 0 to 2^53 - 1. */
  hash: number;
  /** The document. */
  document: number;
  /** First code unit of the sentence. */
  start: number;
  /** Code unit after the last. */
  end: number;
}

/** Fingerprints of a document's wording, for finding what repeats it in other words. */
interface WordPrintTable {
  /** Fingerprint of four content words in a row: an integer from 0 to 2^48 - 1. */
  hash: number;
  /** The document. */
  document: number;
}

/** A document's words as hashes, so that it is compared with others without being read again. */
interface SketchTable {
  /** The document. */
  document: number;
  /** Sentence by sentence: where it stands and a 32-bit number a word. */
  packed: Uint8Array;
}

/** A passage of a document that points at another one, or may: it leads to the documents that have one of its names. */
interface CitationTable {
  /** The document that cites. */
  document: number;
  /** Place in text order, from 0. */
  position: number;
  /** `link`, `see`, `edition`, `title` or `dated` (docs/citations.md). */
  kind: string;
  /** First code unit. */
  start: number;
  /** Code unit after the last. */
  end: number;
  /** The text's own words at the range. */
  quote: string;
  /** JSON: what is named: an address, a title, a work, an edition, a day of publication. */
  named: string;
  /** 1 where the words alone say that a document is cited; 0 where it is one if a document has the name. */
  certain: number;
  /** Position of the citation whose words hold this one's; null where none does. */
  inside: number | null;
}

/** The names by which a citation may lead to documents: the one with the lowest rank that a document has is meant. */
interface CitationNameTable {
  /** The name, such as `url:example.org/a` or `edition:country report terrorism|2016`. */
  name: string;
  /** The document that cites. */
  document: number;
  /** The citation's position in it. */
  position: number;
  /** From 0, the surest. */
  rank: number;
  /** Where the words of this name begin, in code units. */
  start: number;
}

/** The names under which a document is cited. */
interface DocumentNameTable {
  /** The name, as citations have it. */
  name: string;
  /** The document. */
  document: number;
}

/** One document repeats another. */
interface EchoTable {
  /** The document that repeats. */
  document: number;
  /** The document that is repeated. */
  original: number;
  /** How it repeats: `identical`, `trimmed`, `spun` and others (docs/echoes.md). */
  kind: string;
  /** Part of the copy's words in sentences that stand in the original, 0 to 1. */
  share: number;
  /** Sentences that stand in both. */
  shared: number;
  /** Why it is held to repeat, and why it is the copy and not the original. */
  reason: string;
  /** The share with each sentence weighed by its likeness, 0 to 1. */
  strength: number;
  /** By what it is known which was first: `credit`, `date`, `syndicated`, `containment`, `undated` or `unknown`. */
  direction: string;
  /** How sure that order is, 0.5 to 1. */
  confidence: number;
  /** JSON: ranges of the sentences in both documents, and whether they are the same, edited or reworded. */
  passages: string;
}

/** Where a claim starts. */
interface ClaimOriginTable {
  /** The claim. */
  claim: number;
  /** Key of the innermost source that can be identified. */
  origin: string;
  /** 1 where it denies the claim. */
  denies: number;
  /** Its name, for people. */
  name: string;
  /** `identified`, or `unnamed` for a source of unknown independence. */
  kind: string;
  /** The earliest document in which it speaks. */
  first_document: number;
  /** Assertions that lead to it, echoes included. */
  assertions: number;
  /** How many of those only repeat. */
  echoes: number;
}

/** A source that claims start with, and how many. */
interface SourceTable {
  /** Its key, as the origins of claims have it. */
  key: string;
  /** Its name, for people: the first by its letters of those that its origins have. */
  name: string;
  /** Origins of claims that it is, those where it denies the claim among them. */
  claims: number;
}

/** Two claims that cannot both hold, or one that somebody denies. */
interface DisputeTable {
  /** The claim with the smaller id. */
  a: number;
  /** The other; the same one where it is asserted and denied. */
  b: number;
  /** Kind of conflict. */
  kind: string;
  /** The conflict in words. */
  reason: string;
  /** From both claims and the kind. */
  id: Generated<string>;
  /** `weak`, `moderate` or `strong`; '' where it was found before that was weighed. */
  strength: Generated<string>;
  /** For sorting: strength, weak ones of numbers last, then the independent origins of the side with fewer, then of the other. */
  rank: Generated<number>;
  /** JSON: why it is so strong, what would let both be right, sources on both sides, whether one document has both, by what counts are of one event. */
  details: Generated<string>;
  /** 1 where a person rejected it. */
  rejected: Generated<number>;
}

/** By what claims that may say the same are found. */
interface JoinKeyTable {
  /** Hash of the frame, the polarity and who fills its roles: an integer from 0 to 2^53 - 1. */
  key: number;
  /** The claim. */
  claim: number;
}

/** By what counts of people without a name are found that may be of one event; rows are those of what is said now. */
interface CountKeyTable {
  /** Hash of who is counted, the place or the doer, and the week: an integer from 0 to 2^53 - 1. */
  key: number;
  /** The claim by its own words. */
  claim: number;
}

/** Why a claim is counted under another: one row for each claim with a `standing`. */
interface JoinTable {
  /** The claim by its own words. */
  claim: number;
  /** The wording that it was found to say the same as: the one that stands, or another that stands under it. */
  partner: number;
  /** JSON: why, each in a word (docs/joins.md). */
  grounds: string;
  /** `moderate` or `strong`. */
  strength: string;
  /** The same in a sentence. */
  reason: string;
}

/** Pairs of claims that a person judged to be one or not; what was said of them is in `verdicts`. */
interface JudgedJoinTable {
  /** The subject of the verdicts: `join:` and both ids. */
  subject: string;
  /** The claim whose id sorts first, as it was judged. */
  said_a: number;
  /** The other. */
  said_b: number;
  /** The first with today's joined entities in its roles. */
  a: number;
  /** The other likewise. */
  b: number;
}

/** A NATO Admiralty grade as a person set it. Only ever added to: the last word on a subject counts. */
interface GradeTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From all that is below. */
  id: string;
  /** `source` or `claim`. */
  subject_kind: string;
  /** Key of the source, as origins have it; id of the claim. */
  subject: string;
  /** What it was called when it was graded. */
  name: string;
  /** `A` to `F` for a source, `1` to `6` for a claim. */
  grade: string;
  /** Words of estimative probability (ICD 203) that a person set for a claim; else null. */
  likelihood: string | null;
  /** Who graded. */
  by: string;
  /** When, ISO 8601. */
  at: string;
  /** Why, in the analyst's words. */
  reason: string;
}

/** One issue of a designation list. Of a list's editions, the one with the latest date speaks for it now. */
interface ListEditionTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From the list, the bytes and the reader's version. */
  id: string;
  /** Short id of the list, such as `un-sc`. */
  list: string;
  /** The list's title. */
  title: string;
  /** Who designates. */
  authority: string;
  /** Who made the file: the authority, or who compiled it; null for a compilation that does not say. */
  maker: Generated<string | null>;
  /** The date that the edition bears, where it states one. */
  published: string | null;
  /** The same for sorting; where none is stated, the day it was loaded here. */
  sort_date: string;
  /** SHA-256 of its bytes; of several files, over theirs. */
  sha256: string;
  /** Where it was read from. */
  path: string;
  /** Version of the reader. */
  reader: string;
  /** JSON: path, SHA-256 and size of every file; the bytes are in `blobs`, unless they were too many. */
  files: string;
  /** How many entries it has. */
  entries: number;
  /** How many names they have. */
  names: number;
  /** The edition that its changes are counted from; none for the earliest. */
  previous: number | null;
  /** When it was loaded here, ISO 8601. */
  loaded_at: string;
}

/** An entry of a list as some edition has it. Editions that say the same of it share the row; it is never changed. */
interface ListRecordTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From everything the entry says, its own text among it. */
  id: string;
  /** Short id of the list. */
  list: string;
  /** The list's own reference, the same in every edition. */
  entry: string;
  /** Type, named as in FollowTheMoney. */
  schema: string;
  /** The primary name. */
  name: string;
  /** When it was designated, as stated. */
  listed_on: string | null;
  /** When the designation ended, as stated. */
  delisted_on: string | null;
  /** Standing in the list's own word. */
  status: string | null;
  /** JSON: the whole entry but its own text. */
  content: string;
  /** The record as it stands in the list: the words that the designation rests on. */
  raw: string;
  /** Id of the document that these words are, where a designation is a claim; records with the same words share it. */
  document: Generated<string | null>;
}

/** Which entries stand in an edition. */
interface EditionRecordTable {
  /** The edition. */
  edition: number;
  /** The entry as this edition has it. */
  record: number;
}

/** Every name of an entry. */
interface ListNameTable {
  /** The entry. */
  record: number;
  /** Place in the entry, from 0: the primary name. */
  position: number;
  /** The name as the list has it. */
  name: string;
  /** Without case, diacritics and doubled white space. */
  folded: string;
  /** `primary`, `alias`, `former`, `weak` or `original`. */
  kind: string;
  /** ISO 15924 code of its writing. */
  script: string | null;
  /** Quality in the list's own word. */
  quality: string | null;
  /** The normalised name by which entities are joined; "" for a name that joins nobody, null until it is worked out. */
  key: Generated<string | null>;
}

/** The words of an entry's names, by which it is looked up; a word's spellings stand side by side. */
interface ListWordTable {
  /** The consonants that a word's spellings share. */
  skeleton: string;
  /** The word, folded and in Latin letters. */
  word: string;
  /** The entry. */
  record: number;
}

/** What an edition has otherwise than the one before it. The earliest edition has no changes. */
interface ListChangeTable {
  /** The later edition. */
  edition: number;
  /** The entry's reference. */
  entry: string;
  /** `added`, `removed` or `changed`. */
  kind: string;
  /** The entry as the edition before has it; none for an added one. */
  before: number | null;
  /** The entry as this edition has it; none for a removed one. */
  after: number | null;
  /** JSON: the fields that differ; `raw` alone where only the record's own text does. */
  fields: string;
}

/** Somebody of the team: verdicts are signed with the name. Never deleted, so that no name is given out twice. */
interface AccountTable {
  /** Made up at random. */
  id: string;
  /** What they sign with. */
  name: string;
  /** The same folded: two accounts that a reader would take for one cannot be. */
  key: string;
  /** `viewer`, `analyst` or `admin`. */
  role: string;
  /** The strictest marking (TLP 2.0) that they may see. */
  ceiling: string;
  /** Argon2id, as PHC string; null until an invitation was accepted. */
  password: string | null;
  /** In lower case: by which they are known to an identity provider until they first come in by it. */
  email: string | null;
  /** When the account was suspended, ISO 8601; null while it holds. */
  suspended_at: string | null;
  /** When it was made, ISO 8601. */
  created_at: string;
}

/** Who of an identity provider (OpenID Connect) an account is. What they are called there may change, the subject does not. */
interface IdentityTable {
  /** The provider's issuer identifier. */
  issuer: string;
  /** The person, by the provider's own name for them. */
  subject: string;
  /** The account. */
  account: string;
  /** When they first came in, or were linked, ISO 8601. */
  linked_at: string;
}

/** A link by which somebody sets the password of an account, once. */
interface InvitationTable {
  /** SHA-256 of the secret in the link, lower-case hex. */
  hash: string;
  /** The account. */
  account: string;
  /** When it ends, ISO 8601. */
  expires_at: string;
}

/** Somebody who is signed in. */
interface SessionTable {
  /** SHA-256 of the secret in the cookie, lower-case hex. */
  hash: string;
  /** The account. */
  account: string;
  /** When they signed in, ISO 8601. */
  created_at: string;
  /** When they last asked for anything, to the minute or so, ISO 8601. */
  seen_at: string;
  /** When it ends whatever they do, ISO 8601. */
  expires_at: string;
}

/** A secret by which a program asks in somebody's name. */
interface TokenTable {
  /** Made up at random. */
  id: string;
  /** SHA-256 of the secret, lower-case hex. */
  hash: string;
  /** The account in whose name it asks. */
  account: string;
  /** What it is for, in the words of who made it. */
  name: string;
  /** JSON: what it may do at the most; never more than its account. */
  scopes: string;
  /** When it was made, ISO 8601. */
  created_at: string;
  /** When it ends, ISO 8601. */
  expires_at: string;
  /** When it was revoked, ISO 8601; null while it holds. */
  revoked_at: string | null;
}

/** How far a document or a claim may be handed on (TLP 2.0). Only ever added to: the last word on a subject counts. */
interface MarkingTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From all that is below. */
  id: string;
  /** `document` or `claim`. */
  subject_kind: string;
  /** Id of the document or the claim. */
  subject: string;
  /** `CLEAR`, `GREEN`, `AMBER`, `AMBER+STRICT`, `RED`, or `NONE`, which takes an earlier word back. */
  marking: string;
  /** Who marked it. */
  by: string;
  /** When, ISO 8601. */
  at: string;
  /** Why, in their words. */
  reason: string;
}

/** A named set of documents. Never deleted. */
export interface CorpusTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** Made up at random. */
  id: string;
  /** What it is called. */
  name: string;
  /** The same folded: two that a reader would take for one cannot be. */
  key: string;
  /** 1 where its members alone see it. */
  is_private: number;
  /** Who made it. */
  created_by: string;
  /** When it was made, ISO 8601. */
  created_at: string;
}

/**
 * Where documents lie. Only ever added to: the last row of a document and a place counts. A document without a row lies in the workspace that everybody shares; one that lies
 * in private corpora alone is seen by their members alone.
 */
export interface CorpusDocumentTable {
  /** Row number in this ledger: the largest one tells that something was laid elsewhere. */
  serial: Generated<number>;
  /** Id of the corpus; none for the workspace that everybody shares. */
  corpus: string | null;
  /** Id of the document. */
  document: string;
  /** 1 where it lies there from now on, 0 where no more. */
  is_in: number;
  /** Who laid it there. */
  by: string;
  /** When, ISO 8601. */
  at: string;
}

/** Who may see a private corpus, and who else keeps it. Only ever added to: the last row of an account counts. */
interface CorpusMemberTable {
  /** Row number in this ledger: the largest one tells that somebody sees more or less. */
  serial: Generated<number>;
  /** Id of the corpus. */
  corpus: string;
  /** Id of the account. */
  account: string;
  /** `reader` sees it, `keeper` also adds documents and lets people in, `none` is no member any more. */
  role: string;
  /** Who said so. */
  by: string;
  /** When, ISO 8601. */
  at: string;
}

/** Everything that was recorded, in order; each entry's hash covers the one before it. */
export interface LogTable {
  /** Place in the chain, from 1. */
  seq: number;
  /** When, ISO 8601. */
  at: string;
  /** What happened: `ledger`, `document`, `capture`, `verdict`, `judgement`, `grade`, `list`, `import`, `account`, `marking`. */
  kind: string;
  /** Id of what it happened to. */
  subject: string;
  /** JSON: what was recorded, or hashes of it. */
  payload: string;
  /** Hash of the entry before; 64 zeros for the first. */
  previous: string;
  /** SHA-256 over `previous` and the entry as canonical JSON. */
  hash: string;
}

/** Something that is looked at again and again: a feed, a sitemap, a page, a folder. */
interface WatchTable {
  /** From the kind and the address. */
  id: string;
  /** `feed`, `sitemap`, `page` or `folder`. */
  kind: string;
  /** Address of the web, or the path of a folder. */
  address: string;
  /** Seconds between two looks. */
  every_seconds: number;
  /** When somebody named it, ISO 8601. */
  added_at: string;
  /** When it is looked at next, ISO 8601. */
  due_at: string;
  /** When it was looked at last; null before the first time. */
  checked_at: string | null;
  /** What went wrong the last time, in words; null where nothing did. */
  fault: string | null;
  /** How often in a row something went wrong: the pauses grow with it. */
  faults: number;
  /** ETag of the last answer, handed back to ask for changes alone. */
  etag: string | null;
  /** Last-Modified of the last answer, handed back in the same way. */
  last_modified: string | null;
}

/** Who looks at what is watched: one row at the most. It says who has the lock; that somebody has it is known by the lock alone. */
interface WatchRunTable {
  /** Always 1. */
  id: number;
  /** The machine's name. */
  machine: string;
  /** The process number there. */
  process: number;
  /** Since when, ISO 8601. */
  began_at: string;
}

/** What was seen in something that is watched: an item of a feed, a page of a sitemap, a file of a folder. */
interface WatchedItemTable {
  /** The watch. */
  watch: string;
  /** What the item calls itself: its id, its address, its path. */
  item: string;
  /** By what a change is seen: a hash, a date, a size. */
  print: string;
  /** The document (id) that it is now; null where it gave none. */
  document: string | null;
  /** When it was last found to be new or changed, ISO 8601. */
  seen_at: string;
}

/** A search for claims whose new matches are reported. */
interface SavedSearchTable {
  /** From its name. */
  id: string;
  /** What a person calls it. */
  name: string;
  /** JSON: the conditions, as `headwater claims` takes them. */
  filter: string;
  /** When it was saved, ISO 8601: what matched then is not reported. */
  added_at: string;
}

/** What a saved search matched before, so that each match is reported once; for `lists`, which editions were there. */
interface KnownMatchTable {
  /** The search, or `lists`. */
  search: string;
  /** A claim, a dispute, an edition of a list (id). */
  subject: string;
}

/** Something that happened and that somebody asked to hear of; each once, and never changed but for `seen_at`. */
interface AlertTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From its kind, its subject, and the search or watch that it is about. */
  id: string;
  /** `new-claim`, `new-dispute`, `changed-page` or `list-change`. */
  kind: string;
  /** When it was found, ISO 8601. */
  at: string;
  /** The claim, dispute, document or list edition (id). */
  subject: string;
  /** The subject in words. */
  label: string;
  /** Why it is reported, in words. */
  reason: string;
  /** Name of the saved search, for claims and disputes. */
  search: string | null;
  /** Address of what is watched, for pages. */
  watch: string | null;
  /** The claim (id) that it is about, for claims and disputes. */
  claim: string | null;
  /** The document (id) it rests on. */
  document: string | null;
  /** The assertion (id) it rests on, for claims. */
  assertion: string | null;
  /** The document (id) that was there before, for changed pages. */
  before: string | null;
  /** When somebody said that they had seen it; null until then. */
  seen_at: string | null;
}

/** Somebody to whom alerts are sent: a webhook or a mail address. */
interface ReceiverTable {
  /** `webhook` or `mail`, and the address. */
  id: string;
  /** Row number of the last alert before it was first named: earlier ones are not sent. */
  since: number;
}

/** An alert on its way to a receiver. */
interface DeliveryTable {
  /** The receiver. */
  receiver: string;
  /** The alert. */
  alert: string;
  /** How often it was tried. */
  tries: number;
  /** When it may be tried again, ISO 8601. */
  next_at: string;
  /** When the receiver took it; null until then. */
  done_at: string | null;
  /** Why it was not taken the last time; null where it was. */
  fault: string | null;
}

/** What a time-stamping authority said of an entry of the log, and so of all before it. */
interface TimestampTable {
  /** Row number in this ledger. */
  serial: Generated<number>;
  /** From all that is below. */
  id: string;
  /** The entry's number in the log. */
  entry: number;
  /** The entry's hash, which is what the authority stamped. */
  head: string;
  /** The authority's address. */
  tsa: string;
  /** When the hash existed, as the authority says it, ISO 8601. */
  time: string;
  /** When the answer came, by this machine's clock, ISO 8601. */
  at: string;
  /** The authority's answer as it came: a `TimeStampResp` of RFC 3161 in DER. */
  answer: Uint8Array;
}

/** All tables by name. */
export interface LedgerSchema {
  blobs: BlobTable;
  documents: DocumentTable;
  captures: CaptureTable;
  document_facets: DocumentFacetTable;
  texts: TextTable;
  segments: SegmentTable;
  extractions: ExtractionTable;
  entities: EntityTable;
  entity_names: EntityNameTable;
  entity_types: EntityTypeTable;
  extraction_entities: ExtractionEntityTable;
  mentions: MentionTable;
  passages: PassageTable;
  attributions: AttributionTable;
  attribution_ranges: AttributionRangeTable;
  extraction_attributions: ExtractionAttributionTable;
  claims: ClaimTable;
  claim_roles: ClaimRoleTable;
  claim_pairs: ClaimPairTable;
  assertions: AssertionTable;
  extraction_assertions: ExtractionAssertionTable;
  chain_links: ChainLinkTable;
  verdicts: VerdictTable;
  judgements: JudgementTable;
  entity_contexts: EntityContextTable;
  name_blocks: NameBlockTable;
  sentence_prints: SentencePrintTable;
  word_prints: WordPrintTable;
  sketches: SketchTable;
  citations: CitationTable;
  citation_names: CitationNameTable;
  document_names: DocumentNameTable;
  echoes: EchoTable;
  claim_origins: ClaimOriginTable;
  sources: SourceTable;
  disputes: DisputeTable;
  join_keys: JoinKeyTable;
  count_keys: CountKeyTable;
  joins: JoinTable;
  judged_joins: JudgedJoinTable;
  grades: GradeTable;
  list_editions: ListEditionTable;
  list_records: ListRecordTable;
  edition_records: EditionRecordTable;
  list_names: ListNameTable;
  list_words: ListWordTable;
  list_changes: ListChangeTable;
  accounts: AccountTable;
  identities: IdentityTable;
  invitations: InvitationTable;
  sessions: SessionTable;
  tokens: TokenTable;
  markings: MarkingTable;
  timestamps: TimestampTable;
  corpora: CorpusTable;
  corpus_documents: CorpusDocumentTable;
  corpus_members: CorpusMemberTable;
  log: LogTable;
  watches: WatchTable;
  watch_runs: WatchRunTable;
  watched_items: WatchedItemTable;
  saved_searches: SavedSearchTable;
  known_matches: KnownMatchTable;
  alerts: AlertTable;
  receivers: ReceiverTable;
  deliveries: DeliveryTable;
}
