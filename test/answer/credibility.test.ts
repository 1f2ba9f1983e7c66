import { expect, test } from "vitest";
import { proposeCredibility } from "../../src/answer/index.ts";

const nothing = {
  origins: 0,
  outright: 0,
  isUnconfirmed: false,
  unnamed: 0,
  comments: 0,
  supposed: 0,
  denials: 0,
  deniers: 0,
  rivals: 0,
};

test.each([
  {
    backing: { origins: 3, outright: 2 },
    grade: "1",
    says: "3 independent origins that do not echo one another",
  },
  { backing: { origins: 2, outright: 1 }, grade: "2", says: "only one does not hedge" },
  { backing: { origins: 2, outright: 0 }, grade: "2", says: "all hedge" },
  {
    backing: { origins: 3, outright: 3, rivals: 1 },
    grade: "2",
    says: "3 independent origins, against 1 independent origin of what cannot hold beside it",
  },
  { backing: { origins: 1, outright: 1 }, grade: "3", says: "nothing confirms and nothing contradicts" },
  { backing: { origins: 1 }, grade: "3", says: "which hedges it" },
  { backing: { origins: 1, outright: 1, rivals: 1 }, grade: "4", says: "as many against it" },
  { backing: { origins: 1, outright: 1, rivals: 3 }, grade: "5", says: "against 3 independent origins" },
  {
    backing: { origins: 3, outright: 3, deniers: 1 },
    grade: "2",
    says: "against 1 independent origin that denies it",
  },
  {
    backing: { origins: 2, outright: 2, deniers: 2 },
    grade: "4",
    says: "as many against it: 2 independent origins that deny it",
  },
  {
    backing: { origins: 1, outright: 1, deniers: 2, rivals: 1 },
    grade: "5",
    says: "against 2 independent origins that deny it",
  },
  {
    backing: { origins: 1, outright: 1, deniers: 1, rivals: 2 },
    grade: "5",
    says: "of what cannot hold beside it",
  },
  { backing: { supposed: 1, isUnconfirmed: true }, grade: "6", says: "only reported as unconfirmed" },
  { backing: { unnamed: 2, comments: 1 }, grade: "6", says: "only 2 sources without a name say it" },
  { backing: { comments: 100 }, grade: "6", says: "only readers say it (100 comments)" },
  { backing: { supposed: 1 }, grade: "6", says: "planned, hoped or supposed" },
  { backing: { denials: 1 }, grade: "6", says: "only those who deny it" },
  { backing: {}, grade: "6", says: "no source says it now" },
])("$backing is proposed as $grade, with the reason", ({ backing, grade, says }) => {
  const proposed = proposeCredibility({ ...nothing, ...backing });
  expect(proposed.grade).toBe(grade);
  expect(proposed.reason).toContain(says);
});
