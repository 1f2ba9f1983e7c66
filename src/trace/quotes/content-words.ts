/** Words of the closed classes of English, folded: articles, pronouns, prepositions, conjunctions, auxiliaries. Texts about other things share them. */
const CLOSED: ReadonlySet<string> = new Set(
  (
    "a an the this that these those some any no every each all both i you he she it we they me him her us them my your his its our " +
    "their who whom whose which what and or but nor so if because since although though while as than then of to in on at by for from " +
    "with into onto over under about after before against between through during within without up down out off not never is are was " +
    "were be been being am do does did have has had having will would shall should can could may might must there here"
  ).split(" "),
);

/** Whether a folded word says something by itself. */
export function isContentWord(key: string): boolean {
  return !CLOSED.has(key);
}
