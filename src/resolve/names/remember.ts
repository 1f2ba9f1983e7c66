/** How many words are remembered; a list's names come down to a few thousand words that come again and again. */
const REMEMBERED_MAX = 20_000;

/** A function of a word that keeps what it made of the last words, for as long as they are few; it must always make the same of one word. */
export function remember<Made>(make: (word: string) => Made): (word: string) => Made {
  const made = new Map<string, Made>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    if (made.size >= REMEMBERED_MAX) made.clear();
    const now = make(word);
    made.set(word, now);
    return now;
  };
}
