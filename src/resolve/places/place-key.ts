import { joinedWords, nameWords, spellingClass } from "../fold-name.ts";

/** A longer name is nobody's: the longest in the gazetteer has 76 letters. UTF-16 code units. */
const NAME_MAX_UNITS = 100;

const FULL_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    st: "saint",
    ste: "sainte",
    mt: "mount",
    ft: "fort",
    twp: "township",
    co: "county",
  }),
);

const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({ n: "north", s: "south", e: "east", w: "west" }),
);

/**
 * What spellings of one place name have in common: folded letters, no article, "St." and "Mt." written out. Empty for a
 * name that is too long or has no letters.
 */
export function placeKey(name: string): string {
  if (name.length > NAME_MAX_UNITS) return "";
  const words = nameWords(name);
  if (words.length > 1 && words[0] === "the") words.shift();
  if (words.length > 1) {
    const [first = ""] = words;
    words[0] = DIRECTIONS.get(first) ?? first;
  }
  return words.map((word) => (words.length > 1 ? (FULL_WORDS.get(word) ?? word) : word)).join(" ");
}

/** Words that say what a place is, before or behind its name ("Kunduz province", "City of York"). */
const GENERIC =
  "county|parish|borough|province|district|governorate|prefecture|municipality|township|town|city|village|region|state|oblast|raion|rayon|department|division|republic|territory|subdistrict|metropolitan|area|valley|suburbs?|royal";
const BEHIND = new RegExp(`(?: (?:${GENERIC}))+$`);
const BEFORE = new RegExp(
  `^(?:(?:${GENERIC}|and) )+of (?:the )?|^(?:county|province|district|governorate|provincia|departamento|departement|muhafazat|wilayat|wilaya|velayat e|ostan e) (?:de |di |du |of )?`,
);
const QUARTER =
  /^(?:greater|central|downtown|upper|lower|mid|upstate|(?:north|south)?(?:east|west)?(?:north|south)?(?:ern)?) /;

/** A key without the words that only say what the place is; the key itself where nothing would be left. */
export function bareKey(key: string): string {
  const bare = key.replace(BEFORE, "").replace(BEHIND, "");
  return bare === "" ? key : bare;
}

/** A key without the words for a part of a place ("southern Lebanon" is in Lebanon); the key itself where there are none. */
export function wholeKey(key: string): string {
  const whole = key.replace(QUARTER, "");
  return whole === "" ? key : whole;
}

/** What romanisations of one name share ("Hodeidah", "Al Hudaydah"); it begins with a sign that no other key has. */
export function soundKey(key: string): string {
  const words = joinedWords(key.replace(/^(?:al|el|ar|as|ash|at|az|an|ad) /, "").split(" "));
  return `~${words.map(spellingClass).join(" ")}`;
}
