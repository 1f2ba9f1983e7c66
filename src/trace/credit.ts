import type { Document } from "../model/index.ts";

/** "ORSK DAL, March 12 (MPA) —" or "(MPA) -": the place and the agency that open a wire story, before its first words. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:,[^()\n]{1,40})?\s*)?\((\p{Lu}[\p{L}\p{N} &.'’-]{1,40})\)\s*[-–—:]/u;

/** "By the Merenian Press Agency", "MPA | 12 March": an agency where a person's name would stand. */
const BYLINE = /^(?:by\s+)?(?:the\s+)?([^|,\n]{2,60})/iu;

/** Opening parts of a document in which a credit may stand; further down brackets hold other things. */
const OPENING_PARTS = 4;

/**
 * The agency or outlet that a document credits for its text, as written there: in its date line or, failing that, its
 * byline. A byline is mostly a person's, which no publisher is named as, so that it does no harm. Null where there is none.
 */
export function creditOf({ text, segments }: Pick<Document, "text" | "segments">): string | null {
  const opening = segments.filter(
    ({ kind }) => kind === "dateline" || kind === "body" || kind === "standfirst",
  );
  for (const { start, end } of opening.slice(0, OPENING_PARTS)) {
    const agency = DATELINE.exec(text.slice(start, Math.min(end, start + 120)))?.[1];
    if (agency !== undefined) return agency.trim();
  }
  const byline = segments.find(({ kind }) => kind === "byline");
  if (byline === undefined) return null;
  return BYLINE.exec(text.slice(byline.start, byline.end))?.[1]?.trim() ?? null;
}

/** Whether a credit names a publisher: by its name, or by the initials of its name ("MPA", Merenian Press Agency). */
export function credits(credit: string | null, publisher: string | null): boolean {
  if (credit === null || publisher === null) return false;
  const given = letters(credit);
  return given !== "" && (given === letters(publisher) || given === letters(initials(publisher)));
}

function initials(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? []).join("");
}

function letters(name: string): string {
  return name
    .replace(/^the\s+/iu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
