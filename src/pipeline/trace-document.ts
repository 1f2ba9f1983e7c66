import type { FrameSet } from "../extract/index.ts";
import type { ClaimsView, TraceAssertion, TraceView, VoiceRow } from "../ledger/index.ts";
import { nameKey } from "../resolve/index.ts";
import {
  agencyOf,
  type ChainVoice,
  findEchoes,
  LEAST_SHARED_PRINTS,
  originsOf,
  type Party,
  type Sketch,
  type TracedAssertion,
  unpackSketch,
} from "../trace/index.ts";
import { traceDisputes } from "./trace-disputes.ts";

/** By what a document is found by others with the same sentences or wording, and compared with them. */
export interface Fingerprints {
  readonly sketch: Sketch;
  /** Distinct prints of its sentences and of its wording. */
  readonly sentences: readonly number[];
  readonly words: readonly number[];
}

/**
 * Traces what a document touches, inside the transaction that records it: which documents it repeats or is repeated by,
 * the origins of every claim that it asserts (or asserted until now), and the disputes that those claims are part of. The
 * result depends on the set of documents alone, not on the order in which they came (docs/decisions/003).
 */
export async function traceDocument(view: TraceView, words: Fingerprints, frames: FrameSet): Promise<void> {
  await traceEchoes(view, words);
  await traceClaims(view, frames);
}

/** Finds the origins and the disputes of all claims that were touched, from all of their assertions. */
export async function traceClaims(view: ClaimsView, frames: FrameSet): Promise<void> {
  const touched = view.touchedClaims();
  await traceOrigins(view, touched);
  await traceDisputes(view, touched, frames);
}

async function traceEchoes(view: TraceView, { sketch, sentences, words }: Fingerprints): Promise<void> {
  const sharing = await view.documentsSharing({ sentences, words }, LEAST_SHARED_PRINTS);
  const others = sharing.flatMap(({ sketch: packed, ...other }) =>
    packed === null ? [] : [{ ...other, sketch: unpackSketch(packed) }],
  );
  await view.writeEchoes(findEchoes({ ...view.document, sketch }, others));
}

async function traceOrigins(view: ClaimsView, claims: readonly string[]): Promise<void> {
  const assertions = await view.assertionsOf(claims);
  const documents = assertions.map((a) => a.document);
  const echoes = await view.echoesOf(documents);
  const posts = new Map<string, Party>();
  // The first of several bodies, by key: any one will do, so long as it is the same whichever document came first.
  for (const { document, person, key, name } of await view.postsIn(documents))
    if (!posts.has(`${document} ${person}`)) posts.set(`${document} ${person}`, { key, name });
  const byClaim = new Map<string, TracedAssertion[]>(claims.map((claim) => [claim, []]));
  for (const assertion of assertions) byClaim.get(assertion.claim)?.push(traced(assertion, posts));
  for (const [claim, said] of byClaim)
    await view.writeOrigins(
      claim,
      originsOf(said, (document) => echoes.get(document) ?? []),
    );
}

function traced(assertion: TraceAssertion, posts: ReadonlyMap<string, Party>): TracedAssertion {
  const { id, document, published, certainty, voice, credit } = assertion;
  const speaker = assertion.chain.at(-1);
  const agency = credit === null ? null : agencyOf(credit);
  return {
    id,
    document,
    published,
    certainty,
    voice,
    chain: assertion.chain.map(voiceOf),
    agency: agency === null ? null : { key: nameKey(agency, "Organization"), name: agency },
    speaksFor: speaker?.entity == null ? null : (posts.get(`${document} ${speaker.entity}`) ?? null),
  };
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
