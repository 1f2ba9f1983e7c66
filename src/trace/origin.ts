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
  /** The agency that the document credits for its text; its own voice is then the agency's. */
  readonly agency?: Party | null;
  /** The body for which the innermost source speaks, where the document says so: the two are one origin. */
  readonly speaksFor?: Party | null;
}

/** A body that documents share by its key. */
export interface Party {
  readonly key: string;
  readonly name: string;
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
 * The origins of one claim. Assertions with the same innermost source are one origin, whichever documents carry them: a person and the
 * body that it speaks for are one, and so are a document and the agency that it credits. A document's own voice, or an
 * unnamed source in it, that only repeats another document is an echo and counts for that document's origin. Where the source is itself a
 * publisher that has the claim from somebody else, that one is the origin; publishers that have it from one another are
 * one, a circle. A ministry of a state that is not said is the one of that name whose state another source's name says.
 * Readers' comments give none. Plans, hypotheses and what is only reported as unconfirmed ("found no evidence that") give none: they do not say that it is so.
 *
 * @param assertions all assertions of the claim; the order does not matter
 * @param echoedBy for a document, the documents that it repeats
 * @returns origins by number of assertions, then by key; empty when only readers say it
 */
export function originsOf(
  assertions: readonly TracedAssertion[],
  echoedBy: (document: string) => readonly string[],
): readonly Origin[] {
  return tracedOrigins(assertions, echoedBy).origins;
}

/** The same, and the key of the source of every assertion (by id): whom it repeats taken into account, but not from whom that one has it. */
export function tracedOrigins(
  assertions: readonly TracedAssertion[],
  echoedBy: (document: string) => readonly string[],
): { readonly origins: readonly Origin[]; readonly sources: ReadonlyMap<string, string> } {
  const traced = sourced(assertions, echoedBy);
  const roots = {
    true: rootsAmong(traced.filter(({ assertion }) => assertion.certainty === "denied")),
    false: rootsAmong(traced.filter(({ assertion }) => assertion.certainty !== "denied")),
  };
  const origins = gathered(traced, (denies, source) => roots[`${denies}`](source));
  return { origins, sources: new Map(traced.map(({ assertion, source }) => [assertion.id, source.key])) };
}

/**
 * Where the assertions of one document lead, none of whose sources has the claim from somebody else.
 *
 * @param assertions of that document, and those of the documents that it repeats
 * @param document its id
 */
export function originsWithin(
  assertions: readonly TracedAssertion[],
  echoedBy: (document: string) => readonly string[],
  document: string,
): { readonly origins: readonly Origin[]; readonly sources: ReadonlyMap<string, string> } {
  const traced = sourced(assertions, echoedBy).filter(({ assertion }) => assertion.document === document);
  const origins = gathered(traced, (_, source) => source);
  return { origins, sources: new Map(traced.map(({ assertion, source }) => [assertion.id, source.key])) };
}

/** Those that lead anywhere, the earliest first, each with its source. */
function sourced(
  assertions: readonly TracedAssertion[],
  echoedBy: (document: string) => readonly string[],
): readonly TracedSource[] {
  const spoken = assertions.filter(leadsSomewhere).toSorted((a, b) => (earlier(a, b) ? -1 : 1));
  const byDocument = grouped(spoken, (a) => a.document);
  return spoken.map((assertion) => {
    const echoed = echoedAssertion(assertion, byDocument, echoedBy, new Set());
    return { assertion, isEcho: echoed !== null, source: sourceOf(echoed ?? assertion) };
  });
}

function gathered(
  traced: readonly TracedSource[],
  rootOf: (denies: boolean, source: Source) => Source,
): readonly Origin[] {
  const origins = new Map<string, GrowingOrigin>();
  for (const { assertion, isEcho, source } of traced) {
    const denies = assertion.certainty === "denied";
    const { key, name, kind } = rootOf(denies, source);
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
    if (isEcho) origin.echoes.push(assertion.id);
    if (known === undefined) origins.set(id, origin);
  }
  return [...origins.values()].toSorted(
    (a, b) => b.assertions.length - a.assertions.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

/** Readers' comments lead nowhere, and so do plans, hypotheses and unconfirmed reports: they do not say that it is so. */
function leadsSomewhere({ voice, certainty }: TracedAssertion): boolean {
  return voice !== "comment" && certainty !== "hypothetical" && certainty !== "unconfirmed";
}

/** The number that matters: identified origins that say it is so. Denials and sources of unknown independence are not in it. */
export function independentOrigins(origins: readonly Origin[]): number {
  return new Set(origins.filter((o) => o.kind === "identified" && !o.denies).map((o) => o.key)).size;
}

interface GrowingOrigin extends Origin {
  readonly assertions: string[];
  readonly echoes: string[];
}

/**
 * Whether an assertion may only repeat another document: a named source is its own origin wherever it is quoted; a document's own voice and its
 * nameless officials are copied.
 */
function mayRepeat(assertion: TracedAssertion): boolean {
  return assertion.chain.length < 2 || sourceOf(assertion).kind !== "identified";
}

/** The assertion that this one only repeats: the same claim in a document which this one's document copies; else null. */
function echoedAssertion(
  assertion: TracedAssertion,
  byDocument: ReadonlyMap<string, readonly TracedAssertion[]>,
  echoedBy: (document: string) => readonly string[],
  seen: Set<string>,
): TracedAssertion | null {
  const quotes = assertion.chain.length > 1;
  if (!mayRepeat(assertion)) return null;
  seen.add(assertion.document);
  for (const document of echoedBy(assertion.document)) {
    if (seen.has(document)) continue;
    const first = byDocument
      .get(document)
      ?.find(
        (a) =>
          (a.certainty === "denied") === (assertion.certainty === "denied") &&
          (!quotes || (a.chain.length > 1 && sourceOf(a).kind === "unnamed")),
      );
    if (first !== undefined) return echoedAssertion(first, byDocument, echoedBy, seen) ?? first;
  }
  return null;
}

type Source = Pick<Origin, "key" | "name" | "kind">;

/** Who speaks at the inner end of an assertion's chain, as one document has it. */
function sourceOf({ chain, document, agency, speaksFor }: TracedAssertion): Source {
  const voice = chain.at(-1);
  if (speaksFor != null && voice?.kind === "entity")
    return { key: speaksFor.key, name: speaksFor.name, kind: "identified" };
  if (voice?.kind === "publisher" && agency != null && agency.key !== voice.key)
    return { key: agency.key, name: agency.name, kind: "identified" };
  if (voice?.key != null && voice.kind !== "unnamed")
    return { key: voice.key, name: voice.name, kind: "identified" };
  if (voice?.kind === "publisher") return { key: `document:${document}`, name: voice.name, kind: "unnamed" };
  // Two documents' "officials" may be the same people or not: each document's stay an origin of their own.
  return { key: `unnamed:${document}:${voice?.name ?? ""}`, name: voice?.name ?? "", kind: "unnamed" };
}

interface TracedSource {
  readonly assertion: TracedAssertion;
  readonly isEcho: boolean;
  readonly source: Source;
}

/**
 * For a source, the one that it has the claim from, and so on inward: a publisher that only names somebody else for it is not where it
 * starts. One that says it itself, once at least, is; an unnamed source is no better known than the publisher that heard it.
 */
function rootsAmong(traced: readonly TracedSource[]): (source: Source) => Source {
  const byPublisher = grouped(traced, ({ assertion }) => assertion.chain[0]?.key ?? "");
  const next = new Map<string, Source>();
  const names = new Map<string, string>();
  for (const { source } of traced) if (!names.has(source.key)) names.set(source.key, source.name);
  for (const [publisher, said] of byPublisher) {
    if (publisher === "" || said.some(({ source }) => source.key === publisher || source.kind === "unnamed"))
      continue;
    next.set(publisher, said[0]!.source);
  }
  for (const [office, body] of officesAmong(traced)) if (!next.has(office)) next.set(office, body);
  return (source) => {
    const path = [source.key];
    let at = source;
    for (let inward = next.get(at.key); inward !== undefined; inward = next.get(at.key)) {
      if (path.includes(inward.key)) return circleOf(path.slice(path.indexOf(inward.key)), names);
      path.push(inward.key);
      at = inward;
    }
    return at;
  };
}

/**
 * The ministries of a state that is not said, with the one ministry of that name whose state is said among the sources of the same claim. To
 * count them apart would make one source look like two; who is meant stays open everywhere else.
 */
function officesAmong(traced: readonly TracedSource[]): ReadonlyMap<string, Source> {
  const sources = new Map(traced.map(({ source }) => [source.key, source]));
  const found = new Map<string, Source>();
  for (const office of sources.keys()) {
    if (!office.startsWith("office:")) continue;
    const words = office.slice("office:".length).split(" ");
    const bodies = [...sources.values()].filter(({ key }) => {
      const others = key.startsWith("body:") ? key.slice("body:".length).split(" ") : [];
      return others.length > words.length && words.every((word) => others.includes(word));
    });
    if (bodies.length === 1) found.set(office, bodies[0]!);
  }
  return found;
}

function circleOf(keys: readonly string[], names: ReadonlyMap<string, string>): Source {
  const members = keys.toSorted();
  const named = members.map((key) => names.get(key) ?? key).join(" and ");
  return {
    key: `circle:${members.join("|")}`,
    name: `${named} (a circle: each has it from the other)`,
    kind: "identified",
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}

function earlier(a: TracedAssertion, b: TracedAssertion): boolean {
  if (a.published !== b.published) {
    if (a.published === null) return false;
    if (b.published === null) return true;
    return a.published < b.published;
  }
  return a.document === b.document ? a.id < b.id : a.document < b.document;
}
