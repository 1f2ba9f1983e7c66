import type { Analysis } from "../language/index.ts";
import { CalledIndex, type Cluster, type Clusters } from "./cluster.ts";
import { nameWords, spellingClass } from "./fold-name.ts";
import { lists } from "./lists.ts";
import { keyWords } from "./name-key.ts";
import type { Family, Reading } from "./reading.ts";

/**
 * Joins the acronyms and short forms of bodies and places to their full names: in brackets ("Tavarian Armed Forces (TAF)", "[the
 * Kesh Network, KN]"), by initials further on, and by the name without its last generic word ("State" for "State Department").
 */
export function joinBodies(analysis: Analysis, clusters: Clusters, names: readonly Reading[]): void {
  joinAdjectives(clusters);
  joinBracketed(analysis.text, clusters, names);
  joinInitials(clusters);
  joinShortForms(clusters);
  joinAlsoKnown(analysis.text, clusters, names);
}

/** The country whose adjective a word is, where the document names it: "tavarian" gives what "Tavaria" is. */
export function stateCluster(clusters: Clusters, adjective: string): Cluster | undefined {
  if (!/^\p{L}{4,}an$/u.test(adjective)) return undefined;
  return clusters.named("place", [spellingClass(adjective.slice(0, -1))]);
}

function joinAdjectives(clusters: Clusters): void {
  for (const people of clusters.all()) {
    if (people.family !== "people" || people.words.length !== 1) continue;
    const state = stateCluster(clusters, people.words[0]!);
    if (state) clusters.join(people, state);
  }
}

/** What may stand between a name and its acronym. */
const BRACKET = /^\s*[([]\s*(?:the\s+)?["“']?$|^,\s*$/;

function joinBracketed(text: string, clusters: Clusters, names: readonly Reading[]): void {
  for (const [i, short] of names.entries()) {
    if (!isAcronymic(short.text)) continue;
    for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
      const full = names[j]!;
      if (full.end > short.start || isAcronymic(full.text)) continue;
      const between = text.slice(full.end, short.start);
      const closes = /^["”']?\s*[)\]]/.test(text.slice(short.end, short.end + 3));
      if (!BRACKET.test(between) || !closes || !spells(short.text, full.words, full.text)) continue;
      const from = clusters.of(short.index);
      const into = clusters.of(full.index);
      if (from && into) clusters.join(from, into);
      break;
    }
  }
}

function isAcronymic(text: string): boolean {
  return /^(?:the )?\p{Lu}[\p{L}\p{N}.&/-]{0,11}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** Whether an acronym's capitals are read in order at the beginnings of a name's words, one of them anywhere in a word. */
function spells(acronym: string, words: readonly string[], text: string): boolean {
  const letters = [...acronym.replace(/^the /i, "")]
    .filter((letter) => /\p{Lu}/u.test(letter))
    .map((letter) => letter.toLowerCase());
  const all = nameWords(text);
  return (
    letters.length >= 2 && (readsInitials(letters, all, 0, 0, 1) || readsInitials(letters, words, 0, 0, 1))
  );
}

/** Backtracking over words; `slips` letters may stand inside a word already begun ("HQN" for "Haqqani Network"). */
function readsInitials(
  letters: readonly string[],
  words: readonly string[],
  letter: number,
  word: number,
  slips: number,
): boolean {
  if (letter === letters.length) return true;
  for (let w = word; w < Math.min(words.length, word + 4); w++) {
    if (words[w]![0] !== letters[letter]) continue;
    if (readsInitials(letters, words, letter + 1, w + 1, slips)) return true;
    const inside = letter + 1 < letters.length && slips > 0 && words[w]!.indexOf(letters[letter + 1]!, 1) > 0;
    if (inside && readsInitials(letters, words, letter + 2, w + 1, slips - 1)) return true;
  }
  return false;
}

/** An acronym that stands alone joins the one full name with just those initials. */
function joinInitials(clusters: Clusters): void {
  const bodies = clusters.all().filter(({ family, words }) => family === "body" && words.length > 0);
  const called = new CalledIndex();
  for (const full of bodies)
    for (const { text } of full.readings) for (const letters of initials(text)) called.add(letters, full);
  for (const short of bodies) {
    const [reading] = short.readings;
    if (!reading || short.words.length !== 1) continue;
    const text = reading.text.replace(/^the /i, "");
    if (!/^\p{Lu}{2,8}$/u.test(text) || lists().acronyms.has(text)) continue;
    const full = called.only(text.toLowerCase(), short);
    if (full) clusters.join(short, full);
  }
}

/** The initials of a name, with and without its small words. */
function initials(text: string): string[] {
  const words = text
    .replace(/^the\s+/i, "")
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const of = (list: readonly string[]) => list.map((word) => word[0]!.toLowerCase()).join("");
  return [of(words), of(words.filter((word) => /^\p{Lu}/u.test(word)))];
}

/** Words that end the full name of a body and are left out when it is known: "State Department", "Nurin Front". */
const GENERIC =
  /^(?:department|ministry|front|network|movement|group|army|organi[sz]ation|party|agency|council|militia|brigades?|alliance|forces|command|university|foundation|institute|commission|committee|province|district|city|town|village|governorate|region|state)$/;

/** Words that say of two names beside them that they are one thing's. */
const ALSO =
  /^["”']?\s*[,(–—-]?\s*(?:which is |who is |is |are |was )?(?:also|otherwise|better|formerly|previously|commonly|widely|sometimes)?\s*(?:known|referred to|called)\s+(?:simply\s+|locally\s+)?(?:as\s+)?(?:the\s+)?["“']?$|^\s*[,(]?\s*a\.?k\.?a\.?\s+(?:the\s+)?["“']?$/iu;

/** "The Nurin Front, also known as Jabhat al-Nurin": what the text itself says. A bracketed acronym may stand between. */
function joinAlsoKnown(text: string, clusters: Clusters, names: readonly Reading[]): void {
  for (const [i, other] of names.entries())
    for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
      const name = names[j]!;
      if (name.end > other.start || other.start - name.end > ALSO_MAX) continue;
      if (
        name.family !== other.family ||
        !ALSO.test(text.slice(name.end, other.start).replace(/^\s*[([][^)\]]*[)\]]/u, ""))
      )
        continue;
      const from = clusters.of(other.index);
      const into = clusters.of(name.index);
      if (from && into) clusters.join(from, into);
      break;
    }
}

/** How far apart the two names of an "also known as" may stand, in UTF-16 code units. */
const ALSO_MAX = 60;

function joinShortForms(clusters: Clusters): void {
  const all = clusters
    .all()
    .filter(({ family, words }) => (family === "body" || family === "place") && words.length > 0);
  const called = new CalledIndex();
  for (const full of all)
    for (const { form, words } of full.readings)
      if (form === "name")
        for (const name of shortForms(words, full.family)) called.add(`${full.family}:${name}`, full);
  for (const short of all) {
    const found = new Set<Cluster>();
    for (const { form, words } of short.readings) {
      const full = form === "name" ? called.only(`${short.family}:${words.join(" ")}`, short) : null;
      if (full) found.add(full);
    }
    const keyed = called.only(`${short.family}:=${short.words.join(" ")}`, short);
    if (keyed) found.add(keyed);
    if (found.size === 1) clusters.join(short, [...found][0]!);
  }
}

/** A name less its generic last word ("State"), and an office's less the country before it ("Ministry of Interior"). */
function shortForms(words: readonly string[], family: Family): string[] {
  const forms: string[] = [];
  // "Security Council Committee" is no longer form of "Security Council": what is left is a body of its own.
  if (words.length > 1 && GENERIC.test(words.at(-1)!) && !(words.length > 2 && GENERIC.test(words.at(-2)!)))
    forms.push(words.slice(0, -1).join(" "));
  const { adjectives, countries } = lists();
  const [first = ""] = words;
  const qualified = adjectives.has(first) || countries.has(first) || /(?:ian|ese|ia|stan)$/.test(first);
  if (qualified && words.length > 2) {
    const rest = words.slice(1).join(" ");
    forms.push(rest);
    // "Interior Ministry" for "Tavarian Ministry of Interior": the same key but for the country.
    if (family === "body") forms.push(`=${keyWords(rest, "PublicBody").words.join(" ")}`);
  }
  return forms;
}
