import type { MediaType } from "../model/index.ts";

const TYPES: ReadonlyMap<string, MediaType> = new Map([
  ["text/html", "text/html"],
  ["application/xhtml+xml", "text/html"],
  ["text/plain", "text/plain"],
  ["text/markdown", "text/markdown"],
  ["application/pdf", "application/pdf"],
  ["application/x-subrip", "application/x-subrip"],
  ["text/vtt", "text/vtt"],
]);

/** What a server's Content-Type says, as far as it is a format that we read; null where it says nothing of use. */
export function servedType(header: string): {
  readonly mediaType: MediaType | null;
  readonly charset: string | null;
} {
  const [type = "", ...parameters] = header.split(";");
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w.:-]{1,40})"?\s*$/i.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return { mediaType: TYPES.get(type.trim().toLowerCase()) ?? null, charset: charset ?? null };
}
