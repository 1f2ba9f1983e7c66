import type { Assertion, ClaimRow, NewVerdict, Range } from "../../../../src/serve/contract/index.ts";
import { bare } from "../addresses.ts";

/** A claim as a person would have it read. `roles` holds the hex of entities; null empties a role. */
export interface Corrected {
  readonly frame: string;
  readonly roles: Readonly<Record<string, string | null>>;
  readonly polarity: ClaimRow["polarity"];
  readonly certainty: Assertion["certainty"];
  readonly passage: Range;
}

/** What of a correction differs from what was read, as the server is told it; null where nothing does. */
export function correctionOf(
  assertion: Assertion,
  claim: ClaimRow,
  now: Corrected,
): NonNullable<NewVerdict["correction"]> | null {
  const read = new Map(claim.roles.map(({ role, entity }) => [role, bare(entity)]));
  const roles = Object.fromEntries(
    Object.entries(now.roles).filter(([role, entity]) => (read.get(role) ?? null) !== entity),
  );
  const { start, end } = now.passage;
  const isMoved = start !== assertion.passage.start || end !== assertion.passage.end;
  const correction: NonNullable<NewVerdict["correction"]> = {
    ...(now.frame === claim.frame ? {} : { frame: now.frame }),
    ...(Object.keys(roles).length === 0 ? {} : { roles }),
    ...(now.polarity === claim.polarity ? {} : { polarity: now.polarity }),
    ...(now.certainty === assertion.certainty ? {} : { certainty: now.certainty }),
    ...(isMoved ? { passage: [start, end] } : {}),
  };
  return Object.keys(correction).length === 0 ? null : correction;
}

/**
 * Moves one end of a passage by a word: the start to where a word begins, the end to where one ends. Stays where no word is further on,
 * and never lets the passage become empty.
 */
export function moveByWord(text: string, passage: Range, side: "start" | "end", way: 1 | -1): Range {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const places = words.map(({ 0: word, index }) => (side === "start" ? index : index + word.length));
  const from = passage[side];
  const next = way === 1 ? places.find((at) => at > from) : places.findLast((at) => at < from);
  if (next === undefined) return passage;
  const moved = { ...passage, [side]: next };
  return moved.start < moved.end ? moved : passage;
}
