import type { Metadata, MetadataOrigin, Stated } from "../../model/index.ts";
import { authorNames } from "./authors.ts";
import { type Head, oneLine } from "./head.ts";
import { statedDate } from "./metadata-date.ts";

/** What the reading of the page's blocks adds to what its head states; each absent where the page shows none. */
export interface ShownMetadata {
  readonly headline?: string;
  readonly byline?: string;
  readonly date?: string;
}

/**
 * What a page says of itself, each value with where it was said. Of several statements the first of this order is taken:
 * JSON-LD, Open Graph, Dublin Core, microdata, other meta names, then what the page shows (headline, byline, time element,
 * date line), last its title element. Exceptions: an address is taken from the canonical link first, the language from the
 * `lang` of the html element. The site's name is cut off a title's end. Fields that are not stated are absent.
 */
export function composeMetadata(head: Head, shown: ShownMetadata): Metadata {
  const { meta, microdata, linked: data } = head;
  const publisher = firstOf(
    stated("json-ld", data.publisher),
    stated("open-graph", meta("og:site_name")),
    stated("dublin-core", meta("dc.publisher", "dcterms.publisher")),
    stated("microdata", microdata("publisher")),
    stated("meta", meta("application-name", "publisher", "cre")),
  );
  const site = [publisher?.value, meta("og:site_name")].filter((name) => name !== undefined);
  const title = firstOf(
    stated("json-ld", data.title),
    stated("open-graph", meta("og:title")),
    stated("dublin-core", meta("dc.title", "dcterms.title")),
    stated("microdata", microdata("headline")),
    stated("meta", meta("twitter:title", "parsely-title", "sailthru.title")),
    stated("heading", shown.headline),
    stated("title-element", head.title),
  );
  const language = firstOf(
    stated("html-lang", head.language),
    stated("open-graph", meta("og:locale")),
    stated("dublin-core", meta("dc.language", "dcterms.language")),
    stated("meta", meta("content-language", "language")),
    stated("json-ld", data.language),
  );
  return withoutAbsent({
    title: title && { value: withoutSite(oneLine(title.value), site), from: title.from },
    publisher: publisher && { value: oneLine(publisher.value), from: publisher.from },
    authors: statedAuthors(head, shown.byline),
    published: firstDate(
      ["json-ld", data.published],
      ["open-graph", meta("article:published_time", "og:published_time")],
      ["dublin-core", meta("dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date")],
      ["microdata", microdata("datepublished")],
      ["meta", meta(...PUBLISHED_NAMES)],
      ["time-element", head.time],
      ["text", shown.date],
    ),
    modified: firstDate(
      ["json-ld", data.modified],
      ["open-graph", meta("article:modified_time", "og:updated_time")],
      ["dublin-core", meta("dcterms.modified", "dc.date.modified")],
      ["microdata", microdata("datemodified")],
      ["meta", meta("last-modified", "lastmod", "revised")],
    ),
    url: firstOf(
      stated("link", webAddress(head.canonical)),
      stated("open-graph", webAddress(meta("og:url"))),
      stated("json-ld", webAddress(data.url)),
    ),
    language: language && primaryTag(language),
  });
}

const PUBLISHED_NAMES = [
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "article.published",
  "citation_publication_date",
  "cxenseparse:recs:publishtime",
] as const;

function statedAuthors(head: Head, byline: string | undefined): Stated<readonly string[]> | undefined {
  const candidates: readonly (readonly [MetadataOrigin, readonly (string | undefined)[]])[] = [
    ["json-ld", head.linked.authors ?? []],
    ["open-graph", [head.meta("article:author", "og:article:author")]],
    ["dublin-core", [head.meta("dc.creator", "dcterms.creator", "dc.contributor")]],
    ["microdata", head.microdataAuthors],
    [
      "meta",
      [head.meta("author", "parsely-author", "sailthru.author", "article.author", "citation_author", "byl")],
    ],
    ["byline", head.authorLinks.slice(0, MOST_AUTHOR_LINKS)],
    ["byline", [byline]],
  ];
  for (const [from, values] of candidates) {
    const names = [...new Set(values.flatMap((value) => (value ? authorNames(value) : [])))];
    if (names.length > 0) return { value: names, from };
  }
  return undefined;
}

/** More author links than this are those of a list of articles. */
const MOST_AUTHOR_LINKS = 6;

function stated(from: MetadataOrigin, value: string | undefined): Stated<string> | undefined {
  return value === undefined || value.trim() === "" ? undefined : { value: value.trim(), from };
}

function firstOf(...values: readonly (Stated<string> | undefined)[]): Stated<string> | undefined {
  return values.find((value) => value !== undefined);
}

function firstDate(
  ...values: readonly (readonly [MetadataOrigin, string | undefined])[]
): Stated<string> | undefined {
  for (const [from, value] of values) {
    const date = value === undefined ? null : statedDate(value);
    if (date !== null) return { value: date, from };
  }
  return undefined;
}

/** Only absolute addresses of the web: a page's own address is not known here, so a relative one says nothing. */
function webAddress(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:\/\//i.test(value.trim()) ? value.trim() : undefined;
}

function primaryTag({ value, from }: Stated<string>): Stated<string> | undefined {
  const tag = /^([a-z]{2,3})(?:[-_]|$)/i.exec(value.trim())?.[1];
  return tag === undefined ? undefined : { value: tag.toLowerCase(), from };
}

/** "Bridge falls | The Varesh Herald" without the site: only where the page names its site, so no headline is cut. */
function withoutSite(title: string, sites: readonly string[]): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  for (const mark of title.matchAll(TITLE_MARK)) {
    const ending = plain(title.slice(mark.index));
    if (mark.index > 0 && sites.some((site) => plain(site) === ending))
      return title.slice(0, mark.index).trim();
  }
  return title;
}

const TITLE_MARK = /\s(?:[|–—·»:-]|::)\s/g;

function withoutAbsent(fields: { [K in keyof Metadata]: Metadata[K] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Metadata;
}
