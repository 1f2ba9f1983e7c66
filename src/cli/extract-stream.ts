import { extractLine } from "../export/index.ts";
import type { FrameSet } from "../extract/index.ts";
import { asHeadwaterError, HeadwaterError } from "../model/index.ts";
import { extractWith, type Tier } from "../pipeline/index.ts";
import { linesOf, readPlainText } from "../read/index.ts";
import { printLine } from "./options.ts";

/** Bytes of the longest line that is taken where no limit is stated: a text of 64 MiB, each character of which may be escaped. */
const MOST_LINE_BYTES = 128 * 1024 * 1024;

/**
 * The pipe stage: reads JSON Lines `{"id","text"}` and writes a line a document, in the same order. A line that is not such
 * an object is reported with its number, and with its id where it has one, and the rest goes on. The next line is read when the one before
 * was written and whoever reads us took it: memory is bounded by the longest line, which has a limit.
 *
 * @param fail called once for each line that could not be used
 * @param tier finds who said what instead of the program's own finder
 * @param mostBytes the longest line
 */
export async function extractStream(
  input: AsyncIterable<Uint8Array | string>,
  frames: FrameSet,
  fail: (thrown: unknown, place: string) => void,
  tier?: Tier,
  mostBytes: number = MOST_LINE_BYTES,
): Promise<void> {
  for await (const line of linesOf(input, mostBytes)) {
    let place = `standard input, line ${line.number}`;
    if (line.text?.trim() === "") continue;
    try {
      if (line.text === null)
        throw badRecord(place, line.why, "split it, or raise the limit with --max-bytes; lines are UTF-8");
      const { id, text } = parseRecord(line.text, place);
      place = `${place}, id ${id.slice(0, 200)}`;
      const { extraction } = await extractWith(await readPlainText(text, id), frames, tier);
      await printLine(extractLine(extraction));
    } catch (thrown) {
      fail(placed(thrown, place), place);
    }
  }
}

/** What goes wrong in a record is said of its line: a thousand records may have one id. */
function placed(thrown: unknown, place: string): HeadwaterError {
  const { code, stage, message, remedy } = asHeadwaterError(thrown, "read", place);
  return new HeadwaterError(code, stage, place, message, remedy, { cause: thrown });
}

function parseRecord(line: string, place: string): { id: string; text: string } {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : "not JSON";
    throw badRecord(place, what, 'give one JSON object a line: {"id": ..., "text": ...}', cause);
  }
  const { id, text } = (record ?? {}) as { id?: unknown; text?: unknown };
  if ((typeof id !== "string" && typeof id !== "number") || typeof text !== "string")
    throw badRecord(place, 'no "id" or no "text"', 'give {"id": "...", "text": "..."}');
  return { id: String(id), text };
}

function badRecord(place: string, what: string, remedy: string, cause?: unknown): HeadwaterError {
  return new HeadwaterError(
    "bad-record",
    "read",
    place,
    what,
    remedy,
    cause === undefined ? undefined : { cause },
  );
}
