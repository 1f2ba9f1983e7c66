import { createInterface } from "node:readline";
import { extractLine } from "../export/index.ts";
import type { FrameSet } from "../extract/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { extractWith, type Tier } from "../pipeline/index.ts";
import { readPlainText } from "../read/index.ts";
import { printLine } from "./options.ts";

/**
 * The pipe stage: reads JSON Lines `{"id","text"}` and writes a line a document, in the same order. A line that is not such
 * an object is reported with its number, and the rest goes on. Memory is bounded by the longest line.
 *
 * @param fail called once for each line that could not be used
 * @param tier finds who said what instead of the program's own finder
 */
export async function extractStream(
  input: NodeJS.ReadableStream,
  frames: FrameSet,
  fail: (thrown: unknown, place: string) => void,
  tier?: Tier,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const place = `standard input, line ${number}`;
    try {
      const { id, text } = parseRecord(line, place);
      const { extraction } = await extractWith(await readPlainText(text, id), frames, tier);
      await printLine(extractLine(extraction));
    } catch (thrown) {
      fail(thrown, place);
    }
  }
}

function parseRecord(line: string, place: string): { id: string; text: string } {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : "not JSON";
    throw new HeadwaterError(
      "bad-record",
      "read",
      place,
      what,
      'give one JSON object a line: {"id": ..., "text": ...}',
      {
        cause,
      },
    );
  }
  const { id, text } = (record ?? {}) as { id?: unknown; text?: unknown };
  if ((typeof id !== "string" && typeof id !== "number") || typeof text !== "string")
    throw new HeadwaterError(
      "bad-record",
      "read",
      place,
      'no "id" or no "text"',
      'give {"id": "...", "text": "..."}',
    );
  return { id: String(id), text };
}
