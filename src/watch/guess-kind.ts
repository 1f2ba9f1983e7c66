import type { WatchKind } from "../ledger/index.ts";

/** What an address most likely is, by its words: nothing is fetched to find out. */
export function guessKind(address: string): WatchKind {
  if (!/^https?:\/\//i.test(address)) return "folder";
  const { pathname, search } = new URL(address);
  const words = `${pathname}${search}`.toLowerCase();
  if (/sitemap[^/]*\.xml(\.gz)?$/.test(pathname.toLowerCase())) return "sitemap";
  return /(^|[/._=-])(rss|atom|feed|feeds|rdf)([/._?&-]|$)|\.(rss|atom)$/.test(words) ? "feed" : "page";
}
