import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { Readable } from "node:stream";
import type { Context } from "hono";
import { WEB_FOLDER } from "../folders.ts";
import { Refused } from "./errors.ts";
import { pagePolicy, SCRIPT_POLICY } from "./headers.ts";
import { preloadsOf, type ScreenFiles } from "./preloads.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".pbf": "application/x-protobuf",
  ".wasm": "application/wasm",
  ".map": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".geojson": "application/geo+json",
};

/** Names that carry a hash of what is in them: they never change. */
const HASHED = /-[\w-]{8,}\.\w+$/;

/** Of the workbench's files, larger ones are read each time. */
const MOST_KEPT_BYTES = 2_000_000;

const NONCE = "__CSP_NONCE__";

const NOT_BUILT = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Headwater</title></head>
<body><h1>The workbench is not built</h1>
<p>The API answers at <a href="/api/v1/docs">/api/v1/docs</a>. For the workbench run <code>npm run build</code> (or <code>npm start</code>), then load this page again.</p></body></html>`;

/**
 * Files of the workbench. The folder is listed once and again when a name is missing, and only listed names are opened: no path that
 * a request makes up reaches the file system. Addresses of screens give the page itself.
 */
export class WebFiles {
  readonly #folder: string;
  /** A screen is made of two dozen files: those that never change are read once. */
  readonly #kept = new Map<string, Uint8Array<ArrayBuffer>>();
  #files: ReadonlySet<string> = new Set();

  constructor(folder: string = WEB_FOLDER) {
    this.#folder = folder;
  }

  /** The answer for a path; the page for a path of a screen. */
  async answer(c: Context, path: string): Promise<Response> {
    const name = path.replace(/^\/+/, "");
    if (name !== "" && !this.#files.has(name)) this.#files = await listed(this.#folder);
    if (name !== "" && name !== "index.html" && this.#files.has(name)) return this.#file(c, name);
    if (extname(name) !== "" || name.startsWith("assets/"))
      throw new Refused(404, "not-found", `there is no ${name.slice(0, 100)}`, "open the workbench at /");
    return this.#page(c, path);
  }

  async #file(c: Context, name: string): Promise<Response> {
    const file = join(this.#folder, name);
    const { size, mtimeMs } = await stat(file);
    const tag = `W/"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
    const headers = {
      "Content-Type": TYPES[extname(name)] ?? "application/octet-stream",
      "Cache-Control": HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
      ETag: tag,
      // A worker lives by the policy that its script comes with.
      ...(/\.m?js$/.test(name) ? { "Content-Security-Policy": SCRIPT_POLICY } : {}),
    };
    if (c.req.header("if-none-match") === tag) return new Response(null, { status: 304, headers });
    if (c.req.method === "HEAD")
      return new Response(null, { headers: { ...headers, "Content-Length": String(size) } });
    const sized = { headers: { ...headers, "Content-Length": String(size) } };
    if (size > MOST_KEPT_BYTES || !HASHED.test(name))
      return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, sized);
    const kept = this.#kept.get(name) ?? new Uint8Array(await readFile(file));
    this.#kept.set(name, kept);
    return new Response(kept, sized);
  }

  async #page(c: Context, path: string): Promise<Response> {
    const nonce = randomBytes(16).toString("base64url");
    const read = (name: string) => readFile(join(this.#folder, name), "utf8").catch(() => null);
    const page = await read("index.html");
    const screens = JSON.parse((await read("screens.json")) ?? "{}") as ScreenFiles;
    if (this.#files.size === 0) this.#files = await listed(this.#folder);
    const headers = {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": pagePolicy(nonce),
      "Cache-Control": "no-cache",
    };
    const preloads = preloadsOf(screens, this.#files, path);
    const body = page?.replaceAll(NONCE, nonce).replace("</head>", () => `${preloads}</head>`) ?? NOT_BUILT;
    return new Response(c.req.method === "HEAD" ? null : body, {
      status: page === null ? 503 : 200,
      headers,
    });
  }
}

async function listed(folder: string): Promise<ReadonlySet<string>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const from = folder.endsWith("/") ? folder.length : folder.length + 1;
    return new Set(
      files.map(({ parentPath, name }) => join(parentPath, name).slice(from).replaceAll("\\", "/")),
    );
  } catch {
    return new Set();
  }
}
