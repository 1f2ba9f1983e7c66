import type { Reading } from "./reading.ts";

/** A unit of a force that goes by its number, as one mention words it: folded words, each list empty where the mention says nothing. */
interface Unit {
  /** Its number and noun: what two mentions of one unit always share. */
  readonly called: string;
  /** What stands between the two: the "armoured" of "4th Armoured Brigade". */
  readonly arms: readonly string[];
  /** Whose it is: the "ostran army" of "the Ostran army's 4th Brigade" and of "the 4th Brigade of the Ostran army". */
  readonly parent: readonly string[];
}

/** What resolution knows a mention of a numbered unit by: mentions with the same words are of one unit. */
export type Units = ReadonlyMap<number, readonly string[]>;

const NOUN =
  /^(?:brigade|battalion|division|corps|regiment|squadron|platoon|unit|army|fleet|commando|force|company)$/;

const ORDINALS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth`.split(/\s+/);

/** How many words stand between a unit's number and its noun at most. */
const MOST_ARMS = 3;

/** What says nothing of whose a unit is. */
const IDLE = /^(?:the|a|an|of|s|its|their|his|her|our|this|that)$/;

/** More wordings of one number than this are a table of many forces, in which nothing tells which is meant. */
const MOST_WORDINGS = 32;

/**
 * The numbered units among a document's mentions. "The 4th Brigade" is the "4th Brigade of the Ostran army" told of in the same document, as is "the
 * Fourth Brigade"; the 5th is not, and where two forces have a 4th Brigade, or one has an infantry and an armoured one, they stay two, and what fits
 * both is neither.
 *
 * @returns words by mention: number and noun alone, and whose it is where there are several of that number
 */
export function unitsIn(text: string, readings: readonly Reading[]): Units {
  const units = new Map<number, Unit>();
  const wordings = new Map<string, Map<string, Unit>>();
  for (const [at, reading] of readings.entries()) {
    const isBody = reading.family === "body" && reading.form !== "pronoun" && !reading.comment;
    const bare = isBody ? unitOf(reading.words) : null;
    if (bare === null) continue;
    const unit = bare.parent.length > 0 ? bare : { ...bare, parent: parentBeside(text, readings, at) };
    units.set(reading.index, unit);
    const known = wordings.get(unit.called) ?? new Map<string, Unit>();
    wordings.set(unit.called, known.set(wordsOf(unit).join(" "), unit));
  }
  const several = new Map([...wordings].map(([called, known]) => [called, fullestOf([...known.values()])]));
  return new Map(
    [...units].map(([mention, unit]) => {
      const fullest = several.get(unit.called)!;
      if (fullest === null) return [mention, unit.called.split(" ")];
      const fits = fullest.filter((one) => isCompatible(one, unit));
      return [mention, wordsOf(fits.length === 1 ? fits[0]! : unit)];
    }),
  );
}

/** Of the wordings of one number those that say most; null where all of them can be of one unit. */
function fullestOf(wordings: readonly Unit[]): readonly Unit[] | null {
  if (wordings.length > MOST_WORDINGS) return [];
  if (wordings.every((one) => wordings.every((other) => isCompatible(one, other)))) return null;
  return wordings.filter((one) => !wordings.some((other) => saysMore(other, one)));
}

/** Names of units with the words of the unit that each is. */
export function withUnits(names: readonly Reading[], units: Units): readonly Reading[] {
  return units.size === 0
    ? names
    : names.map((name) => ({ ...name, words: units.get(name.index) ?? name.words }));
}

/** Whether a name's folded words are those of a unit that goes by its number. */
export function isUnit(words: readonly string[]): boolean {
  return unitOf(words) !== null;
}

/** The words of a name or a description as those of a numbered unit; null for anything else. */
function unitOf(words: readonly string[]): Unit | null {
  const of = words.indexOf("of");
  const own = of < 0 ? words : words.slice(0, of);
  const behind = of < 0 ? [] : words.slice(of + 1);
  const noun = own.findLastIndex((word) => NOUN.test(word));
  if (noun < 0) return null;
  const after = own.length === noun + 2 ? numberOf(own[noun + 1]!) : null;
  let number = noun - 1;
  while (number >= 0 && noun - number <= MOST_ARMS && numberOf(own[number]!) === null) number--;
  const before = after === null && number >= 0 ? numberOf(own[number]!) : null;
  if (before === null ? after === null : own.length > noun + 1) return null;
  const parent = [...own.slice(0, before === null ? noun : number), ...behind];
  return {
    called: `${before ?? after} ${own[noun]}`,
    arms: before === null ? [] : own.slice(number + 1, noun),
    parent: parent.filter((word) => !IDLE.test(word)).map(ofState),
  };
}

/** "4th", "fourth" and "4" are one number; null for a word that is none. */
function numberOf(word: string): string | null {
  const figures = /^(\d{1,4})(?:st|nd|rd|th|d)?$/.exec(word)?.[1];
  if (figures !== undefined) return figures;
  const at = ORDINALS.indexOf(word);
  return at < 0 ? null : String(at + 1);
}

/** "Ostran" and "Ostra's" say the same of a unit. */
function ofState(word: string): string {
  return word.replace(/an$/, "a");
}

/** What may stand between a unit and whose it is. */
const OWNED_BEFORE = /^(?:['’]s?)?\s+$/;
const OWNED_BEHIND = /^\s+of\s+(?:the\s+)?$/;
/** How many mentions away the owner is looked for. */
const REACH = 4;

function parentBeside(text: string, readings: readonly Reading[], at: number): readonly string[] {
  const unit = readings[at]!;
  let parent: readonly string[] = [];
  for (let i = Math.max(0, at - REACH); i <= at + REACH && i < readings.length; i++) {
    const other = readings[i]!;
    if (i === at || other.form === "pronoun" || !/^(?:body|place|people)$/.test(other.family)) continue;
    const isOwner =
      other.end <= unit.start
        ? OWNED_BEFORE.test(text.slice(other.end, unit.start))
        : other.start >= unit.end && OWNED_BEHIND.test(text.slice(unit.end, other.start));
    if (isOwner && other.words.length > parent.length) parent = other.words;
  }
  return parent.filter((word) => !IDLE.test(word)).map(ofState);
}

function saysMore(one: Unit, other: Unit): boolean {
  const more = one.arms.length + one.parent.length > other.arms.length + other.parent.length;
  return more && holdsAll(one.arms, other.arms) && holdsAll(one.parent, other.parent);
}

function isCompatible(one: Unit, other: Unit): boolean {
  return isPart(one.arms, other.arms) && isPart(one.parent, other.parent);
}

function isPart(some: readonly string[], others: readonly string[]): boolean {
  return holdsAll(some, others) || holdsAll(others, some);
}

function holdsAll(words: readonly string[], others: readonly string[]): boolean {
  return others.every((word) => words.includes(word));
}

function wordsOf({ called, arms, parent }: Unit): readonly string[] {
  return [...called.split(" "), ...arms, ...parent];
}
