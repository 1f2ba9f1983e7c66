import { gunzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { HeadwaterError } from "../../model/index.ts";
import { decode } from "../decode.ts";

/** What a sitemap names: pages, and other sitemaps, each with when it says that they changed last; '' where it does not. */
export interface SitemapEntries {
  readonly pages: readonly { readonly link: string; readonly changed: string }[];
  readonly sitemaps: readonly { readonly link: string; readonly changed: string }[];
}

/** A sitemap has at most so many entries (sitemaps.org), and unpacked so many bytes. */
const MOST_ENTRIES = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * The entries of a sitemap or of an index of them (sitemaps.org), packed with gzip or not. Only addresses of its own host are given: others are
 * no business of a sitemap.
 *
 * @throws HeadwaterError `unsupported-format` for what is none; `malformed` for damaged packing
 */
export function sitemapEntries(bytes: Uint8Array, address: string): SitemapEntries {
  const { text } = decode(unpacked(bytes, address), address, false);
  const { host } = new URL(address);
  const found = { pages: [] as Entry[], sitemaps: [] as Entry[] };
  const inside: string[] = [];
  let link = "";
  let changed = "";
  const parser = new Parser(
    {
      onopentag(qualified) {
        const name = qualified.slice(qualified.indexOf(":") + 1);
        inside.push(name);
        if (name === "url" || name === "sitemap") [link, changed] = ["", ""];
      },
      ontext(words) {
        const [name, above] = [inside.at(-1), inside.at(-2)];
        if (above !== "url" && above !== "sitemap") return;
        if (name === "loc") link += words;
        else if (name === "lastmod") changed += words;
      },
      onclosetag() {
        const name = inside.pop();
        if (name !== "url" && name !== "sitemap") return;
        const url = ofHost(link.trim(), host);
        const list = name === "url" ? found.pages : found.sitemaps;
        if (url !== null && list.length < MOST_ENTRIES) list.push({ link: url, changed: changed.trim() });
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)\b/.test(text))
    throw new HeadwaterError(
      "unsupported-format",
      "read",
      address,
      "is no sitemap",
      "name the address of the sitemap; robots.txt often says it",
    );
  return found;
}

interface Entry {
  readonly link: string;
  readonly changed: string;
}

function ofHost(link: string, host: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  url.hash = "";
  return url.host === host && /^https?:$/.test(url.protocol) ? url.href : null;
}

function unpacked(bytes: Uint8Array, address: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (cause) {
    throw new HeadwaterError("malformed", "read", address, "its packing does not open", "try again later", {
      cause,
    });
  }
}
