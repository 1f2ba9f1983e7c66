import { isPlainlyEnglish } from "./english-words.ts";

/** Under this many letters a guess is right too seldom to keep: eld is right for 38 % of English lines under 60 units. */
const MIN_UNITS = 60;

/** Enough text for a sure answer, and a bound on the time a long document takes. */
const SAMPLE_UNITS = 4000;

/**
 * The BCP 47 primary tag of a text's language ("en"), or null where the text is too short or too mixed to say. Plain English
 * is known by its commonest words; all else by statistics over letter groups (eld, docs/decisions/011), whose tables take
 * longer to load than a short document takes to read. The same text gives the same answer everywhere.
 *
 * @param parts pieces of running text in order; the first {@link SAMPLE_UNITS} UTF-16 code units are looked at
 */
export async function detectLanguage(parts: Iterable<string>): Promise<string | null> {
  let sample = "";
  for (const part of parts) {
    sample += `${part.slice(0, SAMPLE_UNITS - sample.length)}\n`;
    if (sample.length >= SAMPLE_UNITS) break;
  }
  if (sample.trim().length < MIN_UNITS) return null;
  if (isPlainlyEnglish(sample)) return "en";
  const { eld } = await import("eld/extrasmall");
  const result = eld.detect(sample);
  return result.isReliable() && result.language !== "" ? result.language : null;
}
