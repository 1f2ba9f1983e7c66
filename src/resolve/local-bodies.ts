import type { Cluster, Clusters } from "./cluster.ts";
import { nameWords } from "./fold-name.ts";
import type { Institution } from "./institutions.ts";
import { lists } from "./lists.ts";
import type { Reading } from "./reading.ts";

/** Bodies of which a town, district or province has one, that speak for themselves: as good as named where it is said of which. */
const BODY =
  /^(?:police|council|administration|government|parliament|legislature|prosecution|prosecutors? office|attorney generals? office|mayors? office|governors? office|press office|(?:general|central|main|state|public|regional|provincial|district|city|civil|military)? ?(?:hospital|morgue|court)|(?:public )?(?:health|police|fire|education|security|interior|emergency|rescue|civil defen[cs]e|water|electricity) (?:department|directorate|office|authority|service|services|board|bureau|administration))$/;

/** Adjectives by which a body is that of a part of the country, and what such a part is called. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ["regional", "region"],
  ["provincial", "province"],
  ["municipal", "municipality"],
  ["city", "city"],
  ["town", "town"],
  ["district", "district"],
]);

/** Mentions of parts of a country by what they are called: those names that say it ("Kelmin province", "the province of Kelmin"). */
export type Parts = ReadonlyMap<string, ReadonlyMap<Cluster, Reading>>;

/** The first name of what a mention stands for, undefined for what is only described. */
export type NameOf = (mention: number) => Reading | undefined;

/** First names by mention, each cluster looked through once: "the army" may come a thousand times. */
export function namesOnce(clusters: Clusters): NameOf {
  const names = new Map<Cluster, Reading | undefined>();
  return (mention) => {
    const cluster = clusters.of(mention);
    if (cluster === undefined || names.has(cluster)) return cluster && names.get(cluster);
    const name = cluster.readings.find(({ form }) => form === "name");
    names.set(cluster, name);
    return name;
  };
}

/** The provinces, regions, towns and so on that a document names as such. */
export function partsIn(
  text: string,
  readings: readonly Reading[],
  clusters: Clusters,
  nameOf: NameOf,
): Parts {
  const parts = new Map<string, Map<Cluster, Reading>>();
  const called = [...PARTS.values()];
  for (const { form, family, words, start, comment, index } of readings) {
    if (form !== "name" || family !== "place" || comment) continue;
    const before = /(\p{L}+) of (?:the )?$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
    const cluster = clusters.of(index);
    for (const part of called)
      if (cluster && (words.at(-1) === part || before?.toLowerCase() === part))
        parts.set(part, (parts.get(part) ?? new Map<Cluster, Reading>()).set(cluster, nameOf(index)!));
  }
  return parts;
}

/**
 * "Kelmin's police", "the Kelmin health department", "the hospital of Kelmin": the one such body of a place that the document names, and "the
 * provincial police" where it names one province. A town's officials are people of whom nobody says who they are, and a body of nowhere may be any.
 *
 * @returns null where the description is of nothing of the kind
 */
export function readLocalBody(
  reading: Reading,
  at: number,
  readings: readonly Reading[],
  parts: Parts,
  nameOf: NameOf,
): Extract<Institution, { readonly kind: "local" }> | null {
  if (reading.comment || (reading.family !== "body" && reading.family !== "place")) return null;
  const words = nameWords(reading.text.replace(/['’]s?(?=\s)/g, "")).filter((word) => word !== "the");
  const [first = "", ...rest] = words;
  const part = PARTS.get(first);
  const owner = ownerIn(reading, at, readings, nameOf);
  if (owner !== null) {
    const body = withoutOwner(words, owner.text);
    return body === null || !BODY.test(body) ? null : of(owner.name, "", body);
  }
  const [only, other] = part === undefined ? [] : (parts.get(part)?.values() ?? []);
  const body = rest.join(" ");
  return only !== undefined && other === undefined && BODY.test(body) ? of(only, part!, body) : null;
}

/** The named place that a description says by its name, or by a word that means it ("the city's hospital"). */
function ownerIn(
  reading: Reading,
  at: number,
  readings: readonly Reading[],
  nameOf: NameOf,
): { readonly text: string; readonly name: Reading } | null {
  for (let i = at + 1; i < readings.length && readings[i]!.start < reading.end; i++) {
    const { family, end, index, text } = readings[i]!;
    const name = family === "place" && end <= reading.end ? nameOf(index) : undefined;
    if (name?.type === "Place") return { text, name };
  }
  return null;
}

/** A description's words without those of its owner, which stand first or behind "of"; null where they stand elsewhere. */
function withoutOwner(words: readonly string[], owner: string): string | null {
  const own = nameWords(owner).filter((word) => word !== "the");
  const isAt = (start: number) => own.every((word, i) => words[start + i] === word);
  if (isAt(0)) return words.slice(own.length).join(" ");
  const of = words.length - own.length - 1;
  return of > 0 && words[of] === "of" && isAt(of + 1) ? words.slice(0, of).join(" ") : null;
}

/** A province's police are not those of the town that it is called by. */
function of(
  name: Reading,
  part: string,
  body: string,
): Extract<Institution, { readonly kind: "local" }> | null {
  if (lists().countries.has(name.words.join(" "))) return null;
  const bare = name.text.replace(/^the\s+/i, "").replace(/\s+(?:city|town|municipality)$/i, "");
  const isTold = !/^(?:region|province|district)$/.test(part) || bare.toLowerCase().endsWith(part);
  const own = body.replace(/^(?:regional|provincial|district|city) /, "");
  return { kind: "local", name: `${bare}${isTold ? "" : ` ${part}`} ${own}` };
}
