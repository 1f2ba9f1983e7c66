import { nameWords } from "./fold-name.ts";
import { lists } from "./lists.ts";
import { isBareMinistry } from "./ministries.ts";
import { nameKey } from "./name-key.ts";

/** Bodies that a state has one of: with its adjective they are as good as a name, and what they do the state does. */
const ORGANS: ReadonlySet<string> = new Set([
  "government",
  "army",
  "military",
  "navy",
  "parliament",
  "police",
  "judiciary",
  "presidency",
  "treasury",
  "intelligence",
  "legislature",
  "cabinet",
  "forces",
  "troops",
  "armed forces",
  "security forces",
]);

/** The keys by which documents share the one government, army, police and so on of a country of this name. */
export function keysOfOrgans(country: string): ReadonlySet<string> {
  return new Set([...ORGANS].map((body) => keyOfOrgan(country, body)));
}

/** The key of a country's one government, army or police. */
export function keyOfOrgan(country: string, body: string): string {
  return nameKey(`${country} ${body}`, "PublicBody");
}

/** Joined modifiers of one noun: "Pakistani *military and* security forces". */
const JOINED = /\s(?:military|army|police|intelligence|security) and$/;

/** What a description means that only one thing in the world can be called. */
export type Institution =
  | { readonly kind: "state"; readonly country: string }
  | { readonly kind: "body"; readonly country: string; readonly body: string }
  | { readonly kind: "local"; readonly name: string }
  | { readonly kind: "issuer"; readonly name: string };

/**
 * "The Pakistani state" is Pakistan; "the US government" and "Pakistan's army" are that country's one government and army.
 *
 * @param stateOf a state that no list knows, by its name or adjective, folded
 * @returns null where the phrase says more or less than a country and an institution
 */
export function readInstitution(
  text: string,
  stateOf: (adjective: string) => string | undefined = () => undefined,
): Exclude<Institution, { readonly name: string }> | null {
  const words = nameWords(text.replace(/['’]s?(?=\s)/g, "")).filter((word) => word !== "the");
  const of = words.indexOf("of");
  const { countries } = lists();
  const double = of < 0 && /^(?:armed|security)$/.test(words.at(-2) ?? "") ? 2 : 1;
  const head = of > 0 ? words.slice(0, of).join(" ") : words.slice(-double).join(" ");
  const owner = of > 0 ? words.slice(of + 1).join(" ") : words.slice(0, -double).join(" ");
  const sole = owner.replace(JOINED, "");
  const country = countries.get(sole) ?? stateOf(sole);
  if (country === undefined || (sole === "us" && !/\bUS\b|\bU\.S\./.test(text))) return null;
  if (head === "state") return { kind: "state", country };
  return ORGANS.has(head) ? { kind: "body", country, body: head } : null;
}

/**
 * "Merenia's foreign ministry", "the Merenian ministry of interior", "the health ministry of Merenia": the one ministry of that field of a state, in whatever letters it is written.
 *
 * @param stateOf as for {@link readInstitution}
 */
export function readMinistry(
  text: string,
  stateOf: (adjective: string) => string | undefined = () => undefined,
): Extract<Institution, { readonly kind: "body" }> | null {
  const words = nameWords(text.replace(/['’]s?(?=\s)/g, "")).filter((word) => word !== "the");
  const { countries } = lists();
  const bodyOf = (owner: readonly string[], body: readonly string[]) => {
    const country = countries.get(owner.join(" ")) ?? stateOf(owner.join(" "));
    return country === undefined ? null : ({ kind: "body", country, body: body.join(" ") } as const);
  };
  for (let split = 1; split < words.length - 1; split++)
    if (isBareMinistry(words.slice(split))) return bodyOf(words.slice(0, split), words.slice(split));
  // "The health ministry of Merenia": of the two that "of" may lead to, field and state, the state stands last.
  const of = words.lastIndexOf("of");
  return of > 0 && isBareMinistry(words.slice(0, of))
    ? bodyOf(words.slice(of + 1), words.slice(0, of))
    : null;
}

/** The word that heads the name of a body: the "ministry" of "Tavarian Ministry of Interior". */
export function headOfBody(name: string): string | undefined {
  const words = nameWords(name);
  const of = words.findIndex((word) => word === "of" || word === "for");
  return of > 0 ? words[of - 1] : words.at(-1);
}
