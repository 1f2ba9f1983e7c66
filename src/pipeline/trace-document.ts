import type { FrameSet } from "../extract/index.ts";
import type { ClaimsView, GrowingView, TraceAssertion, TraceView, VoiceRow } from "../ledger/index.ts";
import { nameKey } from "../resolve/index.ts";
import {
  agencyOf,
  type ChainVoice,
  findEchoes,
  LEAST_SHARED_PRINTS,
  originsWithin,
  type Party,
  type Sketch,
  type TracedAssertion,
  tracedOrigins,
  unpackSketch,
} from "../trace/index.ts";
import type { DocumentFingerprints } from "./fingerprint.ts";
import { settleJoins } from "./settle-joins.ts";
import { traceDisputes } from "./trace-disputes.ts";

/** By what a document is found by others with the same sentences or wording, and compared with them. */
interface ComparedWords {
  readonly sketch: Sketch;
  /** Distinct prints of its sentences and of its wording. */
  readonly sentences: readonly number[];
  readonly words: readonly number[];
}

/** What of a document's fingerprints finds the documents that it repeats. */
export function wordsOf({ kept, sketch }: DocumentFingerprints): ComparedWords {
  return { sketch, words: kept.sketch.prints, sentences: kept.prints.map(({ hash }) => hash) };
}

/**
 * Traces what a document touches, inside the transaction that records it: which documents it repeats or is repeated by,
 * the origins of every claim that it asserts (or asserted until now), and the disputes that those claims are part of. The
 * result depends on the set of documents alone, not on the order in which they came (docs/decisions/003).
 */
export async function traceDocument(
  view: TraceView,
  words: ComparedWords,
  frames: FrameSet,
  growsFrom = GROWS_FROM,
): Promise<void> {
  await traceEchoes(view, words);
  await traceClaims(view, frames, growsFrom);
}

/**
 * Joins what says the same, and finds the origins and the disputes of all claims that were touched: from all of their assertions, or, where a
 * claim with `growsFrom` assertions or more only grows by a new document, from that document's.
 */
export async function traceClaims(view: ClaimsView, frames: FrameSet, growsFrom = GROWS_FROM): Promise<void> {
  const touched = await settleJoins(view, frames);
  await traceOrigins(view, touched, growsFrom);
  await traceDisputes(view, touched, frames);
}

async function traceEchoes(view: TraceView, { sketch, sentences, words }: ComparedWords): Promise<void> {
  const sharing = await view.documentsSharing({ sentences, words }, LEAST_SHARED_PRINTS);
  const others = sharing.flatMap(({ sketch: packed, ...other }) =>
    packed === null ? [] : [{ ...other, sketch: unpackSketch(packed) }],
  );
  await view.writeEchoes(findEchoes({ ...view.document, sketch }, others));
}

/** A claim with so many assertions is not read again where a new document is all that it grows by. */
const GROWS_FROM = 64;

async function traceOrigins(view: ClaimsView, claims: readonly string[], growsFrom: number): Promise<void> {
  const grown =
    view.growing === null ? new Set<string>() : await growOrigins(view, view.growing, claims, growsFrom);
  const whole = claims.filter((claim) => !grown.has(claim));
  const assertions = await view.assertionsOf(whole);
  const echoes = await view.echoesOf(assertions.map((a) => a.document));
  const byClaim = new Map<string, TracedAssertion[]>(whole.map((claim) => [claim, []]));
  for (const { claim, ...assertion } of await tracedIn(view, assertions)) byClaim.get(claim)?.push(assertion);
  for (const [claim, said] of byClaim) {
    const { origins, sources } = tracedOrigins(said, (document) => echoes.get(document) ?? []);
    await view.writeOrigins(claim, origins, sources);
  }
}

/** Documents that a new one repeats, directly or through others, which are looked into; of a story that more print, claims are read whole. */
const MOST_REPEATED = 200;

/** Adds the origins of a new document's assertions to those of popular claims; returns the claims for which that could be done. */
async function growOrigins(
  view: ClaimsView,
  growing: GrowingView,
  claims: readonly string[],
  growsFrom: number,
): Promise<ReadonlySet<string>> {
  const { document } = growing;
  const grown = new Set<string>();
  const asked = new Set(await growing.claims(claims, growsFrom));
  if (asked.size === 0) return grown;
  // What others print that repeat this document may be theirs no more.
  const repeating = await growing.repeating();
  if (repeating.length > 0)
    for (const { claim } of await view.assertionsOf([...asked], repeating)) asked.delete(claim);
  const said = [...(await view.assertionsOf([...asked], [document]))];
  const echoes = new Map<string, readonly string[]>();
  for (let fresh = [document]; fresh.length > 0; ) {
    for (const [copy, originals] of await view.echoesOf(fresh)) echoes.set(copy, originals);
    const known = new Set(said.map((a) => a.document));
    const repeated = [...new Set(fresh.flatMap((copy) => echoes.get(copy) ?? []))].filter(
      (original) => !known.has(original),
    );
    if (known.size + repeated.length > MOST_REPEATED) return grown;
    const more = repeated.length === 0 ? [] : await view.assertionsOf([...asked], repeated);
    said.push(...more);
    fresh = [...new Set(more.map((a) => a.document))];
  }
  const traced = await tracedIn(view, said);
  for (const claim of asked) {
    const own = traced.filter((assertion) => assertion.claim === claim);
    const { origins, sources } = originsWithin(own, (copy) => echoes.get(copy) ?? [], document);
    if (!(await growing.canGrow(claim, origins))) continue;
    await growing.growOrigins(claim, origins, sources);
    grown.add(claim);
  }
  return grown;
}

async function tracedIn(
  view: ClaimsView,
  assertions: readonly TraceAssertion[],
): Promise<readonly (TracedAssertion & { readonly claim: string })[]> {
  const posts = new Map<string, Party>();
  // The first of several bodies, by key: any one will do, so long as it is the same whichever document came first.
  for (const { document, person, key, name } of await view.postsIn(assertions.map((a) => a.document)))
    if (!posts.has(`${document} ${person}`)) posts.set(`${document} ${person}`, { key, name });
  const publishers = assertions.flatMap(({ chain }) => chain.filter(({ kind }) => kind === "publisher"));
  const keys = publishers.flatMap(({ name }) => (name === null ? [] : [nameKey(name, "Organization")]));
  const standing = await view.standingKeys(keys);
  return assertions.map((assertion) => ({ ...traced(assertion, posts, standing), claim: assertion.claim }));
}

/** @param standing for the key of a publisher that was judged to be another body, that one's */
function traced(
  assertion: TraceAssertion,
  posts: ReadonlyMap<string, Party>,
  standing: ReadonlyMap<string, string>,
): TracedAssertion {
  const { id, document, published, certainty, voice, credit } = assertion;
  const speaker = assertion.chain.at(-1);
  const agency = credit === null ? null : agencyOf(credit);
  return {
    id,
    document,
    published,
    certainty,
    voice,
    chain: assertion.chain.map((voice) => voiceOf(voice, standing)),
    agency: agency === null ? null : { key: nameKey(agency, "Organization"), name: agency },
    speaksFor: speaker?.entity == null ? null : (posts.get(`${document} ${speaker.entity}`) ?? null),
  };
}

function voiceOf({ kind, key, name }: VoiceRow, standing: ReadonlyMap<string, string>): ChainVoice {
  if (kind === "publisher") {
    const own = name === null ? null : nameKey(name, "Organization");
    return {
      kind,
      key: own === null ? null : (standing.get(own) ?? own),
      name: name ?? "a publisher that is not stated",
    };
  }
  return { kind, key, name: name ?? "a source that is not named" };
}
