import type { EntityType } from "../../model/index.ts";
import { type Clause, dependents, prepositionOf } from "./clause.ts";
import type { SentenceMentions } from "./sentence-mentions.ts";

/** Words that introduce members of the set before them. */
const INTRODUCING: ReadonlySet<string> = new Set([
  "including",
  "such as",
  "like",
  "include",
  "such",
  "especially",
  "among",
]);

/** The same words by their letters, where the parse may hang what they introduce anywhere; "among" leads to the set instead. */
const LEADS = /^(?:including|like|especially)$/;

/** What a set and its members have in common: towns are no members of "the groups". A country acts and is a place. */
const KINDS: Readonly<Partial<Record<EntityType, string>>> = {
  Person: "actor",
  Group: "actor",
  Nationality: "actor",
  Organization: "actor",
  PublicBody: "actor",
  ArmedGroup: "actor",
  Country: "actor place",
  Place: "place",
  Event: "event",
  Weapon: "arms",
  MilitaryPlatform: "arms",
  Vehicle: "arms",
  Vessel: "arms",
};

/**
 * The heads of the phrases that list members of the set which a word names: "groups *such as the Kesh Network*", "the front,
 * including the *Kesh Network*". Where something stands between a set and its members ("groups that carried out attacks in Merenia
 * such as the Kesh Network"), the set is the nearest plural before them whose kind is theirs. In text order; empty for none.
 */
export function listedMembers(clause: Clause, mentions: SentenceMentions, word: number): number[] {
  const found: number[] = [];
  for (const child of clause.children[word]!) {
    if (INTRODUCING.has(prepositionOf(clause, child))) found.push(child);
    else if (clause.tokens[child]!.text.toLowerCase() === "including")
      found.push(...dependents(clause, child, "obj"));
  }
  if (found.length > 0 || !isPlural(clause, word)) return found;
  for (let lead = word + 2; lead < clause.tokens.length - 1; lead++) {
    const member = memberBehind(clause, mentions, lead);
    if (member !== null && setBefore(clause, mentions, lead, member) === word) found.push(member);
  }
  return found;
}

/** The head of the name that starts right behind a word that introduces members; null where there is none. */
function memberBehind({ tokens }: Clause, mentions: SentenceMentions, lead: number): number | null {
  const { text, tag } = tokens[lead]!;
  const lower = text.toLowerCase();
  const isPair = lower === "such" && tokens[lead + 1]!.text.toLowerCase() === "as";
  if (!isPair && !(LEADS.test(lower) && tag !== "AUX")) return null;
  let first = lead + (isPair ? 2 : 1);
  while (first < tokens.length && /^(?:DET|PUNCT)$/.test(tokens[first]!.tag)) first++;
  for (const mention of mentions.covering[first] ?? []) {
    const [from, to] = mentions.tokensOf.get(mention)!;
    if (from <= lead || mentions.all[mention]!.form !== "name") continue;
    for (let at = from; at < to; at++) if (tokens[at]!.head < from || tokens[at]!.head >= to) return at;
  }
  return null;
}

/** The nearest plural before a word whose kind is that of the member behind it; -1 for none. */
function setBefore(clause: Clause, mentions: SentenceMentions, lead: number, member: number): number {
  const kinds = kindsAt(mentions, member);
  for (let at = lead - 1; at >= 0; at--)
    if (isPlural(clause, at) && kindsAt(mentions, at).some((kind) => kinds.includes(kind))) return at;
  return -1;
}

function isPlural({ tokens }: Clause, at: number): boolean {
  return tokens[at]!.xpos === "NNS";
}

function kindsAt({ all, covering }: SentenceMentions, at: number): readonly string[] {
  return (covering[at] ?? []).flatMap((mention) => KINDS[all[mention]!.type]?.split(" ") ?? []);
}
