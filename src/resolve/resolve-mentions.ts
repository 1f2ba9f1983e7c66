import type { Analysis } from "../language/index.ts";
import type { Entity, Mention } from "../model/index.ts";
import { joinBodies, stateCluster } from "./bodies.ts";
import { CalledIndex, type Cluster, Clusters } from "./cluster.ts";
import { describe, isDefinite, type Memory, noteHead, resolveDescription } from "./descriptions.ts";
import { makeEntities } from "./entities.ts";
import { headOfBody, type Institution, readInstitution, readMinistry } from "./institutions.ts";
import { joinKin } from "./kin.ts";
import { namesOnce, partsIn, readLocalBody } from "./local-bodies.ts";
import { withStates } from "./ministries.ts";
import { keyWords, nameKey } from "./name-key.ts";
import { joinPersons } from "./persons.ts";
import { antecedent } from "./pronouns.ts";
import { type Reading, readMentions } from "./reading.ts";
import { type Units, unitsIn, withUnits } from "./units.ts";

/** The things a document speaks of, and which of them each mention is (by mention index; a place in `entities`, or null). */
export interface Resolution {
  readonly entities: readonly Entity[];
  readonly entityOf: readonly (number | null)[];
}

/**
 * Who is who in one document. Names that fold alike are one thing; short forms, acronyms, kin, descriptions and pronouns join the
 * one thing they fit and stay apart where two fit, since a wrong merge is a false accusation.
 *
 * @param mentions in text order, outer ones first, as `findMentions` gives them
 * @param issuer who issued the document, as stated: "the Ministry" of a ministry's communique is that ministry
 * @returns entities in order of their first mention; null for times, quantities, sums and pronouns without a sure antecedent
 */
export function resolveMentions(
  analysis: Analysis,
  mentions: readonly Mention[],
  issuer: string | null = null,
): Resolution {
  const readings = readMentions(analysis, mentions);
  const clusters = new Clusters();
  const units = unitsIn(analysis.text, readings);
  const names = withUnits(
    withStates(
      analysis.text,
      readings.filter(({ form }) => form === "name"),
    ),
    units,
  );
  for (const name of names) clusters.addName(name);
  joinBodies(analysis, clusters, names);
  joinPersons(clusters);
  const institutions = resolveRest(analysis, readings, clusters, units, issuer);
  joinKin(analysis.text, clusters, readings);
  joinPersons(clusters);
  const made = makeEntities(clusters, institutions);
  const order = new Map([...made.keys()].map((cluster, i) => [cluster, i]));
  return {
    entities: [...made.values()],
    entityOf: mentions.map((_, i) => {
      const cluster = clusters.of(i);
      return cluster ? (order.get(cluster) ?? null) : null;
    }),
  };
}

/** Descriptions and pronouns, in text order, so that each finds what the ones before it became. */
function resolveRest(
  analysis: Analysis,
  readings: readonly Reading[],
  clusters: Clusters,
  units: Units,
  issuer: string | null,
): Map<Cluster, Institution> {
  const memory: Memory = { heads: new CalledIndex(), repeated: new Map(), sites: new Map() };
  const byKey = new Map<string, Cluster>();
  const institutions = new Map<Cluster, Institution>();
  for (const [at, reading] of readings.entries()) {
    switch (reading.form) {
      case "name":
        noteHead(reading, clusters, memory.heads);
        break;
      case "description":
        if (
          !resolveUnit(reading, clusters, memory, units) &&
          !resolveInstitution(reading, clusters, byKey, institutions) &&
          !resolveMinistry(reading, clusters, memory, byKey, institutions) &&
          !resolveIssuer(reading, issuer, clusters, memory, byKey, institutions)
        )
          resolveDescription(analysis, describe(reading), readings, at, clusters, memory);
        break;
      case "pronoun": {
        const cluster = antecedent(analysis, readings, at, clusters);
        if (cluster) clusters.add(reading, cluster);
      }
    }
  }
  resolveLocalBodies(analysis.text, readings, clusters, byKey, institutions);
  return institutions;
}

/** "The 4th brigade" in small letters: true where the description was a numbered unit, named before or described with the same words. */
function resolveUnit(reading: Reading, clusters: Clusters, { repeated }: Memory, units: Units): boolean {
  const words = units.get(reading.index);
  if (words === undefined) return false;
  const key = `unit:${words.join(" ")}`;
  const known =
    clusters.named("body", keyWords(reading.text, reading.type, words).words) ?? repeated.get(key);
  if (known) clusters.add(reading, known);
  else repeated.set(key, clusters.addAlone(reading));
  return true;
}

/** A state that no list knows, as the document writes it: by its name or its adjective. */
function stateName(clusters: Clusters, folded: string): string | undefined {
  const state = clusters.named("place", keyWords(folded, "Country").words) ?? stateCluster(clusters, folded);
  return state?.readings.find(({ type }) => type === "Country")?.text;
}

/** "The Pakistani state", "the US government": true where the description was one of these. */
function resolveInstitution(
  reading: Reading,
  clusters: Clusters,
  byKey: Map<string, Cluster>,
  institutions: Map<Cluster, Institution>,
): boolean {
  const institution = readInstitution(reading.text, (word) => stateName(clusters, word));
  if (!institution) return false;
  const { country } = institution;
  const key = institution.kind === "state" ? country : `${country} ${institution.body}`;
  const named =
    institution.kind === "state" ? clusters.named("place", keyWords(country, "Country").words) : undefined;
  const known = named ?? byKey.get(key);
  if (known) clusters.add(reading, known);
  else {
    const cluster = clusters.addAlone(reading);
    byKey.set(key, cluster);
    institutions.set(cluster, institution);
  }
  return true;
}

/** "Kelmin's police": what describes the one body of its kind that a place has is that body, by its name in the document or else by itself. */
function resolveLocalBodies(
  text: string,
  readings: readonly Reading[],
  clusters: Clusters,
  byKey: Map<string, Cluster>,
  institutions: Map<Cluster, Institution>,
): void {
  const known = namesOnce(clusters);
  const parts = partsIn(text, readings, clusters, known);
  for (const [at, reading] of readings.entries()) {
    const cluster = clusters.of(reading.index);
    if (reading.form !== "description" || !cluster || institutions.has(cluster)) continue;
    if (known(reading.index) !== undefined) continue;
    const body = readLocalBody(reading, at, readings, parts, known);
    if (body === null) continue;
    const key = nameKey(body.name, "PublicBody");
    const same = clusters.named("body", keyWords(body.name, "PublicBody").words) ?? byKey.get(key);
    if (same) clusters.join(cluster, same);
    else {
      byKey.set(key, cluster);
      institutions.set(cluster, body);
    }
  }
}

/**
 * "Merenia's foreign ministry": true where the description was the ministry of a state, by its name in the document or else by itself. "The ministry"
 * further on is called by its head, as a name is.
 */
function resolveMinistry(
  reading: Reading,
  clusters: Clusters,
  { heads }: Memory,
  byKey: Map<string, Cluster>,
  institutions: Map<Cluster, Institution>,
): boolean {
  if (reading.family !== "body" || reading.comment) return false;
  const ministry = readMinistry(reading.text, (word) => stateName(clusters, word));
  if (ministry === null) return false;
  const name = `${ministry.country} ${ministry.body}`;
  const key = nameKey(name, "PublicBody");
  const known = clusters.named("body", keyWords(name, "PublicBody").words) ?? byKey.get(key);
  if (known) clusters.add(reading, known);
  else {
    const cluster = clusters.addAlone(reading);
    byKey.set(key, cluster);
    institutions.set(cluster, ministry);
    heads.add("body:ministry", cluster);
  }
  return true;
}

/**
 * "The Ministry" in what a ministry issues, where the document names no other ministry before: a body that speaks of itself. True where the
 * description was that. What a reader writes below a document is not in its issuer's words.
 */
function resolveIssuer(
  reading: Reading,
  issuer: string | null,
  clusters: Clusters,
  { heads }: Memory,
  byKey: Map<string, Cluster>,
  institutions: Map<Cluster, Institution>,
): boolean {
  if (issuer === null || reading.comment || reading.family !== "body") return false;
  const described = describe(reading);
  if (!isDefinite(described) || described.noun?.number !== "body") return false;
  if (described.head !== headOfBody(issuer) || heads.every(`body:${described.head}`).length > 0) return false;
  const known = clusters.named("body", keyWords(issuer, "PublicBody").words) ?? byKey.get(issuer);
  if (known) clusters.add(reading, known);
  else {
    const cluster = clusters.addAlone(reading);
    byKey.set(issuer, cluster);
    institutions.set(cluster, { kind: "issuer", name: issuer });
  }
  return true;
}
