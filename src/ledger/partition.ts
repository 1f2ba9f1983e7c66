/** Two things that somebody or something holds to be one, or not to be one. */
export type Pair = readonly [a: string, b: string];

/** What is known of a set of entities: ids, and pairs of ids. */
export interface Knowledge {
  readonly entities: readonly string[];
  /** Pairs that a person judged to be the same: always joined. */
  readonly same: readonly Pair[];
  /** Pairs that a person judged to be different. */
  readonly different: readonly Pair[];
  /** Entities with an equal name and something else in common, in groups: joined where no judgement stands against it. */
  readonly alike: readonly (readonly string[])[];
}

/**
 * Parts a set of entities into those that are one. People's word comes first; of the machine's proposals, those that touch
 * nobody who was judged come next, and one that would join two entities judged to be different is left out. The same
 * knowledge gives the same parts, in whatever order it came.
 *
 * @returns for each entity the id that stands for it: the smallest of its part
 */
export function partition({ entities, same, different, alike }: Knowledge): ReadonlyMap<string, string> {
  const parent = new Map(entities.map((id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    parent.set(id, at);
    return at;
  };
  const join = (a: string, b: string): void => {
    const [low, high] = [root(a), root(b)].sort() as [string, string];
    parent.set(high, low);
  };
  for (const [a, b] of same) join(a, b);
  const judged = new Set(different.flat());
  const stands = (a: string, b: string): boolean =>
    different.every(([x, y]) => {
      const [left, right] = [root(x), root(y)];
      return !((left === root(a) && right === root(b)) || (left === root(b) && right === root(a)));
    });
  const groups = alike.map((group) => [...group].sort()).sort((a, b) => (a.join() < b.join() ? -1 : 1));
  for (const group of groups) {
    const free = group.filter((id) => !judged.has(id));
    for (const id of free.slice(1)) if (different.length === 0 || stands(free[0]!, id)) join(free[0]!, id);
  }
  if (judged.size > 0)
    for (const group of groups)
      for (const [i, a] of group.entries())
        for (const b of group.slice(i + 1))
          if (judged.has(a) || judged.has(b)) if (root(a) !== root(b) && stands(a, b)) join(a, b);
  return new Map(entities.map((id) => [id, root(id)]));
}

/**
 * Pairs judged to be different that people's own word makes one nevertheless: A is not B, yet C is both.
 *
 * @returns those of `different` that end in one part
 */
export function contradictions({ entities, same, different }: Omit<Knowledge, "alike">): readonly Pair[] {
  const parts = partition({ entities, same, different: [], alike: [] });
  return different.filter(([a, b]) => parts.get(a) === parts.get(b));
}
