import type { Analysis, Token } from "../language/index.ts";
import type { Reading } from "./reading.ts";

/** Who says what a pronoun stands in, and what that tells of the pronoun. */
export interface SpokenOf {
  /** Place among the readings of the one who says it. */
  readonly speaker: number;
  /** Place among the readings of whose person the speaker is: "*his* editor"; null for nobody's. */
  readonly owner: number | null;
  /** Whether what is said cannot be said of the speaker: the dead do not speak. */
  readonly isImpossible: boolean;
  /** Whether the speaker speaks for the owner: "his lawyer". */
  readonly isForOwner: boolean;
}

/** What is done to people who then say nothing more, and what they do themselves. */
const KILLED = /^(?:kill|murder|assassinate|execute|behead|slay|massacre|slaughter|gun|lynch|bury)$/;
const DIED = /^(?:die|perish)$/;

/** Words by which it has not come to that: "would be killed", "was nearly killed". */
const NOT_SO =
  /^(?:would|will|could|may|might|should|can|must|not|n[’']t|never|nearly|almost|if|unless|whether|wo|ca)$/i;

/** Who speaks for somebody, and of them. */
const FOR_OWNER =
  /(?:^|\s)(?:lawyer|attorney|counsel|advocate|solicitor|barrister|spokesman|spokeswoman|spokesperson|representative|doctor|physician|editor|publicist|biographer)$/i;

/**
 * Who says the clause whose subject is a pronoun ("His editor believes *he* was murdered"), or who confirms or mourns a death that is the pronoun's
 * ("The minister confirmed *his* death"). Null where nobody does.
 */
export function spokenOf(analysis: Analysis, readings: readonly Reading[], at: number): SpokenOf | null {
  const pronoun = readings[at]!;
  const tokens = analysis.sentences[pronoun.sentence]?.tokens ?? [];
  const word = tokens.findIndex(({ start }) => start === pronoun.start);
  const above = tokens[word]?.head ?? -1;
  if (word < 0 || above < 0) return null;
  const isDeath = tokens[word]!.relation === "nmod:poss" && isMournedDeath(tokens, above);
  const isClause = isSubject(tokens[word]!) && /^ccomp/.test(tokens[above]!.relation);
  if (!isDeath && !isClause) return null;
  const saying = tokens[above]!.head;
  const subject = tokens.find((token) => token.head === saying && token.relation === "nsubj");
  if (saying < 0 || subject === undefined || subject.start >= pronoun.start) return null;
  const speaker = outermostAt(readings, at, subject);
  if (speaker < 0) return null;
  const { text } = readings[speaker]!;
  return {
    speaker,
    owner: ownerOf(readings, speaker, at),
    isImpossible: isDeath || isOfDead(tokens, word, above),
    isForOwner: FOR_OWNER.test(text),
  };
}

/** Verbs that others than the dead do with a death. */
const MOURNING =
  /^(?:confirm|announce|report|mourn|lament|condemn|investigate|deny|avenge|celebrate|witness|describe|call|attribute)$/;

function isMournedDeath(tokens: readonly Token[], noun: number): boolean {
  const { lemma, relation, head } = tokens[noun]!;
  return (
    /^(?:death|killing|murder|assassination|execution)$/.test(lemma) &&
    relation === "obj" &&
    MOURNING.test(tokens[head]?.lemma ?? "")
  );
}

/** Whether a clause says of its subject that they were killed, or died. */
function isOfDead(tokens: readonly Token[], subject: number, predicate: number): boolean {
  const { lemma } = tokens[predicate]!;
  const isPassive = tokens[subject]!.relation === "nsubj:pass";
  const children = tokens.filter(({ head }) => head === predicate);
  const isState = lemma === "dead" && children.some(({ relation }) => relation === "cop");
  const isShotDead = lemma === "shoot" && children.some((child) => child.lemma === "dead");
  if (!isState && !DIED.test(lemma) && !(isPassive && (KILLED.test(lemma) || isShotDead))) return false;
  return !children.some(({ text }) => NOT_SO.test(text));
}

/** The reading of whose person a description is: "*his* editor", "*Hale's* editor"; null for nobody's. */
function ownerOf(readings: readonly Reading[], speaker: number, before: number): number | null {
  const { form, start, end } = readings[speaker]!;
  if (form !== "description") return null;
  for (let i = speaker + 1; i < before && readings[i]!.start < end; i++) {
    const { start: from, end: to, text, form: own } = readings[i]!;
    if (from !== start || to >= end) continue;
    if (own === "name" || /^(?:his|her)$/i.test(text)) return i;
  }
  return null;
}

/** The outermost mention before a pronoun that holds a token of its sentence; -1 for none. */
function outermostAt(readings: readonly Reading[], at: number, token: Token): number {
  for (let i = at - 1; i >= 0 && readings[i]!.sentence === readings[at]!.sentence; i--) {
    const { start, end, outerEnd } = readings[i]!;
    if (outerEnd === null && start <= token.start && token.end <= end) return i;
  }
  return -1;
}

function isSubject({ relation }: Token): boolean {
  return relation === "nsubj" || relation === "nsubj:pass";
}
