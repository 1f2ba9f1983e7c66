import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";
import { pathError } from "../path-error.ts";
import { MOST_RECORD_UNITS, recordTooLarge } from "./limits.ts";

const CHUNK_BYTES = 256 * 1024;

/**
 * A file's text, a piece at a time, without its byte order mark. The encoding is what the byte order mark or the XML
 * declaration says, else UTF-8; bytes that are none become U+FFFD. An empty file gives nothing.
 *
 * @param mostBytes read no further than this; default the whole file
 * @throws HeadwaterError as the file system has it: `not-found`, `no-permission`, `not-a-file`
 */
export async function* readChunks(path: string, mostBytes?: number): AsyncGenerator<string> {
  const stream = createReadStream(path, {
    highWaterMark: CHUNK_BYTES,
    ...(mostBytes === undefined ? {} : { end: mostBytes - 1 }),
  });
  let decoder: TextDecoder | undefined;
  try {
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      decoder ??= decoderOf(bytes);
      yield decoder.decode(bytes, { stream: true });
    }
  } catch (thrown) {
    throw pathError(thrown, path);
  }
  const rest = decoder?.decode() ?? "";
  if (rest !== "" && mostBytes === undefined) yield rest;
}

/** A line and its number, from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/**
 * The lines of a file that are not blank.
 *
 * @throws HeadwaterError `too-large` for a line over the limit of a record
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let rest = "";
  let number = 1;
  for await (const chunk of readChunks(path)) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop()!;
    for (const text of lines) {
      if (text.trim() !== "") yield { text, number };
      number += 1;
    }
    if (rest.length > MOST_RECORD_UNITS) throw recordTooLarge(path, number);
  }
  if (rest.trim() !== "") yield { text: rest, number };
}

function decoderOf(first: Buffer): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder("utf-16le");
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder("utf-16be");
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(first.toString("latin1", 0, 200))?.[1];
  try {
    return new TextDecoder(declared ?? "utf-8");
  } catch {
    return new TextDecoder("utf-8");
  }
}
