import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type PageServer, servePages } from "../read/fetch/page-server.ts";

/** A site on this machine whose pages change while it is watched; answers conditional requests as sites do. */
export interface Site {
  readonly server: PageServer;
  readonly origin: string;
  /** What it answers, by path. A string is a page; a number a status. */
  readonly pages: Record<
    string,
    string | { readonly status: number; readonly headers?: Record<string, string> }
  >;
  /** What was asked since the last time, `304` behind what had not changed. */
  asked(): readonly string[];
}

/** Starts a site. Paths that `pages` does not have are not found. */
export async function startSite(pages: Site["pages"]): Promise<Site> {
  const answered: string[] = [];
  const answers = new Proxy(
    {},
    {
      get: (_, path: string) => (request: IncomingMessage, response: import("node:http").ServerResponse) => {
        const page = pages[path];
        if (page === undefined || typeof page === "object") {
          const status = page?.status ?? 404;
          answered.push(`${path} ${status}`);
          response.writeHead(status, page?.headers).end("nothing here");
          return;
        }
        const etag = `"${createHash("sha256").update(page).digest("hex").slice(0, 16)}"`;
        if (request.headers["if-none-match"] === etag) {
          answered.push(`${path} 304`);
          response.writeHead(304, { etag }).end();
          return;
        }
        answered.push(path);
        const type = /\.(xml|rss)$/.test(path)
          ? "application/xml"
          : path.endsWith(".json")
            ? "application/json"
            : "text/html";
        response.writeHead(200, { etag, "content-type": `${type}; charset=utf-8` }).end(page);
      },
    },
  );
  const server = await servePages(answers);
  return { server, origin: server.origin, pages, asked: () => answered.splice(0) };
}

/** A page with a title and a paragraph. */
export const page = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`;

/** An RSS feed of items. */
export const feed = (
  origin: string,
  items: readonly { readonly path: string; readonly title: string; readonly text?: string }[],
): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Orsk Dal Courier</title><language>en</language>${items
    .map(
      ({ path, title, text = "" }) =>
        `<item><title>${title}</title><link>${path.startsWith("http") ? path : origin + path}</link><guid>${path}</guid><description>${text}</description></item>`,
    )
    .join("")}</channel></rss>`;
