/** Words that print writes small inside of a name. */
const SMALL =
  /^(?:of|the|and|for|in|on|to|a|al|el|ul|ud|ur|as|ash|an|ar|e|i|o|wa|bin|ibn|de|del|la|las|los|le|les|du|des|et|y|van|von|der)$/u;

/** One word of so many capitals at the most is an abbreviation, which print leaves as it is. */
const LONGEST_ABBREVIATION = 6;

/**
 * A name that a list has in capitals throughout as print would have it: "HAQQANI NETWORK" is "Haqqani Network", "LASHKAR E-TAYYIBA"
 * is "Lashkar e-Tayyiba". Abbreviations, words without a vowel ("LTD", "HTS") and names with any small letter stay as they are. It is
 * for showing: what a passage quotes is the list's own.
 */
export function printCase(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}/u.test(name)) return name;
  if (name.length <= LONGEST_ABBREVIATION && !/[\s-]/u.test(name)) return name;
  return name.replace(/[\p{L}\p{M}'’`]+/gu, (word, at: number) => {
    const small = word.toLowerCase();
    if (at > 0 && SMALL.test(small)) return small;
    if (!/[AEIOUY\P{ASCII}]/u.test(word)) return word;
    const first = small.search(/\p{L}/u);
    return small.slice(0, first) + small.charAt(first).toUpperCase() + small.slice(first + 1);
  });
}
