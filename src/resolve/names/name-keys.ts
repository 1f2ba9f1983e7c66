import type { NameWord, ReadName } from "./read-name.ts";

/**
 * Keys for an index: two names that may be the same share at least one, whatever their script, school of transliteration or common
 * typing error. A key is a word's consonants in coarse classes (vowels, h, w and y go: unvocalised scripts do not have them), the row
 * of the list of given names, or an acronym.
 *
 * @returns no keys for a name without letters or digits; at most a few for each word
 */
export function nameKeys(read: ReadName): readonly string[] {
  const keys = new Set<string>();
  for (const word of read.words) addWord(word, keys);
  for (const initials of read.initials) keys.add(`@${initials}`);
  if (read.family !== "person" && read.words.length <= 2)
    for (const { text } of read.words) if (text.length >= 3 && text.length <= 8) keys.add(`@${text}`);
  if (read.words.length > 1 && read.joined.length <= 24)
    for (const key of skeletons(joinedSounds(read))) keys.add(key);
  if (read.words.length === 1)
    for (const key of shortened(skeletons(read.words[0]!.sounds)[0] ?? "")) keys.add(key);
  return [...keys];
}

function addWord(word: NameWord, keys: Set<string>): void {
  if (word.kind === "initial" && keys.size > 0) return;
  if (word.kind === "number") {
    keys.add(word.text);
    return;
  }
  for (const key of skeletons(word.sounds)) keys.add(key);
  if (word.text.startsWith("abd") || word.sounds.startsWith("'bd"))
    for (const key of skeletons(word.sounds.slice(3))) keys.add(key);
  for (const id of [...(word.given?.ids ?? []), ...(word.given?.petOf ?? [])]) keys.add(`=${id}`);
  if (word.value !== null && word.kind !== "kunya") keys.add(`=${word.value}`);
}

/** Sounds by class; a second class where schools of transliteration part. */
const CLASSES: Readonly<Record<string, string>> = {
  k: "k",
  q: "k",
  g: "k",
  G: "k",
  x: "k",
  s: "s",
  z: "s",
  c: "s",
  S: "s",
  Z: "s",
  C: "s",
  j: "s",
  T: "st",
  D: "st",
  t: "t",
  d: "t",
  p: "p",
  b: "p",
  f: "p",
  v: "p",
  m: "n",
  n: "n",
  l: "l",
  r: "r",
};

/** A word's consonants by class, in one or two readings; the word's first vowel where it has no consonant. */
function skeletons(sounds: string): string[] {
  let first = "";
  let second = "";
  for (const sound of sounds) {
    const classes = /\d/.test(sound) ? sound : CLASSES[sound];
    if (classes === undefined) continue;
    if (!first.endsWith(classes[0]!)) first += classes[0];
    const other = sound === "v" ? "" : (classes[1] ?? classes[0]!);
    if (other !== "" && !second.endsWith(other)) second += other;
  }
  if (first === "") return sounds === "" ? [] : [`.${sounds[0]}`];
  return first === second || second === "" ? [first] : [first, second];
}

function joinedSounds(read: ReadName): string {
  return read.words.map(({ sounds }) => sounds).join("");
}

/** A name of one word has nothing but it to be found by: also with any one consonant left out. */
function shortened(skeleton: string): string[] {
  if (skeleton.length < 4) return [];
  return Array.from(skeleton, (_, i) => `-${skeleton.slice(0, i)}${skeleton.slice(i + 1)}`).concat(
    `-${skeleton}`,
  );
}
