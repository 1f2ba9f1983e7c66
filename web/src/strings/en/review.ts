const many = (number: number, one: string, more: string) =>
  `${number.toLocaleString("en")} ${number === 1 ? one : more}`;

/** What the screen "Review" says. */
export const review = {
  readsOnly: "You may read this, and an analyst decides it: whoever keeps the accounts can change that.",
  title: "Review",
  lead: "What the machine is least sure of and what most rests on, first. You decide.",
  about: "About",
  left: (number: number, isMore: boolean) =>
    `${number.toLocaleString("en")}${isMore ? "+" : ""} ${number === 1 && !isMore ? "question" : "questions"} left here`,
  whatCounts: "Counted: claims, disputes, wordings, repetitions.",
  putOff: (number: number) => `${number} put off`,
  decided: (number: number) => `${many(number, "verdict", "verdicts")} in this visit`,
  progress: "How far you are",
  why: "Why you are asked",
  item: (says: string) => `To decide: ${says}`,
  answers: {
    assertion: { question: "Do the marked words say this?", yes: "Yes", no: "No" },
    dispute: { question: "Do these really stand against each other?", yes: "Yes", no: "No" },
    join: { question: "Do these say one thing?", yes: "One claim", no: "Two claims" },
    echo: { question: "Does the first only repeat the second?", yes: "Yes", no: "No, it is its own" },
  },
  wouldAgree: "Both could be right",
  counted: {
    yes: "Counted as one claim until you say otherwise.",
    no: "Counted as two claims until you say otherwise.",
  },
  copy: "This document",
  original: "repeats this one",
  inCommon: "Words in both",
  share: (share: number) => `${Math.round(share * 100)} % of its words stand in the other`,
  oneDocument: "Both are said in one document.",
  onlyPutOff: (number: number) => `Only what you put off is left: ${number}`,
  again: "Look at it again",
  nothingTitle: "Nothing is open",
  nothing:
    "Everything that matters was judged. New documents bring new questions; every verdict can be changed on the claim's own page.",
} as const;
