import { ACCESS, PATHS, type RouteName } from "../../src/serve/contract/index.ts";

/** A text with a word in everything that it says. */
export const textOf = (word: string) =>
  `The ${word} Brigade attacked Harl on 3 May 2024, ${word} officials said. “The ${word} Brigade leads the ${word} Front,” said Joran ${word}. Merenia supports the ${word} Brigade. Some 40 fighters of the ${word} Brigade were killed.`;

/** What of one document can be asked for by its id. */
export interface Known {
  readonly document: string;
  readonly claim: string;
  readonly assertion: string;
  readonly entity: string;
  readonly verdict: string;
}

/** Queries of routes that need one. */
const QUERIES: Partial<Record<RouteName, (word: string, known: Known) => string>> = {
  search: (word) => `?text=${word}`,
  listDocuments: (word) => `?text=${word}`,
  getTimeline: () => "?by=month",
  findPath: (_, { entity }) => `?from=${entity}&to=${entity}`,
  compareEditions: () => "?work=Yearbook&before=1&after=2",
  getGrades: (_, { claim }) => `?subject=${claim}`,
  getMarking: (_, { document }) => `?kind=document&id=${document}`,
};

/** Every route that answers from the ledger without changing it, but for the stream of events. */
export const READING = (Object.keys(PATHS) as RouteName[]).filter(
  (name) => PATHS[name].startsWith("GET ") && ACCESS[name] === "read" && name !== "watch",
);

/** Whether a route is asked by an id or a word. */
export const isAimed = (name: RouteName) => PATHS[name].includes("{id}") || QUERIES[name] !== undefined;

/** A route as it is asked for one document; `isById` where the id of something of it stands in the path. */
export function aimedAt(name: RouteName, word: string, known: Known) {
  const path = PATHS[name].slice("GET ".length);
  const id = path.includes("/disputes/") ? "none" : idFor(name, known);
  return {
    path: path.replace("{list}", "none").replace("{id}", id),
    query: QUERIES[name]?.(word, known) ?? "",
    isById: path.includes("{id}") && id !== "none",
  };
}

function idFor(name: RouteName, known: Known): string {
  const path = PATHS[name];
  if (path.includes("/documents/")) return known.document;
  if (path.includes("/claims/")) return known.claim;
  if (path.includes("/assertions/")) return known.assertion;
  return known.entity;
}
