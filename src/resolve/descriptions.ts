import type { Analysis } from "../language/index.ts";
import type { CalledIndex, Cluster, Clusters } from "./cluster.ts";
import { nameWords } from "./fold-name.ts";
import { lists, type Noun } from "./lists.ts";
import type { Reading } from "./reading.ts";

/** A description as resolution reads it: the noun at its head and what stands before it. */
export interface Described extends Reading {
  readonly head: string;
  readonly noun: Noun | undefined;
}

/** What resolution remembers of the text so far: the heads of names, the definite phrases that were things of their own, and the sites. */
export interface Memory {
  readonly heads: CalledIndex;
  readonly repeated: Map<string, Cluster>;
  /** Sites with a name before their head, by their first word and head. */
  readonly sites: Map<string, { readonly words: readonly string[]; readonly cluster: Cluster }[]>;
}

/** The head of a description: its last word before an "of". */
export function describe(reading: Reading): Described {
  const tail = /\s(?:of|from|in)\s/.exec(reading.text);
  const words = tail ? nameWords(reading.text.slice(0, tail.index)) : reading.words;
  const head = words.at(-1) ?? "";
  const { nouns } = lists();
  // "Second-in-command" is no command.
  const compound = words.length < 3 ? undefined : nouns.get(words.slice(-3).join(" "));
  return { ...reading, head, noun: compound ?? nouns.get(head) };
}

/**
 * Gives descriptions to the things they speak of: a name that ends or follows them, a name they explain between commas, the name
 * with the same head word ("the network"), or the nearest thing of their kind that is the only one. What fits nothing, or two
 * things alike, is a thing of its own; a definite phrase that comes again is the same thing again.
 */
export function resolveDescription(
  analysis: Analysis,
  described: Described,
  readings: readonly Reading[],
  at: number,
  clusters: Clusters,
  memory: Memory,
): void {
  const found =
    namedInside(described, readings, at, clusters) ??
    titled(analysis, described, readings, at, clusters) ??
    apposed(analysis, described, readings, at, clusters) ??
    namedBehind(analysis.text, described, readings, at, clusters) ??
    calledBehind(analysis.text, described, readings, at, clusters) ??
    siteNamedAlike(described, memory) ??
    sameHead(described, memory.heads) ??
    nearest(described, readings, at, clusters);
  if (found) {
    clusters.add(described, found);
    noteSite(described, found, memory);
    return;
  }
  const key = repeatKey(described);
  const before = key === null ? undefined : memory.repeated.get(key);
  if (before) clusters.add(described, before);
  else {
    const cluster = clusters.addAlone(described);
    if (key !== null) memory.repeated.set(key, cluster);
    noteSite(described, cluster, memory);
  }
}

/** "The city of Kelmin" is Kelmin; "the north of Kelmin" is not. */
const SITED =
  /\b(?:city|town|village|province|district|state|island|port|region|governorate|municipality)\s+of\s+$/i;

/** "The Merenian citizen Orvan Sadar": the description ends with a name of its kind. "The brother of Orvan Sadar" is another. */
function namedInside(
  described: Described,
  readings: readonly Reading[],
  at: number,
  clusters: Clusters,
): Cluster | undefined {
  for (let i = at + 1; i < readings.length && readings[i]!.start < described.end; i++) {
    const inner = readings[i]!;
    if (inner.end !== described.end || inner.form !== "name" || inner.family !== described.family) continue;
    const before = described.text.slice(0, inner.start - described.start);
    if (inner.family === "person" && !/\sof\s/.test(before)) return clusters.of(inner.index);
    if (inner.family === "place" && SITED.test(before)) return clusters.of(inner.index);
  }
  return undefined;
}

/**
 * "Army spokesman Orvan Sadar", "the rights group Verity Watch": what a name is called stands close before it, and the parse makes one phrase of
 * the two, or both of them the same part of one clause. "He told the group the Nurin Front had left" and "the man Orvan Sadar killed" name others.
 */
function titled(
  analysis: Analysis,
  described: Described,
  readings: readonly Reading[],
  at: number,
  clusters: Clusters,
): Cluster | undefined {
  if (!mayBeOneThing(described)) return undefined;
  for (let i = at + 1; i < readings.length && readings[i]!.start <= described.end + 1; i++) {
    const name = readings[i]!;
    if (name.start < described.end) continue;
    if (name.form !== "name" || name.family !== described.family) return undefined;
    if (name.family !== "person" && name.family !== "body") return undefined;
    return isOnePhrase(analysis, described, name) ? clusters.of(name.index) : undefined;
  }
  return undefined;
}

/** Whether a description can be of a single thing, and is no part of a longer mention. */
function mayBeOneThing({ noun, outerEnd }: Described): boolean {
  return noun?.number !== "many" && outerEnd === null;
}

/** Whether one of two mentions side by side hangs on the other, or both hang on one word by the same relation. */
function isOnePhrase(analysis: Analysis, described: Reading, name: Reading): boolean {
  const tokens = analysis.sentences[described.sentence]?.tokens ?? [];
  const isIn = (at: number, { start, end }: Reading) =>
    tokens[at] !== undefined && tokens[at].start >= start && tokens[at].end <= end;
  const topOf = (reading: Reading) =>
    tokens.find((token, at) => isIn(at, reading) && !isIn(token.head, reading));
  const noun = topOf(described);
  const called = topOf(name);
  if (noun === undefined || called === undefined) return false;
  // "The man Orvan Sadar *killed was* a soldier": of two verbs in a row the first is a relative clause's.
  const behind = tokens.findIndex(({ start }) => start >= name.end);
  if (
    /^VB[DNZP]$/u.test(tokens[behind]?.xpos ?? "") &&
    /^(?:VB[DZP]|MD)$/u.test(tokens[behind + 1]?.xpos ?? "")
  )
    return false;
  if (isIn(called.head, described) || isIn(noun.head, name)) return true;
  return called.head >= 0 && called.head === noun.head && called.relation === noun.relation;
}

/** What ends the description of a name, or goes on with it: "the Nurin Front, a faction *that* split off", "an alliance *led* by it". */
const EXPLAINED =
  /^\s*(?:[,.;–—)]|(?:who|that|which|whose|led|based|formed|founded|created|known|linked|allied|backed|loyal|opposed)\b|$)/u;

/** Whose or where an office is, up to the mark that closes the aside: "a spokesman *for the Third Brigade*,". A list goes on with "and". */
const OFFICE_OF = /^\s+(?:of|for|in|at|with|from)\s[^,.;:–—()]{1,80}(?:[.;)–—]|,(?!\s+(?:and|or|&)\b))/u;

/**
 * Whether a description behind a comma ends as an aside does. "They shot Orvan Sadar, a resident of Tolen *said*" has somebody else before its verb.
 */
function isAside({ text, sentences }: Analysis, described: Reading): boolean {
  const behind = text.slice(described.end, described.end + 90);
  if (EXPLAINED.test(behind)) return true;
  const office = described.family === "person" ? OFFICE_OF.exec(behind) : null;
  if (office === null) return false;
  const end = described.end + office[0].length;
  return !(sentences[described.sentence]?.tokens ?? []).some(
    ({ start, xpos }) => start >= described.end && start < end && /^(?:VB[DZP]|MD)$/u.test(xpos),
  );
}

/** "Orvan Sadar, a commander," and "the Nurin Front, an armed group,": the description explains the name before the comma. */
function apposed(
  analysis: Analysis,
  described: Described,
  readings: readonly Reading[],
  at: number,
  clusters: Clusters,
): Cluster | undefined {
  if (!mayBeOneThing(described)) return undefined;
  if (!/^(?:a|an|the|his|her|its|their|former|current|senior|top|\p{Ll})/u.test(described.text))
    return undefined;
  if (!isAside(analysis, described)) return undefined;
  const { text } = analysis;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const name = readings[i]!;
    if (name.sentence !== described.sentence) return undefined;
    if (!/^\s*,\s*$/.test(text.slice(name.end, described.start))) continue;
    // "Colonel Orvan Sadar, a commander,": the name behind a title ends with the whole.
    const isWhole = name.outerEnd === null || name.outerEnd === name.end;
    const fits = name.family === described.family && name.form === "name" && isWhole;
    return fits && (name.family === "person" || name.family === "body") ? clusters.of(name.index) : undefined;
  }
  return undefined;
}

/**
 * "The provincial governor, Orvan Sadar, said", "An army spokesman, Orvan Sadar, said", "Tavaria's interior minister, Edvar Holsk.": the name between commas is whose office it is. In a row of
 * three ("the governor, Orvan Sadar, and Ilka Borsen") nothing tells.
 */
function namedBehind(
  text: string,
  described: Described,
  readings: readonly Reading[],
  at: number,
  clusters: Clusters,
): Cluster | undefined {
  if (described.family !== "person" || described.noun?.number !== "one") return undefined;
  if (!/^(?:the|an?|his|her|its|their)\s|['’]s?\s/i.test(described.text)) return undefined;
  for (let i = at + 1; i < readings.length && readings[i]!.start <= described.end + 2; i++) {
    const name = readings[i]!;
    if (name.start < described.end) continue;
    const isBehind = /^,\s$/.test(text.slice(described.end, name.start)) && name.form === "name";
    const ends = /^(?:,(?!\s+(?:and|or|&)\b)|\.(?:\s|$)|;|\))/.test(text.slice(name.end, name.end + 8));
    return isBehind && ends && name.family === "person" ? clusters.of(name.index) : undefined;
  }
  return undefined;
}

/** What leads from a description to the name that somebody or a body goes by. */
const CALLED =
  /^,?\s+(?:(?:also|better|commonly|locally|only|popularly|publicly|widely)\s+)?(?:known|identified|referred\s+to)\s+(?:only\s+|locally\s+|simply\s+)?as\s+$|^,?\s+(?:called|named|nicknamed|calling\s+(?:itself|himself|herself))\s+$/;

/** "His deputy, known as Abu Sarim,", "a militia calling itself the Nurin Guard": what a description is known as is whom it describes. */
function calledBehind(
  text: string,
  described: Described,
  readings: readonly Reading[],
  at: number,
  clusters: Clusters,
): Cluster | undefined {
  if (!mayBeOneThing(described)) return undefined;
  if (described.family !== "person" && described.family !== "body") return undefined;
  for (let i = at + 1; i < readings.length && readings[i]!.start < described.end + 40; i++) {
    const name = readings[i]!;
    if (name.start < described.end || name.form === "pronoun") continue;
    if (name.form !== "name" || name.family !== described.family) return undefined;
    return CALLED.test(text.slice(described.end, name.start)) ? clusters.of(name.index) : undefined;
  }
  return undefined;
}

/** How many sentences back a description looks for what it speaks of. */
const REACH_SENTENCES = 3;
/** How many mentions back it looks at most. */
const REACH_MENTIONS = 200;

/** "The network", "this province": a noun alone that points back. */
export function isDefinite(described: Described): boolean {
  return /^(?:the|this|that)\s[^\s]+$/i.test(described.text);
}

/** "The network" behind "the Kesh Network": the name of its kind that ends in the same word, if it is the only one so far. */
function sameHead(described: Described, heads: CalledIndex): Cluster | undefined {
  if (!isDefinite(described) || described.noun?.number === "many" || described.head === "state")
    return undefined;
  const found = heads.only(`${described.family}:${described.head}`) ?? undefined;
  return found !== undefined && OF_STATE.test(described.head) && isArmedGroup(found) ? undefined : found;
}

/** What a state has one of: "the army" beside a Free Dunmar Army is the state's as likely as not, and nothing tells. */
const OF_STATE = /^(?:army|military|police|navy|government|command)$/;

function isArmedGroup({ readings }: Cluster): boolean {
  return readings.some(({ form, type }) => form === "name" && type === "ArmedGroup");
}

/**
 * "The Harl border crossing" names its crossing as well as a name does: "the crossing" further on is that one, and "the Harl bridge crossing"
 * is it too where one of the two says all that the other says.
 */
function isNamedSite({ text, family }: Pick<Reading, "text" | "family">): boolean {
  return family === "place" && NAMED_SITE.test(text);
}

const NAMED_SITE = /^(?:the\s+)?\p{Lu}[^\s,]*(?:\s[^\s,]+)*\s\p{Ll}[\p{Ll}-]+$/u;

/** The site named before with the same first word and head whose other words are among these or hold all of these; none where two fit. */
function siteNamedAlike(described: Described, memory: Memory): Cluster | undefined {
  if (!isNamedSite(described)) return undefined;
  const key = siteKey(described);
  const found = new Set<Cluster>();
  for (const { words, cluster } of memory.sites.get(key) ?? [])
    if (holdsAll(words, described.words) || holdsAll(described.words, words)) found.add(cluster);
  return found.size === 1 ? [...found][0] : undefined;
}

function noteSite(described: Described, cluster: Cluster, memory: Memory): void {
  if (!isNamedSite(described)) return;
  const { words, family, head } = described;
  const key = siteKey(described);
  const known = memory.sites.get(key);
  if (known === undefined) memory.sites.set(key, [{ words, cluster }]);
  else known.push({ words, cluster });
  memory.heads.add(`${family}:${head}`, cluster);
}

function siteKey({ words, head }: Described): string {
  return `${words[0]} ${head}`;
}

function holdsAll(words: readonly string[], others: readonly string[]): boolean {
  return others.every((word) => words.includes(word));
}

/** Notes the word that heads a name, by which a later description may call it. */
export function noteHead(name: Reading, clusters: Clusters, heads: CalledIndex): void {
  const cluster = clusters.of(name.index);
  const of = name.words.findIndex((word) => word === "of" || word === "for");
  const head = of > 0 ? name.words[of - 1] : name.words.at(-1);
  if (cluster && head !== undefined && name.words.length > 1) heads.add(`${name.family}:${head}`, cluster);
}

/** Heads that point back to a named thing of their kind without saying more. */
const BACKWARD =
  /^(?:group|organi[sz]ation|network|movement|militia|faction|party|militants?|insurgents?|country|nation|city|town|village|province|district)$/;

/** "The group" and "the country": the nearest name that can be meant, unless its sentence holds another one as near. */
function nearest(
  described: Described,
  readings: readonly Reading[],
  at: number,
  clusters: Clusters,
): Cluster | undefined {
  if (!isDefinite(described) || !BACKWARD.test(described.head)) return undefined;
  // Of a town, the sentence and the one before together must name one place alone: reports pass through many.
  const sited = described.family === "place" && !/^(?:country|nation)$/.test(described.head);
  for (let back = sited ? 1 : 0; back <= (sited ? 1 : REACH_SENTENCES); back++) {
    const found = new Set<Cluster>();
    let first: Cluster | undefined;
    for (let i = at - 1; i >= Math.max(0, at - REACH_MENTIONS); i--) {
      const name = readings[i]!;
      if (name.sentence < described.sentence - back) break;
      if (described.comment && name.segment !== described.segment) break;
      if ((name.sentence !== described.sentence - back && !sited) || name.end > described.start) continue;
      if (name.form !== "name" || !fitsHead(name, described)) continue;
      const cluster = clusters.of(name.index);
      if (!cluster) continue;
      found.add(cluster);
      first = cluster;
    }
    if (found.size === 1) return first;
    if (found.size > 1) return undefined;
  }
  return undefined;
}

function fitsHead(name: Reading, described: Described): boolean {
  switch (described.head) {
    case "country":
    case "nation":
      return name.type === "Country";
    case "city":
    case "town":
    case "village":
    case "province":
    case "district":
      return name.type === "Place";
    case "militants":
    case "insurgents":
    case "militia":
    case "faction":
    case "network":
    case "group":
      return name.type === "ArmedGroup";
    default:
      return name.family === described.family && name.type !== "PublicBody";
  }
}

/** What makes a phrase the same thing when it comes again: a definite phrase of some length; null for any other. */
function repeatKey(described: Described): string | null {
  if (described.noun?.number === "many" && !/^the /i.test(described.text)) return null;
  const own = /^(?:the|his|her|its|their)\s/i.test(described.text) || /['’]s?\s/.test(described.text);
  return own && !/^(?:his|her|its|their)\s/i.test(described.text)
    ? `${described.family}:${nameWords(described.text).join(" ")}`
    : null;
}
