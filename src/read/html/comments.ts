import { isDateLine } from "../stated-date.ts";
import type { Block } from "./blocks.ts";
import { attribute, type Element, elementsOf, rawText } from "./tree.ts";

/** What a block is to the readers' comments: words of one (`item` is its element), or the furniture around them. */
export type CommentPart =
  | { readonly kind: "comment"; readonly item: Element; readonly author: string | null }
  | { readonly kind: "furniture" };

/**
 * The part of each block in the page's comments, null for blocks that are in none. Comments are known by the class names of
 * the common engines (WordPress, Blogger, Drupal, Disqus, Facebook, phpBB), by schema.org Comment and UserComments, and by
 * the microdata of Discourse. A reply inside a comment is a comment of its own. In a forum's thread the first post is the
 * page's own text, the others are comments. An author that the page does not state is null.
 */
export function findComments(
  root: Element,
  blocks: readonly Block[],
  headline: Element | null,
): (CommentPart | null)[] {
  const areas = commentAreas(root, new Set(headline ? pathOf(headline) : []));
  const posts = forumPosts(root);
  const openingPost = posts.values().next().value;
  const authors = new Map<Element, string | null>();
  const terms = termsOfComments(areas);
  const places = new Map<Element, Place>();
  return blocks.map((block) => {
    const { isInArea, item } = placeOf(block.element, areas, posts, places);
    if (item !== null && item === openingPost) return null;
    if (item) return partOf(block, item, authors, terms);
    return isInArea ? { kind: "furniture" } : null;
  });
}

/** Where an element stands: in an area of comments or not, and in which comment. */
interface Place {
  readonly isInArea: boolean;
  readonly item: Element | null;
}

function placeOf(
  element: Element,
  areas: ReadonlySet<Element>,
  posts: ReadonlySet<Element>,
  places: Map<Element, Place>,
): Place {
  const known = places.get(element);
  if (known) return known;
  const outer = element.parent ? placeOf(element.parent, areas, posts, places) : OUTSIDE;
  const isInArea = outer.isInArea || areas.has(element);
  const place = {
    isInArea,
    item: posts.has(element) || isItem(element, isInArea) ? element : outer.item,
  };
  places.set(element, place);
  return place;
}

const OUTSIDE: Place = { isInArea: false, item: null };

const AREA =
  /\b(?:comments?|comment ?list|comments? ?(?:area|block|section|wrapper|container)|disqus|responses|ufi list)\b/;
const ITEM =
  /\b(?:comment|ufi comment|reply|response)\b(?! (?:content|body|text|message|copy|meta|metadata|author|header|footer|form|list|lists|block|area|actions|links?|count|counts|reply|respond|number|date|time|permalink|avatar|wrap|wrapper|inner|section|thread|container|button|box|holder|title|actor|timestamp))/;
const DISQUS_ITEM = /\bpost\b/;
const BODY =
  /\b(?:comment|post|reply|response|field (?:name )?comment)s? (?:content|body|text|message|copy)\b/;
const META =
  /\b(?:meta|metadata|author|vcard|header|footer|actions?|reply|respond|date|time|timestamp|datetime|ago|submitted|links|permalink|avatar|form|count|says|user|username|votes?|likes?|secondary|profile|postprofile|signature|byline|title)\b/;

function commentAreas(root: Element, aroundHeadline: ReadonlySet<Element>): ReadonlySet<Element> {
  const areas = new Set<Element>();
  for (const element of elementsOf(root)) {
    if (element.name === "body" || element.name === "html" || element.name === "main") continue;
    if (AREA.test(element.names) && !NOT_AREA.test(element.names) && !aroundHeadline.has(element))
      areas.add(element);
  }
  return areas;
}

/** States that themes write on the article itself, and the link that leads to the comments. */
const NOT_AREA =
  /\bno comments?\b|\bcomments? (?:open|opened|closed|off|on|enabled|disabled|links?|count|number|icon)\b/;

/** The posts of a forum's thread in page order: two or more blocks that phpBB and its kin name `postbody`. */
function forumPosts(root: Element): ReadonlySet<Element> {
  const posts = new Set<Element>();
  for (const element of elementsOf(root)) {
    if (!/\b(?:postbody|post body|post message)\b/.test(element.names) || !element.parent) continue;
    const post = pathOf(element.parent).find(
      (outer) => /\bpost\b/.test(outer.names) && outer.name !== "body",
    );
    if (post && /\b(?:postprofile|post profile|poster|p \d+)\b/.test(namesBelow(post))) posts.add(post);
  }
  return posts.size > 1 ? posts : new Set();
}

function namesBelow(element: Element): string {
  let names = element.names;
  for (const inner of elementsOf(element)) names += inner.names;
  return names;
}

function isItem(element: Element, isInArea: boolean): boolean {
  if (/\/(?:Comment|UserComments|Answer)$/.test(attribute(element, "itemtype"))) return true;
  if (attribute(element, "itemprop") === "comment") return true;
  if (!isInArea || !ITEM_ELEMENTS.has(element.name)) return false;
  const names = element.names;
  if (element.name === "dd") return BODY.test(names);
  return (
    (ITEM.test(names) && !COMMENT_LIST.test(names)) || (element.name === "li" && DISQUS_ITEM.test(names))
  );
}

const ITEM_ELEMENTS = new Set(["li", "div", "article", "section", "dd", "tr"]);
const COMMENT_LIST = /\b(?:comments|comment ?list|commentlist|comment respond|children)\b/;

function partOf(
  block: Block,
  item: Element,
  authors: Map<Element, string | null>,
  terms: ReadonlyMap<Element, Element>,
): CommentPart {
  const inner = pathOf(block.element, item);
  if (BUTTON.test(block.text) || block.shape === "heading") return { kind: "furniture" };
  const isBody = saysBody([...inner, item]);
  const isLinks = block.linkUnits / block.text.length > 0.8 && block.text.length < 60;
  if (isBody === false || (isLinks && isBody === null)) return { kind: "furniture" };
  let author = authors.get(item);
  if (author === undefined) {
    author = authorOf(item, terms.get(item));
    authors.set(item, author);
  }
  if (author === null ? isBody === null : isNameLine(block.text, author)) return { kind: "furniture" };
  return { kind: "comment", item, author };
}

/** The author's name, alone or with the date behind it. */
function isNameLine(text: string, author: string): boolean {
  if (cleanName(text) === author) return true;
  return text.startsWith(author) && isDateLine(text.slice(author.length));
}

const BUTTON =
  /^(?:reply|like|share|report|quote|flag|edit|permalink|log in to reply|\d+ (?:likes?|replies))$/i;

/** What the innermost part that names itself says: true for the words of the comment, false for its furniture, null for neither. */
function saysBody(inner: readonly Element[]): boolean | null {
  for (const element of inner) {
    if (isBodyPart(element)) return true;
    if (element !== inner.at(-1) && isMetaPart(element)) return false;
  }
  return null;
}

function isBodyPart(element: Element): boolean {
  return (
    BODY.test(element.names) || /\b(?:text|commentText|reviewBody)\b/.test(attribute(element, "itemprop"))
  );
}

function isMetaPart(element: Element): boolean {
  return (
    META.test(element.names) ||
    ["header", "footer", "cite", "time", "dt", "form", "button"].includes(element.name) ||
    /\b(?:author|creator|dateCreated|datePublished)\b/.test(attribute(element, "itemprop"))
  );
}

/** Where engines write the author, from the surest to the vaguest. */
const AUTHOR_NAMES: readonly RegExp[] = [
  /\bfn\b/,
  /\b(?:actor name|display name|user ?name|nickname|commenter name|author name)\b/,
  /\b(?:comment author|author|commenter|user|poster|creator)\b/,
];

function authorOf(item: Element, term: Element | undefined): string | null {
  const own = [...ownElements(item)];
  const stated =
    own.find((at) => /\b(?:author|creator)\b/.test(attribute(at, "itemprop"))) ??
    AUTHOR_NAMES.map((names) => own.find((at) => names.test(at.names) && isNameLength(at))).find(Boolean) ??
    own.find((at) => at.name === "cite" || attribute(at, "rel") === "author") ??
    term;
  if (!stated) return null;
  const named = [...elementsOf(stated)].find(
    (at) => attribute(at, "itemprop") === "name" || /\bfn\b/.test(at.names),
  );
  return cleanName(attribute(stated, "content") || rawText(named ?? stated));
}

function isNameLength(element: Element): boolean {
  const { length } = rawText(element).trim();
  return length > 0 && length < 120;
}

function* ownElements(item: Element): Generator<Element> {
  for (const child of item.children) {
    if (child.kind === "text" || isItem(child, true)) continue;
    yield child;
    yield* ownElements(child);
  }
}

/** Blogger's older pages put the author in a `dt` before the comment's `dd`: the term of each `dd`. */
function termsOfComments(areas: ReadonlySet<Element>): ReadonlyMap<Element, Element> {
  const terms = new Map<Element, Element>();
  for (const area of areas) {
    let term: Element | null = null;
    for (const child of area.children) {
      if (child.kind === "text") continue;
      if (child.name === "dt") term = child;
      else if (child.name === "dd" && term) terms.set(child, term);
    }
  }
  return terms;
}

function cleanName(text: string): string | null {
  const name = text
    .slice(0, LONGEST_STATED)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:submitted by|posted by|comment by|by)\s+/i, "")
    .replace(/\s*(?:»|\bsays\b|\bsaid\b|\bwrote\b|\bon \w+,? \d|\bat \d|,? \d+ \w+ ago).*$/i, "")
    .replace(/[\s:,.…|-]+$/, (end) => (end.startsWith(".") && !end.startsWith("..") ? "." : ""))
    .trim();
  return name === "" || name.length > LONGEST_NAME ? null : name;
}

const LONGEST_STATED = 400;
const LONGEST_NAME = 80;

/** An element and those around it from the inside out, up to `end`, which is left out. */
function pathOf(element: Element, end: Element | null = null): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== end; at = at.parent) path.push(at);
  return path;
}
