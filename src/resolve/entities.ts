import type { Entity, EntityType } from "../model/index.ts";
import type { Cluster, Clusters } from "./cluster.ts";
import { nameWords } from "./fold-name.ts";
import { type Institution, keyOfOrgan } from "./institutions.ts";
import { lists } from "./lists.ts";
import { isBareMinistry } from "./ministries.ts";
import { nameKey } from "./name-key.ts";
import type { Reading } from "./reading.ts";
import { isUnit } from "./units.ts";

/**
 * The entities of a document in order of their first mention, `e1` and on, each from its cluster of mentions.
 *
 * @param institutions clusters of descriptions that only one body in the world can mean
 */
export function makeEntities(
  clusters: Clusters,
  institutions: ReadonlyMap<Cluster, Institution>,
): Map<Cluster, Entity> {
  const entities = new Map<Cluster, Entity>();
  for (const cluster of clusters.all()) {
    if (cluster.readings.every(({ form }) => form === "pronoun")) continue;
    entities.set(cluster, makeEntity(cluster, institutions.get(cluster) ?? null, `e${entities.size + 1}`));
  }
  return entities;
}

function makeEntity(cluster: Cluster, read: Institution | null, id: string): Entity {
  const readings = cluster.readings.toSorted((a, b) => a.start - b.start);
  const named = readings.filter(({ form }) => form === "name");
  const type = typeOf(named.length > 0 ? named : readings);
  const forms = unique([
    ...named.map(plainName),
    ...cluster.inferred,
    ...(named.length > 0 ? [] : readings.filter(({ form }) => form === "description").map(plainName)),
  ]);
  const institution = named.length === 0 ? read : null;
  const name = institution !== null && "name" in institution ? institution.name : nameOf(named, forms, type);
  const key = institution ? keyOfInstitution(institution) : sharedKey(name, type, cluster.words);
  const shared = (named.length > 0 || institution !== null) && key !== null;
  return {
    id,
    key: shared ? key : `local:${id}`,
    type,
    name,
    aliases: forms.filter((form) => form !== name),
    named: named.length > 0 || institution !== null,
  };
}

/** The name to show, of the forms read. A country goes by its list name, or by the form that is no adjective. */
function nameOf(named: readonly Reading[], forms: readonly string[], type: EntityType): string {
  if (type === "Person") return fullest(forms, personWeight);
  if (type === "Country") {
    const known = lists().countries.get(nameWords(forms[0] ?? "").join(" "));
    return known ?? fullest(named.filter((reading) => reading.type === "Country").map(plainName), () => 1);
  }
  const uses = new Map<string, number>();
  for (const reading of named) uses.set(plainName(reading), (uses.get(plainName(reading)) ?? 0) + 1);
  const full = forms.filter((form) => !isAcronym(form) && !forms.some((other) => isPart(form, other)));
  return fullest(full.length > 0 ? full : forms, (form) => (uses.get(form) ?? 0) * 1000 + form.length);
}

/** Whether a form is a longer one less some of its words. */
function isPart(form: string, longer: string): boolean {
  return longer.length > form.length && ` ${longer.toLowerCase()} `.includes(` ${form.toLowerCase()} `);
}

/** The key of a country, of its one government, army or police, or of who issued the document. */
function keyOfInstitution(institution: Institution): string | null {
  switch (institution.kind) {
    case "state":
      return nameKey(institution.country, "Country");
    case "body":
      return keyOfOrgan(institution.country, institution.body);
    case "local":
    case "issuer":
      return sharedKey(institution.name, "PublicBody");
  }
}

/**
 * The key that documents may share, null where the name is too little to tell two things apart: a person's one word. A ministry of a
 * state that is not said has a key of its own kind, `office:`, and is by that name another in every document.
 *
 * @param words those of the cluster's first names, which have the state of a ministry where the document tells it, and the force of a unit of which it
 *   tells two
 */
function sharedKey(name: string, type: EntityType, words: readonly string[] = []): string | null {
  const key = nameKey(name, type);
  if (key === "") return null;
  if (isBareMinistry(nameWords(lists().acronyms.get(name) ?? name).filter((word) => word !== "the"))) {
    const known = words.length === 0 ? key : `body:${words.join(" ")}`;
    return known === key ? `office:${key.slice("body:".length)}` : known;
  }
  // Two forces' units of one number: what tells them apart stands beside the name.
  const plain = nameWords(name).filter((word) => !/^(?:the|of)$/.test(word));
  if (isUnit(plain) && words.length > plain.length) return `body:${words.join(" ")}`;
  return type === "Person" && key.slice(key.indexOf(":") + 1).split(" ").length < 2 ? null : key;
}

/** The type that most of the names have; a name that lists know by type, or the longest, decides a tie by coming first. */
function typeOf(readings: readonly Reading[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { type, form } of readings)
    if (form !== "pronoun") counts.set(type, (counts.get(type) ?? 0) + 1);
  if (counts.has("Country") || (readings[0] && isCountry(readings[0]))) return "Country";
  let best: EntityType = readings[0]!.type;
  for (const [type, count] of counts) if (count > (counts.get(best) ?? 0)) best = type;
  return best;
}

/** Whether a country is named, were it only by its adjective. */
function isCountry({ type, words }: Reading): boolean {
  return type === "Nationality" && lists().adjectives.has(words.join(" "));
}

/** A name as it is shown: without article and without a title before it. */
function plainName(reading: Reading): string {
  const text = reading.text.replace(/\s+/gu, " ").replace(/^(?:the|a|an)\s+/iu, "");
  if (reading.type !== "Person" || reading.form !== "name") return text;
  const words = text.split(" ");
  return words.slice(Math.max(0, words.length - wordsOfName(text, reading))).join(" ");
}

/** How many written words the bare name has; a word of the text may fold to two ("al-Keshani"). */
function wordsOfName(text: string, { words }: Reading): number {
  const written = text.split(" ");
  let folded = 0;
  for (let i = written.length - 1; i >= 0; i--) {
    folded += Math.max(1, written[i]!.split(/[-‐‑]/).filter(Boolean).length);
    if (folded >= words.length) return written.length - i;
  }
  return written.length;
}

function personWeight(form: string): number {
  return form.split(/[\s-]+/).length * 100 + form.length;
}

function isAcronym(form: string): boolean {
  return lists().acronyms.has(form) || /^\p{Lu}{2,8}$/u.test(form);
}

function fullest(forms: readonly string[], weight: (form: string) => number): string {
  let best = forms[0] ?? "";
  for (const form of forms) if (weight(form) > weight(best)) best = form;
  return best;
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms.filter((form) => form !== ""))];
}
