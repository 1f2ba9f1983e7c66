import type { Polarity } from "../model/index.ts";
import { independentOrigins, type Origin } from "./origin.ts";

/** A claim as far as it matters for whether another can hold beside it. */
export interface TracedClaim {
  readonly id: string;
  readonly frame: string;
  readonly subject: string | null;
  readonly object: string | null;
  readonly polarity: Polarity;
  readonly quantity: {
    readonly min: number | null;
    readonly max: number | null;
    readonly change?: number | undefined;
  } | null;
  /** Place, kind and stated year where the claim has them: numbers for different years do not conflict. */
  readonly scope: string;
  readonly origins: readonly Origin[];
}

/** What disputing needs of a frame's file. */
export interface FrameRelations {
  readonly symmetric: boolean;
  readonly rivals: readonly string[];
}

export type DisputeKind = "denial" | "polarity" | "rival-frames" | "quantities";

/** Two claims that cannot both hold, or one claim that somebody asserts and somebody denies (then `a` equals `b`). */
export interface Dispute {
  readonly a: string;
  readonly b: string;
  readonly kind: DisputeKind;
  readonly reason: string;
}

/**
 * The disputes between a claim and the others about the same entities. Each pair is returned once, the smaller id first.
 *
 * @param claim with its origins
 * @param others claims that share the claim's subject and object, in either order
 * @param relations symmetric and rivals of a frame, by frame id
 */
export function findDisputes(
  claim: TracedClaim,
  others: readonly TracedClaim[],
  relations: (frame: string) => FrameRelations,
): readonly Dispute[] {
  const disputes: Dispute[] = [];
  const deniers = claim.origins.filter((o) => o.denies);
  if (deniers.length > 0 && independentOrigins(claim.origins) > 0)
    disputes.push({ a: claim.id, b: claim.id, kind: "denial", reason: `denied by ${names(deniers)}` });
  for (const other of others) {
    if (other.id === claim.id || !said(claim) || !said(other)) continue;
    // In one order whichever of the two is asked about, so that the words of the reason are the same as well.
    const [a, b] = claim.id < other.id ? [claim, other] : [other, claim];
    const conflict = conflictOf(a, b, relations);
    if (conflict !== null) disputes.push({ a: a.id, b: b.id, ...conflict });
  }
  return disputes;
}

function conflictOf(
  a: TracedClaim,
  b: TracedClaim,
  relations: (frame: string) => FrameRelations,
): Pick<Dispute, "kind" | "reason"> | null {
  if (a.frame === b.frame) {
    if (!sameParties(a, b, relations(a.frame).symmetric)) return null;
    if (a.polarity !== b.polarity && a.quantity === null && b.quantity === null)
      return { kind: "polarity", reason: "one says that it is so, the other that it is not" };
    if (a.polarity === b.polarity && a.scope === b.scope && apart(a, b))
      return { kind: "quantities", reason: `${bounds(a)} against ${bounds(b)}` };
    return null;
  }
  const rivals = relations(a.frame).rivals.includes(b.frame) || relations(b.frame).rivals.includes(a.frame);
  if (!rivals || a.polarity !== "positive" || b.polarity !== "positive") return null;
  return sameParties(a, b, true)
    ? { kind: "rival-frames", reason: `${a.frame} and ${b.frame} cannot both hold` }
    : null;
}

function sameParties(a: TracedClaim, b: TracedClaim, eitherWay: boolean): boolean {
  const straight = a.subject === b.subject && a.object === b.object;
  return straight || (eitherWay && a.subject === b.object && a.object === b.subject);
}

/** Whether two stated quantities share no number. A change ("30 percent more") is compared with changes alone. */
function apart(a: TracedClaim, b: TracedClaim): boolean {
  if (a.quantity === null || b.quantity === null) return false;
  if (a.quantity.change !== undefined || b.quantity.change !== undefined)
    return (
      a.quantity.change !== undefined &&
      b.quantity.change !== undefined &&
      a.quantity.change !== b.quantity.change
    );
  const [aMin, aMax] = [
    a.quantity.min ?? Number.NEGATIVE_INFINITY,
    a.quantity.max ?? Number.POSITIVE_INFINITY,
  ];
  const [bMin, bMax] = [
    b.quantity.min ?? Number.NEGATIVE_INFINITY,
    b.quantity.max ?? Number.POSITIVE_INFINITY,
  ];
  return aMax < bMin || bMax < aMin;
}

function bounds({ quantity }: TracedClaim): string {
  if (quantity === null) return "no number";
  if (quantity.change !== undefined) return `${Math.round(quantity.change * 100)} percent`;
  if (quantity.min === quantity.max) return String(quantity.min);
  if (quantity.max === null) return `at least ${quantity.min}`;
  return quantity.min === null ? `at most ${quantity.max}` : `${quantity.min} to ${quantity.max}`;
}

/** Whether anybody but readers says the claim: a comment disputes nothing. */
function said(claim: TracedClaim): boolean {
  return claim.origins.some((o) => !o.denies);
}

function names(origins: readonly Origin[]): string {
  return origins.map((o) => o.name).join(", ");
}
