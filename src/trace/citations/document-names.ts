import { hash53 } from "../hash.ts";

/** What is stated of a document, as far as others can cite it by that. Dates are ISO 8601 of any precision. */
export interface CitableDocument {
  readonly title: string | null;
  readonly url: string | null;
  readonly work: string | null;
  readonly edition: string | null;
  readonly published: string | null;
  /** The publisher's normalised name. */
  readonly publisherKey: string | null;
}

/** A title of one word ("Kelmin") names anything. */
const LEAST_TITLE_WORDS = 2;

/** Of a longer name a hash stands for what is beyond this many code units: a database's indexes have room for no more. */
const MOST_UNITS = 240;

/**
 * The names under which a document is cited: its address, its title, its work with its edition, and its day with its publisher. A citation
 * leads to the documents that have one of its names, so that it makes no difference which of the two came first.
 *
 * @returns distinct names, such as `edition:country report terrorism|2016`; empty where nothing is stated
 */
export function documentNames(document: CitableDocument): readonly string[] {
  const { title, url, work, edition, published, publisherKey } = document;
  const names = [
    url === null ? null : urlName(url),
    title === null || fold(title).split(" ").length < LEAST_TITLE_WORDS ? null : titleName(title),
    work === null || edition === null ? null : editionName(work, edition),
    publisherKey === null ? null : dayName(published ?? "", publisherKey),
  ];
  return [...new Set(names.flatMap((name) => name ?? []))];
}

/** The name of what stands at an address; its scheme, query and fragment do not matter. Null where nothing is left of it. */
export function urlName(url: string): string | null {
  const bare = url
    .slice(0, 4 * MOST_UNITS)
    .replace(/^https?:\/\/(?:www\.)?/iu, "")
    .replace(/[?#].*$/u, "")
    .replace(/\/+$/u, "")
    .toLowerCase();
  return bare === "" ? null : named("url", bare);
}

/** The name of what has a title. Null for one without letters. */
export function titleName(title: string): string | null {
  const words = fold(title);
  return words === "" ? null : named("title", words);
}

/** The name of an issue of a work. Null for a work without letters. */
export function editionName(work: string, edition: string): string | null {
  const key = workKey(work);
  return key === "" ? null : named("edition", `${key}|${fold(edition)}`);
}

/** The name of what a body published on a day. Null for a date that is no day. */
export function dayName(published: string, publisherKey: string): string | null {
  const day = /^\d{4}-\d\d-\d\d/u.exec(published)?.[0];
  return day === undefined ? null : named("day", `${day}|${publisherKey}`);
}

/**
 * A work's name as its editions share it, though their titles differ a little: "The Country Reports on Terrorism for" and "Country Report
 * on Terrorism" are one work. Without articles and joints, case and plural.
 */
export function workKey(work: string): string {
  return fold(work)
    .split(" ")
    .filter((word) => !JOINT.test(word))
    .map((word) => (/[^su]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word))
    .join(" ");
}

const JOINT = /^(?:the|a|an|of|on|for|in|and|to|from|edition|issue)$/u;

function named(kind: "url" | "title" | "edition" | "day", words: string): string {
  if (words.length <= MOST_UNITS) return `${kind}:${words}`;
  return `${kind}:${words.slice(0, MOST_UNITS)}#${hash53(words).toString(36)}`;
}

function fold(words: string): string {
  return words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/['’](?=\p{L})/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
