import { countedWithoutName } from "../disputes/counted.ts";
import { oneEvent } from "../disputes/one-event.ts";
import { hash53 } from "../hash.ts";
import { normalForm } from "./normal-form.ts";
import type { JoinFrames, Likeness, WordedParty, Wording } from "./wording.ts";

/**
 * Who says a wording, by keys of names that documents share ({@link "../../resolve/name-key.ts" nameKey}), one list an assertion, from the
 * publisher to whoever is quoted innermost; null for a voice without such a key.
 */
export type VoicesOf = (wording: string) => readonly (readonly (string | null)[])[];

/** What is called by a noun in one document and by a name in another. People are no such things: "the man" may be anybody. */
const SITES: ReadonlySet<string> = new Set(["Place", "Event", "Document", "Vessel", "Vehicle"]);

/**
 * The key under which wordings are found that may call one thing by a noun ("the crossing") and by a name ("the Harl border crossing"):
 * frame, polarity, who did it, and that noun; or that count the same people without a name ("nine villagers"), with how many they are. An
 * integer from 0 to 2^53 - 1; null for a wording that is of no such kind.
 */
export function reportedKey(wording: Wording, frames: JoinFrames): number | null {
  const { family, subject, object, details } = normalForm(wording, frames);
  if (details.length > 0) return null;
  if (wording.quantity !== null) {
    const counted = countedWithoutName(wording);
    if (counted === null || (object !== null && !isShared(subject))) return null;
    const { min, max } = wording.quantity;
    const doer = object === null ? null : subject!.id;
    return hash53(JSON.stringify(["counted", family, wording.polarity, doer, counted, min, max]));
  }
  if (subject === null || object === null) return null;
  if (!subject.named || subject.local || !SITES.has(object.type)) return null;
  const noun = nounOf(object);
  return noun === null
    ? null
    : hash53(JSON.stringify(["reported", family, wording.polarity, subject.id, noun]));
}

/** Whether somebody has a name that documents share. */
function isShared(party: WordedParty | null): boolean {
  return party?.named === true && !party.local;
}

/**
 * Whether wordings under one key can be of one thing: one that calls it by a noun and one that names it, or any two that count the same people.
 */
export function mayBeReported(wordings: readonly Wording[]): boolean {
  return (
    wordings.length > 1 && (wordings[0]!.quantity !== null || new Set(wordings.map(isBareNoun)).size > 1)
  );
}

/**
 * Wordings that say the same because the one reports what the source of the other says: somebody is quoted as saying of "the crossing" what
 * the same source, on days that meet, says of "the Harl border crossing". Each must be the only one of its kind, since of two crossings nothing
 * tells which is meant. So are counts of people without a name, as many and in the same words, that one source gives of one doer or of one place, on
 * days that meet: it does not tell twice of other nine villagers. One that may be either of two others stands alone.
 *
 * @param wordings those under one key of {@link reportedKey}
 */
export function reportedWordings(wordings: readonly Wording[], voicesOf: VoicesOf): readonly Likeness[] {
  if (wordings[0]?.quantity != null) return countedAlike(wordings, voicesOf);
  const described = wordings.filter(isBareNoun);
  const named = wordings.filter((wording) => !isBareNoun(wording));
  const pairs = described.flatMap((one) =>
    named
      .filter((other) => daysMeet(one, other) && oneSource(voicesOf(one.id), voicesOf(other.id)))
      .map((other) => [one, other] as const),
  );
  return pairs
    .filter(([one]) => pairs.filter(([other]) => other === one).length === 1)
    .map(([one, other]) =>
      reported(one, other, "one source says both, within days; the one calls by a noun what the other names"),
    );
}

/** Counts of the same people, of one event as far as doer, place and day tell, from one source. */
function countedAlike(wordings: readonly Wording[], voicesOf: VoicesOf): readonly Likeness[] {
  const fits = (one: Wording, other: Wording) => daysMeet(one, other, one.roles["object"] !== undefined);
  const partners = (one: Wording) =>
    wordings.filter(
      (other) => other !== one && fits(one, other) && oneSource(voicesOf(one.id), voicesOf(other.id)),
    );
  const open = new Map(wordings.map((one) => [one, partners(one)]));
  const isOne = (one: Wording) =>
    open.get(one)!.every((a) => open.get(one)!.every((b) => a === b || fits(a, b)));
  return wordings.filter(isOne).flatMap((one) =>
    open
      .get(one)!
      .filter((other) => one.id < other.id && isOne(other))
      .map((other) =>
        reported(one, other, "one source says both, within days, of as many people in the same words"),
      ),
  );
}

function reported(one: Wording, other: Wording, reason: string): Likeness {
  const [a, b] = [one.id, other.id].sort() as [string, string];
  return { a, b, grounds: ["reported"], more: "equal", isSafe: true, strength: "moderate", reason };
}

/** Whether somebody who is quoted for the one is among the voices of the other. */
function oneSource(
  one: readonly (readonly (string | null)[])[],
  other: readonly (readonly (string | null)[])[],
): boolean {
  const quoted = (voices: readonly (string | null)[]) => (voices.length > 1 ? (voices.at(-1) ?? null) : null);
  const within = (chains: readonly (readonly (string | null)[])[], key: string | null) =>
    key !== null && chains.some((voices) => voices.includes(key));
  return (
    one.some((voices) => within(other, quoted(voices))) || other.some((voices) => within(one, quoted(voices)))
  );
}

/** Stated days of both, or the days before their publication. */
function daysMeet(a: Wording, b: Wording, oneDoer = true): boolean {
  return a.said.some((one) => b.said.some((other) => oneEvent(one, other, oneDoer) !== null));
}

/** Whether the thing is called by its noun alone, without any name: "the crossing". */
function isBareNoun({ roles }: Wording): boolean {
  return Object.values(roles).some(({ name, named, local }) => !named && local && wordsOf(name).length === 1);
}

/** The noun that a description or a name ends in: "crossing"; null for a name of one word, which has none. */
function nounOf({ name, named }: WordedParty): string | null {
  const words = wordsOf(name);
  return named && words.length < 2 ? null : (words.at(-1) ?? null);
}

/** The words of a name up to what says where it is. */
function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/\s+(?:of|in|at|near|on|between)\s+/u)[0]!
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
