import type { FrameSet } from "../extract/index.ts";
import type { ClaimsView, PartyRow, StatementRow, TraceClaim } from "../ledger/index.ts";
import { type FrameRelations, findDisputes, mayDispute, type TracedClaim } from "../trace/index.ts";

/** Finds and writes the disputes of claims whose origins are written already. */
export async function traceDisputes(
  view: ClaimsView,
  claims: readonly string[],
  frames: FrameSet,
): Promise<void> {
  const relations = (frame: string) => relationsOf(frames, frame);
  for (const claim of await view.claims(claims)) {
    const near = await neighbours(view, claim, relations(claim.frame));
    const parties = await view.parties([claim, ...near].flatMap(({ roles }) => Object.values(roles)));
    const bare = tracedClaim(claim, [], parties);
    // Most neighbours conflict with nothing: only for the others are their statements read.
    const rivals = near.filter((other) => mayDispute(bare, tracedClaim(other, [], parties), relations));
    const said = await view.statementsOf([claim.id, ...rivals.map(({ id }) => id)]);
    const whole = (c: TraceClaim) =>
      tracedClaim(
        c,
        said.filter((statement) => statement.claim === c.id),
        parties,
      );
    await view.writeDisputes(claim.id, findDisputes(whole(claim), rivals.map(whole), relations));
  }
}

/** The claims that one may conflict with: about the same two, by another holder, of the same event. Sorted by id. */
async function neighbours(
  view: ClaimsView,
  claim: TraceClaim,
  { functional, once }: FrameRelations,
): Promise<readonly TraceClaim[]> {
  const found = new Map((await view.rivalClaims(claim.id)).map((other) => [other.id, other]));
  for (const role of [functional, once ? "subject" : null]) {
    const entity = role === null ? undefined : claim.roles[role];
    if (role === null || entity === undefined) continue;
    for (const other of await view.claimsLike(claim.frame, role, entity))
      if (other.id !== claim.id) found.set(other.id, other);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function tracedClaim(
  { id, frame, polarity, roles, quantity, origins }: TraceClaim,
  statements: readonly StatementRow[],
  parties: ReadonlyMap<string, PartyRow>,
): TracedClaim {
  const filled = Object.entries(roles).map(([role, entity]) => {
    const { named, type } = parties.get(entity) ?? { named: false, type: "Group" };
    return [role, { id: entity, named, type }] as const;
  });
  return { id, frame, polarity, quantity, origins, statements, roles: Object.fromEntries(filled) };
}

function relationsOf(frames: FrameSet, frame: string): FrameRelations {
  const known = frames.frames.get(frame);
  return {
    symmetric: known?.symmetric ?? false,
    rivals: known?.rivals ?? [],
    functional: known?.functional ?? null,
    once: known?.once ?? false,
  };
}
