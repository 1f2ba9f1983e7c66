import type { Range } from "../../model/index.ts";
import { type CapitalRun, endsOf } from "./capital-runs.ts";
import type { CitedName, FoundMention } from "./citation.ts";
import { titleName } from "./document-names.ts";

/** A title of so many words is named and not met by chance; one word fewer is not looked for. */
const LEAST_TITLE_WORDS = 4;
const MOST_TITLE_WORDS = 30;
/** So many words of one run may be the first of a title. */
const MOST_BEGINNINGS = 5;

const SEE =
  /\b[Ss]ee(?: also)?,? (?:[^:,\]\n]{0,80}?\b(?:reports?|articles?|stor(?:y|ies)|analys[ei]s|posts?|studies|study)[^:,\]\n]{0,20})[:,] *[“"]?([^\]\n”"]{8,300}?)[”"]?(?=[\].;]|$)/gmu;
/** In a list of titles a title may have "and" and commas of its own: every row of pieces may be one. */
const BETWEEN = /;\s*|,\s*(?:and\s+)?|\s+and\s+/gu;
const MOST_PIECES = 6;
const QUOTED = /[“"«„]([^“”"«»„\n]{8,240})[”"»“]/gu;
const BULLET = /^(?:[-–•*]\s*|(?:Related|Read more|See also|More|Further reading):\s*)+/u;

/**
 * Passages that have the form of a title: "see ... report: Title" is certain to be one; words in quotation marks, in capitals, or on a line of
 * their own are one where a document has that title.
 *
 * @param lines ranges of list items and paragraphs
 */
export function citedTitles(
  text: string,
  runs: readonly CapitalRun[],
  lines: readonly Range[],
): FoundMention[] {
  const found: FoundMention[] = [];
  for (const match of text.matchAll(SEE)) found.push(...seeTitles(text, match));
  for (const match of text.matchAll(QUOTED)) {
    const start = match.index + 1;
    // A quotation that goes on in the middle of a sentence is no title.
    if (/^\p{Ll}/u.test(match[1]!)) continue;
    found.push(...candidate(text, start, start + match[1]!.length));
  }
  for (const run of runs) {
    const parts = endsOf(run, LEAST_TITLE_WORDS).slice(0, MOST_BEGINNINGS);
    const starts = parts.map(({ start }) => start);
    if (parts.length > 0) found.push(...withNames(text, run.start, parts[0]!.end, starts));
  }
  for (const [start, end] of lines) {
    const line = text.slice(start, end);
    const from = BULLET.exec(line)?.[0].length ?? 0;
    if (line.length - from <= 240 && !/[.!]$/u.test(line)) found.push(...candidate(text, start + from, end));
  }
  return found;
}

function seeTitles(text: string, match: RegExpExecArray): FoundMention[] {
  const title = match[1]!.trim();
  const at = match.index + match[0].lastIndexOf(match[1]!);
  const whole = titled(text, match.index, match.index + match[0].length, title, [at]);
  const cuts = [...title.matchAll(BETWEEN)].slice(0, MOST_PIECES - 1);
  const starts = [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)];
  const ends = [...cuts.map(({ index }) => index), title.length];
  const pieces = starts.flatMap((from, i) =>
    ends.slice(i).flatMap((to) => (to - from === title.length ? [] : candidate(text, at + from, at + to))),
  );
  return [...whole.map((one) => ({ ...one, isCertain: true })), ...pieces];
}

function candidate(text: string, start: number, end: number): FoundMention[] {
  return withNames(text, start, end, [start]);
}

function withNames(text: string, start: number, end: number, starts: readonly number[]): FoundMention[] {
  const words = text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words < LEAST_TITLE_WORDS || words > MOST_TITLE_WORDS) return [];
  return titled(text, start, end, text.slice(start, end), starts);
}

/** A mention of a title that ends where `title` does and begins at one of `starts`. */
function titled(
  text: string,
  start: number,
  end: number,
  title: string,
  starts: readonly number[],
): FoundMention[] {
  const names = starts.flatMap((from): CitedName[] => {
    const name = titleName(from <= start ? title : text.slice(from, end));
    return name === null ? [] : [{ name, start: from }];
  });
  if (names.length === 0) return [];
  const kind = text.slice(start, end) === title ? "title" : "see";
  return [
    {
      ...{ kind, start, end, quote: text.slice(start, end) },
      ...{ url: null, title, work: null, edition: null, published: null },
      ...{ isCertain: false, names },
    },
  ];
}
