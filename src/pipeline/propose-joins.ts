import type { ReviewItem } from "../answer/index.ts";
import type { FrameSet } from "../extract/index.ts";
import { type ClaimRow, joinSubject, type Ledger, type WordingRow } from "../ledger/index.ts";
import { compareWordings, JOIN_STRENGTHS, joinKeys, type Likeness } from "../trace/index.ts";
import { joinFrames } from "./join-frames.ts";

/** A claim that may say the same as another, which nobody joined. */
export interface ProposedJoin {
  /** The wordings that are alike, one of the claim asked about, one of the other. */
  readonly a: string;
  readonly b: string;
  /** The other claim, as it is counted. */
  readonly other: ClaimRow;
  readonly grounds: readonly string[];
  readonly strength: string;
  readonly reason: string;
}

/** Under a key with more wordings than this, nothing is proposed: a person could not tell either. */
const MOST_UNDER_KEY = 60;
const MOST_PROPOSED = 10;

/**
 * The claims that may say the same as one (id), and are not counted with it: the likeness is too weak, or it is open which of several is
 * meant. What a person pulled apart is left out. Worked out when asked for: it changes no count.
 *
 * @returns the strongest first, then by independent origins; at most ten
 */
export async function proposeJoins(
  ledger: Ledger,
  frames: FrameSet,
  claim: string,
): Promise<readonly ProposedJoin[]> {
  const relations = joinFrames(frames);
  const { wordings } = await ledger.claim(claim);
  const own = await ledger.wordings([claim, ...wordings.map(({ id }) => id)]);
  const keys = own.flatMap((wording) => {
    const { core, asks } = joinKeys(wording, relations);
    return core === null ? asks : [core, ...asks];
  });
  const under = await ledger.wordingsUnder(keys, MOST_UNDER_KEY);
  const mine = new Set(own.map(({ id }) => id));
  const ids = [...new Set([...under.values()].flatMap((found) => found ?? []))].filter((id) => !mine.has(id));
  if (ids.length === 0) return [];
  const others = (await ledger.wordings(ids)).filter(({ standing }) => standing !== claim);
  const pulled = (await ledger.judgedJoins([...mine])).filter(({ same }) => !same);
  const apart = new Set(pulled.flatMap(({ a, b }) => [a, b]));
  const best = new Map<string, { readonly likeness: Likeness; readonly other: WordingRow }>();
  for (const wording of own)
    for (const other of others) {
      if (apart.has(other.id) || apart.has(other.standing)) continue;
      const likeness = compareWordings(wording, other, relations);
      const known = best.get(other.standing);
      if (likeness !== null && (known === undefined || rank(likeness) > rank(known.likeness)))
        best.set(other.standing, { likeness, other });
    }
  const claims = new Map((await ledger.claimsById([...best.keys()])).map((row) => [row.id, row]));
  return [...best]
    .map(([standing, { likeness, other }]): ProposedJoin => {
      const { origins: _, ...row } = claims.get(standing)!;
      return {
        a: likeness.a === other.id ? likeness.b : likeness.a,
        b: other.id,
        other: row,
        grounds: likeness.grounds,
        strength: likeness.isSafe ? "moderate" : likeness.strength,
        reason: `${likeness.reason}${likeness.isSafe ? "; others stand against it, so that it is open which is meant" : ""}`,
      };
    })
    .sort(
      (x, y) =>
        JOIN_STRENGTHS.indexOf(y.strength as Likeness["strength"]) -
          JOIN_STRENGTHS.indexOf(x.strength as Likeness["strength"]) ||
        y.other.independentOrigins - x.other.independentOrigins ||
        (x.b < y.b ? -1 : 1),
    )
    .slice(0, MOST_PROPOSED);
}

function rank({ isSafe, grounds }: Likeness): number {
  return (isSafe ? 100 : 0) - grounds.length;
}

/** What of some claims a person may join, or look at since it was joined on less than the words themselves; nobody has judged any of it. */
export async function joinItems(
  ledger: Ledger,
  frames: FrameSet,
  claims: readonly ClaimRow[],
): Promise<readonly ReviewItem[]> {
  const items = new Map<string, ReviewItem>();
  for (const claim of claims) {
    for (const { a, b, other, strength, reason } of await proposeJoins(ledger, frames, claim.id)) {
      const id = joinSubject(a, b);
      if (items.has(id) || (await ledger.verdictsOf({ kind: "join", id })).length > 0) continue;
      const backing = Math.min(claim.independentOrigins, other.independentOrigins);
      items.set(id, {
        kind: "join",
        id,
        says: `${claim.label} / ${other.label}`,
        words: reason,
        document: null,
        matters: 1 + Math.min(3, backing),
        doubt: strength === "weak" ? 2 : 3,
        reasons: ["may be one claim; not joined"],
      });
    }
    for (const { id: wording, label, join } of (await ledger.claim(claim.id)).wordings) {
      if (join === null || join.strength === "strong" || join.verdicts.length > 0) continue;
      items.set(joinSubject(wording, join.partner), {
        kind: "join",
        id: joinSubject(wording, join.partner),
        says: `${label} / ${claim.label}`,
        words: join.reason,
        document: null,
        matters: Math.min(3, claim.independentOrigins),
        doubt: 1,
        reasons: ["counted as one claim"],
        isCounted: true,
      });
    }
  }
  return [...items.values()];
}
