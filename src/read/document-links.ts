import type { Document } from "../model/index.ts";
import { decode } from "./decode.ts";
import { DEFAULT_MAX_BYTES } from "./limits.ts";
import { unpack } from "./unpack.ts";

/** Words of a text that lead somewhere. Offsets are UTF-16 code units into the text, half-open. */
export interface DocumentLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/**
 * The links of a page whose words stand in its text, each at the first place behind the one before. Empty for what is no page.
 *
 * @param bytes the document's original bytes
 * @throws HeadwaterError as `readDocument` for bytes that cannot be unpacked or decoded
 */
export async function documentLinks(
  {
    mediaType,
    path,
    text,
    metadata,
  }: Pick<Document, "path" | "text" | "metadata"> & {
    readonly mediaType: string;
  },
  bytes: Uint8Array,
): Promise<readonly DocumentLink[]> {
  if (mediaType !== "text/html") return [];
  const { pageLinks } = await import("./html/links.ts");
  const html = decode(await unpack(bytes, path, DEFAULT_MAX_BYTES), path, true).text;
  const links: DocumentLink[] = [];
  let from = 0;
  for (const { words, url } of pageLinks(html, metadata.url?.value ?? null)) {
    const start = text.indexOf(words, from);
    if (start < 0) continue;
    from = start + words.length;
    links.push({ start, end: from, url });
  }
  return links;
}
