import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { addDocument, loadFrames, loadFrameWords } from "../../src/pipeline/index.ts";
import { documentsInFile, type FoundDocument } from "../../src/read/index.ts";

const WGET = "test/read/files/wget.warc.gz";
const home = mkdtempSync(join(tmpdir(), "headwater-warc-"));
afterAll(() => rmSync(home, { recursive: true }));

async function all(path: string, limits = {}): Promise<FoundDocument[]> {
  const found: FoundDocument[] = [];
  for await (const one of documentsInFile(path, limits)) found.push(one);
  return found;
}

/** The words of each page, or the error of what is none. */
async function read(name: string, bytes: Uint8Array, limits = {}): Promise<string[]> {
  writeFileSync(join(home, name), bytes);
  return (await all(join(home, name), limits)).map((one) =>
    one.kind === "document"
      ? Buffer.from(one.bytes).toString("utf8")
      : `${one.error.code}: ${one.error.message}`,
  );
}

const PAGE = "<!doctype html><html><body><p>The bridge is open.</p></body></html>";

/** A record of an answer, laid out as ISO 28500 has it. */
function answer(
  body: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  { status = "200 OK", url = "https://example.org/a" } = {},
): Buffer {
  const lines = Object.entries({ "Content-Type": "text/html; charset=utf-8", ...headers });
  const http = Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
    ),
    body,
  ]);
  return record("response", url, "application/http; msgtype=response", http);
}

function record(type: string, url: string, contentType: string, block: Uint8Array): Buffer {
  const head = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    "WARC-Date: 2025-03-14T18:20:00Z",
    "WARC-Record-ID: <urn:uuid:5f6f3a3e-9d0a-4f0e-8f0e-000000000001>",
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]);
}

describe("a web archive", () => {
  it("of a real program gives its pages with their captures, and nothing of pictures, requests and missing pages", async () => {
    const found = await all(WGET);
    expect(found).toMatchObject([
      {
        kind: "document",
        path: `${WGET}/http://127.0.0.1:8977/harl.html`,
        capture: {
          url: "http://127.0.0.1:8977/harl.html",
          at: "2026-11-29T12:18:31Z",
          status: 200,
          address: "127.0.0.1",
          headers: { "content-type": "text/html; charset=utf-8" },
        },
        notes: [expect.stringMatching(/web archive .*wget\.warc\.gz has it, made by Wget/)],
      },
      { kind: "document", path: `${WGET}/http://127.0.0.1:8977/notes.txt` },
    ]);
    expect(Buffer.from(found[0]!.kind === "document" ? found[0]!.bytes : []).toString()).toMatch(
      /^<!doctype html>.*The Harl bridge was opened again.*<\/html>$/s,
    );
  });

  it("is added with the address and the time that it has of each page", async () => {
    const db = join(home, "ledger.db");
    const frames = await loadFrames();
    const ledger = await openLedger(db, { frameWords: await loadFrameWords() });
    try {
      for (const one of await all(WGET)) {
        if (one.kind !== "document") throw one.error;
        const { bytes, path, notes, capture } = one;
        await addDocument(bytes, path, {
          ledger,
          frames,
          now: () => "2026-11-29T13:00:00Z",
          notes,
          ...(capture === undefined ? {} : { capture }),
        });
      }
      const { rows } = await ledger.documents({ limit: 10 });
      expect(rows.map(({ url }) => url).sort()).toEqual([
        "http://127.0.0.1:8977/harl.html",
        "http://127.0.0.1:8977/notes.txt",
      ]);
    } finally {
      await ledger.close();
    }
  });

  it("is read packed or not, whatever its answers were packed with", async () => {
    const packed = [
      answer(Buffer.from(PAGE)),
      answer(gzipSync(PAGE), { "Content-Encoding": "gzip" }),
      answer(brotliCompressSync(PAGE), { "Content-Encoding": "br" }),
      answer(Buffer.from(`${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`), {
        "Transfer-Encoding": "chunked",
      }),
      record("resource", "https://example.org/b", "text/html", Buffer.from(PAGE)),
    ];
    const five = Array.from({ length: 5 }, () => PAGE);
    expect(await read("plain.warc", Buffer.concat(packed))).toEqual(five);
    expect(await read("each.warc.gz", Buffer.concat(packed.map((one) => gzipSync(one))))).toEqual(five);
    expect(await read("whole.warc.gz", gzipSync(Buffer.concat(packed)))).toEqual(five);
    const wacz = zipSync({
      "archive/data.warc.gz": gzipSync(packed[0]!),
      "datapackage.json": Buffer.from("{}"),
    });
    expect(await read("collection.wacz", wacz)).toEqual([PAGE]);
  });

  it("gives no page for what was not there, a redirect, a script or robots.txt", async () => {
    const records = [
      answer(Buffer.from("gone"), {}, { status: "404 Not Found" }),
      answer(Buffer.from(""), { Location: "/b" }, { status: "301 Moved" }),
      answer(Buffer.from("alert(1)"), { "Content-Type": "text/javascript" }),
      answer(
        Buffer.from("User-agent: *"),
        { "Content-Type": "text/plain" },
        { url: "https://example.org/robots.txt" },
      ),
      record("metadata", "https://example.org/a", "application/warc-fields", Buffer.from("via: x")),
    ];
    expect(await read("none.warc", Buffer.concat(records))).toEqual([
      "empty: holds no file of a format that is read",
    ]);
  });

  it("that is cut off gives what came before, and says so", async () => {
    const whole = Buffer.concat([answer(Buffer.from(PAGE)), answer(Buffer.from(PAGE))]);
    expect(await read("cut.warc", whole.subarray(0, whole.length - 30))).toEqual([
      PAGE,
      "malformed: is damaged or cut off here: what follows is not read",
    ]);
    const packed = Buffer.concat([gzipSync(answer(Buffer.from(PAGE))), gzipSync(answer(Buffer.from(PAGE)))]);
    expect((await read("cut.warc.gz", packed.subarray(0, packed.length - 20))).at(-1)).toMatch(
      /^malformed: /,
    );
  });

  it("keeps to the limits: a page too large is one problem, a header without an end the last", async () => {
    const large = answer(Buffer.from("<!doctype html>".padEnd(5000, "x")));
    const small = answer(Buffer.from(PAGE));
    const [first, second] = await read("large.warc", Buffer.concat([large, small]), { maxBytes: 1000 });
    expect(first).toMatch(/^too-large: /);
    expect(second).toBe(PAGE);
    const endless = Buffer.concat([small, Buffer.from(`WARC/1.1\r\nX: ${"y".repeat(3_000_000)}`)]);
    expect(await read("endless.warc", endless)).toEqual([
      PAGE,
      expect.stringMatching(/^malformed: is damaged or cut off/),
    ]);
    const zeros = Buffer.alloc(40 * 1024 * 1024);
    const bombs = [
      answer(gzipSync(zeros), { "Content-Encoding": "gzip" }),
      answer(brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }), {
        "Content-Encoding": "br",
      }),
    ];
    const said = await read("bombs.warc", Buffer.concat(bombs), { maxBytes: 1024 * 1024 });
    expect(said).toEqual([expect.stringMatching(/opens to more/), expect.stringMatching(/opens to more/)]);
  });

  it("is known by its first bytes, whatever it is called", async () => {
    expect(await read("crawl", answer(Buffer.from(PAGE)))).toEqual([PAGE]);
  });
});
