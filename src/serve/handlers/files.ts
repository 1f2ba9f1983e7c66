import { createHash } from "node:crypto";
import { DATA_POLICY } from "../http/headers.ts";
import { cleanName } from "../http/received.ts";
import type { Handlers } from "../serve.ts";

/** The preserved bytes of a document. They are handed over to be kept, never to be shown: a page among them could hold anything. */
export const fileHandlers: Handlers<"getOriginal"> = {
  async getOriginal({ ledger }, { params }) {
    const { id } = await ledger.workbench.documentLength(params.id);
    const { path } = await ledger.workbench.libraryRow(id);
    const bytes = await ledger.originalBytes(id);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": attachment(cleanName(path)),
        "Content-Length": String(bytes.length),
        "Content-Security-Policy": DATA_POLICY,
        "Repr-Digest": `sha-256=:${createHash("sha256").update(bytes).digest("base64")}:`,
        "Cache-Control": "private, max-age=31536000, immutable",
      },
    });
  },
};

/** A file's name in a header: plain letters for old programs, all of it for others (RFC 6266). */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
