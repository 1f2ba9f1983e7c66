import type { Likeness } from "./wording.ts";

/** What decides which wordings stand together. Ids and pairs of ids; the order of the lists does not matter. */
export interface Grouping {
  readonly wordings: readonly string[];
  /** Pairs that are joined where nothing stands against it. */
  readonly safe: readonly Likeness[];
  /** Pairs that a person joined; these come first. */
  readonly confirmed: readonly (readonly [string, string])[];
  /** Pairs that a person pulled apart. */
  readonly apart: readonly (readonly [string, string])[];
  /** Whether two wordings may not stand together, whatever else is said: their numbers or roles exclude each other. */
  exclude(a: string, b: string): boolean;
  /** Whether counting `more` with the wording `less`, which says no more than it, would hide what stands against it. */
  hides(less: string, more: string): boolean;
}

/**
 * Parts wordings into those that say the same. Those that say it word for word, and those that a person joined, are one in any case. Such a part
 * stands together with another that says less where all that lead to the one that says least can hold at one time; where they cannot
 * ("at least ten", "twelve", "fourteen"), nothing tells which of them the one that says least is, and it is left alone.
 *
 * @returns the parts, each sorted, sorted by their first id; a wording alone is a part of one
 */
export function groupWordings(grouping: Grouping): readonly (readonly string[])[] {
  const same = sameParts(grouping);
  const partOf = new Map(same.flatMap((part) => part.map((id) => [id, part] as const)));
  /** For each part the parts that say less and are said with it. */
  const below = new Map<Part, Set<Part>>(same.map((part) => [part, new Set()]));
  for (const { a, b, more } of grouping.safe) {
    if (more !== "a" && more !== "b") continue;
    const [says, less] = more === "a" ? [partOf.get(a), partOf.get(b)] : [partOf.get(b), partOf.get(a)];
    if (says !== undefined && less !== undefined && says !== less) below.get(says)!.add(less);
  }
  return componentsOf(same, below)
    .flatMap((component) => settle(component, below, grouping))
    .map((parts) => parts.flat().sort())
    .sort((x, y) => (x[0]! < y[0]! ? -1 : 1));
}

type Part = readonly string[];
type Below = ReadonlyMap<Part, ReadonlySet<Part>>;

/** Joins what says the same: people's word first, then pairs that touch nobody who was judged, then the others, in order of their ids. */
function sameParts({ wordings, safe, confirmed, apart, exclude }: Grouping): readonly Part[] {
  const parent = new Map(wordings.map((id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    parent.set(id, at);
    return at;
  };
  const members = (id: string) => wordings.filter((other) => root(other) === root(id));
  const join = (a: string, b: string) => {
    const [low, high] = [root(a), root(b)].sort() as [string, string];
    parent.set(high, low);
  };
  const known = ([a, b]: readonly [string, string]) => parent.has(a) && parent.has(b);
  for (const pair of confirmed.filter(known)) join(...pair);
  const pulled = apart.filter(known);
  const judged = new Set(pulled.flat());
  const stands = (a: string, b: string) =>
    pulled.every(([x, y]) => {
      const sides = [root(a), root(b)];
      return !(sides.includes(root(x)) && sides.includes(root(y)) && root(x) !== root(y));
    }) && members(a).every((x) => members(b).every((y) => !exclude(x, y)));
  const equal = safe
    .filter(({ more, a, b }) => more === "equal" && known([a, b]))
    .sort((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
  const touches = ({ a, b }: Likeness) => judged.has(a) || judged.has(b);
  for (const round of [false, true])
    for (const pair of equal)
      if (touches(pair) === round && root(pair.a) !== root(pair.b) && stands(pair.a, pair.b))
        join(pair.a, pair.b);
  const parts = new Map<string, string[]>();
  for (const id of [...wordings].sort()) {
    const part = parts.get(root(id));
    if (part === undefined) parts.set(root(id), [id]);
    else part.push(id);
  }
  return [...parts.values()];
}

/** Parts that hang together by what says more than what. */
function componentsOf(parts: readonly Part[], below: Below): Part[][] {
  const inside = new Set(parts);
  const beside = new Map<Part, Part[]>(parts.map((part) => [part, []]));
  for (const part of parts)
    for (const less of below.get(part)!)
      if (inside.has(less)) {
        beside.get(part)!.push(less);
        beside.get(less)!.push(part);
      }
  const seen = new Set<Part>();
  const components: Part[][] = [];
  for (const start of parts) {
    if (seen.has(start)) continue;
    const component: Part[] = [];
    const open = [start];
    seen.add(start);
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      component.push(part);
      for (const next of beside.get(part)!)
        if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
    }
    components.push(component);
  }
  return components;
}

/** Which parts of a component stand together. */
function settle(component: readonly Part[], below: Below, grouping: Grouping): Part[][] {
  if (component.length === 1) return [[component[0]!]];
  const inside = new Set(component);
  const lessOf = (part: Part) => [...below.get(part)!].filter((less) => inside.has(less));
  const least = component.filter((part) => lessOf(part).length === 0);
  const again = (parts: readonly Part[]) =>
    componentsOf(parts, below).flatMap((rest) => settle(rest, below, grouping));
  const [only] = least;
  if (least.length === 1 && only !== undefined) {
    if (standTogether(component, only, below, grouping)) return [[...component]];
    return [[only], ...again(component.filter((part) => part !== only))];
  }
  // Says all that two say of which neither says the other's: nothing tells which of them it is.
  const torn = component.filter((part) => lessOf(part).filter((less) => least.includes(less)).length > 1);
  // A person's joins can make two parts each say more than the other.
  if (least.length === 0) return component.map((part) => [part]);
  if (torn.length === 0)
    return [...least.map((part) => [part]), ...again(component.filter((part) => !least.includes(part)))];
  return [...again(torn), ...again(component.filter((part) => !torn.includes(part)))];
}

/** Whether nothing forbids it. What a person put into one part is the person's word, and not asked of again. */
function standTogether(
  component: readonly Part[],
  least: Part,
  below: Below,
  { apart, exclude, hides }: Grouping,
): boolean {
  const partOf = new Map(component.flatMap((part) => part.map((id) => [id, part] as const)));
  const pulled = apart.some(([a, b]) => {
    const [one, other] = [partOf.get(a), partOf.get(b)];
    return one !== undefined && other !== undefined && one !== other;
  });
  if (pulled) return false;
  for (const [i, part] of component.entries()) {
    if (part !== least && !below.get(part)!.has(least)) return false;
    if (part !== least && part.some((id) => least.some((less) => hides(less, id)))) return false;
    for (const other of component.slice(i + 1))
      if (part.some((a) => other.some((b) => exclude(a, b)))) return false;
  }
  return true;
}
