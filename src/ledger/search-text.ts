import type { SearchTerms } from "./dialect/index.ts";
import { foldName } from "./fold-name.ts";
import { rowsAsked } from "./page.ts";
import { type ClaimRow, describeClaims } from "./read-claims.ts";
import { searchTerms } from "./search-terms.ts";
import type { Store } from "./store.ts";

/** Where words were found: part of a document's text. All offsets are UTF-16 code units into that text. */
export interface Snippet {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The words that were looked for, in text order. */
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

/** What a search found, best first. */
export interface SearchResult {
  readonly documents: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly snippet: Snippet;
  }[];
  readonly claims: readonly ClaimRow[];
}

/** A document that has what was looked for. */
export interface DocumentHit {
  readonly id: string;
  readonly published: string | null;
}

/** Length of a snippet, in code units. */
const SNIPPET_UNITS = 240;

/** Assertions looked at to find each claim: a claim that many documents carry takes many places in the ranking. */
const ASSERTIONS_PER_CLAIM = 10;

/**
 * Documents and claims with all of the words. Case and diacritics do not matter; words in quotation marks stay together; a
 * `*` lets a word go on. Nothing typed is an error: what holds no letter or digit finds nothing.
 *
 * @param limit documents, and claims, at most; 1 to 1000
 */
export async function searchText(store: Store, typed: string, limit?: number): Promise<SearchResult> {
  const terms = searchTerms(typed);
  if (terms.length === 0) return { documents: [], claims: [] };
  const rows = rowsAsked(limit);
  return {
    documents: await searchDocuments(store, terms, rows),
    claims: await searchClaims(store, terms, rows),
  };
}

/**
 * The documents with all of the words, as {@link searchText} has them, without a look at their texts.
 *
 * @param limit at most; 1 to 1000
 */
export async function findDocumentsWith(
  { db, dialect }: Store,
  typed: string,
  limit?: number,
): Promise<readonly DocumentHit[]> {
  const terms = searchTerms(typed);
  const hits = terms.length === 0 ? [] : await dialect.search(db, "texts", terms, rowsAsked(limit));
  if (hits.length === 0) return [];
  const rows = await db
    .selectFrom("texts as t")
    .innerJoin("documents as d", "d.serial", "t.document")
    .select(["t.serial", "d.id", "d.published"])
    .where("t.serial", "in", hits.map(serialOf))
    .execute();
  const found = new Map(rows.map(({ serial, ...row }) => [serial, row]));
  return hits.flatMap(({ serial }) => found.get(serial) ?? []);
}

async function searchDocuments({ db, dialect }: Store, terms: SearchTerms, limit: number) {
  const hits = await dialect.search(db, "texts", terms, limit);
  if (hits.length === 0) return [];
  const rows = await db
    .selectFrom("texts as t")
    .innerJoin("documents as d", "d.serial", "t.document")
    .select(["t.serial", "t.text", "d.id", "d.title", "d.publisher", "d.published"])
    .where("t.serial", "in", hits.map(serialOf))
    .execute();
  const found = new Map(rows.map((row) => [row.serial, row]));
  return hits.flatMap(({ serial }) => {
    const row = found.get(serial);
    if (row === undefined) return [];
    const { id, title, publisher, published, text } = row;
    return [{ id, title, publisher, published, snippet: snippetOf(text, terms) }];
  });
}

async function searchClaims(store: Store, terms: SearchTerms, limit: number): Promise<readonly ClaimRow[]> {
  const { db, dialect } = store;
  const hits = await dialect.search(db, "assertions", terms, limit * ASSERTIONS_PER_CLAIM);
  if (hits.length === 0) return [];
  const rows = await db
    .selectFrom("assertions as a")
    .innerJoin("claims as c", "c.serial", "a.claim")
    .selectAll("c")
    .select("a.serial as hit")
    .where("a.serial", "in", hits.map(serialOf))
    .where("a.is_current", "=", 1)
    .execute();
  const byHit = new Map(rows.map((row) => [row.hit, row]));
  const best = new Map(hits.flatMap(({ serial }) => byHit.get(serial) ?? []).map((row) => [row.serial, row]));
  return describeClaims(store, [...best.values()].slice(0, limit));
}

function serialOf({ serial }: { readonly serial: number }): number {
  return serial;
}

/** The first stretch of the text with the most of the words, found as the index finds them. */
export function snippetOf(text: string, terms: SearchTerms): Snippet {
  const wanted = terms.flatMap(({ words, prefix }) =>
    words.map((word, i) => ({ word: foldName(word), prefix: prefix && i === words.length - 1 })),
  );
  const different = new Set(wanted.map(({ word, prefix }) => `${word}${prefix ? "*" : ""}`)).size;
  const found: FoundWord[] = [];
  let until = text.length;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)) {
    if (match.index >= until) break;
    const folded = foldWord(match[0]);
    const word = wanted.findIndex((w) => (w.prefix ? folded.startsWith(w.word) : folded === w.word));
    if (word < 0) continue;
    found.push({ start: match.index, end: match.index + match[0].length, word });
    // A stretch with all of them is the first of the best: behind it only what it shows is looked for.
    const first = until < text.length ? null : firstOfWhole(found, different);
    if (first !== null) until = first.start + SNIPPET_UNITS + MOST_WORD_UNITS;
  }
  let best = { from: 0, different: 0 };
  for (const [i, first] of found.entries()) {
    const inside = new Set<number>();
    for (let j = i; j < found.length && found[j]!.end <= first.start + SNIPPET_UNITS; j++)
      inside.add(found[j]!.word);
    if (inside.size > best.different) best = { from: i, different: inside.size };
  }
  const anchor = found[best.from]?.start ?? 0;
  const start = wordStart(text, Math.max(0, anchor - SNIPPET_UNITS / 4));
  const end = wordEnd(text, Math.min(text.length, start + SNIPPET_UNITS));
  const matches = found
    .filter((m) => m.start >= start && m.end <= end)
    .map((m) => ({ start: m.start, end: m.end }));
  return { start, end, quote: text.slice(start, end), matches };
}

/** A word that was looked for, by its number. */
interface FoundWord {
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** The first word of a stretch that ends with the last one found and has all the different words; null where they are further apart. */
function firstOfWhole(found: readonly FoundWord[], different: number): FoundWord | null {
  const { end } = found.at(-1)!;
  const inside = new Set<number>();
  let first: FoundWord | null = null;
  for (let i = found.length - 1; i >= 0 && end <= found[i]!.start + SNIPPET_UNITS; i--) {
    inside.add(found[i]!.word);
    first = found[i]!;
  }
  return inside.size === different ? first : null;
}

const ASCII = /^[\0-\x7f]*$/;

/** A word as {@link foldName} folds it; most have nothing to fold but their case. */
function foldWord(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : foldName(word);
}

/** No word is longer for the sake of a snippet. */
const MOST_WORD_UNITS = 40;

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + MOST_WORD_UNITS).search(/\s/u);
  return space < 0 ? whole(text, from) : from + space + 1;
}

function wordEnd(text: string, to: number): number {
  const space = text.slice(to, to + MOST_WORD_UNITS).search(/\s/u);
  return space < 0
    ? whole(text, Math.min(text.length, to + (to === text.length ? 0 : MOST_WORD_UNITS)))
    : to + space;
}

/** An offset that does not lie inside a surrogate pair. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
