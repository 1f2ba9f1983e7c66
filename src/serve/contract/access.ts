import type { Scope } from "../../model/account.ts";
import type { RouteName } from "./paths.ts";

/**
 * What somebody must be let do to ask a route of a server with accounts. `anyone`: before they are signed in. `session`: signed in with a
 * password, whatever the role; no token may. Everything else is a scope that roles and tokens have (src/model/account.ts).
 */
export type Access = Scope | "anyone" | "session";

/** Every route by what it needs: one without an entry does not compile, and what is not named here is refused. */
export const ACCESS = {
  getSession: "anyone",
  signIn: "anyone",
  signInElsewhere: "anyone",
  lookAtInvitation: "anyone",
  acceptInvitation: "anyone",
  signOut: "session",
  changePassword: "session",
  listTokens: "session",
  makeToken: "session",
  revokeToken: "session",
  listPeople: "admin",
  invitePerson: "admin",
  resetPerson: "admin",
  changePerson: "admin",

  getStatus: "read",
  listFrames: "read",
  getLimits: "read",
  search: "read",

  // Of a private one its keepers and admins say who its members are, whatever else they may do.
  listCorpora: "read",
  makeCorpus: "admin",
  seatMember: "add",

  listDocuments: "read",
  countFacets: "read",
  addDocuments: "add",
  addByUrl: "add",
  getDocument: "read",
  readDocument: "read",
  checkDocumentQuotes: "read",
  listCitations: "read",
  listEchoes: "read",
  getOriginal: "read",

  listJobs: "add",
  getJob: "add",
  stopJob: "add",
  // What is in the queue is nobody's: the command line put it there.
  getQueue: "add",
  retryQueued: "admin",
  dropQueued: "admin",
  watch: "read",

  listClaims: "read",
  getClaim: "read",
  listAssertions: "read",
  getAssertion: "read",
  getRiver: "read",
  checkClaimQuotes: "read",
  listProposedJoins: "read",

  listEntities: "read",
  listProposals: "read",
  mergeEntities: "review",
  getEntity: "read",
  listDesignations: "read",
  listRelations: "read",
  listEntityEvents: "read",
  listUnsure: "read",
  splitEntity: "review",
  judgePair: "review",

  getNetwork: "read",
  getEgo: "read",
  findPath: "read",

  listPlaces: "read",
  listControl: "read",
  listEvents: "read",
  getTimeline: "read",

  listWorks: "read",
  compareEditions: "read",
  getMatrix: "read",

  listDisputes: "read",
  listUnconfirmed: "read",
  getDispute: "read",
  listGaps: "read",

  listReview: "read",
  listVerdicts: "read",
  decide: "review",
  undo: "review",
  listSources: "read",
  getGrades: "read",
  grade: "review",
  getMarking: "read",
  setMarking: "review",

  screenNames: "read",
  screenCsv: "read",
  screenEntities: "read",
  listLists: "read",
  listEntries: "read",
  listListChanges: "read",

  // Alerts go out to whoever is told of them, so that who changes what is looked for changes that for all.
  listAlerts: "read",
  getAlertFeed: "read",
  getWatching: "read",
  saveSearch: "admin",
  removeSearch: "admin",

  gatherBrief: "read",
  composeBrief: "read",
  exportBrief: "read",
} as const satisfies Record<RouteName, Access>;

/** What is answered beside the routes: the description of the interface, the Model Context Protocol, which reads, and who comes back from an identity provider. */
export const ACCESS_BESIDE = {
  openapi: "read",
  docs: "read",
  mcp: "read",
  comeBack: "anyone",
} as const satisfies Record<string, Access>;
