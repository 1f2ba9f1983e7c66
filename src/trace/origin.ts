import type { Certainty, Voice } from "../model/index.ts";

/** A voice as tracing sees it: whoever it is, with the key by which documents share it. Unnamed voices have no key. */
export interface ChainVoice {
  readonly kind: "publisher" | "entity" | "unnamed" | "reader";
  readonly key: string | null;
  readonly name: string;
}

/** One claim by one chain in one document: what origins are counted from. */
export interface TracedAssertion {
  readonly id: string;
  readonly document: string;
  readonly published: string | null;
  readonly chain: readonly ChainVoice[];
  readonly certainty: Certainty;
  readonly voice: Voice;
}

/**
 * Where a claim starts. `identified`: a source or publisher with a name. `unnamed`: a source of unknown independence
 * ("two officials"), shown but never counted as independent. `assertions` lists all that lead here, echoes included;
 * `first` is the earliest document in which it speaks. `denies` says that this origin denies the claim.
 */
export interface Origin {
  readonly key: string;
  readonly name: string;
  readonly kind: "identified" | "unnamed";
  readonly denies: boolean;
  readonly first: string;
  readonly assertions: readonly string[];
  readonly echoes: readonly string[];
}

/**
 * The origins of one claim. Assertions with the same innermost source are one origin, whichever documents carry them. A
 * document's own voice that only repeats another document is an echo and counts for that document's origin. Readers'
 * comments give none. Plans and hypotheses give none: they do not say that it is so.
 *
 * @param assertions all assertions of the claim; the order does not matter
 * @param echoedBy for a document, the documents that it repeats
 * @returns origins by number of assertions, then by key; empty when only readers say it
 */
export function originsOf(
  assertions: readonly TracedAssertion[],
  echoedBy: (document: string) => readonly string[],
): readonly Origin[] {
  const spoken = assertions
    .filter((a) => a.voice !== "comment" && a.certainty !== "hypothetical")
    .toSorted((a, b) => (earlier(a, b) ? -1 : 1));
  const byDocument = new Map<string, TracedAssertion[]>();
  for (const assertion of spoken) {
    const sameDocument = byDocument.get(assertion.document);
    if (sameDocument === undefined) byDocument.set(assertion.document, [assertion]);
    else sameDocument.push(assertion);
  }
  const origins = new Map<string, GrowingOrigin>();
  for (const assertion of spoken) {
    const echoed = echoedAssertion(assertion, byDocument, echoedBy, new Set());
    const { key, name, kind } = innermost(echoed ?? assertion);
    const denies = assertion.certainty === "denied";
    const id = denies ? `denial:${key}` : key;
    const known = origins.get(id);
    const origin = known ?? {
      key,
      name,
      kind,
      denies,
      first: assertion.document,
      assertions: [],
      echoes: [],
    };
    origin.assertions.push(assertion.id);
    if (echoed !== null) origin.echoes.push(assertion.id);
    if (known === undefined) origins.set(id, origin);
  }
  return [...origins.values()].toSorted(
    (a, b) => b.assertions.length - a.assertions.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

/** The number that matters: identified origins that say it is so. Denials and sources of unknown independence are not in it. */
export function independentOrigins(origins: readonly Origin[]): number {
  return new Set(origins.filter((o) => o.kind === "identified" && !o.denies).map((o) => o.key)).size;
}

interface GrowingOrigin extends Origin {
  readonly assertions: string[];
  readonly echoes: string[];
}

/** The assertion that this one only repeats: the same claim in a document which this one's document copies; else null. */
function echoedAssertion(
  assertion: TracedAssertion,
  byDocument: ReadonlyMap<string, readonly TracedAssertion[]>,
  echoedBy: (document: string) => readonly string[],
  seen: Set<string>,
): TracedAssertion | null {
  // A quoted source is its own origin wherever it is quoted; only the document's own voice can be a copy.
  if (assertion.chain.length > 1) return null;
  seen.add(assertion.document);
  for (const document of echoedBy(assertion.document)) {
    if (seen.has(document)) continue;
    const first = byDocument
      .get(document)
      ?.find((a) => (a.certainty === "denied") === (assertion.certainty === "denied"));
    if (first !== undefined) return echoedAssertion(first, byDocument, echoedBy, seen) ?? first;
  }
  return null;
}

function innermost(assertion: TracedAssertion): { key: string; name: string; kind: Origin["kind"] } {
  const voice = assertion.chain.at(-1);
  if (voice?.key != null && voice.kind !== "unnamed")
    return { key: voice.key, name: voice.name, kind: "identified" };
  if (voice?.kind === "publisher")
    return { key: `document:${assertion.document}`, name: voice.name, kind: "unnamed" };
  // Two documents' "officials" may be the same people or not: each document's stay an origin of their own.
  return {
    key: `unnamed:${assertion.document}:${voice?.name ?? ""}`,
    name: voice?.name ?? "",
    kind: "unnamed",
  };
}

function earlier(a: TracedAssertion, b: TracedAssertion): boolean {
  if (a.published !== b.published) {
    if (a.published === null) return false;
    if (b.published === null) return true;
    return a.published < b.published;
  }
  return a.document === b.document ? a.id < b.id : a.document < b.document;
}
