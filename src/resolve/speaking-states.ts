import { nameWords } from "./fold-name.ts";
import { lists } from "./lists.ts";
import { unlistedState } from "./name-key.ts";

/** Bodies that speak for their state to others, by the words that a name of one has beside its state's. */
const VOICES: ReadonlySet<string> = new Set([
  "government",
  "presidency",
  "foreign ministry",
  "foreign affairs ministry",
  "ministry of foreign affairs",
  "ministry for foreign affairs",
  "ministry of external affairs",
]);

/**
 * The state that somebody is or speaks for, by one name of it, folded: "zerania" of "Zerania", "the Zeranian government" and "Zerania's
 * foreign ministry". Null for everybody else: an army, a police force and a ministry of another field speak for themselves, and
 * a name that does not say whose it is may be any state's.
 *
 * @param type of the entity, as the model has it
 */
export function stateSpeaking(name: string, type: string): string | null {
  const words = nameWords(name.replace(/['’]s?(?=\s)/gu, "")).filter((word) => word !== "the");
  if (type === "Country") return words.length === 0 ? null : stateNamed(words);
  if (type !== "PublicBody") return null;
  for (let split = 1; split < words.length; split++) {
    const [before, behind] = [words.slice(0, split), words.slice(split)];
    if (VOICES.has(behind.join(" "))) return stateNamed(before);
    if (VOICES.has(before.join(" ")) && behind[0] === "of" && behind.length > 1)
      return stateNamed(behind.slice(1));
  }
  return null;
}

function stateNamed(words: readonly string[]): string {
  const written = words.join(" ");
  const known = lists().countries.get(written) ?? lists().adjectives.get(written);
  return nameWords(known ?? unlistedState(written) ?? written).join(" ");
}
