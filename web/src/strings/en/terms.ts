import type { Wording } from "../../../../src/serve/contract/index.ts";

type Tally = Wording["tally"];

const count = (number: number) => number.toLocaleString("en");
const many = (number: number, one: string, more: string) => `${count(number)} ${number === 1 ? one : more}`;

const ROLES: Readonly<Record<string, string>> = { subject: "Who", object: "Whom or what" };
const TYPES: Readonly<Record<string, string>> = {
  ArmedGroup: "Armed group",
  PublicBody: "Public body",
  Organization: "Organisation",
  Country: "State",
  Nationality: "People",
  MilitaryPlatform: "Military platform",
};

const hedgeWords = ({ times, hedged }: Tally["said"]) =>
  hedged === 0 ? "" : hedged === times ? " with a hedge" : ` (${count(hedged)} with a hedge)`;

/** The words of the domain as every screen shows them: what a value of the contract is called by a person. */
export const terms = {
  count,
  independentOrigins: (number: number) => many(number, "independent origin", "independent origins"),
  origins: (number: number) => (number === 1 ? "origin" : "origins"),
  /** How often each thing is done with a claim; what there is none of is left out, but that nobody says what is denied. */
  tally: ({ said, denied, supposed, comments }: Tally, deniers = 0) =>
    [
      {
        does: "said",
        text:
          said.times > 0
            ? `said ${many(said.times, "time", "times")}${hedgeWords(said)}`
            : denied.times > 0
              ? "never said"
              : "",
      },
      {
        does: "denied",
        text:
          denied.times === 0
            ? ""
            : `denied ${many(denied.times, "time", "times")}${deniers === 0 ? "" : ` by ${many(deniers, "independent origin", "independent origins")}`}`,
      },
      { does: "supposed", text: supposed === 0 ? "" : `supposed ${many(supposed, "time", "times")}` },
      {
        does: "comments",
        text: comments === 0 ? "" : many(comments, "reader's comment", "readers' comments"),
      },
    ].filter(({ text }) => text !== ""),
  denied: (times: number) => `denied ${many(times, "time", "times")}`,
  deniedBy: (origins: number) => `denied by ${many(origins, "independent origin", "independent origins")}`,
  inDocuments: (documents: number) => `in ${many(documents, "document", "documents")}`,
  documents: (number: number) => many(number, "document", "documents"),
  claims: (number: number) => many(number, "claim", "claims"),
  claimId: (id: string) => id.replace(/^\w+:/, "").slice(0, 8),
  onlyDenied: "Denied, said by nobody here",
  disputed: "Disputed",
  undated: "no date",
  noPublisher: "publisher not stated",
  untitled: "Untitled document",
  unnamedSource: "unnamed source",
  reader: "reader",
  publisher: "publisher not stated",
  quoted: (words: string) => `“${words}”`,
  certainty: {
    stated: "Said without a hedge",
    hedged: "Hedged",
    unconfirmed: "Unconfirmed",
    denied: "Denied",
    hypothetical: "A plan or supposition",
  },
  polarity: { positive: "Says that it is so", negative: "Says that it is not so" },
  type: (type: string): string => TYPES[type] ?? type,
  voice: { source: "A source speaks", author: "The author speaks", comment: "A reader's comment" },
  stance: {
    asserts: "says",
    denies: "denies",
    doubts: "doubts",
    hopes: "hopes or plans",
    asks: "asks",
    orders: "orders",
    estimates: "estimates",
  },
  decision: { confirm: "Confirmed", correct: "Corrected", reject: "Rejected", withdraw: "Left open" },
  role: (role: string) => {
    const word = ROLES[role] ?? role.replaceAll("_", " ");
    return word.charAt(0).toUpperCase() + word.slice(1);
  },
  neverEvidence: "Readers' comments are never evidence",
  hiddenCharacter: (code: string) => `A character that cannot be seen: ${code}`,
  mixedScripts: (scripts: string) => `Letters of several scripts in one word: ${scripts}`,
  more: "Show more",
  loadingMore: "Loading more",
} as const;
