import type { AssertionRow, ClaimWithOrigins, EntityDetail, Evidence } from "../../answer/index.ts";
import { chainWords, sha256Of } from "./assertion-cells.ts";
import type { ExportFormat } from "./format.ts";

/**
 * GeoJSON (RFC 7946): an assertion at each point of a place that it names. The point stands for all of the place, however large, and
 * `place_score` says how sure it is that the name means this one. What names no place that was found is not in it.
 */
export const geojson: ExportFormat = {
  name: "geojson",
  what: "assertions at the places that they name, for maps",
  write: (evidence) => collection(evidence),
};

async function* collection(evidence: Evidence): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let before = "\n";
  for await (const claim of evidence.claims()) {
    for await (const assertion of evidence.assertionsOf(claim.id)) {
      for (const place of await placesOf(evidence, claim, assertion)) {
        yield `${before}${JSON.stringify(featureOf(claim, assertion, place))}`;
        before = ",\n";
      }
    }
  }
  yield "\n]}\n";
}

/** The place that it states; else those that fill its roles. */
async function placesOf(
  evidence: Evidence,
  claim: ClaimWithOrigins,
  assertion: AssertionRow,
): Promise<readonly EntityDetail[]> {
  const ids = assertion.place === null ? claim.roles.map(({ entity }) => entity) : [assertion.place];
  const named = await Promise.all([...new Set(ids)].map((id) => evidence.entity(id)));
  return named.filter(({ locations }) => locations.length > 0);
}

function featureOf(claim: ClaimWithOrigins, assertion: AssertionRow, place: EntityDetail) {
  const { lat, lon, kind, score, country } = place.locations[0]!.location;
  const { time, document, passage } = assertion;
  return {
    type: "Feature",
    id: `${assertion.id} ${place.id}`,
    geometry: { type: "Point", coordinates: [lon, lat] },
    properties: {
      claim: claim.id,
      label: claim.label,
      frame: claim.frame,
      polarity: claim.polarity,
      certainty: assertion.certainty,
      voice: assertion.voice,
      from: time?.from ?? null,
      to: time?.to ?? null,
      place: place.name,
      place_kind: kind,
      place_score: score,
      country,
      exact_words: passage.quote,
      chain: chainWords(assertion),
      title: document.title,
      publisher: document.publisher,
      published: document.published,
      url: document.url,
      sha256: sha256Of(document.id),
      start: passage.start,
      end: passage.end,
      independent_origins: claim.independentOrigins,
      echo: assertion.isEcho,
      denies: assertion.denies,
      disputed: claim.disputed,
    },
  };
}
