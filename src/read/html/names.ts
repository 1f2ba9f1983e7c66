import { attribute, type Element } from "./tree.ts";

/**
 * The words of an element's class, id, role and data attributes that name its part of the page: lower case, parted by
 * single spaces, with a space at either end, "entryContent post_body" as " entry content post body ". No name gives " ".
 */
export function partNames(element: Element): string {
  if (element.attributes.size === 0) return " ";
  const named = `${attribute(element, "class")} ${attribute(element, "id")} ${attribute(element, "role")} ${attribute(element, "data-component")} ${attribute(element, "data-testid")}`;
  if (named.length === 4) return " ";
  let words = cache.get(named);
  if (words === undefined) {
    words = ` ${named
      .slice(0, LONGEST_NAME)
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .replace(/([A-Z]{2})([A-Z][a-z])/g, "$1 $2")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim()} `;
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(named, words);
  }
  return words;
}

/** Names are words; what is longer than this is data in the wrong place. */
const LONGEST_NAME = 400;
const CACHE_SIZE = 5000;
const cache = new Map<string, string>();
