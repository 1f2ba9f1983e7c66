/** Slots, a power of two; there are some 120 names of tags and relations. */
const SLOTS = 1024;

/**
 * A function of a name alone that remembers its answers: of a tag or a relation, of which there are few, and of each one copy in the
 * program. It is quicker than `rememberWords`, since such a name is found by three of its letters and compared by its place in memory. Two
 * names that fall into one slot take turns.
 *
 * @param make works out the answer
 */
export function rememberNames<T>(make: (name: string) => T): (name: string) => T {
  const names = new Array<string | null>(SLOTS).fill(null);
  const answers = new Array<T>(SLOTS);
  return (name) => {
    const { length } = name;
    if (length === 0) return make(name);
    // Of the factors tried, those by which all names of the models but two have slots of their own.
    const ends = name.charCodeAt(0) + 3 * name.charCodeAt(length - 1);
    const slot = (ends + 67 * name.charCodeAt(length >> 1) + 73 * length) & (SLOTS - 1);
    if (names[slot] === name) return answers[slot]!;
    const answer = make(name);
    names[slot] = name;
    answers[slot] = answer;
    return answer;
  };
}
