import { nameWords } from "./fold-name.ts";
import { lists } from "./lists.ts";
import { unlistedState } from "./name-key.ts";
import type { Reading } from "./reading.ts";

/** What a ministry is of, as the names of ministries have it: a name of nothing else is that of many a state's. */
const PORTFOLIOS: ReadonlySet<string> = new Set(
  `affairs agriculture agricultural aviation border commerce commercial communication communications construction counternarcotics culture
  cultural defence defense development economic economics economy education electricity emergencies emergency employment energy environment environmental
  family federal finance finances fisheries food foreign forestry forests gas general guidance haj health heritage higher home housing
  human immigration industry information infrastructure intelligence interior internal international investment irrigation justice labor labour land
  livestock local logistics media migration mineral minerals mines mining narcotics national natural oil parliamentary people petroleum planning police
  power public railways reconciliation reconstruction refugees regional rehabilitation religion religious resources revenue rights roads rural
  science security service services situations social sport sports state supply technology territorial tourism trade transport transportation urban
  veterans veteran war water welfare women works youth`
    .split(/\s+/)
    .filter(Boolean),
);

const JOINT = /^(?:of|for|the|and|on|s)$/;

/** Whether a name is that of a ministry and says nothing of whose: "Ministry of Interior", "Foreign Ministry". Folded words. */
export function isBareMinistry(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.includes("ministry") &&
    words.every((word) => word === "ministry" || PORTFOLIOS.has(word) || JOINT.test(word))
  );
}

/** Words before a name that say whose it is: a possessive, or who runs it. */
const OWNER = /(\p{L}[\p{L}\p{M}'’.-]*)(?:['’]s?|-(?:run|led|controlled|held|appointed|backed))\s+$/u;
/** What a possessive says of nobody by name. */
const HIS = /\b(?:its|their|his|her|our|your)\s+$/iu;

/**
 * Names of ministries with the state that they are of as their first word, where the document tells: by a possessive before the name
 * ("Merenia's Foreign Ministry"), else by the state that the document is about: the one that it names
 * three times as often as any other. Other names, and those of which nothing tells, are given back as they are. The issuer tells nothing: one state's report on another calls the other's ministries by their bare names.
 *
 * @param names of the document, in text order
 */
export function withStates(text: string, names: readonly Reading[]): readonly Reading[] {
  if (!names.some(({ family, words }) => family === "body" && isBareMinistry(words))) return names;
  const states = new Map<string, number>();
  for (const name of names) {
    const state = stateOf(name);
    if (state !== undefined) states.set(state, (states.get(state) ?? 0) + 1);
  }
  const about = statePrevailing(states);
  return names.map((name) => {
    if (name.family !== "body" || !isBareMinistry(name.words)) return name;
    const before = text.slice(Math.max(0, name.start - 40), name.start);
    const owner = OWNER.exec(before)?.[1];
    const state = owner !== undefined ? owningState(owner, states) : HIS.test(before) ? undefined : about;
    return state === undefined ? name : { ...name, words: [...nameWords(state), ...name.words] };
  });
}

/** So many times as often as any other must a state be named for a document to be about it. */
const PREVAILS = 3;

function statePrevailing(states: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...states].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= PREVAILS * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The state that a name is of, outside a longer name and outside readers' comments: as a list has it, or as it is written. */
function stateOf({ type, words, comment, outerEnd }: Reading): string | undefined {
  if (comment || outerEnd !== null) return undefined;
  const written = words.join(" ");
  if (type === "Country") return lists().countries.get(written) ?? written;
  // A state that no list knows may have been read as a place of any kind.
  if (type === "Place" && /^\p{L}{3,}(?:ia|stan)$/u.test(written)) return written;
  return type === "Nationality" ? (lists().adjectives.get(written) ?? unlistedState(written)) : undefined;
}

/** The state of a possessor ("Merenia"), where it is one: a list's, or one that the document names. */
function owningState(owner: string, states: ReadonlyMap<string, number>): string | undefined {
  const written = nameWords(owner).join(" ");
  return lists().countries.get(written) ?? (states.has(written) ? written : undefined);
}
