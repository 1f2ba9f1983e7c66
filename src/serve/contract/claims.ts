import { z } from "zod";
import { STANCES } from "../../model/attribution.ts";
import {
  askedDate,
  certainty,
  cursor,
  documentRef,
  entityRef,
  flag,
  limit,
  meant,
  pageOf,
  passage,
  placedWords,
  quantity,
  statedDate,
  statedTime,
  voice,
  words,
} from "./common.ts";
import { disputeRow } from "./disputes.ts";
import { echo } from "./echoes.ts";
import { claimGrade, gradeRow } from "./grades.ts";
import { judgement } from "./judgements.ts";
import { claimRow, wordingTally } from "./rows.ts";
import { verdictRow, verdictShown } from "./verdicts.ts";

export const claimId = z.object({ id: meant });

export const claimQuery = z.object({
  about: meant.optional().describe("an entity that has a role: its id, the beginning of it, or a name"),
  by: meant.optional().describe("a voice of the chain: an entity as above, or a publisher's name"),
  place: meant.optional().describe("a place, an entity as above: what happens there, and what is about it"),
  corpus: meant.optional().describe("name or id of a corpus: what the documents say that lie in it"),
  frame: z.string().max(60).optional(),
  text: words.optional().describe("words of the claim or of the passages that say it"),
  since: askedDate.optional(),
  until: askedDate.optional(),
  disputed: flag.optional(),
  minOrigins: z.coerce.number().int().min(0).max(1000).optional(),
  order: z.enum(["origins", "assertions", "recent"]).default("origins"),
  limit: limit(50, 200),
  cursor: cursor.optional(),
});
export const claimPage = pageOf(claimRow);

/** A voice of a chain with the words that show it speaking; null for the publisher and for a reader. */
export const chainStep = z.object({
  kind: z.enum(["publisher", "entity", "unnamed", "reader"]),
  entity: z.string().nullable(),
  name: z.string().nullable(),
  attribution: z
    .object({
      id: z.string(),
      stance: z.enum(STANCES),
      source: z.array(placedWords),
      cue: z.array(placedWords),
      content: z.array(placedWords),
    })
    .nullable(),
});
export type ChainStep = z.infer<typeof chainStep>;

/** One claim, by one chain, in one document, at one passage. */
export const assertion = z.object({
  id: z.string(),
  claim: z.string(),
  document: documentRef.extend({ url: z.string().nullable() }),
  passage,
  chain: z.array(chainStep).describe("from the publisher inward"),
  certainty,
  voice,
  time: statedTime.nullable(),
  place: entityRef.nullable(),
  quantity: quantity.extend({ text: z.string() }).nullable(),
  origin: z.string().nullable().describe("key of the origin it leads to; null for comments and plans"),
  denies: z.boolean(),
  isEcho: z.boolean(),
  isStated: z.boolean().describe("a person stated it, correcting another"),
  verdict: verdictShown.nullable().describe("the last word on it: the one that holds"),
  words: z.array(verdictShown).describe("what each person says of it now; the last is the one that holds"),
});
export type Assertion = z.infer<typeof assertion>;

/** Where a claim starts. `said` has the first few of its assertions, its own words before those that only repeat; `counts` are of all. */
export const origin = z.object({
  key: z.string(),
  name: z.string(),
  kind: z
    .enum(["identified", "unnamed"])
    .describe("an unnamed source is in no count: its independence is not known"),
  denies: z.boolean(),
  first: documentRef.describe("the earliest document in which it speaks"),
  entity: z.string().nullable().describe("entity id, where it is one"),
  reliability: gradeRow.nullable().describe("the Admiralty grade that a person set; null for F"),
  counts: z.object({ assertions: z.number().int(), echoes: z.number().int() }),
  said: z.array(assertion),
});
export type Origin = z.infer<typeof origin>;

/** One assertion with its claim: where a link to it leads. */
export const assertionDetail = z.object({ assertion, claim: claimRow });
export type AssertionDetail = z.infer<typeof assertionDetail>;

/** Some assertions of a kind, and how many there are. */
export const someAssertions = z.object({
  count: z.number().int(),
  isMore: z.boolean(),
  said: z.array(assertion),
});

/** Entities that were joined to be one and fill a role of the claim, with what was judged. */
export const join = z.object({
  role: z.string(),
  entity: entityRef,
  parts: z.array(z.object({ id: z.string(), name: z.string() })),
  judgements: z.array(judgement),
});
export type Join = z.infer<typeof join>;

/** One of several wordings of a claim. `join` says why it is counted with the others; null for the one that stands for all. */
export const wording = z.object({
  id: z.string(),
  label: z.string(),
  tally: wordingTally,
  documents: z.number().int(),
  join: z
    .object({
      partner: z.string().describe("the wording that it says the same as"),
      grounds: z.array(z.string()).describe("docs/joins.md"),
      strength: z.string(),
      reason: z.string(),
      verdict: verdictShown.nullable(),
    })
    .nullable(),
});
export type Wording = z.infer<typeof wording>;

/** A claim that may say the same in other words and is not counted with it; `a` is a wording of this claim, `b` one of `other`. */
export const proposedJoin = z.object({
  a: z.string(),
  b: z.string(),
  other: claimRow,
  grounds: z.array(z.string()),
  strength: z.string(),
  reason: z.string(),
});
export type ProposedJoin = z.infer<typeof proposedJoin>;

/** What may be one with a claim: at most ten, the likeliest first. */
export const proposedJoins = z.object({ rows: z.array(proposedJoin) });

/** Everything about where a claim comes from. Quotations are looked up by their own route. */
export const claimDetail = claimRow.extend({
  grade: claimGrade,
  origins: z.array(origin).describe("at most 60; those that deny it last"),
  moreOrigins: z.number().int(),
  disputes: z.array(disputeRow).describe("`a` is this claim; `b` the other, or this one where it is denied"),
  echoes: z.array(echo).describe("how the documents shown repeat one another; at most 60"),
  supposed: someAssertions.describe("plans and hopes: they lead to no origin"),
  comments: someAssertions.describe("readers' comments: shown, never evidence"),
  rejected: someAssertions.describe("what a person rejected or corrected: shown, in no count"),
  joins: z.array(join),
  wordings: z
    .array(wording)
    .describe("claims counted as this one, itself first; none where it is worded in one way"),
  apart: z
    .array(z.object({ a: z.string(), b: z.string(), label: z.string(), verdict: verdictShown.nullable() }))
    .describe("claims that a person pulled apart from it: `a` a wording of this one, `b` the other"),
  verdicts: z.array(verdictRow),
});
export type ClaimDetail = z.infer<typeof claimDetail>;

export const assertionQuery = z.object({
  origin: z.string().max(400).optional().describe("key of an origin"),
  kind: z.enum(["evidence", "supposed", "comments", "rejected", "all"]).default("all"),
  limit: limit(20, 100),
  cursor: cursor.optional(),
});
export const assertionPage = pageOf(assertion);

/**
 * A node of the river. `spring`: an origin, where a claim starts. `voice`: somebody through whom it flows. `document`: where a reader
 * meets it. `mouth`: the claim itself, one node. `rival`: a claim that stands against it. `comments`: readers, one node, never
 * evidence. `step` counts from the mouth (0) upstream; `date` is the earliest publication at which it is seen.
 */
export const riverNode = z.object({
  id: z.string(),
  kind: z.enum(["spring", "voice", "document", "mouth", "rival", "comments"]),
  label: z.string(),
  step: z.number().int(),
  date: statedDate.nullable(),
  entity: z.string().nullable(),
  document: documentRef.nullable(),
  claim: z.string().nullable().describe("of a rival"),
  isCounted: z.boolean().describe("an independent origin: one of the claim's count"),
  isNamed: z.boolean(),
  denies: z.boolean(),
  isEcho: z.boolean().describe("of a document: it only repeats another"),
  reliability: z.string().nullable(),
  words: z
    .array(placedWords.extend({ document: documentRef, assertion: z.string().nullable() }))
    .describe("the exact words at this node: at most 5"),
  assertions: z.number().int(),
});
export type RiverNode = z.infer<typeof riverNode>;

/** What flows from a node upstream to one downstream. */
export const riverEdge = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  kind: z.enum(["says", "publishes", "states", "echoes", "denies", "disputes", "comments"]),
  assertions: z.number().int().describe("how wide: assertions that flow through"),
  certainty,
  isEcho: z.boolean(),
  label: z.string().nullable().describe("of an echo: how it repeats; of a dispute: over what"),
  words: z.array(placedWords.extend({ document: documentRef, assertion: z.string().nullable() })),
});
export type RiverEdge = z.infer<typeof riverEdge>;

/** A claim's chains as a drawing needs them; `left` says how much there is beyond what is drawn. */
export const river = z.object({
  claim: claimRow,
  nodes: z.array(riverNode),
  edges: z.array(riverEdge),
  left: z.object({ origins: z.number().int(), documents: z.number().int(), assertions: z.number().int() }),
});
export type River = z.infer<typeof river>;

export const riverQuery = z.object({
  documents: z.coerce.number().int().min(1).max(200).default(60).describe("documents drawn at the most"),
});
