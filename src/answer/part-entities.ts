import type { EntityDetail, EntityPart } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";

/**
 * The pairs that must be judged to be different so that parts of an entity are somebody else: every one that a person joined across the
 * cut, and for each part that goes one that stays.
 *
 * @param out ids of the parts that go
 * @throws HeadwaterError `bad-usage` when there is nothing to part, or parts were named that are none
 */
export function pairsToPart(
  { parts, judgements, name }: Pick<EntityDetail, "parts" | "judgements" | "name">,
  out: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const bad = (what: string, remedy: string) => new HeadwaterError("bad-usage", "answer", name, what, remedy);
  if (parts.length === 1)
    throw bad(
      "it has one part: its documents name it alike",
      "nothing was joined; correct its claims one by one",
    );
  const stay = parts.filter(({ id }) => !out.has(id));
  const stranger = [...out].find((id) => !parts.some((part) => part.id === id));
  if (stranger !== undefined)
    throw bad(`${short(stranger)} is no part of it`, `name one of ${listed(parts)}`);
  if (out.size === 0)
    throw bad(`it has ${parts.length} parts: ${listed(parts)}`, "name those that are somebody else");
  if (stay.length === 0)
    throw bad("all its parts were named", "leave one out: the one that the entity stays");
  const across = judgements.filter(
    ({ a, b, judgement }) => judgement === "same" && out.has(a) !== out.has(b),
  );
  const pairs = across.map(({ a, b }) => [a, b] as const);
  const anchored = [...out].map((part) => [part, stay[0]!.id] as const);
  const same = ([a, b]: readonly [string, string], [x, y]: readonly [string, string]) =>
    (a === x && b === y) || (a === y && b === x);
  return [...pairs, ...anchored.filter((pair) => !pairs.some((other) => same(pair, other)))];
}

function listed(parts: readonly EntityPart[]): string {
  const shown = parts.slice(0, 8).map(({ id, name, documents }) => {
    const where = documents[0]?.title ?? documents[0]?.id.slice(0, 19) ?? "no document now";
    return `${short(id)} (${name}, in “${where}”)`;
  });
  return `${shown.join(", ")}${parts.length > 8 ? ` and ${parts.length - 8} more` : ""}`;
}

function short(id: string): string {
  return id.replace(/^[a-z]+:/, "").slice(0, 8);
}
