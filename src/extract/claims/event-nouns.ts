/** Nouns for things that somebody does and that other things happen in: "killed in an *airstrike*". */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  "airstrike ambush assault attack blast bombardment bombing campaign clash crackdown explosion fight fighting fire gunfire incursion offensive operation raid shelling shooting siege strike violence".split(
    " ",
  ),
);
