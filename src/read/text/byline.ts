import { findDate } from "../stated-date.ts";
import { inRunningCase, isPersonName } from "./person-name.ts";

/** Who wrote it and when, as a byline says: names in order, the date in ISO 8601 or null. */
export interface Byline {
  readonly authors: readonly string[];
  readonly date: string | null;
}

/** A byline is a line, not a paragraph; the longest in newspapers name four or five people and their bureaus. */
const MAX_UNITS = 200;

/**
 * A line as a byline: "By NAME", "BY NAME & NAME | July 20, 2017", "By NAME, NAME and NAME in Orsk Dal", "Reporting by
 * NAME", or names before a date with no "by". A wire service may stand for a person ("By MPA"), and "By our own
 * correspondent" names nobody. null for anything else; names in capitals come back in running case.
 */
export function parseByline(line: string): Byline | null {
  if (line.length > MAX_UNITS) return null;
  const opener = OPENER.exec(line);
  const date = findDate(line);
  if (UNNAMED.test(line)) return { authors: [], date: date?.iso ?? null };
  if (opener === null && (date === null || !PARTED.test(line))) return null;
  const named = (date === null ? line : line.slice(0, date.start)).slice(opener?.[0].length ?? 0);
  const names = named
    .replace(/[\s.|•·–—-]+$/u, "")
    .split(/\s+[|•·–—-]\s+|\s{3,}|\n/u)[0]!
    .replace(WHERE, "")
    .split(/\s*,\s*(?:and\s+)?|\s+(?:and|AND|And|&|with)\s+|\s+\/\s+/u)
    .map((name) => name.trim());
  const people = names.filter(isPersonName);
  if (people.length > 0 && isPersonName(names[0]!))
    return { authors: people.map(inRunningCase), date: date?.iso ?? null };
  if (opener === null || names.length !== 1 || !AGENCY.test(names[0]!)) return null;
  return { authors: [names[0]!], date: date?.iso ?? null };
}

const OPENER =
  /^(?:(?:written|words|story|text|posted|article|analysis|(?:additional )?report(?:ed|ing)?)\s+)?by\s*:?\s+(?=\p{Lu})/iu;
const UNNAMED =
  /^by (?:(?:our|a|an|the|staff|special|own|foreign|political|\p{L}+ desk) ){1,3}(?:\p{L}+ )?(?:correspondents?|reporters?|staff|writers?|desk|bureau|editors?|team)(?:\s+(?:in|[|·•–—-])\s.{2,60})?$/iu;
const PARTED = /\s[|•·–—-]\s/u;
const WHERE = /\s+(?:in|for|at|of|from|on)\s+.*$/su;
/** One word in capitals, or a body's name that says what it is. */
const AGENCY =
  /^(?:\p{Lu}{2,8}|\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+){0,3}\s(?:Agency|Press|News|Staff|Desk|Service|Team)|Reuters)$/u;
