import { type LinkedData, linkedData } from "./json-ld.ts";
import { statedDate } from "./metadata-date.ts";
import { attribute, type Element, elementsOf, rawText } from "./tree.ts";

/** Everything the page states of itself outside its text. Names are lower case; the first statement of a name is kept. */
export interface Head {
  /** The first of these meta names or properties that is stated. */
  readonly meta: (...names: readonly string[]) => string | undefined;
  readonly microdata: (property: string) => string | undefined;
  readonly microdataAuthors: readonly string[];
  readonly linked: LinkedData;
  readonly title?: string;
  readonly canonical?: string;
  readonly language?: string;
  readonly time?: string;
  readonly authorLinks: readonly string[];
}

/** Reads what a page states of itself in its head, its attributes and its data scripts. A bare page gives empty lists. */
export function readHead(root: Element): Head {
  const metas = new Map<string, string>();
  const properties = new Map<string, string>();
  const microdataAuthors: string[] = [];
  const authorLinks: string[] = [];
  const found: { title?: string; canonical?: string; language?: string; time?: string } = {};
  for (const element of elementsOf(root)) {
    const property = attribute(element, "itemprop").toLowerCase();
    if (property !== "" && !isOfComment(element)) {
      const value = oneLine(propertyValue(element));
      if (value !== "" && !properties.has(property)) properties.set(property, value);
      if (property === "author" && value !== "") microdataAuthors.push(value);
    }
    if (element.name === "meta") {
      const name = (
        attribute(element, "property") ||
        attribute(element, "name") ||
        attribute(element, "http-equiv")
      ).toLowerCase();
      const content = oneLine(attribute(element, "content"));
      if (name !== "" && content !== "" && !metas.has(name)) metas.set(name, content);
    } else if (element.name === "title" && found.title === undefined && !isInDrawing(element)) {
      found.title = oneLine(rawText(element));
    } else if (element.name === "link" && /\bcanonical\b/i.test(attribute(element, "rel"))) {
      found.canonical ??= attribute(element, "href");
    } else if (element.name === "html") {
      found.language ??= attribute(element, "lang") || attribute(element, "xml:lang");
    } else if (element.name === "time" && found.time === undefined && !isOfComment(element)) {
      const date = statedDate(attribute(element, "datetime")) ?? statedDate(rawText(element).slice(0, 200));
      if (date !== null) found.time = date;
    }
    if (/\bauthor\b/i.test(attribute(element, "rel")) && element.name === "a" && !isOfComment(element))
      authorLinks.push(oneLine(rawText(element)));
  }
  return {
    meta: (...names) => names.map((name) => metas.get(name)).find((value) => value !== undefined),
    microdata: (name) => properties.get(name),
    microdataAuthors,
    authorLinks,
    linked: linkedData(root),
    ...found,
  };
}

function isInDrawing(element: Element): boolean {
  return element.parent?.name === "svg" || element.parent?.name === "symbol" || element.parent?.name === "g";
}

function isOfComment(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent)
    if (
      /Comments?$/.test(attribute(at, "itemtype")) ||
      /\bcomment/i.test(`${attribute(at, "itemprop")} ${attribute(at, "class")} ${attribute(at, "id")}`)
    )
      return at.name !== "body" && at.name !== "html";
  return false;
}

function propertyValue(element: Element): string {
  const direct = attribute(element, "content") || attribute(element, "datetime");
  if (direct !== "") return direct;
  for (const inner of elementsOf(element))
    if (attribute(inner, "itemprop").toLowerCase() === "name")
      return attribute(inner, "content") || rawText(inner);
  return rawText(element);
}

/** A text on one line: white space of any length as one space, none at the ends, nothing past {@link LONGEST_STATED}. */
export function oneLine(text: string): string {
  return text
    .slice(0, LONGEST_STATED)
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** UTF-16 code units; what a page states of itself at greater length is not a title, a name or a date. */
const LONGEST_STATED = 2000;
