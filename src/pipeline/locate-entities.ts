import type { Document, Entity, EntityLocation, Mention } from "../model/index.ts";
import { publisherCountryOf, type ResolvedPlace, resolvePlaces } from "../resolve/index.ts";

/**
 * Entities with the location that most of their names' mentions are resolved to. Places and countries alone get one, and only
 * where the text supports it; all others are returned as they were. Nationalities are read as evidence of where a text plays.
 *
 * @param entityOf for each mention the index of its entity, null for none
 */
export function locateEntities(
  document: Document,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  entityOf: readonly (number | null)[],
): readonly Entity[] {
  const named = mentions.flatMap((mention, index) =>
    mention.form === "name" && EVIDENCE.has(mention.type) ? [{ ...mention, index }] : [],
  );
  if (!named.some(({ type }) => type !== "Nationality")) return entities;
  const places = resolvePlaces(
    document.text,
    named.map(({ start, end, type }) => ({ start, end, country: type === "Country" })),
    { publisherCountry: publisherCountryOf(document.metadata.url?.value ?? null) },
  );
  const found = new Map<number, Map<string, { place: ResolvedPlace; count: number }>>();
  for (const [at, { index, type }] of named.entries()) {
    const place = places[at] ?? null;
    const entity = entityOf[index] ?? null;
    if (entity === null || place === null || !place.supported || type === "Nationality") continue;
    const counts = found.get(entity) ?? new Map<string, { place: ResolvedPlace; count: number }>();
    found.set(entity, counts);
    const point = `${place.lat},${place.lon}`;
    counts.set(point, { place, count: (counts.get(point)?.count ?? 0) + 1 });
  }
  return entities.map((entity, index) => {
    const counts = LOCATED.has(entity.type) ? found.get(index) : undefined;
    if (!counts) return entity;
    const [most] = [...counts.values()].sort((a, b) => b.count - a.count || b.place.score - a.place.score);
    return most ? { ...entity, location: locationOf(most.place) } : entity;
  });
}

const EVIDENCE = new Set<string>(["Country", "Place", "Nationality"]);
const LOCATED = new Set<string>(["Country", "Place"]);

function locationOf({
  supported: _supported,
  alternatives: _alternatives,
  ...location
}: ResolvedPlace): EntityLocation {
  return location;
}
