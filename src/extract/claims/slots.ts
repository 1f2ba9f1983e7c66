import { classNoun } from "../mentions/class-nouns.ts";
import {
  agents,
  type Clause,
  dependents,
  directObjects,
  grammaticalSubjects,
  isInfinitive,
  isPassive,
  isVerb,
  prepositionOf,
  relationOf,
  withPreposition,
} from "./clause.ts";
import { denyingDoers } from "./denied-part.ts";
import { EVENT_NOUNS } from "./event-nouns.ts";

/** Where a trigger stands: its word, the noun that completes it where it has one, and its part of speech. */
export interface Anchor {
  readonly at: number;
  readonly noun: number | null;
  readonly pos: "verb" | "noun" | "adjective";
  /** Whether the trigger is a noun that names somebody ("leader"), not an event that a verb can carry. */
  readonly naming: boolean;
}

/** Verbs that carry an event noun and add nothing to it: their subject does what the noun says. */
const LIGHT = new Set(
  "carry claim commit complete conduct continue coordinate direct do execute expand form forge give hold have impose implement increase initiate intensify keep launch lead maintain make mount orchestrate order organise organize perform perpetrate plan prepare pursue reach renew resume run stage start step sign suffer take undertake unleash wage announce declare enforce place put establish build develop strengthen enjoy enter conclude begin open provide offer lay escalate stop end halt suspend cease".split(
    " ",
  ),
);

/** Verbs with two objects: "the front was given *howitzers*" leaves the one where it was. */
const GIVING = new Set(["give", "send", "sell", "offer", "lend", "supply", "hand", "ship"]);

/** Verbs that say what somebody is, or is called: their object, or else their subject, holds the role. */
const NAMING = new Set(
  "appoint become call consider declare describe elect identify label make name nominate proclaim refer regard remain serve treat act see view portray know brand emerge work continue".split(
    " ",
  ),
);

/**
 * The word whose place in the sentence decides whether a trigger's proposition holds: the noun that an adjective modifies
 * ("they are *separate groups*"), else the trigger itself.
 */
export function seatOf(clause: Clause, { at, pos }: Anchor): number {
  const { head } = clause.tokens[at]!;
  return pos === "adjective" && head >= 0 && relationOf(clause, at) === "amod" ? head : at;
}

/** The words that stand in a slot of a trigger, as heads of their phrases, in text order; empty where the slot is. */
export function wordsInSlot(clause: Clause, anchor: Anchor, slot: string): number[] {
  switch (slot) {
    case "subject":
      return subjects(clause, anchor);
    case "object":
      if (anchor.pos !== "verb") return predicates(clause, anchor.at);
      if (isPassive(clause, anchor.at) && GIVING.has(clause.tokens[anchor.at]!.lemma)) {
        const given = dependents(clause, anchor.at, "obj");
        if (given.length > 0) return given;
      }
      return isPassive(clause, anchor.at)
        ? grammaticalSubjects(clause, anchor.at).flatMap((word) => countedAmong(clause, word, anchor.noun))
        : directObjects(clause, anchor.at);
    case "recipient":
      return recipients(clause, anchor);
    case "aim":
      return aims(clause, anchor);
    case "possessor":
      return possessors(clause, anchor.noun ?? anchor.at);
    case "headed":
      return headed(clause, anchor.at);
    case "modifier":
      return modifiers(clause, anchor.noun ?? anchor.at);
    case "share":
      return [];
    case "counted":
      return [anchor.at];
    case "doer":
      return anchor.pos === "verb" ? doersAround(clause, anchor.at) : doers(clause, anchor.at, 0);
    case "holder":
      return holders(clause, anchor.at, 0);
    default:
      return behindPreposition(clause, anchor, slot);
  }
}

/** Who does what an event noun says: its *by*, its possessor, or the subject of the verb that carries it. */
export function doers(clause: Clause, noun: number, depth: number): number[] {
  const { tokens } = clause;
  const by = agents(clause, noun);
  if (by.length > 0) return by;
  // "a *dynamite* attack": what it is made with does not make it.
  const owners = possessors(clause, noun).filter((word) => classNoun(tokens[word]!.lemma)?.type !== "Weapon");
  if (owners.length > 0) return owners;
  const deniers = denyingDoers(clause, noun);
  if (deniers.length > 0) return deniers;
  // "an ambush claimed by the front": who claims it says so, and the sentence does not.
  for (const child of dependents(clause, noun, "acl"))
    if (isPassive(clause, child) && LIGHT.has(tokens[child]!.lemma) && tokens[child]!.lemma !== "claim") {
      const named = agents(clause, child);
      if (named.length > 0) return named;
    }
  const { head } = tokens[noun]!;
  if (depth > 3 || head < 0 || head >= tokens.length) return [];
  const relation = relationOf(clause, noun);
  if (relation === "conj" && !isVerb(clause, head)) return doers(clause, head, depth + 1);
  // "a wave of attacks", "a number of these attacks": the noun above stands where this one is meant.
  if (relation === "nmod" && prepositionOf(clause, noun) === "of" && !isVerb(clause, head))
    return carriers(clause, head, depth);
  return carriers(clause, noun, depth);
}

function carriers(clause: Clause, noun: number, depth: number): number[] {
  const { tokens } = clause;
  const { head, relation } = tokens[noun]!;
  if (head < 0 || head >= tokens.length || !isVerb(clause, head)) return [];
  if (relation === "acl:relcl" || depth > 3) return [];
  if (!LIGHT.has(tokens[head]!.lemma)) return [];
  if (relation === "obj")
    return isPassive(clause, head) ? agents(clause, head) : grammaticalSubjects(clause, head);
  if (relation === "nsubj:pass" || (relation === "nsubj" && isPassive(clause, head)))
    return passiveAgents(clause, head);
  return [];
}

/** Agents of a passive, or of the passives joined to it: "were planned and launched by the front". */
function passiveAgents(clause: Clause, verb: number): number[] {
  const own = agents(clause, verb);
  if (own.length > 0) return own;
  for (const joined of dependents(clause, verb, "conj")) {
    const shared = agents(clause, joined);
    if (shared.length > 0) return shared;
  }
  return [];
}

function subjects(clause: Clause, { at, pos }: Anchor): number[] {
  if (pos === "verb")
    return isPassive(clause, at) ? passiveAgents(clause, at) : grammaticalSubjects(clause, at);
  const own = grammaticalSubjects(clause, at);
  if (own.length > 0) return describedBy(clause, own);
  const { head } = clause.tokens[at]!;
  const relation = relationOf(clause, at);
  if (head < 0) return [];
  if (relation === "amod" || relation === "acl") return describedBy(clause, [head]);
  if (relation === "xcomp" || relation === "advcl" || relation === "obl")
    return complementOwners(clause, head);
  return [];
}

/** "They are separate groups": what an adjective says of a predicate noun it says of that noun's subject. */
function describedBy(clause: Clause, heads: number[]): number[] {
  return heads.flatMap((head) => {
    if (dependents(clause, head, "cop").length === 0) return [head];
    const owners = grammaticalSubjects(clause, head);
    return owners.length > 0 ? owners : [head];
  });
}

function recipients(clause: Clause, { at }: Anchor): number[] {
  const own = dependents(clause, at, "iobj");
  // "The group was given sanctuary": the passive makes the recipient its subject and leaves the object where it was.
  if (own.length === 0 && isPassive(clause, at) && dependents(clause, at, "obj").length > 0)
    return grammaticalSubjects(clause, at);
  return own;
}

/** "took steps to stop *the front*": whom what is done is meant to do something to. */
function aims(clause: Clause, { at, noun }: Anchor): number[] {
  for (const spot of noun === null ? [at] : [noun, at])
    for (const child of dependents(clause, spot, "acl", "advcl", "xcomp"))
      if (isInfinitive(clause, child)) {
        const found = directObjects(clause, child);
        if (found.length > 0) return found;
      }
  return [];
}

function possessors(clause: Clause, noun: number): number[] {
  const { tokens } = clause;
  const own = clause.children[noun]!.filter((child) => {
    const { relation, tag } = tokens[child]!;
    return (
      relation === "nmod:poss" ||
      ((relation === "compound" || relation === "nmod" || relation === "nmod:unmarked") &&
        child < noun &&
        prepositionOf(clause, child) === "") ||
      (relation === "amod" && (tag === "PROPN" || /^[A-Z]/.test(tokens[child]!.text)))
    );
  });
  if (own.length === 0) {
    // "the group's founder and leader", "its emirs, including the leader": listed titles share whose they are.
    const relation = relationOf(clause, noun);
    const { head } = tokens[noun]!;
    const listed =
      relation === "conj" ||
      (relation === "nmod" && /^(?:including|such as)$/.test(prepositionOf(clause, noun)));
    return listed && head >= 0 && tokens[head]!.tag === "NOUN" ? possessors(clause, head) : [];
  }
  // "a US drone strike": the words before a compound's part are parts of the compound too.
  for (const word of own)
    own.push(
      ...dependents(clause, word, "compound").filter((part) => tokens[word]!.tag === "NOUN" && part < word),
    );
  return own.sort(
    (a, b) => Number(tokens[b]!.relation === "nmod:poss") - Number(tokens[a]!.relation === "nmod:poss"),
  );
}

/**
 * "*the group's* commander", "the commander of *the group*": what a title has one of. One of some, and one for a part or a place, is none; nor is a name before
 * the title ("Kesh Network commander"), which says only where somebody serves.
 */
function headed(clause: Clause, noun: number): number[] {
  const { tokens } = clause;
  if (/^NNP?S$/.test(tokens[noun]!.xpos)) return [];
  const parts = dependents(clause, noun, "nmod").filter((part) => part > noun);
  if (parts.some((part) => !/^(?:of)?$/.test(prepositionOf(clause, part)))) return [];
  if (dependents(clause, noun, "amod", "compound").length > 0) return [];
  const owners = dependents(clause, noun, "nmod:poss");
  if (owners.length > 0) return owners;
  const isTheOne = dependents(clause, noun, "det").some((word) => /^the$/i.test(tokens[word]!.text));
  return isTheOne ? withPreposition(clause, noun, "of") : [];
}

/** "The death toll is *12*": what a copula says that the noun is. */
function predicates(clause: Clause, noun: number): number[] {
  const { head } = clause.tokens[noun]!;
  if (head < 0 || relationOf(clause, noun) !== "nsubj" || isVerb(clause, head)) return [];
  return dependents(clause, head, "cop").length > 0 ? [head] : [];
}

/**
 * "*Four children* were among those killed": whom "those" counts among them, where the words say that it does; "*the number* of people killed" where
 * the number completes the verb; else the word itself.
 */
function countedAmong(clause: Clause, word: number, completing: number | null): number[] {
  const { text, head } = clause.tokens[word]!;
  if (completing !== null && head === completing && prepositionOf(clause, word) === "of") return [completing];
  if (!/^those$/i.test(text) || prepositionOf(clause, word) !== "among") return [word];
  if (word <= 1) return behindCopula(clause, word);
  const above = dependents(clause, word, "cop").length > 0 ? word : head;
  const isDenied = above < 0 || clause.children[above]!.some((child) => NOT.test(clause.tokens[child]!.text));
  return isDenied || dependents(clause, above, "aux").length > 0 ? [] : grammaticalSubjects(clause, above);
}

/** "Among those killed was *Irena Voss*": whom an inverted copula names, as the last noun of the phrase behind it. */
function behindCopula({ tokens }: Clause, from: number): number[] {
  const copula = tokens.findIndex(
    ({ text, tag }, at) => at > from && /^(?:was|were|are|is)$/.test(text) && tag === "AUX",
  );
  if (copula < 0 || tokens.slice(from, copula).some(({ tag }) => tag === "PUNCT")) return [];
  let last = -1;
  for (let at = copula + 1; /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[at]?.tag ?? ""); at++)
    if (/^(?:NOUN|PROPN)$/.test(tokens[at]!.tag)) last = at;
  return last < 0 ? [] : [last];
}

const NOT = /^(?:not|n[’']t|never|neither|nor)$/i;

/** The adjectives and nouns right before a noun: "*civilian* casualties". */
function modifiers(clause: Clause, noun: number): number[] {
  return [...dependents(clause, noun, "amod"), ...dependents(clause, noun, "compound")].filter(
    (word) => word < noun,
  );
}

/** "killed in an army raid", "wounded by the front's shelling": who did the event in which it happened. */
function doersAround(clause: Clause, verb: number): number[] {
  for (const child of dependents(clause, verb, "obl"))
    if (
      EVENT_NOUNS.has(clause.tokens[child]!.lemma) &&
      /^(?:in|by|during|after|from)$/.test(prepositionOf(clause, child))
    ) {
      const found = doers(clause, child, 1);
      if (found.length > 0) return found;
    }
  return [];
}

/** Whom a noun names: subject of its copula, apposition, the name it is a title of, or what a naming verb says it of. */
function holders(clause: Clause, noun: number, depth: number): number[] {
  const { tokens } = clause;
  if (depth > 3) return [];
  if (dependents(clause, noun, "cop").length > 0) {
    const own = grammaticalSubjects(clause, noun);
    if (own.length > 0) return own;
  }
  const beside = clause.children[noun]!.filter((child) => {
    const relation = relationOf(clause, child);
    return (
      relation === "appos" ||
      relation === "flat" ||
      (relation === "nsubj" && dependents(clause, noun, "cop").length > 0)
    );
  });
  if (beside.length > 0) return beside;
  const called = calledAs(clause, noun);
  if (called.length > 0) return called;
  const { head } = tokens[noun]!;
  if (head < 0 || head >= tokens.length) return [];
  const relation = relationOf(clause, noun);
  const preposition = prepositionOf(clause, noun);
  switch (relation) {
    case "appos":
    case "flat":
      // "Keshani: FBI director ...": what stands behind a colon is said by the one before it, not of them.
      return clause.tokens[head + 1]?.text === ":" ? [] : [head];
    case "compound":
    case "amod":
      return tokens[head]!.tag === "PROPN" ? [head] : [];
    case "conj":
      return holdersOfJoined(clause, head, depth);
    case "nmod":
      // "one of the leaders", "the post of leader"; "the son of its founder" is another.
      if (preposition === "of") return isShareOrPost(tokens[head]!) ? holders(clause, head, depth + 1) : [];
      if (preposition === "" && tokens[head]!.tag === "PROPN") return [head];
      return preposition === "under" || preposition === "at" ? [head] : [];
    case "nsubj":
      return dependents(clause, head, "cop").length > 0 && tokens[head]!.tag === "PROPN" ? [head] : [];
    case "xcomp":
    case "advcl":
    case "acl":
      return isVerb(clause, head) ? complementOwners(clause, head) : [];
    case "obl":
      if (preposition === "as") return NAMING.has(tokens[head]!.lemma) ? complementOwners(clause, head) : [];
      return preposition === "under" || preposition === "at" ? complementOwners(clause, head) : [];
    case "obj":
      return NAMING.has(tokens[head]!.lemma) && tokens[head]!.lemma === "become"
        ? grammaticalSubjects(clause, head)
        : [];
    default:
      return [];
  }
}

/** "his deputy, *known as* Abu Sarim": what a participle behind a noun says that somebody is called. */
function calledAs(clause: Clause, noun: number): number[] {
  for (const child of dependents(clause, noun, "acl")) {
    const { xpos, lemma } = clause.tokens[child]!;
    if (xpos !== "VBN") continue;
    if (/^(?:know|identify|refer)$/.test(lemma)) return withPreposition(clause, child, "as");
    if (/^(?:call|name|nickname)$/.test(lemma)) return dependents(clause, child, "xcomp", "obj");
  }
  return [];
}

/** Words whose "of" leads to whom they are one of, or to the post that they are a word for. */
function isShareOrPost({ lemma, tag }: Clause["tokens"][number]): boolean {
  return (
    /^(?:NUM|DET|PRON)$/.test(tag) ||
    /^(?:number|group|couple|pair|handful|list|most|many|some|part|member|council|post|position|role|title|rank|job|office|seat)$/.test(
      lemma,
    )
  );
}

/** "founder and leader": a noun joined to a title or a predicate shares whom that one names. */
function holdersOfJoined(clause: Clause, first: number, depth: number): number[] {
  if (isVerb(clause, first)) return [];
  if (dependents(clause, first, "cop").length > 0) return grammaticalSubjects(clause, first);
  const relation = relationOf(clause, first);
  if (relation === "appos") return [clause.tokens[first]!.head];
  const shares =
    relation === "xcomp" ||
    relation === "compound" ||
    (relation === "obl" && prepositionOf(clause, first) === "as");
  return shares ? holders(clause, first, depth + 1) : [];
}

/** What a verb says a complement of: its object where it is active and has one, else its subject. */
function complementOwners(clause: Clause, verb: number): number[] {
  if (!isVerb(clause, verb)) return [];
  const objects = isPassive(clause, verb) ? [] : dependents(clause, verb, "obj");
  if (objects.length > 0) return objects;
  const named = withPreposition(clause, verb, "to");
  if (clause.tokens[verb]!.lemma === "refer" && named.length > 0 && !isPassive(clause, verb)) return named;
  // "Toll, whom the department described as its chief": never the one who describes.
  if (DESCRIBING.has(clause.tokens[verb]!.lemma) && !isPassive(clause, verb))
    return describedBefore(clause, verb);
  return grammaticalSubjects(clause, verb);
}

/** Verbs by which one says of another what that one is. */
const DESCRIBING: ReadonlySet<string> = new Set(
  "describe identify label brand portray characterise characterize depict".split(" "),
);

/** Whom a relative clause describes: what "whom" or "which" stands for, where that is no subject. */
function describedBefore(clause: Clause, verb: number): number[] {
  const pronoun = clause.tokens.findIndex(
    ({ head, xpos, relation }) => head === verb && /^(?:WP|WDT)$/.test(xpos) && !relation.startsWith("nsubj"),
  );
  if (pronoun < 1 || pronoun > verb) return [];
  const before = clause.tokens[pronoun - 1]!.text === "," ? pronoun - 2 : pronoun - 1;
  return before >= 0 && /^(?:NOUN|PROPN)$/.test(clause.tokens[before]!.tag) ? [before] : [];
}

/**
 * What stands behind a preposition at the trigger, at the noun that completes it, or at a verb joined to it: "recruit and
 * train *in Merenia*" says the place of both.
 */
function behindPreposition(clause: Clause, { at, noun, pos, naming }: Anchor, preposition: string): number[] {
  const { tokens } = clause;
  const spots = noun === null ? [at] : [noun, at];
  for (const spot of spots) {
    const found = withPreposition(clause, spot, preposition);
    if (found.length > 0) return found;
    // "an oath of allegiance to the front": what stands behind the second noun is said of the first.
    if (spot !== noun) continue;
    for (const inner of withPreposition(clause, spot, "of")) {
      const behind = withPreposition(clause, inner, preposition);
      if (behind.length > 0) return behind;
    }
  }
  if (pos === "verb") {
    for (const object of noun === null ? dependents(clause, at, "obj") : []) {
      const found = withPreposition(clause, object, preposition);
      if (found.length > 0) return found;
    }
    // "refused to swear loyalty to the front": the phrase may hang on the verb above the infinitive.
    const { head } = tokens[at]!;
    if (relationOf(clause, at) === "xcomp" && head >= 0) {
      const found = withPreposition(clause, head, preposition).filter((word) => word > at);
      if (found.length > 0) return found;
    }
  } else {
    const { head } = tokens[at]!;
    const relation = relationOf(clause, at);
    // "summoned his adviser to the council": where somebody is moved to says nothing of whom they serve.
    const carried = !naming && /^(?:obj|nsubj|obl|xcomp)$/.test(relation);
    if (carried && head >= 0 && isVerb(clause, head)) {
      const found = withPreposition(clause, head, preposition).filter(
        (word) => word > at || relation === "nsubj",
      );
      if (found.length > 0) return found;
    }
  }
  return sharedPhrase(clause, at, preposition);
}

function sharedPhrase(clause: Clause, at: number, preposition: string): number[] {
  const { tokens } = clause;
  let first = at;
  while (relationOf(clause, first) === "conj" && tokens[first]!.head >= 0) first = tokens[first]!.head;
  const hasOwn = dependents(clause, at, "obl", "nmod").some((child) => prepositionOf(clause, child) !== "");
  if (hasOwn) return [];
  const row = [first];
  for (let index = 0; index < row.length && row.length < 16; index++)
    row.push(...dependents(clause, row[index]!, "conj"));
  for (const each of row.reverse()) {
    if (each === at) continue;
    const found = withPreposition(clause, each, preposition);
    if (found.length > 0) return found;
    for (const object of dependents(clause, each, "obj")) {
      const behind = withPreposition(clause, object, preposition).filter((word) => word > at);
      if (behind.length > 0) return behind;
    }
  }
  return [];
}
