import type { FrameSet } from "../extract/index.ts";
import type { ClaimsView, TraceAssertion, TraceView, VoiceRow } from "../ledger/index.ts";
import { nameKey } from "../resolve/index.ts";
import {
  type ChainVoice,
  findEchoes,
  LEAST_SHARED,
  originsOf,
  type SentencePrint,
  type TracedAssertion,
} from "../trace/index.ts";
import { traceDisputes } from "./trace-disputes.ts";

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
  await traceDisputes(view, touched, frames);
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
