import { CalledIndex, type Cluster, type Clusters } from "./cluster.ts";
import type { Reading } from "./reading.ts";

/**
 * Joins the short forms of persons' names to the full one that they can only mean: "Keshani", "Darim", "Siraj Sadar" for "Sirajuddin
 * Sadar". A form that fits two persons joins neither.
 */
export function joinPersons(clusters: Clusters): void {
  const persons = clusters.all().filter(({ family, words }) => family === "person" && words.length > 0);
  joinFullForms(clusters, persons);
  const family = new CalledIndex();
  const given = new CalledIndex();
  for (const person of clusters.all()) {
    if (person.family !== "person" || person.words.length < 2) continue;
    // "Abu Darim" is a man by his son's name, and nobody's family name.
    if (!/^(?:abu|umm)$/.test(person.words.at(-2)!)) family.add(person.words.at(-1)!, person);
    for (const called of calledBy(person.words[0]!)) given.add(called, person);
  }
  for (const lone of persons) {
    if (lone.words.length !== 1) continue;
    const candidates = [...new Set([...family.every(lone.words[0]!), ...given.every(lone.words[0]!)])];
    if (candidates.length === 1) clusters.join(lone, candidates[0]!);
    else if (candidates.length > 1 && candidates.length <= FAMILY_MAX)
      joinIntroduced(clusters, lone, candidates);
  }
}

/** Of several bearers of a name, a mention means the one that alone had been introduced in full when it was written. */
function joinIntroduced(clusters: Clusters, lone: Cluster, bearers: readonly Cluster[]): void {
  const introduced = bearers.map((bearer) =>
    bearer.readings.reduce(
      (first, { form, words, start }) =>
        form === "name" && words.length > 1 ? Math.min(first, start) : first,
      Number.POSITIVE_INFINITY,
    ),
  );
  const kept: Reading[] = [];
  for (const reading of lone.readings) {
    const known = bearers.filter((_, i) => introduced[i]! < reading.start);
    if (known.length === 1) clusters.add(reading, known[0]!);
    else kept.push(reading);
  }
  lone.readings.length = 0;
  for (const reading of kept) lone.readings.push(reading);
}

/** Joins two-word forms to longer ones of the same family name. Persons of one family name are few, so all pairs are tried. */
function joinFullForms(clusters: Clusters, persons: readonly Cluster[]): void {
  const families = new Map<string, Cluster[]>();
  for (const person of persons) {
    if (person.words.length < 2) continue;
    const name = person.words.at(-1)!;
    const family = families.get(name);
    if (!family) families.set(name, [person]);
    else if (family.length < FAMILY_MAX) family.push(person);
  }
  for (const family of families.values())
    for (const short of family) {
      const longer = family.filter((full) => full !== short && isLongerForm(full.words, short.words));
      if (longer.length === 1) clusters.join(short, longer[0]!);
    }
}

/** A document with more bearers of one family name than this is a register; their short forms are left alone. */
const FAMILY_MAX = 64;
/** The shortest given name that may stand for a compound that begins with it: "Siraj" for "Sirajuddin". */
const SHORT_GIVEN_MIN = 4;
/** What a compound given name adds to the short form that people use, folded. */
const COMPOUND = /(?:din|ullah|ula|rahman|hak|jan)$/;

/** The given name's initial, its shorter form, or its words with a middle name left out, before the same family name. */
function isLongerForm(full: readonly string[], short: readonly string[]): boolean {
  const [given = ""] = full;
  const [called = ""] = short;
  if (given === called) return full.length > short.length && isSubsequence(short, full);
  if (full.length !== short.length) return false;
  return (
    calledBy(given).includes(called) || (called.length === 1 && given.length > 1 && given.startsWith(called))
  );
}

/** What a bearer of a given name is called: the name, and the first part of a compound. */
function calledBy(given: string): string[] {
  const end = COMPOUND.exec(given);
  return end && end.index >= SHORT_GIVEN_MIN ? [given, given.slice(0, end.index)] : [given];
}

function isSubsequence(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (word === short[at]) at++;
  return at === short.length;
}
