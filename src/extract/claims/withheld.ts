import { type Clause, dependents, grammaticalSubjects, relationOf } from "./clause.ts";

/** Verbs by which somebody says of what others say that it is so, or that it is not. */
const COMMITTING: ReadonlySet<string> = new Set(
  "deny dispute refute rebut contest confirm verify corroborate".split(" "),
);

/** Verbs and adjectives by which somebody does not do what follows: "refused to deny". */
const REFUSING: ReadonlySet<string> = new Set("refuse decline fail avoid unable unwilling".split(" "));

const NEGATIONS = /^(?:not|n[’']t|never|cannot|neither|nor|no)$/i;

/** How many verbs up a negation is looked for: over "or" and "nor", and over "refused to". */
const REACH = 3;

/**
 * Whether a verb by which somebody would say that something is so, or is not so, says neither: "*did not deny*", "*neither* confirmed *nor denied*",
 * "*refused to confirm*", "*no official has denied*". The words under it are then said by nobody there.
 */
export function isWithheld(clause: Clause, verb: number): boolean {
  if (!COMMITTING.has(clause.tokens[verb]!.lemma)) return false;
  let at = verb;
  for (let steps = 0; steps < REACH; steps++) {
    if (isNegated(clause, at)) return true;
    const { head } = clause.tokens[at]!;
    if (head < 0 || head >= clause.tokens.length) return false;
    const relation = relationOf(clause, at);
    const isListed = relation === "conj" && dependents(clause, at, "cc").some((word) => isOr(clause, word));
    const isRefused = relation === "xcomp" && REFUSING.has(clause.tokens[head]!.lemma);
    if (isRefused) return true;
    if (!isListed) return false;
    at = head;
  }
  return false;
}

function isOr({ tokens }: Clause, at: number): boolean {
  return /^n?or$/i.test(tokens[at]!.text);
}

function isNegated(clause: Clause, verb: number): boolean {
  const { tokens, children } = clause;
  if (children[verb]!.some((child) => NEGATIONS.test(tokens[child]!.text))) return true;
  return grammaticalSubjects(clause, verb).some(
    (subject) =>
      /^(?:nobody|none|neither)$/i.test(tokens[subject]!.text) ||
      dependents(clause, subject, "det").some((child) => /^(?:no|neither)$/i.test(tokens[child]!.text)),
  );
}
