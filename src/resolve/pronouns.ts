import type { Analysis } from "../language/index.ts";
import type { Cluster, Clusters } from "./cluster.ts";
import { lists } from "./lists.ts";
import { spokenOf } from "./not-the-speaker.ts";
import type { Reading } from "./reading.ts";
import { rejecterOf } from "./rejected-claims.ts";
import { saysWhatIsBefore, speakerBefore } from "./speaking-on.ts";

type Gender = "m" | "f" | null;

/** How many sentences back a personal pronoun looks. */
const REACH_SENTENCES = 2;
/** How many mentions back it looks at most, so that a sentence without end costs no more than any other. */
const REACH_MENTIONS = 120;

/**
 * The thing a pronoun stands for: for "who" and "whose" the phrase just before it; for he, she, it and they the one thing of
 * fitting kind before it in its sentence, else in the two before, where of two the name that opens the sentence is meant; in a claim
 * that somebody rejects, the one who rejects it; beside what it says, who spoke in the sentence before. Null where two fit alike, and for I, we and you, whose meaning hangs on who is speaking.
 */
export function antecedent(
  analysis: Analysis,
  readings: readonly Reading[],
  at: number,
  clusters: Clusters,
): Cluster | null {
  const pronoun = readings[at]!;
  const word = pronoun.text.toLowerCase();
  if (/^(?:who|whom|whose)$/.test(word)) return relative(analysis.text, readings, at, clusters);
  if (/^(?:he|she|it|they)$/.test(word)) {
    const rejecter = rejecterOf(analysis, readings, at);
    if (rejecter !== null) return clusters.of(readings[rejecter]!.index) ?? null;
  }
  if (/^(?:he|she|it)$/.test(word) && saysWhatIsBefore(analysis, pronoun)) {
    const fits = word === "it" ? isBody : isPerson(word === "he" ? "m" : "f");
    const speaking = speakerBefore(analysis, readings, at);
    const cluster = speaking === null ? undefined : clusters.of(readings[speaking]!.index);
    const isSame = speaking !== null && readings[speaking]!.form === "pronoun";
    if (speaking !== null && cluster && (isSame || fits(readings[speaking]!, cluster))) return cluster;
    return search(readings, at, clusters, fits, 1);
  }
  if (/^(?:he|him|his|himself)$/.test(word)) return personal(analysis, readings, at, clusters, "m");
  if (/^(?:she|her|hers|herself)$/.test(word)) return personal(analysis, readings, at, clusters, "f");
  if (word === "it" && isMadeAsDocument(analysis, pronoun))
    return search(readings, at, clusters, ({ family, form }) => family === "document" && form !== "pronoun");
  if (/^(?:it|its|itself)$/.test(word)) return collective(readings, at, clusters, false);
  if (/^(?:they|them|their|theirs|themselves)$/.test(word)) return collective(readings, at, clusters, true);
  return null;
}

function relative(
  text: string,
  readings: readonly Reading[],
  at: number,
  clusters: Clusters,
): Cluster | null {
  const pronoun = readings[at]!;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const before = readings[i]!;
    if (before.end > pronoun.start || !/^\s*,?\s*$/.test(text.slice(before.end, pronoun.start))) continue;
    if (before.outerEnd === before.end) continue;
    return before.form === "pronoun" ? null : (clusters.of(before.index) ?? null);
  }
  return null;
}

function personal(
  analysis: Analysis,
  readings: readonly Reading[],
  at: number,
  clusters: Clusters,
  gender: "m" | "f",
): Cluster | null {
  const fits = isPerson(gender);
  const spoken = spokenOf(analysis, readings, at);
  if (spoken === null) {
    const same = saidBefore(readings, at);
    return same === null
      ? search(readings, at, clusters, fits)
      : (clusters.of(readings[same]!.index) ?? null);
  }
  const { speaker, owner, isImpossible, isForOwner } = spoken;
  const speaking = clusters.of(readings[speaker]!.index);
  const isOwned = owner !== null && isOfGender(readings[owner]!, gender, clusters);
  if (isOwned) {
    const other = speaking === undefined ? null : genderOf(speaking);
    const isOther = isImpossible || isForOwner || (other !== null && other !== gender);
    // "His brother said he left": either of the two.
    return isOther ? (clusters.of(readings[owner]!.index) ?? null) : null;
  }
  if (isImpossible)
    return search(
      readings,
      at,
      clusters,
      (reading, cluster) => cluster !== speaking && !isSomebodys(reading) && fits(reading, cluster),
    );
  const same = saidBefore(readings, at);
  return same === null ? search(readings, at, clusters, fits) : (clusters.of(readings[same]!.index) ?? null);
}

/** "*his* lawyer": who is spoken of as somebody's is not whom a report goes on about. */
function isSomebodys({ form, text }: Reading): boolean {
  return form === "description" && /^(?:his|her)\s/i.test(text);
}

/** Whether a pronoun, or a name, is of a gender or may be. */
function isOfGender(reading: Reading, gender: "m" | "f", clusters: Clusters): boolean {
  if (reading.form === "pronoun") return (reading.text.toLowerCase() === "his") === (gender === "m");
  const cluster = clusters.of(reading.index);
  return cluster !== undefined && isPerson(gender)(reading, cluster);
}

const PRONOUNS_OF = { m: /^(?:he|him|his)$/i, f: /^(?:she|her|hers)$/i };

/** Whether a mention can be what "he" or "she" stands for. */
function isPerson(gender: "m" | "f"): (reading: Reading, cluster: Cluster) => boolean {
  return (reading, cluster) => {
    // Who was meant by "he" in the sentence before is spoken of as much as who was named in it.
    if (reading.form === "pronoun") return PRONOUNS_OF[gender].test(reading.text);
    if (reading.type !== "Person") return false;
    const known = genderOf(cluster);
    return known === null || known === gender;
  };
}

/** "She said that ... and that she", "he was killed for his reports": a pronoun that is said again in its sentence most often stands for the same person. */
function saidBefore(readings: readonly Reading[], at: number): number | null {
  const pronoun = readings[at]!;
  const own = pronoun.text.toLowerCase();
  const word = /^(?:his|himself)$/.test(own) ? "he" : own;
  if (word !== "he" && word !== "she") return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH_MENTIONS); i--) {
    const before = readings[i]!;
    if (before.sentence !== pronoun.sentence) return null;
    if (before.form === "pronoun" && before.text.toLowerCase() === word) return i;
  }
  return null;
}

function collective(
  readings: readonly Reading[],
  at: number,
  clusters: Clusters,
  plural: boolean,
): Cluster | null {
  return search(readings, at, clusters, (reading) => isCollective(reading, plural));
}

/** What is done with recordings and writings, and with no body of people. */
const MADE = /^(?:film|record|tape|publish|broadcast|upload|print|circulate)$/;

/** "*It* was filmed in Varesh": said of a video, and of nobody. */
function isMadeAsDocument({ sentences }: Analysis, { sentence, start }: Reading): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const word = tokens.find((token) => token.start === start);
  return word?.relation === "nsubj:pass" && MADE.test(tokens[word.head]?.lemma ?? "");
}

/** Whether a mention can be what "it" stands for. */
function isBody(reading: Reading): boolean {
  return isCollective(reading, false);
}

/** Whether a mention can be what "it", or in the plural "they", stands for. */
function isCollective(reading: Reading, plural: boolean): boolean {
  if (reading.form === "pronoun" || reading.outerEnd !== null) return false;
  if (reading.form === "description" && UNFIT.test(reading.text)) return false;
  if (reading.type === "Country") return !plural;
  if (reading.family === "body") return reading.form === "name" || plural === isMany(reading);
  return plural && reading.type === "Group";
}

/** "*any* group" is none in particular, and "*our* fighters" are those of whoever is quoted: neither is taken up by "its". */
const UNFIT = /^(?:any|no|our|my|your)\b/i;

/**
 * The one fitting thing before the pronoun in its sentence; else the one, or the first, of the sentences before.
 *
 * @param from how many sentences back the search begins
 */
function search(
  readings: readonly Reading[],
  at: number,
  clusters: Clusters,
  fits: (reading: Reading, cluster: Cluster) => boolean,
  from = 0,
): Cluster | null {
  const pronoun = readings[at]!;
  for (let back = from; back <= REACH_SENTENCES; back++) {
    const found = new Set<Cluster>();
    let opens = false;
    for (let i = at - 1; i >= Math.max(0, at - REACH_MENTIONS); i--) {
      const reading = readings[i]!;
      if (reading.sentence < pronoun.sentence - back) break;
      if (pronoun.comment && reading.segment !== pronoun.segment) break;
      if (reading.sentence !== pronoun.sentence - back || reading.end > pronoun.start) continue;
      const cluster = clusters.of(reading.index);
      if (!cluster || !fits(reading, cluster)) continue;
      found.delete(cluster);
      found.add(cluster);
      opens = reading.form !== "description" && (i === 0 || readings[i - 1]!.sentence !== reading.sentence);
    }
    if (found.size === 1) return [...found][0]!;
    if (found.size > 1)
      return back === 1 && opens && isFirst(readings, at) && found.size === 2 ? [...found].at(-1)! : null;
  }
  return null;
}

/** Whether nothing is spoken of before a pronoun in its sentence: then it goes on with the subject of the one before. */
function isFirst(readings: readonly Reading[], at: number): boolean {
  return readings[at - 1]?.sentence !== readings[at]!.sentence;
}

function isMany(reading: Reading): boolean {
  return lists().nouns.get(reading.words.at(-1) ?? "")?.number === "many";
}

/** How many mentions of a person are asked for a gender: the first ones tell it, if any does. */
const GENDER_READINGS = 24;

/** The gender that a person's title or description tells; null where nothing does. */
function genderOf(cluster: Cluster): Gender {
  for (const { text, form, words } of cluster.readings.slice(0, GENDER_READINGS)) {
    if (/^(?:Mr|Sir|Lord|King|Prince|Sheikh|Mullah|Imam|Ayatollah)\b/.test(text)) return "m";
    if (/^(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess)\b/.test(text)) return "f";
    if (form !== "description") continue;
    const gender = lists().nouns.get(words.at(-1) ?? "")?.gender ?? null;
    if (gender) return gender;
  }
  return null;
}
