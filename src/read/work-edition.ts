import type { Metadata } from "../model/index.ts";

/**
 * Work and edition from a title that is nothing but a report series and a year: "Country Reports on Terrorism 2016",
 * "2023 Annual Threat Assessment". What the document states already stays. A headline that only mentions a report
 * ("Ministry publishes annual report 2016") is not one: every word but the small ones has to begin with a capital.
 */
export function withEdition(metadata: Metadata): Metadata {
  if (metadata.work || metadata.edition || !metadata.title) return metadata;
  const { value, from } = metadata.title;
  const match = YEAR_LAST.exec(value) ?? YEAR_FIRST.exec(value);
  const { work, edition } = match?.groups ?? {};
  if (work === undefined || edition === undefined) return metadata;
  if (!SERIES.test(work) || work.split(/\s+/).some((word) => !SERIES_WORD.test(word))) return metadata;
  return { ...metadata, work: { value: work, from }, edition: { value: edition, from } };
}

const YEAR_LAST =
  /^(?<work>\S.{4,80}?)(?:,|:| -| –)?\s+\(?(?<edition>(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?)\)?$/;
const YEAR_FIRST = /^(?<edition>(?:19|20)\d\d)\s+(?<work>\S.{4,80})$/;
const SERIES =
  /\b(?:Reports?|Review|Survey|Yearbook|Assessment|Outlook|Index|Bulletin|Statistics|Handbook|Estimate)\b/;
const SERIES_WORD = /^(?:\p{Lu}[\p{L}'’&-]*|&|of|on|the|and|for|in|to|by|from|a|an)$/u;
