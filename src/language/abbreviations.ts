/** How an abbreviation's full stop stands to the end of a sentence. */
export type Abbreviation = "title" | "numbered" | "word";

/** Stand before a name, so that their stop never ends a sentence: "Gen. Darim". */
const TITLES = `mr mrs ms mx dr prof rev fr st ste hon pres gov sen rep amb sec gen maj col capt cpt cmdr cdr lt sgt cpl pvt
  adm brig brig-gen supt insp det msgr messrs mme mlle sr sra sheikh shk hajj mt ft pte spc fmr asst assoc dep vs v cf eg ie viz ca al-haj`;

/** Abbreviate only before a number: "No. 5", "Art. 3", "Jan. 7". Elsewhere the stop ends a sentence. */
const NUMBERED = "no nos p pp art arts sec sect ch chap fig figs vol vols para paras ref op sun sat mar";

/** May end a sentence or not, by what follows: "Kesh Holdings Inc. denied it", "on 3 Dec. The ministry". */
const WORDS = `jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri inc corp co ltd llc bros plc jr
  esq phd md etc al est approx dept div univ assn govt natl intl incl excl avg tel ext
  ave blvd rd bldg calif conn colo fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va
  vt wash wis wyo ariz ark ala del d.c a.k.a`;

const KINDS: ReadonlyMap<string, Abbreviation> = new Map([
  ...entries(WORDS, "word"),
  ...entries(NUMBERED, "numbered"),
  ...entries(TITLES, "title"),
]);

/** Longest abbreviation of the list, in UTF-16 code units without its stop; longer words need no look-up. */
const LONGEST = 8;

/**
 * What kind of abbreviation a word is, null for none.
 *
 * @param word without its full stop, in any case: "Gen", "U.S"
 * Single capital letters (initials) are titles; letters with stops between them ("U.S", "a.m") are words.
 */
export function abbreviation(word: string): Abbreviation | null {
  if (word.length === 1) return /\p{Lu}/u.test(word) && word !== "I" ? "title" : null;
  if (word.length > 2 * LONGEST) return null;
  if (word.includes(".")) return /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word) ? "word" : null;
  return word.length > LONGEST ? null : (KINDS.get(word.toLowerCase()) ?? null);
}

function entries(words: string, kind: Abbreviation): [string, Abbreviation][] {
  return words
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => [word, kind]);
}
