import { Parser } from "htmlparser2";

/** A link of a page: its words, white space as one blank, and where it leads. */
export interface PageLink {
  readonly words: string;
  readonly url: string;
}

/** The links of a page that lead to web addresses, in order; links without words are left out. */
export function pageLinks(html: string): readonly PageLink[] {
  const links: PageLink[] = [];
  let url: string | null = null;
  let words = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name !== "a") return;
      const href = attributes["href"]?.trim() ?? "";
      url = /^https?:\/\//iu.test(href) ? href : null;
      words = "";
    },
    ontext(text) {
      if (url !== null) words += text;
    },
    onclosetag(name) {
      if (name !== "a" || url === null) return;
      const clean = words.replace(/\s+/gu, " ").trim();
      if (clean !== "") links.push({ words: clean, url });
      url = null;
    },
  });
  parser.end(html);
  return links;
}
