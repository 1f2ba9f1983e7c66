import type { Range } from "../../model/index.ts";
import { capitalRuns } from "./capital-runs.ts";
import type { CitationMention, FoundMention } from "./citation.ts";
import { citedEditions } from "./cited-editions.ts";
import { citedTitles } from "./cited-titles.ts";
import { dayName, titleName, urlName } from "./document-names.ts";

/** What is looked through. All offsets are UTF-16 code units into the text. */
export interface CitingDocument {
  readonly text: string;
  /** Date of publication, ISO 8601, where stated. */
  readonly published: string | null;
  readonly links: readonly { readonly start: number; readonly end: number; readonly url: string }[];
  /** Parts in which the document speaks: readers' comments, menus and the like cite nothing. In text order. */
  readonly spoken: readonly Range[];
  /** Those of them that are paragraphs or items of lists: a title may stand on a line of its own. */
  readonly lines: readonly Range[];
  /** Where bodies are named, in text order, and the keys of their names: "the report released on Wednesday" is one of theirs. */
  readonly bodies: readonly { readonly start: number; readonly key: string }[];
}

const DATED =
  /\b(?:reports?|statements?|communiqu[eé]s?|stud(?:y|ies)|document)[^.\n]{0,40}?\b(?:released|published|issued)(?: on)? (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/gu;
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Bodies that may have issued "the report released on Wednesday", and how many mentions of bodies on either side are looked at for them. */
const MOST_BODIES = 8;
const MOST_NEAR = 40;
const LEAST_LINK_WORDS = 4;
/** Mentions kept of one document: those that are certain, and those that count when a document has the name. In text order. */
const MOST_CERTAIN = 2000;
const MOST_POSSIBLE = 600;
const MOST_NAMES = 24;

/**
 * Where a document points at other documents, or may: links; "see ... report: Title"; an issue of a report series by name and year; the
 * form of a title; "the report released on Wednesday", dated from its own publication. Nothing need be known of other documents: each
 * mention has the names under which what it means is found.
 *
 * @returns mentions in text order, the longer before the shorter where two begin at one place
 */
export function findCitations(citing: CitingDocument): readonly CitationMention[] {
  const { text, links, spoken, lines } = citing;
  const runs = capitalRuns(text);
  const found = [
    ...links.map((link) => linked(text, link)),
    ...citedTitles(text, runs, lines),
    ...citedEditions(text, runs),
    ...datedReports(citing),
  ];
  const inside = rangeFinder(spoken);
  const said = found.filter(({ start }) => inside(start)).sort(inOrder);
  return placed(atMost(once(said)));
}

function linked(text: string, { start, end, url }: CitingDocument["links"][number]): FoundMention {
  const quote = text.slice(start, end);
  const words = quote.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const names = [urlName(url), words < LEAST_LINK_WORDS ? null : titleName(quote)];
  return {
    ...{ kind: "link", start, end, quote, url },
    ...{ title: null, work: null, edition: null, published: null, isCertain: true },
    names: names.flatMap((name) => (name === null ? [] : [{ name, start }])),
  };
}

function datedReports({ text, published, bodies }: CitingDocument): FoundMention[] {
  return [...text.matchAll(DATED)].flatMap(({ index: start, 0: quote, 1: day }): FoundMention[] => {
    const on = published === null ? null : lastDay(published, DAYS.indexOf(day!));
    if (on === null) return [];
    const keys = [...new Set(nearest(bodies, start).map(({ key }) => key))].slice(0, MOST_BODIES);
    const names = keys.flatMap((key) => {
      const name = dayName(on, key);
      return name === null ? [] : [{ name, start }];
    });
    const end = start + quote.length;
    const none = { url: null, title: null, work: null, edition: null };
    return [{ ...none, kind: "dated", start, end, quote, published: on, isCertain: true, names }];
  });
}

/** Bodies named up to so many mentions before and after a place, the nearest first. */
function nearest(bodies: CitingDocument["bodies"], at: number): CitingDocument["bodies"] {
  let [low, high] = [0, bodies.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bodies[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return bodies
    .slice(Math.max(0, low - MOST_NEAR), low + MOST_NEAR)
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
}

/** The last such day of the week up to a date; null where the date is not a day. */
function lastDay(published: string, weekday: number): string | null {
  const day = /^\d{4}-\d\d-\d\d/u.exec(published)?.[0];
  if (day === undefined) return null;
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return null;
  const back = (new Date(at).getUTCDay() - weekday + 7) % 7;
  return new Date(at - back * 86_400_000).toISOString().slice(0, 10);
}

/** In text order, the longer first; of two at one place the surer first, then by kind. */
function inOrder(a: FoundMention, b: FoundMention): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    Number(b.isCertain) - Number(a.isCertain) ||
    (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
  );
}

/** A title in capitals and in quotation marks is found twice: the same words by the same names are one mention. */
function once(mentions: readonly FoundMention[]): FoundMention[] {
  const known = new Set<string>();
  return mentions.filter(({ start, end, kind, names }) => {
    const key = JSON.stringify([start, end, kind, names]);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function atMost(mentions: readonly FoundMention[]): FoundMention[] {
  let [certain, possible] = [0, 0];
  return mentions.filter(({ isCertain }) =>
    isCertain ? ++certain <= MOST_CERTAIN : ++possible <= MOST_POSSIBLE,
  );
}

/** Says of each mention which one holds it. A link holds what has its very words alone: links are put on any words. */
function placed(mentions: readonly FoundMention[]): CitationMention[] {
  const open: { readonly at: number; readonly mention: FoundMention }[] = [];
  return mentions.map((mention, at) => {
    while (open.length > 0 && open.at(-1)!.mention.end <= mention.start) open.pop();
    const holder = open.findLast(
      ({ mention: other }) =>
        other.end >= mention.end &&
        (other.kind !== "link" || (other.start === mention.start && other.end === mention.end)),
    );
    open.push({ at, mention });
    return {
      ...mention,
      names: mention.names.slice(0, MOST_NAMES),
      inside: mention.kind === "link" ? null : (holder?.at ?? null),
    };
  });
}

/** Whether an offset lies in one of some ranges, which are in order. */
function rangeFinder(ranges: readonly Range[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = ranges.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (ranges[middle]![0] <= offset) low = middle;
      else high = middle - 1;
    }
    const range = ranges[low];
    return range !== undefined && range[0] <= offset && offset < range[1];
  };
}
