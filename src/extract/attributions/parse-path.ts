import type { Signs } from "./signs.ts";
import type { Stream } from "./stream.ts";

/** How far up from a token, and from the cue, a common ancestor is looked for. */
const REACH = 5;
/** No path hashes to this but by an accident that does no harm. */
const UNKNOWN = -0x7fffffff;

/**
 * For tokens of one sentence, a hash of the way through the parse from the cue's head: the relations climbed from the
 * token, and how they meet those climbed from the cue. 0 for the head itself, 1 where the way is too long.
 */
export function pathFinder(stream: Stream, signs: Signs, cueHead: number): (token: number) => number {
  const { head } = stream;
  const ancestors: number[] = [];
  const climbs: number[] = [];
  let climb = 17;
  for (let up = cueHead; up >= 0 && ancestors.length < REACH; up = head[up]!) {
    ancestors.push(up);
    climbs.push(climb);
    climb = Math.imul(climb ^ signs.relation[up]!, 0x01000193);
  }
  const sentence = stream.sentenceOf[cueHead]!;
  const first = stream.sentenceStart[sentence]!;
  const known = new Int32Array(stream.sentenceStart[sentence + 1]! - first).fill(UNKNOWN);
  return (token) => {
    if (stream.sentenceOf[token] !== sentence) return 1;
    const at = token - first;
    if (known[at] === UNKNOWN) known[at] = pathOf(token);
    return known[at]!;
  };

  function pathOf(token: number): number {
    if (token === cueHead) return 0;
    let path = 29;
    let at = token;
    for (let steps = 0; steps < REACH && at >= 0; steps++) {
      const meets = ancestors.indexOf(at);
      if (meets >= 0) return Math.imul(path ^ climbs[meets]!, 0x85ebca6b) ^ (at < token ? 1 : 0);
      path = Math.imul(path ^ signs.relation[at]!, 0x9e3779b1);
      at = head[at]!;
    }
    return 1;
  }
}
