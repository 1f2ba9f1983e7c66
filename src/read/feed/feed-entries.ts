import { createHash } from "node:crypto";
import { HeadwaterError, type Metadata, type Stated } from "../../model/index.ts";
import { decode } from "../decode.ts";
import { feedItemLinks } from "../feed-item.ts";
import type { StatedReading } from "../stated-reading.ts";
import { splitFeed } from "./split-feed.ts";

/** An item of a feed: what it calls itself, where it says that it is published, and what the feed holds of it. */
export interface FeedEntry {
  readonly id: string;
  /** An address of the web; null where it states none. */
  readonly link: string | null;
  /** SHA-256 of the item as the feed has it: another one is a change. */
  readonly print: string;
  /** What the feed holds of it, as a document; null where that is no text. */
  readonly own: { readonly bytes: Uint8Array; readonly stated: StatedReading } | null;
}

/**
 * The items of a feed: RSS, Atom or JSON Feed.
 *
 * @param name where it was fetched from, for errors; what links are resolved against
 * @throws HeadwaterError `unsupported-format` for what is no feed, `too-deep`, `malformed`
 */
export function feedEntries(bytes: Uint8Array, name: string): readonly FeedEntry[] {
  const { text } = decode(bytes, name, true);
  const entries = /^\s*\{/.test(text) ? jsonEntries(text, name) : xmlEntries(text, name);
  // An item that is there twice under one id is one.
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function xmlEntries(text: string, name: string): FeedEntry[] {
  const { items, title, language } = splitFeed(text, name);
  if (items.length === 0 && !/<(?:rss|feed|(?:\w+:)?RDF)\b/.test(text)) throw noFeed(name);
  return items.map((item) => {
    const { id, link } = feedItemLinks(item);
    const print = printOf(item);
    return {
      ...{ id: id ?? link ?? print, link: resolved(link, name), print },
      own: {
        bytes: Buffer.from(item, "utf8"),
        stated: {
          mediaType: /^<(?:\w+:)?entry\b/.test(item) ? "application/atom+xml" : "application/rss+xml",
          metadata: {
            ...(title !== null && { publisher: stated(title) }),
            ...(language !== null && { language: stated(language) }),
          },
        },
      },
    };
  });
}

/** https://jsonfeed.org/version/1.1 */
function jsonEntries(text: string, name: string): FeedEntry[] {
  let feed: { version?: unknown; title?: unknown; language?: unknown; items?: unknown };
  try {
    feed = JSON.parse(text) as typeof feed;
  } catch {
    throw noFeed(name);
  }
  if (!/jsonfeed\.org\/version\/1/.test(String(feed.version)) || !Array.isArray(feed.items))
    throw noFeed(name);
  return (feed.items as Record<string, unknown>[]).flatMap((item) => {
    if (typeof item !== "object" || item === null) return [];
    const string = (field: string) => (typeof item[field] === "string" ? (item[field] as string) : null);
    const print = printOf(JSON.stringify(item));
    const id = item["id"] === undefined ? null : String(item["id"]);
    const link = string("url") ?? string("external_url");
    const [html, plain] = [string("content_html"), string("content_text")];
    const words = html ?? plain;
    const metadata: Metadata = {
      ...(typeof feed.title === "string" && { publisher: stated(feed.title) }),
      ...(string("title") !== null && { title: stated(string("title")!) }),
      ...(string("date_published") !== null && { published: stated(string("date_published")!) }),
      ...(link !== null && { url: stated(link) }),
    };
    const own =
      words === null || words.trim() === ""
        ? null
        : {
            bytes: Buffer.from(words, "utf8"),
            stated: { mediaType: html === null ? "text/plain" : "text/html", metadata } as StatedReading,
          };
    return [{ id: id ?? link ?? print, link: resolved(link, name), print, own }];
  });
}

function stated(value: string): Stated<string> {
  return { value, from: "record" };
}

function resolved(link: string | null, base: string): string | null {
  if (link === null || !URL.canParse(link, base)) return null;
  const url = new URL(link, base);
  url.hash = "";
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

function printOf(item: string): string {
  return createHash("sha256").update(item).digest("hex");
}

function noFeed(name: string): HeadwaterError {
  return new HeadwaterError(
    "unsupported-format",
    "read",
    name,
    "is no feed (RSS, Atom, JSON Feed)",
    "name the address of the feed, or watch it as a page: --kind page",
  );
}
