import type { StanceCell, StanceEnd } from "../../../../src/serve/contract/index.ts";

/** Kinds of entities that stand in rows, and in columns, where no other are asked for. */
export const STATES = ["Country", "PublicBody", "Organization"] as const;
export const GROUPS = ["ArmedGroup", "Organization", "Company"] as const;

/** Cells by actor and target, with who has a row and who a column: those with a name first, and of these those of whom most origins speak. */
export interface Arranged {
  readonly actors: readonly StanceEnd[];
  readonly targets: readonly StanceEnd[];
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

function byWeight(cells: readonly StanceCell[], of: (cell: StanceCell) => StanceEnd): readonly StanceEnd[] {
  const weights = new Map<string, { readonly entity: StanceEnd; weight: number }>();
  for (const cell of cells) {
    const entity = of(cell);
    const held = weights.get(entity.id) ?? { entity, weight: 0 };
    held.weight += cell.said.reduce((sum, { origins, denials }) => sum + origins + denials, 0.1);
    weights.set(entity.id, held);
  }
  return [...weights.values()]
    .sort(
      (a, b) =>
        Number(b.entity.isNamed) - Number(a.entity.isNamed) ||
        b.weight - a.weight ||
        a.entity.name.localeCompare(b.entity.name, "en"),
    )
    .map(({ entity }) => entity);
}
