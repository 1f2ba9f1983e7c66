import type { EntityRef, StanceCell } from "../../../../src/serve/contract/index.ts";

/** Kinds of entities that stand in rows, and in columns, where no other are asked for. */
export const STATES = ["Country", "PublicBody", "Organization"] as const;
export const GROUPS = ["ArmedGroup", "Organization", "Company"] as const;

/** Cells by actor and target, with who has a row and who a column: those of whom most origins speak first. */
export interface Arranged {
  readonly actors: readonly EntityRef[];
  readonly targets: readonly EntityRef[];
  readonly at: (actor: string, target: string) => StanceCell | undefined;
}

/** Lays cells out as a table. */
export function arrange(cells: readonly StanceCell[]): Arranged {
  const byKey = new Map(cells.map((cell) => [`${cell.actor.id} ${cell.target.id}`, cell]));
  return {
    actors: byWeight(cells, ({ actor }) => actor),
    targets: byWeight(cells, ({ target }) => target),
    at: (actor, target) => byKey.get(`${actor} ${target}`),
  };
}

function byWeight(cells: readonly StanceCell[], of: (cell: StanceCell) => EntityRef): readonly EntityRef[] {
  const weights = new Map<string, { readonly entity: EntityRef; weight: number }>();
  for (const cell of cells) {
    const entity = of(cell);
    const held = weights.get(entity.id) ?? { entity, weight: 0 };
    held.weight += cell.said.reduce((sum, { origins, denials }) => sum + origins + denials, 0.1);
    weights.set(entity.id, held);
  }
  return [...weights.values()]
    .sort((a, b) => b.weight - a.weight || a.entity.name.localeCompare(b.entity.name, "en"))
    .map(({ entity }) => entity);
}
