import type { Certainty, StatedQuantity, StatedTime, Voice } from "../model/index.ts";
import { findClaimId } from "./find-claim.ts";
import { type Page, pageOf, positionOf, rowsAsked } from "./page.ts";
import { readChains, type VoiceRow } from "./read-chains.ts";
import { type AttributionRow, asPassage, type PassageRow, readAttributions } from "./read-passages.ts";
import { wordsOn } from "./standing-verdicts.ts";
import { batches, type Store } from "./store.ts";

/** A voice of a chain with the words that show it speaking; null for the publisher and for a reader. */
export interface ChainStep extends Omit<VoiceRow, "attribution"> {
  readonly attribution: AttributionRow | null;
}

/** One claim, by one chain, in one document, at one passage. */
export interface AssertionRow {
  readonly id: string;
  /** The claim that it is counted for. */
  readonly claim: string;
  /** The claim by its own words: another only where several wordings are counted as one. */
  readonly wording: string;
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly url: string | null;
  };
  readonly passage: PassageRow;
  /** From the publisher inward. */
  readonly chain: readonly ChainStep[];
  readonly certainty: Certainty;
  readonly voice: Voice;
  readonly time: StatedTime | null;
  /** Entity id. */
  readonly place: string | null;
  readonly quantity: StatedQuantity | null;
  /** Key of the origin it leads to; null for a reader's comment, a plan, a claim that was not traced. */
  readonly origin: string | null;
  /** Whether that origin denies the claim; whether this only repeats another document. */
  readonly denies: boolean;
  readonly isEcho: boolean;
  /** False where only an earlier version of the extractor found it, and where a person rejected or corrected it. */
  readonly isCurrent: boolean;
  /** The last word on it, or on the one whose rejection holds for it too; null where nobody judged it. */
  readonly verdict: AssertionVerdict | null;
  /** What each person says of it now, in the order in which they said it; the last is the one that holds. */
  readonly words: readonly AssertionVerdict[];
  /** Whether a person stated it, correcting another: its words are the document's, its reading is the person's. */
  readonly isStated: boolean;
  /** Versions of the extractor that found it, sorted. */
  readonly extractors: readonly string[];
}

/** What somebody decided about an assertion. */
export interface AssertionVerdict {
  readonly decision: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** The assertion that was judged. */
  readonly subject: string;
}

/** Which assertions: of a claim, in a document, or both; current ones unless `superseded` asks for the others as well. */
export interface AssertionFilter {
  /** An assertion's id. */
  readonly id?: string;
  /** Ids of assertions, at most 500. */
  readonly ids?: readonly string[];
  /** A claim's id or the beginning of it. */
  readonly claim?: string;
  /** A document's id. */
  readonly document?: string;
  /** Key of the origin that they lead to. */
  readonly origin?: string;
  /** `evidence`: that lead to an origin; `supposed`: plans and hopes; `comments`: readers'. */
  readonly only?: "evidence" | "supposed" | "comments";
  readonly superseded?: boolean;
  /** Those alone that a person rejected or corrected. */
  readonly rejected?: boolean;
  /** Those alone that a person stated, correcting others. */
  readonly stated?: boolean;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Assertions with the exact words of every step, in the order in which they were recorded, a piece at a time. */
export async function findAssertions(store: Store, filter: AssertionFilter): Promise<Page<AssertionRow>> {
  const { db, place } = store;
  const limit = rowsAsked(filter.limit);
  let query = db
    .selectFrom("assertions as a")
    .innerJoin("claims as c", "c.serial", "a.claim")
    .innerJoin("documents as d", "d.serial", "a.document")
    .innerJoin("passages as p", (join) =>
      join.onRef("p.text", "=", "a.text").onRef("p.start", "=", "a.start").onRef("p.end", "=", "a.end"),
    )
    .leftJoin("entities as e", "e.serial", "a.place")
    .leftJoin("claims as w", "w.serial", "a.worded")
    .select([
      "a.serial",
      "a.id",
      "c.id as claim",
      "w.id as worded",
      "a.certainty",
      "a.voice",
      "a.time",
      "a.quantity",
      "a.origin",
    ])
    .select(["a.denies", "a.is_echo", "a.is_current", "e.id as place", "a.rejected_by", "a.made_by"])
    .select(["p.start", "p.end", "p.quote", "p.before", "p.after"])
    .select(["d.id as document", "d.title", "d.publisher", "d.published", "d.url"]);
  if (filter.id !== undefined) query = query.where("a.id", "=", filter.id);
  if (filter.ids !== undefined) query = query.where("a.id", "in", filter.ids.slice(0, 500));
  if (filter.claim !== undefined) query = query.where("c.id", "=", await findClaimId(store, filter.claim));
  if (filter.document !== undefined) query = query.where("d.id", "=", filter.document);
  if (filter.origin !== undefined) query = query.where("a.origin", "=", filter.origin);
  if (filter.only === "evidence") query = query.where("a.origin", "is not", null);
  if (filter.only === "supposed")
    query = query.where("a.origin", "is", null).where("a.voice", "!=", "comment");
  if (filter.only === "comments") query = query.where("a.voice", "=", "comment");
  if (filter.stated === true) query = query.where("a.made_by", "is not", null);
  if (filter.rejected === true) query = query.where("a.rejected_by", "is not", null);
  else if (filter.superseded !== true) query = query.where("a.is_current", "=", 1);
  if (filter.cursor !== undefined)
    query = query.where("a.serial", ">", positionOf(filter.cursor, place, ["number"])[0]);
  const rows = await query
    .orderBy("a.serial")
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, (row) => [row.serial]);
  const serials = page.rows.map((row) => row.serial);
  const chains = await readSteps(store, serials);
  const extractors = await readExtractors(store, serials);
  const verdicts = await readVerdicts(store, page.rows);
  return {
    cursor: page.cursor,
    rows: page.rows.map((row) => ({
      id: row.id,
      claim: row.claim,
      wording: row.worded ?? row.claim,
      document: {
        id: row.document,
        title: row.title,
        publisher: row.publisher,
        published: row.published,
        url: row.url,
      },
      passage: asPassage(row.document, row),
      chain: chains.get(row.serial) ?? [],
      certainty: row.certainty as Certainty,
      voice: row.voice as Voice,
      time: row.time === null ? null : (JSON.parse(row.time) as StatedTime),
      place: row.place,
      quantity: row.quantity === null ? null : (JSON.parse(row.quantity) as StatedQuantity),
      origin: row.origin,
      denies: row.denies === 1,
      isEcho: row.is_echo === 1,
      isCurrent: row.is_current === 1,
      verdict: verdicts.get(row.id)?.at(-1) ?? null,
      words: verdicts.get(row.id) ?? [],
      isStated: row.made_by !== null,
      extractors: extractors.get(row.serial) ?? [],
    })),
  };
}

async function readSteps(store: Store, assertions: readonly number[]) {
  const chains = await readChains(store, assertions, false);
  const shown = [...chains.values()].flat().flatMap((voice) => voice.attributionSerial ?? []);
  const attributions = await readAttributions(store, shown);
  return new Map(
    [...chains].map(([assertion, voices]) => [
      assertion,
      voices.map(({ kind, entity, key, name, attributionSerial }): ChainStep => {
        const attribution = attributionSerial === null ? null : (attributions.get(attributionSerial) ?? null);
        return { kind, entity, key, name, attribution };
      }),
    ]),
  );
}

async function readExtractors(
  { db }: Store,
  assertions: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, string[]>();
  for (const batch of batches(assertions)) {
    const rows = await db
      .selectFrom("extraction_assertions as f")
      .innerJoin("extractions as x", "x.serial", "f.extraction")
      .select(["f.assertion", "x.extractor"])
      .where("f.assertion", "in", batch)
      .orderBy("x.extractor")
      .execute();
    for (const { assertion, extractor } of rows) {
      const known = found.get(assertion);
      if (known === undefined) found.set(assertion, [extractor]);
      else known.push(extractor);
    }
  }
  return found;
}

/** What is said of each assertion (by id), the word that holds last: its own verdicts, else the one that rejects it or that stated it. */
async function readVerdicts(
  store: Store,
  rows: readonly {
    readonly id: string;
    readonly rejected_by: number | null;
    readonly made_by: number | null;
  }[],
): Promise<ReadonlyMap<string, readonly AssertionVerdict[]>> {
  const own = await wordsOn(
    store,
    "assertion",
    rows.map(({ id }) => id),
  );
  const said = new Map<string, readonly AssertionVerdict[]>(
    [...own].map(([id, words]) => [
      id,
      words.map(({ decision, by, at, reason, subject }) => ({ decision, by, at, reason, subject })),
    ]),
  );
  const deciding = new Map<string, number>();
  for (const { id, rejected_by, made_by } of rows) {
    const serial = rejected_by ?? made_by;
    if (serial !== null && !said.has(id)) deciding.set(id, serial);
  }
  const found = new Map<number, AssertionVerdict>();
  for (const batch of batches([...new Set(deciding.values())])) {
    const verdicts = await store.db
      .selectFrom("verdicts")
      .select(["serial", "decision", "by", "at", "reason", "subject"])
      .where("serial", "in", batch)
      .execute();
    for (const { serial, ...verdict } of verdicts) found.set(serial, verdict);
  }
  for (const [id, serial] of deciding) said.set(id, [found.get(serial)!]);
  return said;
}
