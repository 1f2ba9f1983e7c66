import { parseTree } from "./parse-tree.ts";
import { attribute, type Element, elementsOf, rawText } from "./tree.ts";

/** What a page's JSON-LD says of its article. Absent where it says nothing; `authors` is never an empty list. */
export interface LinkedData {
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly url?: string;
  readonly language?: string;
}

/**
 * What the page's `application/ld+json` scripts say of its article: the first node of an article type, else the first that
 * has a headline or a date. Graphs, lists, references by `@id` and scripts with comments, trailing commas or raw line
 * breaks are read; a script that is no JSON even so is passed over. A page without any gives {}.
 */
export function linkedData(root: Element): LinkedData {
  const nodes: JsonObject[] = [];
  for (const element of elementsOf(root)) {
    if (element.name !== "script" || !/ld\+json/i.test(attribute(element, "type"))) continue;
    collect(parseLoosely(rawText(element)), nodes, 0);
  }
  const article =
    nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type))) ?? nodes.find(isDated);
  if (!article) return {};
  const named = nodes.filter((node) => textOf(node["@id"]) !== undefined && textOf(node.name) !== undefined);
  const byId = new Map<unknown, JsonObject>(named.map((node) => [node["@id"], node]));
  return readArticle(article, byId);
}

interface JsonObject {
  readonly [key: string]: unknown;
}

const ARTICLE =
  /(?:Article|BlogPosting|Report|SocialMediaPosting|LiveBlogPosting|DiscussionForumPosting|Blog\b)$/;
const DEEPEST = 12;
const MOST_NODES = 2000;
/** UTF-16 code units; an article's whole body stands in some of the values, and none of those is asked for. */
const LONGEST_VALUE = 2000;

function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/, "");
  for (const candidate of [bare, repaired(bare)]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {}
  }
  return null;
}

/** The faults that publishers' templates make: raw control characters in strings, commas before a closing bracket, a last `;`. */
function repaired(text: string): string {
  return text
    .replace(CONTROL, " ")
    .replace(/,(\s*[}\]])/g, "$1")
    .replace(/;\s*$/, "")
    .trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the fault that is repaired
const CONTROL = /[\u0000-\u001f]+/g;

function collect(value: unknown, into: JsonObject[], depth: number): void {
  if (depth > DEEPEST || into.length >= MOST_NODES || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  const node = value as JsonObject;
  into.push(node);
  for (const inner of Object.values(node)) collect(inner, into, depth + 1);
}

function typesOf(node: JsonObject): string[] {
  return listOf(node["@type"]).filter((type): type is string => typeof type === "string");
}

function isDated(node: JsonObject): boolean {
  return typeof node.headline === "string" || typeof node.datePublished === "string";
}

function readArticle(article: JsonObject, byId: ReadonlyMap<unknown, JsonObject>): LinkedData {
  const authors = listOf(article.author ?? article.creator).flatMap((author) => {
    const name = nameOf(author, byId);
    return name ? [name] : [];
  });
  const stated = {
    title: textOf(article.headline) ?? textOf(article.name),
    publisher: nameOf(listOf(article.publisher)[0], byId),
    authors: authors.length > 0 ? authors : undefined,
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    modified: textOf(article.dateModified),
    url: textOf(article.url) ?? idOf(article.mainEntityOfPage),
    language: textOf(article.inLanguage),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as LinkedData;
}

function nameOf(value: unknown, byId: ReadonlyMap<unknown, JsonObject>): string | undefined {
  if (typeof value === "string") return textOf(value);
  if (typeof value !== "object" || value === null) return undefined;
  const node = value as JsonObject;
  return textOf(node.name) ?? textOf(byId.get(node["@id"])?.name);
}

function idOf(value: unknown): string | undefined {
  if (typeof value === "object" && value !== null) return textOf((value as JsonObject)["@id"]);
  return textOf(value);
}

function textOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  if (typeof first !== "string" || first.trim() === "" || first.length > LONGEST_VALUE) return undefined;
  return first.includes("&") ? rawText(parseTree(first).root).trim() : first.trim();
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
