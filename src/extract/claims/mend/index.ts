import type { Token } from "../../../language/index.ts";
import { leaveSubjectClause, objectInAside, participleBeforeObject, resumeBehindAside } from "./asides.ts";
import {
  followAuxiliary,
  helpParticiple,
  joinToPredicate,
  passivateCopula,
  raiseAble,
  takePlaceOfCopula,
  verbBehindTo,
} from "./auxiliaries.ts";
import { firstOfSubjects, haveBeforeNoun, nameOfInnerNoun, subjectBehindPhrase } from "./beside.ts";
import { boundOfNumber } from "./bounds.ts";
import { deadBehindObject, joinCasualties } from "./casualties.ts";
import {
  clauseBehindPreposition,
  clauseBehindSubordinator,
  joinByConjunction,
  joinListedVerb,
  leaveParticiple,
  lowerRelativeClause,
  participleOfNoun,
  takePlaceOfClause,
} from "./clauses.ts";
import type { Draft, IsName, Mend } from "./draft.ts";
import { clauseOfAuxiliary } from "./ellipsis.ts";
import {
  accusedBehindNoun,
  gerundOfCharge,
  gerundOfDenial,
  predicateOfVerb,
  verbBeforeCharge,
} from "./gerunds.ts";
import {
  bracketBehindName,
  demoteMark,
  headBeforeColon,
  joinCompound,
  joinOffice,
  nounByShape,
  restoreCase,
} from "./marks.ts";
import { giveBackObject, moveObject, objectBehindVerb, takePlaceOfObject } from "./objects.ts";
import {
  agentBehindPassive,
  clauseOfNoun,
  endingOfWordBefore,
  lowerRelativeRoot,
  nameBeforePreposition,
  phraseBehindApposition,
  prepositionOfVerb,
  raiseFullVerb,
  verbBehindName,
  verbBetweenObjects,
  verbJoinedToVerb,
} from "./order.ts";
import { listBeforeVerb, partOfWhole, subjectBeforeAside } from "./parts.ts";
import {
  DEVERBAL,
  giveBackPhrase,
  giveBackPlaceOfSubject,
  giveBackPreposition,
  includeBehindName,
  moveAgent,
  movePlace,
  nameBehindPreposition,
  placeBehindAdverb,
  raiseVerbOverPhrase,
} from "./phrases.ts";
import {
  activateSubject,
  giveBackApposition,
  giveSubject,
  giveSubjectBeside,
  nameBetweenCommas,
  objectOfRelative,
  raiseFiniteVerb,
  raiseVerbBehindApposition,
  takePlaceOfListedNoun,
  takePlaceOfNounRoot,
  takeSubjectFromRoot,
} from "./subjects.ts";
import {
  agentOfNoun,
  appositionOfSubject,
  captiveBehindName,
  moveMeans,
  neighbourOfVerb,
  objectForRecipient,
  raiseHelpedVerb,
  subjectOfVerb,
} from "./verbs.ts";
import { standOnCopula } from "./whereabouts.ts";

/** Longer sentences are tables and lists that no rule about clauses fits; they are left as they are. At most 255. */
const LONGEST = 250;

/**
 * The tokens of a sentence with the faults mended that a statistical parser makes again and again and that no English
 * sentence can have: an object behind a preposition, two subjects on either side of a verb, a sentence without a verb whose
 * head is a noun in -s. Each rule below shows its fault. A sentence without such faults is given back as it is.
 *
 * @param isName whether a token stands in a name: the words of names are tagged as such, whatever the tagger thought
 */
export function mendParse(tokens: readonly Token[], isName: IsName): readonly Token[] {
  if (tokens.length > LONGEST) return tokens;
  const names = Uint8Array.from(tokens, (_, at) => (isName(at) ? 1 : 0));
  const drafts: Draft[] = tokens.map((token, at) =>
    names[at] === 1 && MISTAKEN.has(token.tag) ? { ...token, tag: "PROPN", xpos: "NNP" } : { ...token },
  );
  const stands: IsName = (at) => names[at] === 1;
  for (const rule of RULES) for (let at = 0; at < drafts.length; at++) rule(drafts, at, stands);
  return isTree(drafts) ? drafts : tokens;
}

/** What a word of a name is never. */
const MISTAKEN: ReadonlySet<string> = new Set(["VERB", "NOUN", "AUX", "ADV", "INTJ"]);

/** Whether every token comes to the root by its heads: two mended faults may, rarely, tie a knot. */
function isTree(tokens: readonly Draft[]): boolean {
  // By which token, from 1, each was first come to: a way that meets its own track goes round.
  const reached = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    let spot = at;
    while (spot >= 0 && spot < tokens.length && reached[spot] === 0) {
      reached[spot] = at + 1;
      spot = tokens[spot]!.head;
    }
    if (spot >= 0 && spot < tokens.length && reached[spot] === at + 1) return false;
  }
  return true;
}

/** The order matters: words first, then the phrases they make, then clauses and who does what in them. */
const RULES: readonly Mend[] = [
  demoteMark,
  joinOffice,
  nounByShape,
  boundOfNumber,
  joinCasualties,
  deadBehindObject,
  partOfWhole,
  subjectBeforeAside,
  listBeforeVerb,
  placeBehindAdverb,
  resumeBehindAside,
  objectInAside,
  participleBeforeObject,
  clauseOfAuxiliary,
  neighbourOfVerb,
  passivateCopula,
  accusedBehindNoun,
  gerundOfCharge,
  gerundOfDenial,
  predicateOfVerb,
  verbBeforeCharge,
  haveBeforeNoun,
  helpParticiple,
  clauseBehindPreposition,
  participleOfNoun,
  headBeforeColon,
  restoreCase,
  endingOfWordBefore,
  nameBeforePreposition,
  prepositionOfVerb,
  raiseFullVerb,
  lowerRelativeRoot,
  verbBehindName,
  verbJoinedToVerb,
  verbBetweenObjects,
  clauseOfNoun,
  firstOfSubjects,
  subjectBehindPhrase,
  nameOfInnerNoun,
  objectBehindVerb,
  giveBackObject,
  bracketBehindName,
  raiseVerbOverPhrase,
  giveSubjectBeside,
  raiseHelpedVerb,
  appositionOfSubject,
  objectForRecipient,
  subjectOfVerb,
  lowerRelativeClause,
  clauseBehindSubordinator,
  joinByConjunction,
  takePlaceOfNounRoot,
  verbBehindTo,
  followAuxiliary,
  raiseAble,
  takePlaceOfCopula,
  includeBehindName,
  giveBackPreposition,
  giveBackPlaceOfSubject,
  giveBackPhrase,
  nameBehindPreposition,
  giveBackApposition,
  objectOfRelative,
  nameBetweenCommas,
  takePlaceOfObject,
  takePlaceOfClause,
  raiseFiniteVerb,
  raiseVerbBehindApposition,
  takeSubjectFromRoot,
  takePlaceOfListedNoun,
  joinToPredicate,
  giveSubject,
  leaveParticiple,
  objectBehindVerb,
  activateSubject,
  boundOfNumber,
  moveObject,
  joinCompound,
  agentBehindPassive,
  phraseBehindApposition,
  moveAgent,
  agentOfNoun(DEVERBAL),
  moveMeans,
  captiveBehindName,
  movePlace,
  joinListedVerb,
  leaveSubjectClause,
  standOnCopula,
];
