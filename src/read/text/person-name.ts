/** Small words inside names of people, written in lower case: "Abd al Karim", "Ludwig van Beethoven". */
const PARTICLES =
  "al|el|ul|ur|bin|ibn|bint|abu|umm|de|del|della|der|den|di|da|do|dos|du|la|le|van|von|ter|ten|e|y|af|av|zu|zur";
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const NAME = `${WORD}(?:\\s+(?:(?:${PARTICLES})\\s+){0,2}(?:al-)?${WORD}){0,4}`;

/** Words that make a line in a byline's place a role, an outlet or a time, and no name of a person. */
const NOT_NAMES =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|bureau|desk|news|press|agency|service|team|times|post|analyst|columnist|contributors?|special|chief|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** A name of a person as a regular expression without anchors: one to five words with capitals, particles between. */
export const PERSON_NAME = NAME;

/** Whether the whole text can be the name of a person: two to five words, none of which names a role or an outlet. */
export function isPersonName(text: string): boolean {
  return WHOLE_NAME.test(text) && text.length <= 60 && !NOT_NAMES.test(text);
}

/** A name in capitals as it is written in running text ("ANA O'NEIL-BEKOV" gives "Ana O'Neil-Bekov"), others as they are. */
export function inRunningCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const WHOLE_NAME = new RegExp(`^${WORD}(?:\\s+(?:(?:${PARTICLES})\\s+){0,2}(?:al-)?${WORD}){1,4}$`, "u");
