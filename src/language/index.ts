export { analyse } from "./analyse.ts";
export type { Analysis, Sentence, Token } from "./analysis.ts";
export { largestFirst } from "./largest-first.ts";
export { englishLexicon, FORM_BITS, isNounOrAdjective, wordBits, wordKind } from "./lexicon.ts";
export {
  ARMED_GROUPS,
  CLASS_NOUNS,
  COUNTRIES,
  GIVEN_NAMES,
  METONYMS,
  ORGANISATIONS,
  PEOPLES,
  PLACE_PHRASES,
  PLACE_WORDS,
  PLACES,
  REGIONS,
  TITLES,
  TRIGGERS,
  WEAPONS,
} from "./list-data.ts";
export { loadModel, type ModelFile, packModel } from "./model-file.ts";
export { rememberNames } from "./remember-names.ts";
export { rememberWords } from "./remember-words.ts";
export { sentenceRanges } from "./sentence-ranges.ts";
export {
  childBy,
  children,
  childrenBy,
  headOf,
  isRelation,
  isUnder,
  rangeOf,
  rangesOf,
  rootOf,
  subtree,
  tokensIn,
} from "./tree.ts";
