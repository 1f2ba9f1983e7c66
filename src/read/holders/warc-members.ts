import { type Capture, HeadwaterError } from "../../model/index.ts";
import { headersThatMatter } from "../fetch/headers.ts";
import { tooLarge } from "../read-bytes.ts";
import { servedType } from "../served-type.ts";
import { ByteReader } from "../warc/byte-reader.ts";
import { contentOf } from "../warc/http-body.ts";
import type { HolderBudget } from "./holder-limits.ts";
import { type Member, MemberBytes } from "./member.ts";

/** A record's own header and its answer's header come to a few thousand bytes; what is longer is a trap, or no archive. */
const MOST_HEADER_BYTES = 1024 * 1024;

/** A time as archives write it: to the second or finer, in UTC. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

interface Limits {
  readonly maxBytes: number;
  readonly budget: HolderBudget;
}

/**
 * The pages of a web archive (WARC 1.0 and 1.1), in their order: what was answered with status 200 or kept as a resource, of a kind that is read, with
 * the capture as the archive has it: address, time, the machine's address, headers. Pictures, scripts and styles are passed over, so are
 * requests, and revisits, whose bytes stand elsewhere. One page is in memory at a time. Source: ISO 28500:2017.
 *
 * A page too large, or packed so that it does not open, is a problem, and the rest goes on; an archive that is cut off or damaged gives what came before, then a
 * problem.
 *
 * @param path the archive's; a page's is that and its address
 * @throws HeadwaterError `too-large` past the budget
 */
export async function* warcMembers(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  limits: Limits,
): AsyncGenerator<Member> {
  const reader = new ByteReader(chunks);
  let maker: string | null = null;
  while (await reader.skipLineEnds()) {
    const header = await reader.header(MOST_HEADER_BYTES);
    const record = header === null ? null : recordIn(header.words);
    if (record === null) {
      yield { kind: "problem", error: cutOff(path) };
      return;
    }
    const block = new Block(reader, record.length);
    const page = await pageOf(record, block);
    if (page !== null) {
      limits.budget.count();
      yield await memberOf(page, block, { path, maker, ...limits });
    } else if (record.type === "warcinfo") maker = await makerIn(block);
    await block.pass();
    if (block.isShort) {
      if (page === null) yield { kind: "problem", error: cutOff(path) };
      return;
    }
  }
}

/** What a record says of itself. */
interface WarcRecord {
  readonly type: string;
  readonly url: string;
  readonly at: string;
  readonly address: string;
  readonly contentType: string;
  /** Bytes of what follows its header. */
  readonly length: number;
}

/** A page that is about to be read: its record, and what the header of its answer says. */
interface Page {
  readonly record: WarcRecord;
  /** Its address as the rules for addresses write it. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly transfer: string;
  readonly coding: string;
}

/** The bytes behind a record's header, read once, from the front. */
class Block {
  readonly #reader: ByteReader;
  #left: number;
  /** Whether the archive ended before the record did. */
  isShort = false;

  constructor(reader: ByteReader, length: number) {
    this.#reader = reader;
    this.#left = length;
  }

  async header(): Promise<string | null> {
    const header = await this.#reader.header(Math.min(this.#left, MOST_HEADER_BYTES));
    if (header === null) return null;
    this.#left -= header.bytes;
    return header.words;
  }

  /** What is left of it, in pieces. */
  async *pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of this.#reader.take(this.#left)) {
      this.#left -= piece.length;
      yield piece;
    }
    this.isShort = this.#left > 0;
  }

  /** Goes over what is left of it. */
  async pass(): Promise<void> {
    for await (const _ of this.pieces());
  }
}

/** Fields of a header by their names in small letters, the first of each; lines that go on behind a line end are joined. */
function fieldsIn(words: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of words.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** A record by its header; null for what is none. */
function recordIn(words: string): WarcRecord | null {
  if (!/^WARC\/\d/.test(words)) return null;
  const fields = fieldsIn(words);
  const stated = fields.get("content-length") ?? "";
  const length = Number(stated);
  if (!/^\d+$/.test(stated) || !Number.isSafeInteger(length)) return null;
  return {
    type: (fields.get("warc-type") ?? "").toLowerCase(),
    url: (fields.get("warc-target-uri") ?? "").replace(/^<(.*)>$/, "$1"),
    at: fields.get("warc-date") ?? "",
    address: fields.get("warc-ip-address") ?? "",
    contentType: fields.get("content-type") ?? "",
    length,
  };
}

/** The page that a record holds, the header of its answer read; null for one of another kind. */
async function pageOf(record: WarcRecord, block: Block): Promise<Page | null> {
  const { type, contentType } = record;
  const url = URL.canParse(record.url) ? new URL(record.url).href : "";
  if (!/^https?:/.test(url) || /\/robots\.txt$/i.test(url)) return null;
  if (type === "resource")
    return isRead(contentType)
      ? { record, url, headers: { "content-type": contentType }, transfer: "", coding: "" }
      : null;
  if (type !== "response" || !/^application\/http\b/i.test(contentType)) return null;
  const answer = await block.header();
  if (answer === null || !/^HTTP\/[\d.]+ 200\b/.test(answer)) return null;
  const fields = fieldsIn(answer);
  const headers = headersThatMatter((name) => fields.get(name));
  if (!isRead(headers["content-type"] ?? "")) return null;
  const said = (name: string) => fields.get(name) ?? "";
  return { record, url, headers, transfer: said("transfer-encoding"), coding: said("content-encoding") };
}

function isRead(contentType: string): boolean {
  return servedType(contentType).mediaType !== null;
}

async function memberOf(
  { record, url, headers, transfer, coding }: Page,
  block: Block,
  { path, maker, maxBytes, budget }: Limits & { readonly path: string; readonly maker: string | null },
): Promise<Member> {
  const { at, address } = record;
  const name = `${path}/${url}`;
  const bytes = new MemberBytes(maxBytes);
  for await (const piece of block.pieces()) bytes.add(Uint8Array.from(piece));
  if (block.isShort) return { kind: "problem", error: cutOff(name) };
  if (bytes.isTooLarge) return { kind: "problem", error: tooLarge(name, bytes.length, maxBytes) };
  const content = contentOf(bytes.whole(), { transfer, coding }, maxBytes);
  if (content === null) return { kind: "problem", error: packedOtherwise(name, coding) };
  budget.spend(content.length);
  const by = maker === null ? "" : `, made by ${maker}`;
  if (!MOMENT.test(at) || Number.isNaN(Date.parse(at))) {
    const notes = [`from the web archive ${path}${by}, which does not say when it was captured`];
    return { kind: "member", path: name, bytes: content, notes };
  }
  const capture: Capture = { requested: url, url, at, redirects: [], status: 200, address, headers };
  const notes = [`captured ${at} as the web archive ${path} has it${by}`];
  return { kind: "member", path: name, bytes: content, notes, capture };
}

/** What the archive says of the program that made it. */
async function makerIn(block: Block): Promise<string | null> {
  const words = new MemberBytes(MOST_HEADER_BYTES);
  for await (const piece of block.pieces()) words.add(Uint8Array.from(piece));
  if (words.isTooLarge) return null;
  const stated = /^software:\s*(.{1,200})/im.exec(Buffer.from(words.whole()).toString("utf8"))?.[1];
  return stated?.replace(/[\p{Cc}\p{Cf}]/gu, "").trim() ?? null;
}

function packedOtherwise(place: string, coding: string): HeadwaterError {
  const how = coding.replace(/[^\x20-\x7e]/g, "").slice(0, 40);
  const what = `was sent packed (${how}), and does not open, or opens to more than the limit`;
  return new HeadwaterError("malformed", "read", place, what, "fetch the page itself");
}

function cutOff(place: string): HeadwaterError {
  return new HeadwaterError(
    "malformed",
    "read",
    place,
    "is damaged or cut off here: what follows is not read",
    "fetch the archive again",
  );
}
