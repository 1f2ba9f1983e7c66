import type { Ledger } from "../../src/ledger/index.ts";
import { addressOf } from "../../src/serve/contract/client.ts";
import { PATHS, type RouteName } from "../../src/serve/contract/index.ts";
import type { Random } from "../seeded.ts";

/** What questions are made of: ids and names from all over a ledger. */
export interface Sampled {
  readonly counts: object;
  readonly documents: readonly string[];
  /** Those whose bytes are kept. */
  readonly kept: readonly string[];
  readonly claims: readonly string[];
  readonly assertions: readonly string[];
  readonly disputes: readonly string[];
  readonly entities: readonly string[];
  readonly hubs: readonly string[];
  readonly names: readonly string[];
  /** Ids of whom claims are about. */
  readonly subjects: readonly string[];
  readonly words: readonly string[];
  /** What somebody is said to say in quotation marks: the reader looks such a passage up when it is chosen. */
  readonly quoted: readonly { readonly document: string; readonly start: number; readonly end: number }[];
  readonly works: readonly { readonly work: string; readonly before: string; readonly after: string }[];
  readonly hasLists: boolean;
}

/** Requests for one route; `beside` where its work is done in a thread of its own. */
export interface Asks {
  readonly requests: readonly { readonly url: string; readonly init: RequestInit }[];
  readonly beside: boolean;
}

/** Routes whose work is long and is done in a thread beside the one that answers. */
const BESIDE: ReadonlySet<RouteName> = new Set<RouteName>([
  ...(["screenNames", "screenCsv", "screenEntities", "listGaps", "listProposals"] as const),
  ...(["checkDocumentQuotes", "checkClaimQuotes", "listProposedJoins"] as const),
  ...(["gatherBrief", "composeBrief", "exportBrief", "compareEditions"] as const),
  ...(["decide", "undo", "judgePair", "mergeEntities", "splitEntity", "grade"] as const),
]);

/** Not asked: a stream that does not end, uploads (see bench/speed/add.ts), jobs that there are none of. */
const LEFT_OUT: ReadonlySet<RouteName> = new Set<RouteName>([
  ...(["watch", "addDocuments", "addByUrl", "getJob", "stopJob", "undo", "splitEntity"] as const),
]);

const SAMPLE = 300;

/** Ids and names of a ledger: rows from the beginning, the middle and the end of each list. */
export async function sampleOf(ledger: Ledger): Promise<Sampled> {
  const documents = (await ledger.workbench.library({ limit: SAMPLE, order: "published" })).rows;
  const added = (await ledger.workbench.library({ limit: SAMPLE, order: "added" })).rows;
  const strong = (await ledger.claims({ limit: SAMPLE })).rows;
  const recent = (await ledger.claims({ limit: SAMPLE, order: "recent" })).rows;
  const repeated = (await ledger.claims({ limit: SAMPLE, order: "assertions" })).rows;
  const claims = [...strong, ...recent, ...repeated].map(({ id }) => id);
  const disputes = (await ledger.disputes({ limit: SAMPLE })).rows.map(({ id }) => id);
  const entities = (await ledger.entities({ limit: SAMPLE })).rows;
  const inRoles = [...strong, ...recent].flatMap(({ roles }) => roles);
  const assertions: string[] = [];
  for (const claim of claims.slice(0, 60))
    for (const { id } of (await ledger.assertions({ claim, limit: 1 })).rows) assertions.push(id);
  const quoted = [];
  for (const { id } of documents.slice(0, 60))
    for (const { content } of (await ledger.said({ document: id, limit: 20 })).rows)
      if (content.some(({ quote }) => /["“]/u.test(quote)))
        quoted.push({ document: id, start: content[0]!.start, end: content.at(-1)!.end });
  const editions = new Map<string, { work: string; publisher: string | null; of: string[] }>();
  for (const { value } of await ledger.workbench.facetRows("edition", 200)) {
    const [work, edition, publisher] = JSON.parse(value) as [string, string | null, string | null];
    const key = JSON.stringify([work, publisher]);
    const known = editions.get(key) ?? { work, publisher, of: [] };
    if (edition !== null) known.of.push(edition);
    editions.set(key, known);
  }
  return {
    counts: await ledger.workbench.counts(),
    documents: [...documents, ...added].map(({ id }) => id),
    kept: (await ledger.workbench.library({ limit: 1000 })).rows
      .filter(({ path }) => !path.includes("#"))
      .map(({ id }) => id),
    claims,
    assertions,
    disputes,
    entities: [...entities.map(({ id }) => id), ...inRoles.map(({ entity }) => entity)],
    hubs: entities.slice(0, 20).map(({ id }) => id),
    subjects: inRoles.filter(({ named }) => named).map(({ entity }) => entity),
    names: [...entities, ...inRoles].map(({ name }) => name).filter((name) => /[\p{L}\p{N}]/u.test(name)),
    words: [
      "said",
      "attack",
      "ceasefire",
      "the",
      "ministry",
      "commander",
      "prisoners exchange",
      ...documents.flatMap(({ title }) => title?.split(" ").slice(0, 2).join(" ") || []).slice(0, 40),
    ],
    quoted,
    // A publisher is named by a part of its name: one that is part of another's would be two.
    works: [...editions.values()].flatMap(({ work, publisher, of }, i, all) =>
      of.length < 2 ||
      all.some((one, j) => j !== i && one.work === work && one.publisher?.includes(publisher ?? ""))
        ? []
        : [{ work, before: of[0]!, after: of[1]!, ...(publisher === null ? {} : { publisher }) }],
    ),
    hasLists: (await ledger.lists()).length > 0,
  };
}

/** Requests for a route, or null where it is not asked or the ledger has nothing to ask it about. */
export function asksOf(name: RouteName, sampled: Sampled, random: Random, count: number): Asks | null {
  const isList = name.startsWith("screen") || name === "listEntries" || name === "listListChanges";
  if (LEFT_OUT.has(name) || (isList && !sampled.hasLists)) return null;
  const [method] = PATHS[name].split(" ") as [string];
  const changes = method === "POST" && !name.startsWith("screen") && !name.includes("Brief");
  const beside = BESIDE.has(name);
  const requests = [];
  for (let i = 0; i < (changes || beside ? Math.min(12, count) : count); i++) {
    const asked = askOf(name, sampled, random, i);
    // A route that changes something is asked only where it is said here with what.
    if (asked === null || (method === "POST" && asked.body === undefined)) return null;
    const { url } = addressOf(name, asked);
    const init: RequestInit =
      asked.body === undefined
        ? { method }
        : { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(asked.body) };
    requests.push({ url, init });
  }
  return { requests, beside };
}

interface Asked {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
}

function askOf(name: RouteName, sampled: Sampled, random: Random, i: number): Asked | null {
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)]!;
  const { documents, claims, disputes, entities, names, words, works, assertions, hubs } = sampled;
  const document = { params: { id: pick(documents) } };
  const claim = { params: { id: pick(claims) } };
  const entity = { params: { id: i % 3 === 0 ? pick(hubs) : pick(entities) } };
  const about = i % 3 === 0 ? {} : { about: i % 3 === 1 ? pick(names) : pick(hubs) };
  const year = 2014 + random.below(11);
  const time = i % 2 === 0 ? {} : { since: String(year), until: String(year + 1) };
  switch (name) {
    case "search":
      return { query: { text: pick([...words, ...names]) } };
    case "listDocuments":
      return {
        query: i % 2 === 0 ? { text: pick(words) } : { ...time, order: pick(["published", "added"]) },
      };
    case "countFacets":
      return { query: time };
    case "getDocument":
    case "readDocument":
    case "listCitations":
    case "listEchoes":
      return document;
    case "checkDocumentQuotes": {
      if (sampled.quoted.length === 0) return document;
      const { document: id, start, end } = pick(sampled.quoted);
      return { params: { id }, query: { start, end, limit: 20 } };
    }
    case "getOriginal":
      return { params: { id: pick(sampled.kept) } };
    case "listClaims":
      return {
        query: {
          ...about,
          ...(i % 4 === 0 ? { text: pick(words) } : {}),
          ...(i % 5 === 0 ? { by: pick(names) } : {}),
          ...(i % 7 === 0 ? { disputed: "true" } : {}),
        },
      };
    case "getClaim":
    case "listAssertions":
    case "getRiver":
    case "checkClaimQuotes":
    case "listProposedJoins":
      return claim;
    case "getAssertion":
      return { params: { id: pick(assertions) } };
    case "listEntities":
      return { query: i % 2 === 0 ? {} : { text: pick(names).slice(0, 6) } };
    case "getEntity":
    case "listDesignations":
    case "listRelations":
    case "listUnsure":
    case "getEgo":
    case "listEntityEvents":
      return entity;
    case "getNetwork":
      return { query: { ...time, limit: pick([200, 2000]) } };
    case "findPath":
      return { query: { from: pick(entities), to: pick(entities) } };
    case "listPlaces":
    case "listEvents":
      return { query: { ...about, ...time } };
    case "listControl":
      return { query: time };
    case "getTimeline":
      return { query: { ...about, by: pick(["month", "year"]) } };
    case "compareEditions": {
      if (works.length === 0) return null;
      return { query: pick(works) };
    }
    case "getMatrix":
      return { query: i % 2 === 0 ? {} : { actor: pick(hubs) } };
    case "listDisputes":
    case "listReview":
    case "listUnconfirmed":
      return { query: about };
    case "getDispute":
      return disputes.length === 0 ? null : { params: { id: pick(disputes) } };
    case "getGrades":
      return { query: { subject: pick(claims) } };
    case "getMarking":
      return { query: { kind: "claim", id: pick(claims) } };
    // Marking hides what is asked for afterwards, and a saved search is one for every name.
    case "setMarking":
    case "saveSearch":
    case "removeSearch":
      return null;
    case "listEntries":
      return { query: { text: pick(names) } };
    case "screenNames":
      return { body: { names: [pick(names)] } };
    case "decide":
      return {
        body: {
          subject: { kind: "assertion", id: pick(assertions) },
          decision: pick(["confirm", "reject"]),
          reason: "bench",
        },
      };
    case "judgePair":
      return { body: { ...twoOf(pick(entities), hubs), judgement: "unsure" } };
    case "mergeEntities":
      return null;
    case "grade":
      return { body: { subject: pick(claims), grade: "3", reason: "bench" } };
    case "gatherBrief":
      return { body: { subject: pick(sampled.subjects), limit: 10 } };
    case "composeBrief":
    case "exportBrief":
      return {
        body: { title: "Bench", items: claims.slice(i, i + 8).map((id) => ({ kind: "claim", id })) },
        ...(name === "exportBrief" ? { query: { format: "html" } } : {}),
      };
    default:
      return {};
  }
}

/** Two entities that are not one: the first, and a popular one. */
function twoOf(a: string, hubs: readonly string[]): { readonly a: string; readonly b: string } {
  return { a, b: hubs.find((hub) => hub !== a) ?? a };
}
