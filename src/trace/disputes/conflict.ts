import { countedWithoutName, spokenOfWithoutName } from "./counted.ts";
import { mayBeRounded, numbersApart, numberWords, unitsOf } from "./numbers.ts";
import type { DisputeKind, FrameRelations, TracedClaim } from "./statement.ts";

/** A claim by what it says, whoever says it. */
export type ClaimContent = Omit<TracedClaim, "origins" | "statements">;

/** What two claims would be disputed over, if some of their statements speak of one time and place. */
export interface Conflict {
  readonly kind: DisputeKind;
  readonly reason: string;
  /** Whether the numbers could be one number, rounded; whether they count people under two names. */
  readonly mayBeRounded: boolean;
  readonly unitsDiffer: boolean;
  /** Whether the numbers count people without a name: they conflict only where their statements are of one event. */
  readonly ofEvent: boolean;
  /** Whether both name the same doer of that event. */
  readonly oneDoer: boolean;
  /** The claim that says without a number what the other says with one; what stands against the number is that it was not so. Null for every other conflict. */
  readonly bare: "a" | "b" | null;
  /** Whether one is said of a state and the other of a body that speaks for it. */
  readonly ofState: boolean;
}

/** Types of names that stand for many: what happens once to a person can happen often to these. */
const MANY = new Set(["Group", "Nationality"]);

/**
 * What two claims conflict over by their content alone, whenever and wherever they were said: null where both can hold.
 *
 * @param a the claim whose id sorts first
 */
export function conflictOf(
  a: ClaimContent,
  b: ClaimContent,
  relations: (frame: string) => FrameRelations,
): Conflict | null {
  const refuted = refutation(a, b, "b", relations) ?? refutation(b, a, "a", relations);
  if (refuted !== null) return refuted;
  if (a.frame !== b.frame) {
    const [ours, theirs] = [relations(a.frame), relations(b.frame)];
    const isImplied = ours.implies.includes(b.frame) || theirs.implies.includes(a.frame);
    return rivalry(a, b, relations) ?? (isImplied ? countsConflict(a, b) : null);
  }
  const frame = relations(a.frame);
  if (sameParties(a, b, frame.symmetric)) {
    if (a.polarity !== b.polarity)
      return a.quantity === null && b.quantity === null
        ? plain("polarity", "one says that it is so, the other that it is not")
        : null;
    const numbers = numbersConflict(a, b);
    if (numbers !== null) return numbers;
  }
  const counts = frame.isNumber ? null : countsConflict(a, b);
  if (counts !== null) return counts;
  if (a.polarity !== "positive" || b.polarity !== "positive") return null;
  return holding(a, b, frame.functional) ?? (frame.deed ? doing(a, b) : null);
}

/**
 * Whether the one claim says of a state what the other says of a body that speaks for it, so that who denies the one denies the other: "Zerania
 * supports the front" is denied where "Zerania's foreign ministry denied supporting the front".
 */
export function ofOneState(a: ClaimContent, b: ClaimContent): boolean {
  if (a.frame !== b.frame || a.polarity !== "positive" || b.polarity !== "positive") return false;
  if (a.quantity !== null || b.quantity !== null) return false;
  const [subject, other] = [a.roles["subject"], b.roles["subject"]];
  if (subject === undefined || other === undefined || subject.id === other.id) return false;
  if (subject.state === null || subject.state !== other.state) return false;
  const object = a.roles["object"]?.id;
  if (object === undefined || object !== b.roles["object"]?.id) return false;
  return others(a).every(([role, { id }]) => b.roles[role] === undefined || b.roles[role].id === id);
}

/** Whether two claims are of one event that happens once: then their dates and places must agree. */
export function sameEvent(
  a: ClaimContent,
  b: ClaimContent,
  relations: (frame: string) => FrameRelations,
): boolean {
  if (a.frame !== b.frame || !relations(a.frame).once) return false;
  if (a.polarity !== "positive" || b.polarity !== "positive") return false;
  if (a.quantity !== null || b.quantity !== null) return false;
  const parties = [a.roles, b.roles].flatMap(({ subject, object }) => [subject, object]);
  const known = parties.filter((party) => party !== undefined);
  return known.every(({ named, type }) => named && !MANY.has(type)) && sameParties(a, b, false);
}

function rivalry(
  a: ClaimContent,
  b: ClaimContent,
  relations: (frame: string) => FrameRelations,
): Conflict | null {
  const rivals = relations(a.frame).rivals.includes(b.frame) || relations(b.frame).rivals.includes(a.frame);
  if (!rivals || a.polarity !== "positive" || b.polarity !== "positive" || !sameParties(a, b, true))
    return null;
  return plain("rival-frames", `${a.frame} and ${b.frame} cannot both hold`);
}

function numbersConflict(a: ClaimContent, b: ClaimContent): Conflict | null {
  if (a.quantity === null || b.quantity === null || !sameDetails(a, b)) return null;
  const units = unitsOf(a.quantity.unit, b.quantity.unit);
  if (units === "apart" || !numbersApart(a.quantity, b.quantity)) return null;
  return {
    kind: "quantities",
    reason: `${numberWords(a.quantity)} against ${numberWords(b.quantity)}`,
    mayBeRounded: mayBeRounded(a.quantity, b.quantity),
    unitsDiffer: units === "people",
    ofEvent: false,
    oneDoer: false,
    bare: null,
    ofState: false,
  };
}

/**
 * What says with a number that it was so, and what says without one that it was not, or is denied: "killed 21 villagers" holds only where
 * "killed villagers" does. Where nobody has a name the two must be of one event, and who denies that they did it says nothing of another.
 */
function refutation(
  counted: ClaimContent,
  bare: ClaimContent,
  side: "a" | "b",
  relations: (frame: string) => FrameRelations,
): Conflict | null {
  if (counted.quantity === null || counted.polarity !== "positive" || bare.quantity !== null) return null;
  const { implies, symmetric } = relations(counted.frame);
  if (counted.frame !== bare.frame && !implies.includes(bare.frame)) return null;
  const conflict =
    bare.polarity === "negative"
      ? plain("polarity", "one says that it is so, with a number, the other that it is not")
      : plain("denial", "one says that it is so, with a number, the other denies it");
  if (counted.frame === bare.frame && sameParties(counted, bare, symmetric))
    return { ...conflict, bare: side };
  const who = countedWithoutName(counted);
  if (who === null || who !== spokenOfWithoutName(bare)) return null;
  const [doer, denied] = [doerOf(counted), doerOf(bare)];
  if (denied !== undefined && denied.id !== doer?.id) return null;
  // What says more than the number's claim ("died by its hand") is not held by it.
  if (others(bare).some(([role, { id }]) => counted.roles[role]?.id !== id)) return null;
  return { ...conflict, bare: side, ofEvent: true, oneDoer: denied !== undefined };
}

/** Two counts of the same kind of people, none of whom has a name; who did it must not be two with names. */
function countsConflict(a: ClaimContent, b: ClaimContent): Conflict | null {
  if (a.quantity === null || b.quantity === null) return null;
  if (a.polarity !== "positive" || b.polarity !== "positive" || !numbersApart(a.quantity, b.quantity))
    return null;
  const counted = countedWithoutName(a);
  if (counted === null || counted !== countedWithoutName(b)) return null;
  const [doer, other] = [doerOf(a), doerOf(b)];
  if (doer !== undefined && other !== undefined && doer.id !== other.id) return null;
  return {
    kind: "quantities",
    reason: `${numberWords(a.quantity)} against ${numberWords(b.quantity)}`,
    mayBeRounded: mayBeRounded(a.quantity, b.quantity),
    unitsDiffer: false,
    ofEvent: true,
    oneDoer: doer !== undefined && other !== undefined,
    bare: null,
    ofState: false,
  };
}

/** Who did it, where that has a name and is not who is counted. */
function doerOf({ roles }: ClaimContent) {
  const subject = roles["subject"];
  return subject?.named === true ? subject : undefined;
}

/** Two holders of what has one: only names can be told apart. */
function holding(a: ClaimContent, b: ClaimContent, functional: string | null): Conflict | null {
  // Who holds a part leaves room for others.
  if (functional === null || a.quantity !== null || b.quantity !== null) return null;
  const [held, other] = [a.roles[functional], b.roles[functional]];
  if (held === undefined || other === undefined || held.id !== other.id || !held.named) return null;
  const by = functional === "subject" ? "object" : "subject";
  const [holder, rival] = [a.roles[by], b.roles[by]];
  if (holder === undefined || rival === undefined || holder.id === rival.id) return null;
  if (!holder.named || !rival.named || MANY.has(holder.type) || MANY.has(rival.type)) return null;
  return plain("holders", "two hold at one time what has one holder");
}

/** Two doers with names of what was done to one thing without a name, which one text alone describes. */
function doing(a: ClaimContent, b: ClaimContent): Conflict | null {
  const [done, other] = [a.roles["object"], b.roles["object"]];
  if (done === undefined || other === undefined || done.id !== other.id || done.named) return null;
  const [doer, rival] = [a.roles["subject"], b.roles["subject"]];
  if (doer === undefined || rival === undefined || doer.id === rival.id) return null;
  if (!doer.named || !rival.named || MANY.has(doer.type) || MANY.has(rival.type)) return null;
  return plain("doers", "two are said to have done it");
}

/** A conflict that is none of numbers. */
export function plain(kind: DisputeKind, reason: string): Conflict {
  return {
    kind,
    reason,
    mayBeRounded: false,
    unitsDiffer: false,
    ofEvent: false,
    oneDoer: false,
    bare: null,
    ofState: false,
  };
}

/** The same subject and object; and no other role that both fill and fill differently. */
function sameParties(a: ClaimContent, b: ClaimContent, eitherWay: boolean): boolean {
  const [aSubject, aObject] = [a.roles["subject"]?.id, a.roles["object"]?.id];
  const [bSubject, bObject] = [b.roles["subject"]?.id, b.roles["object"]?.id];
  const straight = aSubject === bSubject && aObject === bObject;
  const turned = eitherWay && aSubject === bObject && aObject === bSubject;
  if (!straight && !turned) return false;
  return others(a).every(([role, { id }]) => b.roles[role] === undefined || b.roles[role].id === id);
}

/** Numbers are of one thing only where every role is filled alike. */
function sameDetails(a: ClaimContent, b: ClaimContent): boolean {
  return (
    others(a).length === others(b).length && others(a).every(([role, { id }]) => b.roles[role]?.id === id)
  );
}

function others({ roles }: ClaimContent) {
  return Object.entries(roles).filter(([role]) => role !== "subject" && role !== "object");
}
