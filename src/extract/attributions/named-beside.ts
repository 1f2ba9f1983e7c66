import type { Mention, Range } from "../../model/index.ts";

/** Bodies of whatever kind: what a group is called may be typed as another kind of body than the word for it. */
const BODIES: ReadonlySet<Mention["type"]> = new Set(["Organization", "PublicBody", "ArmedGroup"]);

/**
 * The name that stands beside the description which heads a source, and is who speaks: close behind it ("army spokesman *Sani Usman*",
 * "the rights group *Haki Africa*"), between commas behind it and what it opens ("the mayor of Palov, *Jana Sirk*", "a spokesman for the
 * ministry, *Arif Khan*"), or before the comma that the description follows ("*Verity Watch*, a monitoring group").
 *
 * @param piece the source, a half-open range of UTF-16 code units of `text`
 * @param inside the mentions that begin in the piece, in text order
 * @returns the name's place in `inside`; null where no name of the description's kind stands so
 */
export function namedBeside(
  text: string,
  piece: Range,
  inside: readonly Mention[],
  described: Mention,
): number | null {
  if (described.form !== "description") return null;
  for (const [place, name] of inside.entries()) {
    if (name.form !== "name" || name.end > piece[1] || !isOfKind(name, described)) continue;
    if (name.start >= described.end && isNamedBehind(text, piece, name, described)) return place;
    if (name.end <= described.start && isNamedBefore(text, piece, name, described)) return place;
  }
  return null;
}

function isOfKind(name: Mention, described: Mention): boolean {
  return described.type === "Person"
    ? name.type === "Person"
    : BODIES.has(described.type) && BODIES.has(name.type);
}

/**
 * "Verity Watch, *a* monitoring group", "Haki Africa, the rights group*,*": without its second comma a definite phrase may be who speaks
 * about the name ("..., the army said").
 */
function isNamedBefore(text: string, [, end]: Range, name: Mention, described: Mention): boolean {
  if (!/^,\s$/u.test(text.slice(name.end, described.start))) return false;
  const indefinite = /^an?\s/iu.test(text.slice(described.start, described.end));
  return indefinite || text.slice(described.end, end).trimStart().startsWith(",");
}

/** Close behind the description, or set off by commas from it and what hangs on it ("for the ministry"); in a row of several nothing tells. */
function isNamedBehind(text: string, [, end]: Range, name: Mention, described: Mention): boolean {
  const between = text.slice(described.end, name.start);
  if (/^\s$/u.test(between)) return true;
  const setOff = /^(?:\s(?:for|of|from|in|at|with)\s[^,;]+)?,\s$/u.test(between);
  return setOff && /^(?:$|,(?!\s+(?:and|or|&)\s))/u.test(text.slice(name.end, end));
}
