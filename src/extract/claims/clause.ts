import { rememberNames, type Token } from "../../language/index.ts";
import { EVENT_NOUNS } from "./event-nouns.ts";
import { mendParse } from "./mend/index.ts";

/** A sentence's tokens with their dependents, in text order, so that a clause can be walked both ways. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
}

/** Verbs that take an object which then does what the verb's complement says: "prevented *the front* from capturing". */
const OBJECT_CONTROL = new Set(
  "accuse allow ask authorise authorize bar blame block cause charge compel condemn convict criticise criticize denounce deter direct discourage enable encourage force forbid help implore instruct invite keep lead leave let order permit persuade press pressure prevent prohibit prompt request restrain save stop suspect tell train urge warn want expect".split(
    " ",
  ),
);

/** Verbs by which somebody is made to answer for what they did, or is thanked for it. */
const ANSWERED = new Set(
  "sentence convict jail imprison arrest detain charge indict try prosecute investigate punish fine sanction expel dismiss fire sack execute hang kill attack target designate blacklist list wanted praise thank honour honor reward pay fault rebuke".split(
    " ",
  ),
);
const RELATIVE = new Set(["who", "whom", "which", "that", "whose"]);

/** Verbs of which the one who is their object, and never their subject, is said to have done what their complement says. */
const ACCUSING = new Set(
  "accuse suspect blame charge convict indict condemn denounce criticise criticize".split(" "),
);

/** Nouns for what somebody is said to have done. */
const CHARGES = new Set(
  "accusation allegation charge claim suggestion rumour rumor report suspicion".split(" "),
);

/** Verbs by which who is charged answers a charge. */
const ANSWERS = new Set("deny reject dismiss refute dispute rebut repudiate face admit".split(" "));

/** How far up a chain of clauses a missing subject is looked for. */
const REACH = 6;

/** A sentence's tokens as a tree, mended. `isName` says which tokens stand in names. A head that does not lie in the sentence counts as the root. */
export function clauseOf(parsed: readonly Token[], isName: (token: number) => boolean): Clause {
  const tokens = mendParse(parsed, isName);
  const children: number[][] = tokens.map(() => []);
  for (let index = 0; index < tokens.length; index++) {
    const { head } = tokens[index]!;
    if (head >= 0 && head < tokens.length && head !== index) children[head]!.push(index);
  }
  return { tokens, children };
}

/** The relation of a token without its subtype: "nmod" for "nmod:poss". */
export function relationOf({ tokens }: Clause, at: number): string {
  return withoutSubtype(tokens[at]!.relation);
}

const withoutSubtype = rememberNames((relation) => relation.split(":")[0]!);

/** The dependents of a token that stand in one of the relations, subtypes counted with their relation. */
export function dependents(clause: Clause, at: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of clause.children[at]!) {
    const { relation } = clause.tokens[child]!;
    if (relations.includes(relation) || relations.includes(withoutSubtype(relation))) found.push(child);
  }
  return found;
}

/** Whether the token is a verb form, an auxiliary used as a full verb included. */
export function isVerb({ tokens }: Clause, at: number): boolean {
  const { tag, xpos } = tokens[at]!;
  return (
    tag === "VERB" ||
    (tag === "AUX" && !tokens[at]!.relation.startsWith("aux") && tokens[at]!.relation !== "cop") ||
    xpos.startsWith("VB")
  );
}

/** Whether the verb is a passive: "was killed", "established by", "were planned and *launched*". */
export function isPassive(clause: Clause, at: number, depth = 0): boolean {
  const { tokens, children } = clause;
  for (const child of children[at]!) {
    const { relation } = tokens[child]!;
    if (relation === "nsubj:pass" || relation === "aux:pass" || relation === "csubj:pass") return true;
  }
  if (tokens[at]!.xpos !== "VBN") return false;
  const relation = relationOf(clause, at);
  const helped = dependents(clause, at, "aux").length > 0;
  if (helped) return false;
  if (relation === "acl" || relation === "amod" || relation === "advcl")
    return dependents(clause, at, "nsubj").length === 0 || tokens[at]!.relation === "acl";
  if (relation === "conj" && depth < REACH && dependents(clause, at, "nsubj").length === 0)
    return isVerb(clause, tokens[at]!.head) && isPassive(clause, tokens[at]!.head, depth + 1);
  // A participle with an object or a plain subject is a past tense that the tagger took for one.
  if (dependents(clause, at, "obj", "nsubj").length > 0) return false;
  return relation === "xcomp" || relation === "root";
}

/**
 * The grammatical subject of a verb or of a predicate: its own, or the one it shares with the verb it is joined to, is
 * controlled by, or modifies. A relative pronoun gives its antecedent. Empty where the clause has none.
 */
export function grammaticalSubjects(clause: Clause, at: number, depth = 0): number[] {
  const { tokens } = clause;
  const own = dependents(clause, at, "nsubj").filter((child) => tokens[child]!.relation !== "nsubj:outer");
  if (own.length > 0) return own.flatMap((child) => antecedentsOf(clause, child, at));
  if (depth >= REACH || dependents(clause, at, "expl", "csubj").length > 0) return [];
  const { head, xpos, relation: full } = tokens[at]!;
  if (head < 0 || head >= tokens.length) return [];
  switch (relationOf(clause, at)) {
    case "conj":
      return isPredicate(clause, head) ? grammaticalSubjects(clause, head, depth + 1) : [];
    case "xcomp":
      return controller(clause, head, true, depth);
    case "advcl":
      if (isNamed(clause, at)) return controller(clause, head, true, depth);
      if (!isSubjectless(clause, at)) return [];
      if (xpos === "VBG") {
        // "allowed it to press the towns, laying siege": who may do the one does the other.
        const [done] = dependents(clause, head, "xcomp").filter(
          (other) => other < at && isInfinitive(clause, other),
        );
        if (done !== undefined) return controller(clause, head, true, depth);
      }
      return controller(clause, head, controlsObject(clause, at, head), depth);
    case "ccomp":
      return isGerund(clause, at) || isInfinitive(clause, at) || isNamed(clause, at)
        ? controller(clause, head, true, depth)
        : [];
    case "acl":
      if (full === "acl:relcl") return hasRelativeObject(clause, at) ? [] : [head];
      if (xpos === "VBG" && CHARGES.has(tokens[head]!.lemma)) return accused(clause, at, head, depth);
      return isInfinitive(clause, at) ? infinitiveOwner(clause, head, depth) : [head];
    case "amod":
      return xpos === "VBN" || xpos === "VBG" ? [head] : [];
    case "case":
      // "including" is a verb in the place of a preposition: it stands between the whole and the member.
      return tokens[head]!.head >= 0 && tokens[head]!.head < at ? [tokens[head]!.head] : [];
    case "parataxis":
    case "advmod":
    case "dep":
      if (tokens[at]!.tag === "ADJ" && isVerb(clause, head))
        return grammaticalSubjects(clause, head, depth + 1);
      return isSubjectless(clause, at) && isPredicate(clause, head)
        ? grammaticalSubjects(clause, head, depth + 1)
        : [];
    default:
      return tokens[at]!.tag === "ADJ" && isVerb(clause, head)
        ? grammaticalSubjects(clause, head, depth + 1)
        : [];
  }
}

/** The direct objects of an active verb: its own, that of a relative clause, or one shared with the verb joined to it. */
export function directObjects(clause: Clause, at: number): number[] {
  const { tokens } = clause;
  const own = dependents(clause, at, "obj");
  if (own.length > 0) return own.flatMap((child) => antecedentsOf(clause, child, at));
  if (tokens[at]!.relation === "case" && tokens[at]!.head >= 0) return [tokens[at]!.head];
  if (tokens[at]!.relation === "acl:relcl" && hasRelativeObject(clause, at)) return [tokens[at]!.head];
  for (const joined of dependents(clause, at, "conj"))
    if (isVerb(clause, joined) && joined - at <= 3 && dependents(clause, joined, "nsubj").length === 0) {
      const shared = dependents(clause, joined, "obj");
      if (shared.length > 0) return shared;
    }
  return [];
}

/** The *by* of a passive verb, or of a noun. */
export function agents(clause: Clause, at: number): number[] {
  return withPreposition(clause, at, "by").filter((child) => !isTimeOrManner(clause, child));
}

/** The heads of the phrases under a token that stand behind a preposition ("of", "out of"). */
export function withPreposition(clause: Clause, at: number, preposition: string): number[] {
  const found: number[] = [];
  for (const child of clause.children[at]!) {
    const relation = relationOf(clause, child);
    if (relation === "obl" || relation === "nmod" || relation === "xcomp" || relation === "advmod") {
      if (prepositionOf(clause, child) === preposition) found.push(...antecedentsOf(clause, child, at));
    } else if (isVerb(clause, child) && clause.tokens[child]!.text.toLowerCase() === preposition)
      found.push(...dependents(clause, child, "obj"));
  }
  return found;
}

/** The preposition (or two: "out of") that a phrase stands behind, in lower case; "" for none. */
export function prepositionOf({ tokens, children }: Clause, at: number): string {
  for (const child of children[at]!) {
    const { relation, text } = tokens[child]!;
    if (relation !== "case" || text === "’s" || text === "'s" || text === "’" || text === "'") continue;
    const more = children[child]!.filter((part) => tokens[part]!.relation === "fixed");
    return [child, ...more].map((part) => tokens[part]!.text.toLowerCase()).join(" ");
  }
  return "";
}

/** Whether the verb or predicate is one in -ing: "killing", "having killed", "being the leader". */
function isGerund({ tokens, children }: Clause, at: number): boolean {
  const isHelp = (child: number) => /^(?:aux|cop)/.test(tokens[child]!.relation);
  return (
    tokens[at]!.xpos === "VBG" ||
    children[at]!.some((child) => isHelp(child) && tokens[child]!.xpos === "VBG")
  );
}

/** Whether the verb is an infinitive with "to". */
export function isInfinitive({ tokens, children }: Clause, at: number): boolean {
  return children[at]!.some(
    (child) => tokens[child]!.relation === "mark" && tokens[child]!.text.toLowerCase() === "to",
  );
}

/** The head of the smallest clause that holds the token: the nearest verb or predicate at or above it. */
export function clauseHead(clause: Clause, at: number): number {
  let spot = at;
  for (let steps = 0; steps < clause.tokens.length; steps++) {
    if (isPredicate(clause, spot)) return spot;
    const { head } = clause.tokens[spot]!;
    if (head < 0 || head >= clause.tokens.length) return spot;
    spot = head;
  }
  return spot;
}

/** Whether the token heads a clause: a verb that is not a mere modifier, or a predicate with a copula. */
export function isPredicate(clause: Clause, at: number): boolean {
  const { tokens } = clause;
  const relation = relationOf(clause, at);
  if (isVerb(clause, at))
    return relation !== "amod" && relation !== "compound" && relation !== "case" && relation !== "fixed";
  if (relation === "root" || tokens[at]!.head < 0) return true;
  return dependents(clause, at, "cop").length > 0;
}

/** Which subject a complement takes from the verb above it: that verb's object where it has one and hands it on. */
function controller(clause: Clause, head: number, takesObject: boolean, depth: number): number[] {
  if (takesObject && !isPassive(clause, head)) {
    const objects = dependents(clause, head, "obj", "iobj");
    if (objects.length > 0) return [objects[objects.length - 1]!];
    if (ACCUSING.has(clause.tokens[head]!.lemma)) return [];
    // "refers to the network as being affiliated".
    const named = clause.tokens[head]!.lemma === "refer" ? withPreposition(clause, head, "to") : [];
    if (named.length > 0) return named;
  }
  return grammaticalSubjects(clause, head, depth + 1);
}

/** "describes it *as* being", "refers to it *as*": what the clause says is said of the verb's object. */
function isNamed(clause: Clause, at: number): boolean {
  return clause.children[at]!.some(
    (child) => clause.tokens[child]!.relation === "mark" && clause.tokens[child]!.text.toLowerCase() === "as",
  );
}

/** Who is said to have done what a charge says ("accusations *of* arming it"): whom it is made against, else who answers it. */
function accused(clause: Clause, at: number, charge: number, depth: number): number[] {
  const { tokens } = clause;
  const against = withPreposition(clause, charge, "against");
  if (against.length > 0 || !dependents(clause, at, "mark", "case").some((child) => isOf(tokens[child]!)))
    return against;
  const { head } = tokens[charge]!;
  const answers = head >= 0 && /^obj/.test(tokens[charge]!.relation) && ANSWERS.has(tokens[head]!.lemma);
  return answers && !isPassive(clause, head) ? grammaticalSubjects(clause, head, depth + 1) : [];
}

function isOf({ text }: Token): boolean {
  return text.toLowerCase() === "of";
}

function controlsObject(clause: Clause, at: number, head: number): boolean {
  const mark = clause.children[at]!.find((child) => /^(?:mark|case)$/.test(clause.tokens[child]!.relation));
  const word = mark === undefined ? "" : clause.tokens[mark]!.text.toLowerCase();
  // "sentenced him *for* leading it": what is done to somebody for a deed is done to whoever did it.
  if (word === "for" && clause.tokens[at]!.xpos === "VBG" && ANSWERED.has(clause.tokens[head]!.lemma))
    return true;
  return (
    OBJECT_CONTROL.has(clause.tokens[head]!.lemma) &&
    (word === "of" || word === "from" || word === "for" || word === "to" || word === "with")
  );
}

/** A participle or an infinitive: a clause that borrows its subject. A finite verb without a subject does not. */
function isSubjectless(clause: Clause, at: number): boolean {
  const { xpos } = clause.tokens[at]!;
  return xpos === "VBG" || xpos === "VBN" || isInfinitive(clause, at);
}

/** Whose plan, effort or ability it is to do what the infinitive says. */
function infinitiveOwner(clause: Clause, noun: number, depth: number): number[] {
  const owners = dependents(clause, noun, "nmod:poss");
  if (owners.length > 0) return owners;
  const { head } = clause.tokens[noun]!;
  const relation = relationOf(clause, noun);
  if ((relation === "obj" || relation === "obl") && isVerb(clause, head) && !isPassive(clause, head))
    return grammaticalSubjects(clause, head, depth + 1);
  return [noun];
}

/** Whether a relative clause lacks its object, so that the noun it hangs on is what is done to. */
function hasRelativeObject(clause: Clause, at: number): boolean {
  const { tokens } = clause;
  const object = dependents(clause, at, "obj");
  if (object.length > 0) return object.some((child) => RELATIVE.has(tokens[child]!.lemma));
  const subject = dependents(clause, at, "nsubj");
  if (subject.length === 0 || subject.some((child) => RELATIVE.has(tokens[child]!.lemma))) return false;
  return !isPassive(clause, at) && dependents(clause, at, "obl", "ccomp", "xcomp", "cop").length === 0;
}

/**
 * The nouns that a relative pronoun may stand for, likeliest first: the one that its clause hangs on, then the one before
 * it. Any other word stands for itself.
 */
function antecedentsOf(clause: Clause, at: number, verb: number): number[] {
  const { tokens } = clause;
  if (!RELATIVE.has(tokens[at]!.text.toLowerCase())) return [at];
  const found: number[] = [];
  for (let spot = verb, steps = 0; steps < REACH; steps++) {
    const { head, relation } = tokens[spot]!;
    if (head < 0 || head >= tokens.length) break;
    if (relation === "acl:relcl" || relation === "acl") {
      // "The troops were *the ones* who fired": who is said to be the ones.
      const meant = tokens[head]!.lemma === "one" && dependents(clause, head, "cop").length > 0;
      const named = meant ? dependents(clause, head, "nsubj").filter((child) => child < head) : [];
      found.push(named[0] ?? head);
      if (named.length > 0) return found;
      break;
    }
    spot = head;
  }
  const event = found.length === 0 ? null : eventAbove(clause, found[0]!, at, verb);
  if (event !== null) return [event];
  const nearest = nounBefore(clause, at);
  if (nearest !== null && !found.includes(nearest)) found.push(nearest);
  return found.length > 0 ? found : [at];
}

/** What an attack does, and a place or what is attacked does not. */
const HARM = /^(?:kill|wound|injure|maim|destroy|damage|leave|claim)$/;

/**
 * The event that a relative clause is about: "the bombing of a market in the capital, *which* killed 23" has the clause hung on the capital, where the
 * bombing happened. Over a place the clause goes on with what happened there; over what it was done to only behind a comma. Null for none.
 */
function eventAbove(clause: Clause, noun: number, pronoun: number, verb: number): number | null {
  const { tokens } = clause;
  if (!/^(?:which|that)$/i.test(tokens[pronoun]!.text) || !tokens[pronoun]!.relation.startsWith("nsubj"))
    return null;
  if (!HARM.test(tokens[verb]!.lemma) || isPassive(clause, verb)) return null;
  const isAside = tokens[pronoun - 1]?.text === ",";
  let overPlace = false;
  for (let spot = noun, steps = 0; steps < REACH && spot >= 0; steps++) {
    if (EVENT_NOUNS.has(tokens[spot]!.lemma) && tokens[spot]!.tag === "NOUN") return spot;
    const preposition = prepositionOf(clause, spot);
    if (relationOf(clause, spot) !== "nmod") return null;
    if (PLACING.test(preposition)) overPlace = true;
    else if (!/^(?:of|on|against)$/.test(preposition) || !(isAside || overPlace)) return null;
    spot = tokens[spot]!.head;
  }
  return null;
}

const PLACING = /^(?:in|at|near|outside|inside)$/;

/** The head of the noun phrase that ends before a word, over marks: "groups such as the front, *which*" gives "groups". */
function nounBefore({ tokens }: Clause, at: number): number | null {
  let spot = at - 1;
  while (spot >= 0 && tokens[spot]!.tag === "PUNCT") spot--;
  if (spot < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[spot]!.tag)) return null;
  for (let steps = 0; steps < REACH; steps++) {
    const { head, relation } = tokens[spot]!;
    const climbs = /^(?:appos|flat|conj|compound|nmod)/.test(relation) && head >= 0;
    const listed =
      !relation.startsWith("nmod") || /^(?:such as|including|like)$/.test(prepositionAt(tokens, spot));
    if (!climbs || !listed || head > at) return spot;
    spot = head;
  }
  return spot;
}

function prepositionAt(tokens: readonly Token[], at: number): string {
  const first = tokens.findIndex((token) => token.head === at && token.relation === "case");
  const more = tokens.filter((token) => token.head === first && token.relation === "fixed");
  return first < 0 ? "" : [tokens[first]!, ...more].map((token) => token.text.toLowerCase()).join(" ");
}

/** "by 2019", "by attacking"; "by one of them" is somebody. */
function isTimeOrManner(clause: Clause, at: number): boolean {
  const { tag, xpos } = clause.tokens[at]!;
  return (tag === "NUM" && dependents(clause, at, "nmod").length === 0) || xpos === "VBG";
}
