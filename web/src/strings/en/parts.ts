/** What the parts that several screens share say. */
export const parts = {
  moreWords: (count: number) => (count === 1 ? "1 more passage" : `${count} more passages`),
  morePassages: (number: number, isMore: boolean) =>
    `and ${number}${isMore ? "+" : ""} more ${number === 1 ? "passage" : "passages"}`,
  noWords: "The words could not be fetched: “Who says so” has them.",
  whoSays: "Who says so",
  apart: { denied: "Denied", asserted: "Said to be so" },
  trace: "Where it comes from",
  untitled: "Document without a title",
  says: (source: string) => `${source}:`,
  close: "Close",
  certainties: {
    stated: "",
    hedged: "hedged",
    unconfirmed: "unconfirmed",
    denied: "denied",
    hypothetical: "a plan or a hope",
  } as Readonly<Record<string, string>>,
  brief: {
    add: "Add to brief",
    added: "In brief",
    newTitle: "New brief",
  },
  entity: {
    none: "No name has these words",
    ask: "Type a name",
    more: "Go on typing to see others",
  },
} as const;
