import type { Certainty, Polarity } from "../../model/index.ts";

/** A claim as one edition makes it. Claims are known by `id`: two editions with the same id say the same. */
export interface EditionClaim {
  readonly id: string;
  readonly label: string;
  readonly frame: string;
  /** Role and who fills it. */
  readonly roles: readonly { readonly role: string; readonly entity: string; readonly name: string }[];
  readonly polarity: Polarity;
  readonly quantity: string | null;
  /** How the edition says it: the surest of its passages. */
  readonly certainty: Certainty;
  /** The innermost voice, by name; null where the report itself speaks. */
  readonly source: string | null;
  /** Places of the sentences that say it, in the edition. */
  readonly sentences: readonly number[];
}

/** What of a claim changed, and from what to what, in words. */
export interface ClaimDifference {
  readonly what: "polarity" | "certainty" | "role" | "quantity" | "source";
  readonly before: string;
  readonly after: string;
}

/** What became of a claim; `before` is null for a new one, `after` for one that was dropped. */
export interface ClaimChange {
  readonly kind: "new" | "dropped" | "changed";
  readonly before: EditionClaim | null;
  readonly after: EditionClaim | null;
  readonly differences: readonly ClaimDifference[];
}

/**
 * What the later edition claims otherwise. Equal claims are compared by certainty and source. What is left is paired where frame
 * and roles agree (polarity or number changed), then where the frame and all roles but one agree, in sentences that continue one
 * another or where no other claim of the edition would fit (a role changed). The rest is new, or was dropped.
 *
 * @param partner for a sentence of the earlier edition, the one that continues it
 */
export function compareClaims(
  before: readonly EditionClaim[],
  after: readonly EditionClaim[],
  partner: (sentence: number) => number | undefined,
): readonly ClaimChange[] {
  const changes: ClaimChange[] = [];
  const pair = (one: EditionClaim, other: EditionClaim) => {
    left.delete(one.id);
    right.delete(other.id);
    const differences = differencesOf(one, other);
    if (differences.length > 0) changes.push({ kind: "changed", before: one, after: other, differences });
  };
  const left = new Map(before.map((claim) => [claim.id, claim]));
  const right = new Map(after.map((claim) => [claim.id, claim]));
  for (const one of before) {
    const other = right.get(one.id);
    if (other !== undefined) pair(one, other);
  }
  const continues = (one: EditionClaim, other: EditionClaim) =>
    one.sentences.some((sentence) => {
      const next = partner(sentence);
      return next !== undefined && other.sentences.includes(next);
    });
  pairBy(labelled, (one, other, only) => only || continues(one, other), left, right, pair);
  for (const near of [true, false])
    pairBy(skeletonsOf, (one, other, only) => (near ? continues(one, other) : only), left, right, pair);
  for (const near of [true, false])
    pairBy(
      partialsOf,
      (one, other, only) => (near ? continues(one, other) : only && oneHolder(one)),
      left,
      right,
      pair,
    );
  for (const one of left.values())
    changes.push({ kind: "dropped", before: one, after: null, differences: [] });
  for (const other of right.values())
    changes.push({ kind: "new", before: null, after: other, differences: [] });
  return changes;
}

/** A claim without an object says of one thing alone: with another number of roles, pairing by what is left of it would be chance. */
function oneHolder({ roles }: EditionClaim): boolean {
  return roles.length > 1;
}

function pairBy(
  keysOf: (claim: EditionClaim) => readonly string[],
  may: (one: EditionClaim, other: EditionClaim, only: boolean) => boolean,
  left: ReadonlyMap<string, EditionClaim>,
  right: ReadonlyMap<string, EditionClaim>,
  pair: (one: EditionClaim, other: EditionClaim) => void,
): void {
  const there = byKey(right.values(), keysOf);
  const here = byKey(left.values(), keysOf);
  for (const one of [...left.values()])
    for (const key of keysOf(one)) {
      if (!left.has(one.id)) break;
      const others = (there.get(key) ?? []).filter(({ id }) => right.has(id));
      const only = others.length === 1 && (here.get(key) ?? []).filter(({ id }) => left.has(id)).length === 1;
      const other = others.find((candidate) => may(one, candidate, only));
      if (other !== undefined) pair(one, other);
    }
}

function byKey(claims: Iterable<EditionClaim>, keysOf: (claim: EditionClaim) => readonly string[]) {
  const groups = new Map<string, EditionClaim[]>();
  for (const claim of claims)
    for (const key of keysOf(claim)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [claim]);
      else known.push(claim);
    }
  return groups;
}

/** The claim in words: what is described and not named ("armed groups") is another entity in every document. */
function labelled({ label }: EditionClaim): readonly string[] {
  return [label];
}

/** Frame and all roles: what stays when the polarity or the number changes. */
export function skeletonsOf({ frame, roles }: EditionClaim): readonly string[] {
  return [[frame, ...roles.map(({ role, entity }) => `${role}=${entity}`).sort()].join(" ")];
}

/** Frame and all roles but one. */
function partialsOf({ frame, roles }: EditionClaim): readonly string[] {
  return roles.map((left) =>
    [
      frame,
      `but ${left.role}`,
      ...roles
        .filter((r) => r !== left)
        .map(({ role, entity }) => `${role}=${entity}`)
        .sort(),
    ].join(" "),
  );
}

function differencesOf(one: EditionClaim, other: EditionClaim): ClaimDifference[] {
  const found: ClaimDifference[] = [];
  const differ = (what: ClaimDifference["what"], before: string, after: string) => {
    if (before !== after) found.push({ what, before, after });
  };
  differ("polarity", one.polarity, other.polarity);
  differ("certainty", one.certainty, other.certainty);
  for (const { role, entity, name } of one.roles) {
    const now = other.roles.find((filled) => filled.role === role);
    if (now !== undefined && now.entity !== entity && now.name !== name)
      differ("role", `${role}: ${name}`, `${role}: ${now.name}`);
  }
  differ("quantity", one.quantity ?? "none", other.quantity ?? "none");
  differ("source", one.source ?? "the report itself", other.source ?? "the report itself");
  return found;
}
