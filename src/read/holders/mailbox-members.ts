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
  let lines: Buffer[] = [];
  let size = 0;
  let number = 0;
  let isBlank = true;
  const message = (): Member | null => {
    const name = `${path}/${number}.eml`;
    const [held, length] = [lines, size];
    [lines, size] = [[], 0];
    if (number === 0) return null;
    budget.count();
    if (length > maxBytes) return { kind: "problem", error: tooLarge(name, length, maxBytes) };
    // The blank line before the next message is the mailbox's own.
    if (held.length > 0 && /^\r?\n$/.test(held.at(-1)!.toString("latin1"))) held.pop();
    if (held.every((line) => line.length <= 2)) return null;
    return { kind: "member", path: name, bytes: new Uint8Array(Buffer.concat(held)), notes: [] };
  };
  for await (const line of linesOf(chunks, maxBytes)) {
    if (isBlank && isMailboxStart(line.toString("latin1", 0, 300))) {
      const before = message();
      if (before !== null) yield before;
      number += 1;
    } else {
      size += line.length;
      if (size > maxBytes) lines = [];
      else lines.push(unmarked(line));
    }
    isBlank = line.length <= 2 && line.at(-1) === NEWLINE;
  }
  const last = message();
  if (last !== null) yield last;
}

/** Lines with their ends. A line longer than a message may be comes in pieces. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      const end = bytes.subarray(from, at + 1);
      yield pieces.length === 0 ? Buffer.from(end) : Buffer.concat([...pieces, end]);
      pieces = [];
      length = 0;
      from = at + 1;
    }
    if (from === bytes.length) continue;
    pieces.push(Buffer.from(bytes.subarray(from)));
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
