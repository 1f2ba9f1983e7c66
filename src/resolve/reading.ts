import type { Analysis } from "../language/index.ts";
import type { EntityType, Mention, MentionForm } from "../model/index.ts";
import { nameWords } from "./fold-name.ts";
import { lists } from "./lists.ts";

/** Types whose things are one of a kind with each other: what a spelling means is asked inside a family. */
export type Family = "person" | "body" | "place" | "people" | "event" | "document" | "thing";

/** A mention as resolution reads it. `words` are its folded words without article and title. */
export interface Reading {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  readonly form: MentionForm;
  readonly family: Family;
  readonly sentence: number;
  /** Index of the segment: a reader's comment never looks into another's. */
  readonly segment: number;
  readonly comment: boolean;
  readonly words: readonly string[];
  /** Where the smallest mention that holds this one ends, null where none does. */
  readonly outerEnd: number | null;
}

/** The mentions that can have an entity, in text order; times, quantities and sums have none. */
export function readMentions(analysis: Analysis, mentions: readonly Mention[]): Reading[] {
  const readings: Reading[] = [];
  const open: number[] = [];
  let sentence = 0;
  for (const [index, { start, end, type, form }] of mentions.entries()) {
    const family = familyOf(type);
    if (family === null || start >= end) continue;
    while (sentence + 1 < analysis.sentences.length && analysis.sentences[sentence + 1]!.range[0] <= start)
      sentence++;
    while (open.length > 0 && open.at(-1)! <= start) open.pop();
    const text = analysis.text.slice(start, end);
    readings.push({
      index,
      start,
      end,
      text,
      type,
      form,
      family,
      sentence,
      segment: analysis.sentences[sentence]?.segment ?? 0,
      comment: analysis.sentences[sentence]?.kind === "comment",
      words: bareWords(text, type),
      outerEnd: open.at(-1) ?? null,
    });
    open.push(end);
  }
  return readings;
}

/** What a type is one of a kind with; null for times, quantities and sums, which are no entities. */
export function familyOf(type: EntityType): Family | null {
  switch (type) {
    case "Person":
      return "person";
    case "Organization":
    case "PublicBody":
    case "ArmedGroup":
      return "body";
    case "Country":
    case "Place":
      return "place";
    case "Nationality":
    case "Group":
      return "people";
    case "Event":
      return "event";
    case "Document":
      return "document";
    case "Weapon":
    case "MilitaryPlatform":
    case "Vehicle":
    case "Vessel":
      return "thing";
    case "Temporal":
    case "Quantity":
    case "Money":
      return null;
  }
}

const ARTICLE = /^(?:the|a|an)$/;

/** The folded words of a name without its article and, for a person, without titles before the name. */
export function bareWords(text: string, type: EntityType): readonly string[] {
  let words = nameWords(text);
  while (words.length > 1 && ARTICLE.test(words[0]!)) words = words.slice(1);
  if (type === "Person") words = words.slice(titleWords(words));
  return words;
}

/** How many words before a person's name are titles or what belongs to them ("Tavarian Interior Minister"); never all. */
function titleWords(words: readonly string[]): number {
  const { titles } = lists();
  let last = 0;
  for (let i = 0; i < words.length - 1; i++) {
    if (titles.has(words[i]!) || titles.has(`${words[i]} ${words[i + 1]}`)) {
      last = i + (titles.has(`${words[i]} ${words[i + 1]}`) ? 2 : 1);
      if (words[last] === "of" || words[last] === "for") last = Math.min(last + 2, words.length - 1);
    } else if (i >= 4) break;
  }
  return Math.min(last, words.length - 1);
}
