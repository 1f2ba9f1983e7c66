/**
 * The words of an element's class, id, role and data attributes that name its part of the page: lower case, parted by
 * single spaces, with a space at either end, "entryContent post_body" as " entry content post body ". No name gives " ".
 */
export function partNames(attributes: ReadonlyMap<string, string>): string {
  if (attributes.size === 0) return " ";
  let named = "";
  for (const name of NAMING) {
    const value = attributes.get(name);
    if (value) named += ` ${value}`;
  }
  if (named === "") return " ";
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

const NAMING = ["class", "id", "role", "data-component", "data-testid"] as const;
/** Names are words; what is longer than this is data in the wrong place. */
const LONGEST_NAME = 400;
const CACHE_SIZE = 5000;
const cache = new Map<string, string>();
