import type { Document } from "../model/index.ts";

/** "ORSK DAL, March 12 (MPA) —" or "(MPA) -": the place and the agency that open a wire story, before its first words. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:,[^()\n]{1,40})?\s*)?\((\p{Lu}[\p{L}\p{N} &.'’-]{1,40})\)\s*[-–—:]/u;

/** "By the Merenian Press Agency", "MPA | 12 March": an agency where a person's name would stand. */
const BYLINE = /^(?:by\s+)?(?:the\s+)?([^|,\n]{2,60})/iu;

/** Agencies by the names that stand under a story; "PAN" is Pajhwok Afghan News. */
const AGENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    afp: "Agence France-Presse",
    agencefrancepresse: "Agence France-Presse",
    ani: "Asian News International",
    anadolu: "Anadolu Agency",
    ap: "Associated Press",
    associatedpress: "Associated Press",
    dpa: "Deutsche Presse-Agentur",
    interfax: "Interfax",
    pajhwok: "Pajhwok Afghan News",
    pajhwokafghannews: "Pajhwok Afghan News",
    pan: "Pajhwok Afghan News",
    pti: "Press Trust of India",
    reuters: "Reuters",
    tass: "TASS",
    upi: "United Press International",
    xinhua: "Xinhua",
  }),
);

/** Names of agencies that are not in the list: made-up and local ones. */
const AGENCY_NAME = /\b(?:News|Press|Wire) (?:Agency|Service|Association)\b|\bWire\b/u;

/** A last line that is nothing but a credit: "PAN", "(Reuters)", "— AFP", "Source: TASS", "© 2016 Reuters". */
const CLOSING_LINE =
  /^[\s(—–-]*(?:Source:\s*|©\s*(?:\d{4}\s*)?)?(?:The\s+)?(\p{Lu}[\p{L} -]{1,40}?)[\s).]*$/u;

/** "Reuters - Gunmen attacked": an agency before the first words, without a place. */
const OPENING_AGENCY = /^\(?(\p{Lu}[\p{L} ]{1,30}?)\)?\s+[-–—]{1,2}\s+(?=\p{Lu})/u;

const NAME = "(\\p{Lu}[\\p{L}&.'’-]*(?:\\s+\\p{Lu}[\\p{L}&.'’-]*){0,3})";

/** "two officials told the Merenian Press Agency (MPA)", "Reuters reported": who has the news that a first paragraph tells. */
const HEARD_BY = [
  new RegExp(`\\b(?:told|tells|telling|according to|reported by)\\s+(?:the\\s+)?${NAME}`, "gu"),
  new RegExp(
    `\\b(?:the\\s+)?${NAME}(?:\\s+\\(\\p{Lu}+\\))?(?:\\s+news agency)?\\s+(?:reported|reports|has reported)\\b`,
    "gu",
  ),
];

/** Words that a name of a paper or a station ends in, or begins with. */
const OUTLET =
  "(?:Post|Times|Herald|Courier|Observer|Dispatch|Register|Gazette|Tribune|Journal|Mail|Standard|Star|Chronicle|Guardian|Independent|Monitor|" +
  "Telegraph|Mirror|Sun|Daily|Weekly|News|Newspaper|Radio|Television|TV|Examiner|Inquirer|Sentinel|Mercury|Echo|Bulletin|Argus|Reporter|Globe|Today)";

/** A paper or a station by its name: with its article, since "Post" is a family's name too; a station by what it is. */
const OUTLET_NAME = `(?:[Tt]he\\s+(?:\\p{Lu}[\\p{L}&'’-]*\\s+){1,3}${OUTLET}|(?:Radio|Television|TV)(?:\\s+\\p{Lu}[\\p{L}'’-]*){1,2})`;

/** When, between a paper and what it reports, or behind it: "on Monday", "this week". */
const WHEN = "(?:,?\\s+(?:(?:on|in|late|early|this|last)\\s+)?[\\p{L}\\p{N}]+(?:\\s+[\\p{L}\\p{N}]+)?)?";

const REPORTS = "(?:reported|reports|has\\s+reported|wrote|writes|revealed)";

/**
 * First sentences that are another paper's report as a whole: "The Elmiran Post reported on Monday that ...", "..., according to the Elmiran Post." One
 * that names it in passing ("after the Elmiran Post reported a rise, ministers met") tells something else.
 */
const REPORTED_BY = [
  new RegExp(`^(?:According\\s+to\\s+)(${OUTLET_NAME})${WHEN},\\s`, "u"),
  new RegExp(`^(${OUTLET_NAME})\\s+${REPORTS}${WHEN}\\s+that\\s`, "u"),
  new RegExp(
    `,[”"]?\\s+(?:(${OUTLET_NAME})\\s+${REPORTS}|(?:according\\s+to|reported|as\\s+reported\\s+by|first\\s+reported\\s+by)\\s+(${OUTLET_NAME}))${WHEN}\\.?$`,
    "u",
  ),
];

/** Where a document says that it has asked itself, it is no retelling. */
const OWN_REPORTING =
  /\b(?:told\s+(?:us|this\s+(?:news)?paper)|our\s+(?:own\s+)?(?:correspondents?|reporters?)|this\s+(?:news)?paper\s+(?:has\s+)?(?:learned|found|confirmed|seen))\b/iu;

/** How much of a first paragraph is looked at, in UTF-16 code units. */
const LEAD = 500;

/** Opening parts of a document in which a credit may stand; further down brackets hold other things. */
const OPENING_PARTS = 4;

/**
 * The agency or outlet that a document credits for its text, as written there: in its date line, before its first words, in a last line
 * of its own, in its first paragraph where that says from which agency it has its news ("officials told the Merenian Press Agency") or whose first
 * sentence is another paper's report ("The Elmiran Post reported on Monday that ...") or, failing those, in its byline. A byline is mostly a person's, which no publisher is named as, so that it does no harm. Null where
 * there is none.
 */
export function creditOf({ text, segments }: Pick<Document, "text" | "segments">): string | null {
  const spoken = segments.filter(
    ({ kind }) => kind === "dateline" || kind === "body" || kind === "standfirst",
  );
  for (const { start, end } of spoken.slice(0, OPENING_PARTS)) {
    const opening = text.slice(start, Math.min(end, start + 120));
    const agency = DATELINE.exec(opening)?.[1] ?? knownAgency(OPENING_AGENCY.exec(opening)?.[1]);
    if (agency != null) return agency.trim();
  }
  const last = spoken.at(-1);
  if (last !== undefined && last.end - last.start <= 60) {
    const agency = knownAgency(CLOSING_LINE.exec(text.slice(last.start, last.end))?.[1]);
    if (agency !== null) return agency;
  }
  const lead = spoken.find(({ kind }) => kind === "body");
  if (lead !== undefined) {
    const opening = text.slice(lead.start, Math.min(lead.end, lead.start + LEAD));
    for (const heard of HEARD_BY)
      for (const [, name] of opening.matchAll(heard)) {
        const agency = knownAgency(name?.replace(/[.,]$/, ""));
        if (agency !== null) return agency;
      }
    const outlet = OWN_REPORTING.test(text) ? null : outletIn(opening);
    if (outlet !== null) return outlet;
  }
  const byline = segments.find(({ kind }) => kind === "byline");
  if (byline === undefined) return null;
  return BYLINE.exec(text.slice(byline.start, byline.end))?.[1]?.trim() ?? null;
}

/** The paper or station whose report a first sentence is, with its article; null for any other sentence. */
function outletIn(lead: string): string | null {
  const sentence = lead
    .slice(0, (/[.!?][”"]?(?=\s+[\p{Lu}“"]|\s*$)/u.exec(lead)?.index ?? lead.length - 1) + 1)
    .trim();
  for (const pattern of REPORTED_BY) {
    const found = pattern.exec(sentence);
    if (found !== null) return found[1] ?? found[2] ?? null;
  }
  return null;
}

function knownAgency(name: string | undefined): string | null {
  return name === undefined || (!AGENCIES.has(letters(name)) && !AGENCY_NAME.test(name)) ? null : name.trim();
}

/**
 * Whose words a credit says that a document's are, in full ("AP": Associated Press): an agency's, or those of the paper that its first
 * sentence has all from ("the Elmiran Post", which {@link creditOf} gives with its article). Null where the credit is a person's, or may be.
 */
export function agencyOf(credit: string): string | null {
  const known = AGENCIES.get(letters(credit));
  if (known !== undefined) return known;
  return AGENCY_NAME.test(credit) || WHOLE_OUTLET.test(credit) ? credit.replace(/^the\s+/iu, "") : null;
}

const WHOLE_OUTLET = new RegExp(`^${OUTLET_NAME}$`, "u");

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
