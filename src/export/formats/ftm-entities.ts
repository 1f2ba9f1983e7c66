import anyAscii from "any-ascii";
import {
  type AssertionRow,
  type ClaimWithOrigins,
  type DocumentDetail,
  type EntityDetail,
  type Evidence,
  SeenIds,
  tallyWords,
} from "../../answer/index.ts";
import { webAddress } from "./web-address.ts";

/** A value that somebody states of something. */
interface FtmValue {
  readonly prop: string;
  readonly value: string;
  /** Who publishes it: a short name made of the publisher's; `headwater` for what was read of a name in all documents. */
  readonly dataset: string;
  /** With whom it starts; null where that is not known. */
  readonly origin: string | null;
  /** The day on which it was published, as exact as stated. */
  readonly seen: string | null;
}

/** Something in FollowTheMoney's model: a person, a link between two, a document. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly values: readonly FtmValue[];
}

/** Schemata of FollowTheMoney for types of entities. What has none is named in words alone. */
const SCHEMATA: Readonly<Record<string, string>> = {
  Person: "Person",
  Organization: "Organization",
  PublicBody: "PublicBody",
  ArmedGroup: "Organization",
  Group: "LegalEntity",
  Country: "Address",
  Place: "Address",
  Event: "Event",
  Vessel: "Vessel",
  Vehicle: "Vehicle",
};

/** Schemata that stand for legal entities: both ends of a link but the most general one. */
const LEGAL: ReadonlySet<string> = new Set(["Person", "Organization", "PublicBody", "LegalEntity"]);

/** A link of FollowTheMoney for a frame, and which of its ends the subject and the object are. */
interface Link {
  readonly schema: string;
  readonly subject: string;
  readonly object: string;
}

const LINKS: Readonly<Record<string, Link>> = {
  member_of: { schema: "Membership", subject: "member", object: "organization" },
  leads: { schema: "Directorship", subject: "director", object: "organization" },
  holds_position: { schema: "Directorship", subject: "director", object: "organization" },
  deputy_of: { schema: "Directorship", subject: "director", object: "organization" },
};

const ANY_LINK: Link = { schema: "UnknownLink", subject: "subject", object: "object" };

/**
 * People, groups and places, claims as links between them, documents. A link says that it is so: only what somebody asserts becomes one.
 * A claim that it is not so, one that is only denied or planned, and one that names fewer than two becomes a note.
 */
export async function* ftmEntities(evidence: Evidence): AsyncGenerator<FtmEntity> {
  const seen = new SeenIds();
  for await (const claim of evidence.claims()) {
    for (const { entity } of claim.roles) {
      if (!seen.add(entity)) continue;
      const found = thingOf(await evidence.entity(entity));
      if (found !== null) yield found;
    }
    yield await claimOf(evidence, claim);
  }
  for await (const document of evidence.documents()) yield documentOf(document);
}

/** An id as FollowTheMoney allows it. */
function ftmId(id: string): string {
  return `hw-${id.replaceAll(":", "-")}`;
}

function thingOf({ id, type, name, names, locations }: EntityDetail): FtmEntity | null {
  const schema = SCHEMATA[type];
  if (schema === undefined) return null;
  const point = locations[0]?.location;
  const isPlace = schema === "Address";
  const country = point?.country?.toLowerCase();
  const stated: [string, string | undefined][] = [
    ["name", name],
    ...names.filter((known) => known.name !== name).map((known): [string, string] => ["alias", known.name]),
    ...(isPlace
      ? ([
          ["full", name],
          ["country", country],
          ["latitude", point?.lat.toFixed(5)],
          ["longitude", point?.lon.toFixed(5)],
        ] as [string, string | undefined][])
      : []),
  ];
  const values = stated.flatMap(([prop, value]) =>
    value === undefined ? [] : [{ prop, value, dataset: "headwater", origin: null, seen: null }],
  );
  return { id: ftmId(id), schema, values };
}

async function claimOf(evidence: Evidence, claim: ClaimWithOrigins): Promise<FtmEntity> {
  const said: AssertionRow[] = [];
  // A reader's comment is never evidence.
  for await (const assertion of evidence.assertionsOf(claim.id))
    if (assertion.voice !== "comment") said.push(assertion);
  const affirming = said.filter(
    ({ denies, certainty }) => !denies && certainty !== "denied" && certainty !== "hypothetical",
  );
  const ends = await endsOf(evidence, claim);
  const isLink = claim.polarity === "positive" && affirming.length > 0 && ends !== null;
  const named = await Promise.all(claim.roles.map(({ entity }) => evidence.entity(entity)));
  const mentioned = named.filter(({ type }) => SCHEMATA[type] !== undefined).map(({ id }) => id);
  const names = new Map(claim.origins.map(({ key, name }) => [key, name]));
  const values = (isLink ? affirming : said).flatMap((assertion) => {
    const { document, passage, time } = assertion;
    const by = {
      dataset: datasetOf(document.publisher),
      origin: names.get(assertion.origin ?? "") ?? null,
      seen: day(document.published),
    };
    const stated: (readonly [string, string | null])[] = isLink
      ? [
          [ends.link.subject, ftmId(ends.subject)],
          [ends.link.object, ftmId(ends.object)],
          ["role", claim.label],
          ["status", claim.disputed ? "disputed" : null],
          ["startDate", day(time?.from ?? null)],
          ["endDate", day(time?.to ?? null)],
        ]
      : [["name", claim.label], ...mentioned.map((id) => ["entity", ftmId(id)] as const)];
    return [
      ...stated,
      ["description", passage.quote] as const,
      ["proof", ftmId(document.id)] as const,
      ["publisher", document.publisher] as const,
      ["sourceUrl", webAddress(document.url)] as const,
    ].flatMap(([prop, value]) => (value === null ? [] : [{ prop, value, ...by }]));
  });
  const summary = `${claim.independentOrigins} independent origins; ${tallyWords(claim.tally, claim.documents)}${claim.disputed ? "; disputed" : ""}`;
  const ours = { dataset: "headwater", origin: null, seen: null };
  return {
    id: ftmId(claim.id),
    schema: isLink ? ends.link.schema : "Note",
    values: [...values, { prop: "summary", value: summary, ...ours }],
  };
}

async function endsOf(evidence: Evidence, { roles, frame }: ClaimWithOrigins) {
  const ends: { id: string; schema: string }[] = [];
  for (const role of ["subject", "object"]) {
    const filled = roles.find((known) => known.role === role) ?? null;
    const entity = filled === null ? null : await evidence.entity(filled.entity);
    const schema = entity === null ? undefined : SCHEMATA[entity.type];
    if (entity === null || schema === undefined) return null;
    ends.push({ id: entity.id, schema });
  }
  const [subject, object] = ends as [(typeof ends)[number], (typeof ends)[number]];
  const named = LINKS[frame];
  const fits =
    named !== undefined && LEGAL.has(subject.schema) && object.schema.match(/Organization|PublicBody/);
  return { link: fits ? named : ANY_LINK, subject: subject.id, object: object.id };
}

function documentOf(document: DocumentDetail): FtmEntity {
  const { id, title, path, mediaType, publisher, published, url, metadata } = document;
  const by = { dataset: datasetOf(publisher), origin: publisher, seen: day(published) };
  const stated: (readonly [string, string | null])[] = [
    ["fileName", path.split("/").at(-1) || path],
    ["name", title],
    ["title", title],
    ["mimeType", mediaType],
    ["publishedAt", day(published)],
    ["publisher", publisher],
    ["sourceUrl", webAddress(url)],
    ...(metadata.authors?.value ?? []).map((author) => ["author", author] as const),
    ["notes", `SHA-256 ${id.replace(/^sha256:/, "")}`],
  ];
  return {
    id: ftmId(id),
    schema: "Document",
    values: stated.flatMap(([prop, value]) =>
      value === null || value === "" ? [] : [{ prop, value, ...by }],
    ),
  };
}

function day(date: string | null): string | null {
  return date === null ? null : date.slice(0, 10);
}

/** A publisher as the name of a dataset: small letters, digits and lines. */
function datasetOf(publisher: string | null): string {
  const name = anyAscii(publisher ?? "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return name === "" ? "publisher_not_stated" : name;
}
