import { wordKind } from "../../language/index.ts";
import type { EntityType } from "../../model/index.ts";
import { type Evidence, speaks } from "./evidence.ts";
import { type Found, findListed, gazetteer } from "./gazetteer.ts";
import { type Chunk, nameChunks } from "./name-chunks.ts";
import type { Kind } from "./name-context.ts";
import { isHead, titleEnd, typeName } from "./name-type.ts";
import { isBody, type Span } from "./span.ts";
import type { Word, WordSentence } from "./word.ts";

/**
 * The names of a sentence: the longest ones first, and inside each the listed names and nationalities that it holds
 * ("Tavarian Ministry of Interior" holds "Tavarian"). Without an article; {@link withArticles} adds it.
 */
export function findNames(sentence: WordSentence, evidence: Evidence): Span[] {
  const spans: Span[] = [];
  for (const chunk of nameChunks(sentence, evidence)) addNames(sentence, chunk, evidence, spans);
  return [...spans, ...widerPlaces(sentence.words, spans)];
}

const DIRECTION =
  /^(?:north|south|east|west|central)(?:ern)?$|^(?:north|south)(?:east|west)(?:ern)?$|^(?:upper|lower|downtown|rural)$/;

/** Places around a place: "northern Kelmin", and the town with what it lies in, "Orsk Dal, Tavaria", where no list goes on. */
function widerPlaces(words: readonly Word[], spans: readonly Span[]): Span[] {
  const wider: Span[] = [];
  for (const span of spans) {
    if (span.type !== "Place" && span.type !== "Country") continue;
    const before = words[span.from - 1];
    if (before && before.shape === "lower" && DIRECTION.test(before.folded))
      wider.push({ from: span.from - 1, to: span.to, type: "Place", form: "name" });
    if (span.type !== "Place" || words[span.to]?.text !== "," || words[span.from - 1]?.text === ",") continue;
    const around = spans.find(
      ({ from, type }) => from === span.to + 1 && (type === "Place" || type === "Country"),
    );
    const next = around && words[around.to];
    if (
      around &&
      !(next?.text === "," && /^\p{Lu}/u.test(words[around.to + 1]?.text ?? "")) &&
      next?.folded !== "and"
    )
      wider.push({ from: span.from, to: around.to, type: "Place", form: "name" });
  }
  return wider;
}

/**
 * Names that take an article get it: "the Nurin Front", "the UN envoy Orvan Sadar". An adjective of country or people does not
 * where a noun or a hyphen goes on behind it ("the Tavarian army").
 *
 * @param described the descriptions of the sentence
 */
export function withArticles(
  words: readonly Word[],
  spans: readonly Span[],
  described: readonly Span[],
): Span[] {
  return spans.map((span) => {
    const before = words[span.from - 1];
    if (before?.folded !== "the" || span.form === "pronoun") return span;
    const next = words[span.to];
    const held =
      described.some((other) => other.from === span.from - 1 && other.to > span.to) ||
      spans.some((other) => other.from === span.from && other.to > span.to);
    const owner = next?.possessive === true;
    if ((held && !owner) || next?.text === "-") return span;
    return { ...span, from: span.from - 1 };
  });
}

function addNames(sentence: WordSentence, chunk: Chunk, evidence: Evidence, spans: Span[]): void {
  const { words } = sentence;
  let { from } = chunk;
  const { to } = chunk;
  // A list in a line of capitals runs together: "Tavaria Merenia" are two names, "Tavarian Army" one.
  const opening = listedAt(words, evidence, from);
  if (opening && opening.to < to && !continues(words, evidence, opening.to, to, opening.type)) {
    spans.push({ from, to: opening.to, type: opening.type, form: "name" });
    from = opening.to;
    if (words[from]!.shape === "lower") from++;
    if (from >= to) return;
  }
  const whole = listedAt(words, evidence, from);
  const kind: Kind =
    whole?.to === to && whole.sure ? { type: whole.type, weak: false } : typeName(words, from, to);
  const role =
    (kind.type !== "Person" || kind.weak) && isRole(words, to - 1) && !isPaper(words, from, to, evidence);
  if (isOffice(words, from, to) || (role && !isCalledBody(words, from, to, kind))) {
    spans.push({ from, to, type: "Person", form: "description" });
    addNested(words, evidence, from, to, spans);
    return;
  }
  if (isPaper(words, from, to, evidence)) {
    spans.push({ from, to, type: "Organization", form: "name" });
    return;
  }
  const noun = to - from === 1 && !whole ? words[from]!.noun : undefined;
  if (noun?.number === "many") {
    // "Gunmen attacked the crossing": a plural that says what people are is no name, whatever its capital.
    spans.push({ from, to, type: noun.type, form: "description" });
    return;
  }
  if (noun && kind.type !== "Person") {
    // "The Coalition", "this Ministry": a capital on what describes; before a noun it only qualifies.
    if (goesOn(words, to) && !speaks(words[to])) return;
    if (/^(?:the|a|an|this|that|his|her|its|their|our)$/.test(words[from - 1]?.folded ?? "")) {
      spans.push({ from, to, type: kind.blind === true ? noun.type : kind.type, form: "description" });
      return;
    }
  }
  if (
    to - from === 1 &&
    whole?.type === "Country" &&
    /^(?:US|U\.S\.?|UK|U\.K\.?)$/.test(words[from]!.text) &&
    goesOn(words, to)
  ) {
    spans.push({ from, to, type: "Nationality", form: "name" });
    return;
  }
  const adjectives = adjectiveEnd(words, evidence, from, to);
  if (adjectives === to) {
    addListed(words, evidence, from, to, spans);
    return;
  }
  const rest =
    adjectives > from && listedAt(words, evidence, adjectives)?.to === to
      ? typeName(words, adjectives, to)
      : kind;
  spans.push({ from, to, type: rest.type, form: "name", weak: rest.weak, blind: rest.blind === true });
  if (to - from > 1) addNested(words, evidence, from, to, spans);
}

/** The listed name at a word, or the state and its adjective that the document itself shows to be one. */
function listedAt(words: readonly Word[], evidence: Evidence, at: number): Found | null {
  const found = findListed(words, at);
  if (found) return found;
  const word = words[at]!;
  if (evidence.states.size === 0 || word.shape !== "title") return null;
  if (evidence.states.has(word.folded)) return { from: at, to: at + 1, type: "Country", sure: true };
  const people = /^(.*an)s$/.exec(word.folded)?.[1] ?? word.folded;
  if (people.endsWith("an") && evidence.states.has(people.slice(0, -1)))
    return { from: at, to: at + 1, type: "Nationality", sure: true };
  return null;
}

/** Whether the words behind a listed name belong to one longer name with it. */
function continues(
  words: readonly Word[],
  evidence: Evidence,
  at: number,
  to: number,
  type: EntityType,
): boolean {
  if (type === "Nationality" || isHead(words, at - 1, to)) return true;
  if (type === "Country" || type === "Place")
    return (
      words[at]!.shape === "lower" ||
      isHead(words, at, to) ||
      titleEnd(words, at - 1, to) >= at ||
      !listedAt(words, evidence, at)
    );
  return (
    isHead(words, at, to) || words[at]!.shape === "lower" || titleEnd(words, at, to) > at || !isBody(type)
  );
}

/** Whether a noun in small letters goes on a phrase: "US forces", "Coalition aircraft". */
function goesOn(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next?.shape === "lower" && (next.tag === "NOUN" || next.tag === "ADJ");
}

/** "Minister of Foreign Affairs", "Secretary of State": an office without the name of who holds it. */
function isOffice(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (words[i]!.folded === "of" || words[i]!.folded === "for")
      return isRole(words, i - 1) && titleEnd(words, from, to) === from;
  return false;
}

/** "The President", "Senior Editor", "507th Maintenance Group Commander": a name's capitals on what describes a person. */
function isRole(words: readonly Word[], last: number): boolean {
  const { folded, shape, noun } = words[last]!;
  if (shape !== "title") return false;
  return noun ? noun.type === "Person" && noun.number === "one" : gazetteer().titles.has(folded);
}

/**
 * "The rights group Tamsk Witness", "Tamsk Witness, a rights group": what the words beside it call a body is a name, though it ends in a word for
 * a person. An article alone calls it nothing ("the Lorvin Commander"), and words that a dictionary has may be an office ("Senior Editor"). Where
 * the word is one that papers are called by, it needs nobody to say so ("the Orsk Dal Courier").
 */
function isCalledBody(words: readonly Word[], from: number, to: number, { type, blind }: Kind): boolean {
  if (to - from < 2 || type !== "Organization" || blind === true) return false;
  return (
    isHead(words, from, to) ||
    (words[from - 1]?.folded !== "the" && wordKind(words[from]!.folded) !== "other")
  );
}

/**
 * "told *the Courier*": a word that papers are called by, with a capital that nothing but a name gives it. Where the document writes it small too it may
 * be somebody's trade.
 */
function isPaper(words: readonly Word[], from: number, to: number, { lower, alone }: Evidence): boolean {
  const { folded, shape, noun } = words[from]!;
  return (
    to - from === 1 &&
    shape === "title" &&
    words[from - 1]?.folded === "the" &&
    noun?.type === "Person" &&
    alone.has(folded) &&
    !lower.has(folded) &&
    !goesOn(words, to) &&
    gazetteer().heads.get(folded) === "Organization"
  );
}

/** Where the adjectives of country or people at the front of a name end. */
function adjectiveEnd(words: readonly Word[], evidence: Evidence, from: number, to: number): number {
  let at = from;
  for (
    let found = listedAt(words, evidence, at);
    found && found.to <= to;
    found = at < to ? listedAt(words, evidence, at) : null
  ) {
    if (found.type !== "Nationality" && found.type !== "Country") break;
    at = found.to;
  }
  return at;
}

function addListed(
  words: readonly Word[],
  evidence: Evidence,
  from: number,
  to: number,
  spans: Span[],
): void {
  for (let at = from; at < to; ) {
    const found = listedAt(words, evidence, at);
    if (!found || found.to > to) at++;
    else {
      spans.push({ from: at, to: found.to, type: found.type, form: "name", weak: !found.sure });
      at = found.to;
    }
  }
}

function addNested(
  words: readonly Word[],
  evidence: Evidence,
  from: number,
  to: number,
  spans: Span[],
): void {
  for (let at = from; at < to; ) {
    const found = listedAt(words, evidence, at);
    // A name that ends with the outer one is the outer one said shorter; "Gulf" in "Gulf of Oman" is no name at all.
    if (!found || found.to >= to || (at === from && words[found.to]!.folded === "of")) {
      at++;
      continue;
    }
    if (found.sure && !(at > from && found.type === "Person"))
      spans.push({ from: at, to: found.to, type: found.type, form: "name" });
    at = found.to;
  }
  const name = titleEnd(words, from, to);
  if (name > from && name < to) spans.push({ from: name, to, type: "Person", form: "name" });
}
