import type { z } from "zod";
import { MEDIA_TYPES } from "../../model/document.ts";
import { alertPage, alertQuery, newSearch, savedSearch, searchName, watching } from "./alerts.ts";
import { brief, draft, formatQuery, topic } from "./brief.ts";
import {
  assertionDetail,
  assertionPage,
  assertionQuery,
  claimDetail,
  claimId,
  claimPage,
  claimQuery,
  proposedJoins,
  river,
  riverQuery,
} from "./claims.ts";
import { pieceQuery } from "./common.ts";
import { corpora, corpus, corpusId, memberAsked, newCorpus } from "./corpora.ts";
import { disputeDetail } from "./dispute-detail.ts";
import { claimRows, disputeId, disputePage, disputeQuery, unconfirmedQuery } from "./disputes.ts";
import {
  addByUrl,
  citations,
  documentDetail,
  documentId,
  documentPage,
  documentQuery,
  facetQuery,
  facets,
  quoteQuery,
  reading,
  readingQuery,
  uploadQuery,
} from "./documents.ts";
import { echoPage } from "./echoes.ts";
import {
  designationQuery,
  designations,
  entityDetail,
  entityId,
  entityPage,
  entityQuery,
  proposalPage,
  proposals,
  relationQuery,
  relations,
} from "./entities.ts";
import { gapQuery, gaps } from "./gaps.ts";
import { gradeHistory, gradeQuery, gradeRow, newGrade, sourcePage, sourceQuery } from "./grades.ts";
import { job, jobId, jobPage } from "./jobs.ts";
import { judged, mergeAsked, newJudgement, splitAsked } from "./judgements.ts";
import { changeQuery, entries, entryQuery, listChanges, listId, lists } from "./lists.ts";
import { markingQuery, markings, newMarking } from "./markings.ts";
import { matrix, matrixQuery } from "./matrix.ts";
import { egoQuery, network, networkQuery, path, pathQuery } from "./network.ts";
import type { Payload, RouteName } from "./paths.ts";
import {
  acceptAsked,
  account,
  accountChange,
  accountId,
  elsewhere,
  elsewhereAsked,
  handed,
  invitation,
  invitationAsked,
  inviteAsked,
  passwordAsked,
  people,
  resetAsked,
  session,
  signInAsked,
  token,
  tokenAsked,
  tokenId,
  tokenMade,
  tokens,
} from "./people.ts";
import {
  controlQuery,
  controls,
  eventPage,
  eventQuery,
  placeQuery,
  places,
  timeline,
  timelineQuery,
} from "./places.ts";
import { queuedId, workQueue } from "./queue.ts";
import { quotePage } from "./quotes.ts";
import { reviewQuery, reviewQueue } from "./review.ts";
import { csvQuery, screenAsked, screenEntitiesQuery, screening, screeningPage } from "./screen.ts";
import { searchQuery, searchResult } from "./search.ts";
import { frames, limits, status } from "./status.ts";
import { decided, newVerdict, undoAsked, verdictPage, verdictQuery } from "./verdicts.ts";
import { compareQuery, comparison, works } from "./works.ts";

/**
 * A route as the documentation and the server have it. `body` is JSON; `raw` names what else it takes. `response` is JSON; `gives` names
 * what else it answers with. `status` is that of success: 200, or 202 for work that goes on.
 */
export interface RouteShape {
  readonly tag: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly raw?: readonly string[];
  readonly response?: z.ZodType;
  readonly gives?: readonly string[];
  readonly status?: 200 | 202;
}

/** Every route with its schemas. */
export const ROUTES = {
  getSession: {
    tag: "people",
    summary: "Who asks, and what they may do",
    response: session,
  },
  signIn: {
    tag: "people",
    summary: "Sign in with a name and a password: the answer sets a cookie",
    body: signInAsked,
    response: session,
  },
  signInElsewhere: {
    tag: "people",
    summary: "Begin to sign in at the identity provider: the answer sets a cookie and says where to go",
    body: elsewhereAsked,
    response: elsewhere,
  },
  signOut: { tag: "people", summary: "Sign out", response: session },
  changePassword: {
    tag: "people",
    summary: "Change your own password: you are signed out everywhere else",
    body: passwordAsked,
    response: session,
  },
  lookAtInvitation: {
    tag: "people",
    summary: "Whom an invitation is for",
    body: invitationAsked,
    response: invitation,
  },
  acceptInvitation: {
    tag: "people",
    summary: "Set the password of an invited account, and sign in",
    body: acceptAsked,
    response: session,
  },
  listPeople: { tag: "people", summary: "Who has an account", response: people },
  invitePerson: {
    tag: "people",
    summary: "Make an account, and a link that sets its password once",
    body: inviteAsked,
    response: handed,
  },
  changePerson: {
    tag: "people",
    summary: "Change a role or a ceiling, suspend or restore: they are signed out",
    params: accountId,
    body: accountChange,
    response: account,
  },
  resetPerson: {
    tag: "people",
    summary: "A new link that sets the password of an account once",
    params: accountId,
    body: resetAsked,
    response: handed,
  },
  listTokens: {
    tag: "people",
    summary: "Tokens of programs: your own; of everybody for an admin",
    response: tokens,
  },
  makeToken: {
    tag: "people",
    summary: "Make a token by which a program asks in your name",
    body: tokenAsked,
    response: tokenMade,
  },
  revokeToken: {
    tag: "people",
    summary: "Revoke a token: your own; anybody's for an admin",
    params: tokenId,
    response: token,
  },

  getStatus: { tag: "status", summary: "What the ledger holds and what the server does", response: status },
  listFrames: { tag: "status", summary: "The frames: kinds of claim, with their roles", response: frames },
  getLimits: { tag: "status", summary: "What Headwater cannot tell you", response: limits },
  search: {
    tag: "search",
    summary: "Documents, entities and claims with these words",
    query: searchQuery,
    response: searchResult,
  },

  listCorpora: {
    tag: "documents",
    summary: "Named sets of documents that are there for you, and who sees those that are private",
    response: corpora,
  },
  makeCorpus: {
    tag: "documents",
    summary: "Make a named set of documents, private or not",
    body: newCorpus,
    response: corpus,
  },
  seatMember: {
    tag: "people",
    summary: "Say who a member of a private corpus is, or no more",
    params: corpusId,
    body: memberAsked,
    response: corpus,
  },
  listDocuments: {
    tag: "documents",
    summary: "Documents, by what is stated of them or by their words",
    query: documentQuery,
    response: documentPage,
  },
  countFacets: {
    tag: "documents",
    summary: "How many documents have each publisher, language, work, year and state",
    query: facetQuery,
    response: facets,
  },
  addDocuments: {
    tag: "documents",
    summary: "Add files: multipart/form-data with any number of them, or one as the body",
    query: uploadQuery,
    raw: [
      "multipart/form-data",
      "application/octet-stream",
      ...MEDIA_TYPES,
      "application/mbox",
      "application/zip",
      "application/x-tar",
      "application/gzip",
    ],
    response: job,
    status: 202,
  },
  addByUrl: {
    tag: "documents",
    summary: "Add pages by their addresses",
    body: addByUrl,
    response: job,
    status: 202,
  },
  getDocument: {
    tag: "documents",
    summary: "A document with its text and segments",
    params: documentId,
    response: documentDetail,
  },
  readDocument: {
    tag: "documents",
    summary: "Who says what in a document: mentions, attributions, assertions and their claims",
    params: documentId,
    query: readingQuery,
    response: reading,
  },
  checkDocumentQuotes: {
    tag: "documents",
    summary: "The quotations of a document, looked up where they are said to come from",
    params: documentId,
    query: quoteQuery,
    response: quotePage,
  },
  listCitations: {
    tag: "documents",
    summary: "What a document cites, and what cites it",
    params: documentId,
    query: pieceQuery.omit({ cursor: true }),
    response: citations,
  },
  listEchoes: {
    tag: "documents",
    summary: "Documents that repeat it, and those that it repeats",
    params: documentId,
    query: pieceQuery,
    response: echoPage,
  },
  getOriginal: {
    tag: "documents",
    summary: "The preserved bytes, as a download",
    params: documentId,
    gives: ["application/octet-stream"],
  },

  listJobs: {
    tag: "jobs",
    summary: "Documents on their way into the ledger, the last asked for first",
    response: jobPage,
  },
  getJob: { tag: "jobs", summary: "One job", params: jobId, response: job },
  stopJob: {
    tag: "jobs",
    summary: "Stop a job: what is being read is finished, the rest is left",
    params: jobId,
    response: job,
  },
  getQueue: {
    tag: "jobs",
    summary:
      "What waits for workers in the queue of a ledger on a server, what they have in hand, what was set aside and why",
    response: workQueue,
  },
  retryQueued: {
    tag: "jobs",
    summary: "Another try for a document of the queue that was set aside",
    params: queuedId,
    response: workQueue,
  },
  dropQueued: {
    tag: "jobs",
    summary: "Give up a document of the queue that was set aside: it leaves the queue with its bytes",
    params: queuedId,
    response: workQueue,
  },
  watch: {
    tag: "jobs",
    summary: "Server-Sent Events: progress of jobs, and that the ledger changed",
    gives: ["text/event-stream"],
  },

  listClaims: {
    tag: "claims",
    summary: "Claims, most independent origins first",
    query: claimQuery,
    response: claimPage,
  },
  getClaim: {
    tag: "claims",
    summary: "Where a claim comes from: origins, chains, echoes, disputes, joins, grade",
    params: claimId,
    response: claimDetail,
  },
  listAssertions: {
    tag: "claims",
    summary: "The assertions of a claim, a piece at a time",
    params: claimId,
    query: assertionQuery,
    response: assertionPage,
  },
  getAssertion: {
    tag: "claims",
    summary: "One assertion with its claim",
    params: claimId,
    response: assertionDetail,
  },
  getRiver: {
    tag: "claims",
    summary: "A claim's chains as nodes and edges, from springs to the mouth",
    params: claimId,
    query: riverQuery,
    response: river,
  },
  checkClaimQuotes: {
    tag: "claims",
    summary: "The quotations that carry a claim, looked up where they are said to come from",
    params: claimId,
    query: pieceQuery,
    response: quotePage,
  },
  listProposedJoins: {
    tag: "claims",
    summary: "Claims that may say the same in other words, and are not counted with it",
    params: claimId,
    response: proposedJoins,
  },

  listEntities: {
    tag: "entities",
    summary: "People, groups, bodies and places, those that most documents name first",
    query: entityQuery,
    response: entityPage,
  },
  listProposals: {
    tag: "entities",
    summary: "Pairs that may be one, with why",
    query: pieceQuery,
    response: proposalPage,
  },
  mergeEntities: {
    tag: "entities",
    summary: "Say that entities are one",
    body: mergeAsked,
    response: judged,
  },
  getEntity: {
    tag: "entities",
    summary: "One entity: names with where each was read, types, points, parts, judgements",
    params: entityId,
    response: entityDetail,
  },
  listDesignations: {
    tag: "entities",
    summary: "Entries of designation lists with one of its names, as they stand on a day",
    params: entityId,
    query: designationQuery,
    response: designations,
  },
  listRelations: {
    tag: "entities",
    summary: "Who it is said to be related to, how, when, by how many origins",
    params: entityId,
    query: relationQuery,
    response: relations,
  },
  listEntityEvents: {
    tag: "entities",
    summary: "What is said of it, by date",
    params: entityId,
    query: eventQuery.omit({ about: true }),
    response: eventPage,
  },
  listUnsure: {
    tag: "entities",
    summary: "Entities that may be the same as it, with why",
    params: entityId,
    response: proposals,
  },
  splitEntity: {
    tag: "entities",
    summary: "Say that parts of an entity are somebody else",
    params: entityId,
    body: splitAsked,
    response: judged,
  },
  judgePair: {
    tag: "entities",
    summary: "Say whether two entities are one: same, different, unsure",
    body: newJudgement,
    response: judged,
  },

  getNetwork: {
    tag: "network",
    summary: "Entities and the claims that join them, the best supported first",
    query: networkQuery,
    response: network,
  },
  getEgo: {
    tag: "network",
    summary: "What stands around one entity",
    params: entityId,
    query: egoQuery,
    response: network,
  },
  findPath: {
    tag: "network",
    summary: "The shortest way between two entities over claims",
    query: pathQuery,
    response: path,
  },

  listPlaces: {
    tag: "places",
    summary: "Places with a point on the map and what is said to have happened there",
    query: placeQuery,
    response: places,
  },
  listControl: {
    tag: "places",
    summary: "Who is said to hold which place, and when",
    query: controlQuery,
    response: controls,
  },
  listEvents: {
    tag: "places",
    summary: "What is said to have happened, by date",
    query: eventQuery,
    response: eventPage,
  },
  getTimeline: {
    tag: "places",
    summary: "How much was published and said to happen in each day, month or year",
    query: timelineQuery,
    response: timeline,
  },

  listWorks: { tag: "works", summary: "Report series and their editions", response: works },
  compareEditions: {
    tag: "works",
    summary: "What one edition says otherwise than another",
    query: compareQuery,
    response: comparison,
  },
  getMatrix: {
    tag: "works",
    summary: "Who acts against, harbours, supports, talks with whom, and who does not",
    query: matrixQuery,
    response: matrix,
  },

  listDisputes: {
    tag: "disputes",
    summary: "What cannot all hold, the strongest first",
    query: disputeQuery,
    response: disputePage,
  },
  listUnconfirmed: {
    tag: "disputes",
    summary: "Claims that everybody only reports as unconfirmed",
    query: unconfirmedQuery,
    response: claimRows,
  },
  getDispute: {
    tag: "disputes",
    summary: "Both sides of a dispute, and what would let both be right",
    params: disputeId,
    response: disputeDetail,
  },
  listGaps: {
    tag: "disputes",
    summary: "What documents say and designation lists do not hold",
    query: gapQuery,
    response: gaps,
  },

  listReview: {
    tag: "review",
    summary: "What nobody has judged, what is worth a look first",
    query: reviewQuery,
    response: reviewQueue,
  },
  listVerdicts: {
    tag: "review",
    summary: "All verdicts, the last first, and what became of each",
    query: verdictQuery,
    response: verdictPage,
  },
  decide: {
    tag: "review",
    summary: "Confirm, correct or reject an assertion, dispute, echo, join or match",
    body: newVerdict,
    response: decided,
  },
  undo: {
    tag: "review",
    summary: "Take a verdict back: what was said before it holds again",
    body: undoAsked,
    response: decided,
  },
  listSources: {
    tag: "review",
    summary: "Sources that claims start with, and their grades",
    query: sourceQuery,
    response: sourcePage,
  },
  getGrades: {
    tag: "review",
    summary: "The grades of a source or a claim, with their history",
    query: gradeQuery,
    response: gradeHistory,
  },
  grade: {
    tag: "review",
    summary: "Grade a source or a claim (NATO Admiralty), with the reason",
    body: newGrade,
    response: gradeRow,
  },

  getMarking: {
    tag: "review",
    summary: "How far a document or a claim may be handed on (TLP 2.0), and who said so",
    query: markingQuery,
    response: markings,
  },
  setMarking: {
    tag: "review",
    summary: "Mark a document or a claim: who may not see it finds, counts and exports nothing of it",
    body: newMarking,
    response: markings,
  },

  screenNames: {
    tag: "lists",
    summary: "Look for names in the designation lists",
    body: screenAsked,
    response: screening,
  },
  screenCsv: {
    tag: "lists",
    summary: "Look for the names of a CSV's column",
    query: csvQuery,
    raw: ["text/csv"],
    response: screening,
  },
  screenEntities: {
    tag: "lists",
    summary: "Look for the ledger's entities, a piece at a time",
    query: screenEntitiesQuery,
    response: screeningPage,
  },
  listLists: { tag: "lists", summary: "The designation lists that are loaded", response: lists },
  listEntries: {
    tag: "lists",
    summary: "Entries of lists: who is designated by whom, since when",
    query: entryQuery,
    response: entries,
  },
  listListChanges: {
    tag: "lists",
    summary: "What the present edition of a list has otherwise than the one before",
    params: listId,
    query: changeQuery,
    response: listChanges,
  },

  listAlerts: {
    tag: "alerts",
    summary: "New claims, new disputes, changed pages and lists, the last first",
    query: alertQuery,
    response: alertPage,
  },
  getAlertFeed: {
    tag: "alerts",
    summary: "The last alerts as an Atom feed",
    gives: ["application/atom+xml"],
  },
  getWatching: {
    tag: "alerts",
    summary: "Saved searches, and what is watched",
    response: watching,
  },
  saveSearch: {
    tag: "alerts",
    summary: "Save a search for claims: what matches it from now on is reported",
    body: newSearch,
    response: savedSearch,
  },
  removeSearch: {
    tag: "alerts",
    summary: "Remove a saved search; its alerts stay",
    body: searchName,
    response: watching,
  },

  gatherBrief: {
    tag: "brief",
    summary: "A cited brief on an entity or a topic",
    body: topic,
    response: brief,
  },
  composeBrief: {
    tag: "brief",
    summary: "A draft of claims and words, as a cited brief",
    body: draft,
    response: brief,
  },
  exportBrief: {
    tag: "brief",
    summary: "A draft as a file: Word, HTML, Markdown, or CSL-JSON of what it cites",
    query: formatQuery,
    body: draft,
    gives: [
      "text/markdown",
      "text/html",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.citationstyles.csl+json",
    ],
  },
} as const satisfies Record<RouteName, RouteShape>;

export type Routes = typeof ROUTES;
type Input<T> = T extends z.ZodType ? z.input<T> : never;

/** What a caller hands in: path parameters, query, JSON body. */
export type Asked<N extends RouteName> = (Routes[N] extends { params: infer P }
  ? { params: Input<P> }
  : { params?: undefined }) &
  (Routes[N] extends { query: infer Q } ? { query?: Input<Q> } : { query?: undefined }) &
  (Routes[N] extends { body: infer B } ? { body: Input<B> } : { body?: Payload });

/** What a route answers with: JSON of its schema; `Response` for what is none. */
export type Answer<N extends RouteName> = Routes[N] extends { response: infer R }
  ? R extends z.ZodType
    ? z.output<R>
    : never
  : Response;
