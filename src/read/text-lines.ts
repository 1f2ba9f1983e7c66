/** A line of a stream and where it stands, from 1; `text` is null where it is longer than was allowed, or not UTF-8. */
export type StreamLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly text: null; readonly why: string };

/**
 * The lines of a stream of bytes (UTF-8, ended by LF or CRLF), one at a time. What stands in memory is one line and one piece of the
 * stream; a line that is too long is passed over without being kept. The stream is asked for more only when the line before was taken.
 *
 * @param mostBytes the longest line that is taken
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  mostBytes: number,
): AsyncGenerator<StreamLine> {
  let number = 0;
  let kept: Uint8Array[] = [];
  let length = 0;
  const taken = (): StreamLine => {
    const line = length > mostBytes ? tooLong(number, mostBytes) : decoded(number, Buffer.concat(kept));
    kept = [];
    length = 0;
    return line;
  };
  for await (const given of stream) {
    const piece = typeof given === "string" ? Buffer.from(given, "utf8") : given;
    let from = 0;
    for (let end = piece.indexOf(LF); end !== -1; end = piece.indexOf(LF, from)) {
      length += end - from;
      if (length <= mostBytes) kept.push(piece.subarray(from, end));
      from = end + 1;
      number += 1;
      yield taken();
    }
    length += piece.length - from;
    if (length <= mostBytes) kept.push(piece.subarray(from));
    else kept = [];
  }
  if (length === 0) return;
  number += 1;
  yield taken();
}

const LF = 0x0a;

const UTF8 = new TextDecoder("utf-8", { fatal: true });

function decoded(number: number, bytes: Uint8Array): StreamLine {
  const end = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length;
  try {
    return { number, text: UTF8.decode(bytes.subarray(0, end)) };
  } catch {
    return { number, text: null, why: "is not UTF-8" };
  }
}

function tooLong(number: number, mostBytes: number): StreamLine {
  return { number, text: null, why: `is longer than ${mostBytes.toLocaleString("en")} bytes` };
}
