import type { Stance } from "../../model/index.ts";

/**
 * Cue words whose stance is not a plain statement, by lemma. Drawn up by hand from the classes of reporting verbs in
 * Quirk et al., *A Comprehensive Grammar of the English Language* (1985), 16.31-16.33, with the nouns made from them.
 */
const LEMMAS: Readonly<Record<Exclude<Stance, "asserts">, string>> = {
  denies:
    "deny denial reject rejection refute refutation rebut rebuttal dispute dismiss dismissal disavow disown contradict " +
    "repudiate contest decry disagree disbelieve discount denounce debunk negate",
  doubts:
    "doubt question suspect skeptical sceptical skepticism scepticism wonder unsure uncertain distrust mistrust",
  hopes: "hope wish want desire aspire aspiration long dream pray optimistic",
  asks: "ask request beg plead plea inquire enquire query urge appeal implore beseech petition invite",
  orders:
    "order command demand instruct direct insist require forbid ban decree mandate call-on compel warn-off instruction " +
    "directive",
  estimates:
    "estimate expect expectation predict prediction forecast project projection calculate reckon guess anticipate " +
    "assess assessment put fear believe think suppose speculate speculation likely estimation",
};

/** The stance that a cue's lemma states; a word that is not listed asserts. */
export const STANCE_OF_STEM: ReadonlyMap<string, Stance> = new Map(
  (Object.entries(LEMMAS) as [Stance, string][]).flatMap(([stance, lemmas]) =>
    lemmas.split(" ").flatMap((lemma): [string, Stance][] => [
      [lemma, stance],
      [lemma.replace(/e$/u, ""), stance],
    ]),
  ),
);
