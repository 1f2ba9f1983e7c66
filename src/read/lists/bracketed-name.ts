import type { ListName } from "../../model/index.ts";
import { scriptOf } from "./name-script.ts";

/** "HAQQANI NETWORK (HQN)", "Abou Dher (ابو ذر)": a name and, in brackets at its end, something else. */
const BRACKETED = /^(.*\S)\s*\(([^()]+)\)[\s,;.]*$/su;

/** Words before a name in brackets that say what it is. */
const SAID_BEFORE = /^(?:original script|orig\.? script|in original script)\s*:\s*/iu;

/**
 * The names that stand in one text of a list: what is before a bracket and what is in it, where that is the name's abbreviation
 * or the name in another script. Nothing where the text is one name, or the bracket says something about it. The text itself
 * stays a name as well: it is what the list has.
 *
 * @param isPerson people are not abbreviated
 */
export function bracketedNames(listed: ListName, isPerson: boolean): readonly ListName[] {
  const [, before = "", inside = ""] = BRACKETED.exec(listed.name) ?? [];
  if (before === "") return [];
  const kind = listed.kind === "primary" ? "alias" : listed.kind;
  const named = (name: string): ListName => ({ ...listed, kind, name, script: scriptOf(name) });
  if (!isPerson && isAbbreviation(inside, before)) return [named(before), named(inside.trim())];
  const others = inside
    .replace(SAID_BEFORE, "")
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const script = scriptOf(before);
  const isOther = others.length > 0 && others.every((name) => ![null, script].includes(scriptOf(name)));
  return isOther && script !== null ? [named(before), ...others.map(named)] : [];
}

/**
 * Whether capitals stand for a name: they are letters of it in its order, the first one begins its first word or the second ("Le
 * Groupe ..."), and at least half of them begin words.
 */
function isAbbreviation(text: string, name: string): boolean {
  const capitals = [...text.replace(/[\s./-]/gu, "")];
  if (!/^\p{Lu}{2,10}$/u.test(capitals.join(""))) return false;
  const words = name.toUpperCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return [words, words.slice(1)].some(
    (from) =>
      from[0]?.startsWith(capitals[0]!) === true && 2 * initialsAmong(capitals, from) >= capitals.length,
  );
}

/** How many of the capitals begin words when each is found after the one before it, at the beginning of a word if it can be; 0 where one is not found. */
function initialsAmong(capitals: readonly string[], words: readonly string[]): number {
  let rest = words.flatMap((word) => [...word].map((letter, i) => ({ letter, begins: i === 0 })));
  let begun = 0;
  for (const [i, capital] of capitals.entries()) {
    const initial = rest.findIndex(({ letter, begins }) => begins && letter === capital);
    const takesInitial = initial >= 0 && follow(capitals.slice(i + 1), rest.slice(initial + 1));
    const at = takesInitial ? initial : rest.findIndex(({ letter }) => letter === capital);
    if (at < 0) return 0;
    if (rest[at]!.begins) begun += 1;
    rest = rest.slice(at + 1);
  }
  return begun;
}

/** Whether capitals stand among letters in their order. */
function follow(capitals: readonly string[], letters: readonly { readonly letter: string }[]): boolean {
  let at = 0;
  for (const { letter } of letters) if (letter === capitals[at]) at += 1;
  return at >= capitals.length;
}
