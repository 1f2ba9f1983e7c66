import { Parser } from "htmlparser2";

/** A link of a page: its words, white space as one blank, and where it leads. */
interface PageLink {
  readonly words: string;
  readonly url: string;
}

/** A page with more links is a list of links: those that follow are left out. */
const MOST_LINKS = 500;

/**
 * The first links of a page that lead to web addresses, in order; links without words are left out.
 *
 * @param base the page's own address, by which relative addresses are completed; without it they are left out
 */
export function pageLinks(html: string, base: string | null): readonly PageLink[] {
  const links: PageLink[] = [];
  let url: string | null = null;
  let words = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name !== "a") return;
      url = webAddress(attributes["href"]?.trim() ?? "", base);
      words = "";
    },
    ontext(text) {
      if (url !== null) words += text;
    },
    onclosetag(name) {
      if (name !== "a" || url === null) return;
      const clean = words.replace(/\s+/gu, " ").trim();
      if (clean !== "" && links.length < MOST_LINKS) links.push({ words: clean, url });
      url = null;
    },
  });
  parser.end(html);
  return links;
}

function webAddress(href: string, base: string | null): string | null {
  if (/^https?:\/\//iu.test(href)) return href;
  if (base === null || href === "" || /^(?:#|[a-z][a-z0-9+.-]*:)/iu.test(href)) return null;
  try {
    const url = new URL(href, base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
