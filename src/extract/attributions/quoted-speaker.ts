import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** Verbs that give another's words by naming them: what follows "as" is said by their object. */
const QUOTING: ReadonlySet<string> = new Set(["quote", "cite"]);

/**
 * Who speaks in "the agency quoted *an official* as *saying* that": the object of the verb of quoting, up to the "as"; null for any
 * other cue. The subject of the verb of quoting only passes the words on.
 *
 * @param head the token of the cue's verb
 */
export function quotedSpeaker({ tokens, head, first }: Stream, at: number): Span | null {
  const { xpos } = tokens[at]!;
  if (xpos !== "VBG" || tokens[at - 1]?.text.toLowerCase() !== "as") return null;
  const verb = head[at]!;
  if (verb < 0 || verb >= at - 2 || !QUOTING.has(tokens[verb]!.lemma)) return null;
  let last = at - 2;
  while (last > verb && tokens[last]!.tag === "PUNCT") last--;
  for (let object = verb + 1; object <= last; object++)
    if (head[object] === verb && tokens[object]!.relation === "obj")
      return [Math.max(verb + 1, first[object]!), last];
  return null;
}
