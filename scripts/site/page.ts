import { existsSync, statSync } from "node:fs";
import { posix } from "node:path";
import MarkdownIt from "markdown-it";

/** A page of the site: where it lies in the repository and in the site, its title, its headings, and its words as HTML. */
export interface SitePage {
  readonly source: string;
  readonly address: string;
  readonly title: string;
  readonly html: string;
  /** What it links to or shows, as paths in the repository, without what is on other machines. */
  readonly targets: readonly string[];
}

/** Where a path of the repository lies in the site: `docs/joins.md` is `docs/joins.html`, the README the front page, a folder the page that lists it. */
function addressOf(source: string): string {
  if (source === "README.md") return "index.html";
  const path = source.replace(/\/$/, "");
  return statSync(path).isDirectory() ? `${path}/index.html` : path.replace(/\.md$/, ".html");
}

/**
 * A page of Markdown as HTML. Links to pages of the site lead to these; every heading has an id by which it is linked to, as on the usual hosts.
 *
 * @param source its path in the repository, such as `docs/joins.md`
 */
export function renderPage(source: string, text: string): SitePage {
  const own = addressOf(source);
  // Links in a folder's list are relative to the folder itself.
  const base = own.endsWith("/index.html") ? posix.dirname(own) : posix.dirname(source);
  const markdown = new MarkdownIt({ html: false, linkify: false });
  const targets: string[] = [];
  const used = new Map<string, number>();
  const tokens = markdown.parse(text, {});
  let title = "";
  for (const [i, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const words = (tokens[i + 1]?.children ?? []).map(({ content }) => content).join("");
      if (title === "" && token.tag === "h1") title = words;
      token.attrSet("id", slugOf(words, used));
    }
    for (const child of token.children ?? []) {
      const attribute = child.type === "image" ? "src" : child.type === "link_open" ? "href" : null;
      const target = attribute === null ? null : child.attrGet(attribute);
      if (target === null || /^(?:[a-z]+:|#)/.test(String(target))) continue;
      const [path = "", anchor] = String(target).split("#");
      const inside = posix.normalize(posix.join(base, path)).replace(/\/$/, "");
      targets.push(inside);
      const shown = posix.relative(posix.dirname(own), existsSync(inside) ? addressOf(inside) : inside);
      child.attrSet(attribute!, anchor === undefined ? shown : `${shown}#${anchor}`);
    }
  }
  return {
    source,
    address: own,
    title,
    html: markdown.renderer.render(tokens, markdown.options, {}),
    targets,
  };
}

function slugOf(words: string, used: Map<string, number>): string {
  const slug = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
  const before = used.get(slug) ?? 0;
  used.set(slug, before + 1);
  return before === 0 ? slug : `${slug}-${before}`;
}
