import type { NameWord } from "./read-name.ts";
import { abjadDistance, soundDistance } from "./sounds.ts";

/** What the first part may differ in by ear: a vowel or two as schools write them, "Seraj" for "Siraj". */
const CUT_DISTANCE = 0.3;

/**
 * "Siraj" of "Sirajuddin": in Afghanistan, Pakistan and India such compounds are often cut to their first part (Schimmel, Islamic
 * Names, 1989). "Abd" is never a name alone, so it is no cut "Abdullah". See docs/decisions/067.
 */
export function isCutOf(part: NameWord, whole: NameWord): boolean {
  const first = whole.compound;
  if (first === null || part.text.charCodeAt(0) !== first.text.charCodeAt(0)) return false;
  if (part.kind !== "name" || whole.kind !== "name" || part.text.length < 3 || part.text === "abd")
    return false;
  if (part.abjad !== whole.abjad) {
    const [written, spoken] = part.abjad ? [part, first] : [first, part];
    return abjadDistance(written.sounds, spoken.sounds) <= CUT_DISTANCE;
  }
  if (Math.abs(part.text.length - first.text.length) > 1) return false;
  return first.text === part.text || soundDistance(part.sounds, first.sounds) <= CUT_DISTANCE;
}
