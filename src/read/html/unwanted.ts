import type { Block } from "./blocks.ts";
import { sumByElement } from "./sums.ts";
import { teaserGrids } from "./teasers.ts";
import { attribute, type Element } from "./tree.ts";

/**
 * Which of the elements around blocks belong to a part of the page that is not the article: parts that say so by their
 * element, role or name, and grids of teasers. A part that holds much of the page's prose is a wrapper whatever its name.
 *
 * @param gains units of running prose of each block; `total` is their sum
 */
export function unwantedParts(
  blocks: readonly Block[],
  gains: readonly number[],
  total: number,
): ReadonlyMap<Element, boolean> {
  const sums = sumByElement(blocks, gains);
  const unwanted = new Map<Element, boolean>();
  for (const grid of teaserGrids(blocks)) unwanted.set(grid, true);
  const isUnwantedPart = (element: Element): boolean => {
    const known = unwanted.get(element);
    if (known !== undefined) return known;
    const share = (sums.get(element) ?? 0) / (total || 1);
    const verdict =
      namesUnwanted(element, share) || (element.parent !== null && isUnwantedPart(element.parent));
    unwanted.set(element, verdict);
    return verdict;
  };
  for (const block of blocks) isUnwantedPart(block.element);
  return unwanted;
}

const UNWANTED_TAGS = new Set(["nav", "footer", "aside", "button"]);
const UNWANTED_ROLES = new Set(["navigation", "contentinfo", "complementary", "search", "dialog", "alert"]);
const words = (...lines: readonly string[]): RegExp => new RegExp(`\\b(?:${lines.join("|")})\\b`);
const STRONG = words(
  "nav(?:bar|igation)?|menus?|bread ?crumbs?|footer|sidebar|side bar|right rail|left rail|widgets?|toolbar",
  "relate[ds]?[a-z]*|recommend(?:ed|ation|ations|s)?|recirc[a-z]*|(?:more|top|latest|other|next|trending|featured|editors?) (?:stories|story|news|from|on|articles?|posts?|videos?|links|headlines|picks?)",
  "read (?:next|also)|also (?:like|read)|most (?:popular|read|viewed|recent|shared)|popular|trending|trends|up next|see also",
  "shar(?:e|es|ing)|share(?:bar|tools?|links?|daddy|this|box|buttons?)|sharedaddy|sharethis|social(?! embed| media embed)|socials|follow(?:us)?|subscri(?:be|ption|ptions)|newsletters?[a-z]*|sign ?up|opt ?in|mailchimp",
  "promos?|promo[a-z]*|promotions?|promoted|sponsor(?:ed|s)?|advert[a-z]*|ads?|ad ?(?:slot|unit|box|wrapper|container)|adslot|dfp|gpt|paywall|regwall",
  "comments?(?:area|list|block)?|disqus[a-z]*|respond|replies|reply|livefyre|spot im|viafoura",
  "tags|tag(?:s| list|list| cloud|cloud| links)|topics|keywords|categories|cat links|post ?meta|entry ?meta|article ?meta|meta ?(?:data|info)|pagination|pager|page ?nav|prev ?next|post ?nav(?:igation)?",
  "copyright|disclaimer|outbrain[a-z]*|taboola[a-z]*|zergnet|revcontent|jp relatedposts|yarpp|addthis[a-z]*|addtoany|login|log in|search(?:form)?|skip|ratings?|votes?|about author|author (?:bio|box|info|card|about|description|details|profile)|bio|byline|by ?line|dateline|timestamp",
);
/** Notices that cover the page, however much they say beside a short article. */
const NOTICES = words(
  "cookie[a-z]*|cli (?:bar|modal|tab|privacy)[a-z]*|consent|gdpr|privacy (?:overview|notice|banner)|newsletters?[a-z]*",
);
const WEAK = words(
  "modal|popup|pop up|lightbox|overlay|banner|tools|print|email|poll|survey|feedback|legal|noprint|infobox|toc|table of contents|callout|teasers?|cards?|cta|commerce|merch|donat(?:e|ion)|jump|rail|contributors?|read more|author|caption|credit",
);

const NOTICE_SHARE = 0.9;
/** Parts that name themselves so but hold this share of the page's prose are wrappers of the whole. */
const STRONG_SHARE = 0.45;
const WEAK_SHARE = 0.1;

function namesUnwanted(element: Element, share: number): boolean {
  if (element.name === "body" || element.name === "html") return false;
  if (share < STRONG_SHARE && UNWANTED_TAGS.has(element.name)) return true;
  if (share < WEAK_SHARE && element.name === "form") return true;
  const role = attribute(element, "role");
  if (share < STRONG_SHARE && role !== "" && UNWANTED_ROLES.has(role)) return true;
  const names = element.names;
  if (names === " ") return false;
  if (share < NOTICE_SHARE && NOTICES.test(names)) return true;
  return (share < STRONG_SHARE && STRONG.test(names)) || (share < WEAK_SHARE && WEAK.test(names));
}
