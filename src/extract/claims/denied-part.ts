import { type Clause, dependents, grammaticalSubjects, isVerb, prepositionOf, relationOf } from "./clause.ts";

/** Verbs by which somebody says that something of theirs is not so. */
const DENIALS: ReadonlySet<string> = new Set(
  "deny reject dismiss refute dispute rebut disclaim repudiate".split(" "),
);

/** What one has in a deed that one did, with the preposition that leads to the deed. */
const PARTS = /^(?:(?:role|part|hand|involvement|participation|complicity) in|responsibility for)$/;

/** What one has to do with a deed without having done it. */
const TIES = /^(?:knowledge of|(?:link|tie|connection) (?:to|with))$/;

/**
 * Who denies a part in what an event noun says, as words: "*the front* denied any role in the killing". Whoever denies a part in a deed denies having
 * done it; empty where no such denial stands around the noun.
 */
export function denyingDoers(clause: Clause, noun: number): number[] {
  const verb = denialOfPart(clause, noun, PARTS);
  return verb < 0 ? [] : grammaticalSubjects(clause, verb);
}

/**
 * Whether an event noun stands in a denial that is not of the event: "denied any role in *the killing*" leaves it standing that there was one,
 * whoever did it.
 */
export function isLeftStanding(clause: Clause, event: number): boolean {
  return denialOfPart(clause, event, PARTS) >= 0 || denialOfPart(clause, event, TIES) >= 0;
}

/** The verb by which a part in the noun's event is denied, -1 for none. Parsers hang the phrase on the part or on the verb. */
function denialOfPart(clause: Clause, noun: number, parts: RegExp): number {
  const { tokens } = clause;
  const { head } = tokens[noun]!;
  if (head < 0 || head >= noun || !/^(?:nmod|obl)$/.test(relationOf(clause, noun))) return -1;
  const preposition = prepositionOf(clause, noun);
  const isPart = (at: number): boolean => at < noun && parts.test(`${tokens[at]!.lemma} ${preposition}`);
  const part = isVerb(clause, head) ? dependents(clause, head, "obj").find(isPart) : head;
  if (part === undefined || !isPart(part) || relationOf(clause, part) !== "obj") return -1;
  const verb = tokens[part]!.head;
  return verb >= 0 && DENIALS.has(tokens[verb]!.lemma) ? verb : -1;
}
