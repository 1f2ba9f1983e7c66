import { createHash } from "node:crypto";

/** The name space of our ids (a random UUID, made once): the same thing has the same id in every export. */
const OURS = "6f0d1c1e-5b0e-4f5a-9a43-2f1f0f5b7c11";

/** A UUID of version 5 (RFC 9562, section 5.5) made of a name in our name space. */
export function uuidOf(name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(OURS.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest()
    .subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
