import type { FrameSet } from "../extract/index.ts";
import type { ClaimsView, PartyRow, StatementRow, TraceClaim } from "../ledger/index.ts";
import { stateSpeaking } from "../resolve/index.ts";
import {
  copiedCounts,
  countKeys,
  type FrameRelations,
  findDisputes,
  mayDispute,
  type TracedClaim,
} from "../trace/index.ts";
import { copiedSentences } from "./copied-sentences.ts";

/** Finds and writes the disputes of claims whose origins are written already. */
export async function traceDisputes(
  view: ClaimsView,
  claims: readonly string[],
  frames: FrameSet,
): Promise<void> {
  const relations = (frame: string) => relationsOf(frames, frame);
  const opened = await keepKeys(view, claims, relations);
  for (const claim of await view.claims([...new Set([...claims, ...opened])])) {
    const counts = await countsOfOneEvent(view, claim, relations);
    const own = await view.parties(Object.values(claim.roles));
    const near = await neighbours(view, claim, relations(claim.frame), counts.all, own);
    const parties = await view.parties([claim, ...near].flatMap(({ roles }) => Object.values(roles)));
    const bare = tracedClaim(claim, [], parties);
    // Most neighbours conflict with nothing: only for the others are their statements read.
    const rivals = near.filter((other) => mayDispute(bare, tracedClaim(other, [], parties), relations));
    const isOpen =
      rivals.length > 0 || claim.origins.some(({ denies }) => denies) || relations(claim.frame).once;
    const said = isOpen ? await view.statementsOf([claim.id, ...rivals.map(({ id }) => id)]) : [];
    const whole = (c: TraceClaim) =>
      tracedClaim(
        c,
        said.filter((statement) => statement.claim === c.id),
        parties,
      );
    await view.writeDisputes(
      claim.id,
      findDisputes(whole(claim), rivals.map(whole), relations, counts.copied),
    );
  }
}

/** The claims that one may conflict with: about the same two, by another holder, of the same event. Sorted by id. */
async function neighbours(
  view: ClaimsView,
  claim: TraceClaim,
  { functional, once, deed }: FrameRelations,
  counts: ReadonlySet<string>,
  parties: ReadonlyMap<string, PartyRow>,
): Promise<readonly TraceClaim[]> {
  const found = new Map((await view.rivalClaims(claim.id)).map((other) => [other.id, other]));
  const subject = parties.get(claim.roles["subject"] ?? "");
  // What is denied of a body that speaks for a state stands against what is said of the state.
  const state = subject === undefined ? null : stateSpeaking(subject.name, subject.type);
  if (state !== null && claim.roles["object"] !== undefined)
    for (const other of await view.claimsLike(claim.frame, "object", claim.roles["object"]))
      if (other.id !== claim.id) found.set(other.id, other);
  for (const role of [functional, once ? "subject" : null, deed ? "object" : null]) {
    const entity = role === null ? undefined : claim.roles[role];
    if (role === null || entity === undefined) continue;
    // A thing with a name may be attacked by many; one that a single text describes is one.
    if (role !== functional && deed && parties.get(entity)?.named !== false) continue;
    for (const other of await view.claimsLike(claim.frame, role, entity))
      if (other.id !== claim.id) found.set(other.id, other);
  }
  for (const other of await view.claims([...counts])) found.set(other.id, other);
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Brings up to date where counts of people without a name are found; returns claims whose disputes follow from that. */
async function keepKeys(
  view: ClaimsView,
  claims: readonly string[],
  relations: (frame: string) => FrameRelations,
): Promise<readonly string[]> {
  const counting = (await view.claims(claims)).filter(
    (claim) => isCounting(claim) && !relations(claim.frame).isNumber,
  );
  if (counting.length === 0) return [];
  const wordings = await view.wordings(await view.standingWith(counting.map(({ id }) => id)));
  return view.keepCountKeys(
    wordings.map((wording) => ({ id: wording.id, keys: keysOf(wording, relations) })),
  );
}

/** Whether a claim has a number, or says (or is denied by somebody) that there was nothing to count. */
const isCounting = ({ quantity, polarity, origins }: TraceClaim) =>
  quantity !== null || polarity === "negative" || origins.some(({ denies }) => denies);

/**
 * The claims that count the same kind of people without a name, or deny that there were any, at one place or by one doer in the same days, or in
 * place of one copied sentence.
 */
async function countsOfOneEvent(
  view: ClaimsView,
  claim: TraceClaim,
  relations: (frame: string) => FrameRelations,
) {
  const { id, frame } = claim;
  const { isNumber } = relations(frame);
  if (!isCounting(claim) || isNumber) return { all: new Set<string>(), copied: new Set<string>() };
  const own = await view.wordings(await view.standingWith([id]));
  const beside = await view.countsUnder(own.flatMap((wording) => keysOf(wording, relations)));
  const mine = new Set(own.map((wording) => wording.id));
  const pairs = (await copiedSentences(view, own)).flatMap(({ copy, original, passages }) =>
    copiedCounts(copy, original, passages),
  );
  const changed = pairs.flatMap(([a, b]) => (mine.has(a) ? [b] : mine.has(b) ? [a] : []));
  const copied = new Set((await view.wordings(changed)).map((wording) => wording.standing));
  copied.delete(id);
  return { all: new Set([...copied, ...beside.filter((other) => other !== id)]), copied };
}

/** A killing is found among the deaths that it implies. */
function keysOf(
  wording: Parameters<typeof countKeys>[0],
  relations: (frame: string) => FrameRelations,
): readonly number[] {
  return countKeys({ ...wording, frame: relations(wording.frame).implies[0] ?? wording.frame });
}

function tracedClaim(
  { id, frame, polarity, roles, quantity, origins }: TraceClaim,
  statements: readonly StatementRow[],
  parties: ReadonlyMap<string, PartyRow>,
): TracedClaim {
  const filled = Object.entries(roles).map(([role, entity]) => {
    const { name, named, type } = parties.get(entity) ?? { name: "", named: false, type: "Group" };
    return [role, { id: entity, name, named, type, state: stateSpeaking(name, type) }] as const;
  });
  return { id, frame, polarity, quantity, origins, statements, roles: Object.fromEntries(filled) };
}

function relationsOf(frames: FrameSet, frame: string): FrameRelations {
  const known = frames.frames.get(frame);
  return {
    symmetric: known?.symmetric ?? false,
    rivals: known?.rivals ?? [],
    implies: known?.implies ?? [],
    functional: known?.functional ?? null,
    once: known?.once ?? false,
    deed: known?.deed ?? false,
    isNumber: known?.roles["quantity"]?.required ?? false,
  };
}
