// `npm run site`: the documents as a site of plain pages in dist/site/ (or the folder that is named), to be opened from the disk or put on any server:
// no scripts, nothing from another machine. Pictures and small files that a page links to are copied; a folder becomes a page that lists it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { framePage } from "./site/frame-page.ts";
import { GROUPS } from "./site/groups.ts";
import { renderPage, type SitePage } from "./site/page.ts";

/**
 * Writes the site.
 *
 * @returns the paths of its pages, relative to the folder
 * @throws Error where a page links to what is not there
 */
export function writeSite(folder: string): readonly string[] {
  const pages = new Map<string, SitePage>();
  const read = (source: string): SitePage => {
    const known = pages.get(source);
    if (known !== undefined) return known;
    const page = renderPage(source, isFolder(source) ? listOf(source) : readFileSync(source, "utf8"));
    pages.set(source, page);
    // What a page links to is a page as well: a decision, a model's card, a folder.
    for (const target of page.targets) {
      if (!existsSync(target)) throw new Error(`${source} links to ${target}, which is not there`);
      if (target.endsWith(".md") || isFolder(target)) read(target);
    }
    return page;
  };
  const groups = GROUPS.map(({ title, pages }) => ({ title, pages: pages.map(read) }));
  for (const page of pages.values()) {
    write(join(folder, page.address), framePage(page, groups));
    for (const target of page.targets) if (!pages.has(target)) copy(target, join(folder, target));
  }
  copy(join("scripts", "site", "site.css"), join(folder, "site.css"));
  return [...pages.values()].map(({ address }) => address);
}

/** A folder as a page: its pages by their titles, and the names of its other files. */
function listOf(folder: string): string {
  const names = readdirSync(folder).sort();
  const pages = names.filter((name) => name.endsWith(".md"));
  const titled = pages.map((name) => {
    const [, title = name] = /^# (.+)$/m.exec(readFileSync(join(folder, name), "utf8")) ?? [];
    return `- [${title}](${name})`;
  });
  const others = names.filter((name) => !pages.includes(name)).map((name) => `- \`${name}\``);
  return `# ${folder.split("/").at(-1)}\n\n${[...titled, ...others].join("\n")}\n`;
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const folder = process.argv[2] ?? join("dist", "site");
  const pages = writeSite(folder);
  process.stdout.write(`${pages.length} pages: ${join(folder, "index.html")}\n`);
}
