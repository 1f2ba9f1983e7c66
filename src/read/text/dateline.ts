import { letterShape } from "../../model/index.ts";
import { findDate } from "../stated-date.ts";

/** The opener of a wire story: where its words end (with the dash), and the whole date it states or null. */
export interface DatelineOpener {
  readonly length: number;
  readonly date: string | null;
}

// All of these are over the letter shape: A a capital, a another letter, m a mark.
const PLACE = "A[Am'’.-]+(?:\\sA[Am'’.-]*){0,3}";
const REGION = "(?:,\\sA[Aa.]*(?:\\sA[Aa.]*){0,2}?)?";
const MONTH_DAY = "A[Aa]{2,8}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\sA[Aa]{2,8}\\.?(?:\\s\\d{4})?";
const DATE = `(?:,?\\s(?:${MONTH_DAY}))?`;
const AGENCY = "\\([Aa .&/'’-]{2,40}\\)";
const DASH = "(?:\\s*(?:—|–|―|--)\\s*|\\s-\\s)";

/** A place in capitals, with or without the wire's name in brackets; or a place in any case with it. */
const OPENERS = [
  new RegExp(`^${PLACE}${REGION}${DATE}(?:\\s?${AGENCY})?${DATE}${DASH}(?=\\S)`),
  new RegExp(`^(?:A[Aa'’-]+(?:\\s[Aa][Aa'’-]+){0,3}${REGION}${DATE}\\s)?${AGENCY}${DASH}(?=\\S)`),
];

/** What newsrooms write in capitals before a dash in the same place. */
const LABEL =
  /^(?:EXCLUSIVE|BREAKING|UPDATED?|WATCH|VIDEO|PHOTOS?|OPINION|ANALYSIS|CORRECTION|EDITOR|NOTE|LIVE|FACT CHECK|INTERVIEW|Q|A)\b/;

/**
 * The dateline that opens a paragraph, such as "ORSK DAL, 3 March (MPA) — " or "Orsk Dal (MPA) - ", or null. `length`
 * counts UTF-16 code units from the paragraph's start to the end of the dash.
 */
export function datelineOpener(paragraph: string): DatelineOpener | null {
  const head = paragraph.slice(0, 120);
  const shape = letterShape(head);
  for (const opener of OPENERS) {
    const match = head.slice(0, opener.exec(shape)?.[0].length ?? 0);
    if (match !== "" && !LABEL.test(match))
      return { length: match.trimEnd().length, date: findDate(match)?.iso ?? null };
  }
  return null;
}
