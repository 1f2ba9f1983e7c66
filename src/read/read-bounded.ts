import { collectGarbage, LARGE_BYTES } from "../apart/index.ts";
import type { Document } from "../model/index.ts";
import type { HeldFile } from "./holders/member.ts";
import { type DocumentInput, readDocument } from "./read-document.ts";
import type { ApartTask } from "./reader.ts";
import { ReadingProcess } from "./reading-process.ts";

/** A text of this size takes some dozen megabytes and a second at the most, whatever stands in it: it needs no process. */
const READ_HERE_BYTES = 1024 * 1024;

let apart: ReadingProcess | null = null;

/**
 * A document as `readDocument` reads it, in bounded time and memory: what is packed or large, and PDF, is read in a process that is ended
 * when it takes more than it may (docs/decisions/199). A small text is read where it is, at no other cost.
 *
 * @throws HeadwaterError as `readDocument`; `too-large` past the memory or the time that it may take
 */
export async function readBounded(input: DocumentInput): Promise<Document> {
  if (isSmallText(input.bytes)) return readDocument(input);
  apart ??= new ReadingProcess();
  if (input.bytes.length <= LARGE_BYTES) return apart.read(input);
  // The file before it, and what both were taken out of, are done with: found free here, and given back by the second time.
  collectGarbage();
  const document = await apart.read(input);
  collectGarbage();
  return document;
}

/**
 * The documents that a file holds which must be taken apart as a whole, in the same bounds.
 *
 * @throws HeadwaterError as whoever takes it apart; `too-large` past the memory or the time that it may take
 */
export async function takenApart(task: ApartTask, bytes: Uint8Array): Promise<readonly HeldFile[]> {
  apart ??= new ReadingProcess();
  return apart.takeApart(task, bytes);
}

/** How files begin that are packed with gzip, as zip, or as a compound file, and pictures (PNG, JPEG). */
const PACKED = [
  [0x1f, 0x8b],
  [0x50, 0x4b],
  [0xd0, 0xcf],
  [0x89, 0x50],
  [0xff, 0xd8],
] as const;

/** Whether what stands in a file is no larger than the file, and small. */
function isSmallText(bytes: Uint8Array): boolean {
  if (bytes.length > READ_HERE_BYTES) return false;
  const isPacked = PACKED.some(([first, second]) => bytes[0] === first && bytes[1] === second);
  return (
    !isPacked && !Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes("%PDF-")
  );
}
