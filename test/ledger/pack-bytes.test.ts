import { createCipheriv } from "node:crypto";
import { describe, expect, it } from "vitest";
import { packBytes, unpackBytes } from "../../src/ledger/pack-bytes.ts";

const MIB = 1024 * 1024;
const key = Buffer.alloc(16, 7);
/** Bytes that do not pack, as those of a photograph. */
const noise = createCipheriv("aes-128-ctr", key, key).update(Buffer.alloc(2 * MIB));
const text = Buffer.from("The bridge at Sotna is open, the ministry said.\n".repeat(40_000));

describe("packBytes", () => {
  it.each([
    ["a long text", text, "brotli"],
    ["a photograph", noise, "raw"],
    ["a small photograph", noise.subarray(0, 5000), "raw"],
    ["a text with a photograph behind it", Buffer.concat([text, noise]), "brotli"],
    ["a photograph with a text behind it", Buffer.concat([noise, text]), "brotli"],
    ["nothing", Buffer.alloc(0), "raw"],
  ])("keeps %s so that it comes out as it was", async (_, bytes, encoding) => {
    const packed = await packBytes(bytes);
    expect(packed.encoding).toBe(encoding);
    expect(packed.bytes.length).toBeLessThanOrEqual(bytes.length);
    expect(Buffer.compare(await unpackBytes(packed), bytes)).toBe(0);
  });
});
