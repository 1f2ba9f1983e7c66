import type { RiverNode } from "../../../../src/serve/contract/index.ts";

const KINDS: Readonly<Record<RiverNode["kind"], string>> = {
  spring: "where it starts",
  voice: "passed on by",
  document: "document",
  mouth: "the claim",
  rival: "stands against it",
  comments: "readers' comments, never evidence",
};

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** What the screen "Claim" says. */
export const claim = {
  title: "Claim",
  notSo: "said not to be so",
  disputed: "disputed",
  between: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  undated: "undated",
  grade: "Credibility",
  gradeSet: "set by a person",
  gradeProposed: "proposed",
  cannotTell: "What this number does not mean",
  addToBrief: "Add to brief",
  river: {
    heading: "Where it comes from",
    lead: "Water runs from where the claim starts, through those who pass it on, to the documents in which you meet it. Choose anything to read its exact words.",
    described: (label: string, origins: number) =>
      `Where “${label}” comes from: ${many(origins, "independent origin", "independent origins")}. Arrow keys walk the drawing.`,
    node: (node: RiverNode, name: string) =>
      [
        name,
        node.isEcho ? "only repeats another document" : KINDS[node.kind],
        node.kind === "spring" && !node.isNamed ? "unnamed, in no count" : "",
        node.denies ? "denies it" : "",
        node.date?.slice(0, 10) ?? "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    pool: (origins: number) => (origins === 1 ? ["independent", "origin"] : ["independent", "origins"]),
    saveSvg: "Save drawing",
    print: "Print",
    legend: "Legend",
    legendSpring: "an independent origin: it counts",
    legendUnnamed: "an unnamed source: in no count, since its independence is not known",
    legendDenies: "denies the claim",
    legendVoice: "passes it on",
    legendDocument: {
      says: "a document in which it is said",
      denies: "a document in which it is denied",
      either: "a document in which it is said or denied",
    },
    legendEcho: "only repeats another document: adds nothing",
    legendRival: "stands against it",
    left: (origins: number, documents: number) =>
      `Not drawn: ${many(origins, "more origin", "more origins")}, ${many(documents, "more document", "more documents")}. All are listed below.`,
    choose: "Choose a spring, a voice or a document to read its exact words here.",
    words: (label: string) => `In the words of ${label}`,
    openRival: "Open the claim against it",
    openEntity: "Who this is",
    noWords: "This claim rests on other passages of the document.",
    more: (count: number) => `and ${many(count, "more passage", "more passages")}`,
  },
  origins: {
    heading: "Origins",
    lead: "Each stands for all who only repeat it.",
    unnamed: "unnamed: in no count",
    denies: "denies it",
    repeated: (echoes: number) =>
      echoes === 0 ? "repeated by nobody" : `repeated ${many(echoes, "time", "times")}`,
    first: "first",
    reliability: "Source reliability",
    more: (count: number) => `${count} more ${count === 1 ? "origin" : "origins"}`,
    moreSaid: (count: number) => `${count} more ${count === 1 ? "passage" : "passages"}`,
    echo: "repeats another",
    stated: "stated by a person",
  },
  quote: {
    verbatim: "verbatim in its source",
    shortened: "shortened from its source",
    altered: "altered from its source",
    elsewhere: "found in another document",
    "another-mouth": "somebody else's words there",
    "not-there": "not in its source's documents",
    "source-absent": "its source's documents are not here",
  },
  disputes: {
    heading: "What stands against it",
    none: "Nothing in this ledger stands against it. That is not agreement.",
    onlyDenied: (deniers: string) =>
      `Denied by ${deniers}, and said by nobody here: no document in this ledger says it.`,
    deniers: (names: readonly string[], more: number) =>
      [...names, ...(more > 0 ? [`${more} more`] : [])].join(", "),
    here: "this claim",
    there: "against",
    agree: "Both could be right:",
    open: "Open it",
    origins: (count: number) => many(count, "independent origin", "independent origins"),
    denial: (sayers: number, deniers: number) =>
      `${many(sayers, "independent origin says", "independent origins say")} it, ${many(deniers, "independent origin denies", "independent origins deny")} it.`,
    itself: "Those who say it put it at different times or places.",
    own: (source: string) => `${source} is on both sides`,
  },
  echoes: {
    heading: "Who only repeats",
    sentence: (copy: string, of: string) => `${copy} repeats ${of}`,
    share: (share: number) => `${Math.round(share * 100)} % of its words`,
    rejected: "held by a person to be independent",
  },
  supposed: {
    heading: "Plans, hopes, unconfirmed reports",
    lead: "They do not say that it is so, and lead to no origin.",
  },
  comments: { heading: "Readers' comments", lead: "Kept, never evidence, in no count." },
  rejected: { heading: "Rejected or corrected by a person", lead: "Shown, in no count." },
  joins: {
    heading: "Joined names",
    lead: "Entities that were judged to be one fill a role of this claim.",
    sentence: (name: string, parts: string) => `${name}: ${parts}`,
  },
  wordings: {
    heading: "In other words",
    lead: "Wordings that say one thing are counted as one claim, under the one that says least.",
    one: "One claim",
    two: "Two claims",
    states: { counted: "counted as one", open: "may be the same; not counted", apart: "pulled apart" },
    pullApart: "Pull apart",
    why: (reason: string) => `${reason} · `,
    said: (isOne: boolean, by: string, at: string) =>
      `${isOne ? "held to be one" : "held to be two"} by ${by}, ${at.slice(0, 10)}`,
  },
  verdicts: {
    heading: "Verdicts",
    confirm: "Confirm",
    reject: "Reject",
    withdraw: "Take back",
    holds: "which holds",
    differ: "They differ: the later word holds.",
    by: (decision: string, by: string, at: string) => `${decision} by ${by}, ${at.slice(0, 10)}`,
  },
  openInDocument: "Read it in its document",
} as const;
