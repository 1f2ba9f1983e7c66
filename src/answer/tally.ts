import type { ClaimRow, ClaimTally, DisputedPair, WordingTally } from "../ledger/index.ts";

/**
 * How often a claim is said and how often it is denied, in words: "said 6 times, denied 3 times by 1 independent origin, in 7 documents". Plans and
 * readers' comments are named for what they are; what there is none of is left out, but of a claim that is only denied it is told that
 * nobody says it.
 *
 * @param documents in how many; null to leave that out
 */
export function tallyWords(
  { said, denied, supposed, comments }: WordingTally | ClaimTally,
  documents: number | null = null,
): string {
  const deniers =
    "origins" in denied && denied.origins > 0 ? ` by ${many(denied.origins, "independent origin")}` : "";
  const parts = [
    ...(said.times > 0 ? [`said ${many(said.times, "time")}${hedgeWords(said)}`] : []),
    ...(said.times === 0 && denied.times > 0 ? ["never said"] : []),
    ...(denied.times > 0 ? [`denied ${many(denied.times, "time")}${deniers}`] : []),
    ...(supposed > 0 ? [`supposed ${many(supposed, "time")}`] : []),
    ...(comments > 0 ? [comments === 1 ? "1 reader's comment" : `${comments} readers' comments`] : []),
  ];
  const all = parts.length === 0 ? "said 0 times" : parts.join(", ");
  if (documents === null) return all;
  return `${all}${parts.length > 1 ? "," : ""} in ${many(documents, "document")}`;
}

/** Whether it is the denial of this claim that stands against the other: that of one without a number, against one with it. */
export function isDeniedSide({ kind, a, b }: DisputedPair, claim: ClaimRow): boolean {
  return kind === "denial" && a.id !== b.id && claim.quantity === null;
}

/** The independent origins of either side of a dispute: of a side that denies, those who deny. */
export interface SideOrigins {
  readonly a: number;
  /** Null where one claim is said of two times or places: who says which is not counted apart. */
  readonly b: number | null;
  /** The side that is a denial of its claim; null where neither is. */
  readonly denies: "a" | "b" | null;
}

/** Whose word stands on either side of a dispute, counted. */
export function originsOfSides(dispute: DisputedPair): SideOrigins {
  const { a, b, kind } = dispute;
  const { said, denied } = a.tally;
  if (a.id === b.id)
    return kind === "denial"
      ? { a: said.origins, b: denied.origins, denies: "b" }
      : { a: said.origins, b: null, denies: null };
  if (isDeniedSide(dispute, a)) return { a: denied.origins, b: b.tally.said.origins, denies: "a" };
  if (isDeniedSide(dispute, b)) return { a: said.origins, b: b.tally.denied.origins, denies: "b" };
  return { a: said.origins, b: b.tally.said.origins, denies: null };
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function hedgeWords({ times: all, hedged }: WordingTally["said"]): string {
  return hedged === 0 ? "" : all === hedged ? " with a hedge" : ` (${hedged} with a hedge)`;
}
