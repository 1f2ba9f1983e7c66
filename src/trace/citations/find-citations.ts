/** What a document calls another one by. */
export type CitationKind = "link" | "see" | "edition" | "title" | "dated";

/** A passage that points at another document. Offsets are UTF-16 code units into the text, half-open. */
export interface CitationMention {
  readonly kind: CitationKind;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What is named: an address, a title, a work with its edition, or a day (ISO date) of publication. */
  readonly url: string | null;
  readonly title: string | null;
  readonly work: string | null;
  readonly edition: string | null;
  readonly published: string | null;
}

/** What is looked for: the document's text and date, its links, and the works that the ledger holds. */
export interface CitingDocument {
  readonly text: string;
  /** Date of publication, ISO 8601, where stated. */
  readonly published: string | null;
  readonly links: readonly { readonly start: number; readonly end: number; readonly url: string }[];
  readonly works: readonly string[];
  /** Titles of other documents of the ledger; short ones ("Kelmin") are too common to say anything and are passed over. */
  readonly titles: readonly string[];
}

/** A title of so many words is named and not met by chance; one word fewer is not looked for. */
const LEAST_TITLE_WORDS = 4;

const SEE =
  /\b[Ss]ee(?: also)?,? (?:[^:\]\n]{0,80}?\b(?:reports?|articles?|stor(?:y|ies)|analys[ei]s|posts?|studies|study)[^:\]\n]{0,20}): *[“"]?([^\]\n”"]{8,160}?)[”"]?(?=[\].;]|$)/gmu;
const SERIES_YEAR =
  /\b((?:\p{Lu}[\p{L}’'-]+)(?: (?:\p{Lu}[\p{L}’'-]+|of|on|the|and|for|in|to|from)){1,9}),? \(?((?:19|20)\d\d)\b/gu;
const SERIES =
  /\b(?:Reports?|Review|Survey|Yearbook|Assessment|Outlook|Index|Bulletin|Statistics|Handbook)\b/u;
const EDITION_OF =
  /\b(?:the )?((?:19|20)\d\d) edition(?: of (?:the )?((?:\p{Lu}[\p{L}’'-]+)(?: (?:\p{Lu}[\p{L}’'-]+|of|on|the|and|for|in)){1,9}))?/gu;
const DATED =
  /\b(?:reports?|statements?|communiqu[eé]s?|stud(?:y|ies)|document)[^.\n]{0,40}?\b(?:released|published|issued)(?: on)? (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/gu;
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/**
 * Where a document points at other documents: links; "see ... report: Title"; an issue of a report series by name and year, or
 * "the 2023 edition" where it names one series; the title of a known document; "the report released on Wednesday", dated from its own publication.
 *
 * @returns mentions in text order; one that stands inside another is left out
 */
export function findCitations({
  text,
  published,
  links,
  works,
  titles,
}: CitingDocument): readonly CitationMention[] {
  const found: CitationMention[] = [];
  const add = (kind: CitationKind, start: number, quote: string, named: Partial<CitationMention>) => {
    const none = { url: null, title: null, work: null, edition: null, published: null };
    found.push({ ...none, ...named, kind, start, end: start + quote.length, quote });
  };
  for (const { start, end, url } of links) add("link", start, text.slice(start, end), { url });
  for (const match of text.matchAll(SEE)) add("see", match.index, match[0], { title: match[1]!.trim() });
  for (const match of text.matchAll(SERIES_YEAR)) {
    const work = match[1]!.replace(/^(?:The|In|On|From|For) /u, "");
    const known = works.find((name) => work.endsWith(name));
    if (!SERIES.test(work) && known === undefined) continue;
    const name = known ?? work;
    const before = match[1]!.length - name.length;
    add("edition", match.index + before, match[0].slice(before), { work: name, edition: match[2]! });
  }
  const named = new Set(found.flatMap(({ work }) => work ?? []));
  for (const work of works) if (text.includes(work)) named.add(work);
  for (const match of text.matchAll(EDITION_OF)) {
    const work = match[2] ?? (named.size === 1 ? [...named][0]! : null);
    if (work !== null) add("edition", match.index, match[0], { work, edition: match[1]! });
  }
  for (const match of text.matchAll(DATED)) {
    const day = published === null ? null : lastDay(published, DAYS.indexOf(match[1]!));
    if (day !== null) add("dated", match.index, match[0], { published: day });
  }
  for (const title of titles) {
    const start = title.split(/\s+/u).length < LEAST_TITLE_WORDS ? -1 : text.indexOf(title);
    if (start >= 0) add("title", start, title, { title });
  }
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter(
    (one, i) =>
      one.kind === "link" || !inOrder.slice(0, i).some((o) => o.kind !== "link" && o.end >= one.end),
  );
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
