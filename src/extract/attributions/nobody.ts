import { bearsTense } from "./clause-edges.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/**
 * Whether nobody says it, and it is a thing and no clause: "*no one* has claimed responsibility for the killing". The author says that there was the
 * killing; of "no one believes that it was an accident" somebody might still ask who does not.
 */
export function isSaidByNobody(stream: Stream, source: Span | null, [first, last]: Span): boolean {
  if (source === null) return false;
  const { tokens } = stream;
  const words = tokens.slice(source[0], source[1] + 1).map(({ text }) => text.toLowerCase());
  if (!/^(?:no one|no-one|nobody|none|no group|neither)(?: |$)/.test(words.join(" "))) return false;
  for (let at = first; at <= last; at++) if (bearsTense(stream, at)) return false;
  return true;
}
