import type { Cluster, Clusters } from "./cluster.ts";
import { keyWords } from "./name-key.ts";
import type { Reading } from "./reading.ts";

const KIN =
  /\b(?:father|son|brother|uncle|nephew|grandfather|grandson|half-brother|sister|daughter)(?:\s*,)?\s*$/i;

/**
 * "Darim Keshani ... his father Orvan": a kinsman named by one word alone, beside a word for kin whose owner is known, bears the
 * owner's family name. The inferred name becomes an alias and joins a person already so named.
 */
export function joinKin(text: string, clusters: Clusters, readings: readonly Reading[]): void {
  for (const [i, name] of readings.entries()) {
    if (name.form !== "name" || name.type !== "Person" || name.words.length !== 1) continue;
    const owner = ownerOf(text, readings, i, clusters);
    const family = owner && familyName(owner);
    const cluster = clusters.of(name.index);
    if (!family || !cluster || cluster === owner) continue;
    const full = `${name.text} ${family}`;
    const known = clusters.named("person", keyWords(full, "Person").words);
    if (known && known !== owner) clusters.join(cluster, known);
    else if (!cluster.inferred.includes(full)) cluster.inferred.push(full);
  }
}

/** The person whose kinsman stands at `at`: the owner in "his father Orvan" or "Darim's father, Orvan". */
function ownerOf(text: string, readings: readonly Reading[], at: number, clusters: Clusters): Cluster | null {
  const name = readings[at]!;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const kin = readings[i]!;
    if (kin.form !== "description" || !KIN.test(text.slice(kin.start, Math.min(name.start, kin.end + 2))))
      continue;
    const apart = kin.end <= name.start ? text.slice(kin.end, name.start) : "";
    if (!/^\s*,?\s*$/.test(apart)) continue;
    for (let j = i + 1; j < at; j++) {
      const owner = readings[j]!;
      if (owner.start >= kin.start && owner.end < kin.end && owner.type === "Person")
        return clusters.of(owner.index) ?? null;
    }
  }
  return null;
}

/** The family name of a person known by two words or more, as it is written. */
function familyName(owner: Cluster): string | null {
  for (const { text, words, form } of owner.readings)
    if (form === "name" && words.length > 1) return text.split(/\s+/).at(-1) ?? null;
  return null;
}
