import type { AssertionRow, ClaimWithOrigins, Evidence } from "../../answer/index.ts";

/** A cell of a table: null where nothing is stated. */
export type Cell = string | number | boolean | null;

/** The columns of a table of assertions, in order. Offsets are UTF-16 code units into the document's text, half-open. */
export const ASSERTION_COLUMNS = [
  "claim",
  "frame",
  "roles",
  "polarity",
  "certainty",
  "voice",
  "time",
  "time_from",
  "time_to",
  "quantity",
  "quantity_min",
  "quantity_max",
  "quantity_unit",
  "quantity_change",
  "place",
  "chain",
  "exact_words",
  "document",
  "publisher",
  "published",
  "url",
  "start",
  "end",
  "sha256",
  "origin",
  "echo",
  "denies",
  "independent_origins",
  "disputed",
  "verdict",
  "verdict_by",
  "claim_id",
  "assertion_id",
] as const;

/** One assertion as a row of {@link ASSERTION_COLUMNS}. */
export async function assertionCells(
  evidence: Evidence,
  claim: ClaimWithOrigins,
  assertion: AssertionRow,
): Promise<readonly Cell[]> {
  const { time, quantity, document, passage, verdict } = assertion;
  const place = assertion.place === null ? null : (await evidence.entity(assertion.place)).name;
  const origin = claim.origins.find(({ key }) => key === assertion.origin);
  return [
    claim.label,
    claim.frame,
    claim.roles.map(({ role, name }) => `${role}: ${name}`).join("; "),
    claim.polarity,
    assertion.certainty,
    assertion.voice,
    time?.text ?? null,
    time?.from ?? null,
    time?.to ?? null,
    quantity?.text ?? null,
    quantity?.min ?? null,
    quantity?.max ?? null,
    quantity?.unit ?? null,
    quantity?.change ?? null,
    place,
    chainWords(assertion),
    passage.quote,
    document.title,
    document.publisher,
    document.published,
    document.url,
    passage.start,
    passage.end,
    sha256Of(document.id),
    origin?.name ?? null,
    assertion.isEcho,
    assertion.denies,
    claim.independentOrigins,
    claim.disputed,
    verdict?.decision ?? null,
    verdict?.by ?? null,
    claim.id,
    assertion.id,
  ];
}

/** The voices from the publisher inward: `Kelmin Observer > Ministry of Interior > an unnamed source`. */
export function chainWords({ chain }: AssertionRow): string {
  return chain.map(({ kind, name }) => name ?? NAMELESS[kind]).join(" > ");
}

const NAMELESS = {
  publisher: "publisher not stated",
  entity: "somebody",
  unnamed: "an unnamed source",
  reader: "a reader",
} as const;

/** The hash in a document's id. */
export function sha256Of(document: string): string {
  return document.replace(/^sha256:/, "");
}
