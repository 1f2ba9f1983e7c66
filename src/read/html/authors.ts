/**
 * The names in a byline or an author field: "BY THOMAS JONES & BILL ROE | July 20" gives ["Thomas Jones", "Bill Roe"].
 * Names wholly in capitals are put in title case; roles, places, dates, addresses and account names are left out. Each name
 * once, in page order; an empty list where no name is left.
 */
export function authorNames(stated: string): string[] {
  if (/^\s*https?:/i.test(stated)) return [];
  const line = stated
    .trim()
    .replace(/\s*\n\s*/g, " | ")
    .replace(/\s+/g, " ")
    .replace(/^(?:(?:written|posted|published|reported|story|words|edited|reviewed)\s+)?by\b[:\s]*/i, "")
    .replace(/^\p{L}+(?: by)?\s*:\s+/iu, "");
  const names: string[] = [];
  for (const piece of line.split(/\s*(?:[|•·;/]|\s[–—-]\s|,|&|\band\b|\bwith\b)\s*/i)) {
    const name = cleanName(piece);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names;
}

const LONGEST_NAME = 60;
const MOST_WORDS = 7;
const NOT_A_NAME =
  /https?:|www\.|@|^\d|\b(?:admin|administrator|editor|editors|staff|reporter|correspondent|writer|published|updated|posted|minutes?|hours?|ago|read|comments?|share|am|pm|est|gmt|bst|january|february|march \d|april \d|june \d|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
const BODIES = /\b(?:staff|editors?|correspondents?|reporters?)$/i;

function cleanName(piece: string): string | null {
  const name = piece
    .replace(/^by\s+/i, "")
    .replace(/\([^)]*\)/g, "")
    .replace(/^[\s"'“”.,:]+|[\s"'“”,:]+$/g, "")
    .trim();
  if (name.length < 2 || name.length > LONGEST_NAME || name.split(" ").length > MOST_WORDS) return null;
  if (!/\p{L}/u.test(name)) return null;
  if (NOT_A_NAME.test(name) && !(BODIES.test(name) && name.split(" ").length > 1)) return null;
  return inTitleCase(name);
}

/** "BILL O'ROE-SMITH" as "Bill O'Roe-Smith"; initials and short acronyms ("MPA", "J.R.") stay as they are. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase() || !/\s/.test(name) || !/\p{Lu}{3}/u.test(name)) return name;
  return name.replace(/\p{L}+/gu, (word, at: number) => {
    const isInitial = word.length === 1 || name[at + word.length] === ".";
    return isInitial ? word : word[0] + word.slice(1).toLowerCase();
  });
}
