import { posix } from "node:path";
import type { SitePage } from "./page.ts";

/** Titles and the pages under them, in the order in which they are shown. */
export interface SiteGroup {
  readonly title: string;
  readonly pages: readonly SitePage[];
}

/** A page with the list of all pages beside it, and the ones before and after it below: whole, without scripts, without another machine. */
export function framePage(page: SitePage, groups: readonly SiteGroup[]): string {
  const order = groups.flatMap(({ pages }) => pages);
  const at = order.findIndex(({ source }) => source === page.source);
  const to = (address: string) => posix.relative(posix.dirname(page.address), address);
  const link = (other: SitePage, rel = "") =>
    `<a href="${to(other.address)}"${rel}${other === page ? ' aria-current="page"' : ""}>${escaped(other.title)}</a>`;
  const menu = groups.map(
    ({ title, pages }) =>
      `<h2>${escaped(title)}</h2>\n<ul>\n${pages.map((other) => `<li>${link(other)}</li>`).join("\n")}\n</ul>`,
  );
  const [before, after] = at < 0 ? [undefined, undefined] : [order[at - 1], order[at + 1]];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(page.title === "Headwater" ? "Headwater" : `${page.title} - Headwater`)}</title>
<link rel="stylesheet" href="${to("site.css")}">
</head>
<body>
<a class="skip" href="#page">To the page</a>
<a class="all" href="#pages">All pages</a>
<main id="page">
${page.html.trim()}
<footer>
${before === undefined ? "" : `<span>Before: ${link(before, ' rel="prev"')}</span>`}
${after === undefined ? "" : `<span>Next: ${link(after, ' rel="next"')}</span>`}
</footer>
</main>
<nav id="pages" aria-label="Pages">
${menu.join("\n")}
</nav>
</body>
</html>
`.replace(/\n{2,}/g, "\n");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
