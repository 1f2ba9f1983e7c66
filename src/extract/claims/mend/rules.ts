import {
  asideOfPart,
  leaveSubjectClause,
  objectInAside,
  participleBeforeObject,
  resumeBehindAside,
} from "./asides.ts";
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
import { deadBehindObject, joinCasualties, someOfWounded } from "./casualties.ts";
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
import { verbsOfNeither } from "./neither-nor.ts";
import { finiteOfRoot, TELLING, tellingVerb } from "./noun-roots.ts";
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
import { listBeforeVerb, partOfWhole, subjectBeforeAside, verbOfSaid } from "./parts.ts";
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
  bareSubject,
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
import { clauseBehindHearer, clauseOfCharge } from "./that-clauses.ts";
import { deadAsPeople, eventBeforeVerb, numberOfToll, participleByShape, riseToNumber } from "./tolls.ts";
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
import { type Rule, rule } from "./where.ts";
import { standOnCopula } from "./whereabouts.ts";

const VERB = /^VERB$/;
const NOUN = /^(?:NOUN|PROPN)$/;
const MARKS = '[ ] ( ) { } “ ” " ‘ ’ , ; :';

/**
 * The order matters: words first, then the phrases they make, then clauses and who does what in them. Each rule stands beside the words that it is
 * asked of: nine of ten would be asked in vain, which takes longer than all that is found.
 */
export const RULES: readonly Rule[] = [
  rule(demoteMark, { relation: /^(?!punct$)/, text: MARKS }),
  rule(joinOffice, { text: "command chief" }),
  rule(nounByShape, { xpos: /^IN$/ }),
  rule(participleByShape, { text: "retaken overtaken undertaken" }),
  rule(eventBeforeVerb, { tag: VERB, head: "behind" }),
  rule(riseToNumber, { xpos: /^NN$/, text: "rose" }),
  rule(numberOfToll, { tag: /^NUM$/, head: "before" }),
  rule(deadAsPeople, {
    text: "dead wounded injured missing",
    relation: /^(?:advcl|ccomp|xcomp)$/,
    head: "before",
  }),
  rule(tellingVerb, { xpos: /^NNS$/, text: [...TELLING.keys()].join(" ") }),
  rule(finiteOfRoot, { xpos: /^VB[DN]$/, relation: /^acl$/, head: "before" }),
  rule(boundOfNumber, { tag: /^NUM$/ }, { text: "dozen dozens scores hundred hundreds thousand thousands" }),
  rule(someOfWounded, { text: "wounded injured", behind: "the" }),
  rule(joinCasualties, { text: "wounded injured killed hurt" }),
  rule(deadBehindObject, { text: "dead", relation: /^amod$/, head: "before" }),
  rule(partOfWhole, { text: "including among" }),
  rule(subjectBeforeAside, { tag: VERB, relation: /^(?:ccomp|dep|conj|parataxis|advcl)$/, head: "before" }),
  rule(verbOfSaid, { tag: VERB, xpos: /^VB[DN]$/, relation: /^acl$/, head: "before" }),
  rule(bareSubject, { tag: NOUN, relation: /^obl:unmarked$/, head: "behind" }),
  rule(listBeforeVerb, { tag: VERB, relation: /^conj$/, head: "before" }),
  rule(placeBehindAdverb, { relation: /^advmod$/, text: "inside outside near" }),
  rule(asideOfPart, { text: "which whom", behind: "of" }),
  rule(resumeBehindAside, { tag: VERB, relation: /^conj$/, head: "before" }),
  rule(objectInAside, { tag: NOUN, relation: /^nsubj/, head: "behind" }),
  rule(participleBeforeObject, { xpos: /^VBG$/, head: "before" }),
  rule(clauseOfAuxiliary, { tag: /^AUX$/ }),
  rule(neighbourOfVerb, { xpos: /^VBG$/, relation: /^csubj/ }),
  rule(passivateCopula, { relation: /^cop$/, lemma: "be" }),
  rule(accusedBehindNoun, { tag: VERB, xpos: /^VB[DN]$/, lemma: "accuse suspect convict acquit" }),
  rule(gerundOfCharge, { xpos: /^VBG$/, relation: /^amod$/, head: "behind" }),
  rule(gerundOfDenial, { xpos: /^VBG$/, relation: /^acl$/, head: "before" }),
  rule(predicateOfVerb, { relation: /^obj$/, head: "before" }),
  rule(verbBeforeCharge, { xpos: /^VBN$/, relation: /^acl$/, head: "before" }),
  rule(clauseBehindHearer, { text: "that", head: "behind" }),
  rule(clauseOfCharge, { text: "that", head: "behind" }),
  rule(verbsOfNeither, { text: "neither" }),
  rule(haveBeforeNoun, { lemma: "have", relation: /^aux$/, head: "behind" }),
  rule(helpParticiple, { lemma: "have", relation: /^(?!aux)/ }),
  rule(clauseBehindPreposition, { xpos: /^VB[DN]$/, relation: /^acl$/, head: "before" }),
  rule(participleOfNoun, { xpos: /^VBD$/, relation: /^acl$/, head: "before" }),
  rule(headBeforeColon, { relation: /^nsubj/, head: "behind" }),
  rule(restoreCase, { tag: NOUN, relation: /^(?:advcl|acl|ccomp|obl|nmod)/ }),
  rule(endingOfWordBefore, { xpos: /^POS$/, head: "before" }),
  rule(nameBeforePreposition, { relation: /^(?:compound|amod|nmod|flat)$/, head: "behind" }),
  rule(prepositionOfVerb, { tag: /^ADP$/, relation: /^case$/, head: "behind" }),
  rule(raiseFullVerb, { xpos: /^VB[DPZ]$/, relation: /^aux$/, head: "behind" }),
  rule(lowerRelativeRoot, {
    tag: VERB,
    relation: /^(?:conj|parataxis|advcl|dep)$/,
    head: "before",
    behind: ",",
  }),
  rule(verbBehindName, { tag: VERB, relation: /^amod$/, head: "behind" }),
  rule(verbJoinedToVerb, { xpos: /^NNS$/ }),
  rule(verbBetweenObjects, { xpos: /^NN$/, relation: /^conj$/, behind: "or and" }),
  rule(clauseOfNoun, { relation: /^parataxis$/ }),
  rule(firstOfSubjects, {
    tag: NOUN,
    relation: /^(?:obl|obl:unmarked|dislocated|dep|parataxis)$/,
    head: "behind",
  }),
  rule(subjectBehindPhrase, { tag: NOUN, relation: /^(?:nmod|appos|dep|list)/, head: "before" }),
  rule(nameOfInnerNoun, { relation: /^appos$/, head: "before", behind: "," }),
  rule(objectBehindVerb, { tag: VERB, xpos: /^VB/, relation: /^(?!case$)/ }),
  rule(giveBackObject, { relation: /^obj$/, head: "before" }),
  rule(bracketBehindName, { text: "[ (" }),
  rule(raiseVerbOverPhrase, { tag: NOUN }),
  rule(giveSubjectBeside, { tag: VERB, relation: /^(?:appos|acl|nmod|dep)$/, head: "before" }),
  rule(raiseHelpedVerb, { tag: VERB, relation: /^amod$/, head: "behind" }),
  rule(appositionOfSubject, { relation: /^appos$/, head: "behind" }),
  rule(objectForRecipient, { relation: /^iobj$/ }),
  rule(subjectOfVerb, {
    tag: /^(?:NOUN|PROPN|ADJ|NUM)$/,
    relation: /^(?:discourse|vocative|compound|nmod|nmod:poss|amod|appos|nummod)$/,
    head: "behind",
  }),
  rule(lowerRelativeClause, { tag: VERB, head: "none" }),
  rule(clauseBehindSubordinator, { tag: VERB, relation: /^conj$/, head: "before" }),
  rule(joinByConjunction, { relation: /^(?:conj|advcl|obl|obj|nmod|dep)$/, head: "before" }),
  rule(takePlaceOfNounRoot, { xpos: /^NNS$/ }, { xpos: /^NN$/, head: "none" }),
  rule(verbBehindTo, { xpos: /^NNP?$/, behind: "to" }),
  rule(followAuxiliary, { xpos: /^NNP?$/ }),
  rule(raiseAble, { relation: /^amod$/, head: "behind" }),
  rule(takePlaceOfCopula, { lemma: "be", relation: /^(?:parataxis|acl|dep|conj)/, head: "before" }),
  rule(includeBehindName, { relation: /^case$/, text: "including" }),
  rule(giveBackPreposition, { relation: /^case$/, head: "behind" }),
  rule(giveBackPlaceOfSubject, {
    relation: /^advmod$/,
    text: "inside outside near within under behind",
  }),
  rule(giveBackPhrase, { tag: /^PROPN$/, relation: /^(?:obl|nmod)$/, head: "behind" }),
  rule(nameBehindPreposition, { relation: /^case$/, xpos: /^(?!POS$)/ }),
  rule(giveBackApposition, { tag: /^NOUN$/, relation: /^nsubj/, head: "behind" }),
  rule(objectOfRelative, { relation: /^nsubj/, head: "behind" }),
  rule(nameBetweenCommas, { behind: "," }),
  rule(takePlaceOfObject, { xpos: /^VB[DNG]$/, relation: /^(?:amod|acl)$/ }),
  rule(takePlaceOfClause, {
    xpos: /^VB[DZP]$/,
    relation: /^(?:det|amod|advmod|nmod|compound|punct|advcl)/,
    head: "behind",
  }),
  rule(raiseFiniteVerb, {
    xpos: /^(?:VBD|JJR?|CD|NN)$/,
    relation: /^(?:advcl|ccomp|parataxis|conj|xcomp)$/,
    head: "before",
  }),
  rule(raiseVerbBehindApposition, { xpos: /^VB[DN]$/, relation: /^acl$/, head: "before", behind: "," }),
  rule(takeSubjectFromRoot, { tag: VERB, relation: /^(?:acl|nmod|appos|dep|advcl)/ }),
  rule(takePlaceOfListedNoun, { relation: /^(?:conj|appos|list)$/, head: "before" }),
  rule(joinToPredicate, { relation: /^nsubj/, head: "behind" }),
  rule(giveSubject, {
    tag: /^(?:PRON|NOUN|PROPN)$/,
    relation: /^(?:vocative|nsubj:outer|dislocated|dep|reparandum)$/,
    head: "behind",
  }),
  rule(leaveParticiple, { xpos: /^VBG$/, relation: /^acl/ }),
  rule(objectBehindVerb, { tag: VERB, xpos: /^VB/, relation: /^(?!case$)/ }),
  rule(activateSubject, { relation: /^nsubj:pass$/ }),
  rule(boundOfNumber, { tag: /^NUM$/ }, { text: "dozen dozens scores hundred hundreds thousand thousands" }),
  rule(moveObject, { relation: /^(?:obj$|obl:agent$|nsubj)/, head: "before" }),
  rule(joinCompound, { tag: /^NOUN$/, relation: /^(?:obl|obj)$/ }),
  rule(agentBehindPassive, { relation: /^(?:obl|nmod)/ }),
  rule(phraseBehindApposition, { relation: /^nmod$/, head: "before" }),
  rule(moveAgent, { relation: /^nmod/ }),
  rule(agentOfNoun(DEVERBAL), { relation: /^(?:obl|nmod)/, head: "before" }),
  rule(moveMeans, { relation: /^nmod$/, head: "before" }),
  rule(captiveBehindName, { lemma: "captive hostage prisoner", relation: /^obj$/ }),
  rule(movePlace, { relation: /^nmod/ }),
  rule(joinListedVerb, { xpos: /^NN$/, behind: ", and or" }),
  rule(leaveSubjectClause, { relation: /^conj$/, head: "before" }),
  rule(standOnCopula, { lemma: "be", relation: /^(?:cop|root|ccomp|acl|advcl|parataxis|conj)/ }),
];
