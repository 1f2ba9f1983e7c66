import { type ErrorData, errorData, HeadwaterError } from "../model/index.ts";
import { addHeld, addNamedPage, addReceived, joinLists } from "./work/adding.ts";
import { briefOn, compared, draftFile, draftOf, gapsOf, proposed } from "./work/asking.ts";
import { makeCorpus, seatMember } from "./work/corpora.ts";
import { keepGrade, keepJudgements, keepVerdict } from "./work/deciding.ts";
import { openJoins, proposedJoins } from "./work/joining.ts";
import { PEOPLE_WORK } from "./work/people.ts";
import { changedQuotes, quotesOfClaim, quotesOfDocument } from "./work/quoting.ts";
import { screenNames } from "./work/screening.ts";
import { dropSearch, keepSearch } from "./work/searches.ts";
import { bringSeen, handOn, keepMarking, makeSeen } from "./work/seeing.ts";
import { takeBack } from "./work/undoing.ts";

// The module that worker threads run. A thrown error is a copy on the other side and loses its fields: it is handed over as data.

/** What came of work. */
export type Worked<T> = { readonly value: T } | { readonly failed: ErrorData } | { readonly crashed: string };

/** Everything that workers do, by name. */
export const WORK = {
  addReceived,
  addHeld,
  addNamedPage,
  joinLists,
  keepVerdict,
  keepJudgements,
  keepGrade,
  takeBack,
  keepSearch,
  dropSearch,
  screenNames,
  gapsOf,
  briefOn,
  compared,
  draftOf,
  draftFile,
  proposed,
  proposedJoins,
  openJoins,
  quotesOfDocument,
  quotesOfClaim,
  changedQuotes,
  makeSeen,
  bringSeen,
  handOn,
  keepMarking,
  makeCorpus,
  seatMember,
  ...PEOPLE_WORK,
};

export type Work = typeof WORK;
export type WorkName = keyof Work;

/** Runs one piece of work. */
export default async function work({
  name,
  asked,
}: {
  readonly name: WorkName;
  readonly asked: unknown;
}): Promise<Worked<unknown>> {
  try {
    return { value: await (WORK[name] as (asked: unknown) => Promise<unknown>)(asked) };
  } catch (thrown) {
    if (!(thrown instanceof HeadwaterError))
      return { crashed: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
    return { failed: errorData(thrown) };
  }
}
