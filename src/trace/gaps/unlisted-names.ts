import type { Gap, GapEvidence } from "./gap.ts";
import { designationsOf, standing } from "./standing.ts";

/** Designated entities that documents call by a name like none on the lists of an authority that designates them. */
export function unlistedNames(evidence: GapEvidence): Gap[] {
  const ids = [...new Set(evidence.unlistedNames.map(({ entity }) => entity))];
  return ids.flatMap((id) => {
    const entity = evidence.entities.get(id);
    if (entity === undefined) return [];
    const names = evidence.unlistedNames.filter((unlisted) => unlisted.entity === id);
    const held = new Set(designationsOf(evidence, entity).map(({ authority }) => authority));
    const authorities = [...new Set(names.map(({ authority }) => authority))]
      .filter((authority) => held.has(authority))
      .toSorted();
    if (authorities.length === 0) return [];
    const says = authorities.map((authority) => {
      const unlisted = names.filter((name) => name.authority === authority);
      const quoted = unlisted.map(({ name }) => `“${name}”`).join(", ");
      return `${standing(evidence, entity, [authority])}. Documents also call it ${quoted}, which is like none of the names on the loaded lists of ${authority}: whoever screens by them for that name finds nothing.`;
    });
    const designations = designationsOf(evidence, entity, authorities);
    return [{ kind: "unlisted-name" as const, entity, authorities, says, claims: [], designations }];
  });
}
