import type { Command } from "commander";

/** One command of the program: what `headwater --help` says of it, and the module that defines it, loaded when called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly define: (command: Command) => void }>;
}

/** All commands, in the order in which an analyst meets them. Loading one alone keeps the start short. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "add",
    summary: "read documents into the ledger: text, claims, sources, origins",
    load: () => import("./add.ts"),
  },
  {
    name: "extract",
    summary: "print what is found in documents, without a ledger, as JSON Lines",
    load: () => import("./extract.ts"),
  },
  {
    name: "claims",
    summary: "list claims and how many independent origins each has",
    load: () => import("./claims.ts"),
  },
  {
    name: "trace",
    summary: "show who said a claim, in which words, and where it starts",
    load: () => import("./trace.ts"),
  },
  {
    name: "quotes",
    summary: "check quotations against the documents that they quote",
    load: () => import("./quotes.ts"),
  },
  {
    name: "disputes",
    summary: "list what cannot all hold, the strongest first",
    load: () => import("./disputes.ts"),
  },
  {
    name: "dispute",
    summary: "show both sides of a dispute, and what would let both be right",
    load: () => import("./dispute.ts"),
  },
  {
    name: "review",
    summary: "confirm, correct or reject what was read, what is worth a look first",
    load: () => import("./review.ts"),
  },
  {
    name: "citations",
    summary: "show what a document cites, and what cites it",
    load: () => import("./citations.ts"),
  },
  {
    name: "matrix",
    summary: "show who acts against, harbours, supports, talks with whom, and who does not",
    load: () => import("./matrix.ts"),
  },
  {
    name: "compare",
    summary: "show what one edition of a report says otherwise than another",
    load: () => import("./compare.ts"),
  },
  {
    name: "grade",
    summary: "grade sources and claims (NATO Admiralty), with the reason",
    load: () => import("./grade.ts"),
  },
  {
    name: "brief",
    summary: "write a cited brief on a topic, person, group or place",
    load: () => import("./brief.ts"),
  },
  {
    name: "mark",
    summary: "say how far a document or a claim may be handed on (TLP 2.0)",
    load: () => import("./mark.ts"),
  },
  {
    name: "export",
    summary: "write claims with their evidence for other programs: CSV, STIX, FollowTheMoney ...",
    load: () => import("./export.ts"),
  },
  {
    name: "package",
    summary: "make a folder of evidence that a stranger can check with sha256sum",
    load: () => import("./package.ts"),
  },
  {
    name: "timestamp",
    summary: "have an authority say when all that is recorded existed (RFC 3161)",
    load: () => import("./timestamp.ts"),
  },
  {
    name: "import",
    summary: "read an export of another ledger into this one, with its verdicts and grades",
    load: () => import("./import.ts"),
  },
  {
    name: "entities",
    summary: "list people, groups and places, with their names",
    load: () => import("./entities.ts"),
  },
  {
    name: "merge",
    summary: "say that two entities are one",
    load: () => import("./merge.ts"),
  },
  {
    name: "split",
    summary: "say that an entity's parts are not one",
    load: () => import("./split.ts"),
  },
  {
    name: "names",
    summary: "compare names across spellings and scripts: a score, and why",
    load: () => import("./names.ts"),
  },
  {
    name: "lists",
    summary: "load designation lists, and show who is designated by whom, since when",
    load: () => import("./lists.ts"),
  },
  {
    name: "screen",
    summary: "look for names in the designation lists that are loaded",
    load: () => import("./screen.ts"),
  },
  {
    name: "gaps",
    summary: "show what documents say and designation lists do not hold",
    load: () => import("./gaps.ts"),
  },
  {
    name: "watch",
    summary: "look at feeds, sitemaps, pages and folders again and again, and take what is new",
    load: () => import("./watch.ts"),
  },
  {
    name: "searches",
    summary: "save searches for claims whose new matches are reported",
    load: () => import("./searches.ts"),
  },
  {
    name: "alerts",
    summary: "list new claims, new disputes, changed pages and changed lists",
    load: () => import("./alerts.ts"),
  },
  {
    name: "serve",
    summary: "open the workbench and its API on this machine",
    load: () => import("./serve.ts"),
  },
  {
    name: "people",
    summary: "say who may sign in to the server, as what: invite, list, change",
    load: () => import("./people.ts"),
  },
  {
    name: "corpora",
    summary: "name sets of documents, and say who sees those that are private",
    load: () => import("./corpora.ts"),
  },
  {
    name: "tokens",
    summary: "make and revoke tokens by which programs ask the server",
    load: () => import("./tokens.ts"),
  },
  {
    name: "mcp",
    summary: "answer the Model Context Protocol, for programs that ask",
    load: () => import("./mcp.ts"),
  },
  {
    name: "worker",
    summary: "read documents that were put into the queue of a ledger on a server",
    load: () => import("./worker.ts"),
  },
  {
    name: "jobs",
    summary: "show what waits for workers, and what was set aside and why",
    load: () => import("./jobs.ts"),
  },
  {
    name: "copy",
    summary: "copy a ledger to another place: from a file to a PostgreSQL server, or back",
    load: () => import("./copy.ts"),
  },
  {
    name: "partition",
    summary: "deal the largest tables of a ledger on a server out to parts",
    load: () => import("./partition.ts"),
  },
  {
    name: "verify",
    summary: "check that everything kept is still what was recorded, in the ledger or in an evidence package",
    load: () => import("./verify.ts"),
  },
];
