import { isMailboxStart } from "../format.ts";
import { tooLarge } from "../read-bytes.ts";
import type { HolderBudget } from "./holder-limits.ts";
import type { Member } from "./member.ts";

const NEWLINE = 0x0a;
const FROM = Buffer.from("From ");

/**
 * The messages of a mailbox (mbox) in their order, each as it was sent: the line that begins it is left out, and lines that the mailbox
 * had to mark (">From ") are as they were (mboxrd). One in memory at a time; one over the limit is a problem, and the rest goes on.
 * Source: RFC 4155, https://www.loc.gov/preservation/digital/formats/fdd/fdd000385.shtml
 *
 * @throws HeadwaterError `too-large` past the budget
 */
export async function* mailboxMembers(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  { maxBytes, budget }: { readonly maxBytes: number; readonly budget: HolderBudget },
): AsyncGenerator<Member> {
  let spans: Buffer[] = [];
  let size = 0;
  let number = 0;
  let isBlank = true;
  let hasWords = false;
  const message = (): Member | null => {
    const name = `${path}/${number}.eml`;
    const [held, length, isMessage] = [spans, size, hasWords];
    [spans, size, hasWords] = [[], 0, false];
    if (number === 0) return null;
    budget.count();
    if (length > maxBytes) return { kind: "problem", error: tooLarge(name, length, maxBytes) };
    if (!isMessage) return null;
    return { kind: "member", path: name, bytes: withoutBlankEnd(Buffer.concat(held)), notes: [] };
  };
  for await (const line of linesOf(chunks, maxBytes)) {
    if (isBlank && isMailboxStart(line.toString("latin1", 0, 300))) {
      const before = message();
      if (before !== null) yield before;
      number += 1;
    } else {
      size += line.length;
      if (line.length > 2) hasWords = true;
      if (size > maxBytes) spans = [];
      else keep(spans, unmarked(line));
    }
    isBlank = line.length <= 2 && line.at(-1) === NEWLINE;
  }
  const last = message();
  if (last !== null) yield last;
}

/** Keeps a line as part of the one before it where both stand beside each other in what was read: a message has a million of them. */
function keep(spans: Buffer[], line: Buffer): void {
  const last = spans.at(-1);
  if (last?.buffer === line.buffer && last.byteOffset + last.length === line.byteOffset)
    spans[spans.length - 1] = Buffer.from(last.buffer, last.byteOffset, last.length + line.length);
  else spans.push(line);
}

/** A message without the blank line before the next one, which is the mailbox's own. */
function withoutBlankEnd(bytes: Buffer): Uint8Array {
  const end = /(?:^|\n)\r?\n$/.exec(bytes.toString("latin1", bytes.length - 3));
  const own = end === null ? bytes.length : bytes.length - (bytes.at(-2) === 0x0d ? 2 : 1);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, own);
}

/** Lines with their ends, as they lie in what was read. A line longer than a message may be comes in pieces. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      const end = bytes.subarray(from, at + 1);
      yield pieces.length === 0 ? end : Buffer.concat([...pieces, end]);
      pieces = [];
      length = 0;
      from = at + 1;
    }
    if (from === bytes.length) continue;
    pieces.push(bytes.subarray(from));
    length += bytes.length - from;
    if (length > longest) {
      yield Buffer.concat(pieces);
      pieces = [];
      length = 0;
    }
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}

function unmarked(line: Buffer): Buffer {
  let marks = 0;
  while (line[marks] === 0x3e) marks++;
  return marks > 0 && line.subarray(marks, marks + 5).equals(FROM) ? line.subarray(1) : line;
}
