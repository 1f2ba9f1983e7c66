import { numbersApart, unitsOf } from "../disputes/numbers.ts";
import { compareWordings } from "./compare-wordings.ts";
import { fitOfQuantities } from "./fit-quantities.ts";
import { fitOfSaid } from "./fit-times.ts";
import { groupWordings } from "./group-wordings.ts";
import { joinKeys } from "./join-keys.ts";
import type { JoinFrames, JudgedWordings, Likeness, WordedParty, Wording } from "./wording.ts";

/** What is known of some wordings, all that they may say the same as included. The order of the lists does not matter. */
export interface JoinMaterial {
  readonly wordings: readonly Wording[];
  /** Pairs of wordings that are alike by more than what they say: by copied sentences, or by a source whose words the one reports. */
  readonly found: readonly Likeness[];
  /** The last word of a person on a pair. */
  readonly judged: readonly JudgedWordings[];
}

/** A wording that stands under another, with why; `likeness` is with that one, or with another that stands under it too. */
export interface Join {
  readonly wording: string;
  readonly standing: string;
  readonly likeness: Likeness;
}

/** So many wordings about the same two are compared with one another; of more, none are. */
export const MOST_COMPARED = 300;

/**
 * Which wordings say the same: those that stand under another, and under which. The one that stands is the one that says least, so that
 * everybody whose words are counted under it says it; between equals the smaller id.
 *
 * @returns one join for each wording that stands under another, sorted by its id
 */
export function findJoins({ wordings, found, judged }: JoinMaterial, frames: JoinFrames): readonly Join[] {
  const known = new Map(wordings.map((wording) => [wording.id, wording]));
  // What only readers say, or nobody any more, is counted with nothing; a person's word holds for it all the same.
  const vouched = wordings.filter(({ said }) => said.length > 0);
  const blocks = blocksOf(vouched, frames);
  const pulled = judged.filter(({ same }) => !same);
  const isPulled = (a: string, b: string) =>
    pulled.some((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
  const safe = [
    ...[...new Set(blocks.values())].flatMap((block) => pairsOf(block, frames)),
    ...found.filter(({ a, b }) => known.get(a)?.said.length && known.get(b)?.said.length),
  ].filter(({ a, b, isSafe }) => isSafe && !isPulled(a, b));
  const confirmed = judged.filter(({ same }) => same);
  const parts = groupWordings({
    wordings: [...new Set([...vouched, ...confirmed.flatMap(({ a, b }) => [known.get(a), known.get(b)])])]
      .filter((wording) => wording !== undefined)
      .map(({ id }) => id),
    safe,
    confirmed: confirmed.map(({ a, b }) => [a, b] as const),
    apart: pulled.map(({ a, b }) => [a, b] as const),
    exclude: (a, b) => exclude(known.get(a)!, known.get(b)!),
    hides: (less, more) =>
      (blocks.get(more) ?? []).some((third) => hidden(known.get(less)!, known.get(more)!, third)),
  });
  const words = confirmed.map(({ a, b }) => saidByPerson(a, b));
  return parts
    .flatMap((part) =>
      joinsOf(
        part.map((id) => known.get(id)!),
        [...words, ...safe],
      ),
    )
    .sort((x, y) => (x.wording < y.wording ? -1 : 1));
}

/** For each wording those that it is compared with: of one frame's family, about the same two. */
function blocksOf(wordings: readonly Wording[], frames: JoinFrames): ReadonlyMap<string, readonly Wording[]> {
  const byKey = new Map<number, Wording[]>();
  for (const wording of wordings) {
    const { core } = joinKeys(wording, frames);
    if (core === null) continue;
    const block = byKey.get(core);
    if (block === undefined) byKey.set(core, [wording]);
    else block.push(wording);
  }
  const blocks = [...byKey.values()].filter((block) => block.length <= MOST_COMPARED);
  return new Map(blocks.flatMap((block) => block.map(({ id }) => [id, block] as const)));
}

function pairsOf(block: readonly Wording[], frames: JoinFrames): Likeness[] {
  return block.flatMap((one, i) =>
    block.slice(i + 1).flatMap((other) => compareWordings(one, other, frames) ?? []),
  );
}

/** Whether two can not be one claim, whatever a third says: two names in one role, or numbers that share no value. */
function exclude(a: Wording, b: Wording): boolean {
  if (a.quantity !== null && b.quantity !== null) {
    const fit = fitOfQuantities(a.quantity, b.quantity);
    if (fit === null || fit.ground === "rounding") return true;
  }
  return details(a).some(([role, { id, named }]) => {
    const other = b.roles[role];
    return other !== undefined && other.id !== id && named && other.named;
  });
}

/** Whether a third wording is in dispute with `more` over numbers and not with `less`, so that the dispute would be seen no more. */
function hidden(less: Wording, more: Wording, third: Wording): boolean {
  return disputed(more, third) && !disputed(less, third);
}

function disputed(a: Wording, b: Wording): boolean {
  if (a.quantity === null || b.quantity === null || a.id === b.id) return false;
  const [mine, theirs] = [details(a), details(b)];
  if (mine.length !== theirs.length || mine.some(([role, { id }]) => b.roles[role]?.id !== id)) return false;
  if (unitsOf(a.quantity.unit, b.quantity.unit) === "apart") return false;
  return numbersApart(a.quantity, b.quantity) && fitOfSaid(a.said, b.said) !== "apart";
}

function details({ roles }: Wording): readonly (readonly [string, WordedParty])[] {
  return Object.entries(roles).filter(([role]) => role !== "subject" && role !== "object");
}

function saidByPerson(one: string, other: string): Likeness {
  const [a, b] = [one, other].sort() as [string, string];
  const reason = "a person said that they are one";
  return { a, b, grounds: ["person"], more: "equal", isSafe: true, strength: "strong", reason };
}

/** The joins of a part: each of its wordings but the one that stands, by its likeness with that one where there is one. */
function joinsOf(part: readonly Wording[], likenesses: readonly Likeness[]): Join[] {
  if (part.length < 2) return [];
  const [standing, ...others] = [...part].sort(leastFirst);
  const inside = new Set(part.map(({ id }) => id));
  const key = ({ a, b, grounds }: Likeness) => `${a} ${b} ${grounds.join()}`;
  const within = likenesses
    .filter(({ a, b }) => inside.has(a) && inside.has(b))
    .sort((x, y) => (key(x) < key(y) ? -1 : 1));
  return others.map(({ id }) => {
    const own = within.filter(({ a, b }) => a === id || b === id);
    const direct = own.find(({ a, b }) => a === standing!.id || b === standing!.id);
    return { wording: id, standing: standing!.id, likeness: direct ?? own[0]! };
  });
}

/** Says least first: fewer roles, fewer names in them, shorter descriptions, no number before a number, the wider before the narrower; then the smaller id. */
function leastFirst(a: Wording, b: Wording): number {
  const [mine, theirs] = [a, b].map((wording) => {
    const parties = Object.values(wording.roles);
    const names = parties.filter(({ named }) => named).length;
    const described = parties.flatMap(({ name, named }) => (named ? [] : name.split(" "))).length;
    return [-parties.length, -names, -described, ...width(wording)];
  }) as [number[], number[]];
  const at = mine.findIndex((value, i) => value !== theirs[i]);
  return at < 0 ? (a.id < b.id ? -1 : 1) : theirs[at]! - mine[at]!;
}

/** How much a number leaves open: how many of its ends, and how far it reaches. */
function width({ quantity }: Wording): readonly [ends: number, reach: number] {
  if (quantity === null) return [3, 0];
  const { min, max } = quantity;
  if (min === null) return max === null ? [2, 0] : [1, max];
  return max === null ? [1, -min] : [0, max - min];
}
