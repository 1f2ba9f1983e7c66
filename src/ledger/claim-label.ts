import type { FrameWords } from "../model/index.ts";
import type { ClaimQuantity } from "./content-id.ts";

/** A role of a claim and who fills it. */
export interface FilledRole {
  readonly role: string;
  /** Id of the entity. */
  readonly entity: string;
  /** Its name as most documents give it. */
  readonly name: string;
  /** Whether a name was read; false for a description ("the guards"), which belongs to its document alone. */
  readonly named: boolean;
}

/**
 * A claim in words for people: "Merenia does not harbour the Nurin Front", "Nurin Front has a strength of (3,000 to 5,000
 * fighters)". The names are the entities' of today, so the words may change; the claim's id never does.
 *
 * @param words the words of the claim's frame; its id in words where they are not given
 */
export function claimLabel(
  claim: {
    readonly frame: string;
    readonly polarity: string;
    /** `type`: that of the entity, where it is known; a people's name is of many. */
    readonly roles: readonly (FilledRole & { readonly type?: string })[];
    readonly quantity: ClaimQuantity | null;
  },
  words?: FrameWords,
): string {
  const filled = (role: string) => claim.roles.find((other) => other.role === role);
  const others = claim.roles
    .filter(({ role }) => role !== "subject" && role !== "object")
    .map(({ role, name }) => `${frameWords(role)}: ${name}`);
  const { quantity } = claim;
  const isTold = quantity?.unit === null && quantity.change === null && quantity.min === quantity.max;
  const details = [
    ...(quantity === null || (isTold && claim.roles.some(isBareNumber)) ? [] : [quantityWords(quantity)]),
    ...others,
  ];
  const { label, negative } = words ?? {
    label: frameWords(claim.frame),
    negative: `not: ${frameWords(claim.frame)}`,
  };
  const subject = filled("subject");
  const object = wordsFor(filled("object"));
  // "No group has claimed responsibility", "killed no one": who or whom says no already.
  const isNegative =
    claim.polarity === "negative" &&
    !NOBODY.test(subject?.name ?? "") &&
    !NOBODY.test(filled("object")?.name ?? "");
  const said = subject !== undefined && isMany(subject) ? saidOfMany(label, negative) : { label, negative };
  const verb = isNegative ? said.negative : said.label;
  const core = [
    wordsFor(subject) ?? "somebody",
    // With nobody it is done to, "launches attacks on" is "launches attacks".
    object === undefined && quantity === null ? verb.replace(/ (?:on|for|from|in|of|to|with)$/, "") : verb,
    ...(object === undefined ? [] : [object]),
  ];
  return `${core.join(" ")}${details.length > 0 ? ` (${details.join("; ")})` : ""}`;
}

/** "put the toll at 41": a number by itself, in the place of those who are counted. */
function isBareNumber({ name, named }: FilledRole): boolean {
  return !named && /^\p{N}[\p{N}.,]*$/u.test(name);
}

/** What somebody is called in a claim's words: "41 people" for a number by itself. */
function wordsFor(role: FilledRole | undefined): string | undefined {
  return role !== undefined && isBareNumber(role) ? `${role.name} people` : role?.name;
}

const NOBODY = /^(?:no|none|nobody|no one|neither)\b/i;

/** Types of entities whose names in the plural are many people: "Tavarians". */
const PEOPLES: ReadonlySet<string> = new Set(["Nationality", "Group"]);

/**
 * Whether a description is of several: its last noun before any "of" or "in" is a plural. Of names only a people's are; any other is one, whatever
 * its form.
 */
function isMany({ name, named, type = "" }: FilledRole & { readonly type?: string }): boolean {
  const head = name.split(/ (?:of|in|from|at|near|with|who) /)[0]!;
  return (!named || PEOPLES.has(type)) && /(?:[^su]s|\p{N}|men|women|children|people|police)$/iu.test(head);
}

/** What is said of one, said of several: "does not attack" tells the plain form of "attacks". */
function saidOfMany(label: string, negative: string): FrameWords {
  if (/^is /.test(label)) {
    // "is a member of": several are members.
    const plural = (words: string) =>
      words.replace(/^is (not )?an? ([a-z]+[^ys]) /, "is $1$2s ").replace(/^is /, "are ");
    return { label: plural(label), negative: plural(negative) };
  }
  const plain = /^does not (.*)$/.exec(negative)?.[1];
  if (plain === undefined) return { label, negative };
  // "died" and "suffered" are alike for one and for several.
  return { label: /^\S+ed\b/.test(label) ? label : plain, negative: `do not ${plain}` };
}

/** The words of a frame's or a role's id: `swears_allegiance` is "swears allegiance". */
export function frameWords(id: string): string {
  return id.replaceAll("_", " ");
}

/** One for all: making it takes a hundred times as long as using it. */
const WRITTEN = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

/** A number in words for people: "19 people", "34 or more", "+20 percent". */
export function quantityWords({ min, max, unit, change }: ClaimQuantity): string {
  const number = (value: number) => WRITTEN.format(value);
  if (change !== null) return `${change > 0 ? "+" : ""}${number(change * 100)} percent`;
  const range =
    min !== null && max !== null
      ? min === max
        ? number(min)
        : `${number(min)} to ${number(max)}`
      : min !== null
        ? `${number(min)} or more`
        : max !== null
          ? `up to ${number(max)}`
          : "";
  return [range, unit ?? ""].filter((part) => part !== "").join(" ");
}
