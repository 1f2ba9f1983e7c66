import type { FrameSet } from "../extract/index.ts";
import type { ClaimsView, TraceAssertion, TraceClaim, TraceView, VoiceRow } from "../ledger/index.ts";
import { nameKey } from "../resolve/index.ts";
import {
  type ChainVoice,
  type FrameRelations,
  findDisputes,
  findEchoes,
  LEAST_SHARED,
  originsOf,
  type SentencePrint,
  type TracedAssertion,
  type TracedClaim,
} from "../trace/index.ts";

/**
 * Traces what a document touches, inside the transaction that records it: which documents it repeats or is repeated by,
 * the origins of every claim that it asserts (or asserted until now), and the disputes that those claims are part of. The
 * result depends on the set of documents alone, not on the order in which they came (docs/decisions/003).
 */
export async function traceDocument(
  view: TraceView,
  prints: readonly SentencePrint[],
  frames: FrameSet,
): Promise<void> {
  await traceEchoes(view, prints);
  await traceClaims(view, frames);
}

/** Finds the origins and the disputes of all claims that were touched, from all of their assertions. */
export async function traceClaims(view: ClaimsView, frames: FrameSet): Promise<void> {
  const touched = view.touchedClaims();
  await traceOrigins(view, touched);
  await traceDisputes(view, touched, (frame) => relationsOf(frames, frame));
}

async function traceEchoes(view: TraceView, prints: readonly SentencePrint[]): Promise<void> {
  const hashes = [...new Set(prints.map((print) => print.hash))];
  const sharing = hashes.length === 0 ? [] : await view.documentsSharing(hashes, LEAST_SHARED);
  const dated = <T extends { readonly publisher: string | null }>(row: T) => ({
    ...row,
    publisherKey: row.publisher === null ? null : nameKey(row.publisher, "Organization"),
  });
  await view.writeEchoes(findEchoes(dated(view.document), sharing.map(dated)));
}

async function traceOrigins(view: ClaimsView, claims: readonly string[]): Promise<void> {
  const assertions = await view.assertionsOf(claims);
  const echoes = await view.echoesOf(assertions.map((a) => a.document));
  const byClaim = new Map<string, TracedAssertion[]>(claims.map((claim) => [claim, []]));
  for (const assertion of assertions) byClaim.get(assertion.claim)?.push(traced(assertion));
  for (const [claim, said] of byClaim)
    await view.writeOrigins(
      claim,
      originsOf(said, (document) => echoes.get(document) ?? []),
    );
}

async function traceDisputes(
  view: ClaimsView,
  claims: readonly string[],
  relations: (frame: string) => FrameRelations,
): Promise<void> {
  for (const claim of await view.claims(claims)) {
    const rivals = await view.rivalClaims(claim.id);
    const scopes = scopesOf(await view.assertionsOf([claim.id, ...numbered(claim, rivals)]));
    const inScope = (c: TraceClaim) => tracedClaim(c, scopes.get(c.id) ?? "");
    await view.writeDisputes(claim.id, findDisputes(inScope(claim), rivals.map(inScope), relations));
  }
}

/** Claims whose numbers may conflict: only for those does it matter which year and place a number is for. */
function numbered(claim: TraceClaim, rivals: readonly TraceClaim[]): string[] {
  return claim.quantity === null ? [] : rivals.filter((r) => r.quantity !== null).map((r) => r.id);
}

/** For each claim, the years and places that its assertions state, as one word: "2024" and "2023" do not conflict. */
function scopesOf(assertions: readonly TraceAssertion[]): ReadonlyMap<string, string> {
  const stated = new Map<string, Set<string>>();
  for (const { claim, from, to, place } of assertions) {
    const scope = `${from?.slice(0, 4) ?? ""}/${to?.slice(0, 4) ?? ""}/${place ?? ""}`;
    const known = stated.get(claim);
    if (known === undefined) stated.set(claim, new Set([scope]));
    else known.add(scope);
  }
  return new Map([...stated].map(([claim, scopes]) => [claim, [...scopes].sort().join(" ")]));
}

function traced(assertion: TraceAssertion): TracedAssertion {
  const { id, document, published, certainty, voice } = assertion;
  return { id, document, published, certainty, voice, chain: assertion.chain.map(voiceOf) };
}

function voiceOf({ kind, key, name }: VoiceRow): ChainVoice {
  if (kind === "publisher")
    return {
      kind,
      key: name === null ? null : nameKey(name, "Organization"),
      name: name ?? "a publisher that is not stated",
    };
  return { kind, key, name: name ?? "a source that is not named" };
}

function tracedClaim(
  { id, frame, polarity, roles, quantity, origins }: TraceClaim,
  scope: string,
): TracedClaim {
  const { subject = null, object = null, ...others } = roles as Record<string, string>;
  const number =
    quantity === null
      ? null
      : { ...quantity, change: quantity.change === null ? undefined : quantity.change };
  const rest = Object.entries(others).map(([role, entity]) => `${role}=${entity}`);
  return {
    id,
    frame,
    polarity,
    subject,
    object,
    quantity: number,
    scope: [...rest, quantity?.unit ?? "", scope].join(" "),
    origins,
  };
}

function relationsOf(frames: FrameSet, frame: string): FrameRelations {
  const known = frames.frames.get(frame);
  return { symmetric: known?.symmetric ?? false, rivals: known?.rivals ?? [] };
}
