import { HeadwaterError } from "../../model/index.ts";
import { isKnownName, isTarStart } from "../format.ts";
import { tooLarge } from "../read-bytes.ts";
import type { HolderBudget } from "./holder-limits.ts";
import { type Member, MemberBytes, memberName } from "./member.ts";

/** Everything in a tar file is laid in blocks of so many bytes. Source: POSIX.1-2017, pax, "ustar Interchange Format". */
const BLOCK = 512;

/** Bytes of a record that only names a file; longer ones are traps. */
const MOST_NAME_BYTES = 64 * 1024;

/** A file, or a record that names the next one, that is being read. */
interface Entry {
  /** Where it lies, for a file that is wanted; null for what is passed over. */
  readonly path: string | null;
  readonly names: "pax" | "long" | null;
  readonly bytes: MemberBytes;
  readonly size: number;
  left: number;
  padding: number;
}

/**
 * The files of a tar archive in their order, of known extensions as in a folder, one in memory at a time. Links and devices are passed
 * over. Old tar, ustar, pax and GNU names are read. Behind a damaged header nothing can be found: it is a problem, and the end.
 *
 * @throws HeadwaterError `too-large` past the budget
 */
export async function* tarMembers(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  { maxBytes, budget }: { readonly maxBytes: number; readonly budget: HolderBudget },
): AsyncGenerator<Member> {
  const reading = new TarReading(path, maxBytes, budget);
  for await (const chunk of chunks) {
    yield* reading.take(chunk);
    if (reading.isOver) return;
  }
  yield* reading.end();
}

class TarReading {
  readonly #path: string;
  readonly #maxBytes: number;
  readonly #budget: HolderBudget;
  #rest = Buffer.alloc(0);
  #entry: Entry | null = null;
  /** The name that a record before it gives the next file. */
  #named: string | null = null;
  /** Whether the archive's end was met, or what it cannot be read beyond. */
  isOver = false;

  constructor(path: string, maxBytes: number, budget: HolderBudget) {
    this.#path = path;
    this.#maxBytes = maxBytes;
    this.#budget = budget;
  }

  *take(chunk: Uint8Array): Generator<Member> {
    this.#rest = this.#rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#rest, chunk]);
    while (!this.isOver) {
      if (this.#entry === null) {
        if (this.#rest.length < BLOCK) return;
        const problem = this.#begin(this.#cut(BLOCK));
        if (problem !== null) yield problem;
        if (this.#entry === null) continue;
      }
      if (!this.#fill(this.#entry)) return;
      const member = this.#finish(this.#entry);
      this.#entry = null;
      if (member !== null) yield member;
    }
  }

  *end(): Generator<Member> {
    if (this.#entry !== null || this.#rest.length > 0)
      yield { kind: "problem", error: cutOff(this.#path, "it ends in the middle of a file") };
  }

  #cut(bytes: number): Buffer {
    const piece = this.#rest.subarray(0, bytes);
    this.#rest = this.#rest.subarray(piece.length);
    return piece;
  }

  /** Reads a header; says why where nothing behind it can be read. */
  #begin(block: Buffer): Member | null {
    if (block.every((byte) => byte === 0)) {
      this.isOver = true;
      return null;
    }
    const header = readHeader(block);
    if (header === null) return this.#stop("its next header is damaged");
    const { type, size } = header;
    const names = type === "x" ? "pax" : type === "L" ? "long" : null;
    if (names !== null && size > MOST_NAME_BYTES) return this.#stop("a name in it is longer than names are");
    const name = names === null ? memberName(this.#named ?? header.name) : null;
    const isWanted = name !== null && FILES.has(type) && isKnownName(name);
    if (isWanted) this.#budget.count();
    if (names === null) this.#named = null;
    this.#entry = {
      path: isWanted ? `${this.#path}/${name}` : null,
      names,
      bytes: new MemberBytes(names === null ? this.#maxBytes : MOST_NAME_BYTES),
      size,
      left: size,
      padding: (BLOCK - (size % BLOCK)) % BLOCK,
    };
    return null;
  }

  #stop(what: string): Member {
    this.isOver = true;
    return { kind: "problem", error: cutOff(this.#path, what) };
  }

  /** Takes of what is there what belongs to the entry; whether it is whole. */
  #fill(entry: Entry): boolean {
    const piece = this.#cut(Math.min(entry.left, this.#rest.length));
    entry.left -= piece.length;
    if (piece.length > 0 && (entry.path !== null || entry.names !== null))
      entry.bytes.add(Uint8Array.from(piece));
    if (entry.left > 0) return false;
    entry.padding -= this.#cut(Math.min(entry.padding, this.#rest.length)).length;
    return entry.padding === 0;
  }

  #finish({ path, names, bytes, size }: Entry): Member | null {
    if (names !== null) this.#named = nameIn(names, bytes.whole()) ?? this.#named;
    if (path === null) return null;
    if (bytes.isTooLarge) return { kind: "problem", error: tooLarge(path, size, this.#maxBytes) };
    return { kind: "member", path, bytes: bytes.whole(), notes: [] };
  }
}

/** Types of entries that are files. */
const FILES: ReadonlySet<string> = new Set(["0", "\0", "7"]);

interface Header {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** A header whose sum is right; null for a damaged one. */
function readHeader(block: Buffer): Header | null {
  if (!isTarStart(block)) return null;
  const size = sizeIn(block.subarray(124, 136));
  if (size === null) return null;
  const isUstar = block.toString("latin1", 257, 262) === "ustar";
  const prefix = isUstar && block[262] === 0 ? words(block.subarray(345, 500)) : "";
  const name = words(block.subarray(0, 100));
  const type = String.fromCharCode(block[156]!);
  const hasContent = !"123456".includes(type);
  return { name: prefix === "" ? name : `${prefix}/${name}`, size: hasContent ? size : 0, type };
}

function words(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}

function octal(bytes: Buffer): number | null {
  const digits = words(bytes).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : null;
}

/** Octal digits, or GNU's binary numbers for files over 8 GiB. */
function sizeIn(bytes: Buffer): number | null {
  if ((bytes[0]! & 0x80) === 0) return words(bytes).trim() === "" ? 0 : octal(bytes);
  const size = Number(bytes.readBigUInt64BE(4));
  return Number.isSafeInteger(size) ? size : null;
}

/** The name that a record gives the next file; null where a pax record says nothing of it. */
function nameIn(kind: "pax" | "long", bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes).toString("utf8");
  if (kind === "long") return text.split("\0", 1)[0]!;
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1] ?? null;
}

function cutOff(path: string, what: string): HeadwaterError {
  return new HeadwaterError(
    "malformed",
    "read",
    path,
    `is damaged or cut off: ${what}, and files behind it are not read`,
    "fetch the archive again",
  );
}
