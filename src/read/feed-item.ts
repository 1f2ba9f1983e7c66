import { Parser } from "htmlparser2";
import type { Metadata, Stated } from "../model/index.ts";
import { readHtml } from "./html.ts";
import type { Reading } from "./reading.ts";

/**
 * Text, segments and metadata of an item of a feed (RSS or Atom), as it stands in the feed: its title as headline, then its content, or its summary where it
 * has no more, read as a page.
 *
 * @throws HeadwaterError `no-text` for an item without words
 */
export function readFeedItem(xml: string, path: string): Reading {
  const fields = fieldsOf(xml);
  const first = (...names: readonly string[]): string =>
    names.map((name) => fields.get(name)?.trim() ?? "").find((value) => value !== "") ?? "";
  const title = first("title");
  const content = first("encoded", "content", "description", "summary");
  const { text, segments, notes } = readHtml(
    `<html><body><article>${title === "" ? "" : `<h1>${asHtml(title)}</h1>`}${asHtml(content)}</article></body></html>`,
    path,
  );
  const isSummary = first("encoded", "content") === "" && content !== "";
  return {
    text,
    segments,
    metadata: metadataOf(title.replace(/<[^<>]*>/g, ""), first),
    notes: [...notes, ...(isSummary ? ["an item of a feed that holds a summary, not the whole text"] : [])],
  };
}

/** What an item calls itself, and the address that it states; null where it does not. */
export function feedItemLinks(xml: string): { readonly id: string | null; readonly link: string | null } {
  const fields = fieldsOf(xml);
  const [guid, link] = [fields.get("guid") ?? fields.get("id"), fields.get("link")].map(
    (value) => value?.trim() || null,
  );
  return { id: guid ?? null, link: link ?? (/^https?:/i.test(guid ?? "") ? guid! : null) };
}

/** Vocabularies whose names are those of texts and whose words are of pictures and sound. */
const FOREIGN = /^(?:media|itunes|podcast|googleplay):/;

/** The texts of an item's own elements by their names without prefixes; an address of Atom's `link`; marked-up content as markup. */
function fieldsOf(xml: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const inside: string[] = [];
  const add = (words: string) => {
    const name = inside[1]!;
    fields.set(name, (fields.get(name) ?? "") + words);
  };
  const isContent = () => inside[1] === "content" || inside[1] === "summary";
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const name = qualified.slice(qualified.indexOf(":") + 1);
        if (inside.length > 1 && isContent()) add(`<${name}>`);
        inside.push(inside.length === 1 && FOREIGN.test(qualified) ? "foreign" : name);
        if (inside.length !== 2) return;
        if (
          name === "link" &&
          attributes.href !== undefined &&
          (attributes.rel ?? "alternate") === "alternate"
        )
          add(attributes.href);
        // Of two of one name the first is meant; the second is parted from it.
        else if (fields.has(name)) inside[1] = name === "author" || name === "creator" ? name : "again";
        if (fields.has(name) && (name === "author" || name === "creator")) add("; ");
      },
      ontext(words) {
        if (inside.length < 2) return;
        // Atom's author has an address beside the name.
        if (inside[1] === "author" && inside.length > 2 && inside[2] !== "name") return;
        add(inside.length > 2 && isContent() ? escaped(words) : words);
      },
      onclosetag(qualified) {
        inside.pop();
        if (inside.length > 1 && isContent()) add(`</${qualified.slice(qualified.indexOf(":") + 1)}>`);
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return fields;
}

/** Feeds hold markup as text; a text without any is one or more paragraphs. */
function asHtml(content: string): string {
  if (/<[a-z!/][^<>]*>/i.test(content)) return content;
  return content
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join("");
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function metadataOf(title: string, first: (...names: readonly string[]) => string): Metadata {
  const stated = <T>(value: T): Stated<T> => ({ value, from: "record" });
  const published = isoDate(first("pubDate", "published", "issued", "date"));
  const modified = isoDate(first("updated", "modified"));
  const authors = first("creator", "author")
    .split(";")
    .map((author) => /\(([^()]+)\)\s*$/.exec(author)?.[1] ?? author)
    .map((author) => author.replace(/\s+/g, " ").trim())
    .filter((author) => author !== "" && !/^\S+@\S+$/.test(author));
  const url = first("link", "guid");
  return {
    ...(title.trim() !== "" && { title: stated(title.replace(/\s+/g, " ").trim()) }),
    ...(authors.length > 0 && { authors: stated(authors) }),
    ...(published !== null && { published: stated(published) }),
    ...(modified !== null && { modified: stated(modified) }),
    ...(/^https?:\/\/\S+$/i.test(url) && { url: stated(url) }),
  };
}

/** ISO 8601 as it stands; a date of RFC 822 as the instant that it is. */
function isoDate(date: string): string | null {
  if (/^\d{4}(?:-\d\d){0,2}(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(date)) return date;
  if (!/\d{4}/.test(date) || !/\d:\d/.test(date)) return null;
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().replace(".000Z", "Z");
}
